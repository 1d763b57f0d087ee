//! The table of all apps.

use yew::{Html, html};

use super::called::{called, encryption, field, first_side, label, remark};
use super::{as_of, of};
use crate::apps::{APPS, App, Called, Kind, Place};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Value};
use crate::pages::site::{self, Content, Sheet};
use crate::words::{Key, key};

/// The kinds, in the order of the table.
const KINDS: [(Kind, Key); 4] = [
    (Kind::Computer, key::STEPS_COMPUTER),
    (Kind::Phone, key::STEPS_PHONE),
    (Kind::Web, key::STEPS_WEB),
    (Kind::Library, key::STEPS_LIBRARY),
];

/// The columns after the app's name.
const COLUMNS: [Key; 6] = [
    key::ENCRYPTION_TLS,
    key::ENCRYPTION_STARTTLS,
    key::ENCRYPTION_NONE,
    key::FIELD_USERNAME,
    key::FIELD_AUTH,
    key::APPS_COLUMN_LEAVE,
];

/// What each app calls it.
pub(in crate::pages) fn page(sheet: &Sheet) -> Content {
    let count = [("count", Value::Number(APPS.len() as u64))];
    let as_of = sheet.format(key::APPS_CHECKED, &[("date", Value::Date(as_of()))]);
    let main = html! {
        <>
            <header class="opening">
                <h1>{ sheet.text(key::APPS_HEADING) }</h1>
                <p class="summary">{ sheet.text(key::APPS_LEAD) }</p>
                <p class="checked">{ as_of }</p>
            </header>
            <p>{ sheet.text(key::APPS_NOTE_WORDS) }</p>
            <table class="apps">
                <caption class="unseen">{ sheet.text(key::APPS_CAPTION) }</caption>
                <thead><tr>
                    <th scope="col">{ sheet.text(key::APPS_COLUMN_APP) }</th>
                    { for COLUMNS.map(|key| html! { <th scope="col">{ sheet.text(key) }</th> }) }
                </tr></thead>
                { for KINDS.map(|(kind, title)| group(kind, title, sheet)) }
            </table>
        </>
    };
    Content {
        title: format!("{} \u{b7} Maillint", sheet.text(key::APPS_TITLE)),
        summary: sheet.format(key::APPS_SUMMARY, &count),
        trail: vec![(sheet.text(key::APPS_TRAIL), sheet.to(site::APPS))],
        main,
    }
}

fn group(kind: Kind, title: Key, sheet: &Sheet) -> Html {
    let apps = APPS.iter().filter(|app| app.kind == kind);
    html! {
        <tbody>
            <tr><th class="kind" scope="rowgroup" colspan={(COLUMNS.len() + 1).to_string()}>{ sheet.text(title) }</th></tr>
            { for apps.map(|app| row(app, sheet)) }
        </tbody>
    }
}

fn row(app: &'static App, sheet: &Sheet) -> Html {
    let retired = app
        .retired
        .map(|date| sheet.format(key::APPS_RETIRED_SHORT, &[("date", Value::Date(date))]));
    let cells = [
        encryption(app, Encryption::Tls, sheet),
        encryption(app, Encryption::Starttls, sheet),
        encryption(app, Encryption::None, sheet),
        username(app, sheet),
        sign_in(app, sheet),
        leave(app, sheet),
    ];
    // Where there is no room for columns their head is out of sight, and every cell says what it is.
    let cells = COLUMNS
        .iter()
        .zip(cells)
        .map(|(head, cell)| html! { <td data-head={sheet.text(*head)}>{ cell }</td> });
    html! {
        <tr id={app.id}>
            <th scope="row">
                <a href={sheet.to(&of(app))} translate="no">{ app.name }</a>
                if !app.also.is_empty() { <small translate="no">{ app.also.join(", ") }</small> }
                if let Some(retired) = retired { <small>{ retired }</small> }
            </th>
            { for cells }
        </tr>
    }
}

fn username(app: &App, sheet: &Sheet) -> Html {
    let place = |side| Place::Server(side, ServerField::Username);
    let side = first_side(app);
    match app.field(place(side)).or_else(|| app.field(place(side.other()))) {
        Some(found) => field(found, app, sheet),
        None => remark(key::APPS_UNKNOWN, sheet),
    }
}

/// The ways to sign in that an app has words for, each once.
fn sign_in(app: &App, sheet: &Sheet) -> Html {
    let side = first_side(app);
    if app.field(Place::Server(side, ServerField::Auth)).is_none() {
        return remark(key::APPS_UNKNOWN, sheet);
    }
    let mut words: Vec<Called> = Vec::new();
    for auth in Auth::ALL {
        let called = app.auth(side, *auth);
        if matches!(called, Called::Word(_) | Called::On(_)) && !words.contains(&called) {
            words.push(called);
        }
    }
    html! { <ul>{ for words.into_iter().map(|word| html! { <li>{ called(word, app, sheet) }</li> }) }</ul> }
}

/// What it calls leaving mail on the server or, failing that, deleting it there.
fn leave(app: &App, sheet: &Sheet) -> Html {
    if app.reads.is_empty() {
        return remark(key::APPS_SENDS_ONLY, sheet);
    }
    if !app.reads.contains(&Protocol::Pop3) {
        return remark(key::APPS_NO_POP, sheet);
    }
    let found = app.field(Place::Leave).or_else(|| app.field(Place::Deleted));
    match found.and_then(|field| field.label) {
        Some(it) => label(it, app, sheet),
        None => remark(key::APPS_UNKNOWN, sheet),
    }
}
