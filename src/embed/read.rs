//! Names and texts become options.

use super::names::{self, Door, NAMES, named};
use super::problem::{Problem, Why};
use super::{Accent, Address, Mode, Options, Others, Reports, Scheme, locks};
use crate::engine::{Field, Side};
use crate::formats::link::{self, Broken};
use crate::words::Language;

/// How many pairs are looked at; no page sets more.
const MOST_PAIRS: usize = 200;

/// How long the name of the host may be, in characters.
const MOST_OWNER: usize = 60;

/// How long the host's own words may be, in characters.
const MOST_ASK: usize = 300;

/// How long the id or the domain of a provider may be, in characters: that of a domain (RFC 1035, section 3.1).
const MOST_PROVIDER: usize = 255;

/// Reads what was set, and says what of it could not be used.
///
/// An empty text is as good as none: so an attribute can be there and say nothing.
pub fn read<'a>(
    door: Door,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> (Options, Vec<Problem>) {
    let mut reading = Reading { door, ..Reading::default() };
    for (name, text) in pairs.into_iter().take(MOST_PAIRS) {
        reading.take(name, text.trim());
    }
    reading.finish()
}

struct Reading<'a> {
    door: Door,
    options: Options,
    problems: Vec<Problem>,
    seen: Vec<&'a str>,
    /// The words of the lock, once everything else is known.
    lock: &'a str,
    /// The settings as a whole; fields that are set one by one come before them.
    settings: &'a str,
}

impl Default for Reading<'_> {
    fn default() -> Self {
        Self {
            door: Door::Link,
            options: Options::default(),
            problems: Vec::new(),
            seen: Vec::new(),
            lock: "",
            settings: "",
        }
    }
}

impl<'a> Reading<'a> {
    fn take(&mut self, name: &'a str, text: &'a str) {
        let field = names::field(name);
        if field.is_none() && named(name, self.door).is_none() {
            let is_known = NAMES.iter().any(|known| known.name == name);
            let why = if is_known { Why::NotInLinks } else { Why::Unknown };
            return self.refuse(name, why);
        }
        if self.seen.contains(&name) {
            return self.refuse(name, Why::Twice);
        }
        self.seen.push(name);
        if text.is_empty() {
            return;
        }
        let taken = match field {
            Some(field) => self.field(field, text),
            None => self.option(name, text),
        };
        if let Err(why) = taken {
            self.refuse(name, why);
        }
    }

    fn field(&mut self, field: Field, text: &str) -> Result<(), Why> {
        let refused = self.options.draft.set(field, text);
        refused.map_err(|refused| Why::NotOneOf(refused.choices))
    }

    fn option(&mut self, name: &str, text: &'a str) -> Result<(), Why> {
        let options = &mut self.options;
        match name {
            "mode" => options.mode = Mode::of(text).ok_or(Why::NotOneOf(Mode::WORDS))?,
            "provider" => options.provider = Some(provider(text)?),
            "lang" => options.language = Some(Language::of(text).ok_or(Why::NoLanguage)?),
            "side" => {
                let side = Side::ALL.into_iter().find(|side| side.token() == text);
                options.side = side.ok_or(Why::NotOneOf(&["incoming", "outgoing"]))?;
            }
            "other-providers" => {
                options.others = Others::of(text).ok_or(Why::NotOneOf(Others::WORDS))?;
            }
            "owner" => options.owner = Some(said(text, MOST_OWNER)?),
            "ask" => options.ask = Some(said(text, MOST_ASK)?),
            "ask-link" => options.ask_link = Some(Address::of(text).ok_or(Why::NotAnAddress)?),
            "color-scheme" => {
                options.scheme = Scheme::of(text).ok_or(Why::NotOneOf(Scheme::WORDS))?;
            }
            "accent" => options.accent = Some(Accent::of(text).ok_or(Why::NotAColour)?),
            "report" => options.reports = Reports::of(text).ok_or(Why::NotOneOf(Reports::WORDS))?,
            "lock" => self.lock = text,
            "settings" => self.settings = text,
            _ => return Err(Why::Unknown),
        }
        Ok(())
    }

    fn finish(mut self) -> (Options, Vec<Problem>) {
        self.settings();
        self.locks();
        let options = &self.options;
        if options.others == Others::Hide && options.provider.is_none() {
            self.refuse("other-providers", Why::Needs("provider"));
            self.options.others = Others::Show;
        }
        if self.options.ask_link.is_some() && self.options.ask.is_none() {
            self.refuse("ask-link", Why::Needs("ask"));
            self.options.ask_link = None;
        }
        (self.options, self.problems)
    }

    /// Reads the settings as a whole, which are written as in a link.
    fn settings(&mut self) {
        if self.settings.is_empty() {
            return;
        }
        let versioned = ["v=1&", self.settings].concat();
        let text = if self.settings.starts_with("v=") { self.settings } else { &versioned };
        let Ok(decoded) = link::decode(text) else {
            return self.refuse("settings", Why::Settings("v".to_owned()));
        };
        for broken in decoded.problems {
            self.refuse("settings", Why::Settings(part(&broken)));
        }
        let mut draft = decoded.draft;
        for name in &self.seen {
            if let Some(field) = names::field(name) {
                let text = self.options.draft.get(field);
                if !text.is_empty() {
                    // It was taken before, so it is one of the field's words.
                    let _ = draft.set(field, &text);
                }
            }
        }
        self.options.draft = draft;
    }

    fn locks(&mut self) {
        for word in self.lock.split([' ', ',']).filter(|word| !word.is_empty()) {
            let Some(fields) = locks::fields(word) else {
                self.refuse("lock", Why::NoField(shortened(word)));
                continue;
            };
            // A word for several locks those that are set, or else leaves it to the provider.
            let is_one = matches!(fields.as_slice(), [_]);
            for field in fields {
                let options = &mut self.options;
                let is_open = options.draft.get(field).is_empty() && options.provider.is_none();
                if is_open && is_one {
                    self.refuse("lock", Why::NothingToHold(field.to_string()));
                } else if !is_open && !options.locked.contains(&field) {
                    options.locked.push(field);
                }
            }
        }
        self.options.locked.sort();
    }

    fn refuse(&mut self, name: &str, why: Why) {
        self.problems.push(Problem { name: shortened(name), why });
    }
}

/// An id or a domain: nothing else goes into the look-up.
fn provider(text: &str) -> Result<String, Why> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
    if text.len() > MOST_PROVIDER || !text.bytes().all(is_name) {
        return Err(Why::NotAProvider);
    }
    Ok(text.to_ascii_lowercase())
}

/// Words of the host: one line that people can see and that cannot turn what stands beside it around.
fn said(text: &str, most: usize) -> Result<String, Why> {
    if text.chars().count() > most {
        return Err(Why::TooLong(most));
    }
    let is_unseen = |character: char| {
        character.is_control()
            // Marks for the direction of writing (Unicode Standard Annex 9) and characters of no width.
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    if text.chars().any(is_unseen) {
        return Err(Why::Unprintable);
    }
    Ok(text.to_owned())
}

/// The part of a link that could not be read.
fn part(broken: &Broken) -> String {
    match broken {
        Broken::UnknownField(name) => shortened(name),
        Broken::NotAChoice(field, _) | Broken::Twice(field) | Broken::Encoding(field) => {
            field.to_string()
        }
        Broken::Version => "v".to_owned(),
        Broken::TooLong => "the end".to_owned(),
    }
}

/// What is repeated in a problem: enough to find it again.
fn shortened(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(60).collect()
}
