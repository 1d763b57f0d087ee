//! The controls of the form. What does not count is hidden and switched off by `builder.js`, by what [`Shown`] says.

use yew::{Html, html};

use crate::embed::Mode;

/// When a control counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Always.
    Always,
    /// Not in a link, which anybody can send to anybody.
    Embedded,
    /// In a mode.
    InMode(Mode),
    /// Once a provider is chosen.
    WithProvider,
}

impl Shown {
    /// Controls that count together.
    pub(super) fn part(self, controls: Html) -> Html {
        html! {
            <fieldset class="plain" data-doors={self.doors()} data-mode={self.mode()} data-needs={self.needs()}>{ controls }</fieldset>
        }
    }

    fn doors(self) -> Option<&'static str> {
        (self == Self::Embedded).then_some("frame element")
    }

    fn mode(self) -> Option<&'static str> {
        match self {
            Self::InMode(mode) => Some(mode.word()),
            _ => None,
        }
    }

    fn needs(self) -> Option<&'static str> {
        (self == Self::WithProvider).then_some("provider")
    }
}

/// Controls below a title.
pub(super) fn group(title: String, shown: Shown, controls: Html) -> Html {
    html! {
        <fieldset class="part" data-doors={shown.doors()}>
            <legend>{ title }</legend>
            <div class="fields">{ controls }</div>
        </fieldset>
    }
}

/// An entry of a menu.
pub(super) fn choice(value: &str, name: impl Into<String>) -> (String, String) {
    (value.to_owned(), name.into())
}

/// A menu.
pub(super) fn menu(
    name: &'static str,
    label: String,
    choices: impl IntoIterator<Item = (String, String)>,
) -> Html {
    let choices =
        choices.into_iter().map(|(value, name)| html! { <option {value}>{ name }</option> });
    html! {
        <div class="field">
            <label for={name}>{ label }</label>
            <select id={name} {name}>{ for choices }</select>
        </div>
    }
}

/// Something to switch on.
pub(super) fn tick(name: &'static str, value: &'static str, label: String) -> Html {
    html! {
        <label class="tick"><input type="checkbox" {name} {value} /><span>{ label }</span></label>
    }
}

/// A line of text.
pub(super) fn entry(name: &'static str, label: String, hint: String) -> Html {
    let described = format!("{name}-hint");
    html! {
        <div class="field">
            <label for={name}>{ label }</label>
            <input type="text" id={name} {name} aria-describedby={described.clone()} />
            <p class="hint" id={described}>{ hint }</p>
        </div>
    }
}

/// One of a few: the value, the name and what speaks for it; the first is chosen.
pub(super) fn radios(
    name: &'static str,
    title: String,
    choices: &[(&'static str, String, String)],
) -> Html {
    let choices = choices.iter().enumerate().map(|(place, (value, label, hint))| {
        let described = format!("{name}-{value}-hint");
        html! {
            <div class="way">
                <label class="tick">
                    <input type="radio" {name} value={*value} checked={place == 0} aria-describedby={described.clone()} />
                    <span>{ label }</span>
                </label>
                <p class="hint" id={described}>{ hint }</p>
            </div>
        }
    });
    html! {
        <fieldset class="part"><legend>{ title }</legend><div class="ways-on">{ for choices }</div></fieldset>
    }
}
