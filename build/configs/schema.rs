//! The files in `data/configs/`, as they are written; `docs/add-a-config-format.md` explains them.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Date;

/// A program whose settings are known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Program {
    pub(crate) name: String,
    /// How its settings are written; several where the same keys stand in several kinds of files.
    pub(crate) grammars: Vec<Grammar>,
    /// The words that begin a block of lines, where the grammar knows blocks.
    #[serde(default)]
    pub(crate) blocks: Vec<String>,
    /// The other words that a line may begin with, where every line must begin with a known word.
    #[serde(default)]
    pub(crate) words: Vec<String>,
    /// Signs that its grammar has in another way inside a value, and how: `"` as `\"`.
    #[serde(default)]
    pub(crate) escapes: BTreeMap<String, String>,
    pub(crate) servers: Vec<Server>,
    /// How its file is written, where it is.
    pub(crate) write: Option<Write>,
    /// The day everything here was last compared with its sources.
    pub(crate) checked: Date,
    pub(crate) sources: Vec<Source>,
}

/// How settings are written.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Grammar {
    /// `key value`, in blocks that begin with a word.
    Words,
    /// The words of fetchmail, which need no lines.
    Polls,
    /// `key = value`, under headings in square brackets or none.
    Pairs,
    /// `key: value`, with what belongs together indented.
    Indents,
    /// Assignments, objects and calls of programming languages.
    Code,
}

impl Grammar {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Polls => "polls",
            Self::Pairs => "pairs",
            Self::Indents => "indents",
            Self::Code => "code",
        }
    }
}

/// Where it says so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) url: Option<String>,
}

/// A server, and the keys that its settings stand under.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Server {
    /// What holds the keys, such as a block, a heading or a call; any that does, where nothing is said.
    #[serde(default)]
    pub(crate) within: Vec<String>,
    /// Whether the keys may stand anywhere in the file, and still belong together.
    #[serde(default)]
    pub(crate) anywhere: bool,
    /// Whether they stand anywhere, but after the host, as calls do.
    #[serde(default)]
    pub(crate) after: bool,
    /// Besides the host one of these must be there.
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    #[serde(default)]
    pub(crate) host: Vec<String>,
    /// Where a whole address stands, as in `imaps://sam@imap.example.org`.
    #[serde(default)]
    pub(crate) url: Vec<String>,
    #[serde(default)]
    pub(crate) port: Vec<String>,
    #[serde(default)]
    pub(crate) username: Vec<String>,
    #[serde(default)]
    pub(crate) email: Vec<String>,
    /// Where the name of a sign-in mechanism stands.
    #[serde(default)]
    pub(crate) auth: Vec<String>,
    /// Where a password stands under a name that does not say so.
    #[serde(default)]
    pub(crate) secret: Vec<String>,
    /// Where nothing is said the address says it.
    #[serde(default)]
    pub(crate) protocol: Protocol,
    /// What the keys mean for encryption; the first rule that holds counts.
    #[serde(default)]
    pub(crate) encryption: Vec<Rule>,
    /// Likewise for the sign-in method, where no mechanism is named.
    #[serde(default)]
    pub(crate) method: Vec<Rule>,
    /// Likewise for the port, where none is named and the manual says which it then is.
    #[serde(default)]
    pub(crate) default_port: Vec<Rule>,
}

/// A choice, and what must be written for it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) is: String,
    /// Keys, and the values of which each must have one: `on` and `off` stand for every word for yes and no, `*` for
    /// anything, `-` for nothing at all. `@port` is the port and `@scheme` what stands before `://` of the host.
    #[serde(default)]
    pub(crate) when: BTreeMap<String, Vec<String>>,
}

/// What a server speaks: always the same, or by rules.
#[derive(Default, Deserialize)]
#[serde(untagged)]
pub(crate) enum Protocol {
    #[default]
    Unsaid,
    Always(String),
    Rules(Vec<Rule>),
}

impl Protocol {
    pub(crate) fn rules(&self) -> Vec<Rule> {
        match self {
            Self::Unsaid => Vec::new(),
            Self::Always(is) => vec![Rule { is: is.clone(), when: BTreeMap::new() }],
            Self::Rules(rules) => rules.clone(),
        }
    }
}

/// A file of the program, to be filled with the settings of an account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Write {
    /// Where the program looks for it.
    pub(crate) path: String,
    /// What no value in it can hold, besides line breaks.
    #[serde(default)]
    pub(crate) cannot: Vec<String>,
    /// What must be so for all of it, such as the protocol of a program that knows only one.
    #[serde(default)]
    pub(crate) only: BTreeMap<String, Vec<String>>,
    /// The file, with names in braces for what goes there.
    pub(crate) text: String,
    /// What goes there, where that is a choice; the first case that holds counts.
    #[serde(default)]
    pub(crate) parts: BTreeMap<String, Vec<Case>>,
}

/// A text, and when it is the one to write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// Fields, and the values of which each must have one; `*` stands for anything, `-` for nothing.
    #[serde(default)]
    pub(crate) when: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) text: String,
}
