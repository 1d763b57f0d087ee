//! The page.

pub mod explainer;
pub mod picture;
