//! Finishes a build of the page: renders it to static HTML and puts the words beside it.
//!
//! `prerender DIST` writes `words-LANGUAGE.txt` for each language and `providers.txt` into the folder, names them in `index.html`,
//! and fills the page's root with the page as it looks before anything is typed, in English.

use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs, io};

use maillint::app::{Page, Start};
use maillint::engine::{Date, Draft, Environment};
use maillint::providers::CATALOGUE;
use maillint::words::{LANGUAGES, Words, embedded, plural};

/// What stands in `index.html` for what is put in here; marks that a minifier leaves alone.
const PAGE: &str = "maillint-page-here";
const NAMES: &str = "maillint-words-here";

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
    let mut names = Vec::new();
    for language in LANGUAGES {
        let name = format!("words-{}.txt", language.code);
        fs::write(format!("{dist}/{name}"), embedded(language.code).unwrap_or_default())?;
        names.push(format!("{}:{name}", language.code));
    }
    fs::write(format!("{dist}/providers.txt"), CATALOGUE.write())?;
    let path = format!("{dist}/index.html");
    let page = fs::read_to_string(&path)?;
    let page = put(&page, NAMES, &names.join(","))?;
    let page = put(&page, PAGE, &still()?)?;
    fs::write(path, page)
}

/// The page before anything is typed.
fn still() -> io::Result<String> {
    let catalogue = embedded("en").unwrap_or_default();
    let words = Words::parse(catalogue.to_owned(), plural::native).map_err(io::Error::other)?;
    let today = Date::new(1970, 1, 1).ok_or_else(|| io::Error::other("no such day"))?;
    let start = move || Start {
        draft: Draft::default(),
        words: Rc::new(words.clone()),
        environment: Environment { catalogue: &CATALOGUE, today, to_ascii: |_| None },
        first: None,
        focus: None,
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
