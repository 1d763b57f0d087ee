//! The values of a text in JSON, and where they stand.

use super::reading::Passage;

/// A value that is no object and no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// Where it is in the data: `devices.1.protocol`.
    pub path: String,
    /// Where it stands in the text, without quotation marks.
    pub passage: Passage,
}

/// What a value is inside of.
enum Inside<'a> {
    /// An object, at the value of a key; none while a key is expected.
    Object(Option<&'a str>),
    /// A list, at its item of this number.
    List(usize),
}

/// The values of a text, and whether everything that is opened in it is closed again; what is null or empty has no value.
pub(super) fn values(text: &str) -> (Vec<Value>, bool) {
    let mut values = Vec::new();
    let mut inside: Vec<Inside<'_>> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        let (start, end) = match byte {
            b'{' => {
                inside.push(Inside::Object(None));
                (at, at)
            }
            b'[' => {
                inside.push(Inside::List(0));
                (at, at)
            }
            b'}' | b']' => {
                inside.pop();
                (at, at)
            }
            b',' => {
                match inside.last_mut() {
                    Some(Inside::Object(key)) => *key = None,
                    Some(Inside::List(index)) => *index += 1,
                    None => {}
                }
                (at, at)
            }
            b':' | b' ' | b'\t' | b'\n' | b'\r' => (at, at),
            b'"' => (at + 1, at + 1 + string_length(&text.as_bytes()[at + 1..])),
            _ => {
                let is_over = |byte: &u8| b",}] \t\r\n".contains(byte);
                let length = text.as_bytes()[at..].iter().position(is_over);
                (at, length.map_or(text.len(), |length| at + length))
            }
        };
        at = end + usize::from(start == end || *byte == b'"');
        let Some(value) = text.get(start..end).filter(|value| !value.is_empty()) else { continue };
        match inside.last_mut() {
            Some(Inside::Object(key @ None)) => *key = Some(value),
            _ if value == "null" && *byte != b'"' => {}
            _ => {
                values.push(Value { path: path(&inside), passage: start..end });
            }
        }
    }
    (values, inside.is_empty())
}

/// The text behind the escapes of a string (RFC 8259, section 7).
pub(super) fn unescape(string: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(string.len());
    let mut rest = string.chars();
    while let Some(character) = rest.next() {
        let meant = match character {
            '\\' => match rest.next() {
                Some('u') => {
                    let digits: String = rest.by_ref().take(4).collect();
                    // A unit of UTF-16, of which two can be one character.
                    units.push(u16::from_str_radix(&digits, 16).unwrap_or(0xFFFD));
                    continue;
                }
                Some('n' | 'r' | 't' | 'b' | 'f') => ' ',
                other => other.unwrap_or('\\'),
            },
            _ => character,
        };
        units.extend_from_slice(meant.encode_utf16(&mut [0; 2]));
    }
    String::from_utf16_lossy(&units)
}

/// How long a string is up to its closing quotation mark.
fn string_length(bytes: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = bytes.iter().position(|&byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    end.unwrap_or(bytes.len())
}

/// The path of a value, as in `devices.1.protocol`.
fn path(inside: &[Inside<'_>]) -> String {
    let steps = inside.iter().map(|step| match step {
        Inside::Object(key) => key.unwrap_or_default().to_owned(),
        Inside::List(index) => index.to_string(),
    });
    steps.collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_place() {
        let text = r#"{ "email": "sam@example.org",
  "incoming": {"host":"imap.\"\\", "port" : 993, "username": null},
  "outgoing": null, "devices": [ {}, {"name": "a,]}", "leave_on_server": false} ] }"#;
        let (values, is_whole) = values(text);
        assert!(is_whole);
        let found: Vec<(String, &str)> =
            values.into_iter().map(|value| (value.path, &text[value.passage])).collect();
        assert_eq!(
            found,
            [
                ("email".to_owned(), "sam@example.org"),
                ("incoming.host".to_owned(), r#"imap.\"\\"#),
                ("incoming.port".to_owned(), "993"),
                ("devices.1.name".to_owned(), "a,]}"),
                ("devices.1.leave_on_server".to_owned(), "false"),
            ]
        );
    }

    #[test]
    fn escapes_are_what_they_stand_for() {
        for (string, text) in [
            (r#"a\"b\\c\/"#, r#"a"b\c/"#),
            (r"\u00fc\ud83d\udce7", "ü📧"),
            ("ü", "ü"),
            (r"\ud83d", "\u{fffd}"),
            (r"\u00", "\u{0}"),
            ("\\", "\\"),
        ] {
            assert_eq!(unescape(string), text);
        }
    }

    #[test]
    fn other_texts_have_an_end_too() {
        for text in ["", "\"", "\"\\", "{{[,,:\"a", "]}", "\u{feff}{}", "ü"] {
            values(text);
        }
    }
}
