//! What the developer of the page around the check is told.

use yew::prelude::*;

use crate::browser::console;

/// What there is to tell.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Told {
    /// What could not be used, in sentences.
    pub problems: Vec<String>,
}

/// Tells it, each sentence once.
#[component]
pub(super) fn Problems(told: &Told) -> Html {
    use_effect_with(told.problems.clone(), |problems| {
        for problem in problems {
            console::warn_once(problem);
        }
    });
    Html::default()
}
