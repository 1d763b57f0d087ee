//! The page that helps to put the check on other pages: a form, the lines to copy, and the check as it will look.
//!
//! `builder.js` writes the lines. What is drawn here is the form, and the plainest of frames for those without scripts.

mod controls;
#[cfg(test)]
mod tests;

use yew::{Html, html};

use self::controls::{Shown, choice, entry, group, menu, radios, tick};
use super::site::{Content, Sheet};
use crate::app::icons;
use crate::embed::{Mode, Scheme};
use crate::engine::Side;
use crate::providers::{CATALOGUE, Provider};
use crate::site::ADDRESS;
use crate::words::{Key, LANGUAGES, Words, embedded, key, plural};

/// The address in the lines where no script knows the real one and nobody has said it.
const EXAMPLE: &str = "https://check.example.org/";

/// The ways onto another page: the value, its name and what speaks for it; the first is chosen.
const DOORS: [(&str, Key, Key); 3] = [
    ("frame", key::BUILDER_DOOR_FRAME, key::BUILDER_DOOR_FRAME_HINT),
    ("element", key::BUILDER_DOOR_ELEMENT, key::BUILDER_DOOR_ELEMENT_HINT),
    ("link", key::BUILDER_DOOR_LINK, key::BUILDER_DOOR_LINK_HINT),
];

/// Draws the page.
pub(super) fn page(sheet: &Sheet) -> Content {
    let root = sheet.root();
    let main = html! {
        <>
            <header class="opening">
                <h1>{ sheet.text(key::BUILDER_HEADING) }</h1>
                <p class="summary">{ sheet.text(key::BUILDER_LEAD) }</p>
            </header>
            <noscript><p class="notice tip">{ sheet.text(key::BUILDER_NO_SCRIPT) }</p></noscript>
            <div class="builder" data-root={root}>
                <form class="settings" id="builder" hidden=true autocomplete="off">{ form(sheet) }</form>
                <div class="outcome">{ outcome(sheet) }</div>
            </div>
            <section aria-labelledby="live-title" id="live-part" hidden=true>
                <h2 id="live-title">{ sheet.text(key::BUILDER_LIVE) }</h2>
                <div id="live" data-link={sheet.text(key::BUILDER_LIVE_LINK)}></div>
            </section>
        </>
    };
    Content {
        title: format!("{} \u{b7} Maillint", sheet.text(key::BUILDER_TITLE)),
        summary: sheet.text(key::BUILDER_SUMMARY),
        trail: vec![(sheet.text(key::BUILDER_TRAIL), String::new())],
        main,
    }
}

fn form(sheet: &Sheet) -> Html {
    let text = |key| sheet.text(key);
    let modes = Mode::ALL.iter().map(|mode| choice(mode.word(), text(called(*mode))));
    let sides = Side::ALL.map(|side| {
        let name = match side {
            Side::Incoming => key::BUILDER_SIDE_INCOMING,
            Side::Outgoing => key::BUILDER_SIDE_OUTGOING,
        };
        choice(side.token(), text(name))
    });
    let mut providers: Vec<Provider> = CATALOGUE.providers().collect();
    providers.sort_by_key(|provider| provider.name().to_lowercase());
    let providers = providers.iter().map(|provider| choice(provider.id(), provider.name()));
    let nobody = choice("", text(key::BUILDER_PROVIDER_NONE));
    let of_host = choice("", text(key::BUILDER_SCHEME_HOST));
    let schemes =
        Scheme::ALL.iter().map(|scheme| choice(scheme.word(), text(scheme_name(*scheme))));
    html! {<>
        { radios("door", text(key::BUILDER_DOOR), &DOORS.map(|(value, name, hint)| (value, text(name), text(hint)))) }
        { group(text(key::BUILDER_MODE), Shown::Always, html! {<>
            { menu("mode", text(key::BUILDER_MODE), modes) }
            { Shown::InMode(Mode::Compact).part(menu("side", text(key::BUILDER_SIDE), sides)) }
            { menu("provider", text(key::BUILDER_PROVIDER), [nobody].into_iter().chain(providers)) }
            { Shown::WithProvider.part(html! {<>
                { tick("lock", "servers", text(key::BUILDER_LOCK)) }
                { Shown::Embedded.part(tick("other-providers", "hide", text(key::BUILDER_HIDE))) }
            </>}) }
        </>}) }
        { group(text(key::BUILDER_LANGUAGE), Shown::Always, html! {<>
            { languages(sheet) }
            { Shown::Embedded.part(html! {<>
                { menu("color-scheme", text(key::BUILDER_SCHEME), [of_host].into_iter().chain(schemes)) }
                { tick("own-accent", "", text(key::BUILDER_OWN_ACCENT)) }
                <div class="field">
                    <label for="accent">{ text(key::BUILDER_ACCENT) }</label>
                    <input type="color" id="accent" name="accent" value="#1d4ed8" disabled=true />
                </div>
            </>}) }
        </>}) }
        { group(text(key::BUILDER_WORDS), Shown::Embedded, html! {<>
            { entry("owner", text(key::BUILDER_OWNER), text(key::BUILDER_OWNER_HINT)) }
            { entry("ask", text(key::BUILDER_ASK), text(key::BUILDER_ASK_HINT)) }
            { entry("ask-link", text(key::BUILDER_ASK_LINK), text(key::BUILDER_ASK_LINK_HINT)) }
        </>}) }
    </>}
}

/// The languages, each with what the frame is called in it.
fn languages(sheet: &Sheet) -> Html {
    let [host, browser] = [key::BUILDER_LANGUAGE_HOST, key::BUILDER_LANGUAGE_BROWSER];
    html! {
        <div class="field">
            <label for="lang">{ sheet.text(key::BUILDER_LANGUAGE) }</label>
            <select id="lang" name="lang">
                <option value="" data-name={sheet.text(key::BUILDER_FRAME_NAME)} data-link={sheet.text(browser)}>{ sheet.text(host) }</option>
                { for LANGUAGES.iter().map(|language| {
                    let catalogue = embedded(language.code).unwrap_or_default().to_owned();
                    let name = Words::parse(catalogue, plural::native)
                        .map(|words| words.text(key::BUILDER_FRAME_NAME));
                    html! { <option value={language.code} lang={language.code} data-name={name.ok()}>{ language.name }</option> }
                }) }
            </select>
        </div>
    }
}

/// The lines to copy, and what the other page has to allow.
fn outcome(sheet: &Sheet) -> Html {
    let address = if ADDRESS.is_empty() { EXAMPLE } else { ADDRESS };
    let origin = origin(address);
    let name = sheet.text(key::BUILDER_FRAME_NAME);
    let lines = format!(
        "<iframe src=\"{address}embed.html\" title=\"{name}\" width=\"100%\" height=\"700\" \
         loading=\"lazy\" allow=\"clipboard-write\"></iframe>\n\
         <script src=\"{address}embed.js\" async></script>"
    );
    html! {<>
        <section aria-labelledby="lines-title">
            <h2 id="lines-title">{ sheet.text(key::BUILDER_COPY_TITLE) }</h2>
            <p class="hint">{ sheet.text(key::BUILDER_COPY_HINT) }</p>
            { self::lines("lines", lines, "lines-title", sheet) }
        </section>
        <section aria-labelledby="needs-title">
            <h2 id="needs-title">{ sheet.text(key::BUILDER_NEEDS_TITLE) }</h2>
            <div data-doors="frame element">
                <p>{ sheet.text(key::BUILDER_NEEDS) }</p>
                { self::lines("policy", format!("frame-src {origin}; script-src {origin}"), "needs-title", sheet) }
            </div>
            <div data-doors="frame">
                <p>{ sheet.text(key::BUILDER_NEEDS_PERMISSIONS) }</p>
                { self::lines("permissions", format!("clipboard-write=(self \"{origin}\")"), "needs-title", sheet) }
            </div>
            <p data-doors="link" hidden=true>{ sheet.text(key::BUILDER_NEEDS_NOTHING) }</p>
            <p class="hint" data-doors="frame">{ sheet.text(key::BUILDER_PRIVACY) }</p>
            <p class="hint" data-doors="element" hidden=true>{ sheet.text(key::BUILDER_PRIVACY_ELEMENT) }</p>
        </section>
    </>}
}

/// Lines with a button that copies them; they can be scrolled by keyboard.
fn lines(id: &'static str, text: String, title: &'static str, sheet: &Sheet) -> Html {
    html! {
        <div class="lines-to-copy">
            <pre tabindex="0" role="group" aria-labelledby={title}><code {id} translate="no">{ text.clone() }</code></pre>
            <button type="button" class="copy" hidden=true data-copy={text} data-of={id}
                data-called={sheet.text(key::BUILDER_LINES)}>
                { icons::copy() }<span>{ sheet.text(key::SITE_COPY) }</span>
            </button>
        </div>
    }
}

/// An address without its path.
fn origin(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address.get(start..).and_then(|rest| rest.find('/'));
    end.and_then(|end| address.get(..start + end)).unwrap_or(address)
}

const fn called(mode: Mode) -> Key {
    match mode {
        Mode::Check => key::BUILDER_MODE_CHECK,
        Mode::Compact => key::BUILDER_MODE_COMPACT,
        Mode::Explain => key::BUILDER_MODE_EXPLAIN,
        Mode::Decode => key::BUILDER_MODE_DECODE,
        Mode::Provider => key::BUILDER_MODE_PROVIDER,
    }
}

const fn scheme_name(scheme: Scheme) -> Key {
    match scheme {
        Scheme::Auto => key::BUILDER_SCHEME_AUTO,
        Scheme::Light => key::BUILDER_SCHEME_LIGHT,
        Scheme::Dark => key::BUILDER_SCHEME_DARK,
    }
}
