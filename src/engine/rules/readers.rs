//! Programs and services that reach the mailbox in a way that is going out of use.

use super::examples;
use crate::engine::devices::{Readers, Seat, called};
use crate::engine::{
    Auth, DeviceField, DeviceKind, Finding, Impact, Reader, Reads, Rule, ServerField, Severity,
    Side, Source, Stage,
};

/// A service that was given the account's own password stops when that password or the sign-in changes.
pub(super) static READER_SERVICE_PASSWORD: Rule = Rule {
    code: "reader-service-password",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Auth, Reads::Devices],
    covers: &[],
    sources: &[Source::Page {
        title: "Updated Exchange Online SMTP AUTH Basic Authentication deprecation timeline, Exchange Team",
        url: "https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let who = Readers::of(situation.account).filter(|seat| {
            seat.device.kind == Some(DeviceKind::Service)
                && matches!(seat.way, Reader::Imap | Reader::Pop3 | Reader::Fetcher)
        });
        let Some(first) =
            who.first().filter(|_| situation.account.incoming.auth == Some(Auth::Password))
        else {
            return;
        };
        let finding = READER_SERVICE_PASSWORD
            .at(first.field(DeviceField::Kind))
            .related(Side::Incoming.field(ServerField::Auth))
            .param("who", called(&who));
        findings.push(kinds(finding, &who));
    },
    examples: examples! {
        fires: ["imap mail.kundenpost.net:993 tls auth=password; service Scanner imap"],
        quiet: [
            "imap mail.kundenpost.net:993 tls auth=app-password; service Scanner imap",
            "imap mail.kundenpost.net:993 tls auth=password; phone Phone imap",
        ],
    },
};

/// The finding, which depends on what these are and on how they read.
fn kinds(finding: Finding, who: &[Seat]) -> Finding {
    who.iter().fold(finding, |finding, seat| {
        finding.related(seat.field(DeviceField::Kind)).related(seat.field(DeviceField::Protocol))
    })
}
