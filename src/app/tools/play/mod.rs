//! Play it: what becomes of mail on a server and its devices, as a picture that moves and in words.

mod draw;
mod list;
mod player;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::{Fetched, Props};
use crate::browser::page;
use crate::browser::place::Place;
use crate::engine::devices::pop_service;
use crate::engine::{Situation, Value};
use crate::mailbox::scenes::{self, Play};
use crate::words::{Words, key, mailbox};
use player::{Act, Player};

/// The id of a person's own devices, beside those of the ready scenes.
const OWN: &str = "own";

/// What the tool plays where there are no devices to play.
const FIRST: &str = "pop-two";

/// What is fetched of the tool.
pub(in crate::app) const FETCHED: Fetched = Fetched::new(key::PLAY_TITLE, tool);

fn tool(props: Props) -> Html {
    html! { <PlayIt ..props /> }
}

/// The tool.
#[component]
pub fn PlayIt(props: &Props) -> Html {
    let words = &*props.words;
    let own = use_memo(props.clone(), own);
    let chosen = use_state(|| Some(props.at.clone()));
    {
        let chosen = chosen.clone();
        use_effect_with(props.at.clone(), move |scene| chosen.set(Some(scene.clone())));
    }
    let scene = scene(chosen.as_deref(), own.is_some());
    let play = {
        let id = scene.clone();
        use_memo((own.clone(), id), move |(own, id)| {
            let ready = scenes::find(id).map(scenes::Scene::play);
            ready.or_else(|| (**own).clone()).unwrap_or_else(|| scenes::ALL[0].play())
        })
    };
    let player = use_reducer(Player::default);
    let at = player.at.min(play.frames.len());
    use_beginning(&props.place, &player, &scene);

    let act = |act: Act| {
        let (player, play) = (player.dispatcher(), play.clone());
        Callback::from(move |_: MouseEvent| player.dispatch((act, play.frames.len())))
    };
    let slide = {
        let (player, count) = (player.dispatcher(), play.frames.len());
        Callback::from(move |event: InputEvent| {
            if let Some(to) = page::number(&event) {
                player.dispatch((Act::Slide(to), count));
            }
        })
    };
    let choose = Callback::from(move |event: Event| chosen.set(page::choice(&event)));
    let days = (scene == OWN).then_some(scenes::DAYS);
    let said = list::said(&play, at, words);
    use_motion(&player, play.frames.len(), said.chars().count());
    let place = list::place(&play, at, words);
    let is_over = at == play.frames.len();
    html! {
        <div class="play">
            <p class="hint">{ words.text(key::PLAY_LEAD) }</p>
            <label for="play-scene">{ words.text(key::PLAY_CHOOSE) }</label>
            <select id="play-scene" data-chosen={scene.clone()} onchange={choose}>
                { options(&scene, own.is_some(), words) }
            </select>
            { beginning(&scene, &play, words) }
            <div class="play-stage">
                <div class="play-picture" aria-hidden="true">
                    { draw::svg(&play, at, words) }
                    <p class="hint">{ words.text(key::PLAY_LEGEND) }</p>
                </div>
                <div class="play-told">
                    <p class="play-place">{ place.clone() }</p>
                    <p class="play-said" aria-live={if player.is_by_hand { "polite" } else { "off" }}>{ said.clone() }</p>
                    <input type="range" class="play-time" min="0" max={play.frames.len().to_string()} step="1"
                        value={at.to_string()} aria-label={words.text(key::PLAY_TIMELINE)}
                        aria-valuetext={format!("{place}. {said}")} oninput={slide} />
                    <div class="play-buttons">
                        <button type="button" class="button play-run" onclick={act(Act::Run)}>
                            { draw::sign(if player.is_running { draw::PAUSE } else { draw::RUN }) }
                            { words.text(if player.is_running { key::PLAY_PAUSE } else { key::PLAY_START }) }
                        </button>
                        { button("play-again", key::PLAY_AGAIN, draw::AGAIN, at == 0, act(Act::Again), words) }
                        { button("play-back", key::PLAY_BACK, draw::BACK, at == 0, act(Act::Back), words) }
                        { button("play-next", key::PLAY_NEXT, draw::NEXT, is_over, act(Act::Next), words) }
                    </div>
                    <div class={classes!("play-end", (!is_over).then_some("play-later"))}>
                        <h3>{ words.text(key::PLAY_END) }</h3>
                        <p>{ mailbox::ending(&play, days, words) }</p>
                        if let Some(scene) = mailbox::scene(&scene) {
                            <p>{ words.text(scene.shows) }</p>
                        }
                    </div>
                    { list::all(&play, at, words) }
                </div>
            </div>
        </div>
    }
}

/// The person's own devices, played; nothing where there are none.
fn own(props: &Props) -> Option<Play> {
    let Props { report, environment, .. } = props;
    let situation = Situation::new(&report.account, environment);
    scenes::own(&report.account, pop_service(&situation))
}

/// The scene that is played: the chosen one, the person's own devices where there are some, or the first.
fn scene(chosen: Option<&str>, has_own: bool) -> String {
    let is_there = |id: &&str| scenes::find(id).is_some() || *id == OWN && has_own;
    chosen.filter(is_there).unwrap_or(if has_own { OWN } else { FIRST }).to_owned()
}

/// Plays on by itself while it runs; a step stands for as long as its sentence takes to read.
#[hook]
fn use_motion(player: &UseReducerHandle<Player>, count: usize, letters: usize) {
    let dispatcher = player.dispatcher();
    use_effect_with((player.is_running, player.at, count), move |(is_running, _, count)| {
        let count = *count;
        let next = is_running.then(|| {
            let pause = player::pause(letters);
            Timeout::new(pause, move || dispatcher.dispatch((Act::Tick, count)))
        });
        move || drop(next)
    });
}

/// Another scene begins at its beginning, and the menu shows it.
#[hook]
fn use_beginning(place: &Place, player: &UseReducerHandle<Player>, scene: &str) {
    let (place, dispatcher) = (place.clone(), player.dispatcher());
    use_effect_with(scene.to_owned(), move |_| {
        place.choose();
        dispatcher.dispatch((Act::Begin, 0));
    });
}

fn options(scene: &str, has_own: bool, words: &Words) -> Html {
    let own = has_own.then_some((OWN, key::PLAY_OWN));
    let ready = scenes::ALL.iter().filter_map(|it| Some((it.id, mailbox::scene(it.id)?.name)));
    let option = |(id, name)| {
        html! { <option value={id} selected={id == scene}>{ words.text(name) }</option> }
    };
    html! { <>{ for own.into_iter().chain(ready).map(option) }</> }
}

/// What a scene begins with, and what had to be assumed.
fn beginning(scene: &str, play: &Play, words: &Words) -> Html {
    let begins = match mailbox::scene(scene) {
        Some(scene) => words.text(scene.begin),
        None => {
            let devices = Value::Number(play.start.devices.len() as u64);
            let values = [("days", scenes::DAYS.into()), ("devices", devices)];
            words.format(key::PLAY_OWN_BEGIN, &values)
        }
    };
    let assumed = play.assumed.iter().map(|assumed| mailbox::assumed(*assumed, play, words));
    html! {
        <>
            <p class="play-begin">{ begins }</p>
            { for assumed.map(|text| html! { <p class="play-assumed">{ text }</p> }) }
        </>
    }
}

fn button(
    class: &'static str,
    name: crate::words::Key,
    sign: &'static str,
    is_idle: bool,
    onclick: Callback<MouseEvent>,
    words: &Words,
) -> Html {
    let name = words.text(name);
    html! {
        <button type="button" class={classes!("button", "quiet", class)} aria-label={name.clone()} title={name}
            aria-disabled={is_idle.then_some("true")} {onclick}>{ draw::sign(sign) }</button>
    }
}
