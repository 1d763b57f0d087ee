//! Characters in a field that belong to no setting: spaces, quotation marks, invisible and foreign ones.

use super::examples;
use super::problems::{found, is_technical, of_kind, report};
use super::sources::FAIREMAIL;
use crate::engine::read::ProblemKind;
use crate::engine::{
    Cover, Field, Findings, Impact, Reads, Rule, Severity, Situation, Source, Stage,
};

/// Says which characters stand for others in a host name, and which are dropped.
const MAPPING: Source = Source::Page {
    title: "Unicode IDNA Compatibility Processing (UTS 46)",
    url: "https://www.unicode.org/reports/tr46/",
    read: "2026-11-23",
};

/// A field in which something was typed, and it is only white space.
pub(super) static FIELD_EMPTY: Rule = Rule {
    code: "field-empty",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Username],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        for problem in of_kind(situation, ProblemKind::Blank) {
            // The address only helps to check the rest.
            if problem.field != Field::Email {
                findings.push(found(&FIELD_EMPTY, problem));
            }
        }
    },
    examples: examples! {
        fires: ["incoming.host=\"  \"", "incoming.port=\" \"", "outgoing.username=\"\\u{200b}\""],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "email anna@kundenpost.net",
        ],
    },
};

/// White space around a value, as copying leaves it.
pub(super) static FIELD_OUTER_SPACE: Rule = Rule {
    code: "field-outer-space",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Username, Reads::Email],
    covers: &[],
    sources: &[FAIREMAIL],
    check: |situation, findings| {
        report(&FIELD_OUTER_SPACE, ProblemKind::OuterSpace, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=\" imap.kundenpost.net\"",
            "incoming.username=\"anna@kundenpost.net\\u{a0}\"",
            "incoming.port=\"993 \"",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.username=\"Anna Kunde\"",
        ],
    },
};

/// White space inside a value that cannot hold any.
pub(super) static FIELD_INNER_SPACE: Rule = Rule {
    code: "field-inner-space",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Username, Reads::Email],
    covers: &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        graded(&FIELD_INNER_SPACE, ProblemKind::InnerSpace, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=\"imap. kundenpost.net\"",
            "incoming.port=\"99 3\"",
            "incoming.host=\"my own machine\"",
            "email \"anna @kundenpost.net\"",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.username=\"Anna Kunde\"",
        ],
    },
};

/// Characters that do not show, but are sent.
pub(super) static FIELD_INVISIBLE: Rule = Rule {
    code: "field-invisible",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Username, Reads::Email],
    covers: &[],
    sources: &[FAIREMAIL, MAPPING, Source::Rfc(5891, "4.2.3.3")],
    check: |situation, findings| {
        report(&FIELD_INVISIBLE, ProblemKind::Invisible, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=\"imap.kundenpost.net\\u{200b}\"",
            "incoming.username=\"\\u{feff}anna@kundenpost.net\"",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=\"imap.न\\u{94d}\\u{200d}य.net\"",
        ],
    },
};

/// Quotation marks around a value.
pub(super) static FIELD_SMART_QUOTES: Rule = Rule {
    code: "field-smart-quotes",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Username, Reads::Email],
    covers: &[],
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| {
        graded(&FIELD_SMART_QUOTES, ProblemKind::Quotes, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=\"“imap.kundenpost.net”\"",
            "incoming.username=\"‘anna@kundenpost.net’\"",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.username=\"o'brien@kundenpost.net\"",
        ],
    },
};

/// A dot or hyphen of another kind, as word processors and some keyboards make them.
pub(super) static FIELD_LOOKALIKE_PUNCT: Rule = Rule {
    code: "field-lookalike-punct",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(3490, "3.1"), MAPPING],
    check: |situation, findings| {
        report(&FIELD_LOOKALIKE_PUNCT, ProblemKind::Lookalike, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=\"mail\\u{2011}1.kundenpost.net\"",
            "incoming.host=\"imap。kundenpost。net\"",
        ],
        quiet: ["imap mail-1.kundenpost.net:993 tls"],
    },
};

/// Letters or digits of an East Asian keyboard, or digits of another script.
pub(super) static FIELD_FULLWIDTH: Rule = Rule {
    code: "field-fullwidth",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Host, Reads::Port, Reads::Username, Reads::Email],
    covers: &[],
    sources: &[MAPPING],
    check: |situation, findings| {
        graded(&FIELD_FULLWIDTH, ProblemKind::FullWidth, situation, findings);
        for problem in of_kind(situation, ProblemKind::OtherDigits) {
            // Some apps do read them.
            findings
                .push(found(&FIELD_FULLWIDTH, problem).graded(Severity::Warning, Impact::Breaks));
        }
    },
    examples: examples! {
        fires: [
            "incoming.port=\"９９３\"",
            "incoming.host=\"ｉｍａｐ.kundenpost.net\"",
            "outgoing.port=\"٤٦٥\"",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net",
            "incoming.host=\"imap.пример.укр\"",
        ],
    },
};

/// Reports a problem; in names and addresses of people, where more is allowed, as a warning.
fn graded(rule: &'static Rule, kind: ProblemKind, situation: &Situation, findings: &mut Findings) {
    for problem in of_kind(situation, kind) {
        let finding = found(rule, problem);
        findings.push(if is_technical(problem.field) {
            finding
        } else {
            finding.graded(Severity::Warning, Impact::Breaks)
        });
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn one_paste_error_is_one_finding() {
        check(
            "imap x:993 tls; incoming.host=\" \u{200b}imap。kundenpost.net \"",
            &expect![[r#"
            error field-lookalike-punct incoming.host
              fix incoming.host=imap.kundenpost.net
        "#]],
        );
    }

    #[test]
    fn spaces_in_a_persons_name_are_theirs() {
        check(
            "incoming.username=\"Anna Kunde\"; incoming.port=\" 993\"",
            &expect![[r#"
                warning user-display-name incoming.username
                  ask yourself
                advice field-outer-space incoming.port
                  fix incoming.port=993
            "#]],
        );
    }
}
