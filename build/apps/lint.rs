//! What must hold within a file, beyond its shape.

use super::schema::{App, Ask, Label, Protocol, Screen};
use super::{Entry, Problem};

/// The fields an app can ask for, with the tokens of those that are a choice.
const FIELDS: &[(&str, &[&str])] = &[
    ("email", &[]),
    ("protocol", &["imap", "pop3"]),
    ("incoming.host", &[]),
    ("incoming.port", &[]),
    ("incoming.encryption", ENCRYPTION),
    ("incoming.username", &[]),
    ("incoming.auth", AUTH),
    ("incoming.password", &[]),
    ("outgoing.host", &[]),
    ("outgoing.port", &[]),
    ("outgoing.encryption", ENCRYPTION),
    ("outgoing.username", &[]),
    ("outgoing.auth", AUTH),
    ("outgoing.password", &[]),
    ("leave", &["yes", "days", "no"]),
    ("days", &[]),
    ("deleted", &["yes", "no"]),
];

const ENCRYPTION: &[&str] = &["tls", "starttls", "none", "auto"];

const AUTH: &[&str] = &["password", "app-password", "oauth2", "encrypted-password", "ntlm", "none"];

/// The languages a label may be in.
const LANGUAGES: &[&str] = &["en", "de"];

/// What may stand between braces in words that take values.
const PLACES: &[&str] = &["host", "port", "username"];

/// Everything that is wrong with a file.
pub(crate) fn lint(entry: &Entry) -> Vec<Problem> {
    let Entry { id, app, .. } = entry;
    let mut wrong = Vec::new();
    if !id.split('-').all(|word| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    }) {
        wrong
            .push("the file's name is the id: lower-case letters and digits, joined by `-`".into());
    }
    if !is_line(&app.name) {
        wrong.push("`name` must be a line of text".into());
    }
    sources(app, &mut wrong);
    for (name, tokens, choices) in [
        ("protocol", &["imap", "pop3"][..], &app.words.protocol),
        ("encryption", ENCRYPTION, &app.words.encryption),
        ("auth", AUTH, &app.words.auth),
    ] {
        for (token, label) in choices {
            if !tokens.contains(&token.as_str()) {
                wrong.push(format!("`words.{name}`: there is no choice `{token}`"));
            }
            self::label(label, &format!("words.{name}.{token}"), &mut wrong);
        }
    }
    if app.screens.is_empty() {
        wrong.push("`screens` is empty".into());
    }
    for screen in &app.screens {
        self::screen(screen, app, &mut wrong);
    }
    for (side, has) in [("incoming", !app.reads.is_empty()), ("outgoing", true)] {
        let field = format!("{side}.encryption");
        if has && !asks(app).any(|ask| ask.field == field) {
            wrong.push(format!("no screen asks for `{field}`"));
        }
    }
    if app.reads.is_empty() && asks(app).any(|ask| ask.field.starts_with("incoming.")) {
        wrong.push("`reads` is empty, and a screen asks for the incoming server".into());
    }
    if !app.reads.contains(&Protocol::Pop3)
        && asks(app).any(|ask| ["leave", "days", "deleted"].contains(&ask.field.as_str()))
    {
        wrong.push("`reads` has no `pop3`, and a screen asks what only POP has".into());
    }
    wrong.into_iter().map(|sentence| format!("{}: {sentence}", entry.path)).collect()
}

fn asks(app: &App) -> impl Iterator<Item = &Ask> {
    app.screens.iter().flat_map(|screen| &screen.asks)
}

fn sources(app: &App, wrong: &mut Vec<Problem>) {
    if app.sources.is_empty() {
        wrong.push("`sources` is empty: say where these words can be read".into());
    }
    for source in &app.sources {
        if !is_line(&source.title) {
            wrong.push("`sources`: a title must be a line of text".into());
        }
        let is_address = |url: &String| url.starts_with("https://") || url.starts_with("http://");
        if source.url.as_ref().is_some_and(|url| !is_address(url)) {
            wrong.push(format!("`sources`: the `url` of `{}` is no web address", source.title));
        }
        if source.date.to_string() > app.checked.to_string() {
            wrong.push(format!("`sources`: `{}` is younger than `checked`", source.title));
        }
    }
}

fn screen(screen: &Screen, app: &App, wrong: &mut Vec<Problem>) {
    if screen.path.is_empty() {
        wrong.push("a screen has no `path`".into());
    }
    for label in &screen.path {
        self::label(label, "path", wrong);
    }
    if let Some(other) = screen.protocols.iter().find(|protocol| !app.reads.contains(protocol)) {
        wrong.push(format!("a screen is for {other:?}, which `reads` does not have"));
    }
    if screen.asks.is_empty() {
        wrong.push("a screen asks for nothing".into());
    }
    for ask in &screen.asks {
        self::ask(ask, wrong);
    }
}

fn ask(ask: &Ask, wrong: &mut Vec<Problem>) {
    let field = &ask.field;
    let Some((_, tokens)) = FIELDS.iter().find(|(name, _)| name == field) else {
        wrong.push(format!("there is no field `{field}`"));
        return;
    };
    if let Some(label) = &ask.label {
        self::label(label, field, wrong);
    }
    let named = ask.words.keys().chain(&ask.on).chain(&ask.off);
    for token in named {
        if !tokens.contains(&token.as_str()) {
            wrong.push(format!("`{field}`: there is no choice `{token}`"));
        }
    }
    for (token, label) in &ask.words {
        self::label(label, &format!("{field}.{token}"), wrong);
    }
    let has_box = !ask.on.is_empty() || !ask.off.is_empty();
    if has_box && !ask.words.is_empty() {
        wrong.push(format!("`{field}` is a box with `on` and `off`, or has `words`, not both"));
    }
    if has_box && ask.on.iter().any(|token| ask.off.contains(token)) {
        wrong.push(format!("`{field}`: a choice is both `on` and `off`"));
    }
    // Without encryption and with it must never be the same box.
    if has_box
        && field.ends_with(".encryption")
        && ask.on.iter().any(|token| token == "none")
        && ask.on.len() > 1
    {
        wrong.push(format!("`{field}`: `none` cannot be on together with encryption"));
    }
    if let Some(pattern) = &ask.pattern {
        places(pattern, field, wrong);
    }
}

fn label(label: &Label, at: &str, wrong: &mut Vec<Problem>) {
    let texts: Vec<&String> = match label {
        Label::Everywhere(text) => vec![text],
        Label::By(texts) => {
            if texts.is_empty() {
                wrong.push(format!("`{at}`: the words are missing"));
            }
            for language in texts.keys().filter(|code| !LANGUAGES.contains(&code.as_str())) {
                wrong.push(format!("`{at}`: there is no language `{language}` here"));
            }
            texts.values().collect()
        }
    };
    for text in texts {
        if !is_line(text) {
            wrong.push(format!("`{at}`: the words must be a line of text"));
        }
        places(text, at, wrong);
    }
}

/// Whether what stands between braces is something that can be put there; `{ … }` is code.
fn places(text: &str, at: &str, wrong: &mut Vec<Problem>) {
    for rest in text.split('{').skip(1) {
        let name = rest.split('}').next().unwrap_or_default();
        if !name.starts_with(' ') && !PLACES.contains(&name) {
            wrong.push(format!("`{at}`: `{{{name}}}` stands for nothing"));
        }
    }
}

fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && text.trim() == text && !text.chars().any(char::is_control)
}
