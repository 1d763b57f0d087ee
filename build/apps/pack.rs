//! Writes the files as Rust that `src/apps/mod.rs` includes.

use std::fmt::Write as _;

use toml::value::Date;

use super::Entry;
use super::schema::{App, Ask, Choices, Label, Protocol, Screen};

/// Entries that passed the linter, in the order in which people see them.
pub(crate) fn pack(entries: &[Entry]) -> String {
    let apps = list(entries, |entry| app(&entry.id, &entry.app));
    let sources = list(entries, |entry| {
        let sources = list(&entry.app.sources, |source| {
            format!(
                "Source {{ title: {:?}, url: {:?}, through: {:?}, date: {} }}",
                source.title,
                source.url.as_deref(),
                source.through.as_deref(),
                date(source.date)
            )
        });
        format!("({:?}, {sources})", entry.id)
    });
    let mut rust = String::new();
    let _ = write!(
        rust,
        "/// Every app, computers first, then phones, web pages and libraries, each by name.\n\
         pub static APPS: &[App] = {apps};\n\n\
         /// The sources of each app, by its id.\n\
         #[cfg(any(feature = \"prerender\", test))]\n\
         static SOURCES: &[(&str, &[Source])] = {sources};\n"
    );
    rust
}

fn app(id: &str, app: &App) -> String {
    format!(
        "App {{ id: {id:?}, name: {:?}, also: {}, kind: Kind::{:?}, systems: {}, reads: {}, \
         retired: {}, notes: {}, checked: {}, screens: {} }}",
        app.name,
        list(&app.also, |name| format!("{name:?}")),
        app.kind,
        list(&app.systems, |name| format!("{name:?}")),
        protocols(&app.reads),
        app.retired.map_or_else(|| "None".to_owned(), |day| format!("Some({})", date(day))),
        list(&app.notes, |note| format!("Note::{note:?}")),
        date(app.checked),
        list(&app.screens, |screen| self::screen(screen, app)),
    )
}

fn screen(screen: &Screen, app: &App) -> String {
    format!(
        "Screen {{ protocols: {}, path: {}, asks: {} }}",
        protocols(&screen.protocols),
        list(&screen.path, label),
        list(&screen.asks, |ask| self::ask(ask, app)),
    )
}

fn ask(ask: &Ask, app: &App) -> String {
    let place = place(&ask.field);
    let label = ask
        .label
        .as_ref()
        .map_or_else(|| "None".to_owned(), |label| format!("Some({})", self::label(label)));
    format!("AppField {{ place: {place}, label: {label}, manner: {} }}", manner(ask, app))
}

/// How the field takes its value.
fn manner(ask: &Ask, app: &App) -> String {
    let own = match ask.field.rsplit('.').next() {
        Some("protocol") => &app.words.protocol,
        Some("encryption") => &app.words.encryption,
        Some("auth") => &app.words.auth,
        Some("leave" | "deleted") => &ask.words,
        _ => return format!("Manner::Typed({:?})", ask.pattern.as_deref()),
    };
    if !ask.on.is_empty() || !ask.off.is_empty() {
        let tokens = |tokens: &[String]| list(tokens, |token| format!("{token:?}"));
        return format!("Manner::Box {{ on: {}, off: {} }}", tokens(&ask.on), tokens(&ask.off));
    }
    format!("Manner::Words({})", choices(if ask.words.is_empty() { own } else { &ask.words }))
}

fn choices(choices: &Choices) -> String {
    let choices: Vec<_> = choices.iter().collect();
    list(&choices, |(token, label)| {
        let words = if label.is_unknown() {
            "None".to_owned()
        } else {
            format!("Some({})", self::label(label))
        };
        format!("({token:?}, {words})")
    })
}

/// The words with the language of each, English first; one without a language is the same in all.
fn label(label: &Label) -> String {
    let texts = match label {
        Label::Everywhere(text) => format!("&[(\"\", {text:?})]"),
        Label::By(texts) => {
            let mut texts: Vec<_> = texts.iter().collect();
            texts.sort_by_key(|(language, _)| (language.as_str() != "en", language.as_str()));
            list(&texts, |(language, text)| format!("({language:?}, {text:?})"))
        }
    };
    format!("Label {{ texts: {texts} }}")
}

fn place(field: &str) -> String {
    let Some((side, field)) = field.split_once('.') else {
        return format!("Place::{}", pascal(field));
    };
    let side = format!("Side::{}", pascal(side));
    if field == "password" {
        format!("Place::Password({side})")
    } else {
        format!("Place::Server({side}, ServerField::{})", pascal(field))
    }
}

fn pascal(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

fn protocols(protocols: &[Protocol]) -> String {
    list(protocols, |protocol| format!("Protocol::{protocol:?}"))
}

fn date(date: Date) -> String {
    format!("Date {{ year: {}, month: {}, day: {} }}", date.year, date.month, date.day)
}

fn list<T>(items: &[T], each: impl Fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(each).collect::<Vec<_>>().join(", "))
}
