//! Writes the text that the program carries, and where each domain and host stands in it.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::schema::{BySide, Protocol, Provider, SignIn, Switch, Username};
use super::{Entry, records};

/// The packed catalogue; `src/providers/mod.rs` describes the text.
pub(crate) struct Packed {
    /// One line per provider, sorted by id.
    pub(crate) text: String,
    /// `Catalogue { ... }`, with `TEXT` for the text.
    pub(crate) rust: String,
    /// What [`records`](super::records) adds for programs that can carry more.
    pub(crate) records: String,
    /// The key of each note that a file names, `ID.NAME`, and the path of that file.
    pub(crate) notes: Vec<(String, String)>,
}

/// Packs entries that passed the linter, in order of their ids.
pub(crate) fn pack(entries: &[Entry]) -> Packed {
    let mut text = String::new();
    let (mut domains, mut hosts) = (BTreeMap::new(), BTreeMap::new());
    let (mut domain_ends, mut host_ends, mut exchangers) =
        (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    // Hosts in use come first: one provider's old host may be another's.
    let mut legacy: Vec<(&str, usize)> = Vec::new();
    for Entry { id, provider, .. } in entries {
        text.extend([id, "\t", &provider.name, "\t"]);
        let below = provider.domains_below.iter().map(|domain| format!(".{domain}"));
        for (index, domain) in provider.domains.iter().cloned().chain(below).enumerate() {
            text.push_str(if index == 0 { "" } else { " " });
            let places = if domain.starts_with('.') { &mut domain_ends } else { &mut domains };
            places.insert(domain.clone(), text.len());
            text.push_str(&domain);
        }
        text.push('\t');
        for (index, server) in provider.servers.iter().enumerate() {
            text.push_str(if index == 0 { "" } else { "," });
            text.extend([server.protocol.token(), " "]);
            let is_guest = provider
                .servers_of
                .as_ref()
                .is_some_and(|owner| lists(entries, owner, &server.host));
            // An address such as 127.0.0.1 does not tell whose server it is.
            if !is_guest && server.host.parse::<IpAddr>().is_err() {
                hosts.entry(server.host.clone()).or_insert(text.len());
            }
            text.push_str(&server.host);
            text.extend([" ", &server.port.to_string(), " ", server.encryption.token()]);
            text.push_str(if server.unconfirmed { " ?" } else { "" });
        }
        text.push('\t');
        let offers =
            [(Protocol::Imap, provider.offers.imap), (Protocol::Pop3, provider.offers.pop3)];
        for (protocol, offer) in offers {
            let Some(offer) = offer else { continue };
            text.extend([offer.letter(), protocol.token()]);
        }
        text.extend(["\t", &letters(provider), "\t", &sign_in(provider), "\t"]);
        for (index, host) in provider.legacy_hosts.iter().enumerate() {
            text.push_str(if index == 0 { "" } else { " " });
            legacy.push((host, text.len()));
            text.push_str(host);
        }
        text.push('\t');
        ends(&provider.hosts_below, &mut text, &mut host_ends);
        text.extend(["\t", provider.family.as_deref().unwrap_or_default(), "\t"]);
        text.push_str(&provider.checked.to_string());
        text.extend(["\t", &switches(provider), "\t", &provider.notes.join(" "), "\t"]);
        ends(&provider.mail_exchangers, &mut text, &mut exchangers);
        text.extend(["\t", &provider.also.join(";"), "\n"]);
    }
    for (host, at) in legacy {
        hosts.entry(host.to_owned()).or_insert(at);
    }
    let indexes = [&domains, &hosts, &domain_ends, &host_ends, &exchangers].map(|index| {
        let places: Vec<String> = index.values().map(usize::to_string).collect();
        format!("&[{}]", places.join(","))
    });
    let rust = format!("Catalogue {{ text: TEXT, indexes: [{}] }}\n", indexes.join(","));
    Packed { text, rust, records: records::write(entries), notes: notes(entries) }
}

/// The notes that the files name.
fn notes(entries: &[Entry]) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    for Entry { id, path, provider } in entries {
        let switches = provider.switch_on.iter().map(|switch| &switch.how);
        for name in switches.chain(&provider.notes) {
            notes.push((format!("{id}.{name}"), path.clone()));
        }
    }
    notes
}

/// Writes the ends of names that stand for many, each with its dot.
fn ends(below: &[String], text: &mut String, places: &mut BTreeMap<String, usize>) {
    for (index, domain) in below.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { " " });
        places.insert(domain.clone(), text.len());
        text.extend([".", domain]);
    }
}

/// Kind, status and user names, then what else is so.
fn letters(provider: &Provider) -> String {
    let username = |side: fn(&BySide<Username>) -> Username| {
        provider.username.as_ref().map_or("-", |names| side(names).letter())
    };
    let flags =
        [(provider.common, "c"), (provider.sign_in_disputed, "d"), (provider.custom_domains, "o")];
    [
        provider.kind.letter(),
        provider.status.letter(),
        username(|names| names.incoming),
        username(|names| names.outgoing),
    ]
    .into_iter()
    .chain(flags.into_iter().filter(|(is, _)| *is).map(|(_, letter)| letter))
    .collect()
}

fn sign_in(provider: &Provider) -> String {
    let Some(ways) = &provider.sign_in else { return String::new() };
    let side = |ways: &[SignIn]| ways.iter().map(|way| way.letter()).collect::<String>();
    let (incoming, outgoing) = (side(&ways.incoming), side(&ways.outgoing));
    if incoming == outgoing { incoming } else { format!("{incoming}/{outgoing}") }
}

fn switches(provider: &Provider) -> String {
    let each = |switch: &Switch| {
        let one = |protocol: &Protocol| {
            format!("{}:{}{}", protocol.token(), switch.by.letter(), switch.how)
        };
        switch.protocols.iter().map(one).collect::<Vec<_>>()
    };
    provider.switch_on.iter().flat_map(each).collect::<Vec<_>>().join(" ")
}

/// Whether the provider with this id lists the host.
fn lists(entries: &[Entry], id: &str, host: &str) -> bool {
    entries
        .iter()
        .filter(|entry| entry.id == id)
        .any(|entry| entry.provider.servers.iter().any(|server| server.host == host))
}
