//! What anyone should know of POP, IMAP, ports and encryption; readable before and without any script.

use yew::{Html, html};

use crate::engine::{Protocol, ports};
use crate::pages;
use crate::words::{Key, Words, key, term};

/// The explanation below the check.
pub(super) fn explainer(words: &Words) -> Html {
    let text = |key: Key| words.text(key);
    html! {<>
        <h2 id="explainer-title">{ text(key::EXPLAINER_TITLE) }</h2>
        <div class="explainer-pair">
            { way("imap", text(key::EXPLAINER_IMAP_TITLE), [
                text(key::EXPLAINER_IMAP_HOW), text(key::EXPLAINER_IMAP_WHEN), text(key::EXPLAINER_IMAP_MIND),
            ]) }
            { way("pop3", text(key::EXPLAINER_POP_TITLE), [
                text(key::EXPLAINER_POP_HOW), text(key::EXPLAINER_POP_WHEN), text(key::EXPLAINER_POP_MIND),
            ]) }
        </div>
        <p class="explainer-both">{ text(key::EXPLAINER_BOTH) }</p>

        <h2 id="explainer-ports">{ text(key::EXPLAINER_PORTS_TITLE) }</h2>
        <p>{ text(key::EXPLAINER_PORTS_LEAD) }</p>
        { port_table(words) }
        <p>{ text(key::EXPLAINER_PORT_25) }</p>

        <h2 id="explainer-encryption">{ text(key::EXPLAINER_ENCRYPTION_TITLE) }</h2>
        <dl class="explainer-terms">
            <dt>{ text(key::EXPLAINER_TLS_TITLE) }</dt><dd>{ text(key::EXPLAINER_TLS) }</dd>
            <dt>{ text(key::EXPLAINER_STARTTLS_TITLE) }</dt><dd>{ text(key::EXPLAINER_STARTTLS) }</dd>
            <dt>{ text(key::EXPLAINER_NONE_TITLE) }</dt><dd>{ text(key::EXPLAINER_NONE) }</dd>
        </dl>
        <p class="explainer-sources">
            { text(key::EXPLAINER_SOURCES) }{ " " }
            <a href="https://www.rfc-editor.org/rfc/rfc1939">{ "RFC 1939" }</a>{ ", " }
            <a href="https://www.rfc-editor.org/rfc/rfc9051">{ "RFC 9051" }</a>{ ", " }
            <a href="https://www.rfc-editor.org/rfc/rfc8314#section-3">{ "RFC 8314" }</a>{ ", " }
            <a href="https://www.rfc-editor.org/rfc/rfc6409#section-3.1">{ "RFC 6409" }</a>
        </p>
        <h2 id="explainer-answers">{ text(key::EXPLAINER_ANSWERS_TITLE) }</h2>
        <ul class="explainer-answers">
            <li><a href={pages::answers_of(words.language())}>{ text(key::EXPLAINER_ANSWERS) }</a></li>
            { for ANSWERS.iter().filter_map(|(id, question)| {
                let to = pages::answer_of(id, words.language())?;
                Some(html! { <li><a href={to}>{ text(*question) }</a></li> })
            }) }
            <li><a href={pages::index_of(words.language())}>{ text(key::PAGE_PROVIDERS) }</a></li>
            <li><a href={pages::apps_of(words.language())}>{ text(key::APPS_HEADING) }</a></li>
        </ul>
    </>}
}

/// The answers that most people look for, and how they are asked in a few words.
const ANSWERS: [(&str, Key); 5] = [
    ("pop-or-imap", key::EXPLAINER_ASK_WHICH),
    ("password-refused", key::EXPLAINER_ASK_PASSWORD),
    ("outgoing-server", key::EXPLAINER_ASK_SENDING),
    ("mail-missing", key::EXPLAINER_ASK_MISSING),
    ("move-to-imap", key::EXPLAINER_ASK_MOVE),
];

fn way(class: &'static str, title: String, [how, when, mind]: [String; 3]) -> Html {
    html! {
        <article class={class}>
            <h3>{ title }</h3>
            <p>{ how }</p>
            <p>{ when }</p>
            <p class="mind">{ mind }</p>
        </article>
    }
}

fn port_table(words: &Words) -> Html {
    html! {
        <table class="explainer-ports">
            <thead><tr>
                <th scope="col">{ words.text(key::EXPLAINER_PORTS_FOR) }</th>
                <th scope="col">{ words.text(key::EXPLAINER_PORTS_BEST) }</th>
                <th scope="col">{ words.text(key::EXPLAINER_PORTS_ALSO) }</th>
            </tr></thead>
            <tbody>
                { port_row(words, key::EXPLAINER_PORTS_IMAP, Protocol::Imap) }
                { port_row(words, key::EXPLAINER_PORTS_POP, Protocol::Pop3) }
                { port_row(words, key::EXPLAINER_PORTS_SMTP, Protocol::Smtp) }
            </tbody>
        </table>
    }
}

fn port_row(words: &Words, what: Key, protocol: Protocol) -> Html {
    let cells = ports::standard(protocol).map(|(port, encryption)| {
        let encryption = term(encryption.term()).map(|key| words.text(key)).unwrap_or_default();
        html! { <td><b>{ port }</b>{ " " }<span>{ encryption }</span></td> }
    });
    html! { <tr><th scope="row">{ words.text(what) }</th>{ for cells }</tr> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LANGUAGES;

    #[test]
    fn every_answer_it_links_to_is_there() {
        for (id, _) in ANSWERS {
            for language in LANGUAGES {
                assert!(pages::answer_of(id, language).is_some(), "{id}");
            }
        }
    }
}
