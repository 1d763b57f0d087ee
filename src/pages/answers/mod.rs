//! The pages of the questions that people ask.
//!
//! `locales/LANGUAGE/answers/ID.md` has the text of each, `data/answers.toml` their order, sources and dates;
//! `build/answers/` holds them to each other and turns them into the constants here.
//! [`page`] is one answer, made of [`blocks`], some of which are [`parts`] drawn from the engine and the catalogue,
//! from what is known of [`apps`], or a [`scene`] of *Play it* told.

mod apps;
mod blocks;
mod index;
mod page;
mod parts;
mod scene;
#[cfg(test)]
mod tests;

use super::site::{ANSWERS as FOLDER, answers_of};
use crate::engine::Date;
use crate::words::Language;
pub(super) use index::index;
pub(super) use page::page;

include!(concat!(env!("OUT_DIR"), "/answers.rs"));

/// Answers that belong together.
pub(super) struct Group {
    id: &'static str,
    /// The ids of the answers, in order.
    answers: &'static [&'static str],
}

/// A question and its answer.
pub(super) struct Answer {
    id: &'static str,
    /// The day its text was last compared with its sources.
    checked: Date,
    sources: &'static [Source],
    /// The ids of the answers that people ask for next.
    related: &'static [&'static str],
    /// The text in each language, by its code.
    texts: &'static [(&'static str, Text)],
}

/// Where something can be read.
struct Source {
    title: &'static str,
    url: &'static str,
    /// Who told what it says, where the source itself was not read.
    through: Option<&'static str>,
    date: Date,
}

/// An answer in one language.
struct Text {
    question: &'static str,
    /// The answer in two sentences.
    short: &'static str,
    blocks: &'static [Block],
}

/// A part of a text.
enum Block {
    Heading {
        id: &'static str,
        title: &'static str,
    },
    Paragraph(Line),
    /// What must not be overlooked.
    Notice(Line),
    List(&'static [Line]),
    Steps(&'static [Step]),
    Table {
        head: &'static [Line],
        rows: &'static [&'static [Line]],
    },
    /// Links to something to do.
    Actions(&'static [Line]),
    /// Something that is drawn from the engine or the catalogue.
    Part {
        name: &'static str,
        of: &'static [&'static str],
    },
}

/// A step of a guide: what to do, and how to see that it worked.
struct Step {
    paragraphs: &'static [Line],
    checks: &'static [Line],
}

/// A line of running text.
type Line = &'static [Inline];

enum Inline {
    Text(&'static str),
    Strong(&'static str),
    Code(&'static str),
    Link {
        text: &'static str,
        to: Target,
    },
    /// The server that a provider recommends for a protocol.
    Host {
        provider: &'static str,
        protocol: &'static str,
    },
}

/// Where a link leads.
enum Target {
    /// Another answer, or a heading in it.
    Answer { id: &'static str, heading: &'static str },
    /// The page of a provider.
    Provider(&'static str),
    /// The index of the providers.
    Providers,
    /// The page of a mail app.
    App(&'static str),
    /// The table of the mail apps.
    Apps,
    /// A scene of *Play it*.
    Scene(&'static str),
    /// A tool, by what its fragment says after `tool=`.
    Tool(&'static str),
    /// The check, with what is published for a provider.
    Published { provider: &'static str, protocol: &'static str },
    /// The check with these settings.
    Settings(&'static str),
    /// A page elsewhere that was read.
    Elsewhere(&'static str),
}

impl Answer {
    fn of(id: &str) -> Option<&'static Self> {
        ANSWERS.iter().find(|answer| answer.id == id)
    }

    /// Where its page is, below the root of its language.
    pub(super) fn path(&self) -> String {
        format!("{FOLDER}{}/", self.id)
    }

    /// Its text; in the reference language where there is no other, which the build rules out.
    fn text(&self, language: &Language) -> &'static Text {
        let [(_, first), ..] = self.texts else { return &NOTHING };
        let text = self.texts.iter().find(|(code, _)| *code == language.code);
        text.map_or(first, |(_, text)| text)
    }
}

/// An answer without texts, which the build rules out.
static NOTHING: Text = Text { question: "", short: "", blocks: &[] };

/// Where the page of an answer is, below the root of its language; `None` where there is no such answer.
pub(super) fn path(id: &str) -> Option<String> {
    Answer::of(id).map(Answer::path)
}

/// Where an answer is in a language, below the root of the site; `None` where there is no such answer.
pub fn address(id: &str, language: &Language) -> Option<String> {
    Answer::of(id).map(|answer| format!("{}{}/", answers_of(language), answer.id))
}
