//! Finishes a build of the page: renders it to static HTML and puts the words beside it.
//!
//! `prerender DIST` writes `words-LANGUAGE.txt`, `words-LANGUAGE-PART.txt`, `frame-LANGUAGE.txt` and `notes-LANGUAGE.txt` for each language and `providers.txt` into the folder,
//! names them in `index.html` together with those who may be asked about a domain, and fills in the page as it looks before anything is typed, in English.
//! `embed.html`, the page for the inside of other pages, has the same files and asks nobody.
//! It fills in the scripts of the element on other people's pages in the same way.
//! It also writes the static pages, which use the style sheets of `index.html`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs, io};

use maillint::app::tools::Tool;
use maillint::app::{Page, Shown, Start};
use maillint::browser::place::Place;
use maillint::engine::rules::RULES;
use maillint::engine::{Date, Draft, Environment};
use maillint::frame::{self, Drawn, Part, Said};
use maillint::lookup::{ENDPOINTS, SOURCES};
use maillint::pages::{self, oembed};
use maillint::providers::CATALOGUE;
use maillint::site::ADDRESS;
use maillint::words::{
    LANGUAGES, Language, PARTS, Words, catalogue_of, embedded, key, notes, part, plural,
};

/// What stands in `index.html` for what is put in here; marks that a minifier leaves alone.
const CHECK: &str = "maillint-check-here";
const WORDS: &str = "maillint-words-here";
const FRAMES: &str = "maillint-frames-here";
const NOTES: &str = "maillint-notes-here";
const TOOLS: &str = "maillint-tools-here";
const STYLE: &str = "maillint-style-here";
/// With spaces, like what it stands for: a minifier takes the quotes off a text without.
const LOOKUP: &str = "maillint lookup here";
const LOOKUP_SOURCES: &str = "maillint-lookup-sources-here";

fn main() -> ExitCode {
    let Some(dist) = env::args().nth(1) else {
        eprintln!("usage: prerender DIST");
        return ExitCode::from(2);
    };
    match run(&dist) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(dist: &str) -> io::Result<()> {
    let path = format!("{dist}/index.html");
    let mut page = fs::read_to_string(&path)?;
    for part in &frame::PARTS {
        page = put(&page, &format!("maillint-{}-here", part.id), &drawn(part, &words("en")?))?;
    }
    let (mut catalogues, mut frames, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for Language { code, .. } in LANGUAGES {
        let write = |kind: &str, part: &str, names: &mut Vec<String>, text: &str| {
            let name = format!("{kind}-{code}{}.txt", part.replace('.', "-"));
            names.push(format!("{code}{part}:{name}"));
            fs::write(format!("{dist}/{name}"), text)
        };
        for part in PARTS {
            let text = catalogue_of(*part, code).unwrap_or_default();
            let name = if part.name.is_empty() { String::new() } else { format!(".{}", part.name) };
            write("words", &name, &mut catalogues, &text)?;
        }
        write("frame", "", &mut frames, &frame_file(&words(code)?))?;
        write("notes", "", &mut notes, notes::embedded(code).unwrap_or_default())?;
    }
    fs::write(format!("{dist}/providers.txt"), CATALOGUE.write())?;
    let page = put(&page, WORDS, &catalogues.join(","))?;
    let page = put(&page, FRAMES, &frames.join(","))?;
    let page = put(&page, NOTES, &notes.join(","))?;
    let parts = Tool::ALL.map(Tool::part).into_iter().chain([part::EMBED]);
    let styles_of: Vec<String> = parts.map(|part| format!("{0}:tool-{0}.css", part.name)).collect();
    let page = put(&page, TOOLS, &styles_of.join(","))?;
    fs::write(format!("{dist}/embed.html"), embed(&page)?)?;
    let page = put(&page, LOOKUP, &joined("lookup.js", ENDPOINTS).replace('&', "&amp;"))?;
    let page = put(&page, LOOKUP_SOURCES, &joined("", SOURCES))?;
    let page = put(&page, CHECK, &check()?)?;
    let mut element = include_str!("../browser/element.js").to_owned();
    for (mark, list) in [
        (WORDS, catalogues.join(",")),
        (NOTES, notes.join(",")),
        (FRAMES, frames.join(",")),
        (TOOLS, styles_of.join(",")),
        (STYLE, styles(&page).join(",")),
        ("\"maillint-why-here\"", why()?),
    ] {
        element = put(&element, mark, &list)?;
    }
    fs::write(format!("{dist}/maillint-element.js"), element)?;
    fs::write(format!("{dist}/maillint-define.js"), include_str!("../browser/define.js"))?;
    let page = put(&page, "<title>", &format!("{}<title>", oembed::link_of_check(ADDRESS)))?;
    for file in pages::render(styles(&page)).map_err(io::Error::other)? {
        let path = Path::new(dist).join(file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, file.text)?;
    }
    fs::write(path, page)
}

/// The page for the inside of other pages: the head of the page, and what is said there until the app has come.
fn embed(page: &str) -> io::Result<String> {
    let (head, _) = page.split_once("<body>").ok_or_else(|| io::Error::other("no body"))?;
    let head = put(head, "<html ", "<html data-embed ")?;
    let head = put(&head, LOOKUP, "")?;
    let head = put(&head, LOOKUP_SOURCES, "")?;
    // People look for the page itself.
    let head = put(&head, "<title>", "<meta name=robots content=noindex><title>")?;
    // What shows what is set comes before it.
    let style = "<link id=style-embed href=tool-embed.css rel=stylesheet>";
    let head = put(&head, "<script ", &[style, "<script "].concat())?;
    // It must hear what the page around it says from the beginning.
    let head = put(&head, "<script ", "<script src=./framed.js type=module></script><script ")?;
    let mut said = String::new();
    for language in LANGUAGES {
        let words = words(language.code)?;
        let [needs, failed, open] =
            [key::EMBED_NEEDS_SCRIPT, key::EMBED_NOT_STARTED, key::EMBED_OPEN]
                .map(|key| words.text(key));
        let link =
            format!("<a href=\"./?lang={}\" target=_blank rel=noopener>{open}</a>", language.code);
        said += &format!(
            "<div lang={}><noscript><p class=needs-script>{needs} {link}</p></noscript>\
             <p class=not-started>{failed} {link}</p></div>",
            language.code
        );
    }
    Ok(format!(
        "{head}<body><div class=page><main><div id=app>{said}</div>\
         <p id=address class=hint hidden></p></main></div></body></html>"
    ))
}

/// The names of the style sheets that a page links to.
fn styles(page: &str) -> Vec<String> {
    let links = page.split("<link ").skip(1).filter_map(|rest| rest.split('>').next());
    let names = links.filter(|link| link.contains("stylesheet")).filter_map(|link| {
        let name = link.split("href=").nth(1)?.trim_start_matches('"');
        let end = name.find([' ', '"']).unwrap_or(name.len());
        Some(name.get(..end)?.trim_start_matches("./").to_owned())
    });
    names.collect()
}

/// Why the element may not run, in every language, as JSON.
fn why() -> io::Result<String> {
    let mut why = BTreeMap::new();
    for Language { code, .. } in LANGUAGES {
        let words = words(code)?;
        let said = [
            ("policy", key::ELEMENT_POLICY),
            ("browser", key::ELEMENT_BROWSER),
            ("network", key::ELEMENT_NETWORK),
        ]
        .map(|(reason, key)| (reason, words.text(key)));
        why.insert(*code, BTreeMap::from(said));
    }
    serde_json::to_string(&why).map_err(io::Error::other)
}

/// `before` and a list; nothing where the list is empty.
fn joined(before: &str, list: &str) -> String {
    if list.is_empty() { String::new() } else { format!("{before} {list}") }
}

fn words(language: &str) -> io::Result<Words> {
    let catalogue = embedded(language).unwrap_or_default();
    Words::parse(catalogue.to_owned(), plural::native).map_err(io::Error::other)
}

/// The frame for the app to put into the document: one line for each part, its id, a tab and what is in it.
fn frame_file(words: &Words) -> String {
    let line = |part: &Part| format!("{}\t{}\n", part.id, drawn(part, words).replace('\n', " "));
    frame::PARTS.iter().map(line).collect()
}

fn drawn(part: &Part, words: &Words) -> String {
    let (draw, words) = (part.draw, words.clone());
    let said = move || Said { draw, words: words.clone() };
    let drawn = yew::ServerRenderer::<Drawn>::with_props(said).hydratable(false);
    pollster::block_on(drawn.render())
}

/// The check before anything is typed.
fn check() -> io::Result<String> {
    let words = words("en")?;
    let today = Date::new(1970, 1, 1).ok_or_else(|| io::Error::other("no such day"))?;
    let start = move || Start {
        draft: Draft::default(),
        words: Rc::new(words.clone()),
        environment: Environment {
            rules: &RULES,
            catalogue: &CATALOGUE,
            today,
            to_ascii: |_| None,
        },
        first: Vec::new(),
        focus: None,
        place: Place::NOWHERE,
        shown: Shown::default(),
    };
    let page = yew::ServerRenderer::<Page>::with_props(start).hydratable(false);
    Ok(pollster::block_on(page.render()))
}

/// The page with `new` in the one place where `mark` stands.
fn put(page: &str, mark: &str, new: &str) -> io::Result<String> {
    if page.matches(mark).count() == 1 {
        return Ok(page.replace(mark, new));
    }
    Err(io::Error::other(format!("index.html should hold exactly one {mark}")))
}
