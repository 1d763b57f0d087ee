//! Makes an account of a draft. It never fails: what cannot be read is a [`Problem`], and the rest is read all the same.

mod address;
mod characters;
mod host;
mod name;
mod oddities;
mod paste;
mod port;
#[cfg(test)]
mod tests;

use super::account::{Account, Device, Retention, Server};
use super::choice::Protocol;
use super::draft::{DeviceDraft, Draft};
use super::field::{Field, ServerField, Side};
use super::fix::Fix;
use super::value::Value;

/// Something odd about the text of a field, and how it would read without it.
///
/// A field has at most one problem with what surrounds its value, the most telling one,
/// and at most one with the value itself.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What is odd.
    pub kind: ProblemKind,
    /// Where.
    pub field: Field,
    /// What the words need to know, by name.
    pub params: Vec<(&'static str, Value)>,
    /// What puts it right, best first; each alone leads to a clean field. None where only a person knows.
    ///
    /// With exactly one, the account already reads as it will once that is applied;
    /// where one of two ports has to be chosen, it reads the one in the port field.
    pub fixes: Vec<Fix>,
}

/// What can be odd about the text of a field, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A host: a gap to be filled in, such as `{domain}`.
    Placeholder,
    /// A host: an e-mail address.
    Address,
    /// A host: more than one name.
    Several,
    /// A host: neither a well-formed name nor an address.
    BadHost,
    /// A host: longer than a name can be.
    TooLong,
    /// A host: numbers that are no IP address.
    BadIp,
    /// A host: an IP address in octal, hexadecimal or as one number.
    OddIp,
    /// A host: `imap://` or the like in front.
    Scheme,
    /// A host: the rest of a web address behind.
    Path,
    /// A host: a port after a colon, or beside the name.
    HostPort,
    /// A host: commas where dots belong.
    CommaDot,
    /// A host: other words around the name.
    Words,
    /// A port: not digits alone.
    PortNotNumber,
    /// A port: a number, but not one from 1 to 65535.
    PortOutOfRange,
    /// A name or address of a person: `mailto:`, or an address in angle brackets.
    Wrapped,
    /// Characters that look like a dot or a hyphen.
    Lookalike,
    /// Characters of an East Asian keyboard, as wide as they are high.
    FullWidth,
    /// Digits of another script.
    OtherDigits,
    /// Quotation marks around the value.
    Quotes,
    /// Characters that do not show.
    Invisible,
    /// White space inside the value.
    InnerSpace,
    /// A host: nothing between two dots, or a dot in front.
    EmptyLabel,
    /// A host: a hyphen beside a dot or at an end.
    HyphenEdge,
    /// A host: a dot at the end.
    TrailingDot,
    /// White space around the value.
    OuterSpace,
    /// Nothing but white space.
    Blank,
}

/// Reads a draft. `to_ascii` turns an internationalised host name into its A-label form.
pub fn read(draft: &Draft, to_ascii: fn(&str) -> Option<String>) -> Account {
    let mut problems = Vec::new();
    let email = address::read(&draft.email, Field::Email, &mut problems);
    let incoming = server(draft, Side::Incoming, to_ascii, &mut problems);
    let outgoing = server(draft, Side::Outgoing, to_ascii, &mut problems);
    Account {
        email: address::with_lower_domain(&email),
        incoming,
        outgoing,
        devices: draft.devices.iter().map(device).collect(),
        problems,
    }
}

/// The same fix, made whole: where it sets a port while the server field holds another port, it cleans that field too,
/// or the two would contradict each other.
pub(super) fn complete(mut fix: Fix, problems: &[Problem]) -> Fix {
    for side in Side::ALL {
        let sets =
            |fix: &Fix, field| fix.changes.iter().any(|change| change.field == side.field(field));
        if !sets(&fix, ServerField::Port) || sets(&fix, ServerField::Host) {
            continue;
        }
        let around = problems.iter().find(|problem| {
            problem.field == side.field(ServerField::Host)
                && problem.params.iter().any(|(name, _)| *name == "other")
        });
        // Between two ports, this fix has chosen already; what is left is to clean the name.
        let cleaning = around.and_then(|problem| {
            let name_only = problem.fixes.iter().find(|fix| !sets(fix, ServerField::Port));
            name_only.or(problem.fixes.first())
        });
        for change in cleaning.into_iter().flat_map(|cleaning| &cleaning.changes) {
            if fix.changes.iter().all(|set| set.field != change.field) {
                fix.changes.push(change.clone());
            }
        }
    }
    fix
}

fn server(
    draft: &Draft,
    side: Side,
    to_ascii: fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) -> Server {
    let typed = draft.server(side);
    let mut server = Server {
        side,
        protocol: match side {
            Side::Incoming => draft.protocol,
            Side::Outgoing => Some(Protocol::Smtp),
        },
        host: super::host::Host::missing(),
        port: None,
        encryption: typed.encryption,
        username: String::new(),
        auth: typed.auth,
    };
    port::read(&typed.port, &mut server, problems);
    host::read(&typed.host, &typed.port, &mut server, to_ascii, problems);
    server.username = address::read(&typed.username, side.field(ServerField::Username), problems);
    server
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
