//! Where a rule's claim can be read.

use std::fmt::Write as _;

/// A public text that a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// An RFC and the section in it, empty for the whole text: `Rfc(8314, "3.1")`, `Rfc(6762, "appendix-G")`.
    Rfc(u16, &'static str),
    /// Any other text: its title, its address, and the day it was read, as `2026-11-23`.
    Page {
        /// The text's own title, with its publisher.
        title: &'static str,
        /// Its public address.
        url: &'static str,
        /// The day it was read.
        read: &'static str,
    },
}

impl Source {
    /// The public address of the text, at the section where there is one.
    pub fn url(&self) -> String {
        match self {
            Self::Rfc(number, section) => {
                let mut url = format!("https://www.rfc-editor.org/rfc/rfc{number}");
                if section.starts_with("appendix-") {
                    let _ = write!(url, "#{section}");
                } else if !section.is_empty() {
                    let _ = write!(url, "#section-{section}");
                }
                url
            }
            Self::Page { url, .. } => (*url).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn an_rfc_is_addressed_at_its_section() {
        assert_eq!(
            Source::Rfc(8314, "3.1").url(),
            "https://www.rfc-editor.org/rfc/rfc8314#section-3.1"
        );
        assert_eq!(
            Source::Rfc(6762, "appendix-G").url(),
            "https://www.rfc-editor.org/rfc/rfc6762#appendix-G"
        );
        assert_eq!(Source::Rfc(8997, "").url(), "https://www.rfc-editor.org/rfc/rfc8997");
    }
}
