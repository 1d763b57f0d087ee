//! One field of the form: label, control, hint, and what there is to say about it.

use yew::{Html, classes, html};

use super::controls::{Choice, Control, Input, control, id};
use super::icons;
use super::view::View;
use crate::engine::{Field, Finding, Severity};
use crate::words::{explain, key};

/// Draws the control of a field.
pub(super) fn field(field: Field, view: &View) -> Html {
    if let Some(host) = &view.state.host
        && let Some(fixed) = host.0.field(field, view)
    {
        return fixed;
    }
    let Control { label, hint, input } = control(field);
    let id = id(field);
    let value = view.state.draft.get(field);
    let chosen = match input {
        Input::Menu(choices) => choices.iter().find(|choice| choice.token == value),
        Input::Text { .. } | Input::Radio(_) => None,
    };
    let hint = chosen.and_then(|choice| choice.hint).or(hint);
    let notes: Vec<&Finding> =
        view.state.report.findings.iter().filter(|finding| finding.field == field).collect();
    let worst = notes.first().map(|finding| finding.severity);
    let described = described_by(&id, hint.is_some(), notes.len());
    let is_wrong = (worst == Some(Severity::Error)).then_some("true");
    let is_changed = view.state.changed.contains(&field);

    let label = view.text(label);
    let body = match input {
        Input::Text { keyboard, offers } => entry(
            id.clone(),
            field.to_string(),
            label,
            value,
            (keyboard, offers),
            (is_wrong, described),
        ),
        Input::Menu(choices) => html! {<>
            <label for={id.clone()}>{ label }</label>
            { menu(field, &id, choices, chosen, is_wrong, described, view) }
        </>},
        Input::Radio(choices) => html! {
            <fieldset class="segments" aria-describedby={described}>
                <legend>{ label }</legend>
                <div>{ for choices.iter().map(|choice| radio(field, &id, choice, &value, view)) }</div>
            </fieldset>
        },
    };
    let severity = worst.map(Severity::token);
    html! {
        <div class={classes!("field", kind(field), is_changed.then_some("is-changed"))} data-worst={severity}>
            { body }
            if let Some(hint) = hint {
                <p class="hint" id={format!("{id}-hint")}>{ view.text(hint) }</p>
            }
            // A list of its own, so that what comes and goes in it leaves the control where it is.
            <>{ for notes.iter().enumerate().map(|(index, finding)| note(&id, index, finding, view)) }</>
        </div>
    }
}

/// A field for text, with its on-screen keyboard and what the browser may offer, whether it is wrong and what describes it.
pub(super) fn entry(
    id: String,
    name: String,
    label: String,
    value: String,
    (keyboard, offers): (&'static str, &'static str),
    (is_wrong, described): (Option<&'static str>, Option<String>),
) -> Html {
    html! {<>
        <label for={id.clone()}>{ label }</label>
        <input {id} {name} type="text" {value} inputmode={keyboard}
            autocomplete={offers} autocapitalize="none" autocorrect="off" spellcheck="false"
            aria-invalid={is_wrong} aria-describedby={described} />
    </>}
}

/// What the style sheet calls a field: the last part of its path.
fn kind(field: Field) -> String {
    let path = field.to_string();
    format!("field-{}", path.rsplit('.').next().unwrap_or_default())
}

/// A menu whose choice is written out over it, so that a long one wraps where a menu would cut it.
fn menu(
    field: Field,
    id: &str,
    choices: &'static [Choice],
    chosen: Option<&Choice>,
    is_wrong: Option<&'static str>,
    described: Option<String>,
    view: &View,
) -> Html {
    let label = chosen.map_or(key::FORM_CHOOSE, |choice| choice.label);
    html! {
        <div class="menu">
            <select id={id.to_owned()} name={field.to_string()} data-chosen={chosen.map_or("", |choice| choice.token)}
                aria-invalid={is_wrong} aria-describedby={described}>
                <option value="">{ view.text(key::FORM_CHOOSE) }</option>
                <>{ for choices.iter().map(|choice| html! {
                    <option value={choice.token}>{ view.text(choice.label) }</option>
                }) }</>
            </select>
            <span class={classes!("menu-text", chosen.is_none().then_some("is-empty"))} aria-hidden="true">{ view.text(label) }</span>
            { icons::chevron() }
        </div>
    }
}

fn radio(field: Field, id: &str, choice: &Choice, value: &str, view: &View) -> Html {
    let id = format!("{id}-{}", choice.token);
    html! {
        <label for={id.clone()}>
            <input type="radio" {id} name={field.to_string()} value={choice.token} checked={value == choice.token} />
            <span>{ view.text(choice.label) }</span>
        </label>
    }
}

/// The ids of what describes a control.
fn described_by(id: &str, has_hint: bool, notes: usize) -> Option<String> {
    let mut ids: Vec<String> = (0..notes).map(|index| format!("{id}-note-{index}")).collect();
    if has_hint {
        ids.push(format!("{id}-hint"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

pub(super) fn note(id: &str, index: usize, finding: &Finding, view: &View) -> Html {
    let severity = finding.severity.token();
    let what = explain(finding, &view.state.report, &view.state.draft, view.words).what;
    html! {
        <p class={classes!("note", severity)} id={format!("{id}-note-{index}")}>
            { icons::severity(finding.severity) }
            <span>{ what }</span>
        </p>
    }
}
