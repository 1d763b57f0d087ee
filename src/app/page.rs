//! The check on the page: its parts in order, and what happens around them.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::events::{self, Focus, Now};
use super::host::{self, Drawing};
use super::known::Known;
use super::share::{self, Sharing};
use super::spoken::{Say, Spoken};
use super::state::{Action, Notice, State};
use super::view::View;
use super::{arrival, findings, form, late, picture, status, tools, verdict};
use crate::browser::place::{Focus as Focused, Place, is_focus_lost};
use crate::browser::together::both;
use crate::browser::{event, fragment, language, notes, page, providers, words};
use crate::engine::{Draft, Environment, Finding};
use crate::words::{Words, key, part};

/// How long the keys must rest before half-typed text counts, in milliseconds.
const PAUSE: u32 = 900;

/// How long the verdict must stand before it is read out, in milliseconds.
const SETTLED: u32 = 1200;

/// What the page begins with.
#[derive(Clone, Debug, Properties)]
pub struct Start {
    /// The settings that are already known.
    pub draft: Draft,
    /// The words to speak.
    pub words: Rc<Words>,
    /// What the engine needs to know of the world.
    pub environment: Environment<'static>,
    /// What happens first, such as opening a link.
    #[prop_or_default]
    pub first: Vec<Action>,
    /// Where the focus was before the page was drawn.
    #[prop_or_default]
    pub focus: Option<Rc<Focused>>,
    /// Where it is drawn.
    pub place: Place,
    /// Who is told what it shows.
    #[prop_or_default]
    pub shown: Shown,
}

/// Called with what the page shows whenever that was drawn.
#[derive(Clone, Debug, Default)]
pub struct Shown(pub(super) Option<Callback<Now>>);

/// A page begins once.
impl PartialEq for Start {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The page.
#[component]
pub fn Page(start: &Start) -> Html {
    let state = use_reducer(|| {
        let state = State::new(start.draft.clone(), start.environment);
        let first = start.first.iter().cloned();
        first.fold(state, |state, action| state.after(action)).uninformed()
    });
    let spoken = use_reducer(|| Spoken { words: start.words.clone() });
    let words = spoken.words.clone();
    let sharing = use_state(Sharing::default);
    let focus = use_mut_ref(|| None::<Focus>);

    let place = &start.place;
    let view = View { state: &state, words: &words, place };
    let announced = use_announcement(&view, &sharing);
    use_start(start, &spoken, &state);
    use_language(place, &words, &state);
    use_draft(place, &state, &sharing);
    use_pause(&state);
    use_focus(place, &focus);
    use_tool(place, &spoken, &state);
    {
        let place = place.clone();
        use_effect_with(sharing.count, move |_| place.select(share::BY_HAND));
    }
    let now = Now {
        state: state.clone(),
        words: spoken.clone(),
        sharing: sharing.clone(),
        place: place.clone(),
    };
    use_events(now.clone(), &focus);
    {
        let shown = start.shown.0.clone();
        use_effect(move || {
            if let Some(shown) = shown {
                shown.emit(now);
            }
        });
    }

    let apply = {
        let dispatcher = state.dispatcher();
        Callback::from(move |fix| dispatcher.dispatch(Action::Apply(fix)))
    };
    if let Some(host) = &state.host {
        let drawing = Drawing { view, state: &state, spoken: &spoken, sharing: &sharing, apply };
        return html! {<>
            { host.0.draw(&drawing) }
            <p class="unseen" role="status" aria-live="polite">{ announced }</p>
        </>};
    }
    let shown: Vec<&Finding> = state.report.findings.iter().collect();
    html! {
        <>
            { tools::tool(&view, &words, apply) }
            { form::form(&view) }
            <div class="outcome">
                { verdict::verdict(&view) }
                { picture::picture(&state.report.account, &shown, &words) }
                { findings::findings(&view) }
                { (state.known.onward)(&sharing, &view) }
            </div>
            <p class="unseen" role="status" aria-live="polite">{ announced }</p>
        </>
    }
}

/// Answers what happens on the page, by what it shows at that moment.
#[hook]
fn use_events(now: Now, focus: &Rc<RefCell<Option<Focus>>>) {
    let latest = use_mut_ref(|| None::<Now>);
    let place = now.place.clone();
    *latest.borrow_mut() = Some(now);
    let focus = focus.clone();
    use_effect_with((), move |()| {
        let listeners = event::listen(&place, move |happened| {
            let now = latest.borrow().clone();
            if let Some(now) = now {
                events::answer(happened, &now, &focus);
            }
        });
        move || drop(listeners)
    });
}

/// Says that the page is there and puts the focus back where it was; fetches what is known of providers;
/// opens links that are put into the address of the page from now on.
#[hook]
fn use_start(start: &Start, spoken: &UseReducerHandle<Spoken>, state: &UseReducerHandle<State>) {
    let (place, focus) = (start.place.clone(), start.focus.clone());
    let (words, speak) = (spoken.words.clone(), spoken.dispatcher());
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        if let Some(focus) = focus {
            focus.restore(&place);
        }
        if place.is_page() {
            page::set_state("ready");
        }
        spawn_local(inform(place.clone(), words, speak, dispatcher.clone()));
        let listener = fragment::on_change(&place.clone(), move || {
            let text = fragment::read(&place);
            if page::is_guest() {
                // What is set there is listened to where it is read.
                return;
            }
            if host::is_set(&text) {
                // What was typed is kept over that.
                return page::reload();
            }
            if text.is_empty() {
                dispatcher.dispatch(Action::CloseTool);
            }
            for action in arrival::linked(&text, &place) {
                dispatcher.dispatch(action);
            }
        });
        move || drop(listener)
    });
}

/// Fetches what is known of providers, the rules that wait for it, and the words of both.
async fn inform(
    place: Place,
    words: Rc<Words>,
    speak: UseReducerDispatcher<Spoken>,
    state: UseReducerDispatcher<State>,
) {
    let words = words::catalogue(&place, words.language(), part::LATE);
    let ((text, words), known) = both(both(providers::fetch(&place), words), late::late()).await;
    if let (Some(words), Ok(known)) = (words, known) {
        speak.dispatch(Say::Also(part::LATE, words));
        state.dispatch(Action::Know(known(text)));
    } else {
        state.dispatch(Action::Know(Known::NOTHING));
        state.dispatch(Action::Notice(Some(Notice::Incomplete)));
    }
}

/// Keeps what follows the settings in step: the menus, the copy in this tab, the news of what was copied.
#[hook]
fn use_draft(place: &Place, state: &UseReducerHandle<State>, sharing: &UseStateHandle<Sharing>) {
    let (place, sharing) = (place.clone(), sharing.clone());
    use_effect_with((state.draft.clone(), state.chosen.clone()), move |(draft, chosen)| {
        place.choose();
        arrival::keep(&place, draft, chosen.as_deref());
        if sharing.copied.is_some() {
            sharing.set(sharing.stale());
        }
    });
}

/// Keeps the document's language and title in step with the words,
/// and fetches what there is to say of single providers once there is one.
#[hook]
fn use_language(place: &Place, words: &Rc<Words>, state: &UseReducerHandle<State>) {
    let (place, dispatcher) = (place.clone(), state.dispatcher());
    let (language, title) = (words.language(), words.text(key::PAGE_TITLE));
    let has_provider = state.provider.is_some();
    use_effect_with((language.code, has_provider), move |(_, has_provider)| {
        language::show(&place, language, &title);
        if *has_provider {
            spawn_local(async move {
                dispatcher.dispatch(Action::Tell(notes::fetch(&place, language).await));
            });
        }
    });
}

/// Fetches what the open tool needs, in the language that is spoken, and puts the focus on it once it is there.
#[hook]
fn use_tool(place: &Place, spoken: &UseReducerHandle<Spoken>, state: &UseReducerHandle<State>) {
    let (words, dispatcher) = (spoken.words.clone(), state.dispatcher());
    let speak = spoken.dispatcher();
    let tool = state.open.as_ref().map(|open| open.tool);
    let at = place.clone();
    use_effect_with((tool, words.language().code), move |(tool, _)| {
        if let Some(tool) = *tool {
            spawn_local(async move {
                at.dress(tool.part().name).await;
                let mut has_words = words.has(tool.part());
                if !has_words
                    && let Some(text) = words::catalogue(&at, words.language(), tool.part()).await
                {
                    has_words = true;
                    speak.dispatch(Say::Also(tool.part(), text));
                }
                let fetched = tool.fetch().await.filter(|_| has_words);
                dispatcher.dispatch(Action::Fetched(tool, fetched));
            });
        }
    });
    let is_here = state.open.as_ref().is_some_and(|open| open.fetched.is_some());
    // What is all there is was opened by nobody, and takes the focus from nobody.
    let is_all = state.host.as_ref().is_some_and(|host| host.is_all(tool));
    let place = place.clone();
    use_effect_with((tool, is_here), move |(_, is_here)| {
        if *is_here && !is_all {
            place.go_to(tools::TITLE);
        }
    });
}

/// Half-typed text counts once the keys rest.
#[hook]
fn use_pause(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    let typed = state.editing.map(|field| (field, state.draft.get(field)));
    use_effect_with(typed, move |typed| {
        let pause = typed
            .is_some()
            .then(|| Timeout::new(PAUSE, move || dispatcher.dispatch(Action::Pause)));
        move || drop(pause)
    });
}

/// Moves the focus after what a button did was drawn: it must not be lost.
#[hook]
fn use_focus(place: &Place, focus: &Rc<RefCell<Option<Focus>>>) {
    let (place, focus) = (place.clone(), focus.clone());
    use_effect(move || match focus.take() {
        Some(Focus::On(id)) => place.go_to(&id),
        Some(Focus::Kept) if is_focus_lost() => place.focus(verdict::TITLE),
        Some(Focus::Kept) | None => {}
    });
}

/// What a screen reader is told: what was done and the verdict, once it stands.
#[hook]
fn use_announcement(view: &View<'_>, sharing: &Sharing) -> String {
    let announced = use_state(String::new);
    let (headline, sentence) = verdict::said(view);
    let mut said = status::said(view);
    said.extend(sharing.said(view.words));
    said.extend((view.state.known.said)(view));
    if !view.state.is_idle {
        said.push(headline);
        said.push(sentence);
    }
    let said = said.join(". ");
    let setter = announced.setter();
    use_effect_with(said, move |said| {
        let said = said.clone();
        let settled = Timeout::new(SETTLED, move || setter.set(said));
        move || drop(settled)
    });
    (*announced).clone()
}
