//! What the tests of the page share.

use super::state::{Action, State};
use crate::engine::Field;
use crate::engine::fixture::{environment, parse};

/// The page over the settings of a line in the notation of the engine's tests.
pub(super) fn state(line: &str) -> State {
    State::new(parse(line), environment())
}

pub(super) fn field(path: &str) -> Field {
    path.parse().expect("a field path")
}

/// The state after a text was typed into a field, and nothing since.
pub(super) fn typed(state: &State, path: &str, text: &str) -> State {
    state.after(Action::Type(field(path), text.to_owned()))
}
