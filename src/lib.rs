//! Maillint explains mail settings and checks them.

pub mod engine;
pub mod words;
