//! A host that is probably a slip of a known one, or made to look like it.

use super::examples;
use super::provider_rows::towards;
use crate::engine::{
    Ask, Cover, Finding, Findings, Fix, Impact, Reads, Rule, ServerField, Severity, Side,
    Situation, SlipKind, Source, Stage,
};

/// What need not be said of a name that is not meant.
const COVERS: &[Cover] = &[
    Cover::Code("cert-vanity-host"),
    Cover::Code("cross-email-domain-host"),
    Cover::Code("host-bare-domain"),
    Cover::Code("host-idn-unicode"),
    Cover::Code("host-is-mx"),
    Cover::Code("host-punycode"),
    Cover::Code("host-webmail-label"),
];

/// Unicode's rules on names that look alike.
const UTS39: Source = Source::Page {
    title: "Unicode Technical Standard 39, Unicode Security Mechanisms",
    url: "https://www.unicode.org/reports/tr39/",
    read: "2026-11-23",
};

/// A letter or two wrong.
pub(super) static HOST_TYPO: Rule = Rule {
    code: "host-typo",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: COVERS,
    sources: &[],
    check: |situation, findings| {
        say(&HOST_TYPO, SlipKind::Typo, situation, findings);
    },
    examples: examples! {
        fires: [
            "imap imap.gmial.com:993 tls",
            "imap imap.gmx.nett:993 tls; email anna@gmx.net",
            "imap imp.kundenpost.net:993 tls",
            "smtp stmp.kundenpost.net:465 tls",
            "imap imap.kundenpsot.net:993 tls; email anna@kundenpost.net",
            "imap imap.kundenpost.net:993 tls; smtp smtp.kundenpots.net:465 tls",
            "imap imap.kpt.net:993 tls; smtp smtp.kp.net:465 tls; email anna@kp.net",
            "imap mal.kundenpost.net:993 tls; email anna@kundenpost.net",
            "imap postamt.kundenpost.net:993 tls; smtp potsamt.kundenpost.net:465 tls",
        ],
        quiet: [
            "imap imap.gmail.com:993 tls; email anna@gmail.com",
            "imap imap.yandex.by:993 tls; email anna@yandex.by",
            "smtp smtphz.qiye.163.com:465 tls; email anna@163.com",
            "imap imap.kpt.net:993 tls; email anna@kp.net",
            "imap main.kundenpost.net:993 tls; email anna@kundenpost.net",
            "pop3 vp.kundenpost.net:995 tls; smtp vs.kundenpost.net:465 tls",
            "imap imap.mail.com:993 tls; email anna@mail.com",
            "imap imap.gmial.com:993 tls; email anna@gmial.com",
            "imap imap.kunden-post.net:993 tls; email anna@kundenpost.net",
            "imap imap.kundenpost.net:993 tls; email anna@firma.net",
            "smtp smtpa.kundenpost.net:465 tls",
            "imap imap.libera.it:993 tls; email anna@libera.it",
        ],
    },
};

/// Another name that looks like the one meant.
pub(super) static HOST_CONFUSABLE: Rule = Rule {
    code: "host-confusable",
    severity: Severity::Error,
    impact: Impact::Unsafe,
    stage: Stage::Host,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: COVERS,
    sources: &[UTS39],
    check: |situation, findings| {
        say(&HOST_CONFUSABLE, SlipKind::Lookalike, situation, findings);
    },
    examples: examples! {
        fires: [
            "imap imap.gmai1.com:993 tls",
            "imap imap.grnail.com:993 tls",
            "smtp smtp.outiook.com:587 starttls",
            "imap imap.gm\u{430}il.com:993 tls",
            "imap imap.vveb.de:993 tls; email anna@web.de",
        ],
        quiet: [
            "imap imap.gmail.com:993 tls",
            "imap imap.aoi.com:993 tls; email anna@aoi.com",
            "imap imap.b\u{fc}cher.net:993 tls",
        ],
    },
};

/// Letters of several alphabets in one word.
pub(super) static HOST_MIXED_SCRIPT: Rule = Rule {
    code: "host-mixed-script",
    severity: Severity::Error,
    impact: Impact::Unsafe,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: COVERS,
    sources: &[UTS39],
    check: |situation, findings| {
        say(&HOST_MIXED_SCRIPT, SlipKind::MixedScript, situation, findings);
    },
    examples: examples! {
        fires: ["imap im\u{430}p.kundenpost.net:993 tls", "imap imap.kundenp\u{3bf}st.net:993 tls"],
        quiet: [
            "imap imap.\u{43f}\u{43e}\u{447}\u{442}\u{430}.net:993 tls",
            "imap imap.b\u{fc}cher.net:993 tls",
            "imap imap.kundenpost.net:993 tls",
        ],
    },
};

/// A provider's name in front of somebody else's domain.
pub(super) static HOST_BRAND_IN_FOREIGN_DOMAIN: Rule = Rule {
    code: "host-brand-in-foreign-domain",
    severity: Severity::Error,
    impact: Impact::Unsafe,
    stage: Stage::Host,
    reads: &[Reads::Host, Reads::Protocol],
    covers: COVERS,
    sources: &[],
    check: |situation, findings| {
        say(&HOST_BRAND_IN_FOREIGN_DOMAIN, SlipKind::Embedded, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.gmail.com.kundenpost.net:993 tls", "smtp mail.gmx.net.kundenpost.net:465 tls"],
        quiet: [
            "imap imap.gmail.com:993 tls",
            "imap gmail.kundenpost.net:993 tls",
            "imap imap.kundenpost.net.hoster.net:993 tls",
        ],
    },
};

fn say(rule: &'static Rule, kind: SlipKind, situation: &Situation, findings: &mut Findings) {
    for side in Side::ALL {
        let Some(slip) = situation.slip(side).filter(|slip| slip.kind == kind) else { continue };
        let server = situation.account.server(side);
        let field = side.field(ServerField::Host);
        let provider = slip.provider.map_or_else(String::new, |known| known.name().to_owned());
        let fix = slip.provider.and_then(|known| towards(server, known, &slip.meant));
        let fix = fix.or_else(|| (!slip.meant.is_empty()).then(|| Fix::set(field, &slip.meant)));
        let meant = fix.iter().flat_map(|fix| &fix.changes).find(|change| change.field == field);
        let meant = meant.map_or_else(String::new, |change| change.value.clone());
        let finding: Finding = rule
            .at(field)
            .param("meant", meant)
            .param("provider", provider)
            .param("case", if slip.provider.is_some() { "known" } else { "other" })
            .fixes(fix)
            .ask(Ask::Provider);
        findings.push(match &slip.other {
            Some(host) => {
                let other = side.other().field(ServerField::Host);
                finding.related(other).fix(Fix::set(other, host))
            }
            None => finding,
        });
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::HOST_TYPO;
    use crate::engine::fixture::{check, environment, parse};
    use crate::engine::report::check_with;

    #[test]
    fn the_provider_of_the_address_decides() {
        check(
            "imap imap.gmal.com:993 tls; email anna@gmail.com",
            &expect![[r#"
            warning host-typo incoming.host
              fix incoming.host=imap.gmail.com
              ask provider
        "#]],
        );
        check(
            "imap imap.ymail.com:993 tls; email anna@gmail.com",
            &expect![[r#"
            warning host-typo incoming.host
              fix incoming.host=imap.gmail.com
              ask provider
        "#]],
        );
        check(
            "pop3 pop.gmal.com:995 tls; smtp smtp.gmail.co:465 tls; email anna@gmail.com",
            &expect![[r#"
                warning host-typo incoming.host
                  fix incoming.host=pop.gmail.com
                  ask provider
                warning host-typo outgoing.host
                  fix outgoing.host=smtp.gmail.com
                  ask provider
            "#]],
        );
    }

    #[test]
    fn the_port_changes_only_where_it_does_not_fit() {
        check(
            "smtp smtp-mail.outlok.com:465 tls; email anna@outlook.com",
            &expect![[r#"
            warning host-typo outgoing.host
              fix outgoing.host=smtp-mail.outlook.com outgoing.port=587 outgoing.encryption=starttls
              ask provider
        "#]],
        );
    }

    #[test]
    fn nobody_is_sent_from_a_known_domain_to_a_strangers() {
        let line = "imap smtp-relay.gmail.com:993 tls; smtp smtp-rela.ygmail.com:465 tls";
        for finding in check_with(&parse(line), &environment(), &[&HOST_TYPO]).findings {
            assert_eq!(finding.field.to_string(), "outgoing.host");
            for change in finding.fixes.iter().flat_map(|fix| &fix.changes) {
                assert!(change.value.ends_with(".gmail.com"), "{}", change.value);
            }
        }
    }

    #[test]
    fn the_other_server_shows_the_domain() {
        check(
            "imap imap.kundenpost.net:993 tls; smtp smtp.kundenpots.net:465 tls",
            &expect![[r#"
                warning host-typo outgoing.host
                  fix outgoing.host=smtp.kundenpost.net
                  fix incoming.host=imap.kundenpots.net
                  ask provider
            "#]],
        );
        check(
            "imap imap.kundenpots.net:993 tls; smtp smtp.kundenpost.net:465 tls; email anna@kundenpost.net",
            &expect![[r#"
                warning host-typo incoming.host
                  fix incoming.host=imap.kundenpost.net
                  ask provider
            "#]],
        );
    }

    #[test]
    fn word_and_domain_are_put_right_together() {
        check(
            "imap iamp.kundenpsot.net:993 tls; email anna@kundenpost.net",
            &expect![[r#"
            warning host-typo incoming.host
              fix incoming.host=imap.kundenpost.net
              ask provider
        "#]],
        );
    }
}
