//! Puts hosts, ports and users together.

use super::encryption::{Said, encryption};
use super::gather::Places;
use super::hosts::Host;
use super::ports::Port;
use super::scope::{Scope, known};
use super::users::User;
use crate::engine::{Encryption, Protocol};
use crate::formats::import::found::Found;
use crate::formats::import::servers::MAX_SERVERS;

/// A port, and the server that it belongs to.
struct Pair {
    /// Its place among the ports.
    port: usize,
    protocol: Protocol,
    /// The place of the server's name among the names, where one fits.
    host: Option<usize>,
}

/// Gives each port to the nearest name of a server that speaks its protocol.
fn pairs(places: &Places) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (index, port) in places.ports.iter().enumerate() {
        for protocol in port.scope.protocols() {
            let host = nearest(&places.hosts, port, |host| host.scope.has(protocol));
            if host.is_some_and(|host| is_taken(places, port, host, protocol)) {
                continue;
            }
            if host.is_some() || known(port.number).is_some() {
                pairs.push(Pair { port: index, protocol, host });
            }
        }
    }
    pairs
}

/// Whether a name further down has a port of its own, so that one far above it is only spoken of: `Usual ports are 25
/// and 587` before a list of servers.
fn is_taken(places: &Places, port: &Port, host: usize, protocol: Protocol) -> bool {
    let Some(name) = places.hosts.get(host) else { return false };
    let next = places.hosts.iter().skip(host + 1).find(|next| next.line > name.line);
    let end = next.map_or(usize::MAX, |next| next.line);
    let is_own = |own: &Port| {
        own.scope.has(protocol)
            && (own.line, own.at.start) > (name.line, name.at.start)
            && own.line < end
    };
    name.line > port.line + NEAR && places.ports.iter().any(is_own)
}

/// How many lines a label or a list of ports stands above its server at most.
const NEAR: usize = 4;

/// The place of the nearest name before a port, or else after it.
fn nearest(hosts: &[Host], port: &Port, fits: impl Fn(&Host) -> bool) -> Option<usize> {
    let place = (port.line, port.at.start);
    let mut fitting = hosts.iter().enumerate().filter(|(_, host)| fits(host));
    let is_before = |host: &Host| (host.line, host.at.start) < place;
    let before = fitting.clone().rev().find(|(_, host)| is_before(host));
    let after = fitting.find(|(_, host)| !is_before(host));
    // A name further down on the same line is nearer than one far above.
    let same_line = after.filter(|(_, host)| host.line == port.line);
    let near = before.filter(|(_, host)| same_line.is_none() || host.line == port.line);
    near.or(same_line).or(before).or(after).map(|(index, _)| index)
}

/// Where a page gives a server the port of another protocol, lets it: that is for the rules to find.
///
/// `POP3: pop.example.org, port 993` is one server with a wrong port, not two with something missing. A port is another's
/// only where that one has none without it.
fn contradictions(places: &Places, pairs: &mut [Pair]) {
    for at in 0..pairs.len() {
        let Some(Pair { port: index, protocol, host: given }) = pairs.get(at) else { continue };
        let Some(port) = places.ports.get(*index) else { continue };
        let Some(above) = nearest(&places.hosts, port, |_| true) else { continue };
        let Some(host) = places.hosts.get(above) else { continue };
        let [own] = host.scope.protocols().collect::<Vec<_>>()[..] else { continue };
        let is_below = (host.line, host.at.start) < (port.line, port.at.start);
        let has_other =
            |host: &usize| pairs.iter().any(|pair| pair.host == Some(*host) && pair.port != *index);
        let is_stated = port.is_labelled || port.line == host.line;
        let is_free = given.as_ref().is_none_or(has_other);
        if own != *protocol
            && is_below
            && is_stated
            && is_free
            && !pairs.iter().any(|pair| pair.host == Some(above))
            && let Some(pair) = pairs.get_mut(at)
        {
            (pair.protocol, pair.host) = (own, Some(above));
        }
    }
}

/// Puts hosts, ports and users together.
pub(super) fn servers(text: &str, places: &Places, users: &[User]) -> Vec<Found> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    let mut has_port = vec![Scope::default(); places.hosts.len()];
    let mut pairs = pairs(places);
    contradictions(places, &mut pairs);
    for Pair { port, protocol, host } in pairs {
        let Some(port) = places.ports.get(port) else { continue };
        let mut server = Found::new(protocol, None);
        let mut line = port.line;
        if let Some(index) = host
            && let Some(host) = places.hosts.get(index)
        {
            line = host.line;
            server.host(text.get(host.at.clone()).unwrap_or_default(), host.at.clone());
            if let Some(scope) = has_port.get_mut(index) {
                *scope = scope.and(Scope::of(protocol));
            }
        }
        server.port(&port.number.to_string(), port.at.clone());
        if let Some((encryption, passages)) = encryption(port) {
            server.encryption(encryption, passages);
        }
        found.push((line, server));
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
