//! Draws the steps of one app.

use yew::prelude::*;

use super::HEADING;
use crate::app::icons;
use crate::apps::{App, Entry, Kind, Label, Shown, Stop, steps};
use crate::browser::place::Place;
use crate::engine::{Account, Value};
use crate::words::apps::{AppWords, Content, content, label, note, remark, said};
use crate::words::{Key, Words, key};

/// What it takes to draw them.
pub(super) struct Drawing<'a> {
    /// The app.
    pub app: &'static App,
    /// The words of the page.
    pub words: &'a Words,
    /// Where they are drawn.
    pub place: &'a Place,
    /// Copies a value.
    pub copy: Callback<String>,
}

impl Drawing<'_> {
    /// What to know before, and the steps.
    pub(super) fn steps(&self, account: &Account, has_errors: bool) -> Html {
        let steps = steps(self.app, account, has_errors);
        let remarks = steps.remarks.iter().map(|it| remark(*it, self.app, self.words));
        let notes = self.app.notes.iter().map(|it| self.words.text(note(*it)));
        let also: Vec<Value> = self.app.also.iter().map(|name| (*name).into()).collect();
        let name = [("app", Value::from(self.app.name))];
        html! {
            <>
                <h3 id={HEADING} tabindex="-1">{ self.words.format(key::STEPS_HEADING, &name) }</h3>
                if !also.is_empty() {
                    <p class="hint">{ self.words.format(key::STEPS_ALSO, &[("names", Value::List(also))]) }</p>
                }
                <ul class="steps-remarks">
                    { for remarks.map(|text| html! { <li class="steps-remark">{ text }</li> }) }
                    if !steps.stops.is_empty() {
                        { for notes.map(|text| html! { <li>{ text }</li> }) }
                    }
                </ul>
                if !steps.stops.is_empty() {
                    <ol class="steps-list">{ for steps.stops.iter().map(|stop| self.stop(stop)) }</ol>
                }
                if let Some(address) = self.place.address(self.words.language(), "apps", self.app.id) {
                    <p class="hint"><a href={address}>{ self.words.format(key::STEPS_MORE, &name) }</a></p>
                }
            </>
        }
    }

    /// Whether the words of the app are code.
    fn is_code(&self) -> bool {
        self.app.kind == Kind::Library
    }

    fn stop(&self, stop: &Stop) -> Html {
        html! {
            <li>
                <p class="steps-path">
                    if !self.is_code() { { self.words.text(key::STEPS_OPEN) }{ " " } }
                    { self.path(stop.path) }
                </p>
                <dl>{ for stop.entries.iter().map(|entry| self.entry(entry)) }</dl>
            </li>
        }
    }

    fn path(&self, path: &[Label]) -> Html {
        let path: Vec<AppWords> = path.iter().map(|label| said(*label, self.words)).collect();
        let other = path.iter().find_map(|words| words.other);
        let crumbs = path.iter().enumerate().map(|(number, words)| {
            html! {
                <>
                    if number > 0 { { " › " } }
                    if self.is_code() {
                        <code translate="no">{ words.text.clone() }</code>
                    } else {
                        <b lang={words.other} translate="no">{ words.text.clone() }</b>
                    }
                </>
            }
        });
        html! { <><span class="steps-crumbs">{ for crumbs }</span>{ self.marked(other) }</> }
    }

    fn entry(&self, entry: &Entry) -> Html {
        let label = label(entry.field.place, entry.field.label, self.words);
        let class = classes!((entry.shown == Shown::Missing).then_some("steps-missing"));
        html! {
            <div {class}>
                <dt>
                    if self.is_code() && label.is_own {
                        <code translate="no">{ label.text.clone() }</code>
                    } else {
                        <span lang={label.other}>{ label.text.clone() }</span>
                    }
                    { self.marked(label.other) }
                </dt>
                <dd>{ self.content(entry, &label) }</dd>
            </div>
        }
    }

    fn content(&self, entry: &Entry, label: &AppWords) -> Html {
        match content(entry, self.app, self.words) {
            Content::Exact(text) => html! {
                <><code translate="no">{ text.clone() }</code>{ self.button(&label.text, text) }</>
            },
            Content::Word(word) => html! {
                <><b lang={word.other}>{ word.text }</b>{ self.marked(word.other) }</>
            },
            Content::Box(text) => html! { <b>{ text }</b> },
            Content::Said(text) => html! { <span class="hint">{ text }</span> },
        }
    }

    /// A button that copies a value.
    fn button(&self, what: &str, text: String) -> Html {
        let values = [("what", what.into()), ("value", text.as_str().into())];
        let name = self.words.format(key::STEPS_COPY_WHAT, &values);
        let onclick = self.copy.reform(move |_| text.clone());
        html! {
            <button type="button" class="button quiet steps-copy" aria-label={name.clone()} title={name} {onclick}>{ icons::copy() }</button>
        }
    }

    /// The name of the language that words are in, where it is not the one of the page.
    fn marked(&self, other: Option<&str>) -> Html {
        let key: Option<Key> = match other {
            Some("en") => Some(key::STEPS_IN_EN),
            Some("de") => Some(key::STEPS_IN_DE),
            _ => None,
        };
        key.map_or_else(Html::default, |key| {
            html! { <small class="steps-language">{ " (" }{ self.words.text(key) }{ ")" }</small> }
        })
    }
}
