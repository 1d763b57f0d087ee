//! Words on the screens of apps, in the languages in which somebody found them.

/// Words on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The words after the code of their language, English first; no code where all languages have the same.
    pub(super) texts: &'static [(&'static str, &'static str)],
}

/// Words, and the language they are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: &'static str,
    /// The code of their language, where it is not the one that was asked for.
    pub other: Option<&'static str>,
}

impl Label {
    /// The words in this language or, where nobody found those, in English or another.
    pub fn said(&self, language: &str) -> Said {
        let own = self.texts.iter().find(|(code, _)| code.is_empty() || *code == language);
        let other = || self.texts.first().map(|(code, text)| Said { text, other: Some(code) });
        own.map(|(_, text)| Said { text, other: None })
            .or_else(other)
            .unwrap_or(Said { text: "", other: None })
    }

    /// Whether values of the account go into the words.
    pub fn takes_values(&self) -> bool {
        self.texts.iter().any(|(_, text)| text.contains("{host}") || text.contains("{port}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Label, Said};

    #[test]
    fn words_come_in_the_language_asked_for_or_say_which_they_are_in() {
        let both = Label { texts: &[("en", "None"), ("de", "Keine")] };
        assert_eq!(both.said("de"), Said { text: "Keine", other: None });
        let english = Label { texts: &[("en", "Advanced")] };
        assert_eq!(english.said("de"), Said { text: "Advanced", other: Some("en") });
        let german = Label { texts: &[("de", "MEHR")] };
        assert_eq!(german.said("en"), Said { text: "MEHR", other: Some("de") });
        let same = Label { texts: &[("", "Port")] };
        assert_eq!(same.said("de"), Said { text: "Port", other: None });
    }
}
