//! Every page, in every language: those of the providers, and what holds for all.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::*;
use crate::engine::rules::RULES;
use crate::engine::{Draft, Finding, Severity, check};
use crate::formats::link;

/// Everything that is rendered, once for all tests.
fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| render(vec!["maillint-0.css".to_owned()]).expect("words"))
}

fn html() -> impl Iterator<Item = &'static File> {
    files().iter().filter(|file| file.path.ends_with(".html"))
}

fn page(path: &str) -> &'static str {
    let file = files().iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no {path}")).text
}

/// The values of an attribute in a page, without their escapes.
fn values<'a>(text: &'a str, attribute: &str) -> impl Iterator<Item = String> + use<'a> {
    let start = format!(" {attribute}=\"");
    let values: Vec<&str> = text.split(&start).skip(1).collect();
    values.into_iter().filter_map(|rest| Some(rest.split('"').next()?.replace("&amp;", "&")))
}

/// Where a relative address leads from a page.
fn target(from: &str, to: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for part in to.split('/') {
        match part {
            ".." => assert!(folders.pop().is_some(), "{from}: {to} leaves the site"),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

#[test]
fn there_is_a_page_for_every_provider_question_and_app_and_an_index_of_each_in_every_language() {
    let paths: BTreeSet<&str> = html().map(|file| file.path.as_str()).collect();
    let apps = crate::apps::APPS.len();
    let pages = CATALOGUE.providers().count() + answers::ANSWERS.len() + apps;
    let (indexes, builder) = (3, 1);
    assert_eq!(paths.len(), LANGUAGES.len() * (pages + indexes + builder));
    for path in [
        "providers/index.html",
        "providers/gmail/index.html",
        "answers/index.html",
        "answers/pop-or-imap/index.html",
        "apps/index.html",
        "apps/thunderbird/index.html",
        "on-your-page/index.html",
        "de/providers/index.html",
        "de/providers/gmail/index.html",
        "de/answers/index.html",
        "de/answers/pop-or-imap/index.html",
        "de/apps/index.html",
        "de/apps/thunderbird/index.html",
        "de/on-your-page/index.html",
    ] {
        assert!(paths.contains(path), "{path}");
    }
}

#[test]
fn every_page_is_whole_and_has_one_heading_and_a_title() {
    for File { path, text } in html() {
        assert!(text.starts_with("<!doctype html><html lang="), "{path}");
        assert_eq!(text.matches("<h1").count(), 1, "{path}");
        let title = text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
        assert!(
            title.is_some_and(|title| title.ends_with("Maillint") && title.len() > 20),
            "{path}"
        );
        assert!(values(text, "name").any(|name| name == "description"), "{path}");
        balanced(path, text);
    }
}

/// Every element is closed, in order, and no text looks like markup.
fn balanced(path: &str, text: &str) {
    const EMPTY: [&str; 3] = ["meta", "link", "input"];
    let mut open = Vec::new();
    for piece in text.split('<').skip(2) {
        let (tag, after) = piece.split_once('>').unwrap_or_else(|| panic!("{path}: {piece}"));
        assert!(!after.contains('>'), "{path}: {after}");
        for entity in after.split('&').skip(1) {
            let name = entity.split(';').next().unwrap_or_default();
            assert!(["amp", "lt", "gt", "quot", "#x27"].contains(&name), "{path}: &{entity}");
        }
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{path}: {tag}"),
            None if EMPTY.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{path}: {open:?}");
}

#[test]
fn nothing_on_a_page_needs_a_looser_policy() {
    for File { path, text } in html() {
        for attribute in ["style", "onclick", "onload"] {
            assert_eq!(values(text, attribute).next(), None, "{path}");
        }
        assert!(!text.contains("<style"), "{path}");
        // What copies is a script, and so is what writes lines to copy; answers and apps have none.
        let (copies, writes) = (path.contains("providers/"), path.contains("on-your-page/"));
        let scripts = if writes { 2 } else { usize::from(copies) };
        assert_eq!(text.matches("<script").count(), scripts, "{path}");
        let own = text.matches("<script type=\"module\" src=\"../").count();
        assert_eq!(own, scripts, "{path}");
    }
}

#[test]
fn every_local_link_leads_to_a_file_of_the_site() {
    let known: BTreeSet<&str> = files().iter().map(|file| file.path.as_str()).collect();
    for File { path, text } in html() {
        let ids: BTreeSet<String> = values(text, "id").collect();
        assert_eq!(ids.len(), values(text, "id").count(), "{path}: an id is there twice");
        for id in values(text, "aria-labelledby") {
            assert!(ids.contains(&id), "{path}: {id}");
        }
        for to in values(text, "href").chain(values(text, "src")) {
            assert!(!to.starts_with('/'), "{path}: {to} is not relative");
            if to.starts_with("https://") || to.starts_with("http://") || to == "data:," {
                continue;
            }
            if let Some(id) = to.strip_prefix('#') {
                assert!(ids.contains(id), "{path}: {to}");
                continue;
            }
            let address = to.split(['?', '#']).next().unwrap_or_default();
            let mut file = target(path, address);
            if address.ends_with('/') {
                file.push_str("index.html");
            }
            // The check itself and its style sheet come from elsewhere.
            let is_check = ["index.html", "maillint-0.css"].contains(&file.as_str());
            assert!(is_check || known.contains(file.as_str()), "{path}: {to} is {file}");
        }
    }
}

#[test]
fn an_answer_is_marked_up_for_search_engines_and_shows_what_it_draws() {
    for (path, question) in [
        ("answers/which-ports/index.html", "Which ports do POP, IMAP and SMTP use?"),
        ("de/answers/which-ports/index.html", "Welche Ports benutzen POP, IMAP und SMTP?"),
    ] {
        let text = page(path);
        assert!(text.contains("itemtype=\"https://schema.org/FAQPage\""), "{path}");
        assert!(text.contains(&format!("<h1 itemprop=\"name\">{question}</h1>")), "{path}");
        assert!(text.matches("https://schema.org/Answer").count() > 3, "{path}");
        for port in ["993", "995", "465", "587", "143", "110"] {
            assert!(text.contains(&format!("\"><code>{port}</code> ")), "{path}: {port}");
        }
    }
    let text = page("answers/provider-settings/index.html");
    for host in ["imap.gmail.com", "outlook.office365.com", "imap.aol.com", "imap.comcast.net"] {
        assert!(text.contains(&format!(">{host}</code>")), "{host}");
    }
}

#[test]
fn every_part_of_every_answer_is_drawn() {
    for File { path, text } in html().filter(|file| file.path.contains("answers/")) {
        let source = path.replace("index.html", "");
        let (folder, id) = source.trim_end_matches('/').rsplit_once('/').unwrap_or_default();
        let language = folder.split('/').next().filter(|it| *it != "answers").unwrap_or("en");
        let Ok(source) = std::fs::read_to_string(format!("locales/{language}/answers/{id}.md"))
        else {
            continue;
        };
        let parts = source.lines().filter(|line| line.starts_with('{')).count();
        let tables = source.lines().filter(|line| line.starts_with("|---")).count();
        let drawn = text.matches("class=\"facts\"").count();
        let lists = text.matches("<ul class=\"common\"><li>").count();
        let scenes = text.matches("<details class=\"scene\">").count();
        assert_eq!(drawn + lists + scenes, parts + tables, "{path}");
    }
}

#[test]
fn every_server_is_on_its_page() {
    for provider in CATALOGUE.providers() {
        for prefix in ["", "de/"] {
            let text = page(&format!("{prefix}providers/{}/index.html", provider.id()));
            for row in provider.rows() {
                for value in [row.host.to_owned(), row.port.to_string()] {
                    let code = format!(">{value}</code>");
                    assert!(text.contains(&code), "{}: {row:?}", provider.id());
                }
            }
        }
    }
}

#[test]
fn every_switch_and_note_is_on_its_page() {
    let text = page("providers/gmail/index.html");
    assert!(text.contains("Forwarding and POP/IMAP"), "the path to the switch");
    assert!(text.contains("hands out each message only once"), "a note");
    for File { path, text } in html() {
        assert!(!text.contains("<li></li>") && !text.contains("</b> </li>"), "{path}");
    }
}

#[test]
fn links_open_the_check_with_settings_it_has_nothing_against() {
    let environment = Environment {
        rules: &RULES,
        catalogue: &CATALOGUE,
        today: as_of(),
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    };
    for provider in CATALOGUE.providers() {
        let text = page(&format!("providers/{}/index.html", provider.id()));
        let mut count = 0;
        for to in values(text, "href").filter(|to| to.contains("#v=1")) {
            let (_, fragment) = to.split_once('#').expect("a fragment");
            let decoded = link::decode(fragment).expect("settings");
            assert_eq!(decoded.problems, [], "{to}");
            let Draft { email, incoming, outgoing, .. } = &decoded.draft;
            let private = [email, &incoming.username, &outgoing.username];
            assert!(private.into_iter().all(String::is_empty), "{to}");
            let is_open = |finding: &Finding| finding.rule.code.contains("enc-none");
            let report = check(&decoded.draft, &environment);
            let wrong = report
                .findings
                .iter()
                .find(|finding| finding.severity == Severity::Error && !is_open(finding));
            assert!(wrong.is_none(), "{}: {wrong:?}", provider.id());
            count += 1;
        }
        assert_eq!(count > 0, provider.rows().next().is_some(), "{}", provider.id());
    }
}

#[test]
fn who_lets_no_app_in_says_so_first_and_shows_no_settings() {
    for (path, heading) in [
        ("providers/tuta/index.html", "Tuta: no access for mail apps"),
        ("de/providers/tuta/index.html", "Tuta: kein Zugang für E-Mail-Programme"),
    ] {
        let text = page(path);
        assert!(text.contains(&format!("<h1>{heading}</h1>")), "{path}");
        let notice = text.find("class=\"notice error\"").expect("a notice");
        assert!(notice < text.find("class=\"summary\"").expect("a summary"), "{path}");
        assert!(!text.contains("<dl") && !text.contains("data-copy="), "{path}");
    }
}

#[test]
fn who_gives_each_account_its_own_server_is_not_called_closed() {
    let text = page("providers/all-inkl/index.html");
    assert!(text.contains("<h1>ALL-INKL.COM: IMAP and SMTP settings</h1>"));
    assert!(text.contains("Named in your account; it ends in .kasserver.com"));
    assert!(!text.contains("class=\"notice"));
}

#[test]
fn only_what_was_read_itself_is_linked_as_a_source() {
    let text = page("providers/gmail/index.html");
    for source in CATALOGUE.by_id("gmail").expect("gmail").sources() {
        let Some(url) = source.url else { continue };
        let is_linked = values(text, "href").any(|to| to == url);
        assert_eq!(is_linked, source.through.is_none(), "{url}");
    }
}

#[test]
fn mistakes_are_what_the_engine_says_of_them() {
    let environment =
        Environment { rules: &RULES, catalogue: &CATALOGUE, today: as_of(), to_ascii: |_| None };
    let codes = |id| -> Vec<&str> {
        let provider = CATALOGUE.by_id(id).expect("a provider");
        let mistakes = mistakes::of(provider, &environment);
        mistakes.iter().filter_map(|it| Some(it.finding()?.rule.code)).collect()
    };
    let gmail = codes("gmail");
    assert_eq!(gmail.first(), Some(&"port-enc-starttls-on-tls-port"), "{gmail:?}");
    assert!(gmail.contains(&"cross-hosts-swapped"), "{gmail:?}");
    assert_eq!(codes("tuta"), [""; 0]);
    for provider in CATALOGUE.providers() {
        let found = mistakes::of(provider, &environment);
        for mistake in &found {
            let finding = mistake.finding().expect("a finding");
            assert_ne!(finding.severity, Severity::Advice, "{}", provider.id());
            assert_ne!(mistake.draft, mistake.right);
            assert!(!mistake.fields.is_empty(), "{}: {}", provider.id(), finding.rule.code);
        }
    }
}
