//! What answers draw from the engine and the catalogue, so that no number is typed twice. See [`super::apps`] for the words of apps.

use yew::{Html, html};

use crate::engine::{Protocol, Side, ports};
use crate::pages::settings::rows;
use crate::pages::site::{Sheet, of};
use crate::providers::{CATALOGUE, Offer, Provider, Row, Status};
use crate::words::{self, Key, key, term};

/// A part by its name; `None` where there is no such part.
pub(super) fn draw(name: &str, of: &'static [&'static str], sheet: &Sheet) -> Option<Html> {
    match name {
        "ports" if of.is_empty() => Some(ports(sheet)),
        "settings" => Some(settings(&providers(of)?, sheet)),
        "sign-in" => Some(sign_in(&providers(of)?, sheet)),
        "access" => access(of, sheet),
        "apps" => super::apps::draw(of, sheet),
        "scene" => super::scene::draw(of, sheet),
        _ => None,
    }
}

/// Providers by their ids; `None` where one is not there.
fn providers(of: &[&str]) -> Option<Vec<Provider>> {
    of.iter().map(|id| CATALOGUE.by_id(id)).collect()
}

/// The standard ports, the first choice first.
fn ports(sheet: &Sheet) -> Html {
    let head = [key::EXPLAINER_PORTS_FOR, key::EXPLAINER_PORTS_BEST, key::EXPLAINER_PORTS_ALSO];
    let protocols = [
        (key::EXPLAINER_PORTS_IMAP, Protocol::Imap),
        (key::EXPLAINER_PORTS_POP, Protocol::Pop3),
        (key::EXPLAINER_PORTS_SMTP, Protocol::Smtp),
    ];
    let rows = protocols.map(|(name, protocol)| {
        let pairs = ports::standard(protocol).map(|(port, encryption)| {
            let encryption = term(encryption.term()).map(|key| sheet.text(key));
            html! { <><code>{ port }</code>{ " " }{ encryption }</> }
        });
        (html! { { sheet.text(name) } }, pairs.into())
    });
    table(&head, rows.into(), sheet)
}

/// The recommended servers of providers.
fn settings(providers: &[Provider], sheet: &Sheet) -> Html {
    let head = [
        key::ANSWERS_PROVIDER,
        key::EXPLAINER_PORTS_IMAP,
        key::EXPLAINER_PORTS_POP,
        key::EXPLAINER_PORTS_SMTP,
    ];
    let rows = providers.iter().map(|provider| {
        let cells = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp];
        let cells = cells.map(|protocol| server(*provider, protocol, sheet));
        (name(*provider, sheet), cells.into())
    });
    table(&head, rows.collect(), sheet)
}

fn name(provider: Provider, sheet: &Sheet) -> Html {
    html! { <a href={sheet.to(&of(provider))}>{ provider.name() }</a> }
}

/// The recommended server for a protocol.
fn server(provider: Provider, protocol: Protocol, sheet: &Sheet) -> Html {
    let Some(Row { host, port, encryption, .. }) = rows(provider, protocol).next() else {
        let key = match provider.offers(protocol) {
            Some(Offer::No) => key::ANSWERS_NOT_OFFERED,
            _ if provider.rows().next().is_none() => key::ANSWERS_DIFFERS,
            _ => key::ANSWERS_UNKNOWN,
        };
        return html! { <span class="none">{ sheet.text(key) }</span> };
    };
    let encryption = term(encryption.term()).map(|key| sheet.text(key));
    html! { <><code translate="no">{ host }</code>{ " " }<span class="port"><code>{ port }</code>{ " " }{ encryption }</span></> }
}

/// How people sign in to providers, the best way first.
fn sign_in(providers: &[Provider], sheet: &Sheet) -> Html {
    let head = [key::ANSWERS_PROVIDER, key::FIELD_AUTH];
    let rows = providers.iter().map(|provider| {
        let ways = words::provider::ways(*provider, Side::Incoming, &sheet.words);
        let is_disputed = provider.is_sign_in_disputed() && ways.len() > 1;
        let ways = html! {
            <>
                <ul class="ways">{ for ways.into_iter().map(|way| html! { <li>{ way }</li> }) }</ul>
                if is_disputed { <small>{ sheet.text(key::PROVIDER_DISPUTED) }</small> }
            </>
        };
        (name(*provider, sheet), vec![ways])
    });
    table(&head, rows.collect(), sheet)
}

/// The providers that let mail apps in only in part or not at all, as links.
fn access(of: &[&str], sheet: &Sheet) -> Option<Html> {
    let is_open = |provider: &Provider| provider.status() == Status::Active;
    let offers = |provider: &Provider, protocol, offer| provider.offers(protocol) == Some(offer);
    let is_meant: &dyn Fn(&Provider) -> bool = match of {
        ["closed"] => &|it| it.status() == Status::NoClientAccess,
        ["bridge"] => &|it| it.status() == Status::BridgeOnly,
        ["no-imap"] => &|it| is_open(it) && offers(it, Protocol::Imap, Offer::No),
        ["no-pop"] => &|it| is_open(it) && offers(it, Protocol::Pop3, Offer::No),
        ["paid"] => &|it| {
            let protocols = [Protocol::Imap, Protocol::Pop3];
            protocols.into_iter().any(|protocol| offers(it, protocol, Offer::Paid))
        },
        _ => return None,
    };
    let providers = CATALOGUE.providers().filter(is_meant);
    Some(html! {
        <ul class="common">{ for providers.map(|provider| html! { <li>{ name(provider, sheet) }</li> }) }</ul>
    })
}

/// A table: the head, then for each row its name and its cells.
pub(super) fn table(head: &[Key], rows: Vec<(Html, Vec<Html>)>, sheet: &Sheet) -> Html {
    let head: Vec<String> = head.iter().map(|key| sheet.text(*key)).collect();
    let rows = rows.into_iter().map(|(name, cells)| {
        // On a phone the head is out of sight, and every cell says what it is.
        let cells = cells.into_iter().zip(head.iter().skip(1)).map(|(cell, head)| {
            html! { <td data-head={head.clone()}>{ cell }</td> }
        });
        html! { <tr><th scope="row">{ name }</th>{ for cells }</tr> }
    });
    html! {
        <table class="facts">
            <thead><tr>{ for head.iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
