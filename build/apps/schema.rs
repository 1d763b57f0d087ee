//! What an app's file may say. `docs/add-an-app.md` explains each key to people.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Date;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct App {
    /// The name people know, as its maker writes it.
    pub(crate) name: String,
    /// Other apps whose screens have the same words.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) kind: Kind,
    /// What it runs on, or the language of a library.
    #[serde(default)]
    pub(crate) systems: Vec<String>,
    /// How it can read mail.
    pub(crate) reads: Vec<Protocol>,
    /// The last day on which it could be used.
    pub(crate) retired: Option<Date>,
    /// What else its users must know, each with its words in `locales/LANGUAGE/apps/notes.ftl`.
    #[serde(default)]
    pub(crate) notes: Vec<Note>,
    /// The day everything here was last compared with its sources.
    pub(crate) checked: Date,
    pub(crate) sources: Vec<Source>,
    /// What it calls the choices of fields that it has more than once.
    #[serde(default)]
    pub(crate) words: Words,
    /// What it asks, in its order.
    pub(crate) screens: Vec<Screen>,
}

/// What the choices are called, by their tokens.
pub(crate) type Choices = BTreeMap<String, Label>;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    #[serde(default)]
    pub(crate) protocol: Choices,
    #[serde(default)]
    pub(crate) encryption: Choices,
    #[serde(default)]
    pub(crate) auth: Choices,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Screen {
    /// Only where mail is read in one of these ways.
    #[serde(default, rename = "for")]
    pub(crate) protocols: Vec<Protocol>,
    /// What to open, one after another.
    pub(crate) path: Vec<Label>,
    pub(crate) asks: Vec<Ask>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    pub(crate) field: String,
    /// What the app calls it; none where nobody found that.
    pub(crate) label: Option<Label>,
    /// What its choices are called, where that differs from [`App::words`].
    #[serde(default)]
    pub(crate) words: Choices,
    /// It is a box or switch: the choices for which it is on.
    #[serde(default)]
    pub(crate) on: Vec<String>,
    /// And those for which it is off.
    #[serde(default)]
    pub(crate) off: Vec<String>,
    /// How the value is written, with `{host}`, `{port}` and `{username}`.
    #[serde(rename = "as")]
    pub(crate) pattern: Option<String>,
}

/// Words on a screen.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Label {
    /// The same in every language; `?` for what nobody found.
    Everywhere(String),
    /// By language code.
    By(BTreeMap<String, String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) title: String,
    /// Its public address, if it has one.
    pub(crate) url: Option<String>,
    /// Who told what it says, where the source itself was not read.
    pub(crate) through: Option<String>,
    /// The day of this version of the text or, failing that, the day it was looked up.
    pub(crate) date: Date,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Computer,
    Phone,
    Web,
    Library,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Protocol {
    Imap,
    Pop3,
}

/// Declares the notes, each written in kebab case; `src/apps/mod.rs` says what each means.
macro_rules! notes {
    ($($note:ident,)+) => {
        #[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
        #[serde(rename_all = "kebab-case")]
        pub(crate) enum Note { $($note,)+ }
    };
}

notes! {
    TwoWindows, TypeStays, ThroughCloud, AddAnew, MovedUnderApps, OptionalIsNot, ManagesItself,
    OauthWhereKnown, WizardForOauth, AcceptNoCertificate, AllowNothingInsecure, HostSetsServers,
    TlsMeansStarttls, StarttlsIfOffered, EncodeInAddress, SecureIsNotSafe, PassContext, OneOfTwo,
    Mailers,
}

impl Label {
    /// Whether nobody found the words.
    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self, Self::Everywhere(text) if text == "?")
    }
}

/// Reads one file; the error is `line: sentence`.
pub(crate) fn read(text: &str) -> Result<App, String> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        format!("{line}: {}", error.message())
    })
}
