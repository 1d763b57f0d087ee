//! Samples from instructions, left as they were.

use super::examples;
use super::problems::{found, names, of_kind};
use crate::engine::read::ProblemKind;
use crate::engine::{Ask, Cover, Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// Words that stand for a person's own domain in instructions.
const WORDS: [&str; 14] = [
    "yourdomain",
    "your-domain",
    "yourdomainname",
    "your-domain-name",
    "yourcompany",
    "yourisp",
    "yourprovider",
    "your-provider",
    "ihredomain",
    "ihre-domain",
    "ihranbieter",
    "deinedomain",
    "deine-domain",
    "meinedomain",
];

/// A sample such as `imap.example.com` or `imap.{domain}`.
pub(super) static HOST_PLACEHOLDER: Rule = Rule {
    code: "host-placeholder",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)],
    sources: &[Source::Rfc(2606, "3")],
    check: |situation, findings| {
        for problem in of_kind(situation, ProblemKind::Placeholder) {
            findings.push(found(&HOST_PLACEHOLDER, problem));
        }
        for (server, name) in names(situation) {
            if is_sample(name) {
                findings.push(
                    HOST_PLACEHOLDER
                        .at(server.side.field(ServerField::Host))
                        .param("sample", name)
                        .ask(Ask::Provider),
                );
            }
        }
    },
    examples: examples! {
        fires: [
            "imap imap.example.org:993 tls",
            "smtp smtp.yourdomain.com:465 tls",
            "incoming.host=%EMAILDOMAIN%",
            "incoming.host=<server>",
            "imap wp-xxxxxxx.kundenpost.net:993 tls",
            "imap imap.domain.tld:993 tls",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls",
            "imap imap.example-shop.de:993 tls",
            "imap mail.domain.com:993 tls",
            "imap mail.xxx.net:993 tls",
        ],
    },
};

/// Whether the name is one that instructions use as a sample.
pub(super) fn is_sample(name: &str) -> bool {
    let mut labels = name.rsplit('.');
    let (top, second) = (labels.next().unwrap_or_default(), labels.next().unwrap_or_default());
    // RFC 2606, section 3.
    let reserved = second == "example" && matches!(top, "com" | "net" | "org");
    reserved
        || second == "domain" && top == "tld"
        || name.split('.').any(|label| WORDS.contains(&label) || is_crossed_out(label))
}

/// `xxxx`, or `wp-xxxxxxx` as Host Europe writes it; `xxx` is a top-level domain.
fn is_crossed_out(label: &str) -> bool {
    let rest = label.trim_end_matches('x');
    label.len() - rest.len() > 3 && (rest.is_empty() || rest.ends_with('-'))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn only_the_person_can_fill_the_gap() {
        check(
            "imap imap.example.com:993 tls",
            &expect![[r#"
            error host-placeholder incoming.host
              ask provider
        "#]],
        );
        check(
            "incoming.host=imap.{domain}",
            &expect![[r#"
            error host-placeholder incoming.host
              ask provider
        "#]],
        );
    }
}
