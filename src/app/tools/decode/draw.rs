//! Draws the causes.

use yew::prelude::*;

use crate::app::controls::target;
use crate::app::parts::{button, text};
use crate::engine::{Draft, Field, Fix, Report, Side, Value};
use crate::symptoms::{Standing, Verdict};
use crate::words::symptoms::{confidence, tell, tell_unknown};
use crate::words::{Key, Words, explain_fix, key, terms};

/// What it takes to draw them.
pub(super) struct Drawing<'a> {
    /// The words.
    pub words: &'a Words,
    /// What the engine says of the settings.
    pub report: &'a Report,
    /// The settings.
    pub draft: &'a Draft,
    /// Makes the changes of a fix; the focus goes to the id.
    pub apply: Callback<(Fix, String)>,
}

impl Drawing<'_> {
    /// The causes, each with what to change and where.
    pub(super) fn causes(&self, verdicts: &[&Verdict<'_>]) -> Html {
        if verdicts.is_empty() {
            return Html::default();
        }
        html! {
            <ol class="decode-causes">{ for verdicts.iter().map(|verdict| self.cause(verdict)) }</ol>
        }
    }

    fn cause(&self, verdict: &Verdict<'_>) -> Html {
        let told = tell(verdict, Some((self.report, self.draft)), self.words);
        let cause = verdict.cause.id();
        let id = ["decode-", cause].concat();
        let is_confirmed = verdict.standing == Standing::Confirmed;
        html! {
            <li key={cause} data-cause={cause} class={classes!("decode-cause", is_confirmed.then_some("decode-confirmed"))}>
                if verdict.standing != Standing::RuledOut {
                    <p class="decode-sure">{ self.words.text(confidence(verdict)) }</p>
                }
                <h3 id={id.clone()} tabindex="-1">{ told.what }</h3>
                if !told.settings.is_empty() { <p>{ told.settings }</p> }
                <p class="todo">{ told.todo }</p>
                <>{ for self.fixes(verdict, &id) }</>
                <p class="decode-go">{ for places(verdict).into_iter().map(|field| self.go(field)) }</p>
            </li>
        }
    }

    /// A button for each fix of the finding that confirms the cause.
    fn fixes(&self, verdict: &Verdict<'_>, id: &str) -> Vec<Html> {
        let Some(finding) = verdict.finding else { return Vec::new() };
        let fix = |fix: &Fix| {
            let said = explain_fix(fix, finding.field.side(), self.report, self.draft, self.words);
            let (fix, id) = (fix.clone(), id.to_owned());
            let onclick = self.apply.reform(move |_| (fix.clone(), id.clone()));
            html! {
                <button type="button" class="fix" {onclick}>
                    <span class="fix-apply">{ self.words.text(key::FINDINGS_APPLY) }</span>
                    <span>{ said.text }</span>
                </button>
            }
        };
        finding.fixes.iter().map(fix).collect()
    }

    /// A button that goes to a field of the form.
    fn go(&self, field: Field) -> Html {
        let name = terms::field(field);
        let said = match field.side().map(part) {
            Some(part) => {
                let part = Value::Text(self.words.text(part));
                self.words.format(key::SYMPTOMS_GO, &[("part", part), ("field", name)])
            }
            None => self.words.text(key::FINDINGS_GO),
        };
        button("button plain", "go", target(field, self.draft), None, text(said))
    }

    /// What there is to say where nothing was recognised.
    pub(super) fn unknown(&self, is_mail: bool) -> Html {
        let told = tell_unknown(is_mail, self.words);
        html! {
            <div class="decode-cause decode-unknown">
                <h3>{ told.what }</h3>
                <p class="todo">{ told.todo }</p>
            </div>
        }
    }

    /// What a screen reader is told of all that.
    pub(super) fn said(
        &self,
        is_asked: bool,
        is_hidden: bool,
        verdicts: &[Verdict<'_>],
        is_mail: bool,
    ) -> String {
        let answer = match verdicts.first() {
            _ if !is_asked => String::new(),
            None => tell_unknown(is_mail, self.words).what,
            Some(first) => {
                let what = tell(first, Some((self.report, self.draft)), self.words).all();
                let count = u32::try_from(verdicts.len()).unwrap_or(u32::MAX);
                let values = [("causes", Value::from(count)), ("what", what.into())];
                self.words.format(key::SYMPTOMS_SAID, &values)
            }
        };
        if is_hidden {
            [&answer, " ", &self.words.text(key::SYMPTOMS_HIDDEN)].concat()
        } else {
            answer
        }
    }
}

/// The first field of each part of the form that a cause concerns.
fn places(verdict: &Verdict<'_>) -> Vec<Field> {
    let mut places: Vec<Field> = Vec::new();
    for field in &verdict.fields {
        if !places.iter().any(|known| known.side() == field.side()) {
            places.push(*field);
        }
    }
    places
}

/// What the part of the form is called.
const fn part(side: Side) -> Key {
    match side {
        Side::Incoming => key::FINDINGS_INCOMING,
        Side::Outgoing => key::FINDINGS_OUTGOING,
    }
}
