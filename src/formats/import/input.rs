//! Bytes from a file, a paste or standard input, as text.

use super::reading::Note;

/// How much of an input is read, in bytes.
pub const MAX_INPUT: usize = 1024 * 1024;

/// An input as text, with what had to be noted on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// The text; what was no UTF-8 in it is U+FFFD.
    pub text: String,
    /// What was met while decoding.
    pub notes: Vec<Note>,
}

impl Input {
    /// What a person pasted or typed.
    pub fn from_text(text: &str) -> Self {
        let mut end = text.len().min(MAX_INPUT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut input =
            Self { text: text.get(..end).unwrap_or_default().to_owned(), notes: Vec::new() };
        if end < text.len() {
            input.notes.push(Note::TooLong);
        }
        input
    }

    /// A file: UTF-8, or UTF-16 where it begins with a byte order mark.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let utf16 = |from: fn([u8; 2]) -> u16, rest: &[u8]| {
            let units = rest.chunks_exact(2).map(|pair| from([pair[0], pair[1]]));
            char::decode_utf16(units)
                .map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        };
        let is_too_long = bytes.len() > MAX_INPUT;
        let bytes = bytes.get(..MAX_INPUT).unwrap_or(bytes);
        let text: String = match bytes {
            [0xFF, 0xFE, rest @ ..] => utf16(u16::from_le_bytes, rest),
            [0xFE, 0xFF, rest @ ..] => utf16(u16::from_be_bytes, rest),
            [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            _ => String::from_utf8_lossy(bytes).into_owned(),
        };
        let mut input = Self::from_text(&text);
        if is_too_long && input.notes.is_empty() {
            input.notes.push(Note::TooLong);
        }
        input
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_in_the_usual_encodings_are_text() {
        for bytes in [
            &b"imap.example.org"[..],
            b"\xEF\xBB\xBFimap.example.org",
            b"\xFF\xFEi\0m\0a\0p\0.\0e\0x\0a\0m\0p\0l\0e\0.\0o\0r\0g\0",
            b"\xFE\xFF\0i\0m\0a\0p\0.\0e\0x\0a\0m\0p\0l\0e\0.\0o\0r\0g",
        ] {
            assert_eq!(Input::from_bytes(bytes).text, "imap.example.org");
        }
    }

    #[test]
    fn what_is_too_long_is_cut_between_characters() {
        let text = "ü".repeat(MAX_INPUT);
        for input in [Input::from_text(&text), Input::from_bytes(text.as_bytes())] {
            assert_eq!(input.notes, [Note::TooLong]);
            assert!(input.text.len() <= MAX_INPUT + 2);
        }
    }
}
