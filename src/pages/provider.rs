//! The page of one provider.

use yew::{Html, classes, html};

use super::mistakes::Mistake;
use super::opening::{heading, is_closed, notices, summary};
use super::settings::{self, PROTOCOLS, draft, rows};
use super::site::{Content, INDEX, Sheet};
use crate::app::icons;
use crate::engine::{Draft, Field, Protocol, Value};
use crate::formats::link;
use crate::formats::private::Private;
use crate::providers::{Provider, SwitchBy};
use crate::words::{Key, explain, key, terms};

/// Hosts of the past.
const LEGACY: [Key; 2] = [key::PROVIDER_LEGACY, key::PROVIDER_LEGACY_LEAD];
/// Hosts that differ from account to account.
const OWN: [Key; 2] = [key::PROVIDER_OWN, key::PROVIDER_OWN_LEAD];

/// Everything that is known of a provider.
pub(super) fn page(provider: Provider, mistakes: &[Mistake], sheet: &Sheet) -> Content {
    let summary = summary(provider, sheet);
    let heading = heading(provider, sheet);
    let also: Vec<Value> = provider.also().map(Value::from).collect();
    let checked = sheet.format(key::PROVIDER_CHECKED, &[("date", Value::Date(provider.checked()))]);
    let has_servers = provider.rows().next().is_some();
    let main = html! {
        <>
            <header class="opening">
                <h1>{ heading.clone() }</h1>
                if !also.is_empty() { <p class="also">{ sheet.format(key::PROVIDER_ALSO, &[("names", Value::List(also))]) }</p> }
                { notices(provider, sheet) }
                <p class="summary">{ summary.clone() }</p>
                <p class="checked">{ checked }</p>
            </header>
            { switches(provider, sheet) }
            if !is_closed(provider) {
                <div class="sheets">
                    if !has_servers { { settings::of_account(provider, sheet) } }
                    { for PROTOCOLS.map(|protocol| settings::section(provider, protocol, sheet)) }
                    { ways_in(provider, sheet) }
                </div>
            }
            if has_servers { { hosts("own", OWN, provider.host_suffixes(), provider, sheet) } }
            { notes(provider, sheet) }
            { self::mistakes(provider, mistakes, sheet) }
            { domains(provider, sheet) }
            { hosts("legacy", LEGACY, provider.legacy_hosts(), provider, sheet) }
            { sources(provider, sheet) }
        </>
    };
    Content {
        title: format!("{heading} \u{b7} Maillint"),
        summary,
        trail: vec![
            (sheet.text(key::SITE_PROVIDERS), sheet.to(INDEX)),
            (provider.name().to_owned(), String::new()),
        ],
        main,
    }
}

/// What has to be switched on before the settings work, and where.
fn switches(provider: Provider, sheet: &Sheet) -> Html {
    // One switch can be for several protocols.
    let mut switches: Vec<(SwitchBy, &'static str, Vec<Value>)> = Vec::new();
    for switch in provider.switches() {
        let protocol = terms::protocol(switch.protocol);
        match switches.iter_mut().find(|(by, how, _)| (*by, *how) == (switch.by, switch.how)) {
            Some((.., protocols)) => protocols.push(protocol),
            None => switches.push((switch.by, switch.how, vec![protocol])),
        }
    }
    if switches.is_empty() {
        return Html::default();
    }
    let switches = switches.into_iter().map(|(by, how, protocols)| {
        let by = match by {
            SwitchBy::Owner => key::PROVIDER_SWITCH_OWNER,
            SwitchBy::Admin => key::PROVIDER_SWITCH_ADMIN,
        };
        let by = sheet.format(by, &[("protocols", Value::List(protocols))]);
        html! { <li><b>{ by }</b>{ " " }{ sheet.note(provider, how) }</li> }
    });
    html! {
        <section class="needs" aria-labelledby="needs">
            <h2 id="needs">{ sheet.text(key::PROVIDER_NEEDS) }</h2>
            <ul>{ for switches }</ul>
        </section>
    }
}

fn notes(provider: Provider, sheet: &Sheet) -> Html {
    let mut notes = provider.notes().peekable();
    if notes.peek().is_none() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="notes">
            <h2 id="notes">{ sheet.text(key::PROVIDER_NOTES) }</h2>
            <ul class="notes">{ for notes.map(|note| html! { <li>{ sheet.note(provider, note) }</li> }) }</ul>
        </section>
    }
}

/// Links into the check with the settings of this page.
fn ways_in(provider: Provider, sheet: &Sheet) -> Html {
    let mut links =
        vec![(Protocol::Imap, key::PROVIDER_GO_IMAP), (Protocol::Pop3, key::PROVIDER_GO_POP)];
    links.retain(|(protocol, _)| rows(provider, *protocol).next().is_some());
    if links.is_empty() {
        links.push((Protocol::Smtp, key::PROVIDER_GO_SMTP));
    }
    let links: Vec<Html> = links
        .into_iter()
        .filter_map(|(protocol, key)| Some((draft(provider, protocol)?, key)))
        .enumerate()
        .map(|(number, (draft, key))| {
            let to = sheet.to_check(&link::encode(&draft, Private::LeaveOut));
            let class = classes!("button", (number > 0).then_some("quiet"));
            html! { <a {class} href={to} rel="nofollow">{ sheet.text(key) }</a> }
        })
        .collect();
    let [title, lead] = if links.is_empty() {
        [key::PROVIDER_GO_OWN, key::PROVIDER_GO_OWN_LEAD]
    } else {
        [key::PROVIDER_GO, key::PROVIDER_GO_LEAD]
    };
    html! {
        <section class="ways-in" aria-labelledby="ways-in">
            <h2 id="ways-in">{ sheet.text(title) }</h2>
            <p>{ sheet.text(lead) }</p>
            if links.is_empty() {
                <a class="button" href={sheet.to_check("")}>{ sheet.text(key::SITE_CHECK) }</a>
            }
            <>{ for links }</>
        </section>
    }
}

fn mistakes(provider: Provider, mistakes: &[Mistake], sheet: &Sheet) -> Html {
    if mistakes.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="mistakes">
            <h2 id="mistakes">{ sheet.text(key::PROVIDER_MISTAKES) }</h2>
            <p>{ sheet.about(key::PROVIDER_MISTAKES_LEAD, provider) }</p>
            <div class="mistakes">{ for mistakes.iter().map(|mistake| self::mistake(provider, mistake, sheet)) }</div>
        </section>
    }
}

/// What the engine says of a slip, and what is right here: its own advice cannot know which ways out this provider offers.
fn mistake(provider: Provider, mistake: &Mistake, sheet: &Sheet) -> Html {
    let Some(finding) = mistake.finding() else { return Html::default() };
    let said = explain(finding, &mistake.report, &mistake.draft, &sheet.words);
    html! {
        <article class={classes!("finding", finding.severity.token())}>
            <p class="tag">{ icons::severity(finding.severity) }<span>{ sheet.words.show(&terms::impact(finding.impact)) }</span></p>
            <h3>{ said.what }</h3>
            <p>{ said.why }</p>
            <p class="entered">{ sheet.text(key::PROVIDER_ENTERED) }{ ": " }{ contents(&mistake.fields, &mistake.draft, sheet) }</p>
            if mistake.has_right() {
                <p class="entered right">{ sheet.about(key::PROVIDER_RIGHT, provider) }{ ": " }{ contents(&mistake.fields, &mistake.right, sheet) }</p>
            } else {
                <p class="todo">{ said.todo }</p>
            }
        </article>
    }
}

/// What is in these fields; with the side of each where both take part.
fn contents(fields: &[Field], draft: &Draft, sheet: &Sheet) -> Html {
    let is_mixed =
        fields.iter().any(|field| field.side() != fields.first().and_then(|it| it.side()));
    let contents = fields.iter().map(|field| {
        let value = terms::content(draft, *field).map(|value| sheet.words.show(&value));
        let side =
            field.side().filter(|_| is_mixed).map(|side| sheet.words.show(&terms::side(side)));
        html! {
            <span>
                { sheet.words.show(&terms::field(*field)) }{ " " }<samp>{ value }</samp>
                if let Some(side) = side { { " (" }{ side }{ ")" } }
            </span>
        }
    });
    html! { <>{ for contents }</> }
}

fn domains(provider: Provider, sheet: &Sheet) -> Html {
    let mut domains = provider.domains().peekable();
    let has_domains = domains.peek().is_some();
    let own = provider.has_custom_domains();
    html! {
        <section aria-labelledby="domains">
            <h2 id="domains">{ sheet.text(key::PROVIDER_DOMAINS) }</h2>
            if has_domains {
                <p>{ sheet.about(key::PROVIDER_DOMAINS_LEAD, provider) }</p>
                <ul class="names" translate="no">{ for domains.map(|domain| html! { <li><code>{ "@" }{ domain }</code></li> }) }</ul>
                if own { <p>{ sheet.about(key::PROVIDER_CUSTOM_DOMAINS, provider) }</p> }
            } else {
                <p>{ sheet.about(key::PROVIDER_DOMAINS_NONE, provider) }</p>
            }
        </section>
    }
}

/// Names of servers beside those of the settings: an introduction and the names, or nothing.
fn hosts(
    id: &'static str,
    [title, lead]: [Key; 2],
    hosts: impl Iterator<Item = &'static str>,
    provider: Provider,
    sheet: &Sheet,
) -> Html {
    let mut hosts = hosts.peekable();
    if hosts.peek().is_none() {
        return Html::default();
    }
    html! {
        <section aria-labelledby={id}>
            <h2 {id}>{ sheet.text(title) }</h2>
            <p>{ sheet.about(lead, provider) }</p>
            <ul class="names" translate="no">{ for hosts.map(|host| html! { <li><code>{ host }</code></li> }) }</ul>
        </section>
    }
}

fn sources(provider: Provider, sheet: &Sheet) -> Html {
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{ sheet.text(key::PROVIDER_SOURCES) }</h2>
            <p>{ sheet.about(key::PROVIDER_SOURCES_LEAD, provider) }{ " " }{ sheet.about(key::PROVIDER_LIMIT, provider) }</p>
            <ul>{ for provider.sources().map(|it| sheet.source(it.title, it.url, it.through, it.date)) }</ul>
        </section>
    }
}
