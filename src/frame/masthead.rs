//! The top of the page, with the language menu, and the introduction.

use yew::{Html, html};

use crate::app::icons;
use crate::app::tools::Tool;
use crate::words::{LANGUAGES, Words, key};

/// Draws the top of the page.
pub(super) fn masthead(words: &Words) -> Html {
    let languages = LANGUAGES.iter().map(|language| {
        let is_shown = language == words.language();
        let id = format!("language-{}", language.code);
        html! {
            <li>
                <button type="button" {id} class="button plain" lang={language.code} data-action="language" data-at={language.code}
                    aria-pressed={if is_shown { "true" } else { "false" }}>{ language.name }</button>
            </li>
        }
    });
    html! {<>
        <a class="skip" href="#verdict">{ words.text(key::PAGE_SKIP) }</a>
        <p class="brand">{ icons::mark() }<span translate="no">{ "Maillint" }</span></p>
        <nav aria-label={words.text(key::PAGE_LANGUAGE)}><ul class="languages">{ for languages }</ul></nav>
    </>}
}

/// Draws the introduction.
pub(super) fn introduction(words: &Words) -> Html {
    html! {<>
        <h1>{ words.text(key::PAGE_HEADING) }</h1>
        <p>{ words.text(key::PAGE_LEAD) }</p>
        <p class="private">{ icons::lock() }<span>{ words.text(key::PAGE_PRIVATE) }</span></p>
        <noscript><p class="needs-script">{ words.text(key::PAGE_NEEDS_SCRIPT) }</p></noscript>
        <p class="not-started">{ words.text(key::PAGE_NOT_STARTED) }</p>
        <nav class="tools" aria-label={words.text(key::TOOLS_TITLE)}>
            <ul>{ for Tool::ALL.into_iter().map(|tool| link(tool, words)) }</ul>
        </nav>
    </>}
}

/// The link that opens a tool.
fn link(tool: Tool, words: &Words) -> Html {
    let label = match tool {
        Tool::Choose => key::TOOLS_CHOOSE,
        Tool::Play => key::TOOLS_PLAY,
        Tool::Steps => key::TOOLS_STEPS,
        Tool::Decode => key::TOOLS_DECODE,
        Tool::Read => key::TOOLS_READ,
        Tool::Export => key::TOOLS_EXPORT,
    };
    html! {
        <li><a id={format!("open-{}", tool.name())} href={format!("#tool={}", tool.name())}>{ words.text(label) }</a></li>
    }
}
