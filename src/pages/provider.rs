//! The page of one provider.

use yew::{Html, classes, html};

use super::mistakes::Mistake;
use super::settings::{self, PROTOCOLS, draft, rows};
use super::site::{Content, Sheet};
use crate::app::icons;
use crate::engine::{Draft, Field, Protocol, Value};
use crate::formats::link;
use crate::formats::private::Private;
use crate::providers::{Provider, Row, Source, Status, Switch, SwitchBy};
use crate::words::{Key, explain, key, terms};

/// Everything that is known of a provider.
pub(super) fn page(provider: Provider, mistakes: &[Mistake], sheet: &Sheet) -> Content {
    let summary = summary(provider, sheet);
    let heading = heading(provider, sheet);
    let also: Vec<Value> = provider.also().map(Value::from).collect();
    let checked = sheet.format(key::PROVIDER_CHECKED, &[("date", provider.checked().into())]);
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
            if provider.rows().next().is_some() {
                <div class="sheets">
                    { for PROTOCOLS.map(|protocol| settings::section(provider, protocol, sheet)) }
                    { ways_in(provider, sheet) }
                </div>
            }
            { notes(provider, sheet) }
            { self::mistakes(provider, mistakes, sheet) }
            { domains(provider, sheet) }
            { legacy(provider, sheet) }
            { sources(provider, sheet) }
        </>
    };
    Content {
        title: format!("{heading} \u{b7} Maillint"),
        summary,
        name: Some(provider.name()),
        main,
    }
}

fn heading(provider: Provider, sheet: &Sheet) -> String {
    let names = [(Protocol::Imap, "IMAP"), (Protocol::Pop3, "POP"), (Protocol::Smtp, "SMTP")];
    let spoken: Vec<Value> = names
        .into_iter()
        .filter(|(protocol, _)| rows(provider, *protocol).next().is_some())
        .map(|(_, name)| name.into())
        .collect();
    if spoken.is_empty() {
        return sheet.about(key::PROVIDER_HEADING_NONE, provider);
    }
    let values = [("name", provider.name().into()), ("protocols", Value::List(spoken))];
    sheet.format(key::PROVIDER_HEADING, &values)
}

/// The recommended servers in one sentence.
fn summary(provider: Provider, sheet: &Sheet) -> String {
    let first = |protocol| rows(provider, protocol).next();
    let reading = first(Protocol::Imap).or_else(|| first(Protocol::Pop3));
    let mut values = vec![("name", Value::from(provider.name()))];
    let key = match (reading, first(Protocol::Smtp)) {
        (Some(reading), Some(sending)) => {
            values.extend(named(["host", "port", "encryption"], reading));
            values.extend(named(["out-host", "out-port", "out-encryption"], sending));
            key::PROVIDER_SUMMARY
        }
        (Some(row), None) => {
            values.extend(named(["host", "port", "encryption"], row));
            key::PROVIDER_SUMMARY_READ
        }
        (None, Some(row)) => {
            values.extend(named(["host", "port", "encryption"], row));
            key::PROVIDER_SUMMARY_SEND
        }
        (None, None) => match provider.status() {
            Status::NoClientAccess | Status::Discontinued => key::PROVIDER_SUMMARY_NONE,
            _ => key::PROVIDER_SUMMARY_UNKNOWN,
        },
    };
    sheet.format(key, &values)
}

fn named(names: [&'static str; 3], row: Row) -> impl Iterator<Item = (&'static str, Value)> {
    names.into_iter().zip([row.host.into(), row.port.into(), terms::encryption(row.encryption)])
}

/// What has to be said before anything else.
fn notices(provider: Provider, sheet: &Sheet) -> Html {
    let status = match provider.status() {
        Status::Active => None,
        Status::Migrated => Some(("warning", key::PROVIDER_MIGRATED)),
        Status::SetupNeeded => Some(("advice", key::PROVIDER_SETUP_NEEDED)),
        Status::BridgeOnly => Some(("warning", key::PROVIDER_BRIDGE_ONLY)),
        Status::NoClientAccess => Some(("error", key::PROVIDER_NO_CLIENT_ACCESS)),
        Status::Discontinued => Some(("error", key::PROVIDER_DISCONTINUED)),
    };
    let is_weak = provider.rows().next().is_some() && !provider.rows().any(|row| row.confirmed);
    let weak = is_weak.then_some(("warning", key::PROVIDER_UNCONFIRMED));
    html! {
        { for status.into_iter().chain(weak).map(|(class, key): (&'static str, Key)| html! {
            <p class={classes!("notice", class)}>{ sheet.about(key, provider) }</p>
        }) }
    }
}

/// What has to be switched on before the settings work, and where.
fn switches(provider: Provider, sheet: &Sheet) -> Html {
    // One switch may be for several protocols.
    let mut groups: Vec<(Switch, Vec<Value>)> = Vec::new();
    for switch in provider.switches() {
        let protocol = terms::protocol(switch.protocol);
        match groups.last_mut() {
            Some((last, protocols)) if (last.how, last.by) == (switch.how, switch.by) => {
                protocols.push(protocol);
            }
            _ => groups.push((switch, vec![protocol])),
        }
    }
    let switches = groups.into_iter().map(|(switch, protocols)| {
        let by = match switch.by {
            SwitchBy::Owner => key::PROVIDER_SWITCH_OWNER,
            SwitchBy::Admin => key::PROVIDER_SWITCH_ADMIN,
        };
        html! {
            <li>
                <b>{ sheet.format(by, &[("protocols", Value::List(protocols))]) }</b>{ " " }
                { sheet.note(provider, switch.how) }
            </li>
        }
    });
    let switches: Vec<Html> = switches.collect();
    if switches.is_empty() {
        return Html::default();
    }
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
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <section class="ways-in" aria-labelledby="ways-in">
            <h2 id="ways-in">{ sheet.text(key::PROVIDER_GO) }</h2>
            <p>{ sheet.text(key::PROVIDER_GO_LEAD) }</p>
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

/// What is in these fields.
fn contents(fields: &[Field], draft: &Draft, sheet: &Sheet) -> Html {
    let contents = fields.iter().map(|field| {
        let value = terms::content(draft, *field).map(|value| sheet.words.show(&value));
        html! { <span>{ sheet.words.show(&terms::field(*field)) }{ " " }<samp>{ value }</samp></span> }
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

fn legacy(provider: Provider, sheet: &Sheet) -> Html {
    let mut hosts = provider.legacy_hosts().peekable();
    if hosts.peek().is_none() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="legacy">
            <h2 id="legacy">{ sheet.text(key::PROVIDER_LEGACY) }</h2>
            <p>{ sheet.about(key::PROVIDER_LEGACY_LEAD, provider) }</p>
            <ul class="names" translate="no">{ for hosts.map(|host| html! { <li><code>{ host }</code></li> }) }</ul>
        </section>
    }
}

fn sources(provider: Provider, sheet: &Sheet) -> Html {
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{ sheet.text(key::PROVIDER_SOURCES) }</h2>
            <p>{ sheet.about(key::PROVIDER_SOURCES_LEAD, provider) }{ " " }{ sheet.about(key::PROVIDER_LIMIT, provider) }</p>
            <ul>{ for provider.sources().map(|source| self::source(source, sheet)) }</ul>
        </section>
    }
}

/// A source; people are sent only to what was opened itself.
fn source(source: Source, sheet: &Sheet) -> Html {
    let date = sheet.format(key::PROVIDER_SOURCE_DATE, &[("date", Value::Date(source.date))]);
    let title = match source.url.filter(|_| source.through.is_none()) {
        Some(url) => {
            html! { <a href={url} rel="noopener noreferrer" lang="en">{ source.title }</a> }
        }
        None => html! { <span lang="en">{ source.title }</span> },
    };
    html! {
        <li>
            { title }{ " " }{ date }
            if let Some(through) = source.through {
                { ", " }{ sheet.format(key::PROVIDER_SOURCE_THROUGH, &[("who", through.into())]) }
            }
        </li>
    }
}
