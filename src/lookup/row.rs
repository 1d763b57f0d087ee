//! One server that somebody named.

use crate::engine::{Change, Encryption, Fix, Protocol, ServerField, Side};

/// A server with its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row<'a> {
    /// What it speaks.
    pub protocol: Protocol,
    /// Its encryption.
    pub encryption: Encryption,
    /// Its name as given, in lower case, without a dot at its end.
    pub host: &'a str,
    port: &'a str,
    /// The name to sign in with: `address`, `local` for what stands before the `@`, or not said.
    username: &'a str,
}

impl<'a> Row<'a> {
    /// Reads `protocol encryption host port[ username]`.
    pub(super) fn read(named: &'a str) -> Option<Self> {
        let mut words = named.split(' ');
        Some(Self {
            protocol: Protocol::from_token(words.next()?)?,
            encryption: Encryption::from_token(words.next()?)?,
            host: words.next()?,
            port: words.next()?,
            username: words.next().unwrap_or_default(),
        })
    }

    /// On which side of an account it is.
    pub(super) const fn side(&self) -> Side {
        if matches!(self.protocol, Protocol::Smtp) { Side::Outgoing } else { Side::Incoming }
    }

    /// The fields it fills in, for this e-mail address; with an empty one, all but the user name.
    pub(super) fn changes(&self, email: &str) -> Vec<Change> {
        let side = self.side();
        let username = match self.username {
            "address" => email,
            "local" => email.split('@').next().unwrap_or_default(),
            _ => "",
        };
        let mut fix = Fix::default();
        for (field, value) in [
            (ServerField::Protocol, self.protocol.token()),
            (ServerField::Host, self.host),
            (ServerField::Port, self.port),
            (ServerField::Encryption, self.encryption.token()),
            (ServerField::Username, username),
        ] {
            let has_none = side == Side::Outgoing && field == ServerField::Protocol;
            if !has_none && !value.is_empty() {
                fix = fix.and(side.field(field), value);
            }
        }
        fix.changes
    }
}
