//! The places of a draft, and the dotted paths that name them in data: `incoming.port`, `devices.1.protocol`.

use std::fmt;
use std::str::FromStr;

/// How many devices a draft may hold; a path beyond that names no field.
pub const MAX_DEVICES: usize = 100;

/// One place in a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The e-mail address.
    Email,
    /// A field of the incoming or outgoing server.
    Server(Side, ServerField),
    /// A field of the device at this place in the list, counted from 0.
    Device(usize, DeviceField),
}

/// Which of the account's two servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The server that mail is read from.
    Incoming,
    /// The server that mail is handed to.
    Outgoing,
}

/// A field of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServerField {
    /// IMAP or POP3; the outgoing side has no such field.
    Protocol,
    /// The server's name or address.
    Host,
    /// The port, 1 to 65535.
    Port,
    /// How the connection is encrypted.
    Encryption,
    /// The name to sign in with.
    Username,
    /// The sign-in method.
    Auth,
}

/// A field of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceField {
    /// What the person calls it.
    Name,
    /// Phone, computer, web page or service.
    Kind,
    /// How it reads the mailbox.
    Protocol,
    /// POP3: whether fetched mail stays on the server.
    LeaveOnServer,
    /// POP3: after how many days the copy on the server goes; empty means never.
    RemoveAfterDays,
    /// POP3: whether deleting on the device deletes on the server.
    RemoveWhenDeleted,
}

impl Side {
    /// Both sides, incoming first.
    pub const ALL: [Self; 2] = [Self::Incoming, Self::Outgoing];

    /// The word for this side in field paths.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
        }
    }

    /// The other side.
    pub const fn other(self) -> Self {
        match self {
            Self::Incoming => Self::Outgoing,
            Self::Outgoing => Self::Incoming,
        }
    }

    /// This side's field of the given kind.
    pub const fn field(self, field: ServerField) -> Field {
        Field::Server(self, field)
    }
}

impl ServerField {
    /// Every field of a server, in the order a form shows them.
    pub const ALL: [Self; 6] =
        [Self::Protocol, Self::Host, Self::Port, Self::Encryption, Self::Username, Self::Auth];

    /// The word for this field in field paths.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Protocol => "protocol",
            Self::Host => "host",
            Self::Port => "port",
            Self::Encryption => "encryption",
            Self::Username => "username",
            Self::Auth => "auth",
        }
    }
}

impl DeviceField {
    /// Every field of a device, in the order a form shows them.
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::Kind,
        Self::Protocol,
        Self::LeaveOnServer,
        Self::RemoveAfterDays,
        Self::RemoveWhenDeleted,
    ];

    /// The word for this field in field paths.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Protocol => "protocol",
            Self::LeaveOnServer => "leave_on_server",
            Self::RemoveAfterDays => "remove_after_days",
            Self::RemoveWhenDeleted => "remove_when_deleted",
        }
    }
}

impl Field {
    /// The side this field belongs to, if it is a server's.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Server(side, _) => Some(side),
            Self::Email | Self::Device(..) => None,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Email => f.write_str("email"),
            Self::Server(side, field) => write!(f, "{}.{}", side.token(), field.token()),
            Self::Device(index, field) => write!(f, "devices.{index}.{}", field.token()),
        }
    }
}

/// The text names no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownField;

impl FromStr for Field {
    type Err = UnknownField;

    fn from_str(path: &str) -> Result<Self, UnknownField> {
        let parts: Vec<&str> = path.split('.').collect();
        match *parts.as_slice() {
            ["email"] => Some(Self::Email),
            ["devices", index, name] => device_field(index, name),
            [side, name] => server_field(side, name),
            _ => None,
        }
        .ok_or(UnknownField)
    }
}

fn device_field(index: &str, name: &str) -> Option<Field> {
    let field = DeviceField::ALL.into_iter().find(|field| field.token() == name)?;
    let index = index.parse().ok().filter(|&index| index < MAX_DEVICES)?;
    Some(Field::Device(index, field))
}

fn server_field(side: &str, name: &str) -> Option<Field> {
    let side = Side::ALL.into_iter().find(|known| known.token() == side)?;
    let field = ServerField::ALL.into_iter().find(|field| field.token() == name)?;
    let outgoing_protocol = side == Side::Outgoing && field == ServerField::Protocol;
    (!outgoing_protocol).then_some(Field::Server(side, field))
}

#[cfg(test)]
mod tests {
    use super::{DeviceField, Field, ServerField, Side, UnknownField};

    #[test]
    fn paths_lead_back_to_their_field() {
        for field in [
            Field::Email,
            Field::Server(Side::Incoming, ServerField::Protocol),
            Field::Server(Side::Outgoing, ServerField::Port),
            Field::Device(12, DeviceField::LeaveOnServer),
        ] {
            assert_eq!(field.to_string().parse(), Ok(field));
        }
    }

    #[test]
    fn nothing_else_is_a_path() {
        for path in [
            "",
            "email.x",
            "incoming",
            "outgoing.protocol",
            "devices.x.name",
            "devices.1",
            "devices.100.name",
            "devices.1.name.x",
        ] {
            assert_eq!(path.parse::<Field>(), Err(UnknownField), "{path}");
        }
    }
}
