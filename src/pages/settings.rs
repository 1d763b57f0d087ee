//! The settings of one protocol, line by line, with buttons that copy what has to be exact.

use std::iter;

use yew::{Html, html};

use super::answers;
use super::site::Sheet;
use crate::app::icons;
use crate::engine::{Draft, Encryption, Protocol, Side, Value};
use crate::providers::{Offer, Provider, Row, SignIn};
use crate::words::{self, Key, key, term, terms};

/// The protocols, in the order of the page.
pub(super) const PROTOCOLS: [Protocol; 3] = [Protocol::Imap, Protocol::Smtp, Protocol::Pop3];

/// The protocol's published servers, the recommended one first.
pub(super) fn rows(provider: Provider, protocol: Protocol) -> impl Iterator<Item = Row> {
    provider.rows().filter(move |row| row.protocol == protocol)
}

/// The recommended settings for reading over this protocol and for sending; `None` where there are neither.
pub(super) fn draft(provider: Provider, protocol: Protocol) -> Option<Draft> {
    let mut draft = Draft::default();
    let incoming = rows(provider, protocol).next();
    let outgoing = rows(provider, Protocol::Smtp).next();
    if let Some(row) = incoming.filter(|_| protocol != Protocol::Smtp) {
        draft.protocol = Some(protocol);
        fill(&mut draft.incoming, row);
    }
    if let Some(row) = outgoing {
        fill(&mut draft.outgoing, row);
    }
    incoming.is_some().then_some(draft)
}

fn fill(server: &mut crate::engine::ServerDraft, row: Row) {
    row.host.clone_into(&mut server.host);
    server.port = row.port.to_string();
    server.encryption = Some(row.encryption);
}

/// What a protocol is called on the page.
struct Called {
    id: &'static str,
    title: Key,
    hint: Option<Key>,
    no: Option<Key>,
    paid: Option<Key>,
}

const fn called(protocol: Protocol) -> Called {
    match protocol {
        Protocol::Imap => Called {
            id: "imap",
            title: key::PROVIDER_IMAP,
            hint: Some(key::PROVIDER_IMAP_HINT),
            no: Some(key::PROVIDER_IMAP_NO),
            paid: Some(key::PROVIDER_IMAP_PAID),
        },
        Protocol::Pop3 => Called {
            id: "pop",
            title: key::PROVIDER_POP,
            hint: Some(key::PROVIDER_POP_HINT),
            no: Some(key::PROVIDER_POP_NO),
            paid: Some(key::PROVIDER_POP_PAID),
        },
        Protocol::Smtp => {
            Called { id: "smtp", title: key::PROVIDER_SMTP, hint: None, no: None, paid: None }
        }
    }
}

/// The settings of a protocol, or that the provider does not offer it; nothing where neither is known.
pub(super) fn section(provider: Provider, protocol: Protocol, sheet: &Sheet) -> Html {
    let called = called(protocol);
    let offer = provider.offers(protocol);
    let mut published = rows(provider, protocol);
    let Some(best) = published.next() else {
        let no = called.no.filter(|_| offer == Some(Offer::No));
        return no.map_or_else(Html::default, |no| {
            html! { <p class="not-offered">{ sheet.about(no, provider) }</p> }
        });
    };
    let others: Vec<Row> = published.collect();
    let side = if protocol == Protocol::Smtp { Side::Outgoing } else { Side::Incoming };
    let paid = called.paid.filter(|_| offer == Some(Offer::Paid));
    html! {
        <section class="sheet" data-protocol={protocol.token()} aria-labelledby={called.id}>
            <h2 id={called.id}>{ sheet.text(called.title) }</h2>
            if let Some(hint) = called.hint {
                <p class="hint">{ sheet.text(hint) }{ " " }{ ask("pop-or-imap", key::PROVIDER_ASK_WHICH, sheet) }</p>
            }
            if let Some(paid) = paid { <p class="paid">{ sheet.text(paid) }</p> }
            <dl>
                { line(key::FIELD_HOST, exact(best.host, key::FIELD_HOST, sheet), unconfirmed(best, sheet), sheet) }
                { line(key::FIELD_PORT, exact(&best.port.to_string(), key::FIELD_PORT, sheet), Html::default(), sheet) }
                { line(key::FIELD_ENCRYPTION, encryption(best.encryption, sheet), meaning(best.encryption, sheet), sheet) }
                { line(key::FIELD_USERNAME, username(provider, side, sheet), Html::default(), sheet) }
                { line(key::FIELD_AUTH, sign_in(provider, side, sheet), Html::default(), sheet) }
            </dl>
            if !others.is_empty() { { table(&others, sheet) } }
        </section>
    }
}

/// What is known where each account has servers of its own.
pub(super) fn of_account(provider: Provider, sheet: &Sheet) -> Html {
    let ends: Vec<Value> = provider.host_suffixes().map(Value::from).collect();
    let host = if ends.is_empty() {
        sheet.text(key::PROVIDER_OWN_HOST)
    } else {
        sheet.format(key::PROVIDER_OWN_HOST_ENDS, &[("ends", Value::List(ends))])
    };
    html! {
        <section class="sheet" aria-labelledby="own">
            <h2 id="own">{ sheet.text(key::PROVIDER_OWN) }</h2>
            <dl>
                { line(key::FIELD_HOST, html! { { host } }, Html::default(), sheet) }
                { line(key::FIELD_USERNAME, username(provider, Side::Incoming, sheet), Html::default(), sheet) }
                { line(key::FIELD_AUTH, sign_in(provider, Side::Incoming, sheet), Html::default(), sheet) }
            </dl>
        </section>
    }
}

fn line(label: Key, value: Html, more: Html, sheet: &Sheet) -> Html {
    html! { <div class="line"><dt>{ sheet.text(label) }</dt><dd>{ value }{ more }</dd></div> }
}

/// A value that is entered letter for letter, and a button that copies it.
fn exact(value: &str, field: Key, sheet: &Sheet) -> Html {
    let what = [("what", sheet.text(field).into()), ("value", value.into())];
    html! {
        <span class="exact">
            <code translate="no">{ value.to_owned() }</code>
            <button type="button" class="copy" hidden=true data-copy={value.to_owned()}
                aria-label={sheet.format(key::SITE_COPY_WHAT, &what)}>
                { icons::copy() }<span>{ sheet.text(key::SITE_COPY) }</span>
            </button>
        </span>
    }
}

fn unconfirmed(row: Row, sheet: &Sheet) -> Html {
    if row.confirmed {
        return Html::default();
    }
    html! { <span class="unconfirmed">{ sheet.text(key::PROVIDER_ROW_UNCONFIRMED) }</span> }
}

fn encryption(encryption: Encryption, sheet: &Sheet) -> Html {
    html! { <b>{ sheet.words.show(&terms::encryption(encryption)) }</b> }
}

/// What most apps call it.
fn meaning(encryption: Encryption, sheet: &Sheet) -> Html {
    let key = match encryption {
        Encryption::Tls => key::FORM_ENCRYPTION_TLS_CALLED,
        Encryption::Starttls => key::FORM_ENCRYPTION_STARTTLS_CALLED,
        Encryption::None => key::EXPLAINER_NONE,
        Encryption::Auto => key::FORM_ENCRYPTION_AUTO_CALLED,
    };
    html! { <small>{ sheet.text(key) }</small> }
}

fn username(provider: Provider, side: Side, sheet: &Sheet) -> Html {
    html! { { words::provider::username(provider, side, &sheet.words) } }
}

fn sign_in(provider: Provider, side: Side, sheet: &Sheet) -> Html {
    let ways = words::provider::ways(provider, side, &sheet.words);
    let disputed = provider.is_sign_in_disputed() && ways.len() > 1;
    let asked = provider.sign_in(side).map(asked).chain(iter::once(None));
    let ways = ways.into_iter().zip(asked).map(|(way, asked)| {
        let more = asked.map(|(answer, key)| html! { <small>{ ask(answer, key, sheet) }</small> });
        html! { <li>{ way }{ more }</li> }
    });
    html! {
        <>
            <ul class="ways">{ for ways }</ul>
            if disputed { <small>{ sheet.text(key::PROVIDER_DISPUTED) }</small> }
        </>
    }
}

/// What people ask about a way to sign in.
fn asked(way: SignIn) -> Option<(&'static str, Key)> {
    match way {
        SignIn::OAuth2 => Some(("oauth", key::PROVIDER_ASK_OAUTH)),
        SignIn::AppPassword => Some(("app-password", key::PROVIDER_ASK_APP_PASSWORD)),
        _ => None,
    }
}

/// A link to an answer.
fn ask(answer: &str, key: Key, sheet: &Sheet) -> Html {
    let to = answers::path(answer).map(|path| sheet.to(&path));
    to.map_or_else(Html::default, |to| html! { <a href={to}>{ sheet.text(key) }</a> })
}

/// The servers after the recommended one.
fn table(rows: &[Row], sheet: &Sheet) -> Html {
    let head = [key::FIELD_HOST, key::FIELD_PORT, key::FIELD_ENCRYPTION];
    html! {
        <table class="others">
            <caption>{ sheet.text(key::PROVIDER_OTHERS) }</caption>
            <thead><tr>{ for head.map(|key| html! { <th scope="col">{ sheet.text(key) }</th> }) }</tr></thead>
            <tbody>
                { for rows.iter().map(|row| html! {
                    <tr>
                        <th scope="row"><code translate="no">{ row.host }</code>{ unconfirmed(*row, sheet) }</th>
                        <td><code>{ row.port }</code></td>
                        <td>{ term(row.encryption.term()).map(|key| sheet.text(key)) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
