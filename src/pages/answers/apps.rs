//! What mail apps call things and where they ask for them, as tables in answers.

use yew::{Html, html};

use super::parts::table;
use crate::apps::{APPS, App, Called, Kind, Label, Place, Screen};
use crate::engine::{Encryption, ServerField, Side, Value};
use crate::pages::site::Sheet;
use crate::words::{Key, key};

/// A table about the apps that people use, by its name; `None` where there is no such table.
pub(super) fn draw(of: &[&str], sheet: &Sheet) -> Option<Html> {
    let (head, rows): (&[Key], Vec<Row>) = match of {
        ["encryption"] => (&ENCRYPTION, apps().filter_map(|app| encryption(app, sheet)).collect()),
        ["server"] => (&SERVER, apps().filter_map(|app| server(app, sheet)).collect()),
        ["leave"] => (&LEAVE, apps().filter_map(|app| leave(app, sheet)).collect()),
        _ => return None,
    };
    let shown: Vec<&App> = rows.iter().map(|(app, _)| *app).collect();
    let rows = rows.into_iter().map(|(app, cells)| (html! { { app.name } }, cells)).collect();
    Some(html! { <>{ table(head, rows, sheet) }{ sources(&shown, sheet) }</> })
}

/// An app and the cells after its name.
type Row = (&'static App, Vec<Html>);

const ENCRYPTION: [Key; 4] =
    [key::ANSWERS_APP, key::ANSWERS_TLS, key::ANSWERS_STARTTLS, key::ANSWERS_NONE];
const SERVER: [Key; 2] = [key::ANSWERS_APP, key::ANSWERS_WHEN_ADDING];
const LEAVE: [Key; 3] = [key::ANSWERS_APP, key::ANSWERS_WHERE, key::ANSWERS_CALLED];

/// The apps in which people set up their mail today.
fn apps() -> impl Iterator<Item = &'static App> {
    let is_used = |app: &&App| app.retired.is_none();
    APPS.iter().filter(is_used).filter(|app| matches!(app.kind, Kind::Computer | Kind::Phone))
}

/// What an app calls the ways to encrypt.
fn encryption(app: &'static App, sheet: &Sheet) -> Option<Row> {
    let ways = [Encryption::Tls, Encryption::Starttls, Encryption::None];
    let called = ways.map(|way| app.encryption(Side::Incoming, way));
    let is_known = called.iter().any(|it| !matches!(it, Called::Unknown | Called::Absent));
    let cells = called.map(|it| self::called(it, sheet));
    is_known.then(|| (app, cells.into()))
}

/// The way to the incoming server while an account is added.
fn server(app: &'static App, sheet: &Sheet) -> Option<Row> {
    let (at, _) = asking(app, Place::Server(Side::Incoming, ServerField::Host))?;
    let before = app.screens.get(..=at)?;
    let labels: Vec<Label> = before.iter().flat_map(|screen| screen.path).copied().collect();
    Some((app, vec![path(&labels, sheet)]))
}

/// Where an app has the box for leaving mail on the server, and what it calls it.
fn leave(app: &'static App, sheet: &Sheet) -> Option<Row> {
    let (_, screen) = asking(app, Place::Leave)?;
    let label = app.field(Place::Leave)?.label?;
    Some((app, vec![path(screen.path, sheet), said(label, sheet)]))
}

/// The first screen that asks for this.
fn asking(app: &'static App, place: Place) -> Option<(usize, &'static Screen)> {
    let asks = |screen: &Screen| screen.asks.iter().any(|field| field.place == place);
    app.screens.iter().enumerate().find(|(_, screen)| asks(screen))
}

fn called(called: Called, sheet: &Sheet) -> Html {
    let boxed = |key: Key, label: Option<Label>| {
        let label = label.map_or("", |label| label.said(sheet.words.language().code).text);
        html! { { sheet.format(key, &[("label", Value::from(label))]) } }
    };
    let missing = |key: Key| html! { <span class="none">{ sheet.text(key) }</span> };
    match called {
        Called::Word(label) => said(label, sheet),
        Called::On(label) => boxed(key::ANSWERS_BOX_ON, label),
        Called::Off(label) => boxed(key::ANSWERS_BOX_OFF, label),
        Called::Unknown => missing(key::ANSWERS_NOT_KNOWN),
        Called::Absent => missing(key::ANSWERS_NOT_THERE),
    }
}

/// What to open, one after another.
fn path(path: &[Label], sheet: &Sheet) -> Html {
    let steps = path.iter().enumerate().map(|(number, label)| {
        html! { <>if number > 0 { { " > " } }{ said(*label, sheet) }</> }
    });
    html! { <>{ for steps }</> }
}

/// Words as the app shows them, marked where they are in another language.
fn said(label: Label, sheet: &Sheet) -> Html {
    let said = label.said(sheet.words.language().code);
    html! { <span lang={said.other}>{ said.text }</span> }
}

/// Where the words of these apps can be read, closed until somebody wants it.
fn sources(apps: &[&App], sheet: &Sheet) -> Html {
    let sources = apps.iter().flat_map(|app| app.sources()).map(|source| {
        let title = match source.url.filter(|_| source.through.is_none()) {
            Some(url) => html! { <a href={url} rel="noopener noreferrer">{ source.title }</a> },
            None => html! { { source.title } },
        };
        html! { <li lang="en">{ title }</li> }
    });
    html! {
        <details class="of-apps">
            <summary>{ sheet.text(key::ANSWERS_APP_SOURCES) }</summary>
            <ul>{ for sources }</ul>
        </details>
    }
}
