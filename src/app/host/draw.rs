//! As much of the page as was asked for.

use yew::{Html, html};

use super::card::card;
use super::explainer::Explainer;
use super::listener::Listener;
use super::looks::looks;
use super::problems::Problems;
use super::set::Set;
use super::{Drawing, hold};
use crate::app::parts::{button, hint, text};
use crate::app::{findings, form, picture, tools, verdict};
use crate::embed::{Door, Mode, Problem, Reports, Why};
use crate::engine::Finding;
use crate::words::key;

/// Draws what the mode shows.
pub(super) fn draw(set: &Set, drawing: &Drawing) -> Html {
    let view = &drawing.view;
    let mode = set.options.mode;
    let tool = || tools::tool(view, &drawing.spoken.words, drawing.apply.clone());
    let body = match mode {
        Mode::Check => html! {<>
            { tool() }
            { form::form(view) }
            { outcome(drawing) }
        </>},
        Mode::Compact => html! {<>
            { form::one_side(set.options.side, view) }
            <div class="outcome">
                { verdict::verdict(view) }
                { findings::findings(view) }
            </div>
        </>},
        Mode::Explain => html! {<>
            { tool() }
            <Explainer place={view.place.clone()} language={view.words.language().code} title={view.text(key::EMBED_COMPARED)} />
        </>},
        Mode::Decode => tool(),
        Mode::Provider => card(view),
    };
    // An element is part of a page that has its own heading, and tells what is wrong itself.
    let is_frame = set.door == Door::Embed && view.place.is_page();
    let is_element = !view.place.is_page();
    html! {
        <div class="embed" data-mode={mode.word()} data-looks={looks(&set.options)} data-alone={super::tool(mode).map(|_| "true")}>
            if is_frame { <h1 class="unseen">{ view.text(key::PAGE_TITLE) }</h1> }
            { body }
            if !is_element { { foot(set, drawing) } }
            if is_frame {
                <Listener state={drawing.state.clone()} spoken={drawing.spoken.clone()} place={view.place.clone()} />
            }
            if !is_element { <Problems problems={problems(set, drawing)} /> }
        </div>
    }
}

fn outcome(drawing: &Drawing) -> Html {
    let view = &drawing.view;
    let shown: Vec<&Finding> = view.state.report.findings.iter().collect();
    html! {
        <div class="outcome">
            { verdict::verdict(view) }
            { picture::picture(&view.state.report.account, &shown, view.words) }
            { findings::findings(view) }
            { (view.state.known.onward)(drawing.sharing, view) }
        </div>
    }
}

/// Who is told what, and the way to the whole check.
fn foot(set: &Set, drawing: &Drawing) -> Html {
    let view = &drawing.view;
    if set.door == Door::Link {
        return html! {
            <footer class="embed-foot">
                { hint(text(view.text(key::EMBED_BY_LINK))) }
                { button("button quiet", "whole", String::new(), None, text(view.text(key::EMBED_WHOLE))) }
            </footer>
        };
    }
    let told = (set.options.reports == Reports::Codes).then(|| view.text(key::EMBED_TOLD));
    html! {
        <footer class="embed-foot">
            if let Some(told) = told { <p class="told" data-reports="codes">{ told }</p> }
            <p class="cannot">{ view.text(key::EMBED_CANNOT) }</p>
            <p>
                { view.text(key::EMBED_PRIVATE) }{ " " }
                <a href={["./?lang=", drawing.view.words.language().code].concat()} target="_blank" rel="noopener">
                    { view.text(key::EMBED_OPEN) }
                </a>
            </p>
        </footer>
    }
}

/// What could not be used, with the provider once the catalogue can tell.
fn problems(set: &Set, drawing: &Drawing) -> Vec<String> {
    let state = drawing.view.state;
    let mut problems = set.problems.clone();
    let has_catalogue = state.catalogue().providers().next().is_some();
    if let Some(name) = set.options.provider.clone()
        && has_catalogue
        && hold::provider(&set.options, state).is_none()
    {
        let why = Why::NoProvider(name);
        problems.push(Problem { name: "provider".to_owned(), why }.to_string());
    }
    problems
}
