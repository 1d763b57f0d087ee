//! Finding a provider by what people call it.

use super::{Catalogue, Provider};

/// How many letters are needed for a search to mean anything.
const SHORTEST: usize = 2;

impl Catalogue {
    /// The providers that people may mean by `text`, at most `limit`, the likeliest first.
    ///
    /// A name, another name or a domain has to begin with it, or a word within a name.
    /// Only letters and digits count, so that "t online" finds T-Online.
    pub fn search(&self, text: &str, limit: usize) -> Vec<Provider> {
        let wanted: Vec<u8> = letters(text).collect();
        let mut found: Vec<(Rank, Provider)> = Vec::new();
        if wanted.len() < SHORTEST {
            return Vec::new();
        }
        for provider in self.providers() {
            if let Some(rank) = rank(provider, &wanted) {
                let at = found.partition_point(|(other, _)| *other <= rank);
                found.insert(at, (rank, provider));
            }
        }
        found.truncate(limit);
        found.into_iter().map(|(_, provider)| provider).collect()
    }
}

/// How well a provider fits, the best first: by what, and whether few use it.
type Rank = (u8, bool);

fn rank(provider: Provider, wanted: &[u8]) -> Option<Rank> {
    let mut names = std::iter::once(provider.name()).chain(provider.also());
    let by = if begins(provider.name(), wanted) {
        0
    } else if names.any(|name| words(name).any(|word| begins(word, wanted))) {
        1
    } else if provider.domains().any(|domain| begins(domain, wanted)) {
        2
    } else {
        return None;
    };
    Some((by, !provider.is_common()))
}

/// The name from each of its words on.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let is_start = |at: usize| !name.as_bytes().get(at.wrapping_sub(1)).is_some_and(is_letter);
    name.char_indices().filter(move |(at, _)| is_start(*at)).filter_map(|(at, _)| name.get(at..))
}

fn begins(name: &str, wanted: &[u8]) -> bool {
    let mut letters = letters(name);
    wanted.iter().all(|letter| letters.next() == Some(*letter))
}

/// The letters and digits of a name, in lower case as far as ASCII goes.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(is_letter).map(|letter| letter.to_ascii_lowercase())
}

fn is_letter(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use crate::providers::CATALOGUE;

    fn ids(text: &str) -> Vec<&'static str> {
        CATALOGUE.search(text, 6).into_iter().map(|provider| provider.id()).collect()
    }

    #[test]
    fn a_provider_is_found_by_any_of_its_names_and_by_its_domains() {
        for (text, id) in [
            ("gmail", "gmail"),
            ("Google Ma", "gmail"),
            ("t online", "t-online"),
            ("tonline.de", "t-online"),
            ("hotmail", "outlook-com"),
            ("protonmail", "proton"),
            ("365", "microsoft-365"),
        ] {
            assert!(ids(text).contains(&id), "{text}: {:?}", ids(text));
        }
    }

    #[test]
    fn what_the_name_itself_begins_with_comes_first() {
        assert_eq!(ids("gmx").first().map(|id| id.starts_with("gmx")), Some(true));
        assert_eq!(ids("yahoo").first(), Some(&"yahoo"));
    }

    #[test]
    fn what_says_nothing_finds_nothing() {
        for text in ["", " ", "g", "-", "no such provider"] {
            assert!(ids(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn no_more_are_found_than_asked_for() {
        assert_eq!(CATALOGUE.search("mail", 6).len(), 6);
    }
}
