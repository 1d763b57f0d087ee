//! Hosts that are half a name: one word, or only the domain.

use super::examples;
use super::host_placeholder::is_sample;
use super::problems::names;
use super::provider_rows;
use crate::engine::{
    Ask, Cover, Field, Fix, Impact, Protocol, Reads, Rule, Server, ServerField, Severity,
    Situation, Source, Stage,
};

/// A name without a dot has no domain that the other stages could speak of.
const NAMELESS: &[Cover] = &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)];

/// A name without a dot.
pub(super) static HOST_SINGLE_LABEL: Rule = Rule {
    code: "host-single-label",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Page {
        title: "CA/Browser Forum, Baseline Requirements, section 7.1.4.2.1",
        url: "https://cabforum.org/working-groups/server/baseline-requirements/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for server in words(situation).filter(|server| !is_protocol_word(&server.host.text)) {
            findings.push(
                HOST_SINGLE_LABEL.at(server.side.field(ServerField::Host)).ask(Ask::Provider),
            );
        }
    },
    examples: examples! {
        fires: ["imap mailhost:993 tls", "smtp nas:465 tls"],
        quiet: [
            "imap localhost:1143 starttls",
            "imap imap:993 tls",
            "imap imap.kundenpost.net:993 tls",
        ],
    },
};

/// Just `imap`, `mail` or `smtp`: the domain is missing.
pub(super) static HOST_PROTOCOL_WORD: Rule = Rule {
    code: "host-protocol-word",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host, Reads::Email],
    covers: NAMELESS,
    sources: &[Source::Page {
        title: "Thunderbird, source of its account setup",
        url: "https://hg.mozilla.org/comm-central/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for server in words(situation).filter(|server| is_protocol_word(&server.host.text)) {
            let field = server.side.field(ServerField::Host);
            let domain = situation.account.email_domain().unwrap_or_default();
            let known = provider_rows::fixes(situation, server.side, domain);
            let guess = (suits(server) && can_follow(domain))
                .then(|| Fix::set(field, format!("{}.{domain}", server.host.text)));
            let guess = if known.is_empty() { guess } else { None };
            findings.push(
                HOST_PROTOCOL_WORD
                    .at(field)
                    .related(Field::Email)
                    .fixes(known)
                    .fixes(guess)
                    .ask(Ask::Provider),
            );
        }
    },
    examples: examples! {
        fires: ["imap imap:993 tls; email anna@kundenpost.net", "smtp mail:465 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "imap mailhost:993 tls"],
    },
};

/// The bare domain of the address as the server.
pub(super) static HOST_BARE_DOMAIN: Rule = Rule {
    code: "host-bare-domain",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Name,
    reads: &[Reads::Host, Reads::Email],
    covers: &[],
    sources: &[Source::Page {
        title: "Thunderbird, source of its account setup",
        url: "https://hg.mozilla.org/comm-central/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for (server, name) in names(situation) {
            let bare = name.contains('.') && situation.account.email_domain() == Some(name);
            // Some providers do answer there, posteo.de among them.
            if bare && situation.provider_of(server.side).is_none() {
                findings.push(
                    HOST_BARE_DOMAIN
                        .at(server.side.field(ServerField::Host))
                        .related(Field::Email)
                        .ask(Ask::Provider),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap kundenpost.net:993 tls; email anna@kundenpost.net"],
        quiet: [
            "imap mail.kundenpost.net:993 tls; email anna@kundenpost.net",
            "imap kundenpost.net:993 tls",
        ],
    },
};

/// The servers whose host is one word that is not this device.
fn words<'a>(situation: &Situation<'a>) -> impl Iterator<Item = &'a Server> {
    names(situation)
        .filter(|(_, name)| !name.contains('.') && *name != "localhost")
        .map(|(server, _)| server)
}

fn is_protocol_word(word: &str) -> bool {
    ["imap", "pop", "pop3", "smtp", "mail", "server", "ssl"].contains(&word)
}

/// Whether the word says what the server speaks, or nothing about it.
fn suits(server: &Server) -> bool {
    match server.host.text.as_str() {
        "mail" => true,
        "imap" => matches!(server.protocol, None | Some(Protocol::Imap)),
        "pop" | "pop3" => matches!(server.protocol, None | Some(Protocol::Pop3)),
        "smtp" => server.protocol == Some(Protocol::Smtp),
        _ => false,
    }
}

/// Whether the domain of the address is one that a server's name can end in.
fn can_follow(domain: &str) -> bool {
    let plain = |label: &str| {
        !label.is_empty()
            && label.len() < 64
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    domain.contains('.')
        && domain.len() < 200
        && domain.split('.').all(plain)
        && domain.ends_with(|last: char| last.is_ascii_lowercase())
        && !is_sample(domain)
        && !super::host_top_level::is_odd(domain)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_domain_of_the_address_completes_the_name() {
        check(
            "imap imap:993 tls; email anna@kundenpost.net",
            &expect![[r#"
            warning host-protocol-word incoming.host
              fix incoming.host=imap.kundenpost.net
              ask provider
        "#]],
        );
        check(
            "imap imap:993 tls; email anna@example.org",
            &expect![[r#"
            warning host-protocol-word incoming.host
              ask provider
        "#]],
        );
    }
}
