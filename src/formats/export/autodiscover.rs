//! What a server answers to Outlook: Autodiscover, in its plain XML form ("POX", \[MS-OXDSCLI\], section 2.2.4).

use super::servers::{Servers, Whole};
use super::xml::Xml;
use super::{Export, Missing, Source};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Side};
use crate::formats::import::begins_with_tls;

pub(super) const EXPORT: Export = Export {
    token: "autodiscover",
    file_name: "autodiscover.xml",
    media_type: "text/xml",
    program: None,
    write,
};

const ANSWER: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const SETTINGS: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

fn write(source: Source<'_>) -> Result<String, Missing> {
    let account = source.account;
    let Servers { incoming, outgoing } = Servers::of(account, unsayable)?;
    let mut xml = Xml::new(source.remarks);
    xml.open("Autodiscover", Some(("xmlns", ANSWER)));
    xml.open("Response", Some(("xmlns", SETTINGS)));
    if !account.email.is_empty() {
        xml.open("User", None);
        xml.leaf("DisplayName", &account.email);
        xml.leaf("AutoDiscoverSMTPAddress", &account.email);
        xml.close();
    }
    xml.open("Account", None);
    xml.leaf("AccountType", "email");
    xml.leaf("Action", "settings");
    let is_shared = incoming.username == outgoing.username && outgoing.auth != Auth::None;
    for server in [&incoming, &outgoing] {
        xml.open("Protocol", None);
        xml.leaf("Type", kind(server.protocol));
        xml.leaf("Server", server.host);
        xml.leaf("Port", &server.port.to_string());
        if !server.username.is_empty() {
            xml.leaf("LoginName", server.username);
        }
        xml.leaf("DomainRequired", "off");
        xml.leaf("SPA", on(server.auth == Auth::Ntlm));
        xml.leaf("SSL", on(server.encryption != Encryption::None));
        xml.leaf("Encryption", encryption(server.encryption));
        xml.leaf("AuthRequired", on(server.auth != Auth::None));
        if server.side == Side::Outgoing && is_shared {
            xml.leaf("UsePOPAuth", "on");
        }
        xml.close();
    }
    Ok(xml.end())
}

/// Of sign-in methods there are words for a password, for NTLM and for none;
/// and STARTTLS is called what some take for TLS from the start on the ports where that belongs.
fn unsayable(server: &Whole<'_>) -> Vec<ServerField> {
    let mut fields = Vec::new();
    if server.encryption == Encryption::Starttls
        && begins_with_tls(Some(server.protocol), Some(server.port))
    {
        fields.push(ServerField::Encryption);
    }
    if matches!(server.auth, Auth::OAuth2 | Auth::EncryptedPassword) {
        fields.push(ServerField::Auth);
    }
    fields
}

const fn kind(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Imap => "IMAP",
        Protocol::Pop3 => "POP3",
        Protocol::Smtp => "SMTP",
    }
}

const fn encryption(encryption: Encryption) -> &'static str {
    match encryption {
        Encryption::Tls => "SSL",
        Encryption::Starttls => "TLS",
        Encryption::None => "None",
        Encryption::Auto => "Auto",
    }
}

const fn on(is_on: bool) -> &'static str {
    if is_on { "on" } else { "off" }
}
