//! Bytes from a file, a paste or standard input, as text.

use super::cms::{self, Envelope};
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
        match cms::from_pem(text.get(..MAX_INPUT).unwrap_or(text)).and_then(|der| cms::open(&der)) {
            Some(envelope) => Self::from_envelope(envelope),
            None => Self::from_plain(text),
        }
    }

    fn from_envelope(envelope: Envelope) -> Self {
        let bytes = match envelope {
            Envelope::Signed(bytes) => bytes,
            Envelope::Encrypted => return Self::without_text(Note::Encrypted),
            Envelope::Empty => return Self::without_text(Note::NotText),
        };
        let mut input = Self::from_file(&bytes, Self::from_plain);
        input.notes.insert(0, Note::Signed);
        input
    }

    fn without_text(note: Note) -> Self {
        Self { text: String::new(), notes: vec![note] }
    }

    fn from_plain(text: &str) -> Self {
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

    /// A file: text in UTF-8, or in UTF-16 where its beginning shows that; or such a text in a signed envelope.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let head = bytes.get(..MAX_INPUT).unwrap_or(bytes);
        let mut input = match cms::open(head) {
            Some(envelope) => Self::from_envelope(envelope),
            None => Self::from_file(head, Self::from_text),
        };
        if head.len() < bytes.len() && !input.notes.contains(&Note::TooLong) {
            input.notes.push(Note::TooLong);
        }
        input
    }

    /// Decodes a file, and hands on its text.
    fn from_file(bytes: &[u8], hand_on: fn(&str) -> Self) -> Self {
        let utf16 = |from: fn([u8; 2]) -> u16, rest: &[u8]| {
            let units = rest.chunks_exact(2).map(|pair| from([pair[0], pair[1]]));
            char::decode_utf16(units)
                .map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        };
        let text: String = match bytes {
            [0xFF, 0xFE, rest @ ..] => utf16(u16::from_le_bytes, rest),
            [0xFE, 0xFF, rest @ ..] => utf16(u16::from_be_bytes, rest),
            // XML may come without the mark (XML 1.0, appendix F).
            [b'<', 0, ..] => utf16(u16::from_le_bytes, bytes),
            [0, b'<', ..] => utf16(u16::from_be_bytes, bytes),
            [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            _ if bytes.contains(&0) => {
                return Self::without_text(Note::NotText);
            }
            _ => String::from_utf8_lossy(bytes).into_owned(),
        };
        hand_on(&text)
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
    fn what_is_no_text_is_said() {
        let input = Input::from_bytes(b"bplist00\xD1\x01\x02\0\0");
        assert_eq!((input.text.as_str(), &input.notes[..]), ("", &[Note::NotText][..]));
    }

    #[test]
    fn what_is_signed_is_read_and_what_is_encrypted_is_said() {
        // The shortest there is: no algorithms, no signers, and "a" as what is signed.
        let signed = b"\x30\x23\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x16\x30\x14\x02\x01\x01\x31\0\
            \x30\x0D\x06\x01\x2A\xA0\x03\x04\x01a";
        let input = Input::from_bytes(signed);
        assert_eq!((input.text.as_str(), &input.notes[..]), ("a", &[Note::Signed][..]));
        let pem = "-----BEGIN PKCS7-----\nMCMGCSqGSIb3DQEHAqAWMBQCAQExADANBgEqoAMEAWE=\n-----END PKCS7-----";
        assert_eq!(Input::from_text(pem), input);
        assert_eq!(Input::from_bytes(pem.as_bytes()), input);
        let mut encrypted = signed.to_vec();
        encrypted[12] = 3;
        assert_eq!(Input::from_bytes(&encrypted).notes, [Note::Encrypted]);
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
