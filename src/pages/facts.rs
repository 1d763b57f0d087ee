//! What the pages say of a provider beyond its servers, read from the records.

use crate::engine::{Date, Protocol, Side};
use crate::providers::Provider;

/// Whether mail apps can use a provider at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Active,
    Migrated,
    SetupNeeded,
    BridgeOnly,
    NoClientAccess,
    Discontinued,
}

/// What is entered as the user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UserName {
    Address,
    LocalPart,
    Either,
    Other,
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SignIn {
    Password,
    AppPassword,
    SeparatePassword,
    BridgePassword,
    EncryptedPassword,
    OAuth2,
}

/// Whether a protocol can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    Yes,
    No,
    Paid,
}

/// What must be switched on before mail apps can use a protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Switch {
    /// The note that says where it is.
    pub(super) note: &'static str,
    /// Whether only the administrator of an organisation can switch it on.
    pub(super) by_admin: bool,
    pub(super) protocols: Vec<Protocol>,
}

/// Providers about whose ways to sign in the sources disagree: some say that app passwords have ended.
const DISPUTED: [&str; 4] = ["yahoo", "aol", "att", "sky"];

/// Providers that many people look for, in the order of their ids.
pub(super) const COMMON: [&str; 36] = [
    "aol",
    "att",
    "bluewin",
    "bt",
    "comcast",
    "fastmail",
    "free-fr",
    "freenet",
    "gmail",
    "gmx-net",
    "google-workspace",
    "icloud",
    "ionos",
    "kpn",
    "libero",
    "mail-ru",
    "microsoft-365",
    "naver",
    "orange-fr",
    "outlook-com",
    "ovh",
    "posteo",
    "proton",
    "qq",
    "seznam",
    "sfr",
    "spectrum",
    "strato",
    "t-online",
    "virgin-media",
    "web-de",
    "wp-pl",
    "yahoo",
    "yahoo-japan",
    "yandex",
    "zoho",
];

pub(super) trait Facts: Copy {
    fn status(self) -> Status;
    fn username(self, side: Side) -> Option<UserName>;
    /// The best first; empty where nothing is known.
    fn sign_in(self, side: Side) -> impl Iterator<Item = SignIn>;
    fn is_sign_in_disputed(self) -> bool;
    /// Hosts that it told people to use in the past.
    fn legacy_hosts(self) -> impl Iterator<Item = &'static str>;
    /// Whether customers use domains of their own.
    fn has_custom_domains(self) -> bool;
    /// The day everything here was last compared with its sources.
    fn checked(self) -> Option<Date>;
    /// Whether a source that vouches for it names at least one of its servers, if it has any.
    fn is_confirmed(self) -> bool;
    fn is_common(self) -> bool;
    fn switches(self) -> impl Iterator<Item = Switch>;
    /// What else its users must know: names of notes.
    fn notes(self) -> impl Iterator<Item = &'static str>;
    fn offer(self, protocol: Protocol) -> Option<Offer>;
}

impl Facts for Provider {
    fn status(self) -> Status {
        match self.records("status").next() {
            Some("migrated") => Status::Migrated,
            Some("setup-needed") => Status::SetupNeeded,
            Some("bridge-only") => Status::BridgeOnly,
            Some("no-client-access") => Status::NoClientAccess,
            Some("discontinued") => Status::Discontinued,
            _ => Status::Active,
        }
    }

    fn username(self, side: Side) -> Option<UserName> {
        match of(side, self.records("username").next()?) {
            "address" => Some(UserName::Address),
            "local-part" => Some(UserName::LocalPart),
            "either" => Some(UserName::Either),
            "other" => Some(UserName::Other),
            _ => None,
        }
    }

    fn sign_in(self, side: Side) -> impl Iterator<Item = SignIn> {
        let words = of(side, self.records("sign-in").next().unwrap_or_default());
        words.split_ascii_whitespace().filter_map(|word| {
            Some(match word {
                "password" => SignIn::Password,
                "app-password" => SignIn::AppPassword,
                "separate-password" => SignIn::SeparatePassword,
                "bridge-password" => SignIn::BridgePassword,
                "encrypted-password" => SignIn::EncryptedPassword,
                "oauth2" => SignIn::OAuth2,
                _ => return None,
            })
        })
    }

    fn is_sign_in_disputed(self) -> bool {
        DISPUTED.contains(&self.id())
    }

    fn legacy_hosts(self) -> impl Iterator<Item = &'static str> {
        self.records("legacy-host")
    }

    fn has_custom_domains(self) -> bool {
        self.records("custom-domains").next().is_some()
    }

    fn checked(self) -> Option<Date> {
        self.records("checked").next().and_then(Date::parse)
    }

    fn is_confirmed(self) -> bool {
        let mut rows = self.rows().peekable();
        rows.peek().is_none() || rows.any(|row| row.confirmed)
    }

    fn is_common(self) -> bool {
        COMMON.contains(&self.id())
    }

    fn switches(self) -> impl Iterator<Item = Switch> {
        self.records("switch-on").filter_map(|line| {
            let mut columns = line.split('\t');
            let (note, by, protocols) = (columns.next()?, columns.next()?, columns.next()?);
            let protocols = protocols.split(' ').filter_map(Protocol::from_token).collect();
            Some(Switch { note, by_admin: by == "admin", protocols })
        })
    }

    fn notes(self) -> impl Iterator<Item = &'static str> {
        self.records("note")
    }

    fn offer(self, protocol: Protocol) -> Option<Offer> {
        let mut offers = self.records("offers").filter_map(|line| line.split_once('\t'));
        let (_, offer) = offers.find(|(name, _)| *name == protocol.token())?;
        match offer {
            "yes" => Some(Offer::Yes),
            "no" => Some(Offer::No),
            "paid" => Some(Offer::Paid),
            _ => None,
        }
    }
}

/// The column of a side.
fn of(side: Side, columns: &'static str) -> &'static str {
    let (incoming, outgoing) = columns.split_once('\t').unwrap_or_default();
    match side {
        Side::Incoming => incoming,
        Side::Outgoing => outgoing,
    }
}
