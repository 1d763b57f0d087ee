//! Servers for sending that are not those of the mailbox.

use super::examples;
use super::provider_rows;
use crate::engine::{
    Cover, Host, Impact, Protocol, Reads, Rule, ServerField, Severity, Side, Source, Stage,
};
use crate::providers::ids;

/// Google's relay for servers and devices of a company.
pub(super) static SMTP_RELAY_HOST: Rule = Rule {
    code: "smtp-relay-host",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Name,
    reads: &[Reads::Host],
    covers: &[Cover::Code("smtp-other-provider"), Cover::Code("auth-none-outgoing")],
    sources: &[Source::Page {
        title: "Route outgoing SMTP relay messages through Google",
        url: "https://support.google.com/a/answer/2956491",
        read: "2026-11-25",
    }],
    check: |situation, findings| {
        if situation.account.outgoing.host.text == "smtp-relay.gmail.com" {
            let gmail = situation.catalogue.by_id(ids::GMAIL);
            let fixes = gmail.map(|gmail| provider_rows::of(gmail, Side::Outgoing, Protocol::Smtp));
            findings.push(
                SMTP_RELAY_HOST
                    .at(Side::Outgoing.field(ServerField::Host))
                    .fixes(fixes.unwrap_or_default()),
            );
        }
    },
    examples: examples! {
        fires: ["smtp smtp-relay.gmail.com:587 starttls"],
        quiet: ["smtp smtp.gmail.com:587 starttls"],
    },
};

/// A service that sends for shops and newsletters.
pub(super) static SMTP_TRANSACTIONAL: Rule = Rule {
    code: "smtp-transactional",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Cross,
    reads: &[Reads::Host],
    covers: &[Cover::Code("smtp-port-2525"), Cover::Code("smtp-other-provider")],
    sources: &[],
    check: |situation, findings| {
        if sends_for_others(&situation.account.outgoing.host) {
            findings.push(SMTP_TRANSACTIONAL.at(Side::Outgoing.field(ServerField::Host)));
        }
    },
    examples: examples! {
        fires: ["smtp smtp.sendgrid.net:587 starttls", "smtp email-smtp.eu-west-1.amazonaws.com:465 tls"],
        quiet: ["smtp smtp.kundenpost.net:587 starttls", "smtp ec2-1-2-3-4.eu-west-1.compute.amazonaws.com:465 tls"],
    },
};

/// One provider for reading, another for sending, and an address of neither.
///
/// Where the address is of one of them, `cross-provider-differ` speaks.
pub(super) static SMTP_OTHER_PROVIDER: Rule = Rule {
    code: "smtp-other-provider",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(7208, "")],
    check: |situation, findings| {
        let host = |side| situation.account.server(side).host.text.as_str();
        let [Some(reads), Some(sends)] = Side::ALL.map(|side| situation.provider_of(side)) else {
            return;
        };
        let is_family = reads == sends
            || reads.family().is_some() && reads.family() == sends.family()
            || reads.uses(host(Side::Outgoing))
            || sends.uses(host(Side::Incoming));
        if situation.provider_of_address().is_some() || is_family {
            return;
        }
        findings.push(
            SMTP_OTHER_PROVIDER
                .at(Side::Outgoing.field(ServerField::Host))
                .related(Side::Incoming.field(ServerField::Host))
                .param("theirs", sends.name())
                .param("mine", reads.name()),
        );
    },
    examples: examples! {
        fires: ["email anna@kundenpost.net; imap imap.gmail.com:993 tls; smtp mail.gmx.net:465 tls"],
        quiet: [
            "imap outlook.office365.com:993 tls; smtp smtp-mail.outlook.com:587 starttls",
            "email anna@gmail.com; imap imap.gmail.com:993 tls; smtp mail.gmx.net:465 tls",
        ],
    },
};

/// Services that send for others, by the end of their hosts' names.
const SERVICES: [&str; 9] = [
    ".sendgrid.net",
    ".mailgun.org",
    ".brevo.com",
    ".sendinblue.com",
    ".postmarkapp.com",
    ".mailjet.com",
    ".mandrillapp.com",
    ".sparkpostmail.com",
    ".smtp2go.com",
];

fn sends_for_others(host: &Host) -> bool {
    host.name().is_some_and(|name| {
        SERVICES.iter().any(|end| name.ends_with(end))
            || name.starts_with("email-smtp.") && name.ends_with(".amazonaws.com")
    })
}
