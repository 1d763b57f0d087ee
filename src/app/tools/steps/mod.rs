//! Steps for my mail app: the settings of the check in the words and the order of one mail app.

mod draw;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Fetched, Props};
use crate::apps::{self, APPS, App, Kind};
use crate::browser::{clipboard, page};
use crate::engine::{Report, Severity};
use crate::words::{Key, Words, key};
use draw::Drawing;

/// The id of the heading that the focus goes to once an app is chosen.
const HEADING: &str = "steps-heading";

/// The id of the heading above the apps.
const CHOICE: &str = "steps-choice";

/// What is fetched of the tool.
pub(in crate::app) const FETCHED: Fetched = Fetched::new(key::STEPS_TITLE, tool);

fn tool(props: Props) -> Html {
    html! { <Steps ..props /> }
}

/// The tool.
#[component]
pub fn Steps(props: &Props) -> Html {
    let words = &*props.words;
    let app = use_state(|| None::<&'static App>);
    // What was copied last, and whether the browser let us.
    let copied = use_state(|| None::<(String, bool)>);
    let is_moved = use_mut_ref(|| false);
    {
        let app = app.clone();
        use_effect_with(props.at.clone(), move |id| {
            app.set(apps::by_id(id));
        });
    }
    {
        let (place, is_moved) = (props.place.clone(), is_moved.clone());
        use_effect_with(*app, move |app| {
            if is_moved.replace(false) {
                place.focus(if app.is_some() { HEADING } else { CHOICE });
            }
        });
    }
    let choose = {
        let (app, copied) = (app.clone(), copied.clone());
        Callback::from(move |chosen: Option<&'static App>| {
            *is_moved.borrow_mut() = true;
            copied.set(None);
            app.set(chosen);
        })
    };
    let copy = {
        let copied = copied.clone();
        Callback::from(move |text: String| {
            let copied = copied.clone();
            spawn_local(async move {
                let done = clipboard::copy(&text).await;
                copied.set(Some((text, done)));
            });
        })
    };
    let said = match &*copied {
        Some((_, true)) => words.text(key::STEPS_COPIED),
        Some((_, false)) => words.text(key::STEPS_NOT_COPIED),
        None => String::new(),
    };
    html! {
        <div class="steps">
            if let Some(app) = *app {
                { Drawing { app, words, place: &props.place, copy }.steps(&props.report.account, has_errors(&props.report)) }
                <p class="steps-actions">
                    <button type="button" class="button quiet" onclick={choose.reform(|_| None)}>{ words.text(key::STEPS_OTHER_APP) }</button>
                    <button type="button" class="button quiet" onclick={|_| page::print()}>{ words.text(key::STEPS_PRINT) }</button>
                </p>
            } else {
                <p class="hint">{ words.text(key::STEPS_LEAD) }</p>
                <h3 id={CHOICE} tabindex="-1">{ words.text(key::STEPS_APP) }</h3>
                <>{ for KINDS.map(|(kind, title)| group(kind, title, words, &choose)) }</>
            }
            <p class="steps-said" role="status">{ said }</p>
        </div>
    }
}

fn has_errors(report: &Report) -> bool {
    report.verdict() == Some(Severity::Error)
}

/// The kinds of apps, in the order in which people look for theirs.
const KINDS: [(Kind, Key); 4] = [
    (Kind::Computer, key::STEPS_COMPUTER),
    (Kind::Phone, key::STEPS_PHONE),
    (Kind::Web, key::STEPS_WEB),
    (Kind::Library, key::STEPS_LIBRARY),
];

/// A button for each app of a kind.
fn group(kind: Kind, title: Key, words: &Words, choose: &Callback<Option<&'static App>>) -> Html {
    let buttons = APPS.iter().filter(|app| app.kind == kind).map(|app| {
        let names: Vec<&str> = [app.name].iter().chain(app.also).copied().collect();
        html! {
            <li><button type="button" class="button quiet" translate="no" onclick={choose.reform(move |_| Some(app))}>{ names.join(", ") }</button></li>
        }
    });
    html! {
        <>
            <h4 class="steps-kind">{ words.text(title) }</h4>
            <ul class="steps-apps">{ for buttons }</ul>
        </>
    }
}
