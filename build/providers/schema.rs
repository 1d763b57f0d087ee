//! What a provider's file may say. `docs/add-a-provider.md` explains each key to people.

#![expect(dead_code, reason = "a file says more than the program uses so far")]

use std::num::NonZeroU16;

use serde::Deserialize;
use toml::value::Date;

/// Declares an enum that is written in kebab case.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$mark:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
        #[serde(rename_all = "kebab-case")]
        pub(crate) enum $name { $($(#[$mark])* $variant,)+ }
    };
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Provider {
    /// The name people know.
    pub(crate) name: String,
    /// Other names of the same service.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) kind: Kind,
    /// ISO 3166 country codes in lower case, `eu` or `world`.
    pub(crate) regions: Vec<String>,
    #[serde(default)]
    pub(crate) status: Status,
    /// Whether it hosts mail for its customers' own domains.
    #[serde(default)]
    pub(crate) custom_domains: bool,
    /// The domains of its addresses, the best-known first.
    pub(crate) domains: Vec<String>,
    /// Domains all of whose sub-domains are its addresses' too.
    #[serde(default)]
    pub(crate) domains_below: Vec<String>,
    /// Hosts that it told people to use in the past.
    #[serde(default)]
    pub(crate) legacy_hosts: Vec<String>,
    /// Domains below which each account has a host of its own.
    #[serde(default)]
    pub(crate) hosts_below: Vec<String>,
    /// Domains below which the mail exchangers of its customers' domains are.
    #[serde(default)]
    pub(crate) mail_exchangers: Vec<String>,
    /// The company or brand whose services for several regions it is one of.
    pub(crate) family: Option<String>,
    /// Whether it is among those that most people use.
    #[serde(default)]
    pub(crate) common: bool,
    /// The id of the provider that runs the hosts which both list.
    pub(crate) servers_of: Option<String>,
    #[serde(default)]
    pub(crate) offers: Offers,
    pub(crate) username: Option<BySide<Username>>,
    pub(crate) sign_in: Option<BySide<Vec<SignIn>>>,
    /// Whether sources disagree on how people sign in.
    #[serde(default)]
    pub(crate) sign_in_disputed: bool,
    /// What must be switched on before mail apps can use it.
    #[serde(default)]
    pub(crate) switch_on: Vec<Switch>,
    /// The notes about it, in the order in which they matter.
    #[serde(default)]
    pub(crate) notes: Vec<String>,
    /// For each protocol, the recommended one first.
    pub(crate) servers: Vec<Server>,
    /// The day everything here was last compared with its sources.
    pub(crate) checked: Date,
    pub(crate) sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Server {
    pub(crate) protocol: Protocol,
    pub(crate) host: String,
    pub(crate) port: NonZeroU16,
    pub(crate) encryption: Encryption,
    /// Whether only weak sources name it.
    #[serde(default)]
    pub(crate) unconfirmed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switch {
    pub(crate) protocols: Vec<Protocol>,
    pub(crate) by: SwitchBy,
    /// The note that says how.
    pub(crate) how: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) title: String,
    /// Its public address, if it has one.
    pub(crate) url: Option<String>,
    /// Who told what it says, where the source itself was not read.
    pub(crate) through: Option<String>,
    /// The day of this version of the text or, failing that, the day it was looked up.
    pub(crate) date: Date,
}

/// Whether mail apps may read the mailbox, where that is known.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Offers {
    pub(crate) imap: Option<Offer>,
    pub(crate) pop3: Option<Offer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BySide<T> {
    pub(crate) incoming: T,
    pub(crate) outgoing: T,
}

words! { Kind { Mailbox, Isp, Hosting, Workspace, Mobile, LocalBridge, } }
words! { Offer { Yes, No, Paid, } }
words! { Protocol { Imap, Pop3, Smtp, } }
words! { Encryption { Tls, Starttls, None, } }
words! { SwitchBy { Owner, Admin, } }
words! { Username { Address, LocalPart, Either, Other, } }
words! { SignIn { Password, AppPassword, SeparatePassword, BridgePassword, EncryptedPassword, Oauth2, } }
words! { #[derive(Default)] Status { #[default] Ok, Migrated, SetupNeeded, BridgeOnly, NoClientAccess, Discontinued, } }

impl Protocol {
    pub(crate) const fn token(self) -> &'static str {
        match self {
            Self::Imap => "imap",
            Self::Pop3 => "pop3",
            Self::Smtp => "smtp",
        }
    }
}

impl Encryption {
    pub(crate) const fn token(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Starttls => "starttls",
            Self::None => "none",
        }
    }
}

/// Gives each variant the letter that stands for it in the packed text; `src/providers/facts.rs` reads them.
macro_rules! letters {
    ($($name:ident { $($variant:ident = $letter:literal,)+ })+) => {
        $(impl $name {
            pub(crate) const fn letter(self) -> &'static str {
                match self { $(Self::$variant => $letter,)+ }
            }
        })+
    };
}

letters! {
    Kind { Mailbox = "m", Isp = "i", Hosting = "h", Workspace = "w", Mobile = "o", LocalBridge = "b", }
    Status { Ok = "k", Migrated = "m", SetupNeeded = "s", BridgeOnly = "b", NoClientAccess = "n", Discontinued = "d", }
    Offer { Yes = "+", No = "-", Paid = "$", }
    Username { Address = "a", LocalPart = "l", Either = "e", Other = "o", }
    SignIn { Password = "p", AppPassword = "a", SeparatePassword = "s", BridgePassword = "b", EncryptedPassword = "e", Oauth2 = "o", }
    SwitchBy { Owner = "o", Admin = "a", }
}

/// Reads one file; the error is `line: sentence`.
pub(crate) fn read(text: &str) -> Result<Provider, String> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        format!("{line}: {}", error.message())
    })
}
