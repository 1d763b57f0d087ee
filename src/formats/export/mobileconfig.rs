//! Apple's configuration profile with one payload `com.apple.mail.managed`, as an XML property list.
//!
//! The keys are those of Apple's schema, `mdm/profiles/com.apple.mail.managed.yaml` and `TopLevel.yaml` in
//! <https://github.com/apple/device-management>, read on 2026-11-26; every key that is required is written.
//! Passwords are not: the device asks for them when the profile is installed.

use super::servers::{Servers, Whole};
use super::uuid::uuid;
use super::xml::Xml;
use super::{Export, Missing, Source};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Side};
use crate::formats::import::encryption_at;

pub(super) const EXPORT: Export = Export {
    token: "mobileconfig",
    file_name: "mail.mobileconfig",
    media_type: "application/x-apple-aspen-config",
    program: None,
    write,
};

const DOCTYPE: &str = "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
                       \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">";

fn write(source: Source<'_>) -> Result<String, Missing> {
    let account = source.account;
    let Servers { incoming, outgoing } = Servers::of(account, unsayable)?;
    // What the account is called; another port or another server does not make it another account, and a device that
    // gets the corrected profile keeps the mail that it has.
    let name = if account.email.is_empty() {
        format!("{}@{}", incoming.username, incoming.host)
    } else {
        account.email.clone()
    };
    let id = |part: &str| uuid(&format!("{part} {} {name}", incoming.protocol.token()));
    let title = if account.email.is_empty() { incoming.host } else { &account.email };
    let identifier = format!("maillint.{}", id("profile"));

    let mut list = List(Xml::new(&[]));
    list.0.raw(DOCTYPE);
    list.0.open("plist", Some(("version", "1.0")));
    list.0.open("dict", None);
    list.0.leaf("key", "PayloadContent");
    list.0.open("array", None);
    list.0.open("dict", None);
    list.string("EmailAccountDescription", title);
    list.string("EmailAccountType", kind(incoming.protocol));
    list.string("EmailAddress", &account.email);
    list.server(&incoming);
    list.server(&outgoing);
    let asks = incoming.auth != Auth::None && outgoing.auth != Auth::None;
    list.truth(
        "OutgoingPasswordSameAsIncomingPassword",
        asks && incoming.username == outgoing.username,
    );
    list.string("PayloadDisplayName", title);
    list.string("PayloadIdentifier", &format!("{identifier}.mail"));
    list.string("PayloadType", "com.apple.mail.managed");
    list.string("PayloadUUID", &id("mail"));
    list.number("PayloadVersion", 1);
    list.0.close();
    list.0.close();
    // The device shows it before anything is installed.
    list.string("PayloadDescription", &source.remarks.join("\n"));
    list.string("PayloadDisplayName", title);
    list.string("PayloadIdentifier", &identifier);
    list.string("PayloadType", "Configuration");
    list.string("PayloadUUID", &id("profile"));
    list.number("PayloadVersion", 1);
    Ok(list.0.end())
}

/// A property list that is being written.
struct List(Xml);

impl List {
    /// Writes a text; nothing where there is none.
    fn string(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.0.leaf("key", key);
            self.0.leaf("string", text);
        }
    }

    fn number(&mut self, key: &str, number: u16) {
        self.0.leaf("key", key);
        self.0.leaf("integer", &number.to_string());
    }

    fn truth(&mut self, key: &str, is_true: bool) {
        self.0.leaf("key", key);
        self.0.raw(if is_true { "<true/>" } else { "<false/>" });
    }

    fn server(&mut self, server: &Whole<'_>) {
        let side = match server.side {
            Side::Incoming => "Incoming",
            Side::Outgoing => "Outgoing",
        };
        let key = |key: &str| format!("{side}MailServer{key}");
        self.string(&key("Authentication"), auth(server.auth).unwrap_or_default());
        self.string(&key("HostName"), server.host);
        self.number(&key("PortNumber"), server.port);
        self.truth(&key("UseSSL"), server.encryption != Encryption::None);
        self.string(&key("Username"), server.username);
    }
}

/// There is one word for all encryption, which the port explains, and no word for a sign-in page.
fn unsayable(server: &Whole<'_>) -> Vec<ServerField> {
    let mut fields = Vec::new();
    let by_port = encryption_at(Some(server.protocol), Some(server.port));
    if server.encryption != Encryption::None && server.encryption != by_port {
        fields.push(ServerField::Encryption);
    }
    if auth(server.auth).is_none() {
        fields.push(ServerField::Auth);
    }
    fields
}

const fn kind(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Pop3 => "EmailTypePOP",
        Protocol::Imap | Protocol::Smtp => "EmailTypeIMAP",
    }
}

const fn auth(auth: Auth) -> Option<&'static str> {
    match auth {
        Auth::Password | Auth::AppPassword => Some("EmailAuthPassword"),
        Auth::EncryptedPassword => Some("EmailAuthCRAMMD5"),
        Auth::Ntlm => Some("EmailAuthNTLM"),
        Auth::None => Some("EmailAuthNone"),
        Auth::OAuth2 => None,
    }
}
