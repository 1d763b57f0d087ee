//! Servers as a file lists them, put together into accounts.

use super::reading::{Mark, Passage, Set, Standing};
use crate::engine::ports::{Verdict, cell};
use crate::engine::{Encryption, Field, Place, Protocol, ServerDraft, ServerField, Side};

/// How many servers of a file are read; the longest of real ones has about ten.
pub(super) const MAX_SERVERS: usize = 100;

/// A server as a file describes it.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// What it speaks.
    pub protocol: Option<(Protocol, Passage)>,
    /// Its fields.
    pub server: ServerDraft,
    /// Where each of them stands.
    pub marks: Vec<(ServerField, Passage)>,
    /// Where the file says that the connection is encrypted and not how: that follows from the port.
    #[cfg(feature = "xml")]
    pub encrypted: Option<Passage>,
    /// Whether the file says more than could be read without the person's address.
    #[cfg(feature = "xml")]
    pub is_wanting: bool,
}

#[cfg(feature = "xml")]
impl Found {
    /// Takes a text for one of the fields for text; the first one counts.
    pub(super) fn take(&mut self, field: ServerField, text: String, passage: &Passage) {
        let place = match field {
            ServerField::Host => &mut self.server.host,
            ServerField::Port => &mut self.server.port,
            ServerField::Username => &mut self.server.username,
            _ => return,
        };
        if place.is_empty() && !text.is_empty() {
            *place = text;
            self.marks.push((field, passage.clone()));
        }
    }

    /// Whether anything is known of it.
    pub(super) fn is_empty(&self) -> bool {
        self.server == ServerDraft::default() && !self.is_wanting
    }

    /// The same server, with the encryption that follows from the port where the file does not say which.
    pub(super) fn settled(mut self) -> Self {
        if let Some(passage) = self.encrypted.take()
            && self.server.encryption.is_none()
        {
            let protocol = self.protocol.as_ref().map(|found| found.0);
            let port = self.server.port.parse().ok();
            self.server.encryption = Some(encryption_at(protocol, port));
            self.marks.push((ServerField::Encryption, passage));
            let port = self.marks.iter().find(|mark| mark.0 == ServerField::Port);
            if let Some((_, port)) = port.cloned() {
                self.marks.push((ServerField::Encryption, port));
            }
        }
        self
    }
}

impl Found {
    /// A server of which all is known that will be.
    pub(super) fn new(
        protocol: (Protocol, Passage),
        server: ServerDraft,
        marks: Vec<(ServerField, Passage)>,
    ) -> Self {
        Self {
            protocol: Some(protocol),
            server,
            marks,
            #[cfg(feature = "xml")]
            encrypted: None,
            #[cfg(feature = "xml")]
            is_wanting: false,
        }
    }

    const fn encryption(&self) -> Option<Encryption> {
        self.server.encryption
    }
}

/// How an encrypted connection to this port begins: with STARTTLS where mail servers begin in the open, else with TLS.
#[cfg(feature = "xml")]
pub(in crate::formats) fn encryption_at(
    protocol: Option<Protocol>,
    port: Option<u16>,
) -> Encryption {
    let (Some(protocol), Some(port)) = (protocol, port) else { return Encryption::Tls };
    match cell(protocol, port, Encryption::Tls, Place::Network) {
        Verdict::PortEncTlsOnStarttlsPort
        | Verdict::Smtp587ImplicitTls
        | Verdict::SmtpAltPortTlsUnusual => Encryption::Starttls,
        _ => Encryption::Tls,
    }
}

/// Whether servers of this protocol always begin with TLS on this port.
pub(in crate::formats) fn begins_with_tls(protocol: Option<Protocol>, port: Option<u16>) -> bool {
    protocol.zip(port).is_some_and(|(protocol, port)| {
        let starttls = cell(protocol, port, Encryption::Starttls, Place::Network);
        starttls == Verdict::PortEncStarttlsOnTlsPort
    })
}

/// An account as a file describes it, with all its servers.
#[derive(Clone, Debug, Default)]
pub(super) struct Listing {
    /// The e-mail address, and where it stands, if it does.
    pub email: (String, Option<Passage>),
    /// The servers that mail is read from, the one that the file prefers first.
    pub incoming: Vec<Found>,
    /// The servers that mail is handed to, likewise.
    pub outgoing: Vec<Found>,
}

impl Listing {
    /// The sets of settings that the servers make, the one to take first.
    pub(super) fn sets(mut self) -> Vec<Set> {
        let is_imap =
            |found: &Found| found.protocol.as_ref().is_some_and(|p| p.0 == Protocol::Imap);
        self.incoming.sort_by_key(|found| (protection(found), !is_imap(found)));
        self.outgoing.sort_by_key(protection);
        let mut is_used = vec![false; self.outgoing.len()];
        let mut pairs = Vec::new();
        let mut seen = Vec::new();
        for incoming in &self.incoming {
            let protocol = incoming.protocol.as_ref().map(|found| found.0);
            let is_best = !seen.contains(&protocol);
            seen.push(protocol);
            // The best go together; of the others, those that are encrypted alike.
            let alike = self
                .outgoing
                .iter()
                .position(|outgoing| is_best || outgoing.encryption() == incoming.encryption());
            let place = alike.unwrap_or_default();
            if let Some(is_used) = is_used.get_mut(place) {
                *is_used = true;
            }
            pairs.push((Some(incoming), self.outgoing.get(place)));
        }
        for (outgoing, _) in self.outgoing.iter().zip(is_used).filter(|(_, is_used)| !is_used) {
            pairs.push((self.incoming.first(), Some(outgoing)));
        }
        let mut sets: Vec<Set> = Vec::new();
        let mut first = None;
        for (incoming, outgoing) in pairs {
            let set = self.set(incoming, outgoing);
            if sets.iter().any(|other| other.draft == set.draft) {
                continue;
            }
            let is_weaker = |than: (u8, u8)| {
                let (incoming, outgoing) = protections(incoming, outgoing);
                incoming > than.0 || outgoing > than.1
            };
            let standing = match first {
                None => Standing::First,
                Some((than, _)) if is_weaker(than) => Standing::LessSecure,
                Some((_, protocol)) if protocol != set.draft.protocol => Standing::OtherProtocol,
                Some(_) => Standing::OtherPort,
            };
            first.get_or_insert((protections(incoming, outgoing), set.draft.protocol));
            sets.push(Set { standing, ..set });
        }
        sets.sort_by_key(|set| set.standing as u8);
        sets
    }

    fn set(&self, incoming: Option<&Found>, outgoing: Option<&Found>) -> Set {
        let mut set = Set::default();
        set.draft.email.clone_from(&self.email.0);
        let mut mark = |field, passage: &Passage| {
            set.marks.push(Mark { field, passage: passage.clone() });
        };
        if let Some(passage) = &self.email.1 {
            mark(Field::Email, passage);
        }
        if let Some((protocol, passage)) = incoming.and_then(|found| found.protocol.as_ref()) {
            set.draft.protocol = Some(*protocol);
            mark(Side::Incoming.field(ServerField::Protocol), passage);
        }
        for (side, found) in [(Side::Incoming, incoming), (Side::Outgoing, outgoing)] {
            for (field, passage) in found.iter().flat_map(|found| &found.marks) {
                mark(side.field(*field), passage);
            }
        }
        set.draft.incoming = incoming.map(|found| found.server.clone()).unwrap_or_default();
        set.draft.outgoing = outgoing.map(|found| found.server.clone()).unwrap_or_default();
        set
    }
}

/// How little a connection is protected: 0 is encrypted, 1 is not said, 2 may be open.
fn protection(found: &Found) -> u8 {
    match found.encryption() {
        Some(encryption) if encryption.protects() => 0,
        None => 1,
        Some(_) => 2,
    }
}

fn protections(incoming: Option<&Found>, outgoing: Option<&Found>) -> (u8, u8) {
    (incoming.map_or(0, protection), outgoing.map_or(0, protection))
}

/// The sets of several accounts, the first account first.
pub(super) fn sets(listings: Vec<Listing>) -> Vec<Set> {
    let mut sets = Vec::new();
    for listing in listings {
        let is_first = sets.is_empty();
        for mut set in listing.sets() {
            if !is_first {
                set.standing = Standing::OtherAccount;
            }
            sets.push(set);
        }
    }
    sets
}
