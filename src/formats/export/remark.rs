//! Remarks in files that are read line by line.

/// Writes each text as a line of its own that begins with `mark`.
///
/// A text may hold what somebody typed, so nothing in it ends the line.
pub(super) fn lines<'a>(mark: &str, texts: impl IntoIterator<Item = &'a String>) -> String {
    let mut out = String::new();
    for text in texts {
        out.push_str(mark);
        out.push(' ');
        out.push_str(&line(text));
        out.push('\n');
    }
    out
}

/// A text on one line, which does not go on behind it: to some programs a backslash at its end says so.
pub(super) fn line(text: &str) -> String {
    let line = text.replace(ends_line, " ");
    if line.ends_with('\\') { line + "." } else { line }
}

/// Whether a line may end where this stands.
pub(super) fn ends_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_remark_stays_on_its_line() {
        let texts = [
            "made by sam\rhost evil.example.org".to_owned(),
            "a\u{2028}b".to_owned(),
            r"EXAMPLE\".to_owned(),
        ];
        assert_eq!(
            lines("#", &texts),
            "# made by sam host evil.example.org\n# a b\n# EXAMPLE\\.\n"
        );
    }
}
