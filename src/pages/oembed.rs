//! What turns a pasted link to a page into a card, on platforms that ask for it (oEmbed 1.0, oembed.com).
//!
//! Such an answer holds whole addresses, so there is one only where the page's own is known. It is a file, the same
//! for everybody: the sizes that a platform asks for are not looked at, and the frame fits into any width.

use serde::Serialize;

use super::File;
use super::site::{folder, of};
use crate::providers::Provider;
use crate::words::Language;

/// What the file is called, beside the page that it is about.
const NAME: &str = "oembed.json";

/// The frame's size before it sizes itself, in CSS pixels.
const SIZE: (u32, u32) = (640, 700);

/// How long a card may be kept, in seconds: a day.
const KEPT: u32 = 86_400;

/// An answer of the type `rich` (oEmbed 1.0, section 2.3.4.4).
#[derive(Serialize)]
struct Card<'a> {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    provider_name: &'static str,
    provider_url: &'a str,
    cache_age: u32,
    width: u32,
    height: u32,
    html: String,
}

/// Where the card of a page is; nothing where no address is known.
pub(super) fn address(address: &str, page: &str) -> Option<String> {
    (!address.is_empty()).then(|| format!("{address}{page}{NAME}"))
}

/// The element that leads from the check to its card; nothing where no address is known.
pub fn link_of_check(site: &str) -> String {
    address(site, "").map_or(String::new(), |href| {
        format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{href}\">")
    })
}

/// The card of the check, which speaks the language of the reader's browser.
pub(super) fn check(site: &str) -> Option<File> {
    file(site, "", "Maillint", "")
}

/// The card of a provider, in a language.
pub(super) fn provider(
    site: &str,
    provider: Provider,
    language: &Language,
    title: &str,
) -> Option<File> {
    let page = format!("{}{}", folder(language), of(provider));
    let set = format!("#mode=provider&provider={}&lang={}", provider.id(), language.code);
    file(site, &page, title, &set)
}

fn file(site: &str, page: &str, title: &str, set: &str) -> Option<File> {
    if site.is_empty() {
        return None;
    }
    let (width, height) = SIZE;
    let [address, title_escaped] =
        [format!("{site}embed.html{set}"), title.to_owned()].map(escaped);
    let card = Card {
        version: "1.0",
        kind: "rich",
        title,
        provider_name: "Maillint",
        provider_url: site,
        cache_age: KEPT,
        width,
        height,
        html: format!(
            "<iframe src=\"{address}\" title=\"{title_escaped}\" width=\"100%\" height=\"{height}\" \
             loading=\"lazy\" sandbox=\"allow-scripts allow-popups\"></iframe>"
        ),
    };
    let text = serde_json::to_string(&card).ok()?;
    Some(File { path: format!("{page}{NAME}"), text: format!("{text}\n") })
}

/// A text inside quotes in HTML.
fn escaped(text: String) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::CATALOGUE;
    use crate::words::LANGUAGES;

    const SITE: &str = "https://example.org/mail/";

    #[test]
    fn a_card_is_a_frame_with_the_settings_of_the_provider() {
        let (gmail, german) =
            (CATALOGUE.by_id("gmail").expect("gmail"), LANGUAGES.last().expect("a language"));
        let card = provider(SITE, gmail, german, "Gmail: \"IMAP\" & SMTP").expect("a card");
        assert_eq!(card.path, "de/providers/gmail/oembed.json");
        let card: serde_json::Value = serde_json::from_str(&card.text).expect("JSON");
        for (name, value) in [("version", "1.0"), ("type", "rich"), ("provider_url", SITE)] {
            assert_eq!(card[name], value, "{name}");
        }
        assert!(card["width"].is_u64() && card["height"].is_u64());
        let html = card["html"].as_str().expect("HTML");
        assert!(html.starts_with(
            "<iframe src=\"https://example.org/mail/embed.html#mode=provider&amp;provider=gmail&amp;lang=de\" \
             title=\"Gmail: &quot;IMAP&quot; &amp; SMTP\""
        ), "{html}");
        assert!(!html.contains("<script"), "{html}");
    }

    #[test]
    fn what_a_card_sets_is_known() {
        let gmail = CATALOGUE.by_id("gmail").expect("gmail");
        for language in LANGUAGES {
            let card = provider(SITE, gmail, language, "Gmail")
                .expect("a card")
                .text
                .replace("&amp;", "&");
            let set = card
                .split('#')
                .nth(1)
                .and_then(|rest| rest.split('\\').next())
                .expect("a fragment");
            let pairs = set.split('&').filter_map(|pair| pair.split_once('='));
            let (options, problems) = crate::embed::read(crate::embed::Door::Embed, pairs);
            assert!(problems.is_empty(), "{set}");
            assert_eq!(options.language, Some(language));
        }
    }

    #[test]
    fn nothing_is_said_where_no_address_is_known() {
        assert_eq!(check(""), None);
        assert_eq!(link_of_check(""), "");
        assert_eq!(address("", "providers/gmail/"), None);
    }

    #[test]
    fn the_check_leads_to_its_card() {
        let card = check(SITE).expect("a card");
        assert!(link_of_check(SITE).contains(&format!("\"{SITE}{}\"", card.path)));
    }
}
