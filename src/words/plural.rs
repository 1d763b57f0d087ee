//! Plural categories, as Unicode CLDR names them, and the rules of the languages shipped here.
//!
//! The page asks the browser (`Intl.PluralRules`) instead of [`native`].

/// The form of a word that goes with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The category as messages write it, and as `Intl.PluralRules` returns it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a name; [`Plural::Other`], which every language has, of any other.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|plural| plural.as_str() == name).unwrap_or(Self::Other)
    }
}

/// The category of a whole number, without a browser.
pub fn native(language: &str, number: u64) -> Plural {
    rule(language).map_or(Plural::Other, |rule| rule(number))
}

/// The rule of a language for whole numbers, from the plural rules of Unicode CLDR.
pub(crate) fn rule(language: &str) -> Option<fn(u64) -> Plural> {
    match language {
        "en" | "de" => Some(one_or_other),
        _ => None,
    }
}

fn one_or_other(number: u64) -> Plural {
    if number == 1 { Plural::One } else { Plural::Other }
}
