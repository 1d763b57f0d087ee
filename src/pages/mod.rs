//! The static pages, in every language: one for each provider, one for each question that people ask,
//! one for each mail app, an index of each, and one that helps to put the check on other pages.
//!
//! They are plain HTML that any web server can serve under any path, and say everything without a script.
//! [`site`] is what stands around every page; [`provider`] is the page of one provider, with its [`settings`]
//! and the [`mistakes`] that the engine finds in settings close to them; [`index`] lists them all.
//! [`answers`] are the pages of the questions, and [`apps`] those of the mail apps.
//! [`builder`] writes the lines that other pages need; of all these, it alone needs a script.
//! Nothing of this is in the app: a native program renders it after a build.

mod answers;
mod apps;
mod builder;
mod index;
mod mistakes;
pub mod oembed;
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
use crate::site::ADDRESS;
use crate::words::notes::{self, Notes};
use crate::words::{LANGUAGES, Words, WordsError, embedded, plural};
pub use answers::address as answer_of;
use mistakes::Mistake;
use site::{AllAssets, Assets, Sheet};
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
    let (assets, mut files) = AllAssets::new(styles);
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
            card: None,
            path,
        };
        let all = sheet(&assets.providers, site::INDEX.to_owned());
        files.push(all.clone().file(move || index::page(&all)));
        for (provider, mistakes) in &providers {
            let mut sheet = sheet(&assets.providers, site::of(*provider));
            sheet.card = oembed::address(ADDRESS, &sheet.below_root());
            let title = opening::heading(*provider, &sheet);
            files.extend(oembed::provider(ADDRESS, *provider, language, &title));
            let (provider, mistakes, drawn) = (*provider, mistakes.clone(), sheet.clone());
            files.push(sheet.file(move || provider::page(provider, &mistakes, &drawn)));
        }
        let all = sheet(&assets.answers, site::ANSWERS.to_owned());
        files.push(all.clone().file(move || answers::index(&all)));
        for answer in answers::ANSWERS {
            let sheet = sheet(&assets.answers, answer.path());
            let drawn = sheet.clone();
            files.push(sheet.file(move || answers::page(answer, &drawn)));
        }
        let all = sheet(&assets.apps, site::APPS.to_owned());
        files.push(all.clone().file(move || apps::index(&all)));
        for app in crate::apps::APPS {
            let sheet = sheet(&assets.apps, apps::of(app));
            let drawn = sheet.clone();
            files.push(sheet.file(move || apps::page(app, &drawn)));
        }
        let page = sheet(&assets.builder, site::ON_YOUR_PAGE.to_owned());
        files.push(page.clone().file(move || builder::page(&page)));
    }
    files.extend(oembed::check(ADDRESS));
    files.extend(sitemap::of(ADDRESS, &files));
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
