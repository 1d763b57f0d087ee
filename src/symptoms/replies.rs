//! Finds the replies of servers in a text: a code, as in `550`, a detailed one, as in `5.1.1`, or both
//! (RFC 5321, section 4.2; RFC 3463).
//!
//! Texts are full of other numbers, so a number is a reply where it stands as one: at the beginning of a line, after
//! a word that names replies, in brackets or quotation marks, or before its detail.

use super::tokens::Token;

/// A reply that refuses something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reply<'a> {
    /// The place of its first token.
    pub(super) place: u32,
    /// Such as `550`; empty where only the detail is given.
    pub(super) code: &'a str,
    /// Such as `5.1.1`; empty where there is none.
    pub(super) detail: &'a str,
    /// Whether only servers of mail reply like this.
    pub(super) is_mail: bool,
}

/// Words that replies are named after or reported with.
const NAMES: [&str; 27] = [
    "smtp",
    "code",
    "error",
    "errors",
    "err",
    "response",
    "responded",
    "responsecode",
    "said",
    "got",
    "received",
    "reply",
    "replied",
    "returned",
    "server",
    "status",
    "stat",
    "dsn",
    "permanent",
    "temporary",
    "was",
    "failed",
    "with",
    "fehler",
    "erreur",
    "antwortete",
    "auth",
];

/// Those that only a detail follows.
const DETAIL_NAMES: [&str; 5] = ["permanent", "temporary", "dsn", "status", "stat"];

/// Codes of replies to mail that web servers do not use (RFC 5321, section 4.2.3; RFC 4954, section 6; RFC 9110,
/// section 15).
const MAIL_CODES: [&str; 12] =
    ["421", "450", "451", "452", "454", "534", "535", "538", "550", "552", "553", "554"];

/// The replies in `text`, whose tokens these are.
pub(super) fn replies<'a>(text: &str, tokens: &[Token<'a>]) -> Vec<Reply<'a>> {
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let reply = reply(text, tokens, index, *token);
        // The detail of a reply is no reply of its own.
        index += if reply.is_some_and(|reply| !reply.code.is_empty() && !reply.detail.is_empty()) {
            2
        } else {
            1
        };
        found.extend(reply);
    }
    found
}

fn reply<'a>(
    text: &str,
    tokens: &[Token<'a>],
    index: usize,
    token: Token<'a>,
) -> Option<Reply<'a>> {
    let place = u32::try_from(index).unwrap_or(u32::MAX);
    let before = index.checked_sub(1).and_then(|before| tokens.get(before));
    let gap = text.get(before.map_or(0, end)..token.start).unwrap_or_default();
    let after = text.get(end(&token)..).unwrap_or_default();
    let named = |names: &[&str]| {
        before.is_some_and(|word| {
            gap.len() <= 5 && names.iter().any(|name| word.text.eq_ignore_ascii_case(name))
        })
    };
    let begins = before.is_none() || gap.contains('\n') || gap.contains("\\n");
    let is_error = before.is_some_and(|word| word.text.eq_ignore_ascii_case("error"));
    if is_code(token.text) {
        let mut next = tokens.iter().skip(index + 1).map(|token| token.text);
        let detail =
            next.find(|text| *text != "b").filter(|text| is_detail(text)).unwrap_or_default();
        let quoted =
            gap.ends_with(['(', '[', '"', '\'', '>']) && !after.starts_with([':', '/', '%']);
        let stands = !detail.is_empty() || begins || quoted || named(&NAMES);
        let is_mail =
            !detail.is_empty() || (begins || is_error) && MAIL_CODES.contains(&token.text);
        return stands.then_some(Reply { place, code: token.text, detail, is_mail });
    }
    let stands = is_detail(token.text) && (begins || named(&NAMES));
    let is_mail = named(&DETAIL_NAMES) || index == 0;
    stands.then_some(Reply { place, code: "", detail: token.text, is_mail })
}

/// The tokens without reply codes that are repeated on every line of one reply (RFC 5321, section 4.2.1), so that a
/// sentence broken across its lines is whole again.
pub(super) fn whole<'a>(tokens: impl Iterator<Item = Token<'a>>) -> Vec<Token<'a>> {
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

/// Where a token ends in the text, in bytes.
const fn end(token: &Token<'_>) -> usize {
    token.start + token.text.len()
}

/// Whether this is the code of a reply that refuses something: 400 to 599.
fn is_code(text: &str) -> bool {
    matches!(text.as_bytes(), [b'4' | b'5', second, third]
        if second.is_ascii_digit() && third.is_ascii_digit())
}

/// Whether this is an enhanced status code that refuses something, such as `5.7.8` (RFC 3463, section 2).
fn is_detail(text: &str) -> bool {
    let mut parts = text.split('.');
    let class = parts.next().is_some_and(|class| class == "4" || class == "5");
    let subject = parts.next().is_some_and(|subject| matches!(subject.as_bytes(), [b'0'..=b'7']));
    let detail = parts.next().is_some_and(|detail| (1..=3).contains(&detail.len()));
    class && subject && detail && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{is_detail, replies, whole};
    use crate::symptoms::tokens::tokens;

    #[test]
    fn a_reply_over_several_lines_is_one_sentence() {
        for (text, expected) in [
            (
                "535-5.7.8 not accepted. Learn more at\r\n535 5.7.8 https",
                "535 5.7.8 not accepted Learn more at https",
            ),
            ("b'5.7.9 required. Go to\\n5.7.9  https'", "b 5.7.9 required Go to https"),
            ("550 5.1.1 no such user 550 5.7.1 denied", "550 5.1.1 no such user 550 5.7.1 denied"),
            ("535 then 535 5.7.8", "535 then 535 5.7.8"),
        ] {
            let tokens: Vec<&str> = whole(tokens(text)).iter().map(|token| token.text).collect();
            assert_eq!(tokens.join(" "), expected);
        }
    }

    #[test]
    fn replies_are_told_from_other_numbers() {
        for (text, expected) in [
            ("550 5.1.1 no such user", &[("550", "5.1.1", true)][..]),
            ("(535, b'5.7.8 no')", &[("535", "5.7.8", true)]),
            ("550 no such user", &[("550", "", true)]),
            ("got 552", &[("552", "", false)]),
            ("SMTP error: 501 odd", &[("501", "", false)]),
            ("went well\n554 rejected", &[("554", "", true)]),
            ("failed (550)", &[("550", "", false)]),
            ("The server response was: 5.7.1 not authenticated", &[("", "5.7.1", false)]),
            ("dsn=4.7.0", &[("", "4.7.0", true)]),
            ("smtp.js:550:12 line 554 took 503 ms", &[]),
            ("kernel 4.18.0 on host 5.10.2", &[]),
            ("250 2.1.5 fine", &[]),
        ] {
            let tokens = whole(tokens(text));
            let found: Vec<_> = replies(text, &tokens)
                .iter()
                .map(|reply| (reply.code, reply.detail, reply.is_mail))
                .collect();
            assert_eq!(found, expected, "{text}");
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
            ("4.18.0", false),
            ("4.18.0.1", false),
        ] {
            assert_eq!(is_detail(text), expected, "{text}");
        }
    }
}
