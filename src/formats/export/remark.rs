//! Remarks in files that are read line by line.

/// Writes each text as a line of its own that begins with `mark`.
///
/// A text may hold what somebody typed, so nothing in it ends the line.
pub(super) fn lines<'a>(mark: &str, texts: impl IntoIterator<Item = &'a String>) -> String {
    let mut out = String::new();
    for text in texts {
        let ends = |character: char| {
            character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
        };
        out.push_str(mark);
        out.push(' ');
        out.push_str(&text.replace(ends, " "));
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_remark_stays_on_its_line() {
        let texts = ["made by sam\rhost evil.example.org".to_owned(), "a\u{2028}b".to_owned()];
        assert_eq!(lines("#", &texts), "# made by sam host evil.example.org\n# a b\n");
    }
}
