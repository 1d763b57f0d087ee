//! The files for mail apps: what stands in them, and that they are read again as the account that they were written from.

use expect_test::expect;
use proptest::prelude::*;
use proptest::sample::select;

use super::Missing;
use super::fixture::write_as as written;
use crate::engine::fixture::{environment, parse};
use crate::engine::read::read;
use crate::engine::{Auth, Draft, Encryption, Field, HostKind, Protocol, ServerDraft, Side};
use crate::formats::import::{Context, Input, import};

const XML: [&str; 3] = ["autoconfig", "mobileconfig", "autodiscover"];

const LINE: &str = "email sam@example.org; imap imap.example.org:993 tls user=sam@example.org auth=password; \
                    smtp smtp.example.org:587 starttls user=sam auth=app-password";

#[test]
fn autoconfig_is_for_everybody_at_the_domain() {
    let text = written("autoconfig", &parse(LINE), &["Made by Maillint."]).unwrap();
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made by Maillint. -->
        <clientConfig version="1.1">
          <emailProvider id="example.org">
            <domain>example.org</domain>
            <displayName>example.org</displayName>
            <incomingServer type="imap">
              <hostname>imap.example.org</hostname>
              <port>993</port>
              <socketType>SSL</socketType>
              <authentication>password-cleartext</authentication>
              <username>%EMAILADDRESS%</username>
            </incomingServer>
            <outgoingServer type="smtp">
              <hostname>smtp.example.org</hostname>
              <port>587</port>
              <socketType>STARTTLS</socketType>
              <authentication>password-cleartext</authentication>
              <username>%EMAILLOCALPART%</username>
            </outgoingServer>
          </emailProvider>
        </clientConfig>
    "#]]
    .assert_eq(&text);
    assert!(!text.contains("sam"));
}

#[test]
fn a_profile_has_what_apple_requires() {
    let text = written("mobileconfig", &parse(LINE), &["Made by Maillint.", "R&D"]).unwrap();
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
          <dict>
            <key>PayloadContent</key>
            <array>
              <dict>
                <key>EmailAccountDescription</key>
                <string>sam@example.org</string>
                <key>EmailAccountType</key>
                <string>EmailTypeIMAP</string>
                <key>EmailAddress</key>
                <string>sam@example.org</string>
                <key>IncomingMailServerAuthentication</key>
                <string>EmailAuthPassword</string>
                <key>IncomingMailServerHostName</key>
                <string>imap.example.org</string>
                <key>IncomingMailServerPortNumber</key>
                <integer>993</integer>
                <key>IncomingMailServerUseSSL</key>
                <true/>
                <key>IncomingMailServerUsername</key>
                <string>sam@example.org</string>
                <key>OutgoingMailServerAuthentication</key>
                <string>EmailAuthPassword</string>
                <key>OutgoingMailServerHostName</key>
                <string>smtp.example.org</string>
                <key>OutgoingMailServerPortNumber</key>
                <integer>587</integer>
                <key>OutgoingMailServerUseSSL</key>
                <true/>
                <key>OutgoingMailServerUsername</key>
                <string>sam</string>
                <key>OutgoingPasswordSameAsIncomingPassword</key>
                <false/>
                <key>PayloadDisplayName</key>
                <string>sam@example.org</string>
                <key>PayloadIdentifier</key>
                <string>maillint.AAB12B8D-F5DB-8CF2-82A0-6C433062E78C.mail</string>
                <key>PayloadType</key>
                <string>com.apple.mail.managed</string>
                <key>PayloadUUID</key>
                <string>E5E793E5-AF71-866A-9EB4-8D0BAE45AED4</string>
                <key>PayloadVersion</key>
                <integer>1</integer>
              </dict>
            </array>
            <key>PayloadDescription</key>
            <string>Made by Maillint.
        R&amp;D</string>
            <key>PayloadDisplayName</key>
            <string>sam@example.org</string>
            <key>PayloadIdentifier</key>
            <string>maillint.AAB12B8D-F5DB-8CF2-82A0-6C433062E78C</string>
            <key>PayloadType</key>
            <string>Configuration</string>
            <key>PayloadUUID</key>
            <string>AAB12B8D-F5DB-8CF2-82A0-6C433062E78C</string>
            <key>PayloadVersion</key>
            <integer>1</integer>
          </dict>
        </plist>
    "#]].assert_eq(&text);
}

#[test]
fn autodiscover_says_which_encryption() {
    let text = written("autodiscover", &parse(LINE), &["Made by Maillint."]).unwrap();
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made by Maillint. -->
        <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
          <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
            <User>
              <DisplayName>sam@example.org</DisplayName>
              <AutoDiscoverSMTPAddress>sam@example.org</AutoDiscoverSMTPAddress>
            </User>
            <Account>
              <AccountType>email</AccountType>
              <Action>settings</Action>
              <Protocol>
                <Type>IMAP</Type>
                <Server>imap.example.org</Server>
                <Port>993</Port>
                <LoginName>sam@example.org</LoginName>
                <DomainRequired>off</DomainRequired>
                <SPA>off</SPA>
                <SSL>on</SSL>
                <Encryption>SSL</Encryption>
                <AuthRequired>on</AuthRequired>
              </Protocol>
              <Protocol>
                <Type>SMTP</Type>
                <Server>smtp.example.org</Server>
                <Port>587</Port>
                <LoginName>sam</LoginName>
                <DomainRequired>off</DomainRequired>
                <SPA>off</SPA>
                <SSL>on</SSL>
                <Encryption>TLS</Encryption>
                <AuthRequired>on</AuthRequired>
              </Protocol>
            </Account>
          </Response>
        </Autodiscover>
    "#]].assert_eq(&text);
}

#[test]
fn the_profile_of_a_corrected_account_replaces_the_first() {
    let ids = |line: &str| {
        let text = written("mobileconfig", &parse(line), &[]).unwrap();
        let ids: Vec<String> = text
            .lines()
            .filter(|line| line.contains('-'))
            .map(|line| line.trim().to_owned())
            .collect();
        ids
    };
    let corrected = LINE.replace("smtp.example.org:587 starttls", "mail.example.org:465 tls");
    assert_eq!(ids(LINE), ids(&corrected));
    assert_ne!(
        ids(LINE),
        ids(&LINE.replace("imap imap.example.org:993", "pop3 pop.example.org:995"))
    );
    assert_ne!(ids(LINE), ids(&LINE.replace("email sam@", "email alex@")));
}

#[test]
fn what_a_format_cannot_say_is_named() {
    let missing = |token: &str, line: &str| -> Vec<String> {
        let Missing(fields) = written(token, &parse(line), &[]).unwrap_err();
        fields.iter().map(Field::to_string).collect()
    };
    assert_eq!(
        missing("autoconfig", "incoming.protocol=imap; incoming.host=imap.example.org"),
        [
            "email",
            "incoming.port",
            "incoming.encryption",
            "incoming.auth",
            "outgoing.host",
            "outgoing.port",
            "outgoing.encryption",
            "outgoing.auth"
        ]
    );
    assert_eq!(missing("autoconfig", &LINE.replace(" user=sam ", " ")), ["outgoing.username"]);
    let page = LINE.replace("auth=password", "auth=oauth2");
    assert_eq!(missing("mobileconfig", &page), ["incoming.auth"]);
    assert_eq!(missing("autodiscover", &page), ["incoming.auth"]);
    let unusual = LINE.replace("587 starttls", "587 tls");
    assert_eq!(missing("mobileconfig", &unusual), ["outgoing.encryption"]);
    assert!(written("autodiscover", &parse(&unusual), &[]).is_ok());
}

/// An account as its formats keep it: a password for one app is a password to them, and a host has its name in A-label form.
fn kept(draft: &Draft) -> Draft {
    let account = read(draft, environment().to_ascii);
    let mut kept = draft.clone();
    for side in Side::ALL {
        let server = match side {
            Side::Incoming => &mut kept.incoming,
            Side::Outgoing => &mut kept.outgoing,
        };
        if server.auth == Some(Auth::AppPassword) {
            server.auth = Some(Auth::Password);
        }
        if let HostKind::Name(name) = &account.server(side).host.kind {
            name.clone_into(&mut server.host);
        }
    }
    kept
}

const HOSTS: &[&str] = &[
    "imap.example.org",
    "smtp.kundenpost.net",
    "m\u{fc}ller.example",
    "192.0.2.7",
    "2001:db8::25",
];
const NAMES: &[&str] =
    &["sam", "sam@example.org", "R&D <1>", "o'neil \"x\"", "s\u{e4}m", "100%", ""];

fn server() -> impl Strategy<Value = ServerDraft> {
    let port = prop_oneof![
        4 => select(vec![993_u16, 995, 465, 587, 143, 110, 25, 2525, 1143]),
        1 => 1..=u16::MAX
    ];
    (select(HOSTS), port, select(Encryption::ALL), select(NAMES), select(Auth::ALL)).prop_map(
        |(host, port, encryption, username, auth)| ServerDraft {
            host: host.to_owned(),
            port: port.to_string(),
            encryption: Some(encryption),
            username: username.to_owned(),
            auth: Some(auth),
        },
    )
}

proptest! {
    /// Every account that a format can hold, written and read, is the same account.
    #[test]
    fn what_is_written_is_read_again(
        email in select(&["sam@example.org", "o'neil&co@m\u{fc}ller.example", ""][..]),
        protocol in select(&[Protocol::Imap, Protocol::Pop3][..]),
        incoming in server(),
        outgoing in server(),
        remark in "[ -~\u{fc}-]{0,20}",
    ) {
        let draft =
            Draft { email: email.to_owned(), protocol: Some(protocol), incoming, outgoing, devices: Vec::new() };
        for token in XML {
            match written(token, &draft, &[&remark]) {
                Err(Missing(fields)) => prop_assert!(!fields.is_empty()),
                Ok(text) => {
                    let reading = import(&Input::from_text(&text), Context { email });
                    prop_assert_eq!(&reading.notes, &[]);
                    prop_assert_eq!(reading.sets.len(), 1);
                    let mut back = reading.sets[0].draft.clone();
                    if token == "autoconfig" {
                        // It has the domain only; whose address it is, is known beside it.
                        email.clone_into(&mut back.email);
                    }
                    prop_assert_eq!(&back, &kept(&draft), "{} {}", token, text);
                }
            }
        }
    }
}
