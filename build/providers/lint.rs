//! What must hold within a file and between files, beyond its shape.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::schema::{Encryption, Offer, Protocol, Provider, Server};
use super::{Entry, Problem};

/// Everything that is wrong.
pub(crate) fn lint(entries: &[Entry]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in entries {
        for sentence in alone(entry) {
            problems.push(format!("{}: {sentence}", entry.path));
        }
    }
    domains(entries, &mut problems);
    shared_hosts(entries, &mut problems);
    problems
}

/// What is wrong with one file by itself.
fn alone(entry: &Entry) -> Vec<String> {
    let Entry { id, provider, .. } = entry;
    let mut wrong = Vec::new();
    if !is_kebab(id) {
        wrong
            .push("the file's name is the id: lower-case letters and digits, joined by `-`".into());
    }
    if provider.name.trim().is_empty() || provider.name.chars().any(char::is_control) {
        wrong.push("`name` must be a line of text".into());
    }
    let hosts = provider.servers.iter().map(|server| &server.host);
    for (key, name) in (provider.domains.iter().map(|name| ("domains", name)))
        .chain(provider.domains_below.iter().map(|name| ("domains-below", name)))
        .chain(provider.legacy_hosts.iter().map(|name| ("legacy-hosts", name)))
        .chain(provider.hosts_below.iter().map(|name| ("hosts-below", name)))
        .chain(provider.mail_exchangers.iter().map(|name| ("mail-exchangers", name)))
        .chain(hosts.map(|name| ("servers", name)))
    {
        if !is_host(name) {
            wrong.push(format!("`{key}`: `{name}` is not a host name in lower case"));
        }
    }
    let mut seen = HashSet::new();
    for server in &provider.servers {
        if !seen.insert(settings(server)) {
            let Server { host, port, .. } = server;
            wrong.push(format!("`servers` lists {host}:{port} twice with the same settings"));
        }
    }
    for (protocol, offer) in
        [(Protocol::Imap, provider.offers.imap), (Protocol::Pop3, provider.offers.pop3)]
    {
        if offer == Some(Offer::No)
            && provider.servers.iter().any(|server| server.protocol == protocol)
        {
            wrong.push(format!("`offers` says no {0}, and `servers` lists {0}", protocol.token()));
        }
    }
    if provider.switch_on.iter().any(|switch| switch.protocols.is_empty()) {
        wrong.push("`switch-on` names no protocol".into());
    }
    sources(provider, &mut wrong);
    wrong
}

fn sources(provider: &Provider, wrong: &mut Vec<String>) {
    if provider.sources.is_empty() {
        wrong.push("`sources` is empty: say where these facts can be read".into());
    }
    for source in &provider.sources {
        let title = &source.title;
        if title.trim().is_empty() {
            wrong.push("`sources`: a title is empty".into());
        }
        if source
            .url
            .as_ref()
            .is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://"))
        {
            wrong.push(format!("`sources`: the `url` of `{title}` must begin with https://"));
        }
        if source.date > provider.checked {
            wrong.push(format!("`sources`: `{title}` is dated after `checked`"));
        }
    }
    let has_address = provider.sources.iter().any(|source| source.url.is_some());
    if !has_address && provider.servers.iter().any(|server| !server.unconfirmed) {
        wrong.push("no source has a `url`, so every server must be `unconfirmed = true`".into());
    }
}

/// No two providers may claim one domain.
fn domains(entries: &[Entry], problems: &mut Vec<Problem>) {
    let mut claimed: HashMap<&str, &str> = HashMap::new();
    for Entry { id, path, provider } in entries {
        for domain in &provider.domains {
            if let Some(other) = claimed.insert(domain, id) {
                problems.push(format!("{path}: `domains`: {domain} is also in {other}.toml"));
            }
        }
    }
}

/// A host in several files counts as one provider's: the others name it in `servers-of` and say nothing of
/// that host that the provider itself does not.
fn shared_hosts(entries: &[Entry], problems: &mut Vec<Problem>) {
    let by_id: HashMap<&str, &Entry> =
        entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    for Entry { id, path, provider } in entries {
        let Some(owner) = &provider.servers_of else { continue };
        let Some(owner) = by_id.get(owner.as_str()).filter(|owner| owner.id != *id) else {
            problems.push(format!("{path}: `servers-of`: there is no other provider `{owner}`"));
            continue;
        };
        let theirs: HashSet<_> = owner.provider.servers.iter().map(settings).collect();
        let hosts: HashSet<_> = owner.provider.servers.iter().map(|server| &server.host).collect();
        if !provider.servers.iter().any(|server| hosts.contains(&server.host)) {
            problems
                .push(format!("{path}: `servers-of`: no host is shared with {}.toml", owner.id));
        }
        for server in &provider.servers {
            if hosts.contains(&server.host) && !theirs.contains(&settings(server)) {
                let Server { host, port, .. } = server;
                problems.push(format!(
                    "{path}: `servers`: {host}:{port} must be in {}.toml in the same way",
                    owner.id
                ));
            }
        }
    }
    let mut owners: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        let mut hosts: Vec<_> = entry.provider.servers.iter().map(|server| &server.host).collect();
        hosts.sort();
        hosts.dedup();
        for host in hosts {
            owners.entry(host).or_default().push(entry);
        }
    }
    for (host, sharers) in owners {
        let [first, .., last] = sharers.as_slice() else { continue };
        let owns = |entry: &&Entry| {
            !sharers.iter().any(|other| entry.provider.servers_of.as_ref() == Some(&other.id))
        };
        if sharers.iter().copied().filter(|entry| owns(entry)).count() != 1 {
            problems.push(format!(
                "{}: {host} is also in {}.toml: all but one must say with `servers-of` whose it is",
                first.path, last.id
            ));
        }
    }
}

/// What makes two servers the same.
fn settings(server: &Server) -> (Protocol, &str, u16, Encryption) {
    (server.protocol, &server.host, server.port.get(), server.encryption)
}

fn is_kebab(id: &str) -> bool {
    id.split('-').all(|word| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// Whether this is a name of at least two labels, in lower case and A-labels, or an IPv4 address.
fn is_host(name: &str) -> bool {
    name.len() <= 253
        && name.contains('.')
        && name.split('.').all(|label| label.len() <= 63 && is_label(label))
}

fn is_label(label: &str) -> bool {
    !label.starts_with('-')
        && !label.ends_with('-')
        && !label.is_empty()
        && label
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
