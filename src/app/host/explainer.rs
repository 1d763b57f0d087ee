//! The explanation that stands below the check on its own page.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::frame;
use crate::browser::place::Place;

/// Where, and in which language.
#[derive(Clone, Debug, Properties)]
pub(super) struct Of {
    /// Where the app stands.
    pub place: Place,
    /// The language's code.
    pub language: &'static str,
    /// What it is called until it has come.
    pub title: String,
}

/// The place stays.
impl PartialEq for Of {
    fn eq(&self, other: &Self) -> bool {
        (self.language, &self.title) == (other.language, &other.title)
    }
}

/// Fetches the explanation and shows it.
#[component]
pub(super) fn Explainer(of: &Of) -> Html {
    let told = use_state(|| None::<AttrValue>);
    {
        let (told, place) = (told.setter(), of.place.clone());
        use_effect_with(of.language, move |language| {
            let language = *language;
            spawn_local(async move {
                told.set(frame::part(&place, language, "explainer").await.map(AttrValue::from));
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
