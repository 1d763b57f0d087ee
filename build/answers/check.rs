//! Holds the texts to the facts, and every language to English.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::{Block, FACTS, Inline, Known, Line, REFERENCE, Target, Text, path};

/// What can be read in about ten seconds.
const SHORT: usize = 45;

/// The texts by answer and language.
type Texts<'a> = BTreeMap<(&'a str, &'a str), Text>;

pub(super) fn all(facts: &Facts, texts: &Texts, known: &Known, problems: &mut Vec<String>) {
    facts_alone(facts, problems);
    there(facts, texts, problems);
    for ((id, language), text) in texts {
        let path = path(language, id);
        let mut problem = |why: String| problems.push(format!("{path}: {why}"));
        let words = text.short.split_whitespace().count();
        if words > SHORT {
            problem(format!(
                "the short answer has {words} words; {SHORT} are read in ten seconds."
            ));
        }
        if !text.question.ends_with('?') {
            problem("the question ends with a question mark.".to_owned());
        }
        let headings: Vec<&str> = headings(text).collect();
        if headings.iter().collect::<BTreeSet<_>>().len() != headings.len() {
            problem("two headings have the same id.".to_owned());
        }
        for target in targets(text) {
            if let Some(why) = dead(target, facts, texts, language, known) {
                problem(why);
            }
        }
        if let Some(reference) = texts.get(&(*id, REFERENCE)) {
            for why in apart(text, reference) {
                problem(why);
            }
        }
    }
}

/// What is wrong in the facts themselves.
fn facts_alone(facts: &Facts, problems: &mut Vec<String>) {
    let mut problem = |why: String| problems.push(format!("{FACTS}: {why}"));
    let listed: Vec<&String> = facts.groups.iter().flat_map(|group| &group.answers).collect();
    for id in facts.answers.keys() {
        let times = listed.iter().filter(|listed| **listed == id).count();
        if times != 1 {
            problem(format!("`{id}` is in {times} groups instead of one."));
        }
    }
    for id in listed.iter().filter(|id| !facts.answers.contains_key(**id)) {
        problem(format!("a group lists `{id}`, which is not among the answers."));
    }
    let mut used = BTreeSet::new();
    for (id, answer) in &facts.answers {
        if answer.sources.is_empty() {
            problem(format!("`{id}` has no source."));
        }
        for source in &answer.sources {
            used.insert(source);
            match facts.sources.get(source) {
                None => problem(format!("`{id}` names the source `{source}`, which is not there.")),
                Some(source) if source.date > answer.checked => {
                    problem(format!("`{id}` was checked before its source “{}”.", source.title));
                }
                Some(_) => {}
            }
        }
        for related in &answer.related {
            if related == id || !facts.answers.contains_key(related) {
                problem(format!("`{id}` is related to `{related}`, which is no other answer."));
            }
        }
    }
    for (id, source) in &facts.sources {
        if !used.contains(id) {
            problem(format!("the source `{id}` is used by no answer."));
        }
        if !source.url.starts_with("https://") {
            problem(format!("the address of the source `{id}` begins with https://."));
        }
    }
}

/// Whether there is a text for every answer in every language, and no other.
fn there(facts: &Facts, texts: &Texts, problems: &mut Vec<String>) {
    let languages: BTreeSet<&str> = texts.keys().map(|(_, language)| *language).collect();
    for id in facts.answers.keys() {
        for language in languages.iter().filter(|language| !texts.contains_key(&(id, language))) {
            problems.push(format!("{}: this text is missing.", path(language, id)));
        }
    }
    for (id, language) in texts.keys().filter(|(id, _)| !facts.answers.contains_key(*id)) {
        problems.push(format!("{}: {FACTS} has no such answer.", path(language, id)));
    }
}

/// Why a link leads nowhere.
fn dead(
    target: &Target,
    facts: &Facts,
    texts: &Texts,
    language: &str,
    known: &Known,
) -> Option<String> {
    match target {
        Target::Answer { id, heading } => match texts.get(&(id.as_str(), language)) {
            None => Some(format!("there is no answer `{id}`.")),
            Some(text) if !heading.is_empty() && headings(text).all(|it| it != heading) => {
                Some(format!("`{id}` has no heading `{heading}`."))
            }
            Some(_) => None,
        },
        Target::Provider(id) | Target::Published { provider: id, .. } => {
            (!known.providers.contains(id)).then(|| format!("there is no provider `{id}`."))
        }
        Target::App(id) => (!known.apps.contains(id)).then(|| format!("there is no app `{id}`.")),
        Target::Source(id) => match facts.sources.get(id) {
            None => Some(format!("there is no source `{id}`.")),
            Some(source) => source
                .through
                .is_some()
                .then(|| format!("`{id}` was not read itself, so nobody is sent there.")),
        },
        Target::Providers
        | Target::Apps
        | Target::Scene(_)
        | Target::Tool(_)
        | Target::Settings { .. } => None,
    }
}

/// Where a text differs from the reference in more than its words.
fn apart(text: &Text, reference: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    let (here, there) = (shape(text), shape(reference));
    if let Some(number) =
        (0..here.len().max(there.len())).find(|at| here.get(*at) != there.get(*at))
    {
        let none = "nothing".to_owned();
        problems.push(format!(
            "block {} is {}, in {REFERENCE} it is {}.",
            number + 1,
            here.get(number).unwrap_or(&none),
            there.get(number).unwrap_or(&none),
        ));
    }
    let links = |text| -> Vec<Target> { targets(text).map(without_names).collect() };
    let (here, there) = (links(text), links(reference));
    let differs = |link: &&Target| count(&here, link) != count(&there, link);
    if let Some(link) = here.iter().chain(&there).find(differs) {
        let (here, there) = (count(&here, link), count(&there, link));
        problems.push(format!("{link:?} is linked {here} times, in {REFERENCE} {there} times."));
    }
    problems
}

fn count(links: &[Target], link: &Target) -> usize {
    links.iter().filter(|other| *other == link).count()
}

/// A target without the names of devices: a phone is called something else in every language.
fn without_names(target: &Target) -> Target {
    let Target::Settings { rule, fields } = target else { return target.clone() };
    let named = |field: &&str| field.starts_with("devices.") && field.contains(".name=");
    let fields: Vec<&str> = fields.split('&').filter(|field| !named(field)).collect();
    Target::Settings { rule: rule.clone(), fields: fields.join("&") }
}

/// What the blocks are, without their words.
fn shape(text: &Text) -> Vec<String> {
    let shape = |block: &Block| match block {
        Block::Heading { id, .. } => format!("the heading `{id}`"),
        Block::Paragraph(_) => "a paragraph".to_owned(),
        Block::Notice(_) => "a notice".to_owned(),
        Block::List(lines) => format!("a list of {}", lines.len()),
        Block::Steps(steps) => {
            let checks: usize = steps.iter().map(|step| step.checks.len()).sum();
            format!("{} steps with {checks} checks", steps.len())
        }
        Block::Table { head, rows } => format!("a table of {} by {}", head.len(), rows.len()),
        Block::Actions(lines) => format!("{} actions", lines.len()),
        Block::Part { name, of } => format!("the part `{name}` of {of:?}"),
    };
    text.blocks.iter().map(shape).collect()
}

fn headings(text: &Text) -> impl Iterator<Item = &str> {
    text.blocks.iter().filter_map(|block| match block {
        Block::Heading { id, .. } => Some(id.as_str()),
        _ => None,
    })
}

/// Where the links of a text lead.
pub(super) fn targets(text: &Text) -> impl Iterator<Item = &Target> {
    text.blocks.iter().flat_map(lines).flatten().filter_map(|inline| match inline {
        Inline::Link { to, .. } => Some(to),
        _ => None,
    })
}

fn lines(block: &Block) -> Vec<&Line> {
    match block {
        Block::Heading { .. } | Block::Part { .. } => Vec::new(),
        Block::Paragraph(line) | Block::Notice(line) => vec![line],
        Block::List(lines) | Block::Actions(lines) => lines.iter().collect(),
        Block::Steps(steps) => {
            steps.iter().flat_map(|step| step.paragraphs.iter().chain(&step.checks)).collect()
        }
        Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).collect(),
    }
}
