//! The DNS records by which mail apps find a domain's servers (RFC 6186; RFC 8314, section 5.1), for its zone file.
//!
//! A dot for a server says that the service is decidedly not there (RFC 2782), and settings say of a service only that it
//! is. So a dot is written where it takes nothing from anybody: beside TLS from the start, for STARTTLS of the same
//! protocol. For everything else the line is there as a remark, for those who know.

use super::{Export, Missing, Source, remark};
use crate::engine::{Encryption, Field, HostKind, Protocol, Server, ServerField, Side};
use crate::formats::import::SERVICES;
use crate::lookup;
use crate::words::key;

pub(super) const EXPORT: Export = Export {
    token: "srv",
    file_name: "mail-srv.zone",
    media_type: "text/dns",
    program: None,
    write,
};

/// A service that there is.
struct Offer<'a> {
    service: &'static str,
    protocol: Protocol,
    encryption: Encryption,
    host: &'a str,
    port: u16,
}

fn write(source: Source<'_>) -> Result<String, Missing> {
    let account = source.account;
    let mut missing = Vec::new();
    let domain = account.email_domain().and_then(|it| lookup::domain(it, source.to_ascii));
    if domain.is_none() {
        missing.push(Field::Email);
    }
    let mut offers = Vec::new();
    for side in Side::ALL {
        match offer(account.server(side)) {
            Ok(offer) => offers.push(offer),
            Err(fields) => missing.extend(fields.into_iter().map(|field| side.field(field))),
        }
    }
    let Some(domain) = domain.filter(|_| missing.is_empty()) else { return Err(Missing(missing)) };

    let record = |service: &str, what: &str| format!("{service}._tcp.{domain}. IN SRV {what}\n");
    let none = |service: &str| record(service, "0 0 0 .");
    let mut out = remark::lines(";", source.remarks);
    for offer in &offers {
        out.push_str(&record(offer.service, &format!("0 1 {} {}.", offer.port, offer.host)));
    }
    let (mut closed, mut unknown) = (String::new(), String::new());
    for &(service, protocol, encryption) in SERVICES {
        match offers.iter().find(|offer| offer.protocol == protocol) {
            Some(offer) if offer.encryption == encryption => {}
            Some(offer) if offer.encryption == Encryption::Tls => closed.push_str(&none(service)),
            _ => unknown.push_str(&format!(";{}", none(service))),
        }
    }
    for (said, lines) in [(key::EXPORT_SRV_CLOSED, closed), (key::EXPORT_SRV_UNKNOWN, unknown)] {
        if !lines.is_empty() {
            out.push('\n');
            out.push_str(&remark::lines(";", &[source.words.text(said)]));
            out.push_str(&lines);
        }
    }
    Ok(out)
}

/// The service of a server, or what is missing for a record: an address cannot stand in one, and for what is not
/// encrypted there is no service.
fn offer(server: &Server) -> Result<Offer<'_>, Vec<ServerField>> {
    let host = match &server.host.kind {
        HostKind::Name(name) => lookup::is_plain(name).then_some(name.as_str()),
        HostKind::V4(_) | HostKind::V6(_) | HostKind::Missing | HostKind::Unreadable => None,
    };
    let (protocol, port, encryption) = (server.protocol, server.port, server.encryption);
    let encryption = encryption.filter(|it| SERVICES.iter().any(|known| known.2 == *it));
    if let (Some(protocol), Some(host), Some(port), Some(encryption)) =
        (protocol, host, port, encryption)
        && let Some(&(service, ..)) =
            SERVICES.iter().find(|known| (known.1, known.2) == (protocol, encryption))
    {
        return Ok(Offer { service, protocol, encryption, host, port });
    }
    Err([
        (ServerField::Protocol, protocol.is_none()),
        (ServerField::Host, host.is_none()),
        (ServerField::Port, port.is_none()),
        (ServerField::Encryption, encryption.is_none()),
    ]
    .into_iter()
    .filter_map(|(field, is_missing)| is_missing.then_some(field))
    .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixture::parse;
    use crate::engine::{Auth, Draft};
    use crate::formats::export::fixture::write_as;
    use crate::formats::import::{Context, Input, import};
    use expect_test::expect;

    const LINE: &str = "email sam@example.org; imap imap.example.org:993 tls user=sam auth=password; \
                        smtp smtp.example.org:587 starttls user=sam auth=password";

    #[test]
    fn a_dot_takes_nothing_from_anybody() {
        let text = write_as("srv", &parse(LINE), &["Made by Maillint."]).unwrap();
        expect![[r#"
            ; Made by Maillint.
            _imaps._tcp.example.org. IN SRV 0 1 993 imap.example.org.
            _submission._tcp.example.org. IN SRV 0 1 587 smtp.example.org.

            ; A dot says that there is no such service: of two ways to the same mail, apps then take the one above, which is encrypted from the start. Take the line out if the other is to be found too.
            _imap._tcp.example.org. IN SRV 0 0 0 .

            ; Whether these exist the settings do not say. For what your domain does not offer, take the first semicolon of its line away.
            ;_pop3s._tcp.example.org. IN SRV 0 0 0 .
            ;_pop3._tcp.example.org. IN SRV 0 0 0 .
            ;_submissions._tcp.example.org. IN SRV 0 0 0 .
        "#]]
        .assert_eq(&text);
    }

    #[test]
    fn what_dns_cannot_say_is_named() {
        let missing = |line: &str| -> Vec<String> {
            let Missing(fields) = write_as("srv", &parse(line), &[]).unwrap_err();
            fields.iter().map(Field::to_string).collect()
        };
        assert_eq!(
            missing(&LINE.replace("993 tls", "143 none").replace("smtp.example.org", "192.0.2.7")),
            ["incoming.encryption", "outgoing.host"]
        );
        assert_eq!(missing(&LINE.replace("sam@example.org", "sam")), ["email"]);
        assert_eq!(missing(&LINE.replace("sam@example.org", "sam@[192.0.2.7]")), ["email"]);
        assert_eq!(
            missing("email sam@example.org"),
            [
                "incoming.protocol",
                "incoming.host",
                "incoming.port",
                "incoming.encryption",
                "outgoing.host",
                "outgoing.port",
                "outgoing.encryption"
            ]
        );
    }

    #[test]
    fn names_are_written_as_the_dns_has_them() {
        let line = LINE.replace("example.org", "m\u{fc}ller.example");
        let text = write_as("srv", &parse(&line), &[]).unwrap();
        assert!(text.contains("_imaps._tcp.xn--mller-kva.example. IN SRV 0 1 993 imap.xn--"));
        assert!(text.is_ascii(), "{text}");
    }

    /// What is written in every way of the table is read as the same servers.
    #[test]
    fn what_is_written_is_read_again() {
        for &(_, protocol, encryption) in SERVICES {
            if protocol == Protocol::Smtp {
                continue;
            }
            for outgoing in [Encryption::Tls, Encryption::Starttls] {
                let mut draft = parse(LINE);
                draft.protocol = Some(protocol);
                draft.incoming.encryption = Some(encryption);
                draft.outgoing.encryption = Some(outgoing);
                let text = write_as("srv", &draft, &["Made by Maillint."]).unwrap();
                let reading = import(&Input::from_text(&text), Context::default());
                let [set] = &reading.sets[..] else { panic!("one set in {text}") };
                assert_eq!(set.draft, kept(draft), "{text}");
                assert!(reading.notes.is_empty());
            }
        }
    }

    /// An account as the records have it: they are everybody's.
    fn kept(mut draft: Draft) -> Draft {
        draft.email.clear();
        for server in [&mut draft.incoming, &mut draft.outgoing] {
            server.username.clear();
            server.auth = None::<Auth>;
        }
        draft
    }
}
