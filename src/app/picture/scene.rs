//! What the picture shows, before it is drawn: devices, servers and the legs between them.

use crate::engine::{
    Account, Device, DeviceKind, Encryption, Field, Finding, Host, HostKind, Impact, Place,
    Protocol, Reader, Retention, Severity, Side,
};

/// Everything in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scene {
    /// The devices, in the person's order; never empty, because something always reads the mailbox.
    pub(super) devices: Vec<Reading>,
    /// How many more devices there are than the picture has room for.
    pub(super) more: usize,
    /// The leg that mail comes in on.
    pub(super) incoming: Leg,
    /// The leg that mail goes out on.
    pub(super) outgoing: Leg,
}

/// A device and how it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// Its own name, if the person gave it one.
    pub(super) name: String,
    /// What it is.
    pub(super) kind: Option<DeviceKind>,
    /// How it reads.
    pub(super) how: How,
    /// The worst that is said about it.
    pub(super) tone: Tone,
}

/// How a device reads, in the few ways that matter to a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Not said.
    Unknown,
    /// With everything staying on the server.
    Looks(Reader),
    /// By POP3, leaving the mail there.
    Fetches,
    /// By POP3, leaving the mail there for some days.
    FetchesFor(u16),
    /// By POP3, taking the mail away.
    Takes,
}

/// A server and the connection to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leg {
    /// Which side it is.
    pub(super) side: Side,
    /// What is spoken on it.
    pub(super) protocol: Option<Protocol>,
    /// The server, empty where none was given.
    pub(super) host: String,
    /// The port.
    pub(super) port: Option<u16>,
    /// The chosen encryption.
    pub(super) encryption: Option<Encryption>,
    /// Whether what travels on it can be read on the way.
    pub(super) seal: Seal,
    /// The worst that is said about it.
    pub(super) tone: Tone,
}

/// Whether what travels on a leg can be read on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seal {
    /// Not known yet.
    Unknown,
    /// It comes to no connection.
    Broken,
    /// Everyone on the way can read it.
    Open,
    /// It depends on what the app gets.
    Perhaps,
    /// It starts open and is sealed before anything secret is said.
    Upgraded,
    /// It is sealed from the first byte.
    Sealed,
    /// It never leaves the device.
    Inside,
}

/// How worried to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tone {
    /// Something is wrong.
    Bad,
    /// Something may be wrong.
    Warn,
    /// Nothing can be said yet.
    Quiet,
    /// All is well.
    Good,
}

/// How many devices the picture has room for.
pub(super) const ROOM: usize = 4;

impl Scene {
    /// The scene of an account, with these findings shown on their legs and devices.
    pub(super) fn of(account: &Account, findings: &[&Finding]) -> Self {
        let mut devices: Vec<Reading> = account
            .devices
            .iter()
            .enumerate()
            .map(|(index, device)| Reading::of(device, device_tone(index, findings)))
            .collect();
        if devices.is_empty() {
            devices.push(Reading::app(account.incoming.protocol));
        }
        let more = devices.len().saturating_sub(ROOM);
        devices.truncate(ROOM);
        Self {
            devices,
            more,
            incoming: Leg::of(account, Side::Incoming, findings),
            outgoing: Leg::of(account, Side::Outgoing, findings),
        }
    }
}

impl Reading {
    fn of(device: &Device, tone: Tone) -> Self {
        let how = match (device.reader, device.retention) {
            (None, _) => How::Unknown,
            (Some(Reader::Pop3 | Reader::Fetcher), Retention::Deletes) => How::Takes,
            (Some(Reader::Pop3 | Reader::Fetcher), Retention::Days(days)) => How::FetchesFor(days),
            (Some(Reader::Pop3 | Reader::Fetcher), _) => How::Fetches,
            (Some(reader), _) => How::Looks(reader),
        };
        Self { name: device.name.clone(), kind: device.kind, how, tone }
    }

    /// The app that the settings are for, when no device is listed.
    fn app(protocol: Option<Protocol>) -> Self {
        let how = match protocol {
            Some(Protocol::Imap) => How::Looks(Reader::Imap),
            Some(Protocol::Pop3) => How::Fetches,
            Some(Protocol::Smtp) | None => How::Unknown,
        };
        Self { name: String::new(), kind: None, how, tone: Tone::Quiet }
    }
}

impl Leg {
    fn of(account: &Account, side: Side, findings: &[&Finding]) -> Self {
        let server = account.server(side);
        let here = || {
            findings
                .iter()
                .filter(|finding| finding.fields().any(|field| field.side() == Some(side)))
        };
        let broken = here()
            .any(|finding| finding.severity == Severity::Error && finding.impact == Impact::Breaks);
        let seal = if broken { Seal::Broken } else { seal(&server.host, server.encryption) };
        let worst = here().map(|finding| finding.severity).min();
        Self {
            side,
            protocol: server.protocol,
            host: server.host.text.clone(),
            port: server.port,
            encryption: server.encryption,
            seal,
            tone: match worst {
                Some(Severity::Error) => Tone::Bad,
                Some(Severity::Warning) => Tone::Warn,
                _ if server.port.is_none() => Tone::Quiet,
                _ => match seal {
                    Seal::Upgraded | Seal::Sealed | Seal::Inside => Tone::Good,
                    Seal::Unknown | Seal::Broken | Seal::Open | Seal::Perhaps => Tone::Quiet,
                },
            },
        }
    }
}

fn seal(host: &Host, encryption: Option<Encryption>) -> Seal {
    match (encryption, host.place()) {
        _ if host.kind == HostKind::Missing => Seal::Unknown,
        (Some(Encryption::None | Encryption::Auto), Place::Loopback) => Seal::Inside,
        (Some(Encryption::None | Encryption::Auto), Place::Onion) | (Some(Encryption::Tls), _) => {
            Seal::Sealed
        }
        (Some(Encryption::Starttls), _) => Seal::Upgraded,
        (Some(Encryption::Auto), Place::Network) => Seal::Perhaps,
        (Some(Encryption::None), Place::Network) => Seal::Open,
        (None, _) => Seal::Unknown,
    }
}

fn device_tone(index: usize, findings: &[&Finding]) -> Tone {
    let worst = findings
        .iter()
        .filter(|finding| {
            finding.fields().any(|field| matches!(field, Field::Device(at, _) if at == index))
        })
        .map(|finding| finding.severity)
        .min();
    match worst {
        Some(Severity::Error) => Tone::Bad,
        Some(Severity::Warning) => Tone::Warn,
        Some(Severity::Advice) | None => Tone::Quiet,
    }
}
