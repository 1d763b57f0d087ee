//! The bar that says what was just done, with the way back.

use yew::{Html, html};

use super::history::{Did, Step};
use super::parts::{button, text};
use super::state::Notice;
use super::view::View;
use crate::engine::{DeviceField, Field, Report, Value};
use crate::words::{Key, explain_fix, key};

/// Up to how many changes of one fix are named; the form marks them all.
const FEW: usize = 4;

/// What was just done, in sentences; empty when there is nothing to say.
pub(super) fn said(view: &View) -> Vec<String> {
    let mut said: Vec<String> =
        view.state.notice.map(|notice| view.text(message(notice))).into_iter().collect();
    if view.state.notice.is_none()
        && let Some(step) = view.state.past.last()
    {
        said.extend(done(step, view));
    }
    said
}

/// Draws the bar.
pub(super) fn status(view: &View) -> Html {
    let said = said(view);
    if said.is_empty() {
        return Html::default();
    }
    let press =
        |class, action, key| button(class, action, String::new(), None, text(view.text(key)));
    // A long list scrolls, and the keyboard must be able to scroll it.
    let stop = (said.len() > 2).then_some("0");
    html! {
        <section class="status" aria-label={view.text(key::STATUS_TITLE)}>
            <ul tabindex={stop}>{ for said.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
            <div class="status-actions">
                if !view.state.past.is_empty() {
                    { press("button", "undo", key::STATUS_UNDO) }
                }
                { press("button plain", "dismiss", key::STATUS_DISMISS) }
            </div>
        </section>
    }
}

const fn message(notice: Notice) -> Key {
    match notice {
        Notice::Opened => key::STATUS_OPENED,
        Notice::OpenedInPart => key::STATUS_OPENED_IN_PART,
        Notice::LinkBroken => key::STATUS_LINK_BROKEN,
        Notice::LinkTooNew => key::STATUS_LINK_NEW,
        Notice::Undone => key::STATUS_UNDONE,
        Notice::NoWords => key::STATUS_NO_WORDS,
        Notice::Incomplete => key::STATUS_INCOMPLETE,
    }
}

/// What a step did: one sentence for each fix.
fn done(step: &Step, view: &View) -> Vec<String> {
    match &step.did {
        Did::Opened => vec![view.text(key::STATUS_OPENED)],
        Did::RemovedDevice(index) => {
            let name = step.before.get(Field::Device(*index, DeviceField::Name));
            let device = if name.trim().is_empty() {
                let number = u64::try_from(*index).unwrap_or_default().saturating_add(1);
                view.words.format(key::FORM_DEVICE, &[("number", Value::Number(number))])
            } else {
                name
            };
            vec![view.words.format(key::STATUS_REMOVED, &[("device", Value::Text(device))])]
        }
        Did::Applied(fixes) => {
            let report: &Report = &view.state.report;
            let mut draft = step.before.clone();
            let mut said = Vec::new();
            for fix in fixes {
                said.push(if fix.changes.len() > FEW {
                    let count = Value::Number(u64::try_from(fix.changes.len()).unwrap_or_default());
                    view.words.format(key::STATUS_CHANGED, &[("count", count)])
                } else {
                    explain_fix(fix, None, report, &draft, view.words).text
                });
                draft = fix.apply(&draft);
            }
            said
        }
    }
}
