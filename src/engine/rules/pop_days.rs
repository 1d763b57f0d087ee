//! How long POP3 readers leave mail on the server.

use super::examples;
use crate::engine::devices::{
    FORTNIGHT, Readers, Seat, called, keep_all, offers_imap, to_imap, with_imap,
};
use crate::engine::{
    Cover, DeviceField, Finding, Fix, Impact, Reads, Retention, Rule, Severity, Source, Stage,
};

/// Days below which a device that was away for a week misses mail.
const WEEK: u16 = 7;

/// How long mail stays where it stayed for ever, in days.
const MONTH: u16 = 30;

/// "Remove after 0 days": Thunderbird keeps everything, other apps may delete at once.
pub(super) static POP_DAYS_ZERO: Rule = Rule {
    code: "pop-days-zero",
    severity: Severity::Warning,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Page {
        title: "Thunderbird source code",
        url: "https://hg.mozilla.org/comm-central/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who =
            readers.filter(|seat| seat.by_pop() && seat.device.retention == Retention::Days(0));
        let Some(first) = who.first() else { return };
        let fix = if readers.any_two_way() {
            who.iter().fold(Fix::default(), keep_all)
        } else {
            readers.same_days(&who)
        };
        let mut finding = POP_DAYS_ZERO.at(first.field(DeviceField::RemoveAfterDays)).fix(fix);
        if !readers.several() {
            // It has every message itself.
            finding = finding.graded(Severity::Warning, Impact::Fragile);
        }
        findings.push(about(finding, &who));
    },
    examples: examples! {
        fires: [
            "computer PC pop3 leave days=0; phone Phone imap",
            "computer PC pop3 leave days=0",
        ],
        quiet: ["computer PC pop3 leave days=14", "phone Phone imap leave days=0"],
    },
};

/// So few days that a device that was off for a week misses mail.
pub(super) static POP_DAYS_SHORT: Rule = Rule {
    code: "pop-days-short",
    severity: Severity::Warning,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-days-need-client-run"), Cover::Code("pop-recommend-imap")],
    sources: &[Source::Rfc(1939, "6")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.filter(|seat| seat.days().is_some_and(|days| days < WEEK));
        let Some((first, days)) = shortest(&who).filter(|_| one_way(&readers)) else { return };
        let finding = POP_DAYS_SHORT
            .at(first.field(DeviceField::RemoveAfterDays))
            .param("days", days)
            .param("date", situation.today.plus_days(days.into()))
            .fixes(with_imap(
                offers_imap(situation, &readers),
                to_imap(&readers.by_pop()),
                vec![readers.same_days(&who)],
            ));
        findings.push(about(finding, &who));
    },
    examples: examples! {
        fires: ["computer PC pop3 leave days=3; computer Laptop pop3 leave days=3"],
        quiet: [
            "computer PC pop3 leave days=3",
            "computer PC pop3 leave days=7; computer Laptop pop3 leave days=7",
            "computer PC pop3 leave days=3; phone Phone imap",
        ],
    },
};

/// Several POP3 readers that leave mail for different times: the shortest wins for all.
pub(super) static POP_DAYS_DIFFER: Rule = Rule {
    code: "pop-days-differ",
    severity: Severity::Warning,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[
        Cover::Code("pop-days-need-client-run"),
        Cover::Code("pop-days-short"),
        Cover::Code("pop-recommend-imap"),
    ],
    sources: &[Source::Rfc(1939, "5"), Source::Rfc(1939, "6")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let leaving = readers.filter(|seat| {
            seat.days().is_some() || seat.by_pop() && seat.device.retention == Retention::Keeps
        });
        let Some((_, days)) = shortest(&leaving).filter(|_| one_way(&readers)) else { return };
        let (who, others): (Vec<Seat>, Vec<Seat>) =
            leaving.into_iter().partition(|seat| seat.days() == Some(days));
        let (Some(first), Some(_)) = (who.first(), others.first()) else { return };
        let mut finding = POP_DAYS_DIFFER
            .at(first.field(DeviceField::RemoveAfterDays))
            .param("days", days)
            .param("date", situation.today.plus_days(days.into()))
            .param("others", called(&others))
            .fixes(with_imap(
                offers_imap(situation, &readers),
                to_imap(&readers.by_pop()),
                vec![readers.same_days(&[])],
            ));
        for seat in &others {
            finding = finding.related(seat.field(DeviceField::RemoveAfterDays));
        }
        findings.push(about(finding, &who));
    },
    examples: examples! {
        fires: [
            "computer PC pop3 leave days=14; computer Laptop pop3 leave days=30",
            "computer PC pop3 leave days=14; computer Laptop pop3 leave",
        ],
        quiet: [
            "computer PC pop3 leave days=14; computer Laptop pop3 leave days=14",
            "computer PC pop3 leave days=14; computer Laptop pop3",
            "computer PC pop3 leave days=14; phone Phone imap",
        ],
    },
};

/// Mail goes from the server some days after it was fetched, but only while that app runs.
pub(super) static POP_DAYS_NEED_CLIENT_RUN: Rule = Rule {
    code: "pop-days-need-client-run",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Rfc(1939, "8")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.filter(|seat| seat.days().is_some());
        let Some((first, days)) = shortest(&who).filter(|_| one_way(&readers)) else { return };
        let finding = POP_DAYS_NEED_CLIENT_RUN
            .at(first.field(DeviceField::RemoveAfterDays))
            .param("days", days)
            .param("date", situation.today.plus_days(days.into()));
        findings.push(about(finding, &who));
    },
    examples: examples! {
        fires: ["computer PC pop3 leave days=14; computer Laptop pop3 leave days=14"],
        quiet: ["computer PC pop3 leave days=14", "computer PC pop3 leave; web Browser webmail"],
    },
};

/// Nothing ever goes from the server, so one day it is full.
pub(super) static POP_LEAVE_FOREVER: Rule = Rule {
    code: "pop-leave-forever",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[Cover::Code("pop-recommend-imap")],
    sources: &[Source::Rfc(1939, "8")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.by_pop();
        let Some(first) = who.first().filter(|_| fills_up(&readers)) else { return };
        // With one device, a message goes when it is deleted there; with more, that would surprise the others.
        let fixes = if readers.several() {
            let by_days = month(&who);
            with_imap(offers_imap(situation, &readers), to_imap(&who), vec![by_days])
        } else {
            vec![Fix::set(first.field(DeviceField::RemoveWhenDeleted), true), month(&who)]
        };
        let finding = POP_LEAVE_FOREVER.at(first.field(DeviceField::RemoveAfterDays)).fixes(fixes);
        findings.push(about(finding, &who));
    },
    examples: examples! {
        fires: [
            "computer PC pop3 leave",
            "computer PC pop3 leave; computer Laptop pop3 leave",
            "computer PC pop3 leave; web Browser webmail",
        ],
        quiet: [
            "computer PC pop3 leave days=14",
            "computer PC pop3 leave on-delete",
            "computer PC pop3 leave; phone Phone imap",
            "computer PC pop3 leave; computer Laptop pop3",
        ],
    },
};

/// Whether several read the mailbox and none by IMAP; with IMAP, `pop-plus-imap` has the word.
fn one_way(readers: &Readers) -> bool {
    readers.several() && !readers.any_two_way()
}

/// Whether nobody ever takes mail off the server.
pub(super) fn fills_up(readers: &Readers) -> bool {
    !readers.any_two_way()
        && readers.by_pop().iter().all(|seat| {
            seat.device.retention == Retention::Keeps && !seat.device.remove_when_deleted
        })
}

/// A fix after which these leave mail for a month.
pub(super) fn month(seats: &[Seat]) -> Fix {
    seats.iter().fold(Fix::default(), |fix, seat| {
        fix.and(seat.field(DeviceField::LeaveOnServer), true)
            .and(seat.field(DeviceField::RemoveAfterDays), MONTH)
    })
}

/// The reader that takes mail off the server first, and after how many days.
fn shortest<'a>(seats: &[Seat<'a>]) -> Option<(Seat<'a>, u16)> {
    seats.iter().filter_map(|seat| Some((*seat, seat.days()?))).min_by_key(|(_, days)| *days)
}

/// The finding, with what these are called and with their fields.
fn about(finding: Finding, who: &[Seat]) -> Finding {
    let mut finding = finding.param("who", called(who)).param("enough", FORTNIGHT);
    for seat in who {
        finding = finding
            .related(seat.field(DeviceField::RemoveAfterDays))
            .related(seat.field(DeviceField::Protocol));
    }
    finding
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::Value;
    use crate::engine::fixture::{check, environment, parse};

    #[test]
    fn the_longest_time_is_given_to_all() {
        check(
            "computer PC pop3 leave days=20; computer Laptop pop3 leave days=30; computer Old pop3 leave",
            &expect![[r#"
                warning pop-days-differ devices.0.remove_after_days
                  fix devices.0.remove_after_days=30 devices.2.remove_after_days=30
                  fix devices.0.protocol=imap devices.1.protocol=imap devices.2.protocol=imap
            "#]],
        );
    }

    #[test]
    fn a_short_time_beside_a_long_one_is_one_finding() {
        check(
            "imap imap.kundenpost.net:993 tls; computer PC pop3 leave days=2; computer Laptop pop3 leave days=5",
            &expect![[r#"
                warning pop-days-differ devices.0.remove_after_days
                  fix devices.0.protocol=imap devices.1.protocol=imap
                  fix devices.0.remove_after_days=14 devices.1.remove_after_days=14
            "#]],
        );
    }

    #[test]
    fn zero_days_become_a_fortnight_or_for_ever_beside_imap() {
        check(
            "computer PC pop3 leave days=0",
            &expect![[r#"
            warning pop-days-zero devices.0.remove_after_days
              fix devices.0.remove_after_days=14
        "#]],
        );
        check(
            "computer PC pop3 leave days=0; phone Phone imap",
            &expect![[r#"
            warning pop-days-zero devices.0.remove_after_days
              fix devices.0.remove_after_days=
        "#]],
        );
    }

    #[test]
    fn a_mailbox_that_fills_up_is_emptied_by_deleting_or_by_days() {
        check(
            "computer PC pop3 leave",
            &expect![[r#"
            warning pop-leave-forever devices.0.remove_after_days
              fix devices.0.remove_when_deleted=true
              fix devices.0.remove_after_days=30
        "#]],
        );
        check(
            "computer PC pop3 leave; computer Laptop pop3 leave",
            &expect![[r#"
            warning pop-leave-forever devices.0.remove_after_days
              fix devices.0.remove_after_days=30 devices.1.remove_after_days=30
              fix devices.0.protocol=imap devices.1.protocol=imap
        "#]],
        );
    }

    #[test]
    fn the_day_on_which_mail_goes_is_named() {
        let draft = parse("computer PC pop3 leave days=14; computer Laptop pop3 leave days=14");
        let report = crate::engine::check(&draft, &environment());
        let date = report.findings[0].params.iter().find(|(name, _)| *name == "date");
        let expected = crate::engine::Date::new(2026, 12, 7).map(Value::Date);
        assert_eq!(date.map(|(_, value)| value.clone()), expected);
    }
}
