//! The files in `data/symptoms/`, as they are written.

use serde::Deserialize;

/// `causes.toml`: what can be behind an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Causes {
    pub(crate) cause: Vec<Cause>,
}

/// Something that can be behind an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Cause {
    pub(crate) id: String,
    /// Whether it keeps a connection from coming about, so that nothing is said to it.
    #[serde(default)]
    pub(crate) early: bool,
    /// The fields of a server to look at, the first one first.
    #[serde(default)]
    pub(crate) fields: Vec<String>,
    /// Codes of the rules whose findings confirm it.
    #[serde(default)]
    pub(crate) confirmed_by: Vec<String>,
}

/// `evidence.toml`: what shows that a text is about mail, and what about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Evidence {
    /// Words of mail.
    pub(crate) mail: Vec<String>,
    /// Words of mail that people use in any sentence, so that they count only beside words of failing.
    pub(crate) spoken: Vec<String>,
    /// Words of programs that report a failure.
    pub(crate) failing: Vec<String>,
    /// Words of anything else that connects to servers.
    pub(crate) other: Vec<String>,
    /// How addresses of the web begin.
    pub(crate) web: Vec<String>,
    /// Words of transfers of files, whose servers reply with the numbers that those of mail have.
    pub(crate) files: Vec<String>,
    /// Words of sending.
    pub(crate) outgoing: Vec<String>,
    /// Words of reading.
    pub(crate) incoming: Vec<String>,
}

/// Any other file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Patterns {
    pub(crate) pattern: Vec<Pattern>,
}

/// Texts that mean the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pattern {
    /// Any of these says it; `..` stands for some words between.
    #[serde(default)]
    pub(crate) says: Vec<String>,
    /// The phrases that `says` stands for.
    #[serde(skip)]
    pub(crate) each: Vec<String>,
    /// Those among them that another pattern has written out.
    #[serde(skip)]
    pub(crate) left: Vec<String>,
    /// Replies that mean it by their numbers: a code, a detail or the beginning of one, as in `5.7`.
    #[serde(default)]
    pub(crate) replies: Vec<String>,
    /// It does not count where one of these is said beside it.
    #[serde(default)]
    pub(crate) unless: Vec<String>,
    /// What can be behind it, likeliest first.
    pub(crate) causes: Vec<String>,
    #[serde(default)]
    pub(crate) confidence: Confidence,
    /// Whether only mail programs and mail servers say this.
    #[serde(default)]
    pub(crate) mail: bool,
    /// Whether programs of all kinds say this, so that it counts only beside words of mail.
    #[serde(default)]
    pub(crate) common: bool,
    /// Whether programs say this too when no connection came about.
    #[serde(default)]
    pub(crate) yields: bool,
    #[serde(default)]
    pub(crate) side: Option<Side>,
    /// It counts only where one of these ports is named.
    #[serde(default)]
    pub(crate) ports: Vec<u16>,
    /// Real texts that mean this.
    pub(crate) examples: Vec<String>,
    /// Look-alikes that do not.
    #[serde(default)]
    pub(crate) not: Vec<String>,
    /// Where such texts were seen.
    pub(crate) sources: Vec<String>,
    /// When they were seen.
    pub(crate) seen: toml::value::Datetime,
}

/// How sure the first cause of a pattern is.
#[derive(Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    Certain,
    #[default]
    Likely,
    Possible,
}

/// Sending or reading.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Side {
    Incoming,
    Outgoing,
}
