//! A POP3 reader that takes mail off the server as soon as it has fetched it.

use super::examples;
use crate::engine::devices::{Readers, called, keep_all, offers_imap, to_imap, with_imap};
use crate::engine::{Cover, DeviceField, Fix, Impact, Reads, Rule, Severity, Source, Stage};

/// Mail that one device fetches is gone for the others (RFC 1939: DELE marks a message, QUIT removes it for everybody).
pub(super) static POP_DELETES_OTHERS_MISS: Rule = Rule {
    code: "pop-deletes-others-miss",
    severity: Severity::Error,
    impact: Impact::DataLoss,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[
        Cover::Code("pop-days-differ"),
        Cover::Code("pop-days-need-client-run"),
        Cover::Code("pop-days-short"),
        Cover::Code("pop-inbox-only"),
        Cover::Code("pop-local-delete-syncs"),
        Cover::Code("pop-plus-imap"),
        Cover::Code("pop-recommend-imap"),
        Cover::Code("pop-retention-unknown"),
    ],
    sources: &[Source::Rfc(1939, "5"), Source::Rfc(1939, "6")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.filter(|seat| seat.deletes());
        let Some(first) = who.first().filter(|_| readers.several()) else { return };
        // Where two delete, each takes from the other too.
        let others = if who.len() > 1 { readers.all.clone() } else { readers.besides(&who) };
        let leave = if readers.any_two_way() {
            who.iter().fold(Fix::default(), keep_all)
        } else {
            readers.same_days(&who)
        };
        let imap = offers_imap(situation, &readers);
        let mut finding = POP_DELETES_OTHERS_MISS
            .at(first.field(DeviceField::LeaveOnServer))
            .param("who", called(&who))
            .param("others", called(&others))
            .fixes(with_imap(imap, to_imap(&who), vec![leave]));
        for seat in who.iter().skip(1) {
            finding = finding.related(seat.field(DeviceField::LeaveOnServer));
        }
        for seat in &readers.all {
            finding = finding.related(seat.field(DeviceField::Protocol));
        }
        findings.push(finding);
    },
    examples: examples! {
        fires: [
            "computer PC pop3 delete; phone Phone imap",
            "computer PC pop3 delete; phone Phone pop3 leave",
            "service Archive fetcher delete; web Browser webmail",
        ],
        quiet: [
            "computer PC pop3 delete",
            "computer PC pop3; phone Phone imap",
            "computer PC pop3 leave; phone Phone imap",
            "pop3 pop.kundenpost.net:995 tls",
        ],
    },
};

/// One device, and the only copy of all mail on it.
pub(super) static POP_DELETES_ONLY_COPY: Rule = Rule {
    code: "pop-deletes-only-copy",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[],
    sources: &[Source::Rfc(1939, "6")],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let [only] = readers.all.as_slice() else { return };
        if !only.deletes() {
            return;
        }
        findings.push(
            POP_DELETES_ONLY_COPY
                .at(only.field(DeviceField::LeaveOnServer))
                .related(only.field(DeviceField::Protocol))
                .param("who", called(&[*only]))
                .fix(readers.same_days(&[*only]))
                .fix(
                    Fix::set(only.field(DeviceField::LeaveOnServer), true)
                        .and(only.field(DeviceField::RemoveWhenDeleted), true)
                        .and(only.field(DeviceField::RemoveAfterDays), ""),
                ),
        );
    },
    examples: examples! {
        fires: ["computer PC pop3 delete"],
        quiet: [
            "computer PC pop3 leave days=14",
            "computer PC pop3",
            "computer PC pop3 delete; phone Phone imap",
            "phone Phone imap",
        ],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn one_that_deletes_beside_a_phone_by_imap_is_one_finding() {
        check(
            "computer PC pop3 delete; phone Phone imap",
            &expect![[r#"
            error pop-deletes-others-miss devices.0.leave_on_server
              fix devices.0.protocol=imap
              fix devices.0.leave_on_server=true
        "#]],
        );
    }

    #[test]
    fn all_that_delete_are_changed_together() {
        check(
            "computer PC pop3 delete; computer Laptop pop3 delete; phone Phone exchange",
            &expect![[r#"
                error pop-deletes-others-miss devices.0.leave_on_server
                  fix devices.0.protocol=imap devices.1.protocol=imap
                  fix devices.0.leave_on_server=true devices.1.leave_on_server=true
            "#]],
        );
    }

    #[test]
    fn where_nothing_tells_of_imap_leaving_mail_comes_first() {
        check(
            "computer PC pop3 delete; computer Laptop pop3 leave days=30",
            &expect![[r#"
            error pop-deletes-others-miss devices.0.leave_on_server
              fix devices.0.leave_on_server=true devices.0.remove_after_days=30
              fix devices.0.protocol=imap
        "#]],
        );
    }

    #[test]
    fn a_service_that_fetches_cannot_turn_to_imap() {
        check(
            "service Archive fetcher delete; phone Phone imap",
            &expect![[r#"
            error pop-deletes-others-miss devices.0.leave_on_server
              fix devices.0.leave_on_server=true
        "#]],
        );
    }

    #[test]
    fn a_deliberate_collector_still_takes_the_mail_from_the_others() {
        check(
            "computer PC pop3 delete; computer Laptop pop3 leave; computer Old pop3 leave",
            &expect![[r#"
                error pop-deletes-others-miss devices.0.leave_on_server
                  fix devices.0.leave_on_server=true devices.0.remove_after_days=14 devices.1.remove_after_days=14 devices.2.remove_after_days=14
                  fix devices.0.protocol=imap
            "#]],
        );
    }

    #[test]
    fn one_device_alone_is_advised_to_keep_a_second_copy() {
        check(
            "computer PC pop3 delete",
            &expect![[r#"
            advice pop-deletes-only-copy devices.0.leave_on_server
              fix devices.0.leave_on_server=true devices.0.remove_after_days=14
              fix devices.0.leave_on_server=true devices.0.remove_when_deleted=true
        "#]],
        );
    }
}
