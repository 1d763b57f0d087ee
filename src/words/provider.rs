//! What programs on a computer say of a provider: what to sign in as, and how.

use super::{Key, Words, key};
use crate::engine::{Side, Value};
use crate::providers::{Provider, SignIn, UserName};

/// A message with `$name` for the provider's name.
pub fn about(key: Key, provider: Provider, words: &Words) -> String {
    words.format(key, &[("name", provider.name().into())])
}

/// What to enter as the user name on this side.
pub fn username(provider: Provider, side: Side, words: &Words) -> String {
    let local = words.text(key::PROVIDER_EXAMPLE);
    let domain = provider.domains().next().unwrap_or("example.org");
    let address = format!("{local}@{domain}");
    let (key, shown) = match provider.username(side) {
        Some(UserName::Address) => (key::PROVIDER_USER_ADDRESS, address),
        Some(UserName::Either) => (key::PROVIDER_USER_EITHER, address),
        Some(UserName::LocalPart) => (key::PROVIDER_USER_LOCAL_PART, local),
        Some(UserName::Other) => (key::PROVIDER_USER_OTHER, address),
        None => (key::PROVIDER_USER_UNKNOWN, address),
    };
    words.format(key, &[("name", provider.name().into()), ("example", Value::Text(shown))])
}

/// The ways to sign in on this side, the best first; one sentence where they are not known.
pub fn ways(provider: Provider, side: Side, words: &Words) -> Vec<String> {
    let mut ways: Vec<Key> = provider.sign_in(side).map(way).collect();
    if ways.is_empty() {
        ways.push(key::PROVIDER_BY_UNKNOWN);
    }
    ways.into_iter().map(|way| about(way, provider, words)).collect()
}

const fn way(way: SignIn) -> Key {
    match way {
        SignIn::Password => key::PROVIDER_BY_PASSWORD,
        SignIn::AppPassword => key::PROVIDER_BY_APP_PASSWORD,
        SignIn::SeparatePassword => key::PROVIDER_BY_SEPARATE_PASSWORD,
        SignIn::BridgePassword => key::PROVIDER_BY_BRIDGE_PASSWORD,
        SignIn::EncryptedPassword => key::PROVIDER_BY_ENCRYPTED_PASSWORD,
        SignIn::OAuth2 => key::PROVIDER_BY_OAUTH2,
    }
}
