//! The index of all providers.

use std::collections::BTreeMap;

use yew::{Html, html};

use super::as_of;
use super::site::{Content, Sheet, of};
use crate::engine::Value;
use crate::providers::{CATALOGUE, Provider};
use crate::words::key;

/// How many domains stand beside a name; the browser's search opens the rest.
const SHOWN: usize = 6;

/// Every provider: the most used first, then all by letter.
pub(super) fn page(sheet: &Sheet) -> Content {
    let count = CATALOGUE.providers().count() as u64;
    let count = [("count", Value::Number(count))];
    let mut groups: BTreeMap<Option<char>, Vec<Provider>> = BTreeMap::new();
    for provider in CATALOGUE.providers() {
        let first = provider.name().chars().find(char::is_ascii_alphanumeric);
        let letter = first.map(|first| first.to_ascii_uppercase()).filter(char::is_ascii_uppercase);
        groups.entry(letter).or_default().push(provider);
    }
    for group in groups.values_mut() {
        group.sort_by_key(|provider| provider.name().to_lowercase());
    }
    let mut common: Vec<Provider> =
        CATALOGUE.providers().filter(|provider| provider.is_common()).collect();
    common.sort_by_key(|provider| provider.name().to_lowercase());
    let as_of = sheet.format(key::INDEX_AS_OF, &[("date", Value::Date(as_of()))]);
    let main = html! {
        <>
            <header class="opening">
                <h1>{ sheet.format(key::INDEX_HEADING, &count) }</h1>
                <p class="summary">{ sheet.text(key::INDEX_LEAD) }</p>
                <p class="checked">{ as_of }</p>
            </header>
            <section aria-labelledby="common">
                <h2 id="common">{ sheet.text(key::INDEX_COMMON) }</h2>
                <ul class="common">{ for common.into_iter().map(|provider| html! {
                    <li><a href={sheet.to(&of(provider))}>{ provider.name() }</a></li>
                }) }</ul>
            </section>
            <nav aria-label={sheet.text(key::INDEX_LETTERS)}>
                <ul class="letters">{ for groups.keys().map(|letter| html! {
                    <li><a href={format!("#{}", id(*letter))}>{ title(*letter, sheet) }</a></li>
                }) }</ul>
            </nav>
            <>{ for groups.iter().map(|(letter, group)| self::group(*letter, group, sheet)) }</>
            <p class="missing">{ sheet.text(key::INDEX_MISSING) }{ " " }<a href={sheet.to_check("")}>{ sheet.text(key::SITE_CHECK) }</a></p>
        </>
    };
    let [title, summary] =
        [key::INDEX_TITLE, key::INDEX_SUMMARY].map(|key| sheet.format(key, &count));
    let trail = vec![(sheet.text(key::SITE_PROVIDERS), String::new())];
    Content { title: format!("{title} \u{b7} Maillint"), summary, trail, main }
}

fn id(letter: Option<char>) -> String {
    letter.map_or_else(
        || "digits".to_owned(),
        |letter| format!("letter-{}", letter.to_ascii_lowercase()),
    )
}

fn title(letter: Option<char>, sheet: &Sheet) -> String {
    letter.map_or_else(|| sheet.text(key::INDEX_DIGITS), String::from)
}

fn group(letter: Option<char>, group: &[Provider], sheet: &Sheet) -> Html {
    let id = id(letter);
    html! {
        <section class="letter" aria-labelledby={id.clone()}>
            <h2 {id}>{ title(letter, sheet) }</h2>
            <ul class="providers">{ for group.iter().map(|provider| entry(*provider, sheet)) }</ul>
        </section>
    }
}

fn entry(provider: Provider, sheet: &Sheet) -> Html {
    let also = provider.also().collect::<Vec<_>>().join(", ");
    let domains: Vec<&str> = provider.domains().collect();
    let (first, rest) = domains.split_at(domains.len().min(SHOWN));
    let more = sheet.format(key::INDEX_MORE, &[("count", Value::Number(rest.len() as u64))]);
    html! {
        <li>
            <a href={sheet.to(&of(provider))}>{ provider.name() }</a>
            if !also.is_empty() { { " " }<span class="also">{ also }</span> }
            if !first.is_empty() { <span class="domains" translate="no">{ first.join(", ") }</span> }
            if !rest.is_empty() {
                <details><summary>{ more }</summary><span class="domains" translate="no">{ rest.join(", ") }</span></details>
            }
        </li>
    }
}
