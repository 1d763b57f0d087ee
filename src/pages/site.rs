//! What stands around every static page: the head, the way back to the check, the other languages.

use std::sync::Arc;

use yew::{Html, html};

use super::{File, to_text};
use crate::app::icons;
use crate::engine::{Date, Value};
use crate::providers::Provider;
use crate::site::ADDRESS;
use crate::words::notes::Notes;
use crate::words::{Key, LANGUAGES, Language, Words, key};

/// Where the index of the providers is, below the root of its language.
pub(super) const INDEX: &str = "providers/";

/// Where the index of the answers is, below the root of its language.
pub(super) const ANSWERS: &str = "answers/";

/// Where the table of the apps is, below the root of its language.
pub(super) const APPS: &str = "apps/";

/// Where the page that helps to put the check on other pages is, below the root of its language.
pub(super) const ON_YOUR_PAGE: &str = "on-your-page/";

/// Scripts and styles from here alone, and nothing else at all.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; \
                      base-uri 'none'; form-action 'none'";

/// The same with the check on the page, in a frame or as an element.
const POLICY_WITH_CHECK: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                                 style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                                 frame-src 'self'; base-uri 'none'; form-action 'none'";

/// Where the page of a provider is, below the root of its language.
pub(super) fn of(provider: Provider) -> String {
    format!("{INDEX}{}/", provider.id())
}

/// Where the index of the providers in a language is, below the root.
pub fn index_of(language: &Language) -> String {
    format!("{}{INDEX}", folder(language))
}

/// Where the index of the answers in a language is, below the root.
pub fn answers_of(language: &Language) -> String {
    format!("{}{ANSWERS}", folder(language))
}

/// Where the table of the apps in a language is, below the root.
pub fn apps_of(language: &Language) -> String {
    format!("{}{APPS}", folder(language))
}

/// The files that pages load, by their names below the root, and what they may load besides.
pub(super) struct Assets {
    styles: Vec<String>,
    scripts: Vec<String>,
    policy: &'static str,
}

/// The files for each kind of page.
pub(super) struct AllAssets {
    pub(super) providers: Arc<Assets>,
    pub(super) answers: Arc<Assets>,
    pub(super) apps: Arc<Assets>,
    pub(super) builder: Arc<Assets>,
}

impl AllAssets {
    /// Those that come after the style sheets of the check, and the files to go with them.
    pub(super) fn new(mut styles: Vec<String>) -> (Self, Vec<File>) {
        let style = asset(INDEX, "pages", "css", include_str!("../../styles/pages.css"));
        let copy = asset(INDEX, "copy", "js", include_str!("copy.js"));
        let answers = asset(ANSWERS, "answers", "css", include_str!("../../styles/answers.css"));
        let apps = asset(APPS, "apps", "css", include_str!("../../styles/apps.css"));
        let builder =
            asset(ON_YOUR_PAGE, "builder", "css", include_str!("../../styles/builder.css"));
        let script = asset(ON_YOUR_PAGE, "builder", "js", include_str!("builder/builder.js"));
        styles.push(style.path.clone());
        let assets = |own: Option<&File>, scripts: &[&File], policy| {
            let styles = styles.iter().chain(own.map(|own| &own.path)).cloned().collect();
            let scripts = scripts.iter().map(|script| script.path.clone()).collect();
            Arc::new(Assets { styles, scripts, policy })
        };
        let all = Self {
            providers: assets(None, &[&copy], POLICY),
            answers: assets(Some(&answers), &[], POLICY),
            apps: assets(Some(&apps), &[], POLICY),
            builder: assets(Some(&builder), &[&copy, &script], POLICY_WITH_CHECK),
        };
        (all, vec![style, copy, answers, apps, builder, script])
    }
}

/// A file named after what is in it, so that a browser never keeps an old one.
fn asset(folder: &str, stem: &str, ending: &str, text: &str) -> File {
    let digest = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    File { path: format!("{folder}{stem}-{digest:016x}.{ending}"), text: text.to_owned() }
}

/// One page in one language.
#[derive(Clone)]
pub(super) struct Sheet {
    pub(super) words: Arc<Words>,
    pub(super) notes: Arc<Notes>,
    pub(super) assets: Arc<Assets>,
    /// Where it is, below the root of its language, with a slash at the end.
    pub(super) path: String,
    /// Where platforms find what turns a link to it into a card, as a whole address.
    pub(super) card: Option<String>,
}

/// What a page says about itself, and what is on it.
pub(super) struct Content {
    /// For the window and for search engines.
    pub(super) title: String,
    /// In one sentence.
    pub(super) summary: String,
    /// The path that leads to it from the check: names, and where they are; the last is the page itself.
    pub(super) trail: Vec<(String, String)>,
    pub(super) main: Html,
}

impl Sheet {
    pub(super) fn text(&self, key: Key) -> String {
        self.words.text(key)
    }

    pub(super) fn format(&self, key: Key, values: &[(&str, Value)]) -> String {
        self.words.format(key, values)
    }

    /// A message that names the provider.
    pub(super) fn about(&self, key: Key, provider: Provider) -> String {
        self.format(key, &[("name", provider.name().into())])
    }

    /// What the users of a provider must know, by the note's name.
    pub(super) fn note(&self, provider: Provider, name: &str) -> String {
        self.notes.text(&format!("{}.{name}", provider.id())).unwrap_or_default().to_owned()
    }

    /// A source in a list; people are sent only to what was opened itself, not to what was read through somebody else.
    pub(super) fn source(
        &self,
        title: &'static str,
        url: Option<&'static str>,
        through: Option<&'static str>,
        date: Date,
    ) -> Html {
        let title = match url.filter(|_| through.is_none()) {
            Some(url) => html! { <a href={url} rel="noopener noreferrer" lang="en">{ title }</a> },
            None => html! { <span lang="en">{ title }</span> },
        };
        html! {
            <li>
                { title }{ " " }{ self.format(key::PROVIDER_SOURCE_DATE, &[("date", Value::Date(date))]) }
                if let Some(through) = through {
                    { ", " }{ self.format(key::PROVIDER_SOURCE_THROUGH, &[("who", through.into())]) }
                }
            </li>
        }
    }

    /// The page as a file.
    pub(super) fn file(self, draw: impl Fn() -> Content + Send + 'static) -> File {
        let path = format!("{}index.html", self.below_root());
        let text = to_text(move || self.document(draw()));
        File { path, text: format!("<!doctype html>{text}\n") }
    }

    /// Where it is, below the root of the site.
    pub(super) fn below_root(&self) -> String {
        format!("{}{}", folder(self.words.language()), self.path)
    }

    /// The way up to the root of the site.
    pub(super) fn root(&self) -> String {
        let depth = folder(self.words.language()).matches('/').count();
        "../".repeat(depth + self.path.matches('/').count())
    }

    /// The way to a page in this language.
    pub(super) fn to(&self, path: &str) -> String {
        format!("{}{path}", "../".repeat(self.path.matches('/').count()))
    }

    /// The way to the check in this language, with settings in the fragment if there are any.
    pub(super) fn to_check(&self, fragment: &str) -> String {
        let mark = if fragment.is_empty() { "" } else { "#" };
        format!("{}?lang={}{mark}{fragment}", self.root(), self.words.language().code)
    }

    fn document(&self, content: Content) -> Html {
        let language = self.words.language();
        let root = self.root();
        let below =
            |root: &str, language: &Language| format!("{root}{}{}", folder(language), self.path);
        let here = |language: &Language| below(&root, language);
        // What search engines are told should be whole addresses.
        let known = if ADDRESS.is_empty() { root.as_str() } else { ADDRESS };
        html! {
            <html lang={language.code} dir={language.direction.as_str()}>
                <head>
                    <meta charset="utf-8" />
                    <meta http-equiv="Content-Security-Policy" content={self.assets.policy} />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="color-scheme" content="light dark" />
                    <meta name="referrer" content="no-referrer" />
                    <title>{ content.title }</title>
                    <meta name="description" content={content.summary} />
                    <link rel="canonical" href={below(known, language)} />
                    { for LANGUAGES.iter().map(|other| html! {
                        <link rel="alternate" hreflang={other.code} href={below(known, other)} />
                    }) }
                    if let Some(card) = self.card.clone() {
                        <link rel="alternate" type="application/json+oembed" href={card} />
                    }
                    <link rel="icon" href="data:," />
                    { for self.assets.styles.iter().map(|style| html! {
                        <link rel="stylesheet" href={format!("{root}{style}")} />
                    }) }
                    { for self.assets.scripts.iter().map(|script| html! {
                        <script type="module" src={format!("{root}{script}")}></script>
                    }) }
                </head>
                <body>
                    <div class="page" data-copied={self.format(key::SITE_COPIED, &[("value", "\u{2026}".into())])}
                        data-by-hand={self.text(key::SITE_BY_HAND)}>
                        { self.masthead(&here) }
                        <main id="main" class="still">
                            { self.trail(content.trail) }
                            { content.main }
                        </main>
                        <footer class="foot">
                            <ul>
                                <li><a href={self.to(ANSWERS)}>{ self.text(key::SITE_ANSWERS) }</a></li>
                                <li><a href={self.to(INDEX)}>{ self.text(key::SITE_PROVIDERS) }</a></li>
                                <li><a href={self.to(APPS)}>{ self.text(key::APPS_TRAIL) }</a></li>
                                <li><a href={self.to(ON_YOUR_PAGE)}>{ self.text(key::BUILDER_TRAIL) }</a></li>
                            </ul>
                            <p>{ icons::lock() }<span>{ self.text(key::SITE_FOOT) }</span></p>
                        </footer>
                        <p class="unseen" role="status" id="said"></p>
                    </div>
                </body>
            </html>
        }
    }

    fn masthead(&self, here: &dyn Fn(&Language) -> String) -> Html {
        let languages = LANGUAGES.iter().map(|language| {
            let is_shown = language == self.words.language();
            html! {
                <li><a class="button plain" href={here(language)} hreflang={language.code} lang={language.code}
                    aria-current={is_shown.then_some("true")}>{ language.name }</a></li>
            }
        });
        html! {
            <header class="masthead">
                <a class="skip" href="#main">{ self.text(key::SITE_SKIP) }</a>
                <p class="brand"><a href={self.to_check("")}>{ icons::mark() }<span translate="no">{ "Maillint" }</span></a></p>
                <nav aria-label={self.text(key::SITE_LANGUAGE)}><ul class="languages">{ for languages }</ul></nav>
            </header>
        }
    }

    /// The path that leads here, for people and, as microdata, for search engines: the policy allows no inline data.
    fn trail(&self, trail: Vec<(String, String)>) -> Html {
        let check = (self.text(key::SITE_CHECK), self.to_check(""));
        let last = trail.len();
        let steps = [check].into_iter().chain(trail);
        let steps = steps.enumerate().map(|(number, (name, to))| {
            let name = html! { <span itemprop="name">{ name }</span> };
            let step = if number == last {
                html! { <span aria-current="page">{ name }</span> }
            } else {
                html! { <a itemprop="item" href={to}>{ name }</a> }
            };
            html! {
                <li itemprop="itemListElement" itemscope=true itemtype="https://schema.org/ListItem">
                    { step }<meta itemprop="position" content={(number + 1).to_string()} />
                </li>
            }
        });
        html! {
            <nav class="trail" aria-label={self.text(key::SITE_PATH)}>
                <ol itemscope=true itemtype="https://schema.org/BreadcrumbList">{ for steps }</ol>
            </nav>
        }
    }
}

/// The folder of a language below the root: the reference language has none.
pub(super) fn folder(language: &Language) -> String {
    if LANGUAGES.first() == Some(language) { String::new() } else { format!("{}/", language.code) }
}
