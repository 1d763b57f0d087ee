//! A deployer's own words: other texts for messages that there are.

use std::collections::BTreeMap;

use super::{Messages, Problem, Source, check, read};

/// Puts the messages of `sources` in place of those with the same key in the same language.
///
/// A message stays where it was, in its part of the words and among its terms; only its text is another.
pub(crate) fn replace(
    languages: &mut BTreeMap<String, Messages>,
    sources: &[Source],
    problems: &mut Vec<Problem>,
) {
    let mut own: BTreeMap<&str, Messages> = BTreeMap::new();
    for source in sources {
        if languages.contains_key(&source.language) {
            read::messages(source, own.entry(&source.language).or_default(), problems);
        } else {
            let sentence = format!(
                "there is no language `{}`; docs/languages.md says how to add one.",
                source.language
            );
            problems.push(Problem { path: source.path.clone(), line: None, sentence });
        }
    }
    for (language, messages) in own {
        let Some(all) = languages.get_mut(language) else { continue };
        for (key, message) in messages {
            match all.get(&key) {
                None => problems.push(message.problem(format!(
                    "there is no message `{key}` to say in other words; locales/{language}/ has them all."
                ))),
                Some(original) => check::placeholders(&key, &message, original, all, problems),
            }
            if let Some(original) = all.get_mut(&key) {
                original.pattern = message.pattern;
            }
        }
    }
}
