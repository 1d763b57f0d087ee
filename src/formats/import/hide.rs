//! Takes passwords out of a text.

use super::excerpt::in_order;
use super::reading::Note;

/// What stands in place of a password.
pub const HIDDEN: &str = "•••";

/// The text with [`HIDDEN`] in place of the passwords that are noted; `None` where there are none.
pub fn hide(text: &str, notes: &[Note]) -> Option<String> {
    let passwords = notes.iter().filter_map(|note| match note {
        Note::Password(passage) => Some(passage.clone()),
        _ => None,
    });
    let mut passwords = in_order(passwords)
        .filter(|passage| text.get(passage.clone()).is_some_and(|it| it != HIDDEN))
        .peekable();
    passwords.peek()?;
    let mut hidden = String::with_capacity(text.len());
    let mut from = 0;
    for passage in passwords {
        if passage.start >= from {
            hidden.push_str(text.get(from..passage.start).unwrap_or_default());
            hidden.push_str(HIDDEN);
        }
        from = from.max(passage.end);
    }
    hidden.push_str(text.get(from..).unwrap_or_default());
    Some(hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_go_and_the_rest_stays() {
        let text = "user sam\npassword hunter22\nport 993";
        let noted = [Note::Signed, Note::Password(18..26), Note::Password(20..26)];
        assert_eq!(hide(text, &noted).as_deref(), Some("user sam\npassword •••\nport 993"));
        assert_eq!(hide(text, &[Note::Signed]), None);
        assert_eq!(hide("password •••", &[Note::Password(9..18)]), None);
    }
}
