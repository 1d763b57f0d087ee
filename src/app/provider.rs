//! The provider of the address: its settings against those typed, and what it needs.

use yew::{Html, html};

use super::parts::{button, hint, text};
use super::view::View;
use super::{finder, findings, icons};
use crate::engine::{Fix, Preset, Protocol, Side, Value, Withheld};
use crate::providers::{Provider, Status, Switch, SwitchBy};
use crate::words::{Key, explain_fix, key, terms};

/// The id of the provider's name, where the focus goes once it was chosen.
pub(super) const TITLE: &str = "provider-title";

/// What was recognised, for those who cannot see it.
pub(super) fn said(view: &View) -> Option<String> {
    let provider = view.state.provider?;
    Some(view.words.format(key::CARD_KNOWN, &[name(provider)]))
}

/// Draws the provider or, while none is known, the way to find one.
pub(super) fn provider(view: &View) -> Html {
    let Some(provider) = view.state.provider else { return finder::finder(view) };
    let wanted = view.state.draft.protocol;
    let mut compared: Option<(Protocol, Preset)> = None;
    let (mut remarks, mut buttons) = (Vec::new(), Vec::new());
    let mut remark = |said: Option<String>| remarks.extend(said.map(|said| hint(text(said))));
    remark(status(provider.status()).map(|key| view.text(key)));
    for protocol in [Protocol::Imap, Protocol::Pop3] {
        match view.state.preset(protocol) {
            Some(Ok(preset)) => {
                buttons.push(use_it(provider, protocol, &preset, view));
                if compared.is_none() || wanted == Some(protocol) {
                    compared = Some((protocol, preset));
                }
            }
            Some(Err(why)) => {
                remark(withheld(why).map(|key| say(key, provider, protocol, view)));
            }
            None => {}
        }
    }
    // Below the buttons: it comes later, and they must not move under a finger.
    let (mut steps, mut details) = (Vec::new(), Vec::new());
    if let Some((protocol, preset)) = &compared {
        let say = |key| Some(say(key, provider, *protocol, view));
        remark(say(key::CARD_PAID).filter(|_| preset.is_paid));
        remark(say(key::CARD_UNCONFIRMED).filter(|_| !preset.is_confirmed));
        // One switch may be for reading and sending.
        let mut told = "";
        for switch in provider.switches() {
            if [*protocol, Protocol::Smtp].contains(&switch.protocol) && switch.how != told {
                told = switch.how;
                steps.extend(switch_on(provider, switch, view).map(|said| hint(text(said))));
            }
        }
        details.extend(Side::ALL.map(|side| settings(side, preset, view)));
    }
    let notes = provider.notes().filter_map(|note| view.note(provider, note));
    details.extend(notes.map(|note| hint(text(note))));
    html! {
        <section class="provider" aria-labelledby={TITLE}>
            <h3 id={TITLE} tabindex="-1" translate="no">{ provider.name() }</h3>
            <>{ for remarks }</>
            <div class="presets">{ for buttons }</div>
            <>{ for steps }</>
            <details>
                <summary>{ differences(compared.as_ref(), view) }{ icons::chevron() }</summary>
                <>{ for details }</>
                if let Some(address) = view.place.address(view.words.language(), "providers", provider.id()) {
                    <a href={address}>
                        { view.words.format(key::CARD_PAGE, &[name(provider), ("date", provider.checked().into())]) }
                    </a>
                }
            </details>
            if view.state.chosen.is_some() && !view.state.hides_others() {
                { button("button plain seek", "seek", String::new(), None, text(view.text(key::CARD_OTHER))) }
            }
        </section>
    }
}

/// The button that takes the settings over; it stays pressed while they are in the form.
fn use_it(provider: Provider, protocol: Protocol, preset: &Preset, view: &View) -> Html {
    let has_all = preset.missing == Fix::default();
    let is_first = view.state.draft.protocol.unwrap_or(Protocol::Imap) == protocol && !has_all;
    let said = text(say(key::CARD_USE, provider, protocol, view));
    button(
        if is_first { "button" } else { "button quiet" },
        "preset",
        protocol.token().to_owned(),
        Some(has_all),
        if has_all {
            html! {<>{ icons::tick() }{ said }</>}
        } else {
            said
        },
    )
}

/// What must be switched on first, and where.
fn switch_on(provider: Provider, switch: Switch, view: &View) -> Option<String> {
    let path = view.note(provider, switch.how)?;
    let key = match switch.by {
        SwitchBy::Owner => key::CARD_SWITCH,
        SwitchBy::Admin => key::CARD_SWITCH_ADMIN,
    };
    let values = [("protocol", terms::protocol(switch.protocol)), ("path", path.into())];
    Some(view.words.format(key, &values))
}

/// In a few words, how far what was typed is from what the provider publishes.
fn differences(compared: Option<&(Protocol, Preset)>, view: &View) -> String {
    let Some((_, preset)) = compared else { return view.text(key::CARD_NOTES) };
    if preset.missing.changes.is_empty() {
        return view.text(key::CARD_SAME);
    }
    let typed = preset.missing.changes.iter().filter(|change| {
        // What is being typed is no difference yet.
        view.state.editing != Some(change.field) && !view.state.draft.get(change.field).is_empty()
    });
    match u64::try_from(typed.count()).unwrap_or_default() {
        0 => view.text(key::CARD_SETTINGS),
        count => view.words.format(key::CARD_DIFFER, &[("count", Value::Number(count))]),
    }
}

/// The settings of one side, each against what was typed.
fn settings(side: Side, preset: &Preset, view: &View) -> Html {
    let said =
        explain_fix(&preset.settings, None, &view.state.report, &view.state.draft, view.words);
    let title = match side {
        Side::Incoming => key::FORM_INCOMING,
        Side::Outgoing => key::FORM_OUTGOING,
    };
    let mut of_side = Vec::new();
    for change in said.changes {
        if change.field.side() == Some(side) {
            let differs =
                preset.missing.changes.iter().any(|missing| missing.field == change.field);
            let is_news = differs && !change.from.is_empty();
            of_side.push(findings::change(change, is_news, view));
        }
    }
    html! {<>
        { hint(text(view.text(title))) }
        <div class="changes">{ for of_side }</div>
    </>}
}

fn name(provider: Provider) -> (&'static str, Value) {
    ("provider", provider.name().into())
}

/// A message about the provider and a protocol.
pub(super) fn say(key: Key, provider: Provider, protocol: Protocol, view: &View) -> String {
    view.words.format(key, &[name(provider), ("protocol", terms::protocol(protocol))])
}

const fn status(status: Status) -> Option<Key> {
    match status {
        Status::Active | Status::SetupNeeded => None,
        Status::Migrated => Some(key::CARD_MIGRATED),
        Status::BridgeOnly => Some(key::CARD_BRIDGE),
        Status::NoClientAccess => Some(key::CARD_NO_ACCESS),
        Status::Discontinued => Some(key::CARD_ENDED),
    }
}

/// Why there are no settings, where that has to be said.
pub(super) const fn withheld(why: Withheld) -> Option<Key> {
    match why {
        // The provider's status says so already.
        Withheld::NoAccess => None,
        Withheld::NotOffered => Some(key::CARD_NOT_OFFERED),
        Withheld::PerAccount => Some(key::CARD_PER_ACCOUNT),
        Withheld::Unencrypted => Some(key::CARD_UNENCRYPTED),
        Withheld::Unknown => Some(key::CARD_UNKNOWN),
    }
}
