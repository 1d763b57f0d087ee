//! Tells the names that programs give to things of mail, such as `MailerException` and `smtplib`.

/// Whether a word names mail as programs do; what people say does not.
pub(super) fn names_mail(word: &str) -> bool {
    let bytes = word.as_bytes();
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name));
    // In the middle, a name begins with a capital letter: `sendMail`, not `blackmail`.
    let inside = |name: &[u8]| bytes.windows(name.len()).skip(1).any(|part| part == name);
    let begins = |name: &[u8]| {
        bytes.get(..name.len()).is_some_and(|part| part.eq_ignore_ascii_case(name))
            && bytes.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
    };
    has(b"smtp")
        || begins(b"imap")
        || inside(b"Imap")
        || inside(b"IMAP")
        || begins(b"pop3")
        || inside(b"Mail")
        || inside(b"Email")
        || begins(b"mailer")
        || word.starts_with("Mail") && bytes.iter().skip(1).any(u8::is_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::names_mail;

    #[test]
    fn words_of_programs_name_mail() {
        for (word, expected) in [
            ("MailerException", true),
            ("sendEmailJob", true),
            ("smtplib", true),
            ("ImapStore", true),
            ("PHPMailer", true),
            ("MailKit", true),
            ("pop3client", true),
            ("email", false),
            ("mailbox", false),
            ("Mailbox", false),
            ("minimap", false),
            ("blackmail", false),
        ] {
            assert_eq!(names_mail(word), expected, "{word}");
        }
    }
}
