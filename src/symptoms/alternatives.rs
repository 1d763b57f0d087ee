//! Writes out phrases with alternatives: `(could not|unable to) connect` is two phrases.
//!
//! The build holds the phrases in `data/symptoms/` against each other with the same code.

/// Every phrase that one with alternatives stands for; an empty alternative leaves the words out.
pub(crate) fn each(phrase: &str) -> Vec<String> {
    let Some((start, inside)) = group(phrase) else { return vec![phrase.to_owned()] };
    let (before, after) = phrase.split_at(start);
    let after = after.get(inside.len() + 2..).unwrap_or_default();
    inside.split('|').flat_map(|choice| each(&[before, choice, after].concat())).collect()
}

/// Where the first group of alternatives begins, and what stands between its brackets.
pub(crate) fn group(phrase: &str) -> Option<(usize, &str)> {
    phrase.match_indices('(').find_map(|(start, _)| {
        let rest = phrase.get(start + 1..)?;
        let inside = rest.get(..rest.find(')')?)?;
        inside.contains('|').then_some((start, inside))
    })
}
