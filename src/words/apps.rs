//! What is said of mail apps: the steps of one, in its words and ours.

use super::{Key, Words, key, terms};
use crate::apps::{App, Cannot, Entry, Kind, Label, Note, Place, Remark, Secret, Shown};
use crate::engine::{Auth, Encryption, Field, Protocol, ServerField, Value};

/// Words of an app, or ours where nobody found its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppWords {
    /// The words.
    pub text: String,
    /// The code of their language, where it is not that of the page.
    pub other: Option<&'static str>,
    /// Whether they are the app's.
    pub is_own: bool,
}

/// What goes into a field, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// To be entered exactly so.
    Exact(String),
    /// A word to choose.
    Word(AppWords),
    /// A box, on or off, in our words.
    Box(String),
    /// A sentence about it.
    Said(String),
}

/// The message of a note.
pub const fn note(note: Note) -> Key {
    match note {
        Note::TwoWindows => key::APP_NOTE_TWO_WINDOWS,
        Note::TypeStays => key::APP_NOTE_TYPE_STAYS,
        Note::ThroughCloud => key::APP_NOTE_THROUGH_CLOUD,
        Note::AddAnew => key::APP_NOTE_ADD_ANEW,
        Note::MovedUnderApps => key::APP_NOTE_MOVED_UNDER_APPS,
        Note::OptionalIsNot => key::APP_NOTE_OPTIONAL_IS_NOT,
        Note::ManagesItself => key::APP_NOTE_MANAGES_ITSELF,
        Note::OauthWhereKnown => key::APP_NOTE_OAUTH_WHERE_KNOWN,
        Note::WizardForOauth => key::APP_NOTE_WIZARD_FOR_OAUTH,
        Note::AcceptNoCertificate => key::APP_NOTE_ACCEPT_NO_CERTIFICATE,
        Note::AllowNothingInsecure => key::APP_NOTE_ALLOW_NOTHING_INSECURE,
        Note::HostSetsServers => key::APP_NOTE_HOST_SETS_SERVERS,
        Note::TlsMeansStarttls => key::APP_NOTE_TLS_MEANS_STARTTLS,
        Note::StarttlsIfOffered => key::APP_NOTE_STARTTLS_IF_OFFERED,
        Note::EncodeInAddress => key::APP_NOTE_ENCODE_IN_ADDRESS,
        Note::SecureIsNotSafe => key::APP_NOTE_SECURE_IS_NOT_SAFE,
        Note::PassContext => key::APP_NOTE_PASS_CONTEXT,
        Note::OneOfTwo => key::APP_NOTE_ONE_OF_TWO,
        Note::Mailers => key::APP_NOTE_MAILERS,
    }
}

/// What to know before the steps.
pub fn remark(remark: Remark, app: &App, words: &Words) -> String {
    let name = ("app", Value::from(app.name));
    match remark {
        Remark::Errors => words.text(key::STEPS_REMARK_ERRORS),
        Remark::NoServers => words.text(key::STEPS_REMARK_NO_SERVERS),
        Remark::Retired(date) => {
            words.format(key::STEPS_REMARK_RETIRED, &[name, ("date", Value::Date(date))])
        }
        Remark::CannotRead(protocol, by_imap) => {
            let key = if by_imap {
                key::STEPS_REMARK_CANNOT_READ_IMAP
            } else {
                key::STEPS_REMARK_CANNOT_READ
            };
            words.format(key, &[name, ("protocol", terms::protocol(protocol))])
        }
        Remark::NoSignIn(auth) => {
            let key = if app.kind == Kind::Library {
                key::STEPS_REMARK_NO_SIGN_IN_LIBRARY
            } else {
                key::STEPS_REMARK_NO_SIGN_IN
            };
            words.format(key, &[name, ("method", terms::auth(auth))])
        }
        Remark::SendsOnly => words.format(key::STEPS_REMARK_SENDS_ONLY, &[name]),
        Remark::OneBox => words.format(key::STEPS_REMARK_ONE_BOX, &[name]),
        Remark::OneUserName => words.format(key::STEPS_REMARK_ONE_USER_NAME, &[name]),
        Remark::NoUserName => words.format(key::STEPS_REMARK_NO_USER_NAME, &[name]),
        Remark::NoLeave => words.format(key::STEPS_REMARK_NO_LEAVE, &[name]),
        Remark::NoDays => words.format(key::STEPS_REMARK_NO_DAYS, &[name]),
        Remark::Unnamed => words.format(key::STEPS_REMARK_UNNAMED, &[name]),
    }
}

/// Words on a screen, in this language where they are known in it.
pub fn said(label: Label, words: &Words) -> AppWords {
    let said = label.said(words.language().code);
    AppWords { text: said.text.to_owned(), other: said.other, is_own: true }
}

/// What a field is called: by the app or, where nobody found that, by us.
pub fn label(place: Place, label: Option<Label>, words: &Words) -> AppWords {
    if let Some(label) = label {
        return said(label, words);
    }
    let text = match place {
        Place::Email => words.text(key::FIELD_EMAIL),
        Place::Protocol => words.text(key::FIELD_PROTOCOL),
        Place::Server(side, field) => words.show(&terms::field(Field::Server(side, field))),
        Place::Password(_) => words.text(key::STEPS_PASSWORD),
        Place::Leave => words.text(key::FIELD_LEAVE_ON_SERVER),
        Place::Days => words.text(key::FIELD_REMOVE_AFTER_DAYS),
        Place::Deleted => words.text(key::FIELD_REMOVE_WHEN_DELETED),
    };
    AppWords { text, other: None, is_own: false }
}

/// What goes into a field.
pub fn content(entry: &Entry, app: &App, words: &Words) -> Content {
    match &entry.shown {
        Shown::Text(text) => Content::Exact(text.clone()),
        // What goes into a program is entered letter for letter.
        Shown::Word(label) if app.kind == Kind::Library => Content::Exact(said(*label, words).text),
        Shown::Word(label) => Content::Word(said(*label, words)),
        Shown::Box(on) => {
            Content::Box(words.text(if *on { key::STEPS_BOX_ON } else { key::STEPS_BOX_OFF }))
        }
        Shown::Secret(_) if app.kind == Kind::Library => {
            Content::Said(words.text(key::STEPS_SECRET_LIBRARY))
        }
        Shown::Secret(Secret::Password) => Content::Said(words.text(key::STEPS_SECRET_PASSWORD)),
        Shown::Secret(Secret::AppPassword) => {
            Content::Said(words.text(key::STEPS_SECRET_APP_PASSWORD))
        }
        Shown::Missing => Content::Said(words.text(key::STEPS_MISSING)),
        Shown::Unnamed(token) => {
            let choice = choice(entry.field.place, token);
            let values = [("choice", choice), ("app", app.name.into())];
            Content::Said(words.format(key::STEPS_UNNAMED, &values))
        }
        Shown::Cannot(cannot) => Content::Said(self::cannot(*cannot, app, words)),
    }
}

/// Our name for the choice with this token.
fn choice(place: Place, token: &str) -> Value {
    match place {
        Place::Server(_, ServerField::Encryption) => {
            Encryption::from_token(token).map(terms::encryption)
        }
        Place::Server(_, ServerField::Auth) => Auth::from_token(token).map(terms::auth),
        Place::Protocol => Protocol::from_token(token).map(terms::protocol),
        _ => None,
    }
    .unwrap_or_else(|| token.into())
}

fn cannot(cannot: Cannot, app: &App, words: &Words) -> String {
    let name = ("app", Value::from(app.name));
    let with_port = |key, port: u16| {
        words.format(key, &[name.clone(), ("port", Value::Number(u64::from(port)))])
    };
    match cannot {
        Cannot::Starttls(port) => with_port(key::STEPS_CANNOT_STARTTLS, port),
        Cannot::Tls(port) => with_port(key::STEPS_CANNOT_TLS, port),
        Cannot::Unprotected(port) => with_port(key::STEPS_CANNOT_UNPROTECTED, port),
        Cannot::Auto(port) => with_port(key::STEPS_CANNOT_AUTO, port),
        Cannot::Unencrypted => words.format(key::STEPS_CANNOT_UNENCRYPTED, &[name]),
        Cannot::SignIn(auth) => {
            words.format(key::STEPS_CANNOT_SIGN_IN, &[name, ("method", terms::auth(auth))])
        }
        Cannot::Choice => words.format(key::STEPS_CANNOT_CHOICE, &[name]),
    }
}
