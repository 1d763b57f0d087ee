//! Finds rules and providers by the names that people type, and says what they may have meant.

use crate::engine::Rule;
use crate::engine::rules::{all, by_code};
use crate::nearest::nearest;
use crate::providers::{Catalogue, Provider};

/// How many names are offered for one that is not known.
const OFFERED: usize = 3;

/// The rule with this code.
///
/// # Errors
///
/// A sentence that names the codes that are near.
pub(crate) fn rule(code: &str) -> Result<&'static Rule, String> {
    by_code(code).ok_or_else(|| {
        let codes = || all().into_iter().map(|rule| rule.code);
        // A code half remembered shares its words with the right one.
        let mut near: Vec<&str> = nearest(code, codes()).collect();
        let shares = |other: &&str| {
            let parts = || code.split('-').filter(|part| part.len() > 2);
            parts().filter(|part| other.split('-').any(|word| word == *part)).count() * 2
                > parts().count()
        };
        if near.is_empty() {
            near.extend(codes().filter(shares));
        }
        unknown("no rule has the code", code, &near)
    })
}

/// The provider with this id, domain, address, server or name.
///
/// # Errors
///
/// A sentence that names what is near.
pub(crate) fn provider(catalogue: &Catalogue, query: &str) -> Result<Provider, String> {
    let query = query.trim().to_ascii_lowercase();
    let domain = query.rsplit('@').next().unwrap_or(&query);
    let is_called = |provider: &Provider| {
        std::iter::once(provider.name()).chain(provider.also()).any(|name| {
            let mut parts = std::iter::once(name).chain(name.split(" / "));
            parts.any(|part| part.eq_ignore_ascii_case(&query))
        })
    };
    catalogue
        .by_id(&query)
        .or_else(|| catalogue.by_domain(domain))
        .or_else(|| catalogue.by_host(domain))
        .or_else(|| catalogue.providers().find(is_called))
        .ok_or_else(|| {
            let ids = catalogue.providers().map(Provider::id);
            let domains = catalogue.providers().filter_map(|provider| provider.domains().next());
            let near: Vec<&str> = nearest(&query, ids.chain(domains)).collect();
            unknown("no provider is known by", &query, &near)
        })
}

fn unknown(what: &str, name: &str, near: &[&str]) -> String {
    match near.get(..near.len().min(OFFERED)).unwrap_or_default() {
        [] => format!("{what} {name:?}"),
        near => format!("{what} {name:?}; did you mean {}?", near.join(" or ")),
    }
}
