//! Colour on a terminal, and none in a pipe.

use std::env;
use std::io::{self, IsTerminal as _};

use crate::engine::Severity;

/// Whether and how text is coloured.
#[derive(Clone, Copy)]
pub(super) struct Style {
    colours: bool,
}

impl Style {
    /// Colours for a terminal that can show them, unless the person refuses them (no-color.org).
    pub(super) fn of_stdout() -> Self {
        let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self { colours: !refused && io::stdout().is_terminal() }
    }

    /// A headline.
    pub(super) fn bold(self, text: &str) -> String {
        self.paint("1", text)
    }

    /// Something that is there for whoever looks for it.
    pub(super) fn faint(self, text: &str) -> String {
        self.paint("2", text)
    }

    /// Something that can be done.
    pub(super) fn fix(self, text: &str) -> String {
        self.paint("32", text)
    }

    /// The name of a severity, or what it is about; `None` is all well.
    pub(super) fn severity(self, severity: Option<Severity>, text: &str) -> String {
        let code = match severity {
            Some(Severity::Error) => "1;31",
            Some(Severity::Warning) => "1;33",
            Some(Severity::Advice) => "1;36",
            None => "1;32",
        };
        self.paint(code, text)
    }

    /// Wraps text in "select graphic rendition" (ECMA-48, section 8.3.117).
    fn paint(self, code: &str, text: &str) -> String {
        if self.colours { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
