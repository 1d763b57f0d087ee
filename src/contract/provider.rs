//! What is known of a provider, as JSON.

use serde::Serialize;

use super::VERSION;
use crate::engine::{Protocol, Side};
use crate::providers::{Provider, SignIn, UserName};
use crate::words::notes::Notes;

/// The provider object; `notes` in the language of its sentences.
pub fn provider_json(provider: Provider, notes: &Notes) -> String {
    let note = |name: &str| {
        notes.text(&format!("{}.{name}", provider.id())).unwrap_or_default().to_owned()
    };
    let object = Object {
        version: VERSION,
        id: provider.id(),
        name: provider.name(),
        also: provider.also().collect(),
        kind: provider.kind().token(),
        status: provider.status().token(),
        domains: provider.domains().collect(),
        custom_domains: provider.has_custom_domains(),
        offers: Offers {
            imap: offer(provider, Protocol::Imap),
            pop3: offer(provider, Protocol::Pop3),
        },
        servers: provider
            .rows()
            .map(|row| Server {
                protocol: row.protocol.token(),
                host: row.host,
                port: row.port,
                encryption: row.encryption.token(),
                confirmed: row.confirmed,
            })
            .collect(),
        own_hosts: provider.host_suffixes().map(|end| format!("*{end}")).collect(),
        old_hosts: provider.legacy_hosts().collect(),
        username: by_side(|side| provider.username(side).map(UserName::token)),
        sign_in: by_side(|side| provider.sign_in(side).map(SignIn::token).collect()),
        sign_in_disputed: provider.is_sign_in_disputed(),
        switches: provider
            .switches()
            .map(|switch| Switch {
                protocol: switch.protocol.token(),
                by: switch.by.token(),
                how: note(switch.how),
            })
            .collect(),
        notes: provider.notes().map(note).collect(),
        checked: provider.checked().to_string(),
        sources: provider
            .sources()
            .map(|source| Source {
                title: source.title,
                url: source.url,
                through: source.through,
                date: source.date.to_string(),
            })
            .collect(),
    };
    // Text, numbers and lists of them can always be written.
    serde_json::to_string_pretty(&object).unwrap_or_default()
}

fn offer(provider: Provider, protocol: Protocol) -> Option<&'static str> {
    provider.offers(protocol).map(crate::providers::Offer::token)
}

fn by_side<T>(of: impl Fn(Side) -> T) -> BySide<T> {
    BySide { incoming: of(Side::Incoming), outgoing: of(Side::Outgoing) }
}

#[derive(Serialize)]
struct Object {
    version: u32,
    id: &'static str,
    name: &'static str,
    also: Vec<&'static str>,
    kind: &'static str,
    status: &'static str,
    domains: Vec<&'static str>,
    custom_domains: bool,
    offers: Offers,
    servers: Vec<Server>,
    own_hosts: Vec<String>,
    old_hosts: Vec<&'static str>,
    username: BySide<Option<&'static str>>,
    sign_in: BySide<Vec<&'static str>>,
    sign_in_disputed: bool,
    switches: Vec<Switch>,
    notes: Vec<String>,
    checked: String,
    sources: Vec<Source>,
}

#[derive(Serialize)]
struct Offers {
    imap: Option<&'static str>,
    pop3: Option<&'static str>,
}

#[derive(Serialize)]
struct Server {
    protocol: &'static str,
    host: &'static str,
    port: u16,
    encryption: &'static str,
    confirmed: bool,
}

#[derive(Serialize)]
struct BySide<T> {
    incoming: T,
    outgoing: T,
}

#[derive(Serialize)]
struct Switch {
    protocol: &'static str,
    by: &'static str,
    how: String,
}

#[derive(Serialize)]
struct Source {
    title: &'static str,
    url: Option<&'static str>,
    through: Option<&'static str>,
    date: String,
}
