//! The draft, read: typed values, and the problems met on the way.

use super::choice::{Auth, DeviceKind, Encryption, Protocol, Reader};
use super::field::Side;
use super::host::Host;
use super::read::Problem;
use super::value::Value;

/// An account as far as it could be understood; what could not is in `problems`.
#[derive(Clone, Debug)]
pub struct Account {
    /// The e-mail address, cleaned; possibly no address at all.
    pub email: String,
    /// The server that mail is read from.
    pub incoming: Server,
    /// The server that mail is handed to.
    pub outgoing: Server,
    /// Everything that reads the mailbox.
    pub devices: Vec<Device>,
    /// What was odd about the text of the fields.
    pub problems: Vec<Problem>,
}

/// One server of the account.
#[derive(Clone, Debug)]
pub struct Server {
    /// Incoming or outgoing.
    pub side: Side,
    /// What it speaks; always SMTP on the outgoing side.
    pub protocol: Option<Protocol>,
    /// Its name or address.
    pub host: Host,
    /// The port, 1 to 65535, if one was given and could be read.
    pub port: Option<u16>,
    /// The chosen encryption.
    pub encryption: Option<Encryption>,
    /// The name to sign in with, cleaned.
    pub username: String,
    /// The chosen sign-in method.
    pub auth: Option<Auth>,
}

/// One reader of the mailbox.
#[derive(Clone, Debug)]
pub struct Device {
    /// What the person calls it; empty if they gave it no name.
    pub name: String,
    /// What it is.
    pub kind: Option<DeviceKind>,
    /// How it reads the mailbox.
    pub reader: Option<Reader>,
    /// POP3: what becomes of the copy on the server.
    pub retention: Retention,
    /// POP3: whether deleting on the device deletes on the server.
    pub remove_when_deleted: bool,
}

/// What a POP3 reader does with the server's copy of what it fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// The person has not said.
    Unknown,
    /// Deletes it at once.
    Deletes,
    /// Leaves it for this many days.
    Days(u16),
    /// Leaves it for ever.
    Keeps,
}

impl Account {
    /// The server on this side.
    pub const fn server(&self, side: Side) -> &Server {
        match side {
            Side::Incoming => &self.incoming,
            Side::Outgoing => &self.outgoing,
        }
    }

    /// What stands after the last `@` of the e-mail address, in lower case.
    pub fn email_domain(&self) -> Option<&str> {
        let (local, domain) = self.email.rsplit_once('@')?;
        (!local.is_empty() && !domain.is_empty()).then_some(domain)
    }
}

impl Device {
    /// What to call this device in a sentence: its name, or else the word for its kind.
    pub fn called(&self) -> Value {
        if !self.name.is_empty() {
            return Value::Text(self.name.clone());
        }
        Value::Term(match self.kind {
            Some(DeviceKind::Phone) => "kind-phone",
            Some(DeviceKind::Computer) => "kind-computer",
            Some(DeviceKind::Web) => "kind-web",
            Some(DeviceKind::Service) => "kind-service",
            None => "kind-unknown",
        })
    }
}
