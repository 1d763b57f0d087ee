//! Words of apps as HTML, each in its own language.

use yew::{Html, html};

use crate::apps::{App, AppField, Called, Label, Manner, Place};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Side, Value};
use crate::pages::site::Sheet;
use crate::words::apps::{AppWords, said};
use crate::words::{Key, key};

/// Words of an app, marked where they are in another language than the page.
pub(super) fn marked(words: AppWords, is_code: bool, sheet: &Sheet) -> Html {
    let note = match words.other {
        Some("en") => Some(key::STEPS_IN_EN),
        Some("de") => Some(key::STEPS_IN_DE),
        _ => None,
    };
    html! {
        <>
            if is_code {
                <code translate="no">{ words.text }</code>
            } else {
                <span lang={words.other} translate="no">{ words.text }</span>
            }
            if let Some(note) = note { <small>{ " (" }{ sheet.text(note) }{ ")" }</small> }
        </>
    }
}

/// A label of an app.
pub(in crate::pages) fn label(label: Label, app: &App, sheet: &Sheet) -> Html {
    marked(said(label, &sheet.words), is_code(app), sheet)
}

/// What an app calls a choice.
pub(super) fn called(called: Called, app: &App, sheet: &Sheet) -> Html {
    let boxed = |key: Key, label: Option<Label>| match label {
        Some(label) => {
            let mut words = said(label, &sheet.words);
            words.text = sheet.format(key, &[("label", words.text.into())]);
            marked(words, false, sheet)
        }
        None => remark(key::APPS_UNKNOWN, sheet),
    };
    match called {
        Called::Word(word) => label(word, app, sheet),
        Called::On(label) => boxed(key::APPS_BOX_ON, label),
        Called::Off(label) => boxed(key::APPS_BOX_OFF, label),
        Called::Unknown => remark(key::APPS_UNKNOWN, sheet),
        Called::Absent => remark(key::APPS_ABSENT, sheet),
    }
}

/// What is said where there are no words.
pub(super) fn remark(key: Key, sheet: &Sheet) -> Html {
    html! { <span class="none">{ sheet.text(key) }</span> }
}

/// What a field is called, or that nobody found that.
pub(super) fn field(field: &AppField, app: &App, sheet: &Sheet) -> Html {
    match field.label {
        Some(it) => label(it, app, sheet),
        None => remark(key::APPS_UNKNOWN, sheet),
    }
}

/// The choices of a field, ours and then the app's.
pub(super) fn choices(field: &AppField, app: &App, sheet: &Sheet) -> Html {
    let tokens: Vec<(&'static str, Value)> = match field.place {
        Place::Server(_, ServerField::Encryption) => Encryption::ALL
            .iter()
            .map(|it| (it.token(), crate::words::terms::encryption(*it)))
            .collect(),
        Place::Server(_, ServerField::Auth) => {
            Auth::ALL.iter().map(|it| (it.token(), crate::words::terms::auth(*it))).collect()
        }
        Place::Protocol => app
            .reads
            .iter()
            .map(|it| (Protocol::token(*it), crate::words::terms::protocol(*it)))
            .collect(),
        Place::Leave | Place::Deleted => {
            let answer = crate::words::terms::answer;
            vec![("yes", answer(true)), ("no", answer(false))]
        }
        _ => Vec::new(),
    };
    if matches!(field.manner, Manner::Typed(_)) {
        return Html::default();
    }
    let lines = tokens.into_iter().filter_map(|(token, ours)| {
        let theirs = field.called(token);
        let is_worth = !matches!(theirs, Called::Absent);
        let ours = sheet.words.show(&ours);
        // A box is named beside it already.
        let shown = match theirs {
            Called::On(_) => html! { { sheet.text(key::STEPS_BOX_ON) } },
            Called::Off(_) => html! { { sheet.text(key::STEPS_BOX_OFF) } },
            other => called(other, app, sheet),
        };
        is_worth.then(|| html! { <li><small>{ ours }{ ": " }</small>{ shown }</li> })
    });
    html! { <ul class="choices">{ for lines }</ul> }
}

/// What an app calls an encryption, on the side that it asks for first.
pub(in crate::pages) fn encryption(app: &App, encryption: Encryption, sheet: &Sheet) -> Html {
    called(app.encryption(first_side(app), encryption), app, sheet)
}

/// The side that an app asks for first.
pub(super) fn first_side(app: &App) -> Side {
    if app.reads.is_empty() { Side::Outgoing } else { Side::Incoming }
}

/// Whether its words are code.
fn is_code(app: &App) -> bool {
    app.kind == crate::apps::Kind::Library
}
