//! Servers that a provider publishes, as fixes.

use crate::engine::domain::registered;
use crate::engine::ports::set_pair;
use crate::engine::{Fix, Protocol, Server, ServerField, Side, Situation};
use crate::providers::{Provider, Row};

/// Fixes that set a published server of the domain's provider; none where the domain is not known.
pub(super) fn fixes(situation: &Situation, side: Side, domain: &str) -> Vec<Fix> {
    let protocol = situation.account.server(side).protocol.unwrap_or(Protocol::Imap);
    let provider = situation.catalogue.by_domain(domain);
    provider.map(|provider| of(provider, side, protocol)).unwrap_or_default()
}

/// Fixes that set a server which the provider publishes for this protocol, the recommended one first.
pub(super) fn of(provider: Provider, side: Side, protocol: Protocol) -> Vec<Fix> {
    provider
        .rows()
        .filter(|row| row.protocol == protocol && row.encryption.protects())
        .map(|row| {
            let fix = Fix::set(side.field(ServerField::Host), row.host)
                .and(side.field(ServerField::Port), row.port)
                .and(side.field(ServerField::Encryption), row.encryption.token());
            match side {
                Side::Incoming => fix.and(side.field(ServerField::Protocol), protocol.token()),
                Side::Outgoing => fix,
            }
        })
        .collect()
}

/// A fix that leads to this provider's host: `near` if it speaks the protocol, or else the one that does; with a port
/// and encryption only where those entered do not fit. `None` if it publishes nothing for the protocol.
pub(super) fn towards(server: &Server, provider: Provider, near: &str) -> Option<Fix> {
    let side = server.side;
    let field = side.field(ServerField::Host);
    let Some(protocol) = server.protocol else {
        return provider.rows().any(|row| row.host == near).then(|| Fix::set(field, near));
    };
    let spoken = |row: &Row| row.protocol == protocol && row.encryption.protects();
    let same = provider.rows().find(|row| spoken(row) && row.host == near);
    let domain = registered(&server.host.text);
    let beside = |row: &Row| spoken(row) && registered(row.host) == domain;
    let row = same.or_else(|| provider.rows().find(beside));
    let host = row.or_else(|| provider.rows().find(spoken))?.host;
    let fix = Fix::set(field, host);
    let Some(port) = server.port else { return Some(fix) };
    let rows = || provider.rows().filter(|row| row.protocol == protocol && row.host == host);
    let fits = |row: &Row| {
        row.port == port && server.encryption.is_none_or(|chosen| chosen == row.encryption)
    };
    if rows().any(|row| fits(&row)) {
        return Some(fix);
    }
    let row = nearest(server, rows())?;
    let pair = set_pair(side, (row.port, row.encryption));
    Some(Fix { changes: fix.changes.into_iter().chain(pair.changes).collect() })
}

/// The encrypted row that keeps most of what was entered: the port, or else the encryption, or else the first.
pub(super) fn nearest(server: &Server, rows: impl Iterator<Item = Row>) -> Option<Row> {
    rows.filter(|row| row.encryption.protects()).min_by_key(|row| {
        if server.port == Some(row.port) {
            0
        } else if server.encryption == Some(row.encryption) {
            1
        } else {
            2
        }
    })
}

/// Who publishes this side's host for another protocol only, and has another host for the one chosen; with a protocol spoken there.
pub(super) fn other_use(situation: &Situation, side: Side) -> Option<(Provider, Row)> {
    let server = situation.account.server(side);
    let protocol = server.protocol?;
    let host = server.host.name()?;
    let address =
        situation.account.email_domain().and_then(|domain| situation.catalogue.by_domain(domain));
    let theirs = address.filter(|provider| provider.rows().any(|row| row.host == host));
    let provider = theirs.or_else(|| situation.catalogue.by_host(host))?;
    let here = || provider.rows().filter(|row| row.host == host);
    let has_other = provider.rows().any(|row| row.protocol == protocol && row.confirmed);
    if !has_other || here().any(|row| row.protocol == protocol) {
        return None;
    }
    Some((provider, here().next()?))
}
