//! Apple's configuration profiles: the payloads `com.apple.mail.managed` in an XML property list.
//!
//! The keys are those of Apple's schema, `mdm/profiles/com.apple.mail.managed.yaml` in
//! <https://github.com/apple/device-management>, read on 2026-11-26.

use super::{Element, Step, Steps, add, is_password};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Side};
use crate::formats::import::reading::{Format, Note, Passage, Reading};
use crate::formats::import::servers::{Found, Listing, MAX_SERVERS, sets};

/// The payload for mail by IMAP or POP3.
pub(in crate::formats) const MAIL: &str = "com.apple.mail.managed";

/// The payloads for other accounts.
const OTHER_ACCOUNTS: &[&str] = &[
    "com.apple.caldav.account",
    "com.apple.carddav.account",
    "com.apple.eas.account",
    "com.apple.ews.account",
    "com.apple.google-oauth",
    "com.apple.subscribedcalendar.account",
];

/// Reads a profile.
pub(super) fn read(text: &str) -> Reading {
    let mut steps = Steps::new(text);
    let mut reader = Reader::default();
    while let Some(step) = steps.next() {
        reader.notes.append(&mut steps.notes);
        match step {
            Step::Start { name: "dict", .. } => reader.payloads.push(Payload::default()),
            Step::Start { .. } => {}
            Step::End(element) => reader.end(element),
        }
    }
    while let Some(payload) = reader.payloads.pop() {
        reader.close(payload, text.len()..text.len());
    }
    reader.notes.append(&mut steps.notes);
    Reading { format: Format::Mobileconfig, sets: sets(reader.listings), notes: reader.notes }
}

#[derive(Default)]
struct Reader {
    /// The dictionaries that are open, the outermost first.
    payloads: Vec<Payload>,
    listings: Vec<Listing>,
    notes: Vec<Note>,
}

/// A dictionary, as far as it is about mail.
#[derive(Default)]
struct Payload {
    /// The key whose value comes next.
    key: String,
    payload_type: String,
    email: Option<(String, Passage)>,
    incoming: Found,
    outgoing: Found,
}

impl Reader {
    fn end(&mut self, element: Element<'_>) {
        let Some(payload) = self.payloads.last_mut() else { return };
        match element.name {
            "key" => payload.key = element.text,
            "dict" => {
                if let Some(payload) = self.payloads.pop() {
                    self.close(payload, element.whole);
                }
            }
            "string" | "integer" | "real" | "true" | "false" | "data" => {
                let key = std::mem::take(&mut payload.key);
                if key == "EncryptedPayloadContent" {
                    self.notes.push(Note::Encrypted);
                } else if element.name != "string" || !is_password(&element, &key, &mut self.notes)
                {
                    payload.value(&key, element, &mut self.notes);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, payload: Payload, whole: Passage) {
        let Payload { payload_type, email, incoming, outgoing, .. } = payload;
        let is_mail = payload_type == MAIL || payload_type.is_empty();
        if OTHER_ACCOUNTS.contains(&&*payload_type) {
            self.notes.push(Note::OtherService(whole));
        } else if is_mail && !(incoming.is_empty() && outgoing.is_empty()) {
            if self.listings.len() >= MAX_SERVERS {
                self.notes.push(Note::LeftOut(whole));
                return;
            }
            let mut listing = Listing::default();
            if let Some((email, passage)) = email {
                listing.email = (email, Some(passage));
            }
            add(&mut listing, Side::Incoming, incoming, whole.clone(), &mut self.notes);
            let smtp = Some((Protocol::Smtp, whole.clone()));
            let outgoing = Found { protocol: smtp, ..outgoing };
            add(&mut listing, Side::Outgoing, outgoing, whole, &mut self.notes);
            self.listings.push(listing);
        }
    }
}

impl Payload {
    fn value(&mut self, key: &str, element: Element<'_>, notes: &mut Vec<Note>) {
        let Element { name, text, passage, whole, .. } = element;
        let (found, key) = match (key, key.split_once("MailServer")) {
            (_, Some(("Incoming", key))) => (&mut self.incoming, key),
            (_, Some(("Outgoing", key))) => (&mut self.outgoing, key),
            ("PayloadType", _) => return self.payload_type = text,
            ("EmailAddress", _) if !text.is_empty() => {
                self.email = Some((text, passage));
                return;
            }
            ("EmailAccountType", _) => {
                match &*text {
                    "EmailTypeIMAP" => self.incoming.protocol = Some((Protocol::Imap, passage)),
                    "EmailTypePOP" => self.incoming.protocol = Some((Protocol::Pop3, passage)),
                    _ => notes.push(Note::LeftOut(passage)),
                }
                return;
            }
            _ => return,
        };
        match key {
            "HostName" => found.take(ServerField::Host, text, &passage),
            "PortNumber" => found.take(ServerField::Port, text, &passage),
            "Username" => found.take(ServerField::Username, text, &passage),
            // On is said of STARTTLS and of TLS from the start alike; the port tells them apart.
            "UseSSL" if name == "true" => found.encrypted = Some(whole),
            "UseSSL" if name == "false" => {
                found.server.encryption = Some(Encryption::None);
                found.marks.push((ServerField::Encryption, whole));
            }
            "Authentication" => match auth(&text) {
                Some(auth) => {
                    found.server.auth = Some(auth);
                    found.marks.push((ServerField::Auth, passage));
                }
                None => notes.push(Note::LeftOut(passage)),
            },
            _ => {}
        }
    }
}

fn auth(word: &str) -> Option<Auth> {
    Some(match word {
        "EmailAuthPassword" => Auth::Password,
        "EmailAuthCRAMMD5" | "EmailAuthHTTPMD5" => Auth::EncryptedPassword,
        "EmailAuthNTLM" => Auth::Ntlm,
        "EmailAuthNone" => Auth::None,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::check;
    use expect_test::expect;

    /// A profile with these payloads, each a list of keys and values.
    fn profile(payloads: &[&[(&str, &str)]]) -> String {
        let dict = |pairs: &&[(&str, &str)]| {
            let pairs = pairs.iter().map(|(key, value)| {
                let value = match *value {
                    "true" | "false" => format!("<{value}/>"),
                    value if value.parse::<u16>().is_ok() => format!("<integer>{value}</integer>"),
                    value => format!("<string>{value}</string>"),
                };
                format!("<key>{key}</key>\n{value}\n")
            });
            format!("<dict>\n{}</dict>\n", pairs.collect::<String>())
        };
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
             <plist version=\"1.0\">\n<dict>\n<key>PayloadContent</key>\n<array>\n{}</array>\n\
             <key>PayloadType</key>\n<string>Configuration</string>\n</dict>\n</plist>\n",
            payloads.iter().map(dict).collect::<String>()
        )
    }

    const ACCOUNT: &[(&str, &str)] = &[
        ("EmailAccountType", "EmailTypeIMAP"),
        ("EmailAddress", "sam@example.org"),
        ("IncomingMailServerAuthentication", "EmailAuthPassword"),
        ("IncomingMailServerHostName", "imap.example.org"),
        ("IncomingMailServerPortNumber", "993"),
        ("IncomingMailServerUseSSL", "true"),
        ("IncomingMailServerUsername", "sam"),
        ("IncomingPassword", "geheim"),
        ("OutgoingMailServerAuthentication", "EmailAuthCRAMMD5"),
        ("OutgoingMailServerHostName", "smtp.example.org"),
        ("OutgoingMailServerPortNumber", "587"),
        ("OutgoingMailServerUseSSL", "true"),
        ("OutgoingMailServerUsername", "sam@example.org"),
        ("OutgoingPasswordSameAsIncomingPassword", "true"),
        ("PayloadType", super::MAIL),
    ];

    #[test]
    fn a_payload_is_an_account_and_its_password_is_not_read() {
        check(
            &profile(&[ACCOUNT]),
            "",
            &expect![[r#"
            mobileconfig
            First sam@example.org
              imap[EmailTypeIMAP] imap.example.org 993 tls[<true/> 993] sam password[EmailAuthPassword]
              smtp.example.org 587 starttls[<true/> 587] sam@example.org encrypted-password[EmailAuthCRAMMD5]
            password of 6 bytes
        "#]],
        );
    }

    #[test]
    fn what_is_off_is_open_and_what_is_not_said_is_not_known() {
        let text = profile(&[&[
            ("PayloadType", super::MAIL),
            ("EmailAccountType", "EmailTypePOP"),
            ("IncomingMailServerHostName", "pop.example.org"),
            ("IncomingMailServerUseSSL", "false"),
            ("OutgoingMailServerHostName", "smtp.example.org"),
            ("OutgoingMailServerAuthentication", "EmailAuthOther"),
        ]]);
        check(
            &text,
            "",
            &expect![[r#"
                mobileconfig
                First -
                  pop3[EmailTypePOP] pop.example.org - none[<false/>] - -
                  smtp.example.org - - - -
                left out EmailAuthOther
            "#]],
        );
    }

    #[test]
    fn other_payloads_are_left_out_and_a_second_account_is_told_apart() {
        let text = profile(&[
            &[("CalDAVPassword", "geheim"), ("PayloadType", "com.apple.caldav.account")],
            &[("PayloadType", "com.apple.wifi.managed"), ("Password", "geheim")],
            &[("PayloadType", super::MAIL), ("IncomingMailServerHostName", "imap.example.org")],
            &[("PayloadType", super::MAIL), ("IncomingMailServerHostName", "imap.example.net")],
        ]);
        check(
            &text,
            "",
            &expect![[r#"
                mobileconfig
                First -
                  - imap.example.org - - - -
                  - - - - -
                OtherAccount -
                  - imap.example.net - - - -
                  - - - - -
                password of 6 bytes
                other service <dict>
                password of 6 bytes
            "#]],
        );
    }

    #[test]
    fn an_encrypted_profile_is_said() {
        let text = "<plist><dict><key>IsEncrypted</key><true/><key>EncryptedPayloadContent</key><data>MA==</data></dict></plist>";
        check(
            text,
            "",
            &expect![[r#"
            mobileconfig
            Encrypted
        "#]],
        );
    }

    #[test]
    fn a_damaged_profile_is_read_up_to_the_damage() {
        let text = profile(&[ACCOUNT]);
        check(
            &text[..text.find("587").unwrap()],
            "",
            &expect![[r#"
            mobileconfig
            First sam@example.org
              imap[EmailTypeIMAP] imap.example.org 993 tls[<true/> 993] sam password[EmailAuthPassword]
              smtp.example.org - - - encrypted-password[EmailAuthCRAMMD5]
            password of 6 bytes
            broken at 896 of 896
        "#]],
        );
    }
}
