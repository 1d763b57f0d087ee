//! What is wrong with something that was set, for the developer of the page that set it.

use std::fmt;

/// Something that was set and could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the attribute or parameter.
    pub name: String,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no such name.
    Unknown,
    /// A link must not set it.
    NotInLinks,
    /// It is there twice; the first counts.
    Twice,
    /// It takes only these words.
    NotOneOf(&'static [&'static str]),
    /// There are no words in this language.
    NoLanguage,
    /// It is longer than this many characters.
    TooLong(usize),
    /// It holds characters that cannot be seen.
    Unprintable,
    /// It is no address that begins with `https:`, `mailto:` or `tel:`.
    NotAnAddress,
    /// It is no colour of the form `#rrggbb`.
    NotAColour,
    /// It cannot be the id or the domain of a provider.
    NotAProvider,
    /// No provider in the catalogue has this id or domain.
    NoProvider(String),
    /// No field has this path.
    NoField(String),
    /// A field is to be locked that nothing is set for.
    NothingToHold(String),
    /// A part of the settings could not be read.
    Settings(String),
    /// It means something only beside another name.
    Needs(&'static str),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "maillint: \"{}\" {}", self.name, self.why)
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("is not known and was ignored"),
            Self::NotInLinks => {
                f.write_str("can only be set by a page that embeds the check and was ignored")
            }
            Self::Twice => f.write_str("is set twice; the first counts"),
            Self::NotOneOf(words) => write!(f, "takes one of: {}", words.join(", ")),
            Self::NoLanguage => f.write_str("names a language that there are no words in"),
            Self::TooLong(most) => write!(f, "may have {most} characters at most"),
            Self::Unprintable => f.write_str("holds characters that cannot be seen"),
            Self::NotAnAddress => {
                f.write_str("takes an address that begins with https:, mailto: or tel:")
            }
            Self::NotAColour => f.write_str("takes a colour such as #1d4ed8"),
            Self::NotAProvider => f.write_str("takes the id or a domain of a provider"),
            Self::NoProvider(id) => write!(f, "names no provider that is known: {id}"),
            Self::NoField(path) => write!(f, "names no field: {path}"),
            Self::NothingToHold(path) => {
                write!(f, "names a field that nothing is set for: {path}; it stays open")
            }
            Self::Settings(part) => write!(f, "could not be read in part: {part}"),
            Self::Needs(other) => write!(f, "needs \"{other}\" beside it"),
        }
    }
}
