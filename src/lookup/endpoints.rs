//! Who may be asked, as `data/lookup.toml` has it: `kind=address`, joined by spaces.

/// Whom the page asks; empty where look-ups are switched off.
pub const ENDPOINTS: &str = include_str!(concat!(env!("OUT_DIR"), "/lookup.endpoints.txt"));

/// What the page's policy must allow for that: the sources of its `connect-src`, joined by spaces.
pub const SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/lookup.sources.txt"));

/// The hosts that would be asked, each with what: `dns`, `ispdb` or `own`. `{domain}` stands for the domain.
pub fn asked(endpoints: &str) -> impl Iterator<Item = (&str, &str)> {
    endpoints
        .split(' ')
        .filter_map(|entry| entry.split_once('='))
        .map(|(kind, address)| (kind, address.split('/').nth(2).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn people_see_which_hosts_would_be_asked() {
        let endpoints = "lookup.js dns=https://dns.google/resolve?name={name}&type={type} \
            own=https://autoconfig.{domain}/mail/config-v1.1.xml";
        let hosts: Vec<_> = asked(endpoints).collect();
        assert_eq!(hosts, [("dns", "dns.google"), ("own", "autoconfig.{domain}")]);
        assert_eq!(asked("").count(), 0);
    }
}
