//! Where the values of settings as JSON stand in their text.

use super::reading::Mark;

/// What a value is inside of.
enum Inside<'a> {
    /// An object, at the value of a key; none while a key is expected.
    Object(Option<&'a str>),
    /// A list, at its item of this number.
    List(usize),
}

/// The values of settings, in a text that was read as such without a mistake.
pub(super) fn places(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
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
                let field = path(&inside).parse();
                marks.extend(field.ok().map(|field| Mark { field, passage: start..end }));
            }
        }
    }
    marks
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
        let found: Vec<(String, &str)> = places(text)
            .into_iter()
            .map(|mark| (mark.field.to_string(), &text[mark.passage]))
            .collect();
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
    fn other_texts_have_an_end_too() {
        for text in ["", "\"", "\"\\", "{{[,,:\"a", "]}", "\u{feff}{}", "ü"] {
            places(text);
        }
    }
}
