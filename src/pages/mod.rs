//! The static pages, in every language: one for each provider, one for each question that people ask,
//! one for each mail app, and an index of each.
//!
//! They are plain HTML that any web server can serve under any path, and say everything without a script.
//! [`site`] is what stands around every page; [`provider`] is the page of one provider, with its [`settings`]
//! and the [`mistakes`] that the engine finds in settings close to them; [`index`] lists them all.
//! [`answers`] are the pages of the questions, and [`apps`] those of the mail apps.
//! Nothing of this is in the app: a native program renders it after a build.

mod answers;
mod apps;
mod index;
mod mistakes;
mod opening;
mod provider;
mod settings;
mod site;
mod sitemap;
#[cfg(test)]
mod tests;

use std::rc::Rc;
use std::sync::Arc;

use yew::prelude::*;

use crate::engine::rules::RULES;
use crate::engine::{Date, Environment};
use crate::providers::{CATALOGUE, Provider};
use crate::words::notes::{self, Notes};
use crate::words::{LANGUAGES, Words, WordsError, embedded, plural};
pub use answers::address as answer_of;
use mistakes::Mistake;
use site::{Assets, Sheet};
pub use site::{answers_of, apps_of, index_of};

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it belongs, below the root of the site.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Every static page, and what the pages share; `styles` are the style sheets of the check, by their names below the root.
///
/// # Errors
///
/// The words of a language cannot be read.
pub fn render(styles: Vec<String>) -> Result<Vec<File>, WordsError> {
    let (assets, mut files) = Assets::new(styles);
    let [of_providers, of_answers, of_apps] = assets.map(Arc::new);
    let environment = Environment {
        rules: &RULES,
        catalogue: &CATALOGUE,
        today: as_of(),
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    };
    let providers: Vec<(Provider, Arc<[Mistake]>)> = CATALOGUE
        .providers()
        .map(|provider| (provider, mistakes::of(provider, &environment).into()))
        .collect();
    for language in LANGUAGES {
        let catalogue = embedded(language.code).unwrap_or_default().to_owned();
        let words = Arc::new(Words::parse(catalogue, plural::native)?);
        let notes = notes::embedded(language.code).unwrap_or_default().to_owned();
        let notes = Arc::new(Notes::parse(notes));
        let sheet = |assets: &Arc<Assets>, path: String| Sheet {
            notes: notes.clone(),
            words: words.clone(),
            assets: assets.clone(),
            path,
        };
        let all = sheet(&of_providers, site::INDEX.to_owned());
        files.push(all.clone().file(move || index::page(&all)));
        for (provider, mistakes) in &providers {
            let sheet = sheet(&of_providers, site::of(*provider));
            let (provider, mistakes, drawn) = (*provider, mistakes.clone(), sheet.clone());
            files.push(sheet.file(move || provider::page(provider, &mistakes, &drawn)));
        }
        let all = sheet(&of_answers, site::ANSWERS.to_owned());
        files.push(all.clone().file(move || answers::index(&all)));
        for answer in answers::ANSWERS {
            let sheet = sheet(&of_answers, answer.path());
            let drawn = sheet.clone();
            files.push(sheet.file(move || answers::page(answer, &drawn)));
        }
        let all = sheet(&of_apps, site::APPS.to_owned());
        files.push(all.clone().file(move || apps::index(&all)));
        for app in crate::apps::APPS {
            let sheet = sheet(&of_apps, apps::of(app));
            let drawn = sheet.clone();
            files.push(sheet.file(move || apps::page(app, &drawn)));
        }
    }
    files.extend(sitemap::of(crate::site::ADDRESS, &files));
    Ok(files)
}

/// The day up to which the catalogue was checked.
fn as_of() -> Date {
    let days = CATALOGUE.providers().map(Provider::checked);
    days.max().unwrap_or(Date { year: 1970, month: 1, day: 1 })
}

/// HTML as text.
fn to_text(draw: impl Fn() -> Html + Send + 'static) -> String {
    let renderer =
        yew::ServerRenderer::<Drawing>::with_props(move || Drawn { draw: Rc::new(draw) });
    pollster::block_on(renderer.hydratable(false).render())
}

#[derive(Properties)]
struct Drawn {
    draw: Rc<dyn Fn() -> Html>,
}

/// Each drawing is drawn once.
impl PartialEq for Drawn {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[component]
fn Drawing(drawn: &Drawn) -> Html {
    (drawn.draw)()
}
