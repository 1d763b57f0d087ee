//! What mail apps call things and where they ask for them, as tables in answers; each app's page has the rest.

use yew::{Html, html};

use super::parts::table;
use crate::apps::{APPS, App, Called, Kind, Label, Place, Screen};
use crate::engine::{Encryption, ServerField, Side};
use crate::pages::apps::{encryption as called, label as said, of as page_of};
use crate::pages::site::Sheet;
use crate::words::{Key, key};

const ENCRYPTION: [Key; 4] =
    [key::APPS_COLUMN_APP, key::ANSWERS_TLS, key::ANSWERS_STARTTLS, key::ANSWERS_NONE];
const SERVER: [Key; 2] = [key::APPS_COLUMN_APP, key::ANSWERS_WHEN_ADDING];
const LEAVE: [Key; 3] = [key::APPS_COLUMN_APP, key::ANSWERS_WHERE, key::APPS_COLUMN_LEAVE];

/// The cells after an app's name; `None` where nothing is known.
type Cells = fn(&'static App, &Sheet) -> Option<Vec<Html>>;

/// A table about the apps that people use, by its name; `None` where there is no such table.
pub(super) fn draw(of: &[&str], sheet: &Sheet) -> Option<Html> {
    let (head, cells): (&[Key], Cells) = match of {
        ["encryption"] => (&ENCRYPTION, encryption),
        ["server"] => (&SERVER, server),
        ["leave"] => (&LEAVE, leave),
        _ => return None,
    };
    let rows = apps().filter_map(|app| {
        let name = html! { <a href={sheet.to(&page_of(app))} translate="no">{ app.name }</a> };
        Some((name, cells(app, sheet)?))
    });
    Some(table(head, rows.collect(), sheet))
}

/// The apps in which people set up their mail today.
fn apps() -> impl Iterator<Item = &'static App> {
    let is_used = |app: &&App| app.retired.is_none();
    APPS.iter().filter(is_used).filter(|app| matches!(app.kind, Kind::Computer | Kind::Phone))
}

/// What an app calls the ways to encrypt.
fn encryption(app: &'static App, sheet: &Sheet) -> Option<Vec<Html>> {
    let ways = [Encryption::Tls, Encryption::Starttls, Encryption::None];
    let is_unknown =
        |way| matches!(app.encryption(Side::Incoming, way), Called::Unknown | Called::Absent);
    let is_known = !ways.into_iter().all(is_unknown);
    is_known.then(|| ways.map(|way| called(app, way, sheet)).into())
}

/// The way to the incoming server while an account is added.
fn server(app: &'static App, sheet: &Sheet) -> Option<Vec<Html>> {
    let (at, _) = asking(app, Place::Server(Side::Incoming, ServerField::Host))?;
    let before = app.screens.get(..=at)?;
    let labels: Vec<Label> = before.iter().flat_map(|screen| screen.path).copied().collect();
    Some(vec![path(&labels, app, sheet)])
}

/// Where an app has the box for leaving mail on the server, and what it calls it.
fn leave(app: &'static App, sheet: &Sheet) -> Option<Vec<Html>> {
    let (_, screen) = asking(app, Place::Leave)?;
    let label = app.field(Place::Leave)?.label?;
    Some(vec![path(screen.path, app, sheet), said(label, app, sheet)])
}

/// The first screen that asks for this.
fn asking(app: &'static App, place: Place) -> Option<(usize, &'static Screen)> {
    let asks = |screen: &Screen| screen.asks.iter().any(|field| field.place == place);
    app.screens.iter().enumerate().find(|(_, screen)| asks(screen))
}

/// What to open, one after another.
fn path(path: &[Label], app: &App, sheet: &Sheet) -> Html {
    let steps = path.iter().enumerate().map(|(number, label)| {
        html! { <>if number > 0 { { " \u{203a} " } }{ said(*label, app, sheet) }</> }
    });
    html! { <>{ for steps }</> }
}
