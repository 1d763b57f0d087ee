//! Reads `data/lookup.toml`: who may be asked about a domain, and what the page's policy must allow for it.

use serde::Deserialize;

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    enabled: bool,
    #[serde(default)]
    dns: Option<String>,
    #[serde(default)]
    ispdb: Option<String>,
    #[serde(default)]
    own: Vec<String>,
}

/// What the build makes of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Lookup {
    /// `kind=address`, joined by spaces, as the page carries it.
    pub endpoints: String,
    /// The sources that `connect-src` allows for them, joined by spaces.
    pub sources: String,
}

/// Checks the file and turns it into what the page carries.
pub(crate) fn compile(text: &str) -> Result<Lookup, Vec<String>> {
    let file: File = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
    if !file.enabled {
        return Ok(Lookup::default());
    }
    let kinds = (file.dns.iter().map(|address| ("dns", address)))
        .chain(file.ispdb.iter().map(|address| ("ispdb", address)))
        .chain(file.own.iter().map(|address| ("own", address)));
    let (mut endpoints, mut sources, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for (kind, address) in kinds {
        problems.extend(wrong(kind, address).map(|why| format!("`{kind}`: {address} {why}")));
        endpoints.push(format!("{kind}={address}"));
        let source = source(address);
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    if problems.is_empty() {
        Ok(Lookup { endpoints: endpoints.join(" "), sources: sources.join(" ") })
    } else {
        Err(problems)
    }
}

/// What is wrong with an address.
fn wrong(kind: &str, address: &str) -> Option<String> {
    if !address.starts_with("https://") {
        return Some("must begin with https://".into());
    }
    // Each would end the address where it stands in the page or in its policy.
    if let Some(sign) =
        address.chars().find(|sign| " \"'<>;,\\".contains(*sign) || !sign.is_ascii_graphic())
    {
        return Some(format!("holds {sign:?}"));
    }
    let marks: &[&str] = if kind == "dns" { &["{name}", "{type}"] } else { &["{domain}"] };
    marks.iter().find(|mark| !address.contains(**mark)).map(|mark| format!("has no {mark}"))
}

/// What a policy must allow for an address: up to its first mark or query, the host alone where that is in the host.
fn source(address: &str) -> String {
    let host = address.find("://").map_or(0, |colon| colon + 3);
    let mark = address.find('{').unwrap_or(address.len());
    let path = address.get(host..).and_then(|rest| rest.find('/')).map(|slash| host + slash);
    let Some(path) = path.filter(|path| *path < mark) else {
        return address.get(..host - 2).unwrap_or_default().to_owned();
    };
    let fixed = match address.find('?').filter(|query| *query < mark) {
        Some(query) => query,
        // A policy takes a path with a slash at its end for everything below it.
        None => {
            address.get(..mark).and_then(|fixed| fixed.rfind('/')).map_or(path, |slash| slash + 1)
        }
    };
    address.get(..fixed).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Lookup, compile, source};

    #[test]
    fn the_policy_allows_what_is_asked_and_no_more() {
        for (address, allowed) in [
            ("https://dns.google/resolve?name={name}&type={type}", "https://dns.google/resolve"),
            (
                "https://autoconfig.thunderbird.net/v1.1/{domain}",
                "https://autoconfig.thunderbird.net/v1.1/",
            ),
            ("https://relay.example/ask-{domain}.xml", "https://relay.example/"),
            ("https://relay.example/?domain={domain}", "https://relay.example/"),
            ("https://autoconfig.{domain}/mail/config-v1.1.xml", "https:"),
            ("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml", "https:"),
        ] {
            assert_eq!(source(address), allowed, "{address}");
        }
    }

    #[test]
    fn the_switch_turns_everything_off() {
        let file = "enabled = false\nispdb = \"https://a.example/{domain}\"";
        assert_eq!(compile(file), Ok(Lookup::default()));
    }

    #[test]
    fn one_source_allows_several_addresses() {
        let file = "enabled = true\nown = [\"https://{domain}/a\", \"https://b.{domain}/\"]";
        let compiled = compile(file).expect("a sound file");
        assert_eq!(compiled.endpoints, "own=https://{domain}/a own=https://b.{domain}/");
        assert_eq!(compiled.sources, "https:");
    }

    #[test]
    fn addresses_that_would_break_the_policy_are_named() {
        for (line, why) in [
            ("ispdb = \"http://a.example/{domain}\"", "https://"),
            ("ispdb = \"https://a.example/; script-src *\"", "holds"),
            ("ispdb = \"https://a.example/\"", "has no {domain}"),
            ("dns = \"https://a.example/{name}\"", "has no {type}"),
            ("whois = \"x\"", "unknown field"),
        ] {
            let problems = compile(&format!("enabled = true\n{line}")).expect_err(line);
            assert!(problems[0].contains(why), "{line}: {problems:?}");
        }
    }
}
