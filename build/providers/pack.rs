//! Writes the text that the program carries, and where each domain and host stands in it.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::schema::{Offer, Protocol};
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
    let mut domains: BTreeMap<&str, usize> = BTreeMap::new();
    let mut hosts: BTreeMap<&str, usize> = BTreeMap::new();
    for Entry { id, provider, .. } in entries {
        text.extend([id, "\t", &provider.name, "\t"]);
        for (index, domain) in provider.domains.iter().enumerate() {
            text.push_str(if index == 0 { "" } else { " " });
            domains.insert(domain, text.len());
            text.push_str(domain);
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
                hosts.entry(&server.host).or_insert(text.len());
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
            text.extend([if offer == Offer::No { "-" } else { "+" }, protocol.token()]);
        }
        text.push('\n');
    }
    let places = |index: &BTreeMap<&str, usize>| {
        index.values().map(usize::to_string).collect::<Vec<_>>().join(",")
    };
    let rust = format!(
        "Catalogue {{ text: TEXT, domains: &[{}], hosts: &[{}] }}\n",
        places(&domains),
        places(&hosts)
    );
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

/// Whether the provider with this id lists the host.
fn lists(entries: &[Entry], id: &str, host: &str) -> bool {
    entries
        .iter()
        .filter(|entry| entry.id == id)
        .any(|entry| entry.provider.servers.iter().any(|server| server.host == host))
}
