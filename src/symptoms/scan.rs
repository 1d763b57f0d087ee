//! Goes once through a text and collects every sign in it.

use super::facts::Facts;
use super::naming::names_mail;
use super::replies::{Reply, replies, whole};
use super::table::{Sign, TABLE};
use super::tokens::tokens;

/// How many words may stand between two parts of a phrase.
const GAP: u32 = 24;

/// What a text says, by the places of its words.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Where patterns are said, in order of their ends.
    pub(super) hits: Vec<Hit>,
    /// Where something says that a pattern does not count, in order: see [`muting`].
    pub(super) mutes: Vec<u32>,
    /// Words that only mail has, in order, as all below.
    pub(super) own: Vec<u32>,
    /// Those, and what people say of mail in any sentence where a program reports a failure.
    pub(super) mail: Vec<u32>,
    /// Words of mail that people use in any sentence.
    pub(super) spoken: Vec<u32>,
    /// Whether a program reports a failure, rather than a person something else.
    pub(super) is_failing: bool,
    /// Words of other things.
    pub(super) other: Vec<u32>,
    /// Addresses of the web, which servers of mail write into their replies too.
    pub(super) web: Vec<u32>,
    /// Words of transfers of files, whose servers reply with the same numbers.
    pub(super) files: Vec<u32>,
    /// Words of sending.
    pub(super) outgoing: Vec<u32>,
    /// Words of reading.
    pub(super) incoming: Vec<u32>,
    /// Servers and ports that it names.
    pub(super) facts: Facts,
    /// How many words it has.
    pub(super) length: u32,
}

/// A pattern, said in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) pattern: u16,
    /// Its first word.
    pub(super) start: u32,
    /// The place after its last word.
    pub(super) end: u32,
}

/// Collects the signs in a text.
///
/// The work for each word is bounded by the longest phrase and by how many phrases share a part, so that the time
/// grows with the text and no faster.
pub(super) fn scan(text: &str) -> Scan {
    let tokens = whole(tokens(text));
    let words: Vec<Option<u16>> = tokens
        .iter()
        .map(|token| if token.is_address { None } else { TABLE.word(token.text) })
        .collect();
    let mut scan = Scan { length: place(words.len()), ..Scan::default() };
    // For each part of each phrase: where the phrase begins and ends up to and with this part, as last seen.
    let mut reached: Vec<Option<(u32, u32)>> = vec![None; TABLE.slots];
    for index in 0..words.len() {
        let start = place(index);
        TABLE.segments(words.get(index..).unwrap_or_default(), |segment| {
            let end = start + u32::from(segment.length);
            scan.part(segment.phrase, segment.place, (start, end), &mut reached);
        });
    }
    scan.facts = Facts::of(text, &tokens);
    if scan.files.is_empty() {
        scan.replies(&replies(text, &tokens));
    }
    let Scan { own, mail, mutes, other, files, facts, spoken, is_failing, .. } = &mut scan;
    own.extend(facts.mail.iter().copied());
    own.extend(
        (0..)
            .zip(&tokens)
            .filter(|(_, token)| !token.is_address && names_mail(token.text))
            .map(|(place, _)| place),
    );
    own.sort_unstable();
    mail.extend(own.iter().copied());
    if *is_failing || !own.is_empty() {
        mail.extend(spoken.iter().copied());
    }
    mail.sort_unstable();
    other.extend(facts.other.iter().chain(files.iter()).copied());
    other.sort_unstable();
    mutes.sort_unstable();
    scan
}

/// A pattern and a place where it does not count, as one number: of the 64 kB that are looked at, every other byte at most
/// begins a word.
pub(super) const fn muting(pattern: u16, place: u32) -> u32 {
    (pattern as u32) << 16 | place
}

impl Scan {
    /// Notes what the replies of servers mean by their numbers alone.
    fn replies(&mut self, replies: &[Reply<'_>]) {
        for reply in replies {
            self.own.extend(reply.is_mail.then_some(reply.place));
            if let Some(pattern) = TABLE.reply(reply.code, reply.detail) {
                self.hits.push(Hit { pattern, start: reply.place, end: reply.place + 1 });
            }
        }
    }

    /// Notes a part of a phrase, and the phrase when this was its last.
    fn part(
        &mut self,
        phrase: u16,
        part: u8,
        (start, end): (u32, u32),
        reached: &mut [Option<(u32, u32)>],
    ) {
        let Some(facts) = TABLE.phrases.get(usize::from(phrase)) else { return };
        let slot = usize::from(facts.slot) + usize::from(part);
        let begins = if part == 0 {
            start
        } else {
            match reached.get(slot - 1) {
                Some(Some((begins, before))) if *before <= start && start - before <= GAP => {
                    *begins
                }
                _ => return,
            }
        };
        if let Some(place) = reached.get_mut(slot) {
            *place = Some((begins, end));
        }
        if part + 1 < facts.parts {
            return;
        }
        match facts.sign {
            Sign::Says(pattern) => self.hits.push(Hit { pattern, start: begins, end }),
            Sign::Mutes(pattern) => self.mutes.push(muting(pattern, begins)),
            Sign::Mail => self.own.push(begins),
            Sign::Spoken => self.spoken.push(begins),
            Sign::Failing => self.is_failing = true,
            Sign::Other => self.other.push(begins),
            Sign::Web => self.web.push(begins),
            Sign::Files => self.files.push(begins),
            Sign::Outgoing => self.outgoing.push(begins),
            Sign::Incoming => self.incoming.push(begins),
        }
    }
}

/// A place as it is kept; texts are shorter than this can hold.
fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
