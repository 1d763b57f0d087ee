//! An account that is whole: both servers with all that a format for mail apps needs.

use super::{Missing, xml};
use crate::engine::{
    Account, Auth, Encryption, Field, HostKind, Protocol, Server, ServerField, Side,
};

/// The two servers of a whole account.
pub(super) struct Servers<'a> {
    pub(super) incoming: Whole<'a>,
    pub(super) outgoing: Whole<'a>,
}

/// A server of which everything is known, but perhaps the user name.
pub(super) struct Whole<'a> {
    pub(super) side: Side,
    pub(super) protocol: Protocol,
    /// Its address, or its name in A-label form, which every app understands.
    pub(super) host: &'a str,
    pub(super) port: u16,
    pub(super) encryption: Encryption,
    /// Empty where it is not known.
    pub(super) username: &'a str,
    pub(super) auth: Auth,
}

impl<'a> Servers<'a> {
    /// The servers of an account; `unsayable` names the fields of a server that the format has no word for.
    ///
    /// # Errors
    ///
    /// When a field is empty, cannot be read, or is unsayable.
    pub(super) fn of(
        account: &'a Account,
        unsayable: fn(&Whole<'a>) -> Vec<ServerField>,
    ) -> Result<Self, Missing> {
        let mut missing = Vec::new();
        if !xml::can_hold(&account.email) {
            missing.push(Field::Email);
        }
        let mut whole = |server| {
            let whole = Whole::of(server);
            let fields = match &whole {
                Ok(whole) => unsayable(whole),
                Err(fields) => fields.clone(),
            };
            missing.extend(fields.into_iter().map(|field| server.side.field(field)));
            whole.ok()
        };
        match (whole(&account.incoming), whole(&account.outgoing)) {
            (Some(incoming), Some(outgoing)) if missing.is_empty() => {
                Ok(Self { incoming, outgoing })
            }
            _ => Err(Missing(missing)),
        }
    }
}

impl<'a> Whole<'a> {
    fn of(server: &'a Server) -> Result<Self, Vec<ServerField>> {
        let host = match &server.host.kind {
            HostKind::Name(name) => Some(name.as_str()),
            HostKind::V4(_) | HostKind::V6(_) => Some(server.host.text.as_str()),
            HostKind::Missing | HostKind::Unreadable => None,
        };
        let username = Some(server.username.as_str()).filter(|name| xml::can_hold(name));
        match (server.protocol, host, server.port, server.encryption, username, server.auth) {
            (
                Some(protocol),
                Some(host),
                Some(port),
                Some(encryption),
                Some(username),
                Some(auth),
            ) => Ok(Self { side: server.side, protocol, host, port, encryption, username, auth }),
            (protocol, host, port, encryption, username, auth) => Err([
                (ServerField::Protocol, protocol.is_none()),
                (ServerField::Host, host.is_none()),
                (ServerField::Port, port.is_none()),
                (ServerField::Encryption, encryption.is_none()),
                (ServerField::Username, username.is_none()),
                (ServerField::Auth, auth.is_none()),
            ]
            .into_iter()
            .filter_map(|(field, is_missing)| is_missing.then_some(field))
            .collect()),
        }
    }
}
