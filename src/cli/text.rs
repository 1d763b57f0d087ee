//! A report as text for a terminal.

use super::style::Style;
use crate::engine::{Draft, Finding, Report};
use crate::words::{Explained, Key, Words, explain, key, terms, verdict};

/// How many characters fit on a line.
const WIDTH: usize = 80;

/// Writes the report on a draft; `places` are where its findings stand, in their order, if they stand somewhere.
///
/// Returns what Maillint cannot know, to be said once at the end.
pub(super) fn report(
    out: &mut String,
    report: &Report,
    draft: &Draft,
    places: &[String],
    words: &Words,
    style: Style,
) -> String {
    let verdict = verdict(report, words);
    out.push_str(&style.severity(report.verdict(), &verdict.headline));
    out.push('\n');
    paragraph(out, "", &verdict.sentence);
    for (index, finding) in report.findings.iter().enumerate() {
        out.push('\n');
        let said = explain(finding, report, draft, words);
        let place = places.get(index).map(String::as_str);
        out.push_str(&headline(finding, &said, place, words, style));
        details(out, &said, words, style);
    }
    let mut limit = String::new();
    paragraph(&mut limit, "", &verdict.limit);
    style.faint(limit.trim_end()) + "\n"
}

/// What is wrong, with the place, the field and the code for whoever looks them up.
fn headline(
    finding: &Finding,
    said: &Explained,
    place: Option<&str>,
    words: &Words,
    style: Style,
) -> String {
    let severity = words.show(&terms::severity(finding.severity));
    let mut what = String::new();
    paragraph(&mut what, "", &format!("{severity}: {}", said.what));
    let rest = what.strip_prefix(&severity).unwrap_or_default().trim_end();
    let severity = style.severity(Some(finding.severity), &severity);
    let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
    let place = style.faint(&format!("  {place}{} [{}]", finding.field, finding.rule.code));
    format!("{severity}{}\n{place}\n", style.bold(rest))
}

/// Why, what the app shows, what to do, fixes and sources.
pub(super) fn details(out: &mut String, said: &Explained, words: &Words, style: Style) {
    let label = |key: Key| words.text(key);
    let mut labelled = |key, text: &str| paragraph(out, "  ", &format!("{}: {text}", label(key)));
    labelled(key::REPORT_WHY, &said.why);
    if let Some(symptom) = &said.symptom {
        labelled(key::REPORT_SYMPTOM, symptom);
    }
    labelled(key::REPORT_DO, &said.todo);
    for (index, fix) in said.fixes.iter().enumerate() {
        let key = if index == 0 { key::REPORT_FIX } else { key::REPORT_OR };
        let mut line = String::new();
        paragraph(&mut line, "  ", &format!("{}: {}", label(key), fix.text));
        out.push_str(&style.fix(line.trim_end()));
        out.push('\n');
    }
    for (title, url) in &said.sources {
        let line = format!("  {}: {title}, {url}", label(key::REPORT_SOURCE));
        out.push_str(&style.faint(&line));
        out.push('\n');
    }
}

/// Appends text in lines that fit, each but the first of a paragraph indented by two more.
pub(super) fn paragraph(out: &mut String, indent: &str, text: &str) {
    for paragraph in text.split('\n').filter(|text| !text.trim().is_empty()) {
        let mut line = String::from(indent);
        let mut is_first = true;
        for word in paragraph.split_whitespace() {
            let is_full = line.chars().count() + 1 + word.chars().count() > WIDTH;
            if is_full && !is_first {
                out.push_str(&line);
                out.push('\n');
                line = format!("{indent}{}", if indent.is_empty() { "" } else { "  " });
                is_first = true;
            }
            if !is_first {
                line.push(' ');
            }
            line.push_str(word);
            is_first = false;
        }
        out.push_str(&line);
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::paragraph;

    #[test]
    fn long_lines_are_broken_between_words() {
        let mut out = String::new();
        paragraph(&mut out, "  ", &format!("one two {}\n\nthree", "long ".repeat(16)));
        assert_eq!(
            out,
            format!(
                "  one two {0}\n    {1}\n  three\n",
                "long ".repeat(14).trim_end(),
                "long long"
            )
        );
        let mut out = String::new();
        paragraph(&mut out, "", &"x".repeat(200));
        assert_eq!(out, format!("{}\n", "x".repeat(200)));
    }
}
