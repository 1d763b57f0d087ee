//! The app in elements on other people's pages: puts it in, does what the element asks for, takes it out again.
//!
//! This is fetched only by elements. Everything an app holds, it holds until it is taken out.

mod attributes;
mod telling;

use std::cell::RefCell;
use std::iter;
use std::rc::Rc;

use yew::AppHandle;
use yew::platform::spawn_local;

use super::arrival;
use super::events::{self, Now};
use super::host;
use super::page::{Page, Shown, Start};
use super::run::environment;
use super::state::{Action, Notice};
use crate::browser::order::Order;
use crate::browser::words;
use crate::contract::{Layout, read_settings, settings_json};
use crate::embed::Options;
use crate::engine::Draft;
use crate::words::{Language, part};
use telling::Shows;

/// Does what an element asks for; what it answers is a text.
pub(super) type Obey = fn(&Order) -> Option<String>;

/// An app in an element.
struct Mounted {
    /// What the element goes by.
    id: String,
    app: AppHandle<Page>,
    shows: Rc<Shows>,
    /// What its attributes say.
    options: Options,
}

thread_local! {
    /// The apps that are in elements now.
    static MOUNTED: RefCell<Vec<Mounted>> = const { RefCell::new(Vec::new()) };
}

/// Does what an element asks for.
pub(super) fn obey(order: &Order) -> Option<String> {
    let id = order.text("id");
    match order.text("what").as_str() {
        "mount" => {
            spawn_local(mount(order.clone()));
            None
        }
        "unmount" => {
            unmount(&id);
            None
        }
        "attributes" => {
            change(&id, order);
            None
        }
        what => answer(what, &order.text("text"), &now(&id)?),
    }
}

/// Draws an app into an element, unless the element is gone by the time the words are there.
async fn mount(order: Order) {
    let Some((place, stand)) = order.place() else { return };
    let options = attributes::read(&order);
    let wanted = language(&options, &order);
    place.dress(part::EMBED.name).await;
    let words = words::fetch(&place, wanted, iter::once(part::EMBED)).await;
    if order.is_over() {
        return;
    }
    let Some(words) = words else { return order.tell("failed", "") };
    let settings = order.text("settings");
    let draft = if settings.is_empty() {
        options.draft.clone()
    } else {
        read_settings(&settings).unwrap_or_else(|error| {
            order.tell("warn", &format!("settings: {}", error.message));
            Draft::default()
        })
    };
    let shows = Rc::new(Shows::default());
    let start = Start {
        draft,
        words: Rc::new(words),
        environment: environment(),
        first: vec![Action::Host(Some(host::of_element(options.clone())))],
        focus: None,
        place,
        shown: Shown(Some(telling::telling(shows.clone(), order.clone()))),
    };
    let app = yew::Renderer::<Page>::with_root_and_props(stand, start).render();
    let mounted = Mounted { id: order.text("id"), app, shows, options };
    MOUNTED.with_borrow_mut(|all| all.push(mounted));
    order.tell("mounted", "");
}

/// Takes the app out of an element, with all that it holds.
fn unmount(id: &str) {
    let mounted = MOUNTED.with_borrow_mut(|all| {
        let index = all.iter().position(|mounted| mounted.id == id)?;
        Some(all.swap_remove(index))
    });
    if let Some(Mounted { app, shows, .. }) = mounted {
        app.destroy();
        shows.forget();
    }
}

/// What the app in an element shows.
fn now(id: &str) -> Option<Now> {
    MOUNTED.with_borrow(|all| all.iter().find(|mounted| mounted.id == id)?.shows.now())
}

/// Takes over what changed among the attributes.
fn change(id: &str, order: &Order) {
    let options = attributes::read(order);
    let before = MOUNTED.with_borrow_mut(|all| {
        let mounted = all.iter_mut().find(|mounted| mounted.id == id)?;
        Some(std::mem::replace(&mut mounted.options, options.clone()))
    });
    let (Some(before), Some(now)) = (before, now(id)) else { return };
    let wanted = language(&options, order);
    if wanted != now.words.words.language() {
        events::speak(wanted, &now.state, &now.words, &now.place);
    }
    if options.draft != before.draft {
        replace(options.draft.clone(), &now);
    }
    now.state.dispatch(Action::Host(Some(host::of_element(options))));
}

/// The language of an element: its own, or else the best of those around it.
fn language(options: &Options, order: &Order) -> &'static Language {
    options.language.unwrap_or_else(|| Language::best(order.text("languages").split(',')))
}

/// Does what is asked of an app that is there.
fn answer(what: &str, text: &str, now: &Now) -> Option<String> {
    match what {
        "settings" => match read_settings(text) {
            Ok(draft) => replace(draft, now),
            Err(error) => return Some(error.message),
        },
        "follow" => {
            for action in arrival::asked(text, &now.place) {
                now.state.dispatch(action);
            }
        }
        "draft" => return Some(settings_json(&now.state.draft, Layout::Line)),
        "check" => return Some(telling::report(now)),
        _ => {}
    }
    None
}

/// Puts settings in place of those that are there; nobody is told that, and it can't be taken back: the host did it.
fn replace(draft: Draft, now: &Now) {
    let chosen = now.state.chosen.clone();
    now.state.dispatch(Action::Open(draft, Notice::Opened));
    now.state.dispatch(Action::Dismiss);
    if let Some(chosen) = chosen {
        now.state.dispatch(Action::Choose(chosen));
    }
}
