//! Takes what the page around the check sets while it is used.

use std::rc::Rc;

use yew::prelude::*;

use super::Host;
use super::set::parted;
use crate::app::spoken::Spoken;
use crate::app::state::{Action, State};
use crate::app::{arrival, events};
use crate::browser::fragment;
use crate::browser::place::Place;
use crate::embed::Door;

/// What the page shows at this moment, and the ways to change it.
#[derive(Clone, Properties)]
pub(super) struct Now {
    /// The settings and what is said of them.
    pub state: UseReducerHandle<State>,
    /// The words it is said in.
    pub spoken: UseReducerHandle<Spoken>,
    /// Where the app stands.
    pub place: Place,
}

/// It is another moment each time.
impl PartialEq for Now {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// Listens to the address, where the script in the frame puts what the page around it says.
#[component]
pub(super) fn Listener(now: &Now) -> Html {
    let latest = use_mut_ref(|| None::<Now>);
    *latest.borrow_mut() = Some(now.clone());
    let place = now.place.clone();
    use_effect_with((), move |()| {
        let listener = fragment::on_change(&place, move || {
            let now = latest.borrow().clone();
            if let Some(now) = now {
                follow(&now);
            }
        });
        move || drop(listener)
    });
    Html::default()
}

/// Does what a new address asks for.
fn follow(Now { state, spoken, place }: &Now) {
    let (set, rest) = parted(&fragment::read(place), Door::Embed);
    for action in arrival::linked(&rest, place) {
        state.dispatch(action);
    }
    let Some(set) = set else { return };
    let wanted = set.options.language;
    state.dispatch(Action::Host(Some(Host(Rc::new(set)))));
    if let Some(wanted) = wanted.filter(|wanted| *wanted != spoken.words.language()) {
        events::speak(wanted, state, spoken, place);
    }
}
