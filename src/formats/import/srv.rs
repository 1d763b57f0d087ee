//! DNS records that name a domain's mail servers (RFC 6186; RFC 8314, section 5.1), as zone files and `dig`, `host` and
//! `nslookup` write them.

use super::Context;
use super::found::{Found, Servers};
use super::reading::{Format, Reading};
use super::servers::MAX_SERVERS;
use crate::engine::{Encryption, Protocol};

/// The services, what is spoken there, and how it is encrypted.
///
/// Where the service begins in the open, apps are to switch to encryption before they sign in (RFC 6186, section 3.2;
/// RFC 8314, section 4.1).
pub(in crate::formats) const SERVICES: &[(&str, Protocol, Encryption)] = &[
    ("_imaps", Protocol::Imap, Encryption::Tls),
    ("_imap", Protocol::Imap, Encryption::Starttls),
    ("_pop3s", Protocol::Pop3, Encryption::Tls),
    ("_pop3", Protocol::Pop3, Encryption::Starttls),
    ("_submissions", Protocol::Smtp, Encryption::Tls),
    ("_submission", Protocol::Smtp, Encryption::Starttls),
];

/// A word of a line, and where it begins.
type Word<'a> = (usize, &'a str);

/// A record: which server to take first, and the server, or `None` where the service is not offered.
type Record = ((u16, u16), Option<Found>);

/// Reads a text that is mostly such records.
pub(super) fn read(text: &str, _: Context<'_>) -> Option<Reading> {
    let mut records: Vec<Record> = Vec::new();
    let (mut at, mut others) = (0, 0);
    for line in text.split_inclusive('\n') {
        // What follows a semicolon is a remark (RFC 1035, section 5.1).
        let content = line.split(';').next().unwrap_or_default();
        match record(content, at) {
            Some(record) if records.len() < MAX_SERVERS => records.push(record),
            Some(_) => {}
            None if content.trim().is_empty() || is_dns(content) => {}
            None => others += 1,
        }
        at += line.len();
    }
    if records.is_empty() || others > records.len() {
        return None;
    }
    records.sort_by_key(|(order, _)| *order);
    let found = records.into_iter().filter_map(|(_, found)| found).collect();
    let servers = Servers { found, notes: Vec::new() };
    Some(servers.reading(Reading { format: Format::Srv, ..Reading::default() }))
}

/// Whether a line is another record, or a directive of a zone file.
fn is_dns(line: &str) -> bool {
    let mut words = line.split_ascii_whitespace();
    line.starts_with(['$', '#', ')']) || words.any(|word| matches!(word, "IN" | "in"))
}

/// Reads `_imaps._tcp.example.org. 3600 IN SRV 0 1 993 imap.example.org.` and its like, which begins at `at`.
fn record(line: &str, at: usize) -> Option<Record> {
    let line = line.trim_end();
    let mut words = words(line, at);
    let (name_at, name) = words.find(|(_, word)| word.starts_with('_'))?;
    let service_end = name.find('.')?;
    let (service, rest) = name.split_at_checked(service_end)?;
    let (_, protocol, encryption) =
        *SERVICES.iter().find(|known| known.0.eq_ignore_ascii_case(service))?;
    let domain = rest.get(..5).filter(|rest| rest.eq_ignore_ascii_case("._tcp"))?;
    let domain = rest.get(domain.len()..)?.trim_matches('.');
    let rest: Vec<Word> = words.collect();
    let [.., (_, kind), (_, priority), (_, weight), (port_at, port), (host_at, host)] =
        rest.as_slice()
    else {
        return None;
    };
    let is_srv = ["SRV", "record", "="].iter().any(|known| known.eq_ignore_ascii_case(kind));
    let order = (priority.parse().ok()?, u16::MAX - weight.parse::<u16>().ok()?);
    port.parse::<u16>().ok().filter(|_| is_srv)?;
    // A dot alone says that the service is not there (RFC 2782).
    if *host == "." {
        return Some((order, None));
    }
    let service = name_at..name_at + service.len();
    let mut found = Found::new(protocol, Some(service.clone()));
    found.encryption(encryption, [service]);
    found.host(host.trim_end_matches('.'), *host_at..host_at + host.trim_end_matches('.').len());
    found.port(port, *port_at..port_at + port.len());
    // Records of one domain are of one account; those without a domain are of the zone they stand in.
    found.name = if domain.is_empty() { "@".to_owned() } else { domain.to_ascii_lowercase() };
    Some((order, Some(found)))
}

fn words(line: &str, at: usize) -> impl Iterator<Item = Word<'_>> {
    let mut rest = line;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([' ', '\t']);
        let end = rest.find([' ', '\t']).unwrap_or(rest.len());
        let place = at + line.len() - rest.len();
        let (word, after) = rest.split_at_checked(end)?;
        rest = after;
        (!word.is_empty()).then_some((place, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Field, ServerField, Side};

    fn reading(text: &str) -> Option<Reading> {
        read(text, Context::default())
    }

    #[test]
    fn records_are_read_in_every_form() {
        for text in [
            "_imaps._tcp.example.org. 3600 IN SRV 0 1 993 imap.example.org.",
            "_imaps._tcp\tIN SRV 0 1 993 imap.example.org. ; for phones",
            "_imaps._tcp.example.org has SRV record 0 1 993 imap.example.org.",
            "_imaps._tcp.example.org\tservice = 0 1 993 imap.example.org.",
            "; <<>> DiG 9.18 <<>> _imaps._tcp.example.org srv\n;; ANSWER SECTION:\n_imaps._tcp.example.org. 60 IN\tSRV\t0 1 993 imap.example.org.\n",
        ] {
            let reading = reading(text).unwrap();
            let [set] = &reading.sets[..] else { panic!("one set in {text}") };
            assert_eq!(set.draft.protocol, Some(Protocol::Imap));
            assert_eq!(set.draft.incoming.host, "imap.example.org");
            assert_eq!(set.draft.incoming.port, "993");
            assert_eq!(set.draft.incoming.encryption, Some(Encryption::Tls));
            for mark in &set.marks {
                let passage = &text[mark.passage.clone()];
                match mark.field {
                    Field::Server(Side::Incoming, ServerField::Host) => {
                        assert_eq!(passage, "imap.example.org");
                    }
                    Field::Server(Side::Incoming, ServerField::Port) => assert_eq!(passage, "993"),
                    _ => assert_eq!(passage, "_imaps"),
                }
            }
        }
    }

    #[test]
    fn the_best_server_comes_first_and_the_rest_beside_it() {
        let text = "\
$ORIGIN example.org.
_submission._tcp  IN SRV 0 1 587 smtp.example.org.
_imap._tcp        IN SRV 0 1 143 imap.example.org.
_imaps._tcp       IN SRV 10 1 993 spare.example.org.
_imaps._tcp       IN SRV 0 1 993 imap.example.org.
_pop3s._tcp       IN SRV 0 1 995 pop.example.org.
_pop3._tcp        IN SRV 0 0 0 .
_submissions._tcp IN SRV 0 1 465 smtp.example.org.
_sieve._tcp       IN SRV 0 1 4190 imap.example.org.
";
        let sets = reading(text).unwrap().sets;
        let lines: Vec<_> = sets
            .iter()
            .map(|set| {
                let draft = &set.draft;
                format!(
                    "{}:{} {}:{} {:?}",
                    draft.incoming.host,
                    draft.incoming.port,
                    draft.outgoing.host,
                    draft.outgoing.port,
                    set.standing
                )
            })
            .collect();
        assert_eq!(
            lines,
            [
                "imap.example.org:993 smtp.example.org:465 First",
                "pop.example.org:995 smtp.example.org:465 OtherProtocol",
                "spare.example.org:993 smtp.example.org:465 OtherPort",
                "imap.example.org:143 smtp.example.org:587 OtherPort",
            ]
        );
    }

    #[test]
    fn what_is_not_offered_is_understood_and_prose_is_not_records() {
        assert_eq!(reading("_imap._tcp.example.org. IN SRV 0 0 0 .").unwrap().sets, []);
        for text in [
            "",
            "_imaps._tcp.example.org. IN SRV 0 1 99999 imap.example.org.",
            "_imaps._tcp.example.org. IN TXT 0 1 993 imap.example.org.",
            "_xmpp-client._tcp.example.org. IN SRV 0 1 5222 chat.example.org.",
            "First open the settings.\nThen choose IMAP.\n_imaps._tcp.example.org. IN SRV 0 1 993 imap.example.org.",
        ] {
            assert_eq!(reading(text), None, "{text}");
        }
    }
}
