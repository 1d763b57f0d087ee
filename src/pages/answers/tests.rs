//! Every answer in every language: what it says in numbers, and where it sends people.

use std::collections::BTreeSet;
use std::fs;

use super::blocks::{host, published};
use super::*;
use crate::apps::by_id;
use crate::engine::{Environment, Protocol, Report, Severity, check, ports};
use crate::formats::link;
use crate::mailbox::scenes;
use crate::pages::as_of;
use crate::providers::CATALOGUE;
use crate::words::LANGUAGES;

fn texts() -> impl Iterator<Item = (&'static Answer, &'static str, &'static Text)> {
    ANSWERS
        .iter()
        .flat_map(|answer| answer.texts.iter().map(move |(code, text)| (answer, *code, text)))
}

fn report(fragment: &str) -> Report {
    let environment = Environment {
        rules: &crate::engine::rules::RULES,
        catalogue: &CATALOGUE,
        today: as_of(),
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    };
    let decoded = link::decode(fragment).expect("settings");
    assert_eq!(decoded.problems, [], "{fragment}");
    check(&decoded.draft, &environment)
}

/// The codes of what is wrong, without advice.
fn wrong(report: &Report) -> BTreeSet<&'static str> {
    let wrong = report.findings.iter().filter(|finding| finding.severity != Severity::Advice);
    wrong.map(|finding| finding.rule.code).collect()
}

#[test]
fn examples_are_right_or_are_what_their_rule_speaks_of() {
    for (id, rule, fields) in EXAMPLES.iter().filter(|(.., fields)| !fields.is_empty()) {
        let wrong = wrong(&report(&format!("v=1&{fields}")));
        if rule.is_empty() {
            assert!(wrong.is_empty(), "{id}: {fields}: {wrong:?}");
        } else {
            assert!(wrong.contains(rule), "{id}: {fields}: {wrong:?}");
        }
    }
}

/// Calls `see` with every inline of a text.
fn inlines(text: &Text, see: &mut dyn FnMut(&'static Inline)) {
    let mut line = |line: Line| line.iter().for_each(&mut *see);
    for block in text.blocks {
        match block {
            Block::Heading { .. } | Block::Part { .. } => {}
            Block::Paragraph(it) | Block::Notice(it) => line(it),
            Block::List(lines) | Block::Actions(lines) => lines.iter().for_each(|it| line(it)),
            Block::Steps(steps) => {
                for step in *steps {
                    step.paragraphs.iter().chain(step.checks).for_each(|it| line(it));
                }
            }
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().copied().flatten()).for_each(|it| line(it));
            }
        }
    }
}

#[test]
fn links_to_published_settings_open_a_clean_check() {
    for (answer, code, text) in texts() {
        inlines(text, &mut |inline| match inline {
            Inline::Link { to: Target::Published { provider, protocol }, .. } => {
                let fragment = published(provider, protocol);
                let fragment =
                    fragment.unwrap_or_else(|| panic!("{code} {}: {provider}", answer.id));
                assert_eq!(wrong(&report(&fragment)), BTreeSet::new(), "{provider}");
            }
            Inline::Host { provider, protocol } => {
                assert!(host(provider, protocol).is_some(), "{code} {}: {provider}", answer.id);
            }
            _ => {}
        });
    }
}

#[test]
fn every_scene_and_tool_exists() {
    for (answer, code, text) in texts() {
        inlines(text, &mut |inline| match inline {
            Inline::Link { to: Target::Scene(scene), .. } => {
                assert!(scenes::find(scene).is_some(), "{code} {}: {scene}", answer.id);
            }
            Inline::Link { to: Target::Tool(tool), .. } => {
                let app = tool.strip_prefix("steps&app=");
                let known =
                    app.map_or(["decode", "choose"].contains(tool), |id| by_id(id).is_some());
                assert!(known, "{code} {}: {tool}", answer.id);
            }
            _ => {}
        });
    }
}

/// Numbers that are ports wherever they stand in a text: those of mail, and the well-known wrong ones.
fn known_ports() -> BTreeSet<u16> {
    let protocols = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp];
    let standard = protocols.into_iter().flat_map(ports::standard).map(|(port, _)| port);
    // Between servers, and what some hosts offer instead of 25.
    standard.chain([25, 26, 2525]).collect()
}

#[test]
fn every_port_in_a_text_is_one_that_the_engine_knows() {
    let known = known_ports();
    for language in LANGUAGES {
        for answer in ANSWERS {
            let path = format!("locales/{}/answers/{}.md", language.code, answer.id);
            let text = fs::read_to_string(&path).expect("a text");
            let words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
            for pair in words.windows(2) {
                let [before, number] = pair else { continue };
                let is_port = ["port", "Port", "ports", "Ports"].contains(before);
                if let Some(number) = number.parse().ok().filter(|_| is_port) {
                    assert!(known.contains(&number), "{path}: port {number}");
                }
            }
        }
    }
}

#[test]
fn every_answer_is_linked_from_another_and_leads_on() {
    let related: BTreeSet<&str> =
        ANSWERS.iter().flat_map(|answer| answer.related.iter().copied()).collect();
    for answer in ANSWERS {
        assert!(related.contains(answer.id), "{} is related to none", answer.id);
        assert!(answer.related.len() >= 2, "{} leads to few", answer.id);
    }
}

#[test]
fn every_answer_leads_into_the_check_a_scene_or_a_tool() {
    for (answer, code, text) in texts() {
        let mut leads = false;
        inlines(text, &mut |inline| {
            leads |= matches!(
                inline,
                Inline::Link {
                    to: Target::Scene(_)
                        | Target::Tool(_)
                        | Target::Published { .. }
                        | Target::Settings(_),
                    ..
                }
            );
        });
        let ways_in = leads || text.blocks.iter().any(|block| matches!(block, Block::Part { .. }));
        assert!(ways_in, "{code} {}", answer.id);
    }
}

#[test]
fn every_group_has_a_title() {
    for group in GROUPS {
        assert!(super::index::title(group).is_some(), "{}", group.id);
    }
}
