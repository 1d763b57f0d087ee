//! What the words in a host name say about the protocol behind it.

use std::cmp::Ordering;

use super::choice::Protocol;
use super::host::Host;
use super::similar::within;

/// The protocol that the host's name speaks of, if it speaks of exactly one: `pop.kundenpost.net` of POP3.
///
/// Only whole labels and the parts of a label between hyphens count: `outlook.`, `popular.` and `mxroute.` say nothing.
/// A name is a hint and no more: real providers answer IMAP on hosts called `pop` and the reverse.
pub fn label_protocol(host: &Host) -> Option<Protocol> {
    let mut spoken = label_protocols(host);
    let first = spoken.next()?;
    spoken.all(|other| other == first).then_some(first)
}

/// Every protocol that the host's name speaks of, from the left, without the two labels of the domain itself.
pub fn label_protocols(host: &Host) -> impl Iterator<Item = Protocol> {
    let labels = host.labels().count();
    host.labels()
        .take(labels.saturating_sub(2))
        .flat_map(|label| label.split('-'))
        .filter_map(token)
}

/// The protocol that one word of a host name stands for.
fn token(word: &str) -> Option<Protocol> {
    // Numbered hosts of one kind: `imap2`, `smtp01`. The bare words may themselves end in a digit.
    let stem = word.trim_end_matches(|character: char| character.is_ascii_digit());
    [word, stem].into_iter().find_map(|word| match word {
        "imap" | "imaps" | "imap4" => Some(Protocol::Imap),
        "pop" | "pop3" | "pops" | "pop3s" | "inbound" => Some(Protocol::Pop3),
        "smtp" | "smtps" | "out" | "outgoing" | "outbound" | "smtpout" | "smtpauth" | "relay"
        | "send" | "msa" => Some(Protocol::Smtp),
        _ => None,
    })
}

/// Whether what stands in front of a domain is made of plain words for a mail server, perhaps numbered: `imap.`, `mail2.`, `imap-mail.`
pub fn is_mail_word(front: &str) -> bool {
    front.trim_end_matches('.').split('-').all(|word| {
        let stem = word.trim_end_matches(|last: char| last.is_ascii_digit());
        stem == "mail" || stem == "email" || token(word).is_some()
    })
}

/// Words close to those for a mail server that mean something else.
const OTHER_WORDS: [&str; 17] = [
    "map", "imac", "iman", "imax", "smap", "sntp", "smpp", "main", "mall", "maid", "maia", "maps",
    "rail", "sail", "jail", "top", "shop",
];

/// The same, except in front of the person's own domain.
const PERHAPS: [&str; 2] = ["ima", "mtp"];

/// The word for a mail server that a label misspells: `iamp`, `stmp`, `maill`; one that suits the protocol.
/// Only what can be nothing else: exchanged neighbours and a doubled letter, and for `imap` and `smtp` also a wrong or missing letter.
/// In front of the person's own domain, which `is_own` says, that goes for the other words too.
pub fn misspelt_word(
    label: &str,
    protocol: Option<Protocol>,
    is_own: bool,
) -> Option<&'static str> {
    const WORDS: [&str; 8] = ["imap", "smtp", "mail", "pop3", "pop", "imaps", "smtps", "pop3s"];
    if label.len() > 6
        || is_mail_word(label)
        || OTHER_WORDS.contains(&label)
        || (!is_own && PERHAPS.contains(&label))
    {
        return None;
    }
    let is_slip = |word: &str| {
        let sum = |text: &str| text.bytes().map(u32::from).sum::<u32>();
        let is_plain =
            word.starts_with("imap") || word.starts_with("smtp") || (is_own && word != "pop");
        within(label, word, 1)
            && match label.len().cmp(&word.len()) {
                Ordering::Greater => label.as_bytes().windows(2).any(|pair| pair[0] == pair[1]),
                Ordering::Equal => {
                    // Another letter behind a whole word is a name of its own: `smtpa`.
                    let is_whole = label.get(..4) == word.get(..4) && word.len() == 5;
                    (is_plain && !is_whole) || sum(label) == sum(word)
                }
                Ordering::Less => is_plain,
            }
    };
    let fits = |word: &str| {
        word == "mail"
            || protocol.map_or(!word.starts_with("smtp"), |protocol| token(word) == Some(protocol))
    };
    WORDS.into_iter().find(|word| fits(word) && is_slip(word))
}

#[cfg(test)]
mod tests {
    use super::{label_protocol, label_protocols, misspelt_word};
    use crate::engine::choice::Protocol::{self, Imap, Pop3, Smtp};
    use crate::engine::host::{Host, HostKind};

    fn host(name: &str) -> Host {
        Host { text: name.to_owned(), kind: HostKind::Name(name.to_owned()) }
    }

    #[test]
    fn whole_labels_and_their_parts_speak() {
        for (name, protocol) in [
            ("imap.gmail.com", Imap),
            ("imap-mail.outlook.com", Imap),
            ("secure.imap2.kundenpost.net", Imap),
            ("pop3.kundenpost.net", Pop3),
            ("pop01.kundenpost.net", Pop3),
            ("smtpout.secureserver.net", Smtp),
            ("relay-smtp.kundenpost.net", Smtp),
        ] {
            assert_eq!(label_protocol(&host(name)), Some(protocol), "{name}");
        }
    }

    #[test]
    fn names_that_only_look_like_it_say_nothing() {
        for name in [
            "outlook.office365.com",
            "popular.kundenpost.net",
            "mxroute.kundenpost.net",
            "mail.imap.example",
            "smtp.net",
            "posteo.de",
        ] {
            assert_eq!(label_protocol(&host(name)), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_speaks_of_two_protocols_speaks_of_none() {
        let both = host("imap-pop.kundenpost.net");
        assert_eq!(label_protocol(&both), None);
        let all: Vec<Protocol> = label_protocols(&both).collect();
        assert_eq!(all, [Imap, Pop3]);
    }

    #[test]
    fn addresses_say_nothing() {
        let address = Host { text: "192.0.2.1".into(), kind: HostKind::V4([192, 0, 2, 1].into()) };
        assert_eq!(label_protocol(&address), None);
    }

    #[test]
    fn only_slips_that_can_be_nothing_else_are_words() {
        for (label, protocol, word) in [
            ("imp", Imap, Some("imap")),
            ("iamp", Imap, Some("imap")),
            ("iamp", Smtp, None),
            ("ppop", Pop3, Some("pop")),
            ("stmp", Smtp, Some("smtp")),
            ("smpt", Smtp, Some("smtp")),
            ("mial", Smtp, Some("mail")),
        ] {
            assert_eq!(misspelt_word(label, Some(protocol), false), word);
        }
        for label in
            ["imap", "imaps", "smtpa", "pimap", "psmtp", "po", "pops", "mall", "main", "mx"]
        {
            assert_eq!(misspelt_word(label, None, false), None, "{label}");
        }
        for (label, word) in [("mil", "mail"), ("maol", "mail"), ("po3", "pop3")] {
            assert_eq!(misspelt_word(label, Some(Pop3), true), Some(word));
            assert_eq!(misspelt_word(label, Some(Pop3), false), None);
        }
    }
}
