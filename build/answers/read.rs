//! Reads a text: a question, the short answer, then blocks with an empty line between them.

use super::inline::{line, plain};
use super::{Block, Line, Step, Text};

/// A problem: the line, counted from 1, and a sentence.
type Problem = (usize, String);

/// The text in its parts.
pub(super) fn text(source: &str) -> Result<Text, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut text = Text::default();
    for (number, (start, lines)) in blocks(source).into_iter().enumerate() {
        let mut problem = |why: String| problems.push((start, why));
        match number {
            0 => match lines.as_slice() {
                [first] if first.starts_with("# ") => match plain(first.trim_start_matches("# ")) {
                    Ok(question) => text.question = question,
                    Err(why) => problem(why),
                },
                _ => problem("the text begins with `# ` and the question.".to_owned()),
            },
            1 => match plain(&lines.join(" ")) {
                Ok(short) => text.short = short,
                Err(why) => problem(format!("the short answer has no marks: {why}")),
            },
            _ => match block(&lines) {
                Ok(block) => text.blocks.push(block),
                Err(why) => problem(why),
            },
        }
    }
    if text.blocks.is_empty() && problems.is_empty() {
        problems.push((1, "there is a question, a short answer and then more.".to_owned()));
    }
    if problems.is_empty() { Ok(text) } else { Err(problems) }
}

/// The lines between empty lines, with the number of the first.
fn blocks(source: &str) -> Vec<(usize, Vec<&str>)> {
    let mut blocks: Vec<(usize, Vec<&str>)> = Vec::new();
    let mut is_open = false;
    for (number, line) in source.lines().enumerate() {
        let line = line.trim_end();
        match blocks.last_mut().filter(|_| is_open) {
            Some((_, lines)) if !line.is_empty() => lines.push(line),
            _ if !line.is_empty() => blocks.push((number + 1, vec![line])),
            _ => {}
        }
        is_open = !line.is_empty();
    }
    blocks
}

fn block(lines: &[&str]) -> Result<Block, String> {
    let first = lines.first().copied().unwrap_or_default();
    if let Some(heading) = first.strip_prefix("## ") {
        return self::heading(heading, lines.len());
    }
    if first.starts_with('{') {
        return part(lines);
    }
    if let Some(lines) = stripped(lines, "- ") {
        return Ok(Block::List(all(&lines)?));
    }
    if let Some(lines) = stripped(lines, "=> ") {
        return Ok(Block::Actions(all(&lines)?));
    }
    if let Some(lines) = stripped(lines, "> ") {
        return Ok(Block::Notice(line(&lines.join(" "))?));
    }
    if first.starts_with('|') {
        return table(lines);
    }
    if first.starts_with("1. ") {
        return steps(lines);
    }
    Ok(Block::Paragraph(line(&lines.join(" "))?))
}

fn heading(heading: &str, lines: usize) -> Result<Block, String> {
    let (title, id) = heading
        .strip_suffix('}')
        .and_then(|heading| heading.split_once(" {#"))
        .filter(|_| lines == 1)
        .ok_or("a heading is one line and ends with its id: `## Title {#id}`.")?;
    Ok(Block::Heading { id: id.to_owned(), title: plain(title)? })
}

fn part(lines: &[&str]) -> Result<Block, String> {
    let inside = lines.join(" ");
    let inside = inside
        .strip_prefix('{')
        .and_then(|inside| inside.strip_suffix('}'))
        .ok_or("a part is `{name}` or `{name of these}`.")?;
    let mut words = inside.split_whitespace().map(str::to_owned);
    let name = words.next().ok_or("a part has a name.")?;
    Ok(Block::Part { name, of: words.collect() })
}

/// The lines without what each begins with, if each begins with it.
fn stripped<'a>(lines: &[&'a str], start: &str) -> Option<Vec<&'a str>> {
    lines.iter().map(|line| line.strip_prefix(start)).collect()
}

fn all(lines: &[&str]) -> Result<Vec<Line>, String> {
    lines.iter().map(|text| line(text)).collect()
}

fn table(lines: &[&str]) -> Result<Block, String> {
    let row = |text: &&str| -> Result<Vec<Line>, String> {
        let inside = text
            .strip_prefix('|')
            .and_then(|text| text.strip_suffix('|'))
            .ok_or("a row of a table begins and ends with `|`.")?;
        inside.split('|').map(|cell| line(cell.trim())).collect()
    };
    let [head, rule, rows @ ..] = lines else {
        return Err("a table has a head, a line of `|---|` and rows.".to_owned());
    };
    if !rule.chars().all(|sign| "|-".contains(sign)) {
        return Err("below the head of a table comes a line of `|---|`.".to_owned());
    }
    let head = row(head)?;
    let rows = rows.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    match rows.iter().find(|row| row.len() != head.len()) {
        Some(row) => Err(format!("a row has {} cells, the head has {}.", row.len(), head.len())),
        None => Ok(Block::Table { head, rows }),
    }
}

/// Numbered steps; below each, indented by three spaces, more paragraphs, and what to check after a `✓`.
fn steps(lines: &[&str]) -> Result<Block, String> {
    let mut steps: Vec<Step> = Vec::new();
    for text in lines {
        let number = format!("{}. ", steps.len() + 1);
        if let Some(start) = text.strip_prefix(&number) {
            steps.push(Step { paragraphs: vec![line(start)?], checks: Vec::new() });
        } else if let (Some(more), Some(step)) = (text.strip_prefix("   "), steps.last_mut()) {
            match more.strip_prefix("✓ ") {
                Some(check) => step.checks.push(line(check)?),
                None => step.paragraphs.push(line(more)?),
            }
        } else {
            return Err(format!(
                "a step begins with `{number}`, and more of it with three spaces."
            ));
        }
    }
    Ok(Block::Steps(steps))
}
