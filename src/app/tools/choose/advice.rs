//! The advice: the way, why, what it takes and costs, and the button that fills it in.

use yew::{Callback, Html, html};

use super::super::Props;
use crate::app::icons;
use crate::choose::{Guide, Recommendation, guide};
use crate::engine::Fix;
use crate::words::choose::advice;
use crate::words::{Key, key};

/// Draws the advice; `fix` fills it in.
pub(super) fn draw(found: &Recommendation, fix: &Fix, props: &Props) -> Html {
    let words = &props.words;
    let said = advice(found, words);
    let sentences = |title: Key, sentences: Vec<String>| {
        html! {
            if !sentences.is_empty() {
                <h4>{ words.text(title) }</h4>
                <ul>{ for sentences.into_iter().map(|said| html! { <li>{ said }</li> }) }</ul>
            }
        }
    };
    let costs = said.costs.into_iter().map(|(what, todo)| {
        html! { <li>{ what }<span class="choose-do">{ todo }</span></li> }
    });
    html! {
        <div class="choose-advice">
            <h3>{ said.way }</h3>
            <p>{ said.meaning }</p>
            { sentences(key::CHOOSE_WHY, said.reasons) }
            { sentences(key::CHOOSE_STEPS, said.steps) }
            <h4>{ words.text(key::CHOOSE_COSTS) }</h4>
            <ul>{ for costs }</ul>
            if found.way.protocol().is_some() {
                <p>{ words.text(key::CHOOSE_ENCRYPTED) }</p>
            }
            if !found.devices.is_empty() {
                { button(fix, props) }
            }
            if props.place.has_page() {
                <ul class="choose-links">{ for links(found, props) }</ul>
            }
        </div>
    }
}

/// Fills the advice in; once that is done, the button stays where it is and says so, because it has the focus.
fn button(fix: &Fix, props: &Props) -> Html {
    let is_done = *fix == Fix::default();
    let onclick = {
        let (apply, fix) = (props.apply.clone(), fix.clone());
        Callback::from(move |_| {
            if fix != Fix::default() {
                apply.emit(fix.clone());
            }
        })
    };
    let class = if is_done { "button quiet" } else { "button" };
    let hint = if is_done { key::CHOOSE_FILLED } else { key::CHOOSE_FILL_HINT };
    html! {<>
        <button type="button" {class} {onclick} aria-pressed={is_done.to_string()} aria-describedby="choose-fill-hint">
            if is_done { { icons::tick() } }
            { props.words.text(key::CHOOSE_FILL) }
        </button>
        <p class="hint" id="choose-fill-hint">{ props.words.text(hint) }</p>
    </>}
}

/// Where to read on: first how to get from here to there.
fn links(found: &Recommendation, props: &Props) -> impl Iterator<Item = Html> {
    let guide = guide(found, &props.draft).map(|guide| match guide {
        Guide::MoveToImap => (key::CHOOSE_GUIDE_MOVE, "move-to-imap"),
        Guide::FromMixToOne => (key::CHOOSE_GUIDE_MIX, "from-mix-to-one"),
    });
    let (words, place) = (props.words.clone(), props.place.clone());
    guide.into_iter().chain([(key::CHOOSE_COMPARE, "pop-or-imap")]).filter_map(move |(text, id)| {
        let address = place.address(words.language(), "answers", id)?;
        Some(html! { <li><a href={address}>{ words.text(text) }</a></li> })
    })
}
