//! The parts of a domain name that say whose it is.

/// Labels under which countries register names, as in `co.uk` and `com.au` (Public Suffix List).
const SECOND: [&str; 20] = [
    "ac", "ad", "asso", "co", "com", "ed", "edu", "go", "gob", "gouv", "gov", "gv", "ltd", "mil",
    "ne", "net", "nom", "or", "org", "plc",
];

/// The part of a name that somebody registered: `kundenpost.co.uk` of `imap.kundenpost.co.uk`.
pub fn registered(name: &str) -> &str {
    let mut dots = name.rmatch_indices('.').map(|(at, _)| at);
    let (Some(last), Some(second)) = (dots.next(), dots.next()) else { return name };
    let is_shared = name.len() - last == 3
        && name.get(second + 1..last).is_some_and(|label| SECOND.contains(&label));
    let before = if is_shared { dots.next() } else { Some(second) };
    before.and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

/// What stands before the registered part, with its dot: `imap.` of `imap.kundenpost.net`.
pub fn before(name: &str) -> &str {
    name.strip_suffix(registered(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{before, registered};

    #[test]
    fn the_registered_part_is_found() {
        for (name, part) in [
            ("imap.kundenpost.net", "kundenpost.net"),
            ("a.b.kundenpost.net", "kundenpost.net"),
            ("imap.kundenpost.co.uk", "kundenpost.co.uk"),
            ("mail.hana.or.jp", "hana.or.jp"),
            ("co.uk", "co.uk"),
            ("kundenpost.net", "kundenpost.net"),
            ("localhost", "localhost"),
        ] {
            assert_eq!(registered(name), part);
        }
        assert_eq!(before("imap.kundenpost.net"), "imap.");
        assert_eq!(before("kundenpost.net"), "");
    }
}
