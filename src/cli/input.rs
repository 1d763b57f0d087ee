//! What a command is to read: a file or standard input, and what is understood of it.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use super::{Failure, say};
use crate::contract::read_settings;
use crate::engine::Value;
use crate::formats::import::{
    Context, Format, Input, Lines, MAX_INPUT, Note, Place, Reading, import,
};
use crate::words::{Key, Words, key};

/// A file or standard input.
pub(super) struct Source {
    /// None for standard input.
    file: Option<PathBuf>,
    /// What it is called.
    pub(super) name: String,
}

/// An input and what was made of it.
pub(super) struct Understood {
    pub(super) input: Input,
    pub(super) reading: Reading,
}

impl Source {
    /// What an argument names; none, and `-`, is standard input.
    pub(super) fn of(operand: Option<&OsStr>) -> Self {
        match operand.filter(|file| *file != "-") {
            Some(file) => {
                Self { name: file.to_string_lossy().into_owned(), file: Some(PathBuf::from(file)) }
            }
            None => Self { name: "standard input".to_owned(), file: None },
        }
    }

    /// Its bytes, as they come.
    pub(super) fn open(&self) -> Result<Box<dyn Read>, Failure> {
        Ok(match &self.file {
            Some(file) => Box::new(File::open(file).map_err(|error| self.failed(&error))?),
            None => Box::new(io::stdin()),
        })
    }

    /// What is understood of it, perhaps nothing; what has to be known of it is said on standard error.
    pub(super) fn understand(
        &self,
        context: Context<'_>,
        words: &Words,
    ) -> Result<Understood, Failure> {
        let mut bytes = Vec::new();
        // One byte more than is read shows that there is more.
        let mut limited = self.open()?.take(MAX_INPUT as u64 + 1);
        limited.read_to_end(&mut bytes).map_err(|error| self.failed(&error))?;
        let input = Input::from_bytes(&bytes);
        let reading = import(&input, context);
        if reading.format == Format::Settings
            && let Err(error) = read_settings(&input.text)
        {
            return Err(Failure(format!("{}:{error}", self.name)));
        }
        let lines = Lines::of(&input.text);
        for note in &reading.notes {
            let place = note.start().map(|byte| lines.place(byte));
            let bytes = Value::Number(MAX_INPUT as u64);
            say(&self.at(place), &words.format(said(note), &[("bytes", bytes)]));
        }
        Ok(Understood { input, reading })
    }

    /// As [`Source::understand`], of an input that must hold settings.
    pub(super) fn understand_settings(
        &self,
        context: Context<'_>,
        words: &Words,
    ) -> Result<Understood, Failure> {
        let understood = self.understand(context, words)?;
        match understood.reading.sets.as_slice() {
            [] => Err(self.nothing(words)),
            _ => Ok(understood),
        }
    }

    /// That no settings are in it.
    pub(super) fn nothing(&self, words: &Words) -> Failure {
        Failure(format!("{}: {}", self.name, words.text(key::CLI_NOTHING)))
    }

    /// A place in it, in the form that editors make links of.
    pub(super) fn at(&self, place: Option<Place>) -> String {
        match place {
            Some(Place { line, column }) => format!("{}:{line}:{column}", self.name),
            None => self.name.clone(),
        }
    }

    fn failed(&self, error: &io::Error) -> Failure {
        Failure(format!("{}: {error}", self.name))
    }
}

/// What a note says.
const fn said(note: &Note) -> Key {
    match note {
        Note::Password(_) => key::CLI_NOTE_PASSWORD,
        Note::LeftOut(_) => key::CLI_NOTE_LEFT_OUT,
        Note::OtherService(_) => key::CLI_NOTE_OTHER_SERVICE,
        Note::Broken(_) => key::CLI_NOTE_BROKEN,
        Note::Signed => key::CLI_NOTE_SIGNED,
        Note::Encrypted => key::CLI_NOTE_ENCRYPTED,
        Note::TooLong => key::CLI_NOTE_TOO_LONG,
        Note::NotText => key::CLI_NOTE_NOT_TEXT,
        Note::NeedsAddress => key::CLI_NOTE_NEEDS_ADDRESS,
    }
}
