//! The form of a catalogue, shared by the build, which writes it, and by [`Words`](super::Words), which reads it.
//!
//! A catalogue is text: a header line, then one line per message, in the order of the keys.
//! A message is a row of tokens, each led by the mark that says what it is; one without a mark, at the start, is text.
//! For example, `{ $n -> [one] a day *[other] { $n } days }` becomes
//! `CHOICE n, ARM one, TEXT a day, ARM, SLOT n, TEXT days, CLOSE`.

/// Opens the header, which goes on with the language and the hash of the keys: `maillint-words 1 de 90ab…`.
pub(crate) const FORMAT: &str = "maillint-words 1";

/// Text to show as it is.
pub(crate) const TEXT: char = '\u{1}';
/// A line break, then text.
pub(crate) const LINE: char = '\u{2}';
/// The name of a placeholder.
pub(crate) const SLOT: char = '\u{3}';
/// The name of the placeholder that selects among the arms that follow, up to the matching [`CLOSE`].
pub(crate) const CHOICE: char = '\u{4}';
/// The label of an arm; the last arm's is empty and fits everything.
pub(crate) const ARM: char = '\u{5}';
/// Ends a choice; text may follow.
pub(crate) const CLOSE: char = '\u{6}';
