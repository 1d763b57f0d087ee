//! "What does this error mean?": an error text in a box, and below it what can be behind it, as it is pasted.

mod draw;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use yew::prelude::*;

use super::{Fetched, Props};
use crate::app::parts::{hint, text};
use crate::browser::event;
use crate::symptoms::{Standing, against, decode, without_secrets};
use crate::words::key;
use draw::Drawing;

/// The id of the box.
const BOX: &str = "decode-text";

/// The id of what stands below its label.
const HINT: &str = "decode-hint";

/// What is fetched of the tool.
pub(in crate::app) const FETCHED: Fetched = Fetched::new(key::SYMPTOMS_TITLE, tool);

fn tool(props: Props) -> Html {
    html! { <Decode ..props /> }
}

/// The text in the box, and whether something was taken out of it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Pasted {
    text: AttrValue,
    is_hidden: bool,
}

/// The tool. Nothing checks the spelling in its box: that may send what it checks to others.
#[component]
pub fn Decode(props: &Props) -> Html {
    let words = &*props.words;
    let pasted = use_state(Pasted::default);
    let focus = use_mut_ref(|| None::<String>);
    let has_catalogue = props.environment.catalogue.providers().next().is_some();
    let decoded = use_memo((pasted.text.clone(), has_catalogue), |(text, _)| {
        decode(text, props.environment.catalogue)
    });
    {
        let (place, focus) = (props.place.clone(), focus.clone());
        // What was applied is no longer wrong: its button is gone, and must not take the focus with it.
        use_effect(move || {
            if let Some(id) = focus.take() {
                place.go_to(&id);
            }
        });
    }
    // A password is taken out at once where it is pasted, and where it is typed, once the box is left.
    let put = |is_left: bool| {
        let pasted = pasted.clone();
        move |event: &Event| {
            let Some((text, is_pasted)) = event::text_of(event) else { return };
            let safe = (is_left || is_pasted).then(|| without_secrets(&text)).flatten();
            let is_hidden = safe.is_some() || (pasted.is_hidden && text.contains('•'));
            pasted.set(Pasted { text: safe.unwrap_or(text).into(), is_hidden });
        }
    };
    let oninput = {
        let put = put(false);
        move |event: InputEvent| put(&event)
    };
    let onchange = {
        let put = put(true);
        move |event: Event| put(&event)
    };
    let apply = {
        let apply = props.apply.clone();
        Callback::from(move |(fix, id)| {
            *focus.borrow_mut() = Some(id);
            apply.emit(fix);
        })
    };
    let verdicts = against(&decoded, Some(&props.report));
    let drawing = Drawing { words, report: &props.report, draft: &props.draft, apply };
    let (open, unlikely): (Vec<_>, Vec<_>) =
        verdicts.iter().partition(|verdict| verdict.standing != Standing::RuledOut);
    let is_asked = !pasted.text.trim().is_empty();
    let asks_form =
        is_asked && !verdicts.is_empty() && props.draft == crate::engine::Draft::default();
    html! {
        <div class="decode">
            <p>{ words.text(key::SYMPTOMS_LEAD) }</p>
            <label for={BOX}>{ words.text(key::SYMPTOMS_TEXT) }</label>

            <textarea id={BOX} rows="6" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby={HINT} value={pasted.text.clone()} {oninput} {onchange} />
            <p class="hint" id={HINT}>{ words.text(key::SYMPTOMS_TEXT_HINT) }</p>
            if pasted.is_hidden {
                <p class="decode-hidden">{ words.text(key::SYMPTOMS_HIDDEN) }</p>
            }
            if is_asked && verdicts.is_empty() {
                { drawing.unknown(decoded.is_mail) }
            }
            { drawing.causes(&open) }
            if !unlikely.is_empty() {
                <h3 class="decode-unlikely">{ words.text(key::SYMPTOMS_RULED_OUT_TITLE) }</h3>
                { drawing.causes(&unlikely) }
            }
            if asks_form { { hint(text(words.text(key::SYMPTOMS_FORM))) } }
            <p class="unseen" role="status">{ drawing.said(is_asked, pasted.is_hidden, &verdicts, decoded.is_mail) }</p>
        </div>
    }
}
