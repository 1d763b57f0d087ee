//! The settings of one provider, to be copied into an app.

use yew::{Html, html};

use crate::app::parts::{hint, text};
use crate::app::view::View;
use crate::app::{field, form, provider};
use crate::engine::{Field, Protocol, Side};
use crate::words::{Key, explain_fix, key, terms};

/// Draws the card or, while no provider is known, the way to find one.
pub(super) fn card(view: &View) -> Html {
    let Some(of) = view.state.provider else {
        return html! {
            <div class="settings">
                { form::part(key::FORM_MAILBOX, "mailbox", html! {<>
                    { field::field(Field::Email, view) }
                    { (view.state.known.draw)(view) }
                </>}, view) }
            </div>
        };
    };
    let sheets = [Protocol::Imap, Protocol::Pop3].into_iter().filter_map(|protocol| {
        match view.state.preset(protocol)? {
            Ok(preset) => {
                let sides = Side::ALL.map(|side| (side, preset.clone()));
                Some(html! {
                    <section class="sheet">
                        <h3>{ view.words.show(&terms::protocol(protocol)) }</h3>
                        { for sides.iter().map(|(side, preset)| rows(*side, preset, view)) }
                    </section>
                })
            }
            Err(why) => {
                let key = provider::withheld(why)?;
                Some(hint(text(provider::say(key, of, protocol, view))))
            }
        }
    });
    let notes = of.notes().filter_map(|note| view.note(of, note));
    html! {
        <section class="settings-card" aria-labelledby={provider::TITLE}>
            <h2 id={provider::TITLE} tabindex="-1" translate="no">{ of.name() }</h2>
            <div class="sheets">{ for sheets }</div>
            <div class="notes">{ for notes.map(|note| hint(text(note))) }</div>
        </section>
    }
}

/// The settings of one side.
fn rows(side: Side, preset: &crate::engine::Preset, view: &View) -> Html {
    let title: Key = match side {
        Side::Incoming => key::FORM_INCOMING,
        Side::Outgoing => key::FORM_OUTGOING,
    };
    let state = view.state;
    let said = explain_fix(&preset.settings, None, &state.report, &state.draft, view.words);
    let rows = said.changes.into_iter().filter(|change| change.field.side() == Some(side));
    html! {<>
        <h4>{ view.text(title) }</h4>
        <dl>
            { for rows.map(|row| html! { <div class="line"><dt>{ row.label }</dt><dd><code>{ row.to }</code></dd></div> }) }
        </dl>
    </>}
}
