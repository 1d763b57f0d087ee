//! `key = value`, a line each, under headings in square brackets or none: INI files, TOML, `.env`, properties, muttrc.

use super::cut::{Cut, lines, quoted};

/// Words that may stand before a key.
const BEFORE: &[&str] = &["export ", "set ", "ENV ", "env ", "setenv ", "- "];

/// Cuts any text; what is no key with a value is the rest.
pub(super) fn cut(text: &str) -> Cut {
    let mut cut = Cut::new();
    let mut holder = 0;
    for (at, line) in lines(text) {
        let all = at..at + line.len();
        if line.is_empty() {
            continue;
        }
        if line.starts_with(['#', ';']) || line.starts_with("//") {
            cut.rest.push(all);
            continue;
        }
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            holder = heading_of(&mut cut, heading);
            continue;
        }
        if let Some(key) = line.strip_prefix("unset ") {
            word(&mut cut, holder, at + 6, key.trim(), false);
            continue;
        }
        let before = BEFORE.iter().find(|before| line.starts_with(**before));
        let start = before.map_or(0, |before| before.len());
        if !pairs(&mut cut, holder, line, at, start, before == Some(&"set ")) {
            cut.rest.push(all);
        }
    }
    cut
}

/// Begins what stands under a heading: `[Repository Work]`, `[accounts.work]`, `[retriever]`.
fn heading_of(cut: &mut Cut, heading: &str) -> usize {
    let heading = heading.trim_matches(['[', ']', ' ']);
    let end = heading.find([' ', '.']).unwrap_or(heading.len());
    let (name, label) = heading.split_at_checked(end).unwrap_or((heading, ""));
    let label = label.trim_start_matches([' ', '.']);
    let (label, inner) = label.split_once('.').unwrap_or((label, ""));
    let label = label.trim_matches('"');
    let outer = cut.open(0, name, if label.is_empty() { name } else { label });
    if inner.is_empty() { outer } else { cut.open(outer, inner, "") }
}

/// Reads `key = value` from `start` on; after `set` there may be more of them on the line, and words alone.
fn pairs(cut: &mut Cut, holder: usize, line: &str, at: usize, start: usize, is_set: bool) -> bool {
    let mut start = start;
    loop {
        let rest = line.get(start..).unwrap_or_default();
        let start_of_key = start + rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        let is_end = |byte: u8| byte == b'=' || is_set && byte.is_ascii_whitespace();
        let end = rest.bytes().position(is_end).unwrap_or(rest.len());
        let key = rest.get(..end).unwrap_or_default().trim_end();
        let name = quoted(key).unwrap_or(key);
        let is_key = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-@".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_key) {
            return false;
        }
        let key_at = at + start_of_key..at + start_of_key + key.len();
        let after = rest.get(end..).unwrap_or_default();
        let Some(value) = after.trim_start().strip_prefix('=') else {
            if !is_set {
                return false;
            }
            word(cut, holder, key_at.start, key, true);
            start = start_of_key + end;
            if after.trim().is_empty() {
                return true;
            }
            continue;
        };
        if value.starts_with(['=', '>']) {
            return false;
        }
        let value = value.trim_start();
        let value_start = line.len() - value.len();
        let prefix = usize::from(value.starts_with(['r', 'u', 'b', 'R', 'U', 'B']));
        let inner = quoted(value.get(prefix..).unwrap_or_default());
        let (from, text) = match inner {
            Some(inner) => (value_start + prefix + 1, inner),
            None => (value_start, bare(value, is_set)),
        };
        let is_literal = inner.is_some() || !text.contains(['(', '[', '{']);
        cut.pair(holder, name, key_at, at + from..at + from + text.len(), is_literal);
        start = from + text.len() + usize::from(inner.is_some());
        let is_more = line.get(start..).is_some_and(|rest| !rest.trim().is_empty());
        if !is_set || !is_more {
            return true;
        }
    }
}

/// A value without quotes: to the end of the line, or to a remark behind it.
fn bare(value: &str, is_set: bool) -> &str {
    let end = if is_set {
        value.find(char::is_whitespace)
    } else {
        value.find(" #").or_else(|| value.find("\t#"))
    };
    value.get(..end.unwrap_or(value.len())).unwrap_or_default().trim_end()
}

/// A word that is set or not: `set ssl_starttls`, `set nossl_starttls`, `unset ssl_starttls`.
fn word(cut: &mut Cut, holder: usize, at: usize, word: &str, is_on: bool) {
    let key = word.strip_prefix("no").filter(|_| is_on);
    let place = at..at + word.len();
    cut.push(super::cut::Entry {
        holder,
        key: key.unwrap_or(word).to_owned(),
        key_at: place.clone(),
        value_at: place,
        implied: if is_on && key.is_none() { "on" } else { "off" },
        is_literal: true,
        is_inherited: false,
    });
}
