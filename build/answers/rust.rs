//! Writes the answers as Rust constants, of the types in `src/pages/answers/mod.rs`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml::value::Date;

use super::check::targets;
use super::facts::Facts;
use super::{Block, Inline, Line, Step, Target, Text};

pub(super) fn write(facts: &Facts, texts: &BTreeMap<(&str, &str), Text>) -> String {
    let mut out = String::from(
        "/// The groups of the index, in its order.\npub(super) static GROUPS: &[Group] = &[\n",
    );
    for group in &facts.groups {
        let _ = writeln!(out, "    Group {{ id: {:?}, answers: &{:?} }},", group.id, group.answers);
    }
    out.push_str("];\n\n/// Every answer, in the order of the index.\npub(super) static ANSWERS: &[Answer] = &[\n");
    let ordered = facts.groups.iter().flat_map(|group| &group.answers);
    for (id, answer) in ordered.filter_map(|id| Some((id, facts.answers.get(id)?))) {
        let sources = answer.sources.iter().filter_map(|id| facts.sources.get(id)).map(|source| {
            format!(
                "Source {{ title: {:?}, url: {:?}, through: {:?}, date: {} }}",
                source.title,
                source.url,
                source.through,
                date(source.date)
            )
        });
        let _ = writeln!(
            out,
            "    Answer {{ id: {id:?}, checked: {}, sources: {}, related: &{:?}, texts: &[",
            date(answer.checked),
            list(sources),
            answer.related
        );
        for ((_, language), text) in texts.iter().filter(|((of, _), _)| of == id) {
            let blocks = list(text.blocks.iter().map(|it| block(it, facts)));
            let _ = writeln!(
                out,
                "        ({language:?}, Text {{ question: {:?}, short: {:?}, blocks: {blocks} }}),",
                text.question, text.short
            );
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    examples(texts, &mut out);
    out
}

/// The settings that the texts link to, for tests to hold against the engine.
fn examples(texts: &BTreeMap<(&str, &str), Text>, out: &mut String) {
    out.push_str(
        "\n/// The settings that texts link to, each with the rule that speaks of them; none where they are right.\n\
         #[cfg(test)]\nstatic EXAMPLES: &[(&str, &str, &str)] = &[\n",
    );
    for ((id, _), text) in texts {
        for target in targets(text) {
            if let Target::Settings { rule, fields } = target {
                let _ = writeln!(out, "    ({id:?}, {rule:?}, {fields:?}),");
            }
        }
    }
    out.push_str("];\n");
}

fn date(Date { year, month, day }: Date) -> String {
    format!("Date {{ year: {year}, month: {month}, day: {day} }}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}

fn block(block: &Block, facts: &Facts) -> String {
    let lines = |lines: &[Line]| list(lines.iter().map(|it| line(it, facts)));
    match block {
        Block::Heading { id, title } => {
            format!("Block::Heading {{ id: {id:?}, title: {title:?} }}")
        }
        Block::Paragraph(it) => format!("Block::Paragraph({})", line(it, facts)),
        Block::Notice(it) => format!("Block::Notice({})", line(it, facts)),
        Block::List(it) => format!("Block::List({})", lines(it)),
        Block::Actions(it) => format!("Block::Actions({})", lines(it)),
        Block::Steps(steps) => {
            let step = |Step { paragraphs, checks }: &Step| {
                format!("Step {{ paragraphs: {}, checks: {} }}", lines(paragraphs), lines(checks))
            };
            format!("Block::Steps({})", list(steps.iter().map(step)))
        }
        Block::Table { head, rows } => {
            let rows = list(rows.iter().map(|row| lines(row)));
            format!("Block::Table {{ head: {}, rows: {rows} }}", lines(head))
        }
        Block::Part { name, of } => format!("Block::Part {{ name: {name:?}, of: &{of:?} }}"),
    }
}

fn line(line: &Line, facts: &Facts) -> String {
    list(line.iter().map(|inline| match inline {
        Inline::Text(text) => format!("Inline::Text({text:?})"),
        Inline::Strong(text) => format!("Inline::Strong({text:?})"),
        Inline::Code(text) => format!("Inline::Code({text:?})"),
        Inline::Host { provider, protocol } => {
            format!("Inline::Host {{ provider: {provider:?}, protocol: {protocol:?} }}")
        }
        Inline::Link { text, to } => {
            format!("Inline::Link {{ text: {text:?}, to: {} }}", target(to, facts))
        }
    }))
}

fn target(to: &Target, facts: &Facts) -> String {
    match to {
        Target::Answer { id, heading } => {
            format!("Target::Answer {{ id: {id:?}, heading: {heading:?} }}")
        }
        Target::Provider(id) => format!("Target::Provider({id:?})"),
        Target::App(id) => format!("Target::App({id:?})"),
        Target::Apps => "Target::Apps".to_owned(),
        Target::Providers => "Target::Providers".to_owned(),
        Target::Scene(id) => format!("Target::Scene({id:?})"),
        Target::Tool(tool) => format!("Target::Tool({tool:?})"),
        Target::Published { provider, protocol } => {
            format!("Target::Published {{ provider: {provider:?}, protocol: {protocol:?} }}")
        }
        Target::Settings { fields, .. } => format!("Target::Settings({fields:?})"),
        Target::Source(id) => {
            let url = facts.sources.get(id).map_or("", |source| &source.url);
            format!("Target::Elsewhere({url:?})")
        }
    }
}
