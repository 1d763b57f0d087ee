//! How each field of an app is filled in, and what to know of that.

use super::steps::{Cannot, Entry, Remark, Secret, Shown, Stop};
use super::{App, AppField, Called, Kind, Manner, Place, Screen};
use crate::engine::{
    Account, Auth, Encryption, Place as Reach, Protocol, Reader, Retention, Server, ServerField,
    Side,
};

/// What is known while the steps are told.
pub(super) struct Told<'a> {
    app: &'static App,
    account: &'a Account,
    /// How mail will be read.
    protocol: Option<Protocol>,
    /// POP: what becomes of fetched mail, and whether deleting here deletes on the server.
    device: Option<(Retention, bool)>,
}

/// What all devices that fetch by POP have in common.
fn device(account: &Account) -> Option<(Retention, bool)> {
    let pop = account.devices.iter().filter(|device| device.reader == Some(Reader::Pop3));
    let mut kinds = pop.map(|device| (device.retention, device.remove_when_deleted));
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

impl<'a> Told<'a> {
    pub(super) fn of(app: &'static App, account: &'a Account, protocol: Option<Protocol>) -> Self {
        Self { app, account, protocol, device: device(account) }
    }

    pub(super) fn is_shown(&self, screen: &Screen) -> bool {
        screen.protocols.is_empty()
            || self.protocol.is_some_and(|protocol| screen.protocols.contains(&protocol))
    }

    pub(super) fn stop(&self, screen: &'static Screen) -> Stop {
        let entry = |field| Some(Entry { field, shown: self.shown(field)? });
        Stop { path: screen.path, entries: screen.asks.iter().filter_map(entry).collect() }
    }

    /// What goes into a field; nothing where it stays as it is.
    fn shown(&self, field: &'static AppField) -> Option<Shown> {
        let or_missing = |text: &str| match text {
            "" => Shown::Missing,
            text => Shown::Text(text.to_owned()),
        };
        Some(match field.place {
            Place::Email => or_missing(&self.account.email),
            Place::Protocol => match self.account.incoming.protocol {
                Some(protocol) => chosen(field, protocol.token()),
                None => Shown::Missing,
            },
            Place::Server(side, asked) => {
                let server = self.account.server(side);
                match asked {
                    ServerField::Encryption => encryption(field, server, self.standard(side)),
                    ServerField::Auth => match server.auth {
                        Some(auth) => sign_in(field, auth),
                        None => Shown::Missing,
                    },
                    ServerField::Host => match field.manner {
                        Manner::Typed(Some(pattern)) => filled(pattern, server),
                        _ if server.host.is_readable() => Shown::Text(server.host.text.clone()),
                        _ => Shown::Missing,
                    },
                    ServerField::Port => match server.port {
                        Some(port) => Shown::Text(port.to_string()),
                        None => Shown::Missing,
                    },
                    ServerField::Username => or_missing(&server.username),
                    ServerField::Protocol => return None,
                }
            }
            Place::Password(side) => Shown::Secret(match self.account.server(side).auth {
                Some(Auth::OAuth2 | Auth::None) => return None,
                Some(Auth::AppPassword) => Secret::AppPassword,
                _ => Secret::Password,
            }),
            Place::Leave => match self.device.map(|(retention, _)| retention) {
                Some(Retention::Deletes) => chosen(field, "no"),
                Some(Retention::Days(_)) => chosen(field, "days"),
                Some(Retention::Keeps) => chosen(field, "yes"),
                Some(Retention::Unknown) | None => Shown::Missing,
            },
            Place::Days => match self.device {
                Some((Retention::Days(days), _)) => Shown::Text(days.to_string()),
                _ => return None,
            },
            Place::Deleted => match self.device {
                Some((_, deletes)) => chosen(field, if deletes { "yes" } else { "no" }),
                None => Shown::Missing,
            },
        })
    }

    /// The standard ports of a side: SSL/TLS, then STARTTLS (RFC 8314, section 7).
    fn standard(&self, side: Side) -> (u16, u16) {
        match (side, self.protocol) {
            (Side::Outgoing, _) => (465, 587),
            (Side::Incoming, Some(Protocol::Pop3)) => (995, 110),
            (Side::Incoming, _) => (993, 143),
        }
    }

    /// What the app cannot be told at all, and what to know of its fields.
    pub(super) fn remark(&self, stops: &[Stop], remarks: &mut Vec<Remark>) {
        let entries = || stops.iter().flat_map(|stop| &stop.entries);
        let asks = |place| entries().any(|entry| entry.field.place == place);
        let sides = || Side::ALL.into_iter().filter(|side| self.uses(*side));
        let is_one_box = |side: &Side| {
            let called = |encryption| self.app.encryption(*side, encryption);
            let is_on = |encryption| matches!(called(encryption), Called::On(_));
            is_on(Encryption::Tls)
                && is_on(Encryption::Starttls)
                && self.account.server(*side).encryption.is_some_and(Encryption::protects)
        };
        if sides().any(|side| is_one_box(&side)) {
            remarks.push(Remark::OneBox);
        }
        if sides().all(|side| self.account.server(side).host.text.is_empty()) {
            remarks.push(Remark::NoServers);
        }
        self.remark_names(&asks, remarks);
        // What differs from a password must be chosen somewhere.
        let special = sides().find_map(|side| {
            let auth = self.account.server(side).auth?;
            let is_special = !matches!(auth, Auth::Password | Auth::AppPassword);
            (is_special && !asks(Place::Server(side, ServerField::Auth))).then_some(auth)
        });
        remarks.extend(special.map(Remark::NoSignIn));
        // What a program deletes is up to whoever writes it.
        if self.protocol == Some(Protocol::Pop3) && self.app.kind != Kind::Library {
            if !asks(Place::Leave) {
                remarks.push(Remark::NoLeave);
            } else if matches!(self.device, Some((Retention::Days(_), _))) && !asks(Place::Days) {
                remarks.push(Remark::NoDays);
            }
        }
        let is_unnamed =
            |entry: &Entry| entry.field.label.is_none() && entry.field.place != Place::Email;
        if entries().any(|entry| {
            (is_unnamed(entry) && entry.field.place != Place::Protocol)
                || matches!(entry.shown, Shown::Unnamed(_))
        }) {
            remarks.push(Remark::Unnamed);
        }
    }

    fn remark_names(&self, asks: &dyn Fn(Place) -> bool, remarks: &mut Vec<Remark>) {
        let [incoming, outgoing] = Side::ALL.map(|side| &self.account.server(side).username);
        let [asks_incoming, asks_outgoing] =
            Side::ALL.map(|side| asks(Place::Server(side, ServerField::Username)));
        let differs = |name: &String| !name.is_empty() && *name != self.account.email;
        if !asks_incoming && !asks_outgoing {
            // A library may take the name in another field.
            let is_typed = self.app.kind != Kind::Library;
            if is_typed && (differs(incoming) || differs(outgoing)) {
                remarks.push(Remark::NoUserName);
            }
        } else if !asks_outgoing && !outgoing.is_empty() && incoming != outgoing {
            remarks.push(Remark::OneUserName);
        }
    }

    /// Whether the app uses this side.
    fn uses(&self, side: Side) -> bool {
        side == Side::Outgoing || !self.app.reads.is_empty()
    }
}

fn encryption(field: &'static AppField, server: &Server, (tls, starttls): (u16, u16)) -> Shown {
    let Some(encryption) = server.encryption else { return Shown::Missing };
    if encryption == Encryption::None && server.host.place() == Reach::Network {
        return Shown::Cannot(Cannot::Unprotected(tls));
    }
    match field.called(encryption.token()) {
        Called::Word(label) if label.takes_values() => filled(label.said("en").text, server),
        Called::Absent => Shown::Cannot(match encryption {
            Encryption::Starttls => Cannot::Starttls(tls),
            Encryption::Tls => Cannot::Tls(starttls),
            Encryption::None => Cannot::Unencrypted,
            Encryption::Auto => Cannot::Auto(tls),
        }),
        _ => chosen(field, encryption.token()),
    }
}

fn sign_in(field: &'static AppField, auth: Auth) -> Shown {
    match field.called(auth.token()) {
        Called::Absent => Shown::Cannot(Cannot::SignIn(auth)),
        _ => chosen(field, auth.token()),
    }
}

/// The choice with this token, as the app has it.
fn chosen(field: &'static AppField, token: &'static str) -> Shown {
    match field.called(token) {
        Called::Word(label) => Shown::Word(label),
        Called::On(_) => Shown::Box(true),
        Called::Off(_) => Shown::Box(false),
        Called::Unknown => Shown::Unnamed(token),
        Called::Absent => Shown::Cannot(Cannot::Choice),
    }
}

/// A pattern with the values of a server; missing if one of them is.
fn filled(pattern: &str, server: &Server) -> Shown {
    let port = server.port.map(|port| port.to_string()).unwrap_or_default();
    let host = if server.host.is_readable() { server.host.text.as_str() } else { "" };
    let mut text = pattern.to_owned();
    for (place, value) in
        [("{host}", host), ("{port}", port.as_str()), ("{username}", server.username.as_str())]
    {
        if text.contains(place) && value.is_empty() {
            return Shown::Missing;
        }
        text = text.replace(place, value);
    }
    Shown::Text(text)
}
