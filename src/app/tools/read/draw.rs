//! Draws what was understood.

use yew::prelude::*;

use super::super::Props;
use super::APPLIED;
use crate::app::controls::target;
use crate::app::parts::{button, hint, text};
use crate::app::verdict::TITLE;
use crate::engine::{Draft, Encryption, Field, Fix, Severity, Side, check};
use crate::formats::import::{
    Lines, Note, Passage, Piece, Places, Quote, Reading, Set, Standing, quote, take,
};
use crate::words::exchange::{format, standing};
use crate::words::{ExplainedChange, Key, Words, explain, explain_fix, key, terms, verdict};

/// How many places in the text one value names, and how many passages are told that were not understood.
const MOST: usize = 20;

/// What it takes to draw it.
pub(super) struct Drawing<'a> {
    /// The words.
    pub words: &'a Words,
    /// The form, and what the engine knows.
    pub props: &'a Props,
    /// The text that was read.
    pub text: &'a str,
    /// What was understood of it.
    pub reading: &'a Reading,
    /// The chosen set.
    pub set: Option<&'a Set>,
    /// What taking it does to the form.
    pub fix: Option<Fix>,
    /// Takes it.
    pub apply: Callback<Fix>,
}

impl Drawing<'_> {
    /// What the person must know before anything else.
    pub(super) fn notes(&self, is_hidden: bool) -> Html {
        let mut notes: Vec<Html> = Vec::new();
        if self.has_password(is_hidden) {
            notes.push(text(self.words.text(key::NOTE_PASSWORD)));
        }
        let mut others = false;
        // Said once: what a profile sets up besides mail can be long.
        let is_news = |note: &&Note| {
            !matches!(note, Note::OtherService(_)) || !std::mem::replace(&mut others, true)
        };
        let told = self.reading.notes.iter().filter(is_news);
        notes.extend(told.filter_map(|note| self.note(note)).take(MOST));
        if notes.is_empty() {
            return Html::default();
        }
        html! { <ul class="read-notes">{ for notes.into_iter().map(|note| html! { <li>{ note }</li> }) }</ul> }
    }

    fn has_password(&self, is_hidden: bool) -> bool {
        is_hidden || self.reading.notes.iter().any(|note| matches!(note, Note::Password(_)))
    }

    fn note(&self, note: &Note) -> Option<Html> {
        let said = match note {
            Note::Password(_) => return None,
            Note::LeftOut(passage) => {
                return Some(html! {
                    <>{ self.words.text(key::NOTE_LEFT_OUT) }{ " " }{ quoted(quote(self.text, passage)) }</>
                });
            }
            Note::Broken(at) => {
                let line = Lines::of(self.text).place(*at).line;
                let line = u32::try_from(line).unwrap_or(u32::MAX);
                self.words.format(key::NOTE_BROKEN, &[("line", line.into())])
            }
            Note::OtherService(_) => self.words.text(key::NOTE_OTHER_SERVICE),
            Note::Signed => self.words.text(key::NOTE_SIGNED),
            Note::Encrypted => self.words.text(key::NOTE_ENCRYPTED),
            Note::TooLong => self.words.text(key::NOTE_TOO_LONG),
            Note::NotText => self.words.text(key::NOTE_NOT_TEXT),
            Note::NeedsAddress => {
                let address = target(Field::Email, &self.props.draft);
                let go = text(self.words.text(key::NOTE_NEEDS_ADDRESS_GO));
                return Some(html! {
                    <>{ self.words.text(key::NOTE_NEEDS_ADDRESS) }{ " " }{ button("button plain", "go", address, None, go) }</>
                });
            }
        };
        Some(text(said))
    }

    /// The settings, where they stand, and the way to use them.
    pub(super) fn result(&self, chosen: usize, choose: &Callback<usize>) -> Html {
        let Some(set) = self.set else { return self.nothing() };
        let places = self.places(set);
        html! {
            <>
                <h3>{ self.words.text(key::READ_RESULT) }</h3>
                { hint(text(self.words.text(format(self.reading.format)))) }
                if self.reading.sets.len() > 1 { { self.sets(chosen, choose) } }
                <div class="read-columns">
                    <div>
                        { self.fields(set, &places) }
                        { self.use_it() }
                    </div>
                    if !set.marks.is_empty() { { self.excerpt(&places) } }
                </div>
            </>
        }
    }

    /// What there is to say where no settings were found; the notes may have said it already.
    fn nothing(&self) -> Html {
        let is_said =
            self.reading.notes.iter().any(|it| matches!(it, Note::NotText | Note::Encrypted));
        if is_said {
            return Html::default();
        }
        html! {
            <div class="read-nothing">
                <h3>{ self.words.text(key::READ_NOTHING) }</h3>
                <p>{ self.words.text(key::READ_NOTHING_DO) }</p>
            </div>
        }
    }

    /// The choice between the sets.
    fn sets(&self, chosen: usize, choose: &Callback<usize>) -> Html {
        let is_both = self.reading.sets.iter().any(|set| set.standing == Standing::OtherProtocol);
        let sets = self.reading.sets.iter().enumerate().map(|(index, set)| {
            let told = standing(set.standing).map(|key| self.words.text(key));
            let is_worse = set.standing == Standing::LessSecure;
            html! {
                <label class={classes!("read-set", is_worse.then_some("read-worse"))}>
                    <input type="radio" name="read-set" checked={index == chosen} onchange={choose.reform(move |_: Event| index)} />
                    <span>
                        <b>{ self.called(set) }</b>
                        <code translate="no">{ servers(&set.draft) }</code>
                        if let Some(told) = told { <span class="read-told">{ told }</span> }
                    </span>
                </label>
            }
        });
        html! {
            <fieldset class="read-sets">
                <legend>{ self.words.text(key::READ_SETS) }</legend>
                { for sets }
                if is_both { <p class="hint"><a href="#tool=choose">{ self.words.text(key::READ_WHICH) }</a></p> }
            </fieldset>
        }
    }

    /// What a set is called: its protocol and its encryption.
    fn called(&self, set: &Set) -> String {
        let Some(protocol) = set.draft.protocol.map(terms::protocol) else {
            return self.words.text(key::READ_SET_SENDING);
        };
        let protocol = ("protocol", protocol);
        match set.draft.incoming.encryption {
            Some(Encryption::None) => self.words.format(key::READ_SET_OPEN, &[protocol]),
            Some(encryption) => {
                let encryption = ("encryption", terms::encryption(encryption));
                self.words.format(key::READ_SET, &[protocol, encryption])
            }
            None => self.words.format(key::READ_SET_PLAIN, &[protocol]),
        }
    }

    /// The marked places: where the values stand, and what was not understood.
    fn places(&self, set: &Set) -> Places {
        let left_out = self.reading.notes.iter().filter_map(|note| match note {
            Note::LeftOut(passage) => Some(passage.clone()),
            _ => None,
        });
        let marks = set.marks.iter().map(|mark| mark.passage.clone());
        Places::of(marks.chain(left_out.take(MOST)))
    }

    /// Every value, by the part of the form it belongs to.
    fn fields(&self, set: &Set, places: &Places) -> Html {
        let explained = |fix: Option<&Fix>, form: &Draft| {
            fix.map(|fix| explain_fix(fix, None, &self.props.report, form, self.words).changes)
                .unwrap_or_default()
        };
        let nothing = Draft::default();
        let values = explained(take(&set.draft, &nothing).as_ref(), &nothing);
        let changes = explained(self.fix.as_ref(), &self.props.draft);
        let group = |(title, belongs): Group| {
            let values: Vec<&ExplainedChange> =
                values.iter().filter(|value| belongs(value.field)).collect();
            let cleared =
                changes.iter().filter(|change| belongs(change.field) && change.to.is_empty());
            if values.is_empty() {
                return Html::default();
            }
            html! {
                <>
                    <h4>{ self.words.text(title) }</h4>
                    <dl class="read-fields">
                        { for values.into_iter().map(|value| self.field(value, set, places, &changes)) }
                    </dl>
                    { for cleared.map(|change| self.cleared(change)) }
                </>
            }
        };
        html! { <>{ for GROUPS.map(group) }</> }
    }

    fn field(
        &self,
        value: &ExplainedChange,
        set: &Set,
        places: &Places,
        changes: &[ExplainedChange],
    ) -> Html {
        let change = changes.iter().find(|change| change.field == value.field);
        let told = match change {
            None => Some(self.words.text(key::READ_SAME)),
            Some(change) if change.from.is_empty() => None,
            Some(change) => {
                let old = ("old", change.from.as_str().into());
                Some(self.words.format(key::READ_REPLACES, &[old]))
            }
        };
        let is_news = change.is_some();
        let marks = set.marks.iter().filter(|mark| mark.field == value.field).take(MOST);
        html! {
            <div data-field={value.field.to_string()}>
                <dt>{ value.label.clone() }</dt>
                <dd>
                    <b translate="no">{ value.to.clone() }</b>
                    if let Some(told) = told {
                        <span class={if is_news { "read-change" } else { "hint" }}>{ told }</span>
                    }
                    { for marks.map(|mark| self.mark(&mark.passage, places)) }
                </dd>
            </div>
        }
    }

    /// What a value was read from.
    fn mark(&self, passage: &Passage, places: &Places) -> Html {
        let Some(number) = places.number(passage) else { return Html::default() };
        let name = self.words.format(key::READ_GO, &[("number", count(number))]);
        let onclick = {
            let (at, id) = (self.props.place.clone(), place(number));
            move |_: MouseEvent| at.go_to(&id)
        };
        html! {
            <span class="read-from">
                <button type="button" class="read-number" aria-label={name} {onclick}>{ number }</button>
                <span class="unseen">{ self.words.text(key::READ_FROM) }{ " " }</span>
                { quoted(quote(self.text, passage)) }
            </span>
        }
    }

    /// A field that goes, because it was entered for another server.
    fn cleared(&self, change: &ExplainedChange) -> Html {
        let values =
            [("field", change.label.as_str().into()), ("old", change.from.as_str().into())];
        html! { <p class="read-change">{ self.words.format(key::READ_CLEARS, &values) }</p> }
    }

    /// The button, what it does to the form, and what the check will say.
    fn use_it(&self) -> Html {
        let Some(fix) = &self.fix else {
            let go = button(
                "button plain",
                "go",
                TITLE.to_owned(),
                None,
                text(self.words.text(key::READ_CHECK)),
            );
            return html! {
                <p class="read-applied"><b id={APPLIED} tabindex="-1">{ self.words.text(key::READ_APPLIED) }</b>{ " " }{ go }</p>
            };
        };
        let form = &self.props.draft;
        let replaced = fix.changes.iter().filter(|it| !form.get(it.field).is_empty()).count();
        let onclick = {
            let fix = fix.clone();
            self.apply.reform(move |_: MouseEvent| fix.clone())
        };
        html! {
            <div class="read-use">
                { self.outlook(&fix.apply(form)) }
                if replaced > 0 {
                    <p class="read-change">{ self.words.format(key::READ_OVERWRITES, &[("count", count(replaced))]) }</p>
                }
                <button type="button" class="button" {onclick}>{ self.words.text(key::READ_APPLY) }</button>
                { hint(text(self.words.text(key::READ_APPLY_HINT))) }
            </div>
        }
    }

    /// What the check says of the form with these settings, where it is no praise.
    fn outlook(&self, form: &Draft) -> Html {
        let report = check(form, &self.props.environment);
        let findings = report.findings.iter().filter(|it| it.severity < Severity::Advice);
        let said: Vec<Html> = findings
            .map(|finding| {
                let what = explain(finding, &report, form, self.words).what;
                html! { <li data-code={finding.rule.code} data-severity={finding.severity.token()}>{ what }</li> }
            })
            .collect();
        if said.is_empty() {
            return Html::default();
        }
        let severity = report.verdict().map(Severity::token);
        html! {
            <div class="read-outlook" data-severity={severity}>
                <h4>{ verdict(&report, self.words).headline }</h4>
                <ul>{ for said }</ul>
            </div>
        }
    }

    /// The text, with the places marked.
    fn excerpt(&self, places: &Places) -> Html {
        let pieces = places.excerpt(self.text).into_iter().map(|piece| match piece {
            Piece::Plain(plain) => text(plain.to_owned()),
            Piece::Marked(number, marked) => {
                let said = self.words.format(key::READ_MARK, &[("number", count(number))]);
                html! {
                    <mark id={place(number)} tabindex="-1">
                        <span class="unseen">{ said }{ " " }</span>{ marked }<sup aria-hidden="true">{ number }</sup>
                    </mark>
                }
            }
            Piece::Gap => html! {
                <span class="read-gap"><span class="unseen">{ self.words.text(key::READ_GAP) }</span><span aria-hidden="true">{ "⋯" }</span></span>
            },
        });
        html! {
            <section class="read-places" aria-labelledby="read-places">
                <h4 id="read-places">{ self.words.text(key::READ_MARKS) }</h4>
                <div class="read-excerpt">{ for pieces }</div>
            </section>
        }
    }

    /// What a screen reader is told.
    pub(super) fn said(&self, is_hidden: bool) -> String {
        let mut said = Vec::new();
        match self.set {
            None => said.push(self.words.text(key::READ_NOTHING)),
            Some(_) if self.fix.is_none() => said.push(self.words.text(key::READ_APPLIED)),
            Some(set) => {
                let fields = take(&set.draft, &Draft::default()).map_or(0, |fix| fix.changes.len());
                let what = self.words.text(format(self.reading.format));
                let values = [("fields", count(fields)), ("what", what.into())];
                said.push(self.words.format(key::READ_SAID, &values));
                if self.reading.sets.len() > 1 {
                    said.push(self.words.text(key::READ_SETS));
                }
            }
        }
        if self.has_password(is_hidden) {
            said.push(self.words.text(key::NOTE_PASSWORD));
        }
        said.join(" ")
    }
}

/// A part of the form: its title, and which fields are in it.
type Group = (Key, fn(Field) -> bool);

/// The parts of the form.
const GROUPS: [Group; 4] = [
    (key::FINDINGS_MAILBOX, |field| field == Field::Email),
    (key::FINDINGS_INCOMING, |field| field.side() == Some(Side::Incoming)),
    (key::FINDINGS_OUTGOING, |field| field.side() == Some(Side::Outgoing)),
    (key::FINDINGS_DEVICES, |field| matches!(field, Field::Device(..))),
];

/// The servers of a set with their ports.
fn servers(draft: &Draft) -> String {
    let servers = Side::ALL.map(|side| draft.server(side));
    let servers = servers.into_iter().filter(|server| !server.host.is_empty());
    let named = servers.map(|server| {
        let colon = if server.port.is_empty() { "" } else { ":" };
        [&server.host, colon, &server.port].concat()
    });
    named.collect::<Vec<_>>().join(", ")
}

/// A passage on its line, in quotation marks.
fn quoted(quote: Quote<'_>) -> Html {
    html! {
        <q>{ quote.before }<b>{ quote.passage }</b>{ quote.after }</q>
    }
}

/// The id of a marked place.
fn place(number: usize) -> String {
    format!("read-place-{number}")
}

fn count(number: usize) -> crate::engine::Value {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}
