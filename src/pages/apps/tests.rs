//! The table of the apps and the page of each, in every language.

use std::sync::OnceLock;

use crate::apps::{APPS, Label};
use crate::pages::{File, render};
use crate::words::LANGUAGES;

/// Everything that is rendered, once for all tests.
fn page(path: &str) -> &'static str {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    let files = FILES.get_or_init(|| render(vec!["maillint-0.css".to_owned()]).expect("words"));
    let file = files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no {path}")).text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn every_app_is_a_row_that_links_can_point_at() {
    for prefix in ["", "de/"] {
        let text = page(&format!("{prefix}apps/index.html"));
        for app in APPS {
            assert!(text.contains(&format!("<tr id=\"{}\">", app.id)), "{prefix}{}", app.id);
        }
        assert_eq!(text.matches("<td data-head=").count(), APPS.len() * 6, "{prefix}");
    }
}

#[test]
fn the_table_says_it_in_the_words_of_each_app() {
    let row = |path: &str, id: &str| {
        let (_, row) = page(path).split_once(&format!("<tr id=\"{id}\">")).expect("a row");
        row.split("</tr>").next().unwrap_or_default().to_owned()
    };
    let thunderbird = row("apps/index.html", "thunderbird");
    for word in ["SSL/TLS", "STARTTLS", "None", "Username", "Normal password"] {
        assert!(thunderbird.contains(&format!(">{word}</span>")), "{word} in {thunderbird}");
    }
    let thunderbird = row("de/apps/index.html", "thunderbird");
    for word in ["Keine", "Passwort, normal"] {
        assert!(thunderbird.contains(&format!(">{word}</span>")), "{word} in {thunderbird}");
    }
    // A switch is not a word: it is on or off.
    let iphone = row("apps/index.html", "apple-mail-iphone");
    assert!(iphone.contains(">Use SSL: on</span>"), "{iphone}");
}

#[test]
fn every_label_of_an_app_is_on_its_page() {
    for language in LANGUAGES {
        let prefix =
            if language.code == "en" { String::new() } else { format!("{}/", language.code) };
        for app in APPS {
            let path = format!("{prefix}apps/{}/index.html", app.id);
            let text = page(&path);
            let has = |label: Label| {
                let word = label.said(language.code).text;
                assert!(text.contains(&escaped(word)), "{path}: {word}");
            };
            for screen in app.screens {
                screen.path.iter().for_each(|it| has(*it));
                screen.asks.iter().filter_map(|field| field.label).for_each(has);
            }
            assert!(
                text.contains(&format!("tool=steps&amp;app={}\"", app.id)) != app.retired.is_some(),
                "{path}"
            );
        }
    }
}

#[test]
fn words_in_another_language_say_so() {
    let text = page("de/apps/apple-mail-iphone/index.html");
    assert!(text.contains("<span lang=\"en\" translate=\"no\">"), "{text}");
    let text = page("apps/apple-mail-iphone/index.html");
    assert!(!text.contains("<span lang=\"en\" translate=\"no\">"));
}

#[test]
fn only_what_was_read_itself_is_linked_as_a_source() {
    for app in APPS {
        let text = page(&format!("apps/{}/index.html", app.id));
        for source in app.sources() {
            assert!(text.contains(&escaped(source.title)), "{}: {}", app.id, source.title);
            let Some(url) = source.url else { continue };
            let is_linked = text.contains(&format!("href=\"{}\"", escaped(url)));
            assert_eq!(is_linked, source.through.is_none(), "{}: {url}", app.id);
        }
    }
}
