//! Reads a line of running text: `**strong**`, `` `code` ``, `[text](target)` and `{host imap gmail}`; everything else is text.

use super::{Inline, Line, Target};

/// The line in its pieces; the error is a sentence.
pub(super) fn line(mut rest: &str) -> Result<Line, String> {
    let mut line = Line::new();
    while let Some(start) = rest.find(['*', '`', '[', '{']) {
        let (before, marked) = rest.split_at(start);
        push_text(&mut line, before)?;
        let (inline, after) = if let Some(strong) = marked.strip_prefix("**") {
            let (text, after) = until(strong, "**")?;
            (Inline::Strong(plain(text)?), after)
        } else if let Some(code) = marked.strip_prefix('`') {
            let (text, after) = until(code, "`")?;
            (Inline::Code(text.to_owned()), after)
        } else if let Some(link) = marked.strip_prefix('[') {
            let (text, after) = until(link, "](")?;
            let (to, after) = until(after, ")")?;
            (Inline::Link { text: plain(text)?, to: target(to)? }, after)
        } else if let Some(host) = marked.strip_prefix('{') {
            let (inside, after) = until(host, "}")?;
            (host_of(inside)?, after)
        } else {
            return Err("a single * is not used here; **strong** has two.".to_owned());
        };
        line.push(inline);
        rest = after;
    }
    push_text(&mut line, rest)?;
    if line.is_empty() { Err("there is no text here.".to_owned()) } else { Ok(line) }
}

/// The server that a provider recommends for a protocol.
fn host_of(inside: &str) -> Result<Inline, String> {
    match inside.split_whitespace().collect::<Vec<_>>().as_slice() {
        ["host", protocol, provider] => {
            Ok(Inline::Host { provider: (*provider).to_owned(), protocol: (*protocol).to_owned() })
        }
        _ => Err(format!("`{{{inside}}}` within a line is `{{host PROTOCOL PROVIDER}}`.")),
    }
}

fn push_text(line: &mut Line, text: &str) -> Result<(), String> {
    if !text.is_empty() {
        line.push(Inline::Text(plain(text)?));
    }
    Ok(())
}

fn until<'a>(text: &'a str, end: &str) -> Result<(&'a str, &'a str), String> {
    text.split_once(end).ok_or_else(|| format!("`{end}` is missing after “{}”.", excerpt(text)))
}

fn excerpt(text: &str) -> String {
    text.chars().take(30).collect()
}

/// Text without marks, in print's own signs.
pub(super) fn plain(text: &str) -> Result<String, String> {
    if let Some(sign) = text.chars().find(|sign| "*`[]<{}\"'\t".contains(*sign)) {
        return Err(format!("`{sign}` stands in “{}”; write “ ” and ’.", excerpt(text)));
    }
    if text.contains("https://") || text.contains("http://") {
        return Err("an address is a source: name it in data/answers.toml and link to source:ID."
            .to_owned());
    }
    Ok(text.to_owned())
}

fn target(to: &str) -> Result<Target, String> {
    let (kind, what) = to.split_once(':').ok_or_else(|| format!("`{to}` is no target."))?;
    let what = what.to_owned();
    Ok(match kind {
        "answer" => {
            let (id, heading) = what.split_once('#').unwrap_or((&what, ""));
            Target::Answer { id: id.to_owned(), heading: heading.to_owned() }
        }
        "provider" => Target::Provider(what),
        "providers" if what.is_empty() => Target::Providers,
        "app" => Target::App(what),
        "apps" if what.is_empty() => Target::Apps,
        "scene" => Target::Scene(what),
        "tool" => Target::Tool(what),
        "source" => Target::Source(what),
        "check" => match (what.split_once('?'), what.split_once('/')) {
            (Some((rule, fields)), _) => {
                Target::Settings { rule: rule.to_owned(), fields: fields.to_owned() }
            }
            (None, Some((provider, protocol))) => {
                Target::Published { provider: provider.to_owned(), protocol: protocol.to_owned() }
            }
            (None, None) if what.is_empty() => {
                Target::Settings { rule: String::new(), fields: String::new() }
            }
            (None, None) => {
                return Err(format!(
                    "`{to}`: after check: comes RULE?FIELDS or PROVIDER/PROTOCOL."
                ));
            }
        },
        _ => return Err(format!("`{kind}:` is no kind of target.")),
    })
}
