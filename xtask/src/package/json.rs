//! As much JSON as a bill of materials is made of.

use std::fmt;

/// A value. Objects keep the order of their keys.
pub(super) enum Json {
    Number(u32),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
}

/// A text as a value.
pub(super) fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

impl fmt::Display for Json {
    /// A line for each value, two spaces for each level.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(out, self, 0)
    }
}

fn write(out: &mut fmt::Formatter<'_>, json: &Json, depth: usize) -> fmt::Result {
    match json {
        Json::Number(number) => write!(out, "{number}"),
        Json::Text(text) => write_text(out, text),
        Json::List(items) => {
            between(out, ['[', ']'], depth, items, |out, item| write(out, item, depth + 1))
        }
        Json::Object(members) => between(out, ['{', '}'], depth, members, |out, (key, value)| {
            write_text(out, key)?;
            write!(out, ": ")?;
            write(out, value, depth + 1)
        }),
    }
}

fn between<T>(
    out: &mut fmt::Formatter<'_>,
    [open, close]: [char; 2],
    depth: usize,
    items: &[T],
    each: impl Fn(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    write!(out, "{open}")?;
    for (index, item) in items.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}\n{:1$}", "", 2 * (depth + 1))?;
        each(out, item)?;
    }
    if !items.is_empty() {
        write!(out, "\n{:1$}", "", 2 * depth)?;
    }
    write!(out, "{close}")
}

fn write_text(out: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(out, "\"")?;
    for character in text.chars() {
        match character {
            '"' | '\\' => write!(out, "\\{character}")?,
            control if control < ' ' => write!(out, "\\u{:04x}", u32::from(control))?,
            other => write!(out, "{other}")?,
        }
    }
    write!(out, "\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_a_line_each() {
        let json = Json::Object(vec![
            ("name", text("say \"hi\"\n")),
            ("list", Json::List(vec![Json::Number(1)])),
            ("none", Json::List(vec![])),
        ]);
        assert_eq!(
            json.to_string(),
            "{\n  \"name\": \"say \\\"hi\\\"\\u000a\",\n  \"list\": [\n    1\n  ],\n  \"none\": []\n}"
        );
    }
}
