//! Whose server it is, as far as names tell.

use crate::providers::Catalogue;

/// Second-level names under which whole countries register, rather than one owner.
const SHARED: &[&str] = &[
    "ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ltd", "mil", "ne", "net", "nom", "or",
    "org", "plc", "sch",
];

/// Whether a host belongs neither to the owner of `domain` nor to a provider that is known.
///
/// It is told by the end of the names, without the list of public suffixes.
pub(super) fn is_foreign(host: &str, domain: &str, catalogue: &Catalogue) -> bool {
    !owned(host).eq_ignore_ascii_case(owned(domain)) && catalogue.by_host(host).is_none()
}

/// The end of a name that one owner registered: two labels, or three where the last two are a country's.
fn owned(name: &str) -> &str {
    let mut dots = name.rmatch_indices('.').map(|(at, _)| at);
    let Some(last) = dots.next() else { return name };
    let second = dots.next();
    let is_country = name.len() == last + 3;
    let label = name.get(second.map_or(0, |dot| dot + 1)..last).unwrap_or_default();
    let start = if is_country && SHARED.contains(&label) { dots.next() } else { second };
    name.get(start.map_or(0, |dot| dot + 1)..).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{is_foreign, owned};
    use crate::providers::CATALOGUE;

    #[test]
    fn the_end_of_a_name_tells_its_owner() {
        for (name, end) in [
            ("imap.kundenpost.net", "kundenpost.net"),
            ("imap.mail.abc.de", "abc.de"),
            ("imap.kundenpost.co.uk", "kundenpost.co.uk"),
            ("co.uk", "co.uk"),
            ("localhost", "localhost"),
            ("", ""),
        ] {
            assert_eq!(owned(name), end, "{name}");
        }
    }

    #[test]
    fn a_strangers_server_is_foreign_and_a_known_providers_is_not() {
        let foreign = |host, domain| is_foreign(host, domain, &CATALOGUE);
        assert!(foreign("imap.anderswo.net", "kundenpost.net"));
        assert!(foreign("imap.anderswo.co.uk", "kundenpost.co.uk"));
        assert!(foreign("kundenpost.net.anderswo.net", "kundenpost.net"));
        assert!(!foreign("imap.kundenpost.net", "kundenpost.net"));
        assert!(!foreign("mail.uni.example", "stud.uni.example"));
        assert!(!foreign("imap.gmail.com", "kundenpost.net"));
    }
}
