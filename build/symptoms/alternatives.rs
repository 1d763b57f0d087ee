//! Writes out phrases with alternatives: `(could not|unable to) connect` is two phrases.

use std::collections::BTreeSet;

use super::parts;
use super::schema::Patterns;

/// Puts the phrases that each `says` stands for in its place.
///
/// A phrase that some pattern has written out goes before one that comes of alternatives.
pub(crate) fn expand(files: &mut [(String, Patterns)]) {
    let patterns = || files.iter().flat_map(|(_, file)| &file.pattern);
    let written: BTreeSet<Vec<Vec<String>>> = patterns()
        .filter(|pattern| pattern.ports.is_empty())
        .flat_map(|pattern| &pattern.says)
        .filter(|phrase| !phrase.contains('|'))
        .map(|phrase| parts(phrase))
        .collect();
    for pattern in files.iter_mut().flat_map(|(_, file)| &mut file.pattern) {
        let mut says = Vec::new();
        let mut known = BTreeSet::new();
        for phrase in &pattern.says {
            if phrase.contains('|') {
                let is_new = |it: &String| {
                    let parts = parts(it);
                    !written.contains(&parts) && known.insert(parts)
                };
                says.extend(each(phrase).into_iter().filter(is_new));
            } else {
                says.push(phrase.clone());
            }
        }
        pattern.says = says;
    }
}

/// Every phrase that one with alternatives stands for; an empty alternative leaves the words out.
pub(crate) fn each(phrase: &str) -> Vec<String> {
    let group = phrase.match_indices('(').find_map(|(start, _)| {
        let rest = phrase.get(start + 1..)?;
        let inside = rest.get(..rest.find(')')?)?;
        inside.contains('|').then_some((start, inside))
    });
    let Some((start, inside)) = group else { return vec![phrase.to_owned()] };
    let (before, after) = phrase.split_at(start);
    let after = after.get(inside.len() + 2..).unwrap_or_default();
    inside
        .split('|')
        .flat_map(|choice| each(&[before, choice, after].concat()))
        .map(|phrase| phrase.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}
