//! The languages there are words in, and which of them suits a person.

use super::LANGUAGES;

/// A language, by what it says about itself in its files.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag, such as `de`, for `--lang`, `?lang=` and the `lang` attribute.
    pub code: &'static str,
    /// Its name in itself, such as "Deutsch".
    pub name: &'static str,
    pub direction: Direction,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Language {
    /// The language of a tag, or of its first part: `de-AT` and `de_DE.UTF-8` are `de`.
    pub fn of(tag: &str) -> Option<&'static Self> {
        let find = |wanted: &str| {
            LANGUAGES.iter().find(|language| language.code.eq_ignore_ascii_case(wanted))
        };
        find(tag).or_else(|| find(tag.split(['-', '_', '.']).next()?))
    }

    /// The first language of a person's list that there are words in; English when there is none.
    pub fn best<'a>(wanted: impl IntoIterator<Item = &'a str>) -> &'static Self {
        const ENGLISH: &Language =
            &Language { code: "en", name: "English", direction: Direction::Ltr };
        wanted.into_iter().find_map(Self::of).or(LANGUAGES.first()).unwrap_or(ENGLISH)
    }
}
