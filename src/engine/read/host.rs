//! Reads the host field.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{Problem, ProblemKind};
use crate::engine::field::Field;
use crate::engine::host::{Host, HostKind};

/// Reads what was typed as a host.
pub(super) fn read(
    typed: &str,
    field: Field,
    to_ascii: fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) -> Host {
    let text = typed.trim().trim_end_matches('.').to_lowercase();
    let kind = kind(&text, to_ascii);
    if kind == HostKind::Unreadable {
        problems.push(Problem {
            kind: ProblemKind::BadHost,
            field,
            params: Vec::new(),
            changes: Vec::new(),
        });
    }
    Host { text, kind }
}

fn kind(text: &str, to_ascii: fn(&str) -> Option<String>) -> HostKind {
    if text.is_empty() {
        return HostKind::Missing;
    }
    if let Ok(address) = text.parse::<Ipv4Addr>() {
        return HostKind::V4(address);
    }
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    if let Ok(address) = bare.parse::<Ipv6Addr>() {
        return HostKind::V6(address);
    }
    let name = if text.is_ascii() { Some(text.to_owned()) } else { to_ascii(text) };
    name.filter(|name| is_name(name)).map_or(HostKind::Unreadable, HostKind::Name)
}

fn is_name(name: &str) -> bool {
    name.len() <= 253
        && name.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}
