//! The page of one app.

use yew::{Html, html};

use super::called::{choices, field, label};
use super::of;
use crate::apps::{App, AppField, Place, Screen};
use crate::engine::{Protocol, Value};
use crate::pages::site::{self, Content, Sheet};
use crate::words::apps::{label as ours, note};
use crate::words::{key, terms};

/// Everything that is known of an app.
pub(in crate::pages) fn page(app: &'static App, sheet: &Sheet) -> Content {
    let name = [("app", Value::from(app.name))];
    let also: Vec<Value> = app.also.iter().map(|name| (*name).into()).collect();
    let checked = sheet.format(key::PROVIDER_CHECKED, &[("date", Value::Date(app.checked))]);
    let retired = app.retired.map(|date| {
        let values = [("app", Value::from(app.name)), ("date", Value::Date(date))];
        sheet.format(key::APPS_ONE_RETIRED, &values)
    });
    let main = html! {
        <>
            <header class="opening">
                <h1>{ sheet.format(key::APPS_ONE_HEADING, &name) }</h1>
                if !also.is_empty() { <p class="also">{ sheet.format(key::STEPS_ALSO, &[("names", Value::List(also))]) }</p> }
                if let Some(retired) = retired { <p class="notice warning">{ retired }</p> }
                <p class="summary">{ facts(app, sheet) }</p>
                <p class="checked">{ checked }</p>
            </header>
            { notes(app, sheet) }
            if app.retired.is_none() { { steps(app, sheet) } }
            <section aria-labelledby="screens">
                <h2 id="screens">{ sheet.text(key::APPS_ONE_SCREENS) }</h2>
                <ol class="screens">{ for app.screens.iter().map(|screen| self::screen(screen, app, sheet)) }</ol>
            </section>
            { sources(app, sheet) }
        </>
    };
    Content {
        title: format!("{} \u{b7} Maillint", sheet.format(key::APPS_ONE_TITLE, &name)),
        summary: sheet.format(key::APPS_ONE_SUMMARY, &name),
        trail: vec![
            (sheet.text(key::APPS_TRAIL), sheet.to(site::APPS)),
            (app.name.to_owned(), sheet.to(&of(app))),
        ],
        main,
    }
}

/// What it runs on and how it reads, in one line.
fn facts(app: &App, sheet: &Sheet) -> String {
    let mut facts = Vec::new();
    if !app.systems.is_empty() {
        let systems = app.systems.iter().map(|name| Value::from(*name)).collect();
        facts.push(sheet.format(key::APPS_ONE_SYSTEMS, &[("systems", Value::List(systems))]));
    }
    facts.push(if app.reads.is_empty() {
        sheet.text(key::APPS_SENDS_ONLY)
    } else {
        sheet.format(key::APPS_ONE_READS, &[("protocols", protocols(app.reads))])
    });
    facts.join(". ") + "."
}

fn protocols(protocols: &[Protocol]) -> Value {
    Value::List(protocols.iter().map(|it| terms::protocol(*it)).collect())
}

fn notes(app: &App, sheet: &Sheet) -> Html {
    if app.notes.is_empty() {
        return Html::default();
    }
    let notes = app.notes.iter().map(|it| html! { <li>{ sheet.text(note(*it)) }</li> });
    html! {
        <section aria-labelledby="notes">
            <h2 id="notes">{ sheet.text(key::APPS_ONE_NOTES) }</h2>
            <ul class="notes">{ for notes }</ul>
        </section>
    }
}

/// The way to the steps with somebody's own settings.
fn steps(app: &App, sheet: &Sheet) -> Html {
    let name = [("app", Value::from(app.name))];
    html! {
        <div class="ways-in">
            <h2>{ sheet.text(key::APPS_ONE_STEPS) }</h2>
            <p>{ sheet.format(key::APPS_ONE_STEPS_LEAD, &name) }</p>
            <a class="button" href={sheet.to_check(&format!("tool=steps&app={}", app.id))} rel="nofollow">{ sheet.text(key::APPS_ONE_STEPS) }</a>
        </div>
    }
}

fn screen(screen: &'static Screen, app: &App, sheet: &Sheet) -> Html {
    let path = screen.path.iter().enumerate().map(|(number, it)| {
        html! { <>if number > 0 { { " \u{203a} " } }<b>{ label(*it, app, sheet) }</b></> }
    });
    let head =
        [key::APPS_ONE_COLUMN_OURS, key::APPS_ONE_COLUMN_THEIRS, key::APPS_ONE_COLUMN_CHOICES];
    html! {
        <li>
            <p>{ for path }</p>
            if !screen.protocols.is_empty() && screen.protocols != app.reads {
                <p class="hint">{ sheet.format(key::APPS_ONE_ONLY, &[("protocols", protocols(screen.protocols))]) }</p>
            }
            <table class="others">
                <thead><tr>{ for head.map(|key| html! { <th scope="col">{ sheet.text(key) }</th> }) }</tr></thead>
                <tbody>{ for screen.asks.iter().map(|it| row(it, app, sheet)) }</tbody>
            </table>
        </li>
    }
}

fn row(asked: &'static AppField, app: &App, sheet: &Sheet) -> Html {
    html! {
        <tr>
            <th scope="row">{ ours(asked.place, None, &sheet.words).text }{ side(asked.place, sheet) }</th>
            <td>{ field(asked, app, sheet) }</td>
            <td>{ choices(asked, app, sheet) }</td>
        </tr>
    }
}

/// Which server a field is for.
fn side(place: Place, sheet: &Sheet) -> Html {
    let side = match place {
        Place::Server(side, _) | Place::Password(side) => side,
        _ => return Html::default(),
    };
    html! { <small>{ ", " }{ sheet.words.show(&terms::side(side)) }</small> }
}

fn sources(app: &App, sheet: &Sheet) -> Html {
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{ sheet.text(key::PROVIDER_SOURCES) }</h2>
            <ul>{ for app.sources().iter().map(|it| sheet.source(it.title, it.url, it.through, it.date)) }</ul>
        </section>
    }
}
