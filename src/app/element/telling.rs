//! What an element is told of the settings in it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::Callback;

use crate::app::events::Now;
use crate::app::state::Action;
use crate::browser::order::Order;
use crate::contract::{Layout, report_json};
use crate::embed::{Problem, Why};
use crate::engine::{Draft, Report, check};

/// What an app shows.
#[derive(Default)]
pub(super) struct Shows {
    now: RefCell<Option<Now>>,
    /// The report as it was drawn when the element was told last, and what it was told.
    told: RefCell<Option<(Rc<Report>, String)>>,
    /// Whether providers are known.
    is_informed: Cell<bool>,
}

impl Shows {
    pub(super) fn now(&self) -> Option<Now> {
        self.now.borrow().clone()
    }

    /// Lets go of the app: what it shows holds it, and it holds who is told.
    pub(super) fn forget(&self) {
        self.now.take();
        self.told.take();
    }

    /// The report, if the element has not been told it.
    ///
    /// Nothing is told while somebody types, and of a form that was never filled in.
    fn news(&self, now: &Now) -> Option<String> {
        let state = &now.state;
        let mut told = self.told.borrow_mut();
        let is_first = told.is_none();
        if state.editing.is_some()
            || is_first && state.draft == Draft::default()
            || told.as_ref().is_some_and(|(drawn, _)| Rc::ptr_eq(drawn, &state.report))
        {
            return None;
        }
        let text = report(now);
        let is_news = told.as_ref().is_none_or(|(_, told)| *told != text);
        *told = Some((state.report.clone(), text.clone()));
        is_news.then_some(text)
    }
}

/// Remembers what an app shows, and tells its element of every new report.
pub(super) fn telling(shows: Rc<Shows>, order: Order) -> Callback<Now> {
    Callback::from(move |now: Now| {
        *shows.now.borrow_mut() = Some(now.clone());
        if now.state.catalogue().providers().next().is_none() {
            return;
        }
        if !shows.is_informed.replace(true) {
            order.tell("informed", "");
        }
        find(&now, &order);
        if let Some(report) = shows.news(&now) {
            order.tell("report", &report);
        }
    })
}

/// The whole report on the settings as they are.
pub(super) fn report(now: &Now) -> String {
    let state = &now.state;
    let report = check(&state.draft, &state.environment());
    report_json(&report, &state.draft, &now.words.words, Layout::Line)
}

/// Finds the provider that the host named by a domain, once providers are known.
fn find(now: &Now, order: &Order) {
    let (state, catalogue) = (&now.state, now.state.catalogue());
    let Some(chosen) = state.chosen.as_deref().filter(|chosen| !chosen.is_empty()) else { return };
    if catalogue.by_id(chosen).is_some() {
        return;
    }
    let found = catalogue.by_domain(chosen);
    if found.is_none() {
        let why = Why::NoProvider(chosen.to_owned());
        order.tell("warn", &Problem { name: "provider".to_owned(), why }.to_string());
    }
    let id = found.map(|provider| provider.id().to_owned()).unwrap_or_default();
    state.dispatch(Action::Choose(id));
}
