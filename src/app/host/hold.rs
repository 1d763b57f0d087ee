//! What was set, in the state of the page.

use std::rc::Rc;

use super::tool;
use crate::app::known::Known;
use crate::app::state::State;
use crate::app::tools::Open;
use crate::embed::{Options, Others, sifted};
use crate::engine::{Draft, Environment, Field, Preset, Protocol, check, preset};
use crate::formats::{Private, link};
use crate::providers::Provider;

/// Takes over what was set, in place of what was set before.
///
/// Where the settings go into the form, only what is new of them counts: who typed since then keeps that.
pub(super) fn take(options: &Options, fills: bool, state: &mut State, before: Option<&Options>) {
    if fills {
        let had = before.map(|before| pairs(&before.draft)).unwrap_or_default();
        for pair in pairs(&options.draft).into_iter().filter(|pair| !had.contains(pair)) {
            if let Ok(field) = pair.0.parse() {
                // It was read from a field like this one.
                let _ = state.draft.set(field, &pair.1);
            }
        }
        state.settle();
    }
    if before.and_then(|before| before.provider.as_ref()) != options.provider.as_ref() {
        state.chosen.clone_from(&options.provider);
    }
    let wanted = tool(options.mode);
    if wanted != before.and_then(|before| tool(before.mode)) {
        let open = state.open.take().filter(|open| Some(open.tool) == wanted);
        let fetched = open.and_then(|open| open.fetched);
        state.open = wanted.map(|tool| Open { tool, at: String::new(), fetched });
    }
}

/// The fields that hold something, by their paths, with what is in them.
fn pairs(draft: &Draft) -> Vec<(String, String)> {
    link::encode(draft, Private::Include).split('&').filter_map(link::pair).collect()
}

/// The provider that was set, once it is known.
pub(super) fn provider(options: &Options, state: &State) -> Option<Provider> {
    let name = options.provider.as_deref()?;
    state.catalogue().by_id(name).or_else(|| state.catalogue().by_domain(name))
}

/// Puts what is fixed into the draft, whatever was done to it.
pub(super) fn before(options: &Options, state: &mut State) {
    let provider = provider(options, state);
    if let Some(provider) = provider
        && state.chosen == options.provider
    {
        state.chosen = Some(provider.id().to_owned());
    }
    let published = provider.filter(|_| !options.locked.is_empty());
    let published = published.and_then(|provider| published_by(provider, state));
    let content = |field: Field| {
        let set = options.draft.get(field);
        let published = || {
            let changes = &published.as_ref()?.settings.changes;
            Some(changes.iter().find(|change| change.field == field)?.value.clone())
        };
        Some((field, Some(set).filter(|set| !set.is_empty()).or_else(published)?))
    };
    state.fixed = options.locked.iter().copied().filter_map(content).collect();
    for (field, text) in state.fixed.iter() {
        // It was read from a field like this one.
        let _ = state.draft.set(*field, text);
    }
}

/// What a provider recommends to the mailbox in the form, for the protocol that is chosen there if it can be.
fn published_by(provider: Provider, state: &State) -> Option<Preset> {
    let Draft { email, protocol, .. } = state.draft.clone();
    let draft = Draft { email, protocol, ..Draft::default() };
    let environment = Environment { rules: Known::NOTHING.rules, ..state.environment() };
    let account = check(&draft, &environment).account;
    let wanted = draft.protocol.into_iter().chain([Protocol::Imap, Protocol::Pop3]);
    wanted
        .into_iter()
        .find_map(|wanted| preset(&account, &draft, state.catalogue(), provider, wanted).ok())
}

/// Takes out what cannot be done here: fixes of what is fixed, providers that are hidden.
pub(super) fn after(options: &Options, state: &mut State) {
    if !state.fixed.is_empty() {
        sifted(Rc::make_mut(&mut state.report), &state.fixed);
    }
    if options.others == Others::Hide {
        state.provider = provider(options, state).or(state.provider);
    }
}
