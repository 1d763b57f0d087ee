//! What the page of a provider begins with.

use yew::{Html, classes, html};

use super::settings::rows;
use super::site::Sheet;
use crate::engine::{Protocol, Value};
use crate::providers::{Offer, Provider, Row, Status};
use crate::words::{Key, key, terms};

/// The name and what there are settings for.
pub(super) fn heading(provider: Provider, sheet: &Sheet) -> String {
    let names = [(Protocol::Imap, "IMAP"), (Protocol::Pop3, "POP"), (Protocol::Smtp, "SMTP")];
    let spoken: Vec<Value> = names
        .into_iter()
        .filter(|(protocol, _)| is_spoken(provider, *protocol))
        .map(|(_, name)| name.into())
        .collect();
    if spoken.is_empty() {
        return sheet.about(key::PROVIDER_HEADING_NONE, provider);
    }
    let values = [("name", provider.name().into()), ("protocols", Value::List(spoken))];
    sheet.format(key::PROVIDER_HEADING, &values)
}

/// Whether no mail app can use the provider.
pub(super) fn is_closed(provider: Provider) -> bool {
    matches!(provider.status(), Status::NoClientAccess | Status::Discontinued)
}

/// Whether there are servers for a protocol, or every account has its own.
fn is_spoken(provider: Provider, protocol: Protocol) -> bool {
    if provider.rows().next().is_some() || is_closed(provider) {
        return rows(provider, protocol).next().is_some();
    }
    protocol == Protocol::Smtp
        || matches!(provider.offers(protocol), Some(Offer::Yes | Offer::Paid))
}

/// The recommended servers in one sentence.
pub(super) fn summary(provider: Provider, sheet: &Sheet) -> String {
    let first = |protocol| rows(provider, protocol).next();
    let reading = first(Protocol::Imap).or_else(|| first(Protocol::Pop3));
    let mut values = vec![("name", Value::from(provider.name()))];
    let key = match (reading, first(Protocol::Smtp)) {
        (Some(reading), Some(sending)) => {
            values.extend(named(["host", "port", "encryption"], reading));
            values.extend(named(["out-host", "out-port", "out-encryption"], sending));
            key::PROVIDER_SUMMARY
        }
        (Some(row), None) => {
            values.extend(named(["host", "port", "encryption"], row));
            key::PROVIDER_SUMMARY_READ
        }
        (None, Some(row)) => {
            values.extend(named(["host", "port", "encryption"], row));
            key::PROVIDER_SUMMARY_SEND
        }
        (None, None) if is_closed(provider) => key::PROVIDER_SUMMARY_NONE,
        (None, None) => key::PROVIDER_SUMMARY_OWN,
    };
    sheet.format(key, &values)
}

fn named(names: [&'static str; 3], row: Row) -> impl Iterator<Item = (&'static str, Value)> {
    names.into_iter().zip([row.host.into(), row.port.into(), terms::encryption(row.encryption)])
}

/// What has to be said before anything else.
pub(super) fn notices(provider: Provider, sheet: &Sheet) -> Html {
    let status = match provider.status() {
        Status::Active => None,
        Status::Migrated => Some(("warning", key::PROVIDER_MIGRATED)),
        Status::SetupNeeded => Some(("advice", key::PROVIDER_SETUP_NEEDED)),
        Status::BridgeOnly => Some(("warning", key::PROVIDER_BRIDGE_ONLY)),
        Status::NoClientAccess => Some(("error", key::PROVIDER_NO_CLIENT_ACCESS)),
        Status::Discontinued => Some(("error", key::PROVIDER_DISCONTINUED)),
    };
    let weak = is_weak(provider).then_some(("warning", key::PROVIDER_UNCONFIRMED));
    html! {
        { for status.into_iter().chain(weak).map(|(class, key): (&'static str, Key)| html! {
            <p class={classes!("notice", class)}>{ sheet.about(key, provider) }</p>
        }) }
    }
}

/// Whether no source that vouches for them names any of the servers.
fn is_weak(provider: Provider) -> bool {
    let mut rows = provider.rows().peekable();
    rows.peek().is_some() && rows.all(|row| !row.confirmed)
}
