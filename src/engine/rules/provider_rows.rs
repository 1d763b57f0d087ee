//! Servers that a provider publishes, as fixes.

use crate::engine::{Fix, Protocol, ServerField, Side, Situation};

/// Fixes that set a published server of the domain's provider; none where the domain is not known.
pub(super) fn fixes(situation: &Situation, side: Side, domain: &str) -> Vec<Fix> {
    let protocol = situation.account.server(side).protocol.unwrap_or(Protocol::Imap);
    let provider = situation.catalogue.by_domain(domain);
    provider
        .into_iter()
        .flat_map(|provider| provider.rows())
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
