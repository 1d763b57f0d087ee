//! Where the facts about a provider were read.
//!
//! Programs on a computer carry it; the page does without.
//! One text, sorted by id like the catalogue, with one fact a line, as the keys of the files name them:
//!
//! ```text
//! id
//! TAB source TAB title TAB url TAB through TAB date
//! ```

use super::Provider;
use crate::engine::Date;

const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/providers.records.txt"));

/// Where something about a provider was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title, with its publisher.
    pub title: &'static str,
    /// Its public address, if it has one.
    pub url: Option<&'static str>,
    /// Who told what it says, where the source itself was not read.
    pub through: Option<&'static str>,
    /// The day of this version of the text or, failing that, the day it was looked up.
    pub date: Date,
}

impl Provider {
    /// Where the facts can be read, the strongest first.
    pub fn sources(self) -> impl Iterator<Item = Source> {
        self.records("source").filter_map(|line| {
            let mut columns = line.split('\t');
            let mut text = || columns.next().filter(|text| !text.is_empty());
            let (title, url, through) = (text()?, text(), text());
            Some(Source { title, url, through, date: Date::parse(text()?)? })
        })
    }

    /// What the records of one kind say, each as the columns after the kind.
    fn records(self, kind: &'static str) -> impl Iterator<Item = &'static str> {
        // The first begins without a line before it, and no other line begins with an id and ends with it.
        let id = self.id();
        let block = match TEXT.strip_prefix(id).and_then(|rest| rest.strip_prefix('\n')) {
            Some(first) => first,
            None => TEXT.split_once(&format!("\n{id}\n")).map_or("", |(_, block)| block),
        };
        block
            .lines()
            .map_while(|line| line.strip_prefix('\t'))
            .filter_map(move |line| line.strip_prefix(kind)?.strip_prefix('\t'))
    }
}

#[cfg(test)]
mod tests {
    use crate::providers::CATALOGUE;

    #[test]
    fn every_provider_has_sources_and_none_takes_those_of_the_next() {
        let mut count = 0;
        for provider in CATALOGUE.providers() {
            assert!(provider.sources().count() > 0, "{}", provider.id());
            count += provider.sources().count();
        }
        assert_eq!(count, super::TEXT.matches("\tsource\t").count());
    }
}
