//! Finds what the phrases of the patterns stand for, and brings them into the form that the program expands.

use std::collections::BTreeSet;

use super::schema::Patterns;
use super::{alternatives, parts, tokens};

/// Writes out the phrases of each pattern into its `each`, and into `left` those that it leaves to another pattern:
/// a phrase that some pattern has written out goes before one that comes of alternatives.
pub(crate) fn expand(files: &mut [(String, Patterns)]) {
    let patterns = || files.iter().flat_map(|(_, file)| &file.pattern);
    let written: BTreeSet<Vec<Vec<String>>> = patterns()
        .filter(|pattern| pattern.ports.is_empty())
        .flat_map(|pattern| &pattern.says)
        .filter(|phrase| alternatives::group(phrase).is_none())
        .map(|phrase| parts(phrase))
        .collect();
    for pattern in files.iter_mut().flat_map(|(_, file)| &mut file.pattern) {
        let mut known = BTreeSet::new();
        for phrase in &pattern.says {
            let has_choice = alternatives::group(phrase).is_some();
            for one in alternatives::each(phrase) {
                let parts = parts(&one);
                if has_choice && written.contains(&parts) {
                    pattern.left.push(compact(&one));
                } else if !has_choice || known.insert(parts) {
                    pattern.each.push(one);
                }
            }
        }
    }
}

/// A phrase in the form that the program expands: words in lower case with one space between, `..` and alternatives.
pub(crate) fn compact(phrase: &str) -> String {
    let Some((start, inside)) = alternatives::group(phrase) else { return plain(phrase) };
    let (before, after) = phrase.split_at(start);
    let after = after.get(inside.len() + 2..).unwrap_or_default();
    let choices: Vec<String> = inside.split('|').map(plain).collect();
    [plain(before), format!("({})", choices.join("|")), compact(after)].join(" ").trim().to_owned()
}

/// The same for a phrase without alternatives.
fn plain(phrase: &str) -> String {
    let words = phrase.split_whitespace().flat_map(|piece| match piece {
        ".." => vec![piece.to_owned()],
        _ => tokens::tokens(piece).map(|token| tokens::folded(token.text).collect()).collect(),
    });
    words.collect::<Vec<_>>().join(" ")
}
