//! `key value`, a line each, in blocks that begin with a word: msmtp, mbsync.

use super::cut::{Cut, Entry, lines, quoted};
use super::table::Program;

/// The word that begins a block whose lines count for all that follow.
const DEFAULTS: &str = "defaults";

/// Cuts a text in which nearly every line begins with a word that the program knows.
pub(super) fn cut(text: &str, program: &Program) -> Option<Cut> {
    let mut cut = Cut::new();
    let (mut block, mut known, mut strange) = (None, 0_usize, 0_usize);
    for (at, line) in lines(text) {
        let all = at..at + line.len();
        if line.is_empty() {
            continue;
        }
        if line.starts_with('#') {
            cut.rest.push(all);
            continue;
        }
        let (key, value) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let value = value.trim_start();
        let is_key = |known: &&&str| known.eq_ignore_ascii_case(key);
        if let Some(name) = program.blocks.iter().find(is_key) {
            block = Some(begin(&mut cut, name, value));
        } else if let (Some(holder), Some(_)) = (block, program.words.iter().find(is_key)) {
            let inner = quoted(value).map_or(value, |inner| inner);
            let start = all.end - value.len() + usize::from(inner.len() < value.len());
            cut.push(Entry {
                holder,
                key: key.to_owned(),
                key_at: at..at + key.len(),
                value_at: if value.is_empty() {
                    at..at + key.len()
                } else {
                    start..start + inner.len()
                },
                implied: if value.is_empty() { "on" } else { "" },
                is_literal: true,
                is_inherited: false,
            });
        } else {
            strange += 1;
            cut.rest.push(all);
            continue;
        }
        known += 1;
    }
    (block.is_some() && strange * 10 <= known).then_some(cut)
}

/// Begins a block: `account work : home` builds on another one.
fn begin(cut: &mut Cut, name: &str, value: &str) -> usize {
    let (label, bases) = value.split_once(':').unwrap_or((value, ""));
    let holder = cut.open(0, name, label.trim());
    if name == DEFAULTS {
        return holder;
    }
    let builds_on = |other: usize| {
        let is_base = |base: &str| !base.is_empty() && base.trim() == cut.label(other);
        other != holder && (cut.name(other) == DEFAULTS || bases.split(',').any(is_base))
    };
    let inherited: Vec<Entry> =
        cut.entries.iter().filter(|entry| builds_on(entry.holder)).cloned().collect();
    for entry in inherited {
        cut.push(Entry { holder, is_inherited: true, ..entry });
    }
    holder
}
