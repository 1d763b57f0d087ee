//! The explanation that stands below the check on its own page.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::frame;

/// In which language.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Of {
    /// The language's code.
    pub language: &'static str,
    /// What it is called until it has come.
    pub title: String,
}

/// Fetches the explanation and shows it.
#[component]
pub(super) fn Explainer(of: &Of) -> Html {
    let told = use_state(|| None::<AttrValue>);
    {
        let told = told.setter();
        use_effect_with(of.language, move |language| {
            let language = *language;
            spawn_local(async move {
                told.set(frame::part(language, "explainer").await.map(AttrValue::from));
            });
        });
    }
    html! {
        <section class="explainer" aria-label={of.title.clone()}>
            // It is one of this site's own files, rendered by the build.
            { told.as_ref().map(|told| Html::from_html_unchecked(told.clone())) }
        </section>
    }
}
