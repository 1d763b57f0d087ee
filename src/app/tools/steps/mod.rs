//! Steps for my app: the settings of the check in the words and the order of one mail app.

mod draw;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::apps::{self, APPS, App, Kind};
use crate::browser::{clipboard, page};
use crate::engine::{Report, Severity};
use crate::words::{Key, Words, key};
use draw::Drawing;

/// The id of the heading that the focus goes to once an app is chosen.
const HEADING: &str = "steps-heading";

/// The id of the heading above the apps.
const CHOICE: &str = "steps-choice";

/// What the steps are made of.
#[derive(Clone, Debug, Properties)]
pub struct Given {
    /// The words, with the part `apps`.
    pub words: Rc<Words>,
    /// What the check says of the settings.
    pub report: Rc<Report>,
    /// The id of the app that was chosen elsewhere, as in an address.
    #[prop_or_default]
    pub app: Option<AttrValue>,
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && Rc::ptr_eq(&self.report, &other.report)
            && self.app == other.app
    }
}

/// The tool.
#[component]
pub fn Steps(given: &Given) -> Html {
    let words = &*given.words;
    let app = use_state(|| None::<&'static App>);
    // What was copied last, and whether the browser let us.
    let copied = use_state(|| None::<(String, bool)>);
    let is_moved = use_mut_ref(|| false);
    {
        let app = app.clone();
        use_effect_with(given.app.clone(), move |id| {
            app.set(id.as_ref().and_then(|id| apps::by_id(id)));
        });
    }
    {
        let is_moved = is_moved.clone();
        use_effect_with(*app, move |app| {
            if is_moved.replace(false) {
                page::focus(if app.is_some() { HEADING } else { CHOICE });
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
        <section class="steps" aria-labelledby="steps-title">
            <h2 id="steps-title">{ words.text(key::STEPS_TITLE) }</h2>
            if let Some(app) = *app {
                { Drawing { app, words, copy }.steps(&given.report.account, has_errors(&given.report)) }
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
        </section>
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
