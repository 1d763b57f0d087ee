//! The compiler of labels: `data/labels.toml` in, one table of words out.
//!
//! The table has a line for each word: a letter for its sign, a mark for how it is met, the word.
//! `src/formats/import/text/words.rs` reads it; the letters are those of [`SIGNS`], in its order.

use std::collections::BTreeMap;

use crate::unspaced::is_unspaced;

/// The keys of the file, in the order of the signs they are.
const SIGNS: &[&str] = &[
    "imap",
    "pop",
    "smtp",
    "other",
    "incoming",
    "outgoing",
    "server",
    "port",
    "user",
    "password",
    "ssl",
    "tls",
    "starttls",
    "encryption",
    "no",
    "plain",
    "against",
    "address",
    "full",
    "before",
];

/// Every word with its sign, sorted by how it is met and then by the word; or everything that is wrong with the file.
pub(crate) fn compile(source: &str) -> Result<String, Vec<String>> {
    let languages: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(source).map_err(|error| vec![format!("data/labels.toml: {error}")])?;
    let mut words: BTreeMap<(char, &str), usize> = BTreeMap::new();
    let mut problems = Vec::new();
    for (language, signs) in &languages {
        for (sign, list) in signs {
            let Some(number) = SIGNS.iter().position(|known| known == sign) else {
                problems.push(format!("data/labels.toml: [{language}] {sign} is no sign"));
                continue;
            };
            for word in list {
                let (mark, bare) = read(word);
                if bare.is_empty() || bare.contains([' ', '*', '-']) || bare.to_lowercase() != bare
                {
                    problems.push(format!(
                        "data/labels.toml: [{language}] {sign}: `{word}` is not one word in small letters"
                    ));
                }
                if words.insert((mark, bare), number).is_some_and(|other| other != number) {
                    problems.push(format!(
                        "data/labels.toml: [{language}] `{word}` is {sign} here and something else in another place"
                    ));
                }
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let lines = words.iter().map(|((mark, word), sign)| {
        let letter = char::from(b'a' + u8::try_from(*sign).unwrap_or_default());
        format!("{letter}{mark}{word}")
    });
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// How a word is met, and the word: `=` as a whole, `>` at the beginning, `~` anywhere.
fn read(word: &str) -> (char, &str) {
    let inner = word.strip_suffix('*');
    match (inner.and_then(|inner| inner.strip_prefix('*')), inner) {
        (Some(bare), _) => ('~', bare),
        (None, Some(bare)) => ('>', bare),
        (None, None) if word.starts_with(is_unspaced) => ('~', word),
        (None, None) => ('=', word),
    }
}
