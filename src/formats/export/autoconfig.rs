//! Mozilla's autoconfig XML, version 1.1 (draft-ietf-mailmaint-autoconfig-06).
//!
//! Such a file is for everybody at a domain: where the name to sign in with follows from the address, the placeholder is
//! written, and the address itself never is.

use super::servers::{Servers, Whole};
use super::xml::Xml;
use super::{Export, Missing, Source};
use crate::engine::{Auth, Encryption, Field, Protocol, ServerField, Side};

pub(super) const EXPORT: Export = Export {
    token: "autoconfig",
    file_name: "config-v1.1.xml",
    media_type: "text/xml",
    program: None,
    write,
};

/// How long a display name may be (section "displayName and displayShortName").
const MAX_DISPLAY_NAME: usize = 60;

fn write(source: Source<'_>) -> Result<String, Missing> {
    let account = source.account;
    let (servers, domain) = match (Servers::of(account, unsayable), account.email_domain()) {
        (Ok(servers), Some(domain)) => (servers, domain),
        (Ok(_), None) => return Err(Missing(vec![Field::Email])),
        (Err(Missing(mut fields)), None) if !fields.contains(&Field::Email) => {
            fields.insert(0, Field::Email);
            return Err(Missing(fields));
        }
        (Err(missing), _) => return Err(missing),
    };
    let mut xml = Xml::new(source.remarks);
    xml.open("clientConfig", Some(("version", "1.1")));
    xml.open("emailProvider", Some(("id", domain)));
    xml.leaf("domain", domain);
    if domain.chars().count() <= MAX_DISPLAY_NAME {
        xml.leaf("displayName", domain);
    }
    for server in [&servers.incoming, &servers.outgoing] {
        let name = match server.side {
            Side::Incoming => "incomingServer",
            Side::Outgoing => "outgoingServer",
        };
        xml.open(name, Some(("type", server.protocol.token())));
        xml.leaf("hostname", server.host);
        xml.leaf("port", &server.port.to_string());
        xml.leaf("socketType", socket_type(server.encryption).unwrap_or_default());
        xml.leaf("authentication", authentication(server.auth));
        if !server.username.is_empty() {
            xml.leaf("username", &username(server.username, &account.email));
        }
        xml.close();
    }
    Ok(xml.end())
}

/// There is no word for "whatever the app manages to get", and Thunderbird needs a name wherever somebody signs in.
fn unsayable(server: &Whole<'_>) -> Vec<ServerField> {
    let mut fields = Vec::new();
    if socket_type(server.encryption).is_none() {
        fields.push(ServerField::Encryption);
    }
    let signs_in = server.auth != Auth::None || server.protocol != Protocol::Smtp;
    if server.username.is_empty() && signs_in {
        fields.push(ServerField::Username);
    }
    fields
}

/// The name, or the placeholder that stands for it.
fn username(name: &str, email: &str) -> String {
    if name == email {
        return "%EMAILADDRESS%".to_owned();
    }
    match email.rsplit_once('@') {
        Some((local, _)) if name == local => "%EMAILLOCALPART%".to_owned(),
        _ => name.to_owned(),
    }
}

const fn socket_type(encryption: Encryption) -> Option<&'static str> {
    match encryption {
        Encryption::Tls => Some("SSL"),
        Encryption::Starttls => Some("STARTTLS"),
        Encryption::None => Some("plain"),
        Encryption::Auto => None,
    }
}

const fn authentication(auth: Auth) -> &'static str {
    match auth {
        // To the server a password for one app is a password.
        Auth::Password | Auth::AppPassword => "password-cleartext",
        Auth::EncryptedPassword => "password-encrypted",
        Auth::OAuth2 => "OAuth2",
        Auth::Ntlm => "NTLM",
        Auth::None => "none",
    }
}
