//! What gets pasted into the server field along with the server's name, or in place of it.

use super::examples;
use super::host_placeholder::is_sample;
use super::host_top_level::is_odd;
use super::problems::{found, of_kind, report};
use super::provider_rows;
use crate::engine::read::ProblemKind;
use crate::engine::{Ask, Cover, Impact, Reads, Rule, Severity, Source, Stage, Value};

/// Without a name there is nothing to say about it.
const NAMELESS: &[Cover] = &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)];

/// A web or mail address in place of the name in it.
pub(super) static HOST_HAS_SCHEME: Rule = Rule {
    code: "host-has-scheme",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| report(&HOST_HAS_SCHEME, ProblemKind::Scheme, situation, findings),
    examples: examples! {
        fires: [
            "incoming.host=imaps://imap.kundenpost.net:993/",
            "incoming.host=https://mail.kundenpost.net/webmail",
        ],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net"],
    },
};

/// The rest of a web address behind the name.
pub(super) static HOST_HAS_PATH: Rule = Rule {
    code: "host-has-path",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| report(&HOST_HAS_PATH, ProblemKind::Path, situation, findings),
    examples: examples! {
        fires: ["incoming.host=imap.kundenpost.net/INBOX"],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net"],
    },
};

/// A port behind the name, or two different ports in the two fields.
pub(super) static HOST_HAS_PORT: Rule = Rule {
    code: "host-has-port",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| report(&HOST_HAS_PORT, ProblemKind::HostPort, situation, findings),
    examples: examples! {
        fires: [
            "incoming.host=imap.kundenpost.net:993",
            "incoming.host=[::1]:1143",
            "incoming.host=imap.kundenpost.net:995; incoming.port=993",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=::1",
            "incoming.host=2a00:1450::993",
        ],
    },
};

/// An e-mail address in place of the server's name.
pub(super) static HOST_IS_EMAIL: Rule = Rule {
    code: "host-is-email",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Protocol],
    covers: NAMELESS,
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        for problem in of_kind(situation, ProblemKind::Address) {
            let finding = found(&HOST_IS_EMAIL, problem);
            let domain = problem.params.iter().find_map(|(_, value)| match value {
                Value::Text(address) => address.rsplit_once('@').map(|(_, domain)| domain),
                _ => None,
            });
            let fixes = problem
                .field
                .side()
                .map(|side| {
                    provider_rows::fixes(
                        situation,
                        side,
                        &domain.unwrap_or_default().to_ascii_lowercase(),
                    )
                })
                .unwrap_or_default();
            findings.push(finding.fixes(fixes));
        }
    },
    examples: examples! {
        fires: ["incoming.host=anna@kundenpost.net"],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=imaps://anna@imap.kundenpost.net/",
        ],
    },
};

/// More than one server in a field that takes one.
pub(super) static HOST_MULTIPLE: Rule = Rule {
    code: "host-multiple",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        for problem in of_kind(situation, ProblemKind::Several) {
            let mut finding = found(&HOST_MULTIPLE, problem).ask(Ask::Provider);
            finding.fixes.retain(|fix| {
                fix.changes.iter().all(|change| !is_sample(&change.value) && !is_odd(&change.value))
            });
            findings.push(finding);
        }
    },
    examples: examples! {
        fires: [
            "incoming.host=\"imap.kundenpost.net or imap.kundenpost.com\"",
            "incoming.host=imap.kundenpost.net/smtp.kundenpost.net",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=\"imap.kundenpost.net, port 993\"",
        ],
    },
};

/// Commas where the dots belong: the keys lie side by side.
pub(super) static HOST_COMMA_DOT: Rule = Rule {
    code: "host-comma-dot",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        report(&HOST_COMMA_DOT, ProblemKind::CommaDot, situation, findings)
    },
    examples: examples! {
        fires: ["incoming.host=imap,kundenpost,net", "incoming.host=imap.kundenpost,net"],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=imap.kundenpost.net,smtp.kundenpost.net",
        ],
    },
};

/// A line of a help page, with its label or its remarks.
pub(super) static HOST_LABEL_PASTED: Rule = Rule {
    code: "host-label-pasted",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Encryption],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        report(&HOST_LABEL_PASTED, ProblemKind::Words, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=\"Incoming mail server: imap.kundenpost.net\"",
            "incoming.host=\"imap.kundenpost.net (SSL), port 993\"",
        ],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn one_click_moves_everything_to_its_field() {
        check(
            "incoming.host=\"IMAP server: imap.kundenpost.net, Port 993 (SSL/TLS)\"",
            &expect![[r#"
                error host-label-pasted incoming.host
                  fix incoming.host=imap.kundenpost.net incoming.protocol=imap incoming.encryption=tls incoming.port=993
            "#]],
        );
        check(
            "incoming.host=imaps://anna@imap.kundenpost.net:993/",
            &expect![[r#"
            error host-has-scheme incoming.host
              fix incoming.host=imap.kundenpost.net incoming.protocol=imap incoming.encryption=tls incoming.port=993
        "#]],
        );
    }

    #[test]
    fn two_ports_are_the_persons_to_choose_between() {
        check(
            "imap x:993 tls; incoming.host=imap.kundenpost.net:995",
            &expect![[r#"
                error host-has-port incoming.host
                  fix incoming.host=imap.kundenpost.net
                  fix incoming.host=imap.kundenpost.net incoming.port=995 incoming.protocol=pop3
            "#]],
        );
    }

    #[test]
    fn a_choice_in_another_field_is_not_overruled() {
        check(
            "imap x:143 starttls; incoming.host=ssl://imap.kundenpost.net:143",
            &expect![[r#"
                error host-has-scheme incoming.host
                  fix incoming.host=imap.kundenpost.net
                advice starttls-prefer-implicit incoming.encryption
                  fix incoming.port=993 incoming.encryption=tls incoming.host=imap.kundenpost.net
            "#]],
        );
    }

    #[test]
    fn an_address_is_no_server() {
        check(
            "incoming.host=anna@kundenpost.net",
            &expect![[r#"
            error host-is-email incoming.host
              ask provider
        "#]],
        );
    }

    #[test]
    fn each_of_several_is_offered() {
        check(
            "incoming.host=\"imap.kundenpost.net / imap.kundenpost.com\"",
            &expect![[r#"
            error host-multiple incoming.host
              fix incoming.host=imap.kundenpost.net
              fix incoming.host=imap.kundenpost.com
              ask provider
        "#]],
        );
    }

    #[test]
    fn each_of_several_is_offered_clean() {
        check(
            "incoming.host=\"imap.kundenpost.net ｍail.kundenpost.net\"",
            &expect![[r#"
            error host-multiple incoming.host
              fix incoming.host=imap.kundenpost.net
              fix incoming.host=mail.kundenpost.net
              ask provider
        "#]],
        );
    }
}
