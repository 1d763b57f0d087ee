//! The tools of the page, each of which is loaded only once it is opened.

pub mod steps;
