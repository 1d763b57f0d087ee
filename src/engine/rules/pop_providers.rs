//! Providers at which POP3 does not do what the app's settings say.

use super::examples;
use super::sources::LIMILABS;
use crate::engine::devices::{
    PopService, Readers, Seat, called, mailbox_provider, pop_service, signs_in_at_google, to_imap,
};
use crate::engine::usernames::RECENT;
use crate::engine::{
    Ask, Cover, Date, DeviceField, Field, Finding, Fix, Impact, Protocol, Reader, Reads, Retention,
    Rule, ServerField, Severity, Side, Situation, Source, Stage,
};
use crate::providers::ids;

/// The first day on which Gmail's fetching of other mailboxes is over: Google names January 2027 and no day.
const FETCHING_OVER: Date = Date { year: 2027, month: 2, day: 1 };

const POP_SETTINGS: Source = Source::Page {
    title: "PopSettings, Gmail API",
    url: "https://developers.google.com/workspace/gmail/api/reference/rest/v1/PopSettings",
    read: "2026-11-23",
};

/// Gmail hands each message out once, whatever the app leaves on the server.
pub(super) static POP_GMAIL_NORMAL: Rule = Rule {
    code: "pop-gmail-normal",
    severity: Severity::Warning,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Email, Reads::Host, Reads::Username, Reads::Devices],
    covers: &[Cover::Code("pop-gmail-server-action"), Cover::Code("pop-recommend-imap")],
    sources: &[POP_SETTINGS, LIMILABS],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.by_pop();
        let incoming = &situation.account.incoming;
        let Some(first) = who.first().filter(|_| who.len() > 1) else { return };
        if pop_service(situation) != PopService::HandsOutOnce {
            return;
        }
        let mut finding = POP_GMAIL_NORMAL
            .at(first.field(DeviceField::Protocol))
            .related(Side::Incoming.field(ServerField::Username))
            .param("who", called(&who));
        let apps = readers.filter(|seat| seat.way == Reader::Pop3);
        if who.len().saturating_sub(apps.len()) < 2 {
            finding = finding.fixes(to_imap(&apps));
        }
        if signs_in_at_google(situation)
            && incoming.protocol == Some(Protocol::Pop3)
            && incoming.username.contains('@')
        {
            let name = format!("{RECENT}{}", incoming.username);
            finding = finding.fix(Fix::set(Side::Incoming.field(ServerField::Username), name));
        }
        findings.push(place(finding, &who));
    },
    examples: examples! {
        fires: ["email anna@gmail.com; computer PC pop3 leave; computer Laptop pop3 leave"],
        quiet: [
            "email anna@gmail.com; computer PC pop3 leave; phone Phone imap",
            "email anna@kundenpost.net; computer PC pop3 leave; computer Laptop pop3 leave",
        ],
    },
};

/// What becomes of mail fetched by POP3 is decided in Gmail's own settings.
///
/// So what the app's settings would do elsewhere is not said at Gmail.
pub(super) static POP_GMAIL_SERVER_ACTION: Rule = Rule {
    code: "pop-gmail-server-action",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Devices,
    reads: &[Reads::Email, Reads::Host, Reads::Devices],
    covers: IN_SERVER_HANDS,
    sources: &[POP_SETTINGS],
    check: |situation, findings| {
        let who = Readers::of(situation.account).by_pop();
        let Some(first) = who.first() else { return };
        if !matches!(pop_service(situation), PopService::HandsOutOnce | PopService::HandsOutRecent)
        {
            return;
        }
        let finding = POP_GMAIL_SERVER_ACTION
            .at(first.field(DeviceField::Protocol))
            .param("who", called(&who));
        findings.push(place(finding, &who));
    },
    examples: examples! {
        fires: ["email anna@gmail.com; computer PC pop3 leave"],
        quiet: ["email anna@gmail.com; phone Phone imap", "pop3 pop.gmail.com:995 tls"],
    },
};

/// Gmail on the web stops fetching other mailboxes by POP3 in January 2027.
pub(super) static POP_GMAIL_FETCHER: Rule = Rule {
    code: "pop-gmail-fetcher",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[],
    sources: &[Source::Page {
        title: "Changes to Gmailify and POP in Gmail, Google",
        url: "https://support.google.com/mail/answer/16604719",
        read: "2026-10-10",
    }],
    check: |situation, findings| {
        let who = Readers::of(situation.account).filter(|seat| {
            let name = seat.device.name.to_ascii_lowercase();
            seat.way == Reader::Fetcher
                && ["gmail", "google"].iter().any(|brand| name.contains(brand))
        });
        let Some(first) = who.first() else { return };
        let over = situation.today >= FETCHING_OVER;
        let mut finding = POP_GMAIL_FETCHER
            .at(first.field(DeviceField::Protocol))
            .param("who", called(&who))
            .param("case", if over { "over" } else { "soon" })
            .ask(Ask::Yourself);
        if over {
            finding = finding.graded(Severity::Error, Impact::Breaks);
        }
        for seat in &who {
            finding = finding.related(seat.field(DeviceField::Name));
        }
        findings.push(place(finding, &who));
    },
    examples: examples! {
        fires: ["service Gmail fetcher leave"],
        quiet: ["service Archive fetcher leave", "phone Gmail imap"],
    },
};

/// Outlook.com: a setting of the account decides whether apps may delete.
pub(super) static POP_OUTLOOK_DELETE: Rule = Rule {
    code: "pop-outlook-delete",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Devices,
    reads: &[Reads::Email, Reads::Host, Reads::Devices],
    covers: &[],
    sources: &[Source::Page {
        title: "Outlook.com in Thunderbird's provider database",
        url: "https://github.com/thunderbird/autoconfig/blob/master/ispdb/hotmail.com.xml",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let who = Readers::of(situation.account).filter(removes);
        let Some(first) = who.first().filter(|_| is_at_outlook(situation)) else { return };
        let finding = POP_OUTLOOK_DELETE
            .at(first.field(DeviceField::LeaveOnServer))
            .param("who", called(&who));
        findings.push(place(finding, &who));
    },
    examples: examples! {
        fires: ["email anna@outlook.com; computer PC pop3 delete"],
        quiet: [
            "email anna@outlook.com; computer PC pop3 leave",
            "email anna@kundenpost.net; computer PC pop3 delete",
        ],
    },
};

/// Yandex keeps its copy of what POP3 deletes.
pub(super) static POP_YANDEX_KEEPS: Rule = Rule {
    code: "pop-yandex-keeps",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Devices,
    reads: &[Reads::Email, Reads::Host, Reads::Devices],
    covers: IN_SERVER_HANDS,
    sources: &[],
    check: |situation, findings| {
        let who = Readers::of(situation.account).by_pop();
        let Some(first) = who.first().filter(|_| pop_service(situation) == PopService::Keeps)
        else {
            return;
        };
        let finding =
            POP_YANDEX_KEEPS.at(first.field(DeviceField::LeaveOnServer)).param("who", called(&who));
        findings.push(place(finding, &who));
    },
    examples: examples! {
        fires: ["email anna@yandex.ru; computer PC pop3 delete"],
        quiet: ["email anna@yandex.ru; phone Phone imap"],
    },
};

/// What would be said of the app's settings if the server obeyed them.
const IN_SERVER_HANDS: &[Cover] = &[
    Cover::Code("pop-days-differ"),
    Cover::Code("pop-days-need-client-run"),
    Cover::Code("pop-days-short"),
    Cover::Code("pop-days-zero"),
    Cover::Code("pop-deletes-only-copy"),
    Cover::Code("pop-deletes-others-miss"),
    Cover::Code("pop-leave-forever"),
    Cover::Code("pop-local-delete-syncs"),
    Cover::Code("pop-plus-imap"),
    Cover::Code("pop-retention-unknown"),
];

/// Whether the mailbox is with Outlook.com.
fn is_at_outlook(situation: &Situation) -> bool {
    mailbox_provider(situation).is_some_and(|provider| provider.id() == ids::OUTLOOK_COM)
}

/// Whether this reader takes mail off the server, as far as is known.
fn removes(seat: &Seat) -> bool {
    seat.by_pop()
        && (seat.device.remove_when_deleted
            || !matches!(seat.device.retention, Retention::Keeps | Retention::Unknown))
}

/// The finding, which depends on whose mailbox this is and on how these read it.
fn place(finding: Finding, who: &[Seat]) -> Finding {
    let finding = finding.related(Field::Email);
    who.iter().fold(finding, |finding, seat| finding.related(seat.field(DeviceField::Protocol)))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::{check, environment, parse, render};
    use crate::engine::{Date, Environment};

    /// What is said of a mailbox that Gmail fetches, on this day.
    fn fetched_on(year: u16, month: u8, day: u8) -> String {
        let today = Date::new(year, month, day).expect("a day");
        let environment = Environment { today, ..environment() };
        render(&crate::engine::check(&parse("service Gmail fetcher leave on-delete"), &environment))
    }

    #[test]
    fn gmail_fetches_until_the_end_of_january_2027() {
        assert!(fetched_on(2026, 11, 23).starts_with("warning pop-gmail-fetcher"));
        assert!(fetched_on(2027, 1, 31).starts_with("warning pop-gmail-fetcher"));
        assert!(fetched_on(2027, 2, 1).starts_with("error pop-gmail-fetcher"));
    }

    #[test]
    fn at_gmail_several_by_pop_are_one_finding() {
        check(
            "email anna@gmail.com; pop3 pop.gmail.com:995 tls user=anna@gmail.com; computer PC pop3 delete; computer Laptop pop3 leave",
            &expect![[r#"
                warning pop-gmail-normal devices.0.protocol
                  fix devices.0.protocol=imap devices.1.protocol=imap
                  fix incoming.username=recent:anna@gmail.com
                advice provider-enable-first incoming.host
                advice auth-app-password incoming.auth
            "#]],
        );
    }

    #[test]
    fn at_gmail_the_apps_own_settings_are_not_judged() {
        check(
            "email anna@gmail.com; computer PC pop3 delete; phone Phone imap",
            &expect![[r#"
            advice pop-gmail-server-action devices.0.protocol
        "#]],
        );
    }

    #[test]
    fn outlook_com_can_refuse_to_delete() {
        check(
            "email anna@outlook.com; computer PC pop3 delete; phone Phone imap",
            &expect![[r#"
            error pop-deletes-others-miss devices.0.leave_on_server
              fix devices.0.protocol=imap
              fix devices.0.leave_on_server=true
            advice pop-outlook-delete devices.0.leave_on_server
        "#]],
        );
    }

    #[test]
    fn yandex_keeps_all() {
        check(
            "email anna@yandex.ru; computer PC pop3 delete; phone Phone imap",
            &expect![[r#"
            advice pop-yandex-keeps devices.0.leave_on_server
        "#]],
        );
    }
}
