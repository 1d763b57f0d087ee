//! Goes once through a text and collects every sign in it.

use super::facts::Facts;
use super::table::{Sign, TABLE};
use super::tokens::{Token, tokens};

/// How many words may stand between two parts of a phrase.
const GAP: u32 = 24;

/// What a text says, by the places of its words.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Where patterns are said, in order of their ends.
    pub(super) hits: Vec<Hit>,
    /// Where something says that a pattern does not count, each with its pattern.
    pub(super) mutes: Vec<(u16, u32)>,
    /// Words of mail, in order, as all below.
    pub(super) mail: Vec<u32>,
    /// Words of mail that people use in any sentence.
    pub(super) spoken: Vec<u32>,
    /// Whether a program reports a failure, rather than a person something else.
    pub(super) is_failing: bool,
    /// Words of other things.
    pub(super) other: Vec<u32>,
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
    let tokens = whole_replies(tokens(text));
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
    scan.mail.extend(replies(&tokens));
    let Scan { mail, other, facts, spoken, is_failing, .. } = &mut scan;
    mail.extend(facts.mail.iter().copied());
    if *is_failing || !mail.is_empty() {
        mail.extend(spoken.iter().copied());
    }
    other.extend(facts.other.iter().copied());
    mail.sort_unstable();
    other.sort_unstable();
    scan
}

impl Scan {
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
            Sign::Mutes(pattern) => self.mutes.push((pattern, begins)),
            Sign::Mail => self.mail.push(begins),
            Sign::Spoken => self.spoken.push(begins),
            Sign::Failing => self.is_failing = true,
            Sign::Other => self.other.push(begins),
            Sign::Outgoing => self.outgoing.push(begins),
            Sign::Incoming => self.incoming.push(begins),
        }
    }
}

/// The tokens without reply codes that are repeated on every line of one reply (RFC 5321, section 4.2.1), so that a
/// sentence broken across its lines is whole again.
fn whole_replies<'a>(tokens: impl Iterator<Item = Token<'a>>) -> Vec<Token<'a>> {
    let tokens: Vec<Token<'a>> = tokens.collect();
    let mut whole = Vec::with_capacity(tokens.len());
    let (mut code, mut detail) = ("", "");
    let mut rest = tokens.as_slice();
    while let [token, others @ ..] = rest {
        let next = others.first().map_or("", |token| token.text);
        rest = others;
        if is_code(token.text) {
            if token.text == code && next == detail {
                rest = others.get(1..).unwrap_or_default();
                continue;
            }
            if is_detail(next) {
                (code, detail) = (token.text, next);
                whole.extend([token, others.first().unwrap_or(token)]);
                rest = others.get(1..).unwrap_or_default();
                continue;
            }
        } else if is_detail(token.text) {
            if token.text == detail {
                continue;
            }
            (code, detail) = ("", token.text);
        }
        whole.push(*token);
    }
    whole
}

/// The places of replies that only servers of mail give: those with both codes, as in `535 5.7.8` or `(535, b'5.7.8`,
/// and those that begin a text, or that an error is named after, with a code that is none of the web's.
fn replies<'a>(tokens: &'a [Token<'_>]) -> impl Iterator<Item = u32> + 'a {
    tokens.iter().enumerate().filter_map(|(index, token)| {
        let mut next = tokens.iter().skip(index + 1).map(|token| token.text);
        let has_detail = next.find(|text| *text != "b").is_some_and(is_detail);
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let begins = before.is_none_or(|before| before.text.eq_ignore_ascii_case("error"));
        let is_named = before.is_some_and(|before| {
            ["permanent", "temporary", "dsn", "status", "stat"]
                .iter()
                .any(|name| before.text.eq_ignore_ascii_case(name))
        });
        let is_reply = is_code(token.text) && has_detail
            || begins && MAIL_CODES.contains(&token.text)
            || is_named && is_detail(token.text);
        is_reply.then(|| place(index))
    })
}

/// Codes of replies to mail that web servers do not use (RFC 5321, section 4.2.3; RFC 4954, section 6; RFC 9110, section 15).
const MAIL_CODES: [&str; 10] =
    ["450", "452", "454", "534", "535", "538", "550", "552", "553", "554"];

/// Whether this is the code of a reply that refuses something: 400 to 599.
fn is_code(text: &str) -> bool {
    matches!(text.as_bytes(), [b'4' | b'5', second, third]
        if second.is_ascii_digit() && third.is_ascii_digit())
}

/// Whether this is an enhanced status code that refuses something, such as `5.7.8` (RFC 3463, section 2).
fn is_detail(text: &str) -> bool {
    let mut parts = text.split('.');
    let class = parts.next().is_some_and(|class| class == "4" || class == "5");
    let count = parts.filter(|part| part.len() <= 3 && !part.is_empty()).count();
    class && count == 2 && text.bytes().filter(|byte| *byte == b'.').count() == 2
}

/// A place as it is kept; texts are shorter than this can hold.
fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{is_detail, whole_replies};
    use crate::symptoms::tokens::tokens;

    #[test]
    fn a_reply_over_several_lines_is_one_sentence() {
        for (text, whole) in [
            (
                "535-5.7.8 not accepted. Learn more at\r\n535 5.7.8 https",
                "535 5.7.8 not accepted Learn more at https",
            ),
            ("b'5.7.9 required. Go to\\n5.7.9  https'", "b 5.7.9 required Go to https"),
            ("550 5.1.1 no such user 550 5.7.1 denied", "550 5.1.1 no such user 550 5.7.1 denied"),
            ("535 then 535 5.7.8", "535 then 535 5.7.8"),
        ] {
            let tokens: Vec<&str> =
                whole_replies(tokens(text)).iter().map(|token| token.text).collect();
            assert_eq!(tokens.join(" "), whole);
        }
    }

    #[test]
    fn enhanced_codes_are_told_from_other_numbers() {
        for (text, expected) in [
            ("5.7.8", true),
            ("4.2.2", true),
            ("5.7.139", true),
            ("2.0.0", false),
            ("5.7", false),
            ("4.18.0.1", false),
        ] {
            assert_eq!(is_detail(text), expected, "{text}");
        }
    }
}
