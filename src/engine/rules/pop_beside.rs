//! POP3 beside other readers of one mailbox.

use super::examples;
use super::pop_days::{fills_up, month};
use crate::engine::devices::{Readers, Seat, called, keep_all, offers_imap, to_imap, with_imap};
use crate::engine::{
    Ask, Cover, DeviceField, Finding, Fix, Impact, Reader, Reads, Retention, Rule, Severity,
    Source, Stage,
};

/// A POP3 reader takes mail away after some days, and with it from the devices that read by IMAP.
///
/// One that takes it away at once is `pop-deletes-others-miss`.
pub(super) static POP_PLUS_IMAP: Rule = Rule {
    code: "pop-plus-imap",
    severity: Severity::Warning,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Rfc(1939, "6")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.filter(|seat| seat.days().is_some());
        let others = readers.filter(Seat::two_way);
        let Some(days) = who.iter().filter_map(Seat::days).min() else { return };
        let (Some(first), Some(_)) = (who.first(), others.first()) else { return };
        let mut finding = POP_PLUS_IMAP
            .at(first.field(DeviceField::RemoveAfterDays))
            .param("who", called(&who))
            .param("others", called(&others))
            .param("days", days)
            .param("date", situation.today.plus_days(days.into()))
            .fixes(to_imap(&who))
            .fix(who.iter().fold(Fix::default(), keep_all));
        for seat in who.iter().skip(1) {
            finding = finding.related(seat.field(DeviceField::RemoveAfterDays));
        }
        findings.push(reading(finding, &readers.all));
    },
    examples: examples! {
        fires: [
            "computer PC pop3 leave days=14; phone Phone imap",
            "service Archive fetcher leave days=14; phone Phone exchange",
        ],
        quiet: [
            "computer PC pop3 leave; phone Phone imap",
            "computer PC pop3 delete; phone Phone imap",
            "computer PC pop3 leave days=14; web Browser webmail",
            "computer PC pop3; phone Phone imap",
        ],
    },
};

/// Nobody has said whether a POP3 reader deletes; if it does, the others lose mail.
pub(super) static POP_RETENTION_UNKNOWN: Rule = Rule {
    code: "pop-retention-unknown",
    severity: Severity::Advice,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Rfc(1939, "8")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who =
            readers.filter(|seat| seat.by_pop() && seat.device.retention == Retention::Unknown);
        let Some(first) = who.first().filter(|_| readers.several()) else { return };
        let others = if who.len() > 1 { readers.all.clone() } else { readers.besides(&who) };
        let mut finding = POP_RETENTION_UNKNOWN
            .at(first.field(DeviceField::LeaveOnServer))
            .param("who", called(&who))
            .param("others", called(&others))
            .ask(Ask::Yourself);
        for seat in who.iter().skip(1) {
            finding = finding.related(seat.field(DeviceField::LeaveOnServer));
        }
        findings.push(reading(finding, &readers.all));
    },
    examples: examples! {
        fires: ["computer PC pop3; phone Phone imap"],
        quiet: ["computer PC pop3", "computer PC pop3 leave; phone Phone imap", "phone Phone imap"],
    },
};

/// Deleting a message on one device deletes it on the server, and so for the others.
pub(super) static POP_LOCAL_DELETE_SYNCS: Rule = Rule {
    code: "pop-local-delete-syncs",
    severity: Severity::Warning,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Page {
        title: "PROP_POP_LEAVE_ON_SERVER, Microsoft",
        url: "https://learn.microsoft.com/en-us/office/client-developer/outlook/auxiliary/prop_pop_leave_on_server",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers
            .filter(|seat| seat.by_pop() && !seat.deletes() && seat.device.remove_when_deleted);
        let others = if who.len() > 1 { readers.all.clone() } else { readers.besides(&who) };
        // IMAP and webmail share deletions anyway; only another POP3 reader would be surprised.
        let surprised = others.iter().any(Seat::by_pop);
        let Some(first) = who.first().filter(|_| surprised) else { return };
        let mut untick = who.iter().fold(Fix::default(), |fix, seat| {
            fix.and(seat.field(DeviceField::RemoveWhenDeleted), false)
        });
        // Somebody should still empty the mailbox.
        let mut unticked = readers.clone();
        unticked.all.retain(|seat| who.iter().all(|other| other.index != seat.index));
        let keeps = |seat: &&Seat| seat.device.retention == Retention::Keeps;
        if who.iter().all(|seat| keeps(&seat)) && fills_up(&unticked) {
            untick.changes.extend(month(&readers.by_pop()).changes);
        }
        let mut finding = POP_LOCAL_DELETE_SYNCS
            .at(first.field(DeviceField::RemoveWhenDeleted))
            .param("who", called(&who))
            .param("others", called(&others))
            .fix(untick);
        for seat in who.iter().skip(1) {
            finding = finding.related(seat.field(DeviceField::RemoveWhenDeleted));
        }
        findings.push(reading(finding, &readers.all));
    },
    examples: examples! {
        fires: [
            "computer PC pop3 leave on-delete; computer Laptop pop3 leave",
            "computer PC pop3 leave on-delete; computer Laptop pop3 leave; phone Phone imap",
        ],
        quiet: [
            "computer PC pop3 leave on-delete",
            "computer PC pop3 leave on-delete; web Browser webmail",
            "computer PC pop3 leave on-delete; phone Phone imap",
            "computer PC pop3 leave; computer Laptop pop3 leave",
        ],
    },
};

/// POP3 knows no folders: what the web page shows outside the inbox never reaches the app.
pub(super) static POP_INBOX_ONLY: Rule = Rule {
    code: "pop-inbox-only",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Page {
        title: "You Prefer POP Instead Of IMAP?, Migadu",
        url: "https://www.migadu.com/en/guides/pop.html",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.by_pop();
        let web = readers.filter(|seat| seat.way == Reader::Webmail);
        let (Some(first), Some(_)) = (who.first(), web.first()) else { return };
        let finding = POP_INBOX_ONLY
            .at(first.field(DeviceField::Protocol))
            .param("who", called(&who))
            .param("others", called(&web));
        findings.push(reading(finding, &readers.all));
    },
    examples: examples! {
        fires: ["computer PC pop3 leave days=14; web Browser webmail"],
        quiet: ["computer PC pop3 leave days=14", "phone Phone imap; web Browser webmail"],
    },
};

/// POP3 on one of several devices: sent mail and what was read stay on each; IMAP would share them.
pub(super) static POP_RECOMMEND_IMAP: Rule = Rule {
    code: "pop-recommend-imap",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[],
    sources: &[Source::Rfc(1939, "8")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.filter(|seat| seat.way == Reader::Pop3);
        let Some(first) = who.first().filter(|_| readers.several()) else { return };
        if offers_imap(situation, &readers) != Some(true) {
            return;
        }
        let by_imap = readers.filter(|seat| seat.way == Reader::Imap).len();
        let mut finding =
            POP_RECOMMEND_IMAP.at(first.field(DeviceField::Protocol)).param("who", called(&who));
        if by_imap.saturating_add(who.len()) <= super::imap_readers::COMFORTABLE {
            finding = finding.fixes(with_imap(Some(true), to_imap(&who), Vec::new()));
        }
        findings.push(reading(finding, &readers.all));
    },
    examples: examples! {
        fires: ["computer PC pop3 leave; phone Phone imap"],
        quiet: [
            "computer PC pop3 leave days=14",
            "computer PC pop3 leave days=14; computer Laptop pop3 leave days=14",
            "computer PC pop3 delete; phone Phone imap",
        ],
    },
};

/// The finding, which depends on how each of these reads.
fn reading(finding: Finding, seats: &[Seat]) -> Finding {
    seats.iter().fold(finding, |finding, seat| finding.related(seat.field(DeviceField::Protocol)))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn days_beside_imap_offer_imap_then_leaving_for_ever() {
        check(
            "computer PC pop3 leave days=14; computer Laptop pop3 leave days=3; phone Phone imap",
            &expect![[r#"
                warning pop-plus-imap devices.0.remove_after_days
                  fix devices.0.protocol=imap devices.1.protocol=imap
                  fix devices.0.remove_after_days= devices.1.remove_after_days=
            "#]],
        );
    }

    #[test]
    fn what_nobody_said_is_asked_and_not_assumed() {
        check(
            "computer PC pop3; phone Phone imap",
            &expect![[r#"
                advice pop-retention-unknown devices.0.leave_on_server
                  ask yourself
            "#]],
        );
    }

    #[test]
    fn deleting_for_all_is_unticked_and_the_mailbox_still_emptied() {
        check(
            "computer PC pop3 leave on-delete; computer Laptop pop3 leave",
            &expect![[r#"
            warning pop-local-delete-syncs devices.0.remove_when_deleted
              fix devices.0.remove_when_deleted=false devices.0.remove_after_days=30 devices.1.remove_after_days=30
        "#]],
        );
    }

    #[test]
    fn two_by_pop_and_a_browser() {
        check(
            "computer PC pop3 leave days=14; computer Laptop pop3 leave days=14; web Browser webmail",
            &expect![[r#"
                advice pop-inbox-only devices.0.protocol
                advice pop-days-need-client-run devices.0.remove_after_days
            "#]],
        );
    }

    #[test]
    fn pop_that_leaves_all_beside_imap_is_advice() {
        check(
            "computer PC pop3 leave; phone Phone imap",
            &expect![[r#"
            advice pop-recommend-imap devices.0.protocol
              fix devices.0.protocol=imap
        "#]],
        );
    }
}
