//! `key: value`, with what belongs together indented: YAML.

use super::cut::{Cut, quoted};

/// Cuts any text; what is no key with a value is the rest.
pub(super) fn cut(text: &str) -> Cut {
    let mut cut = Cut::new();
    // What is open, with the column that its keys stand behind.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut root = 0;
    let mut at = 0;
    for line in text.split('\n') {
        let start = at;
        at += line.len() + 1;
        let mut column = line.len() - line.trim_start().len();
        let mut content = line.trim();
        if content.is_empty() {
            continue;
        }
        let all = start + column..start + column + content.len();
        if content.starts_with('#') {
            cut.rest.push(all);
            continue;
        }
        if content.starts_with("---") {
            open.clear();
            root = cut.open(0, "", "");
            continue;
        }
        open.retain(|(indent, _)| *indent < column);
        while let Some(item) = content.strip_prefix("- ") {
            let around = open.last().map_or(root, |open| open.1);
            open.push((column, cut.open(around, "", "")));
            column += content.len() - item.trim_start().len();
            content = item.trim_start();
        }
        let holder = open.last().map_or(root, |open| open.1);
        let is_end = |pair: &(usize, &str)| {
            content.get(pair.0 + 1..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let colon = content.match_indices(':').find(is_end).map(|pair| pair.0);
        let (key, value) = content.split_at_checked(colon.unwrap_or_default()).unwrap_or_default();
        let name = quoted(key).unwrap_or(key).trim_matches(['[', ']']);
        let is_key = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
        if name.is_empty() || !name.bytes().all(is_key) {
            cut.rest.push(all);
            continue;
        }
        let from = start + column;
        let value = value.get(1..).unwrap_or_default().trim_start();
        let value = match quoted(value) {
            Some(_) => value,
            None => value.split(" #").next().unwrap_or_default().trim_end(),
        };
        if value.is_empty() || value.starts_with('#') {
            let inner = cut.open(holder, name, "");
            open.push((column, inner));
            continue;
        }
        let inner = quoted(value);
        let shown = inner.unwrap_or(value);
        let offset = content.get(colon.unwrap_or_default() + 1..).unwrap_or_default();
        let gap = offset.len() - offset.trim_start().len();
        let value_start = from + colon.unwrap_or_default() + 1 + gap + usize::from(inner.is_some());
        cut.pair(
            holder,
            name,
            from..from + key.len(),
            value_start..value_start + shown.len(),
            inner.is_some() || !shown.starts_with(['{', '[', '&', '*', '|', '>']),
        );
    }
    cut
}
