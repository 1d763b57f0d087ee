//! Puts hosts, ports and users together.

use super::encryption::{Said, encryption};
use super::gather::Places;
use super::hosts::Host;
use super::scope::{Scope, known};
use super::users::User;
use crate::engine::{Encryption, Protocol};
use crate::formats::import::found::Found;
use crate::formats::import::servers::MAX_SERVERS;

/// Puts hosts, ports and users together.
pub(super) fn servers(text: &str, places: &Places, users: &[User]) -> Vec<Found> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    let mut has_port = vec![Scope::default(); places.hosts.len()];
    let hosts: Vec<(usize, &Host)> = places.hosts.iter().enumerate().collect();
    for port in &places.ports {
        for protocol in port.scope.protocols() {
            let fits = |host: &&(usize, &Host)| host.1.scope.has(protocol);
            let place = (port.line, port.at.start);
            let before = hosts
                .iter()
                .rev()
                .filter(fits)
                .find(|(_, host)| (host.line, host.at.start) < place);
            let after =
                hosts.iter().filter(fits).find(|(_, host)| (host.line, host.at.start) > place);
            // A name further down on the same line is nearer than one far above.
            let same_line = after.filter(|(_, host)| host.line == port.line);
            let near = before.filter(|(_, host)| same_line.is_none() || host.line == port.line);
            let host = near.or(same_line).or(before).or(after);
            if host.is_none() && known(port.number).is_none() {
                continue;
            }
            let mut server = Found::new(protocol, None);
            if let Some((index, host)) = host {
                server.host(text.get(host.at.clone()).unwrap_or_default(), host.at.clone());
                if let Some(scope) = has_port.get_mut(*index) {
                    *scope = scope.and(Scope::of(protocol));
                }
            }
            server.port(&port.number.to_string(), port.at.clone());
            if let Some((encryption, passages)) = encryption(port) {
                server.encryption(encryption, passages);
            }
            found.push((host.map_or(port.line, |(_, host)| host.line), server));
        }
    }
    for (host, has_port) in places.hosts.iter().zip(&has_port) {
        // Where a port tells what is spoken there, what else might be is not said, unless it is named.
        let others = if has_port.is_empty() { host.scope } else { host.scope.within(host.named) };
        let has_others = has_port.is_empty() || host.scope.0 & host.named.0 != 0;
        let is_new = |protocol: &Protocol| has_others && !has_port.has(*protocol);
        for protocol in others.protocols().filter(is_new) {
            let mut server = Found::new(protocol, None);
            server.host(text.get(host.at.clone()).unwrap_or_default(), host.at.clone());
            let said =
                places.said.iter().find(|said| said.0 >= host.line && said.0 - host.line <= 6);
            match said.filter(|_| places.ports.is_empty()) {
                Some((_, Said::Starttls, at)) => {
                    server.encryption(Encryption::Starttls, [at.clone()]);
                }
                Some((_, Said::Encrypted, at)) => server.encryption(Encryption::Tls, [at.clone()]),
                Some(_) | None => {}
            }
            found.push((host.line, server));
        }
    }
    let mut servers: Vec<Found> = Vec::new();
    for (line, mut server) in found {
        let own = users.iter().rev().find(|user| user.line >= line).or(users.last());
        let own = users.iter().find(|user| user.line >= line).or(own);
        if let Some(user) = own {
            server.username(&user.name, user.at.clone());
        }
        let same = |other: &&mut Found| {
            other.protocol == server.protocol
                && other.server.host.eq_ignore_ascii_case(&server.server.host)
                && (other.server.port == server.server.port || server.server.port.is_empty())
        };
        if let Some(other) = servers.iter_mut().find(same) {
            // Said twice, once with less.
            if other.server.encryption.is_none() && server.server.encryption.is_some() {
                *other = server;
            }
        } else if servers.len() < MAX_SERVERS {
            servers.push(server);
        }
    }
    servers
}
