//! Mozilla's autoconfig XML, version 1.1 and 1.2 (draft-ietf-mailmaint-autoconfig-06).

use super::{Element, Step, Steps, add, is_password};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Side};
use crate::formats::import::Context;
use crate::formats::import::reading::{Format, Note, Passage, Reading};
use crate::formats::import::servers::{Found, Listing, sets};

/// The sections for something else than mail (section "Server sections").
const OTHER_SECTIONS: &[&str] = &[
    "addressBook",
    "addressbook",
    "calendar",
    "chatServer",
    "fileShare",
    "setupServer",
    "videoConference",
];

/// What a section is that is being read.
enum Section {
    /// A server of one of the two sides.
    Server(Side, Box<Found>),
    /// Something that we have no use for.
    Other,
}

/// Reads a configuration.
pub(super) fn read(text: &str, context: Context<'_>) -> Reading {
    let mut steps = Steps::new(text);
    let mut reader = Reader { email: context.email, ..Reader::default() };
    while let Some(step) = steps.next() {
        reader.notes.append(&mut steps.notes);
        match step {
            Step::Start { name, kind, tag } => reader.start(name, &kind, tag),
            Step::End(element) => reader.end(element),
        }
    }
    if let Some((_, Section::Server(side, found))) = reader.section.take() {
        reader.add(side, *found, text.len()..text.len());
    }
    reader.notes.append(&mut steps.notes);
    Reading { format: Format::Autoconfig, sets: sets(reader.listings), notes: reader.notes }
}

#[derive(Default)]
struct Reader<'a> {
    email: &'a str,
    listings: Vec<Listing>,
    /// The section, and the name of its element.
    section: Option<(&'a str, Section)>,
    notes: Vec<Note>,
    /// Whether that is noted.
    needs_address: bool,
}

impl<'a> Reader<'a> {
    fn start(&mut self, name: &'a str, kind: &str, tag: Passage) {
        if self.section.is_some() {
            return;
        }
        let section = match name {
            "emailProvider" => {
                self.listings.push(Listing::default());
                return;
            }
            "incomingServer" => server(Side::Incoming, kind, tag),
            "outgoingServer" => server(Side::Outgoing, kind, tag),
            name if OTHER_SECTIONS.contains(&name) => Section::Other,
            _ => return,
        };
        self.section = Some((name, section));
    }

    fn end(&mut self, element: Element<'_>) {
        let Some((name, section)) = self.section.take() else { return };
        match section {
            Section::Other if element.name == name => {
                self.notes.push(Note::OtherService(element.whole));
            }
            Section::Server(side, found) if element.name == name => {
                self.add(side, *found, element.whole);
            }
            Section::Server(side, mut found) => {
                self.field(&mut found, element);
                self.section = Some((name, Section::Server(side, found)));
            }
            Section::Other => self.section = Some((name, Section::Other)),
        }
    }

    fn add(&mut self, side: Side, found: Found, whole: Passage) {
        if self.listings.is_empty() {
            self.listings.push(Listing::default());
        }
        if let Some(listing) = self.listings.last_mut() {
            add(listing, side, found, whole, &mut self.notes);
        }
    }

    fn field(&mut self, found: &mut Found, element: Element<'_>) {
        if is_password(&element, element.name, &mut self.notes) || element.text.is_empty() {
            return;
        }
        match element.name {
            "hostname" => self.take(found, ServerField::Host, &element),
            "port" => found.take(ServerField::Port, element.text, &element.passage),
            "username" => self.take(found, ServerField::Username, &element),
            "socketType" => self.socket_type(found, element),
            "authentication" => self.authentication(found, element),
            _ => {}
        }
    }

    /// Takes a text in which placeholders may stand (section "Placeholders").
    fn take(&mut self, found: &mut Found, field: ServerField, element: &Element<'_>) {
        match fill(&element.text, self.email) {
            Some(filled) => {
                if filled != element.text
                    && let Some(listing) = self.listings.last_mut()
                {
                    self.email.clone_into(&mut listing.email.0);
                }
                found.take(field, filled, &element.passage);
            }
            None => {
                found.is_wanting = true;
                if !self.needs_address {
                    self.needs_address = true;
                    self.notes.push(Note::NeedsAddress);
                }
            }
        }
    }

    /// Of several, the first that is understood counts.
    fn socket_type(&mut self, found: &mut Found, element: Element<'_>) {
        let encryption = match &*element.text.to_ascii_lowercase() {
            "ssl" => Encryption::Tls,
            "starttls" => Encryption::Starttls,
            "plain" | "none" => Encryption::None,
            // Not in the format, and met all the same, for either.
            "tls" => {
                found.encrypted.get_or_insert(element.passage);
                return;
            }
            _ => {
                self.notes.push(Note::LeftOut(element.passage));
                return;
            }
        };
        if found.server.encryption.is_none() && found.encrypted.is_none() {
            found.server.encryption = Some(encryption);
            found.marks.push((ServerField::Encryption, element.passage));
        }
    }

    /// Of several, the first that is understood counts: they are ordered (section "Multiple authentication alternatives").
    fn authentication(&mut self, found: &mut Found, element: Element<'_>) {
        let Some(auth) = auth(&element.text) else {
            self.notes.push(Note::LeftOut(element.passage));
            return;
        };
        if found.server.auth.is_none() {
            found.server.auth = Some(auth);
            found.marks.push((ServerField::Auth, element.passage));
        }
    }
}

fn server(side: Side, kind: &str, tag: Passage) -> Section {
    let protocol = match (side, &*kind.to_ascii_lowercase()) {
        (Side::Incoming, "imap") => Protocol::Imap,
        (Side::Incoming, "pop3" | "pop") => Protocol::Pop3,
        (Side::Outgoing, "smtp") => Protocol::Smtp,
        _ => return Section::Other,
    };
    Section::Server(side, Box::new(Found { protocol: Some((protocol, tag)), ..Found::default() }))
}

/// The sign-in method that a word stands for, be it the format's own or the name of a SASL mechanism.
fn auth(word: &str) -> Option<Auth> {
    Some(match &*word.to_ascii_lowercase() {
        // "plain" and "secure" are what version 1.0 had.
        "password-cleartext" | "plain" | "login" => Auth::Password,
        "password-encrypted" | "secure" | "cram-md5" | "digest-md5" => Auth::EncryptedPassword,
        "oauth2" | "oauth" | "oauthbearer" | "xoauth2" => Auth::OAuth2,
        "ntlm" => Auth::Ntlm,
        "none" | "client-ip-address" => Auth::None,
        word if word.starts_with("scram-") => Auth::EncryptedPassword,
        _ => return None,
    })
}

/// The text with its placeholders filled in; `None` where the address that they need is not known.
fn fill(text: &str, email: &str) -> Option<String> {
    let placeholders = [
        ("%EMAILADDRESS%", Some(email)),
        ("%EMAILLOCALPART%", email.rsplit_once('@').map(|parts| parts.0)),
        ("%EMAILDOMAIN%", email.rsplit_once('@').map(|parts| parts.1)),
    ];
    let mut filled = text.to_owned();
    for (placeholder, value) in placeholders {
        if filled.contains(placeholder) {
            filled = filled.replace(placeholder, value.filter(|value| !value.is_empty())?);
        }
    }
    Some(filled)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::check;
    use expect_test::expect;

    /// A server of a configuration.
    fn server(side: &str, kind: &str, fields: &str) -> String {
        format!("<{side}Server type=\"{kind}\">\n{fields}\n</{side}Server>\n")
    }

    fn imap(fields: &str) -> String {
        server("incoming", "imap", &format!("<hostname>imap.example.org</hostname>{fields}"))
    }

    fn configuration(servers: &[String]) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\">\n<emailProvider id=\"example.org\">\n\
             <domain>example.org</domain>\n<displayName>Example</displayName>\n{}</emailProvider>\n</clientConfig>\n",
            servers.concat()
        )
    }

    #[test]
    fn the_best_servers_come_first_and_the_others_follow() {
        let host = |host: &str, port: u16, socket: &str| {
            format!(
                "<hostname>{host}.example.org</hostname><port>{port}</port><socketType>{socket}</socketType>\
                 <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>"
            )
        };
        let text = configuration(&[
            server("incoming", "pop3", &host("pop", 995, "SSL")),
            server("incoming", "imap", &host("imap", 143, "STARTTLS")),
            server("incoming", "imap", &host("imap", 993, "SSL")),
            server("incoming", "pop3", &host("pop", 110, "plain")),
            server("outgoing", "smtp", &host("smtp", 465, "SSL")),
            server("outgoing", "smtp", &host("smtp", 587, "STARTTLS")),
            server("outgoing", "smtp", &host("smtp", 25, "plain")),
        ]);
        check(
            &text,
            "sam@example.org",
            &expect![[r#"
                autoconfig
                First sam@example.org[]
                  imap[<incomingServer type="imap">] imap.example.org 143 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                  smtp.example.org 465 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                OtherProtocol sam@example.org[]
                  pop3[<incomingServer type="pop3">] pop.example.org 995 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                  smtp.example.org 465 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                OtherPort sam@example.org[]
                  imap[<incomingServer type="imap">] imap.example.org 993 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                  smtp.example.org 465 tls[SSL] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                OtherPort sam@example.org[]
                  imap[<incomingServer type="imap">] imap.example.org 143 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                  smtp.example.org 587 starttls[STARTTLS] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                LessSecure sam@example.org[]
                  pop3[<incomingServer type="pop3">] pop.example.org 110 none[plain] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
                  smtp.example.org 25 none[plain] sam@example.org[%EMAILADDRESS%] password[password-cleartext]
            "#]],
        );
    }

    #[test]
    fn placeholders_take_the_address() {
        let text = configuration(&[
            server(
                "incoming",
                "imap",
                "<hostname>imap.%EMAILDOMAIN%</hostname><username>%EMAILLOCALPART%</username>",
            ),
            server(
                "outgoing",
                "smtp",
                "<hostname>smtp.example.org</hostname><username>mail</username>",
            ),
        ]);
        check(
            &text,
            "sam@example.org",
            &expect![[r#"
                autoconfig
                First sam@example.org[]
                  imap[<incomingServer type="imap">] imap.example.org[imap.%EMAILDOMAIN%] - - sam[%EMAILLOCALPART%] -
                  smtp.example.org - - mail -
            "#]],
        );
        check(
            &text,
            "",
            &expect![[r#"
                autoconfig
                First -
                  imap[<incomingServer type="imap">] - - - - -
                  smtp.example.org - - mail -
                NeedsAddress
            "#]],
        );
    }

    #[test]
    fn the_first_word_that_is_understood_counts() {
        let text = configuration(&[imap(
            "<authentication>GSSAPI</authentication><authentication>OAuth2</authentication>\
             <authentication>password-cleartext</authentication><socketType>TLS</socketType><port>143</port>",
        )]);
        check(
            &text,
            "",
            &expect![[r#"
                autoconfig
                First -
                  imap[<incomingServer type="imap">] imap.example.org 143 starttls[TLS 143] - oauth2[OAuth2]
                  - - - - -
                left out GSSAPI
            "#]],
        );
        for (word, auth) in [
            ("password-encrypted", "encrypted-password"),
            ("SCRAM-SHA-256-PLUS", "encrypted-password"),
            ("NTLM", "ntlm"),
            ("client-IP-address", "none"),
            ("plain", "password"),
        ] {
            let text = configuration(&[imap(&format!("<authentication>{word}</authentication>"))]);
            let reading = super::read(&text, super::Context::default());
            assert_eq!(reading.sets[0].draft.incoming.auth.unwrap().token(), auth);
            assert_eq!(reading.notes, []);
        }
    }

    #[test]
    fn what_is_of_no_use_is_left_out_and_a_password_is_not_read() {
        let text = configuration(&[
            server("incoming", "exchange", "<ewsURL>https://mail.example.org/</ewsURL>"),
            server(
                "incoming",
                "jmap",
                "<url>https://jmap.example.org</url><username>no</username>",
            ),
            imap("<password>geheim</password><socketType>none of these</socketType>"),
        ])
        .replace(
            "</clientConfig>",
            "<calendar type='caldav'><url>x</url></calendar></clientConfig>",
        );
        check(
            &text,
            "",
            &expect![[r#"
                autoconfig
                First -
                  imap[<incomingServer type="imap">] imap.example.org - - - -
                  - - - - -
                other service <incomingServer type="exchange">
                other service <incomingServer type="jmap">
                password of 6 bytes
                left out none of these
                other service <calendar type='caldav'><url>x</url></calendar>
            "#]],
        );
    }

    #[test]
    fn a_part_of_a_file_is_read_too() {
        let text = format!("{}\nand so on", imap("<port>993</port>"));
        check(
            &text,
            "",
            &expect![[r#"
                autoconfig
                First -
                  imap[<incomingServer type="imap">] imap.example.org 993 - - -
                  - - - - -
            "#]],
        );
        let whole = configuration(&[
            imap("<port>993</port>"),
            server("outgoing", "smtp", "<port>465</port>"),
        ]);
        check(
            &whole[..whole.find("</outgoingServer").unwrap()],
            "",
            &expect![[r#"
                autoconfig
                First -
                  imap[<incomingServer type="imap">] imap.example.org 993 - - -
                  - 465 - - -
                broken at 295 of 295
            "#]],
        );
    }
}
