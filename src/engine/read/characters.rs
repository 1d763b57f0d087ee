//! Characters that do not belong in a field: invisible ones, look-alikes, and those of another keyboard.

use super::ProblemKind;
use super::oddities::Oddities;

/// What a field is made of, and so which characters are taken for others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// A host: dashes and dots of every kind stand for `-` and `.`.
    Host,
    /// A port: digits of every script stand for `0` to `9`.
    Port,
    /// A name or address of a person.
    Person,
}

/// The text with every such character removed or written plainly; white space becomes a plain space.
pub(super) fn clean(typed: &str, alphabet: Alphabet, oddities: &mut Oddities) -> String {
    let mut text = String::with_capacity(typed.len());
    let mut rest = typed.chars().peekable();
    while let Some(character) = rest.next() {
        if is_joiner(character) {
            // Some scripts need joiners to spell a word (RFC 5892, appendix A); between Latin letters they only hide.
            let spells = |other: Option<char>| {
                other.is_some_and(|c| {
                    let odd = is_hidden(c) || is_quote(c) || c.is_whitespace();
                    !c.is_ascii() && !odd && plain(c, alphabet).is_none()
                })
            };
            if spells(text.chars().next_back()) && spells(rest.peek().copied()) {
                text.push(character);
            } else {
                oddities.character(ProblemKind::Invisible, character);
            }
        } else if is_hidden(character) {
            oddities.character(ProblemKind::Invisible, character);
        } else if character.is_whitespace() {
            text.push(' ');
        } else if let Some((kind, plain)) = plain(character, alphabet) {
            oddities.character(kind, character);
            text.push(plain);
        } else {
            text.push(character);
        }
    }
    text
}

/// Takes white space and quotation marks off both ends.
pub(super) fn unwrap<'a>(text: &'a str, oddities: &mut Oddities) -> &'a str {
    let mut text = text;
    loop {
        let trimmed = text.trim();
        let bare = trimmed.trim_matches(is_quote);
        if trimmed.len() != text.len() {
            oddities.note(ProblemKind::OuterSpace);
        }
        if bare.len() == text.len() {
            return bare;
        }
        if bare.len() != trimmed.len() {
            oddities.note(ProblemKind::Quotes);
        }
        text = bare;
    }
}

/// Whether this is a quotation mark, of any kind that a word processor or a chat makes.
pub(super) const fn is_quote(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | '`' | '\u{b4}' | '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' | '\u{300c}'..='\u{300f}'
    )
}

/// What a character stands for, if it stands for another.
fn plain(character: char, alphabet: Alphabet) -> Option<(ProblemKind, char)> {
    match (alphabet, character) {
        // RFC 3490, section 3.1, names the first three; U+2024 looks the same.
        (Alphabet::Host, '\u{3002}' | '\u{ff0e}' | '\u{ff61}' | '\u{2024}') => {
            Some((ProblemKind::Lookalike, '.'))
        }
        (Alphabet::Host, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}') => {
            Some((ProblemKind::Lookalike, '-'))
        }
        (Alphabet::Port, _) if !character.is_ascii() && digit(character).is_some() => {
            digit(character).map(|plain| (ProblemKind::OtherDigits, plain))
        }
        // The full-width forms follow ASCII in its order.
        (_, '\u{ff01}'..='\u{ff5e}') => char::from_u32(u32::from(character) - 0xfee0)
            .map(|plain| (ProblemKind::FullWidth, plain)),
        _ => None,
    }
}

/// The digit that a character of some other script stands for.
fn digit(character: char) -> Option<char> {
    /// Where the digits of the larger scripts begin, nought first.
    const NOUGHTS: [u32; 17] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
        0xf20, 0x1040, 0x17e0, 0x1810,
    ];
    let code = u32::from(character);
    NOUGHTS
        .into_iter()
        .find(|nought| (*nought..nought + 10).contains(&code))
        .and_then(|nought| char::from_digit(code - nought, 10))
}

/// Whether words are written with this character: a letter or digit of any script, as far as a page needs to know.
///
/// Beyond ASCII it tells signs by their blocks (Unicode 17.0), because the tables of the standard library that
/// know every character weigh more than all rules on names.
pub(super) const fn is_letter_or_digit(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || !matches!(
            character,
            '\0'..='\u{a9}'
                | '\u{ab}'..='\u{b4}'
                | '\u{b6}'..='\u{b9}'
                | '\u{bb}'..='\u{bf}'
                | '\u{d7}'
                | '\u{f7}'
                | '\u{2000}'..='\u{2bff}'
                | '\u{2e00}'..='\u{2e7f}'
                | '\u{3000}'..='\u{3004}'
                | '\u{3007}'..='\u{3030}'
                | '\u{e000}'..='\u{f8ff}'
                | '\u{fe00}'..='\u{fe6f}'
                | '\u{feff}'..='\u{ff0f}'
                | '\u{ff1a}'..='\u{ff20}'
                | '\u{ff3b}'..='\u{ff40}'
                | '\u{ff5b}'..='\u{ff65}'
                | '\u{fff0}'..='\u{ffff}'
                | '\u{1f000}'..='\u{1faff}'
                | '\u{e0000}'..='\u{10ffff}'
        )
}

const fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}')
}

/// Whether a character shows nothing, but is sent all the same.
fn is_hidden(character: char) -> bool {
    is_joiner(character)
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
        || character.is_control() && !matches!(character, '\t'..='\r' | '\u{85}')
}
