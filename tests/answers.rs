//! The compiler of the answers: every mistake, and the sentence it gets.

#[path = "../build/answers/mod.rs"]
mod compiler;

use std::collections::BTreeSet;
use std::fs;

use compiler::{Known, Source, compile};

const FACTS: &str = r#"
[[groups]]
id = "basics"
answers = ["a"]

[answers.a]
checked = 2026-11-25
sources = ["s"]
related = []

[sources.s]
title = "S"
url = "https://example.org/s"
date = 2026-11-25
"#;

const TEXT: &str = "# Why?\n\nBecause.\n\nMore.\n";

fn source(language: &str, id: &str, text: &str) -> Source {
    Source { language: language.to_owned(), id: id.to_owned(), text: text.to_owned() }
}

fn compiled(facts: &str, texts: &[(&str, &str, &str)]) -> Result<String, Vec<String>> {
    let sources: Vec<Source> =
        texts.iter().map(|(language, id, text)| source(language, id, text)).collect();
    let ids = |id: &str| BTreeSet::from([id.to_owned()]);
    let known = Known { providers: ids("gmail"), apps: ids("thunderbird") };
    compile(facts, &sources, &known)
}

/// The one problem of an English text.
fn problem(text: &str) -> String {
    let problems = compiled(FACTS, &[("en", "a", text)]).expect_err("a problem");
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    problem.trim_start_matches("locales/en/answers/a.md:").trim().to_owned()
}

/// A text with this block in it.
fn with(block: &str) -> String {
    format!("# Why?\n\nBecause.\n\n{block}\n")
}

#[test]
fn a_text_becomes_constants() {
    let text = with("Read **this** [here](provider:gmail), at {host imap gmail}.");
    let rust =
        compiled(FACTS, &[("en", "a", &text)]).unwrap_or_else(|problems| panic!("{problems:?}"));
    for part in [
        r#"Answer { id: "a", checked: Date { year: 2026, month: 11, day: 25 }"#,
        r#"("en", Text { question: "Why?", short: "Because.""#,
        r#"Inline::Strong("this")"#,
        r#"Inline::Link { text: "here", to: Target::Provider("gmail") }"#,
        r#"Inline::Host { provider: "gmail", protocol: "imap" }"#,
    ] {
        assert!(rust.contains(part), "{part}\n{rust}");
    }
}

#[test]
fn a_text_begins_with_a_question_and_a_short_answer() {
    assert_eq!(
        problem("Why?\n\nBecause.\n\nMore.\n"),
        "1: the text begins with `# ` and the question."
    );
    assert_eq!(problem("# Why\n\nBecause.\n\nMore.\n"), "the question ends with a question mark.");
    assert_eq!(
        problem("# Why?\n\nBecause.\n"),
        "1: there is a question, a short answer and then more."
    );
    let long = format!("# Why?\n\n{}\n\nMore.\n", "word ".repeat(46));
    assert_eq!(problem(&long), "the short answer has 46 words; 45 are read in ten seconds.");
    assert_eq!(
        problem("# Why?\n\n**Because.**\n\nMore.\n"),
        "3: the short answer has no marks: `*` stands in “**Because.**”; write “ ” and ’."
    );
}

#[test]
fn every_block_has_its_form() {
    for (block, sentence) in [
        ("## Title", "5: a heading is one line and ends with its id: `## Title {#id}`."),
        ("{ports", "5: a part is `{name}` or `{name of these}`."),
        ("| a | b |", "5: a table has a head, a line of `|---|` and rows."),
        ("| a | b |\n|---|---|\n| c |", "5: a row has 1 cells, the head has 2."),
        ("1. One\nTwo", "5: a step begins with `2. `, and more of it with three spaces."),
        ("a * b", "5: a single * is not used here; **strong** has two."),
        ("**a", "5: `**` is missing after “a”."),
        ("It's", "5: `'` stands in “It's”; write “ ” and ’."),
        (
            "See https://example.org",
            "5: an address is a source: name it in data/answers.toml and link to source:ID.",
        ),
        ("{host gmail} x", "5: a part is `{name}` or `{name of these}`."),
        ("x {host gmail}", "5: `{host gmail}` within a line is `{host PROTOCOL PROVIDER}`."),
    ] {
        assert_eq!(problem(&with(block)), sentence, "{block}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    for (target, sentence) in [
        ("here", "5: `here` is no target."),
        ("page:a", "5: `page:` is no kind of target."),
        ("check:gmail", "5: `check:gmail`: after check: comes RULE?FIELDS or PROVIDER/PROTOCOL."),
        ("answer:b", "there is no answer `b`."),
        ("answer:a#there", "`a` has no heading `there`."),
        ("provider:nobody", "there is no provider `nobody`."),
        ("app:nothing", "there is no app `nothing`."),
        ("source:t", "there is no source `t`."),
    ] {
        assert_eq!(problem(&with(&format!("[x]({target})"))), sentence, "{target}");
    }
}

#[test]
fn nobody_is_sent_to_a_source_that_was_not_read() {
    let facts = FACTS.replace("title = \"S\"", "title = \"S\"\nthrough = \"others\"");
    let problems = compiled(&facts, &[("en", "a", &with("[x](source:s)"))]).expect_err("a problem");
    assert_eq!(
        problems,
        ["locales/en/answers/a.md: `s` was not read itself, so nobody is sent there."]
    );
}

#[test]
fn languages_are_held_in_step() {
    let in_german = |text: &str| {
        compiled(FACTS, &[("de", "a", text), ("en", "a", &with("- One\n- Two"))])
            .expect_err("a problem")
    };
    assert_eq!(
        in_german("# Warum?\n\nDarum.\n\n- Eins\n"),
        ["locales/de/answers/a.md: block 1 is a list of 1, in en it is a list of 2."]
    );
    assert_eq!(
        in_german("# Warum?\n\nDarum.\n\n- Eins\n- [Zwei](providers:)\n"),
        ["locales/de/answers/a.md: Providers is linked 1 times, in en 0 times."]
    );
}

#[test]
fn a_device_may_have_another_name_in_another_language() {
    let text = |name| with(&format!("[x](check:?devices.0.name={name}&devices.0.kind=phone)"));
    let compiled = compiled(FACTS, &[("de", "a", &text("Handy")), ("en", "a", &text("Phone"))]);
    assert!(compiled.is_ok(), "{compiled:?}");
}

#[test]
fn facts_and_texts_belong_together() {
    let none = compiled(FACTS, &[("en", "b", TEXT)]).expect_err("problems");
    assert_eq!(
        none,
        [
            "locales/en/answers/a.md: this text is missing.",
            "locales/en/answers/b.md: data/answers.toml has no such answer.",
        ]
    );
    for (from, to, sentence) in [
        ("answers = [\"a\"]", "answers = []", "`a` is in 0 groups instead of one."),
        ("related = []", "related = [\"b\"]", "`a` is related to `b`, which is no other answer."),
        (
            "sources = [\"s\"]",
            "sources = [\"s\", \"t\"]",
            "`a` names the source `t`, which is not there.",
        ),
        ("https:", "http:", "the address of the source `s` begins with https://."),
        ("date = 2026-11-25", "date = 2026-11-26", "`a` was checked before its source “S”."),
    ] {
        let problems =
            compiled(&FACTS.replace(from, to), &[("en", "a", TEXT)]).expect_err(sentence);
        assert_eq!(problems, [format!("data/answers.toml: {sentence}")]);
    }
    let problems =
        compiled(&FACTS.replace("sources = [\"s\"]", "sources = []"), &[("en", "a", TEXT)]);
    assert_eq!(
        problems.expect_err("problems"),
        [
            "data/answers.toml: `a` has no source.",
            "data/answers.toml: the source `s` is used by no answer."
        ]
    );
}

/// The fenced examples of a language in `docs/add-an-answer.md`.
fn examples(language: &str) -> Vec<String> {
    let page = fs::read_to_string("docs/add-an-answer.md").expect("the page");
    let open = format!("```{language}\n");
    let fences = page.split(&open).skip(1);
    fences.filter_map(|rest| Some(rest.split("```").next()?.to_owned())).collect()
}

#[test]
fn the_example_in_the_documentation_is_right() {
    let (facts, text) = (examples("toml"), examples("markdown"));
    let ([facts], [text]) = (facts.as_slice(), text.as_slice()) else { panic!("one of each") };
    let compiled = compiled(facts, &[("en", "spare-port", text)]);
    assert!(compiled.is_ok(), "{compiled:?}");
}

/// The texts of the project.
fn texts() -> Vec<Source> {
    compiler::sources("locales".as_ref()).expect("texts")
}

#[test]
fn the_documentation_names_every_kind_of_block_and_link_in_use() {
    let page = fs::read_to_string("docs/add-an-answer.md").expect("the page");
    for Source { text, .. } in texts() {
        for part in text.lines().filter_map(|line| line.strip_prefix('{')) {
            let name = part.split([' ', '}']).next().unwrap_or_default();
            assert!(page.contains(&format!("`{{{name}")), "{name}");
        }
        for target in text.split("](").skip(1) {
            let kind = target.split(':').next().unwrap_or_default();
            assert!(page.contains(&format!("`{kind}:")), "{kind}");
        }
    }
}

#[test]
fn the_texts_of_the_project_are_plain_and_in_print_s_own_signs() {
    for Source { language, id, text } in texts() {
        let foreign = if language == "de" { '\u{201d}' } else { '\u{201e}' };
        for sign in ['!', '\u{2014}', foreign] {
            assert!(!text.contains(sign), "{language}/{id}: {sign}");
        }
        let sentences = text.split("\n\n").nth(1).unwrap_or_default();
        let ends = sentences.split_whitespace().filter(|word| word.ends_with('.')).count();
        assert!(ends <= 4, "{language}/{id}: the short answer has {ends} sentences");
    }
}
