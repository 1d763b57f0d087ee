//! What reads settings: code of its own, so that the box is there before it.

use std::fmt;

use crate::formats::import::{Apart, Context, Input, Reading, import_with};

/// Turns what somebody gave into text, and reads the settings in it.
#[derive(Clone, Copy)]
pub struct Readers {
    /// What was pasted or typed.
    pub text: fn(&str) -> Input,
    /// The bytes of a file.
    pub file: fn(&[u8]) -> Input,
    /// What is understood of either, with the help of the next.
    pub import: fn(&Input, Context<'_>, Apart) -> Reading,
    /// The readers that are code of their own again.
    pub apart: Apart,
}

impl Readers {
    /// Every format but those that are read apart. Only code that comes on demand may name this.
    pub(in crate::app) const PLAIN: Self = Self {
        text: Input::from_text,
        file: Input::from_bytes,
        import: import_with,
        apart: Apart::NONE,
    };

    /// Nothing is read.
    pub(in crate::app) const NONE: Self = Self {
        text: |_| Input::default(),
        file: |_| Input::default(),
        import: |_, _, _| Reading::default(),
        apart: Apart::NONE,
    };

    /// What is understood of an input.
    pub(super) fn read(self, input: &Input, context: Context<'_>) -> Reading {
        (self.import)(input, context, self.apart)
    }
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Readers")
    }
}
