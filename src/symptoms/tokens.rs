//! Cuts a text into tokens: words, codes and numbers, without what stands between them.
//!
//! The build cuts the patterns in `data/symptoms/` with the same code, so that both always agree.
//! `SSL3_GET_RECORD:wrong version number` is `SSL3`, `GET`, `RECORD`, `wrong`, `version`, `number`;
//! `535-5.7.8` is `535` and `5.7.8`.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    /// Where it begins in the text, in bytes.
    pub(crate) start: usize,
    /// As it stands there.
    pub(crate) text: &'a str,
    /// Whether it is an e-mail address, kept in one piece.
    pub(crate) is_address: bool,
}

/// The tokens of `text`, in order.
pub(crate) const fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, no_address_before: 0 }
}

/// The tokens of a text.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    /// No address begins before this place: what could be the part before its `@` was looked through already.
    no_address_before: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let first = rest.chars().next()?;
            if is_word(first) {
                break;
            }
            self.at += between(rest, first);
        }
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let address = self.address(rest);
        let length = address.unwrap_or_else(|| word(rest));
        self.at += length;
        Some(Token {
            start,
            text: rest.get(..length).unwrap_or_default(),
            is_address: address.is_some(),
        })
    }
}

impl Tokens<'_> {
    /// How long the address is that `rest` begins with.
    fn address(&mut self, rest: &str) -> Option<usize> {
        if self.at < self.no_address_before {
            return None;
        }
        let local = run(rest, |byte| byte.is_ascii_alphanumeric() || b"._%+-=".contains(&byte));
        let domain = rest.get(local..).unwrap_or_default().strip_prefix('@').unwrap_or_default();
        let domain = run(domain, |byte| byte.is_ascii_alphanumeric() || b".-*".contains(&byte));
        let whole = rest.get(..local + 1 + domain).unwrap_or_default();
        let whole = whole.trim_end_matches(['.', '-']);
        if domain == 0 || whole.ends_with('@') {
            self.no_address_before = self.at + local;
            return None;
        }
        Some(whole.len())
    }
}

/// How many bytes to pass over at the beginning of `rest`, whose first character belongs to no token.
///
/// A line break that was written out (`\n`) and a sign that was (`&quot;`) are passed over whole.
fn between(rest: &str, first: char) -> usize {
    let bytes = rest.as_bytes();
    match (first, bytes.get(1)) {
        ('\\', Some(b'n' | b'r' | b't')) => 2,
        ('&', Some(_)) => {
            let name = run(rest.get(1..).unwrap_or_default(), |byte| {
                byte.is_ascii_alphanumeric() || byte == b'#'
            });
            if name < 8 && bytes.get(1 + name) == Some(&b';') { name + 2 } else { 1 }
        }
        _ => first.len_utf8(),
    }
}

/// How long the word is that `rest` begins with; a number keeps its dots, as in `5.7.8`.
fn word(rest: &str) -> usize {
    let mut length = 0;
    let mut is_number = true;
    let mut left = rest.chars().peekable();
    while let Some(character) = left.next() {
        let dot = character == '.'
            && is_number
            && length > 0
            && left.peek().is_some_and(char::is_ascii_digit);
        if !dot && !is_word(character) {
            break;
        }
        if stands_alone(character) {
            return if length == 0 { character.len_utf8() } else { length };
        }
        is_number &= dot || character.is_ascii_digit();
        length += character.len_utf8();
    }
    length
}

/// How many bytes at the beginning of `text` are as wanted, all of them ASCII.
fn run(text: &str, wanted: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|byte| wanted(*byte)).count()
}

/// Whether a character can stand in a word.
const fn is_word(character: char) -> bool {
    match character {
        '\0'..='\u{7f}' => character.is_ascii_alphanumeric(),
        // Signs of Latin, spaces and marks of all kinds, CJK marks, forms for other widths.
        '\u{80}'..='\u{a9}'
        | '\u{ab}'..='\u{b4}'
        | '\u{b6}'..='\u{b9}'
        | '\u{bb}'..='\u{bf}'
        | '\u{d7}'
        | '\u{2000}'..='\u{206f}'
        | '\u{2190}'..='\u{2bff}'
        | '\u{3000}'..='\u{3020}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{fffd}' => false,
        _ => true,
    }
}

/// A word in lower case, as the tables have it.
pub(crate) fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().map(lower)
}

/// The small letter of a letter, in Latin, Greek and Cyrillic: the standard library's tables of all scripts weigh more
/// than the rest of this file. Where small and capital letters alternate, the odd one out among them, such as the
/// Turkish İ, becomes another letter, in the build as well as in the program.
const fn lower(character: char) -> char {
    let small = match character {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => {
            character as u32 + 0x20
        }
        'Ѐ'..='Џ' => character as u32 + 0x50,
        // Pairs of which the capital letter is even, and those of which it is odd.
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' | '\u{200}'..='\u{21f}' => {
            character as u32 | 1
        }
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => (character as u32 + 1) & !1,
        _ => character as u32,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => character,
    }
}

/// Whether a character is a token by itself: scripts that put no space between words.
const fn stands_alone(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{abff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::{folded, tokens};

    fn cut(text: &str) -> Vec<&str> {
        tokens(text).map(|token| token.text).collect()
    }

    #[test]
    fn codes_come_apart_and_numbers_keep_their_dots() {
        for (text, expected) in [
            ("SSL3_GET_RECORD:wrong version", &["SSL3", "GET", "RECORD", "wrong", "version"][..]),
            ("535-5.7.8 Username", &["535", "5.7.8", "Username"]),
            (
                "(534, b'5.7.9 go to\\n5.7.9  https",
                &["534", "b", "5.7.9", "go", "to", "5.7.9", "https"],
            ),
            ("10.0.0.1:587.", &["10.0.0.1", "587"]),
            ("TLSv1.2 v3.", &["TLSv1", "2", "v3"]),
            ("can’t don&#39;t &quot;x&quot;", &["can", "t", "don", "t", "x"]),
            ("a & b; x&", &["a", "b", "x"]),
            ("请使用授权码登录", &["请", "使", "用", "授", "权", "码", "登", "录"]),
            ("Konto übergelaufen", &["Konto", "übergelaufen"]),
            ("", &[]),
            ("…\u{200b}\u{a0}", &[]),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn capital_letters_are_small_ones_in_all_alphabets() {
        for word in
            ["ERROR", "ÉCHEC", "ŁĄCZYĆ", "ŽÁDOST", "ОШИБКА", "ЇЖАК", "ΣΦΑΛΜΑ", "HIBA 535", "失败"]
        {
            let small: String = folded(word).collect();
            assert_eq!(small, word.to_lowercase());
            assert_eq!(folded(&small).collect::<String>(), small, "small letters stay");
        }
    }

    #[test]
    fn an_address_is_one_token() {
        let text = "<sam.k+a@mail.example.org>: user@ sam@example.org. a.b.c";
        let whole: Vec<(&str, bool)> =
            tokens(text).map(|token| (token.text, token.is_address)).collect();
        assert_eq!(
            whole,
            [
                ("sam.k+a@mail.example.org", true),
                ("user", false),
                ("sam@example.org", true),
                ("a", false),
                ("b", false),
                ("c", false),
            ]
        );
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "« é535-5.7.8, a@b.c";
        for token in tokens(text) {
            assert_eq!(text.get(token.start..token.start + token.text.len()), Some(token.text));
        }
    }
}
