//! What a host sets outside the app: the colours of the page, and what its developer is told.

use yew::prelude::*;

use crate::browser::{console, page};
use crate::embed::{Accent, Scheme};

/// What was set.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Set {
    /// What could not be used, in sentences.
    pub problems: Vec<String>,
    /// Light or dark.
    pub scheme: Scheme,
    /// The colour of what can be pressed.
    pub accent: Option<Accent>,
}

/// Sets it, and takes it back when it is set no more.
#[component]
pub(super) fn Effects(set: &Set) -> Html {
    use_effect_with(set.problems.clone(), |problems| {
        for problem in problems {
            console::warn_once(problem);
        }
    });
    use_effect_with((set.scheme, set.accent), |(scheme, accent)| {
        let scheme = (*scheme != Scheme::Auto).then(|| scheme.word());
        page::set_style("color-scheme", scheme);
        for (name, colour) in colours(*accent) {
            page::set_style(name, colour.as_deref());
        }
        || {
            page::set_style("color-scheme", None);
            for (name, _) in colours(None) {
                page::set_style(name, None);
            }
        }
    });
    Html::default()
}

/// The colours that come of an accent, by the names that the style sheet has for them.
fn colours(accent: Option<Accent>) -> [(&'static str, Option<String>); 3] {
    let both = accent.map(|accent| (accent.light(), accent.dark()));
    let pair = |light: Accent, dark: Accent| format!("light-dark({light}, {dark})");
    [
        ("--accent", both.map(|(light, dark)| pair(light.accent, dark.accent))),
        ("--accent-soft", both.map(|(light, dark)| pair(light.soft, dark.soft))),
        ("--on-accent", both.map(|(light, dark)| pair(light.on, dark.on))),
    ]
}
