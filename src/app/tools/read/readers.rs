//! What reads settings: code of its own, so that the box is there before it.

use std::fmt;

use crate::formats::import::{Context, Input, Reading, import};

/// Turns what somebody gave into text, and reads the settings in it.
#[derive(Clone, Copy)]
pub struct Readers {
    /// What was pasted or typed.
    pub text: fn(&str) -> Input,
    /// The bytes of a file.
    pub file: fn(&[u8]) -> Input,
    /// What is understood of either.
    pub import: fn(&Input, Context<'_>) -> Reading,
}

impl Readers {
    /// Every format. Only code that comes on demand may name this.
    pub(in crate::app) const ALL: Self =
        Self { text: Input::from_text, file: Input::from_bytes, import };

    /// Nothing is read.
    pub(in crate::app) const NONE: Self = Self {
        text: |_| Input::default(),
        file: |_| Input::default(),
        import: |_, _| Reading::default(),
    };
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Readers")
    }
}
