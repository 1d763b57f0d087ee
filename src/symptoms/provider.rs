//! What the provider's ways of signing in say about a refused sign-in.

use super::facts::Facts;
use super::table::Confidence;
use super::weigh::MAX_CAUSES;
use super::{Cause, Suspect};
use crate::engine::Side;
use crate::providers::{Catalogue, Provider, SignIn};

/// Where a sign-in was refused at a provider that takes no account password, puts what it takes first.
pub(super) fn adjust(suspects: &mut Vec<Suspect>, facts: &Facts, catalogue: &Catalogue) {
    if let Some(provider) = named(facts, catalogue) {
        refused_at(suspects, provider);
    }
}

/// The same for a provider that is known otherwise, such as from the settings.
pub(super) fn refused_at(suspects: &mut Vec<Suspect>, provider: Provider) {
    let is = |id: &'static str| move |suspect: &Suspect| suspect.cause.id() == id;
    let Some(at) = suspects.iter().position(is("wrong-credentials")) else { return };
    let Some(&wrong) = suspects.get(at) else { return };
    let Some(cause) = wanted(provider, wrong.side).and_then(Cause::by_id) else { return };
    // The provider's own words on the password, or on what it wants, are better than what is known of it.
    if wrong.confidence == Confidence::Certain {
        return;
    }
    let known = suspects.iter().position(|suspect| suspect.cause == cause);
    if known.is_some_and(|known| known < at) {
        return;
    }
    suspects.retain(|suspect| suspect.cause != cause);
    suspects.insert(at, Suspect { cause, ..wrong });
    if let Some(wrong) = suspects.get_mut(at + 1) {
        wrong.confidence = wrong.confidence.lower();
    }
    suspects.truncate(MAX_CAUSES);
}

/// The cause that a refused password has at a provider that never takes the account's own.
fn wanted(provider: Provider, side: Option<Side>) -> Option<&'static str> {
    let side = side.unwrap_or(Side::Incoming);
    let accepts = |ways: &[SignIn]| provider.sign_in(side).any(|way| ways.contains(&way));
    if provider.sign_in(side).next().is_none()
        || accepts(&[SignIn::Password, SignIn::EncryptedPassword])
    {
        None
    } else if accepts(&[SignIn::AppPassword, SignIn::SeparatePassword, SignIn::BridgePassword]) {
        Some("needs-app-password")
    } else {
        Some("needs-oauth")
    }
}

/// The provider whose server the text names. An address in it can be anybody's.
fn named(facts: &Facts, catalogue: &Catalogue) -> Option<Provider> {
    facts.hosts.iter().find_map(|host| catalogue.by_host(host))
}
