//! The app in elements on other people's pages: puts it in, does what the element asks for, takes it out again.
//!
//! This is fetched only by elements. Everything an app holds, it holds until it is taken out.

use std::cell::RefCell;
use std::iter;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::{AppHandle, Callback};

use super::arrival;
use super::events::{self, Now};
use super::page::{Page, Shown, Start};
use super::run::environment;
use super::state::{Action, Notice};
use crate::browser::order::Order;
use crate::browser::words;
use crate::contract::{Layout, read_settings, report_json, settings_json};
use crate::engine::{Draft, Report, check};
use crate::words::Language;

/// Does what an element asks for; what it answers is a text.
pub(super) type Obey = fn(&Order) -> Option<String>;

/// An app in an element.
struct Mounted {
    /// What the element goes by.
    id: String,
    app: AppHandle<Page>,
    shows: Rc<Shows>,
}

/// What an app shows.
#[derive(Default)]
struct Shows {
    now: RefCell<Option<Now>>,
    /// The report that the element was told.
    told: RefCell<Option<Rc<Report>>>,
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
        what => answer(what, &order.text("text"), &now(&id)?),
    }
}

/// Draws an app into an element, unless the element is gone by the time the words are there.
async fn mount(order: Order) {
    let Some((place, stand)) = order.place() else { return };
    let wanted = order.text("languages");
    let words = words::fetch(&place, Language::best(wanted.split(',')), iter::empty()).await;
    if order.is_over() {
        return;
    }
    let Some(words) = words else { return order.tell("failed", "") };
    let draft = read_settings(&order.text("settings")).unwrap_or_default();
    let provider = order.text("provider");
    let shows = Rc::new(Shows::default());
    let start = Start {
        draft,
        words: Rc::new(words),
        environment: environment(),
        first: Some(provider).filter(|id| !id.is_empty()).map(Action::Choose).into_iter().collect(),
        focus: None,
        place,
        shown: Shown(Some(telling(shows.clone(), order.clone()))),
    };
    let app = yew::Renderer::<Page>::with_root_and_props(stand, start).render();
    let mounted = Mounted { id: order.text("id"), app, shows };
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
        shows.now.take();
    }
}

/// Remembers what an app shows, and tells its element of every new report.
fn telling(shows: Rc<Shows>, order: Order) -> Callback<Now> {
    Callback::from(move |now: Now| {
        let report = &now.state.report;
        let is_news = shows.told.borrow().as_ref().is_none_or(|told| !Rc::ptr_eq(told, report));
        if is_news && now.state.is_informed() {
            *shows.told.borrow_mut() = Some(report.clone());
            order.tell("report", &json(report, &now));
        }
        *shows.now.borrow_mut() = Some(now);
    })
}

/// What the app in an element shows.
fn now(id: &str) -> Option<Now> {
    MOUNTED
        .with_borrow(|all| all.iter().find(|mounted| mounted.id == id)?.shows.now.borrow().clone())
}

/// Does what is asked of an app that is there.
fn answer(what: &str, text: &str, now: &Now) -> Option<String> {
    let Now { state, words, place, .. } = now;
    match what {
        "settings" => match read_settings(text) {
            Ok(draft) => replace(draft, now),
            Err(error) => return Some(error.message),
        },
        "language" => {
            let language = Language::best(text.split(','));
            if language != words.words.language() {
                events::speak(language, state, words, place);
            }
        }
        "provider" => state.dispatch(Action::Choose(text.to_owned())),
        "follow" => {
            for action in arrival::asked(text, place) {
                state.dispatch(action);
            }
        }
        "draft" => return Some(settings_json(&state.draft, Layout::Line)),
        "check" => return Some(json(&check(&state.draft, &state.environment()), now)),
        _ => {}
    }
    None
}

/// Puts settings in place of those that are there; nobody is told that, and it can't be taken back: the host did it.
fn replace(draft: Draft, now: &Now) {
    now.state.dispatch(Action::Open(draft, Notice::Opened));
    now.state.dispatch(Action::Dismiss);
}

fn json(report: &Report, now: &Now) -> String {
    report_json(report, &now.state.draft, &now.words.words, Layout::Line)
}
