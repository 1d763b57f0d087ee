//! Programs and services that reach the mailbox in a way that is going out of use.

use super::examples;
use super::sources::BASIC_TIMELINE;
use crate::engine::devices::{Readers, Seat, called, mailbox_provider};
use crate::engine::{
    Auth, Date, DeviceField, DeviceKind, Finding, Impact, Reader, Reads, Rule, ServerField,
    Severity, Side, Source, Stage,
};
use crate::providers::ids;

/// From this day, Exchange Online lets only apps on a list use Exchange Web Services.
const EWS_LISTED: Date = Date { year: 2026, month: 10, day: 1 };
/// From this day, Exchange Online has no Exchange Web Services.
const EWS_GONE: Date = Date { year: 2027, month: 4, day: 1 };

/// A program that may use Exchange Web Services, which Microsoft 365 gives up.
///
/// The form cannot tell it from the other ways of Exchange, so the words say "if".
pub(super) static PROTO_EWS: Rule = Rule {
    code: "proto-ews",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Email, Reads::Host, Reads::Devices],
    covers: &[],
    sources: &[Source::Page {
        title: "Microsoft 365 is retiring EWS, Afi",
        url: "https://afi.ai/blog/microsoft-365-retiring-ews-exchange-online-timeline-discovery-parity-gaps-afi-graph",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let is_there =
            mailbox_provider(situation).is_some_and(|provider| provider.id() == ids::MICROSOFT_365);
        let who = Readers::of(situation.account).filter(|seat| {
            seat.way == Reader::Exchange
                && matches!(seat.device.kind, Some(DeviceKind::Service | DeviceKind::Computer))
        });
        let Some(first) = who.first().filter(|_| is_there) else { return };
        let (case, date) = match situation.today {
            today if today < EWS_LISTED => ("soon", EWS_LISTED),
            today if today < EWS_GONE => ("listed", EWS_GONE),
            _ => ("gone", EWS_GONE),
        };
        let mut finding = PROTO_EWS
            .at(first.field(DeviceField::Protocol))
            .param("who", called(&who))
            .param("case", case)
            .param("date", date);
        // Apps on a computer have other ways; what a service has is mostly this.
        let is_service = |seat: &Seat| seat.device.kind == Some(DeviceKind::Service);
        if who.iter().any(is_service) && case != "soon" {
            finding = finding.graded(Severity::Warning, Impact::Fragile);
        }
        findings.push(kinds(finding, &who));
    },
    examples: examples! {
        fires: ["email anna@firma.onmicrosoft.com; imap outlook.office365.com:993 tls; service CRM exchange"],
        quiet: [
            "email anna@kundenpost.net; service CRM exchange",
            "imap outlook.office365.com:993 tls; phone Phone exchange",
        ],
    },
};

/// A service that was given the account's own password stops when that password or the sign-in changes.
pub(super) static READER_SERVICE_PASSWORD: Rule = Rule {
    code: "reader-service-password",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Auth, Reads::Devices],
    covers: &[],
    sources: &[BASIC_TIMELINE],
    check: |situation, findings| {
        let who = Readers::of(situation.account).filter(|seat| {
            seat.device.kind == Some(DeviceKind::Service)
                && matches!(seat.way, Reader::Imap | Reader::Pop3 | Reader::Fetcher)
        });
        let Some(first) = who.first().filter(|_| is_own_password(situation.account.incoming.auth))
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

/// Whether this signs in with the password of the account.
const fn is_own_password(auth: Option<Auth>) -> bool {
    matches!(auth, Some(Auth::Password | Auth::EncryptedPassword))
}

/// The finding, which depends on what these are and on how they read.
fn kinds(finding: Finding, who: &[Seat]) -> Finding {
    who.iter().fold(finding, |finding, seat| {
        finding.related(seat.field(DeviceField::Kind)).related(seat.field(DeviceField::Protocol))
    })
}

#[cfg(test)]
mod tests {
    use crate::engine::fixture::{environment, parse};
    use crate::engine::{Date, Environment, Value};

    /// Severity and case of what is said of this reader of a Microsoft 365 mailbox, on this day.
    fn on(year: u16, month: u8, day: u8, device: &str) -> String {
        let today = Date::new(year, month, day).expect("a day");
        let environment = Environment { today, ..environment() };
        let draft = parse(&format!(
            "email anna@kundenpost.onmicrosoft.com; imap outlook.office365.com:993 tls; {device}"
        ));
        let report = crate::engine::check(&draft, &environment);
        let finding = report
            .findings
            .iter()
            .find(|finding| finding.rule.code == "proto-ews")
            .expect("a finding");
        let case = finding.params.iter().find(|(name, _)| *name == "case");
        let Some((_, Value::Text(case))) = case else { panic!("no case") };
        format!("{} {case}", finding.severity.token())
    }

    #[test]
    fn exchange_web_services_go_in_two_steps() {
        assert_eq!(on(2026, 9, 30, "service CRM exchange"), "advice soon");
        assert_eq!(on(2026, 10, 1, "service CRM exchange"), "warning listed");
        assert_eq!(on(2027, 3, 31, "service CRM exchange"), "warning listed");
        assert_eq!(on(2027, 4, 1, "service CRM exchange"), "warning gone");
    }

    #[test]
    fn a_computer_may_well_read_in_another_way() {
        assert_eq!(on(2027, 4, 1, "computer PC exchange"), "advice gone");
    }
}
