//! The engine.

pub mod date;
pub mod value;
