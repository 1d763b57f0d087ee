//! A host that does something other than serving mail apps.

use super::examples;
use super::sources::ISPDB;
use crate::engine::ports::{best, set_pair, verdict};
use crate::engine::{
    Ask, Finding, Fix, Host, Impact, Protocol, Reads, Rule, Server, ServerField, Severity, Side,
    Situation, Source, Stage,
};

/// A host that takes mail from other servers; nobody can sign in there.
pub(super) static HOST_IS_MX: Rule = Rule {
    code: "host-is-mx",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host, Reads::Protocol, Reads::Port, Reads::Encryption],
    covers: &[],
    sources: &[Source::Rfc(5321, "5.1"), ISPDB],
    check: |situation, findings| {
        for server in situation.servers() {
            let finding = HOST_IS_MX.at(server.side.field(ServerField::Host)).ask(Ask::Provider);
            if let Some(known) = known_mx(&server.host) {
                let finding = finding.graded(Severity::Error, Impact::Breaks);
                findings.push(offer(situation, finding, known, server).param("case", "known"));
            } else if first_word(&server.host) == Some("mx") {
                findings.push(finding.param("case", "named"));
            }
        }
    },
    examples: examples! {
        fires: ["smtp aspmx.l.google.com:25 starttls", "imap mx2.kundenpost.net:993 tls", "smtp kundenpost-net.mail.protection.outlook.com:25 starttls", "smtp mx01.mail.icloud.com:587 starttls"],
        quiet: ["imap mxroute.kundenpost.net:993 tls", "smtp smtp.kundenpost.com.mx:465 tls", "imap imap.mail.me.com:993 tls"],
    },
};

/// A host that only tells apps their settings.
pub(super) static HOST_IS_AUTODISCOVER: Rule = Rule {
    code: "host-is-autodiscover",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Page {
        title: "IETF, Mail Autoconfig (draft-ietf-mailmaint-autoconfig)",
        url: "https://datatracker.ietf.org/doc/draft-ietf-mailmaint-autoconfig/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for server in situation.servers() {
            if let Some("autodiscover" | "autoconfig") = first_word(&server.host) {
                let host = server.side.field(ServerField::Host);
                findings.push(HOST_IS_AUTODISCOVER.at(host).ask(Ask::Provider));
            }
        }
    },
    examples: examples! {
        fires: ["imap autodiscover.kundenpost.net:993 tls", "smtp autoconfig.kundenpost.net:465 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "imap autoconfig.net:993 tls"],
    },
};

/// A host named after calendars, contacts, files or the hosting panel.
pub(super) static HOST_OTHER_SERVICE: Rule = Rule {
    code: "host-other-service",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(2219, "")],
    check: |situation, findings| {
        for server in situation.servers() {
            if let Some(word) = first_word(&server.host).filter(|word| SERVICES.contains(word)) {
                let host = server.side.field(ServerField::Host);
                findings
                    .push(HOST_OTHER_SERVICE.at(host).param("service", word).ask(Ask::Provider));
            }
        }
    },
    examples: examples! {
        fires: ["imap caldav.kundenpost.net:993 tls", "smtp ns1.kundenpost.net:465 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "imap ftp.net:993 tls", "imap ldapmail.kundenpost.net:993 tls"],
    },
};

/// First words of host names that stand for services other than mail.
const SERVICES: [&str; 7] = ["caldav", "carddav", "ldap", "sieve", "ftp", "ns", "cpanel"];

/// The hosts of a provider for mail apps, by protocol; `None` where it offers none.
struct Hosts {
    imap: &'static str,
    pop3: Option<&'static str>,
    smtp: &'static str,
}

/// The provider's hosts for mail apps, if this host is known to take mail from other servers only.
fn known_mx(host: &Host) -> Option<&'static Hosts> {
    let name = host.name()?;
    if name == "aspmx.l.google.com" {
        Some(&Hosts { imap: "imap.gmail.com", pop3: Some("pop.gmail.com"), smtp: "smtp.gmail.com" })
    } else if name.ends_with(".olc.protection.outlook.com") {
        Some(&Hosts {
            imap: "outlook.office365.com",
            pop3: Some("outlook.office365.com"),
            smtp: "smtp-mail.outlook.com",
        })
    } else if name.ends_with(".mail.protection.outlook.com") {
        Some(&Hosts {
            imap: "outlook.office365.com",
            pop3: Some("outlook.office365.com"),
            smtp: "smtp.office365.com",
        })
    } else if name.ends_with(".mail.icloud.com") && first_word(host) == Some("mx") {
        Some(&Hosts { imap: "imap.mail.me.com", pop3: None, smtp: "smtp.mail.me.com" })
    } else {
        None
    }
}

/// Offers the host for apps, and a port that works there where the port entered does not.
fn offer(situation: &Situation, finding: Finding, known: &Hosts, server: &Server) -> Finding {
    let host = match (server.side, server.protocol) {
        (Side::Incoming, Some(Protocol::Pop3)) => known.pop3,
        (Side::Incoming, _) => Some(known.imap),
        (Side::Outgoing, _) => Some(known.smtp),
    };
    let Some(host) = host else { return finding };
    let mut fix = Fix::set(server.side.field(ServerField::Host), host);
    if let Some(protocol) = server.protocol.filter(|_| !verdict(server).is_good()) {
        fix.changes.extend(set_pair(server.side, best(situation, host, protocol)).changes);
    }
    finding.fix(fix)
}

/// The first label, without a number at its end, of a name that has more than a domain.
fn first_word(host: &Host) -> Option<&str> {
    let mut labels = host.labels();
    let first = labels.next()?;
    labels.nth(1)?;
    Some(first.trim_end_matches(|character: char| character.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn a_known_exchanger_is_replaced_by_the_host_for_apps() {
        check(
            "imap aspmx.l.google.com:993 tls; smtp aspmx.l.google.com:465 tls",
            &expect![[r#"
                error host-is-mx incoming.host
                  fix incoming.host=imap.gmail.com
                  ask provider
                error host-is-mx outgoing.host
                  fix outgoing.host=smtp.gmail.com
                  ask provider
            "#]],
        );
        check(
            "pop3 mx02.mail.icloud.com:995 tls",
            &expect![[r#"
            error host-is-mx incoming.host
              ask provider
        "#]],
        );
    }

    #[test]
    fn a_name_alone_is_a_warning() {
        check(
            "smtp mx.kundenpost.net:587 starttls",
            &expect![[r#"
            warning host-is-mx outgoing.host
              ask provider
        "#]],
        );
    }
}
