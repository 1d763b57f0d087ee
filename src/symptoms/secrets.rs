//! Finds what looks like a password in a text that somebody pasted.

/// What stands in its place.
const HIDDEN: &str = "•••";

/// Words before a password, as in `password: x`, `PASS=x`, `'pwd' => 'x'`.
const NAMES: [&str; 10] = [
    "pass",
    "password",
    "passwd",
    "pwd",
    "passwort",
    "kennwort",
    "passphrase",
    "secret",
    "token",
    "authtoken",
];

/// What follows such a word without being a password.
const HARMLESS: [&str; 20] = [
    "incorrect",
    "invalid",
    "wrong",
    "required",
    "rejected",
    "failed",
    "null",
    "undefined",
    "none",
    "nil",
    "true",
    "false",
    "yes",
    "no",
    "normal",
    "not",
    "the",
    "authentication",
    "login",
    "error",
];

/// The text with everything that looks like a password hidden; `None` where nothing does.
///
/// It looks at `name: value` and `name=value`, at the user info of addresses (`smtp://sam:secret@host`), and at the
/// commands that carry passwords: `PASS` (RFC 1939, section 7), `LOGIN` (RFC 9051, section 6.2.3), `AUTH PLAIN` and
/// `AUTHENTICATE PLAIN` (RFC 4954, section 4).
pub fn without_secrets(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        hide(line, &mut out);
    }
    (out != text).then_some(out)
}

/// Writes one line without its passwords.
fn hide(line: &str, out: &mut String) {
    let mut rest = line;
    while let Some(secret) = next(rest) {
        let (before, after) = rest.split_at(secret.start);
        out.push_str(before);
        out.push_str(HIDDEN);
        rest = after.get(secret.end - secret.start..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// The place of the first password in a line.
fn next(line: &str) -> Option<std::ops::Range<usize>> {
    let mut at = 0;
    let mut word_before = "";
    while let Some((start, word)) = word_at(line, at) {
        let end = start + word.len();
        at = end;
        let found = named(line, word, end)
            .or_else(|| command(line, word_before, word, end))
            .or_else(|| user_info(line, end));
        if let Some(found) = found
            && !found.is_empty()
            && is_secret(line.get(found.clone()).unwrap_or_default())
        {
            return Some(found);
        }
        word_before = word;
    }
    None
}

/// The next word from here, and where it begins.
fn word_at(line: &str, from: usize) -> Option<(usize, &str)> {
    let rest = line.get(from..)?;
    let start = from + rest.find(|c: char| c.is_ascii_alphanumeric())?;
    let rest = line.get(start..)?;
    let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    Some((start, rest.get(..length)?))
}

/// `password: value`.
fn named(line: &str, word: &str, end: usize) -> Option<std::ops::Range<usize>> {
    if !NAMES.iter().any(|name| word.eq_ignore_ascii_case(name)) {
        return None;
    }
    let after = line.get(end..)?;
    let sign = after.trim_start_matches(['"', '\'', '`', ' ', ']', ')']);
    let value = sign.strip_prefix("=>").or_else(|| sign.strip_prefix([':', '=']))?;
    Some(value_at(line, line.len() - value.len()))
}

/// `PASS value`, `LOGIN name value`, `AUTH PLAIN value`.
fn command(line: &str, before: &str, word: &str, end: usize) -> Option<std::ops::Range<usize>> {
    let is_auth = word == "PLAIN" && matches!(before, "AUTH" | "AUTHENTICATE")
        || word == "XOAUTH2" && matches!(before, "AUTH" | "AUTHENTICATE");
    let is_space = line.get(end..)?.starts_with(' ');
    if !is_space {
        return None;
    }
    let value = value_at(line, end);
    let text = line.get(value.clone())?;
    match word {
        "PASS" => Some(value),
        // A long run of letters and digits, not the next word of a sentence.
        _ if is_auth => (text.len() >= 12 && text.bytes().all(is_base64)).then_some(value),
        "LOGIN" => {
            let name = value_at(line, end);
            let password = value_at(line, name.end + quote_after(line, name.end));
            let is_named = line.get(name)?.contains('@') || line.get(end..)?.starts_with(" \"");
            is_named.then_some(password)
        }
        _ => None,
    }
}

/// `scheme://name:value@host`.
fn user_info(line: &str, end: usize) -> Option<std::ops::Range<usize>> {
    let after = line.get(end..)?.strip_prefix("://")?;
    let length = after.find(['/', ' ', '"', '\'', '\n']).unwrap_or(after.len());
    let authority = after.get(..length)?;
    let (user, _) = authority.rsplit_once('@')?;
    let (name, password) = user.split_once(':')?;
    let start = end + 3 + name.len() + 1;
    Some(start..start + password.len())
}

/// The value from here: within quotes, or up to a space or a sign that ends it.
fn value_at(line: &str, from: usize) -> std::ops::Range<usize> {
    let rest = line.get(from..).unwrap_or_default();
    let trimmed = rest.trim_start_matches([' ', '\t']);
    let start = from + rest.len() - trimmed.len();
    if let Some(quote) = trimmed.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) {
        let inside = trimmed.get(1..).unwrap_or_default();
        let length = inside.find(quote).unwrap_or_else(|| inside.trim_end().len());
        return start + 1..start + 1 + length;
    }
    let length = trimmed
        .find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '\'' | '}' | ')' | '&'))
        .unwrap_or(trimmed.len());
    start..start + length
}

/// How many quotation marks follow: none or one.
fn quote_after(line: &str, at: usize) -> usize {
    usize::from(line.get(at..).is_some_and(|rest| rest.starts_with(['"', '\''])))
}

const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// Whether a value can be a password: not a mask, not a word of an error, not a reply code.
fn is_secret(value: &str) -> bool {
    let is_mask =
        value.bytes().all(|byte| matches!(byte, b'*' | b'x' | b'X' | b'.' | b'<' | b'>' | b'['))
            || value.contains('•');
    let is_reply = value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_digit());
    let is_harmless = HARMLESS.iter().any(|word| value.eq_ignore_ascii_case(word));
    value.len() >= 3 && !is_mask && !is_reply && !is_harmless
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn passwords_are_hidden_and_the_rest_stays() {
        for (text, hidden) in [
            ("pass: 'hunter22',\nuser: 'sam'", "pass: '•••',\nuser: 'sam'"),
            ("\"password\": \"a b c\", x", "\"password\": \"•••\", x"),
            ("SMTP_PASS=qwe123 SMTP_PORT=587", "SMTP_PASS=••• SMTP_PORT=587"),
            ("'pwd' => \"x1y2z3\"", "'pwd' => \"•••\""),
            ("PASS hunter22\r\n-ERR", "PASS •••\r\n-ERR"),
            ("A1 LOGIN \"sam\" \"hunter22\"", "A1 LOGIN \"sam\" \"•••\""),
            ("a LOGIN sam@example.org hunter22", "a LOGIN sam@example.org •••"),
            ("AUTH PLAIN AGFubmEAaHVudGVyMjI=", "AUTH PLAIN •••"),
            ("smtp://sam:hunter22@smtp.example.org", "smtp://sam:•••@smtp.example.org"),
        ] {
            assert_eq!(without_secrets(text).as_deref(), Some(hidden), "{text}");
        }
    }

    #[test]
    fn error_texts_stay_as_they_are() {
        for text in [
            "535-5.7.8 Username and Password not accepted",
            "Password Command Failed: 534-5.7.9",
            "password: incorrect",
            "pass: ********",
            "IMAP command 'LOGIN <user> <pass>' returned an error",
            "command: 'AUTH PLAIN'",
            "AUTH PLAIN LOGIN XOAUTH2",
            "-ERR [AUTH] Password required",
            "https://support.google.com/mail/?p=BadCredentials",
            "",
        ] {
            assert_eq!(without_secrets(text), None, "{text}");
        }
    }
}
