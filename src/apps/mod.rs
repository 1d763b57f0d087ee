//! What mail apps call things, and where they ask for them.
//!
//! The facts are in `data/apps/`, one file an app; a mistake in them stops the build.
//! [`steps`] turns an account into the steps of one app, in its order and its own words.

mod label;
mod steps;
#[cfg(test)]
mod tests;
mod told;

use crate::engine::{Auth, Date, Encryption, Protocol, ServerField, Side};
pub use label::{Label, Said};
pub use steps::{Cannot, Entry, Remark, Secret, Shown, Steps, Stop, steps};

// `APPS`, and `SOURCES` where they are shown.
include!(concat!(env!("OUT_DIR"), "/apps.rs"));

/// A mail app, or a library that programs send and read mail with.
#[derive(Debug, PartialEq, Eq)]
pub struct App {
    /// What stands for it in addresses and data.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    /// Other apps whose screens have the same words.
    pub also: &'static [&'static str],
    /// What sort of app it is.
    pub kind: Kind,
    /// What it runs on, or the language of a library.
    pub systems: &'static [&'static str],
    /// How it can read mail; a library may only send.
    pub reads: &'static [Protocol],
    /// The last day on which it could be used.
    pub retired: Option<Date>,
    /// What else its users must know.
    pub notes: &'static [Note],
    /// The day its words were last compared with their sources.
    pub checked: Date,
    /// What it asks, in its order.
    pub screens: &'static [Screen],
}

/// What sort of app it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An app on a computer.
    Computer,
    /// An app on a phone or tablet.
    Phone,
    /// A web page that its host sets up.
    Web,
    /// A library for programs.
    Library,
}

/// Something that the users of an app must know beyond its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It shows one of two windows, depending on what was installed before.
    TwoWindows,
    /// IMAP cannot become POP later, nor the other way round: the account is added anew.
    TypeStays,
    /// Mail and password go through the maker's servers.
    ThroughCloud,
    /// The servers of an account cannot be changed later: the account is added anew.
    AddAnew,
    /// Its settings have moved below an entry “Apps”; older versions have them elsewhere.
    MovedUnderApps,
    /// Name and password of the outgoing server are called optional and are needed.
    OptionalIsNot,
    /// It may change port and encryption by itself unless a box is cleared.
    ManagesItself,
    /// It offers OAuth 2 only for servers that it knows.
    OauthWhereKnown,
    /// OAuth 2 is in the wizard, not where an account is set up by hand.
    WizardForOauth,
    /// It has choices that accept every certificate.
    AcceptNoCertificate,
    /// It has a box that allows insecure connections.
    AllowNothingInsecure,
    /// Whoever runs it sets the servers.
    HostSetsServers,
    /// What it calls TLS is STARTTLS, and what it calls SSL is SSL/TLS.
    TlsMeansStarttls,
    /// It uses STARTTLS where the server offers it, and sends in the open where not.
    StarttlsIfOffered,
    /// Name and password stand in an address, so special signs are encoded.
    EncodeInAddress,
    /// `secure: false` does not mean without encryption.
    SecureIsNotSafe,
    /// Certificates are checked only with a context.
    PassContext,
    /// Two settings exclude each other.
    OneOfTwo,
    /// The settings move to `MAILERS`.
    Mailers,
}

/// A place in an app that asks for something.
#[derive(Debug, PartialEq, Eq)]
pub struct Screen {
    /// Only where mail is read in one of these ways; empty for all.
    pub protocols: &'static [Protocol],
    /// What to open, one after another.
    pub path: &'static [Label],
    /// What it asks for, in order.
    pub asks: &'static [AppField],
}

/// A field of an app.
#[derive(Debug, PartialEq, Eq)]
pub struct AppField {
    /// What it is for.
    pub place: Place,
    /// What the app calls it; none where nobody found that.
    pub label: Option<Label>,
    /// How it takes its value.
    pub manner: Manner,
}

/// What a field of an app is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The e-mail address.
    Email,
    /// IMAP or POP.
    Protocol,
    /// A field of the incoming or outgoing server.
    Server(Side, ServerField),
    /// The password for this side.
    Password(Side),
    /// POP: whether fetched mail stays on the server.
    Leave,
    /// POP: after how many days the copy on the server goes.
    Days,
    /// POP: whether deleting in the app deletes on the server.
    Deleted,
}

/// How a field takes its value.
#[derive(Debug, PartialEq, Eq)]
pub enum Manner {
    /// By typing; in this form, if it has one of its own, with `{host}`, `{port}` and `{username}`.
    Typed(Option<&'static str>),
    /// By choosing one of these words, each after the token of its choice; none where nobody found the word.
    Words(&'static [(&'static str, Option<Label>)]),
    /// By a box or switch.
    Box {
        /// The tokens for which it is on.
        on: &'static [&'static str],
        /// The tokens for which it is off.
        off: &'static [&'static str],
    },
}

/// Where the words of an app can be read.
#[cfg(any(feature = "prerender", test))]
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The text's own title, with its publisher.
    pub title: &'static str,
    /// Its public address, if it has one.
    pub url: Option<&'static str>,
    /// Who told what it says, where the source itself was not read.
    pub through: Option<&'static str>,
    /// The day of this version or, failing that, the day it was looked up.
    pub date: Date,
}

/// What an app calls a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Called {
    /// This word.
    Word(Label),
    /// A box that is on.
    On(Option<Label>),
    /// A box that is off.
    Off(Option<Label>),
    /// Nobody found the word.
    Unknown,
    /// The app has no such choice.
    Absent,
}

/// The app with this id.
pub fn by_id(id: &str) -> Option<&'static App> {
    APPS.iter().find(|app| app.id == id)
}

impl App {
    /// Where its words can be read.
    #[cfg(any(feature = "prerender", test))]
    pub fn sources(&self) -> &'static [Source] {
        SOURCES.iter().find(|(id, _)| *id == self.id).map_or(&[], |(_, sources)| sources)
    }

    /// Its first field for this, where it has one.
    pub fn field(&self, place: Place) -> Option<&'static AppField> {
        self.screens.iter().flat_map(|screen| screen.asks).find(|field| field.place == place)
    }

    /// What it calls an encryption on this side.
    pub fn encryption(&self, side: Side, encryption: Encryption) -> Called {
        let place = Place::Server(side, ServerField::Encryption);
        self.field(place).map_or(Called::Absent, |field| field.called(encryption.token()))
    }

    /// What it calls a way to sign in on this side.
    pub fn auth(&self, side: Side, auth: Auth) -> Called {
        let place = Place::Server(side, ServerField::Auth);
        self.field(place).map_or(Called::Absent, |field| field.called(auth.token()))
    }
}

impl AppField {
    /// What the choice with this token is called here.
    pub fn called(&self, token: &str) -> Called {
        match &self.manner {
            Manner::Words(words) => match words.iter().find(|(word, _)| *word == token) {
                Some((_, Some(label))) => Called::Word(*label),
                Some((_, None)) => Called::Unknown,
                None => Called::Absent,
            },
            Manner::Box { on, .. } if on.contains(&token) => Called::On(self.label),
            Manner::Box { off, .. } if off.contains(&token) => Called::Off(self.label),
            Manner::Box { .. } | Manner::Typed(_) => Called::Absent,
        }
    }
}
