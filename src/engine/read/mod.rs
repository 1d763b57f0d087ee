//! Makes an account of a draft. It never fails: what cannot be read is a [`Problem`], and the rest is read all the same.

mod host;

use super::account::{Account, Device, Retention, Server};
use super::choice::Protocol;
use super::draft::{DeviceDraft, Draft};
use super::field::{Field, ServerField, Side};
use super::fix::Change;
use super::value::Value;

/// Something odd about the text of a field, and how it would read without it.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What is odd.
    pub kind: ProblemKind,
    /// Where.
    pub field: Field,
    /// What the words need to know, by name.
    pub params: Vec<(&'static str, Value)>,
    /// The changes that put it right; none where only the person knows.
    pub changes: Vec<Change>,
}

/// What can be odd about the text of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// White space around the value.
    OuterSpace,
    /// The host is neither a well-formed name nor an address, for no more telling reason.
    BadHost,
    /// The port is not made of digits.
    PortNotNumber,
    /// The port is a number, but not one from 1 to 65535.
    PortOutOfRange,
}

/// Reads a draft. `to_ascii` turns an internationalised host name into its A-label form.
pub fn read(draft: &Draft, to_ascii: fn(&str) -> Option<String>) -> Account {
    let mut problems = Vec::new();
    let incoming = server(draft, Side::Incoming, to_ascii, &mut problems);
    let outgoing = server(draft, Side::Outgoing, to_ascii, &mut problems);
    Account {
        email: draft.email.trim().to_owned(),
        incoming,
        outgoing,
        devices: draft.devices.iter().map(device).collect(),
        problems,
    }
}

fn server(
    draft: &Draft,
    side: Side,
    to_ascii: fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) -> Server {
    let typed = draft.server(side);
    Server {
        side,
        protocol: match side {
            Side::Incoming => draft.protocol,
            Side::Outgoing => Some(Protocol::Smtp),
        },
        host: host::read(&typed.host, side.field(ServerField::Host), to_ascii, problems),
        port: typed.port.trim().parse().ok().filter(|&port| port != 0),
        encryption: typed.encryption,
        username: typed.username.trim().to_owned(),
        auth: typed.auth,
    }
}

fn device(typed: &DeviceDraft) -> Device {
    let days = typed.remove_after_days.trim().parse().ok();
    Device {
        name: typed.name.trim().to_owned(),
        kind: typed.kind,
        reader: typed.protocol,
        retention: match (typed.leave_on_server, days) {
            (Some(false), _) => Retention::Deletes,
            (_, Some(days)) => Retention::Days(days),
            (Some(true), None) => Retention::Keeps,
            (None, None) => Retention::Unknown,
        },
        remove_when_deleted: typed.remove_when_deleted == Some(true),
    }
}
