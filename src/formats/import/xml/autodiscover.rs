//! What a server answers to Outlook: Autodiscover, in its plain XML form ("POX", \[MS-OXDSCLI\], section 2.2.4).

use super::{Element, Step, Steps, add, is_password};
use crate::engine::{Auth, Encryption, Protocol, ServerField, Side};
use crate::formats::import::reading::{Format, Note, Passage, Reading};
use crate::formats::import::servers::{Found, Listing, begins_with_tls, sets};

/// Reads an answer.
pub(super) fn read(text: &str) -> Reading {
    let mut steps = Steps::new(text);
    let mut reader = Reader::default();
    while let Some(step) = steps.next() {
        reader.notes.append(&mut steps.notes);
        match step {
            Step::Start { name: "Protocol", .. } => reader.start(),
            Step::Start { .. } => {}
            Step::End(element) => reader.end(element),
        }
    }
    if let Some(entry) = reader.entry.take() {
        reader.add(entry, text.len()..text.len());
    }
    reader.notes.append(&mut steps.notes);
    reader.share_name();
    let sets = sets(vec![reader.listing]);
    Reading { format: Format::Autodiscover, sets, notes: reader.notes }
}

#[derive(Default)]
struct Reader {
    listing: Listing,
    /// The protocol that is being read.
    entry: Option<Entry>,
    /// How many protocols lie in that one.
    inner: usize,
    /// The outgoing servers, by place, that take the name for reading, and where that stands.
    sharing: Vec<(usize, Passage)>,
    notes: Vec<Note>,
}

/// A protocol of the answer, as far as it is known.
#[derive(Default)]
struct Entry {
    found: Found,
    ssl: Switch,
    /// The word for the encryption, in lower case; it stands above `ssl`.
    encryption: Option<(String, Passage)>,
    spa: Switch,
    auth_required: Switch,
    use_pop_auth: Switch,
}

/// On or off, and where that stands.
type Switch = Option<(bool, Passage)>;

impl Reader {
    fn start(&mut self) {
        if self.entry.is_some() {
            self.inner += 1;
        } else {
            self.entry = Some(Entry::default());
        }
    }

    fn end(&mut self, element: Element<'_>) {
        let Some(mut entry) = self.entry.take() else {
            match element.name {
                "AutoDiscoverSMTPAddress" | "EMailAddress" if !element.text.is_empty() => {
                    self.listing.email = (element.text, Some(element.passage));
                }
                // Another server to ask, another address to ask for, or ActiveSync.
                "RedirectUrl" | "RedirectAddr" | "Settings" => {
                    self.notes.push(Note::OtherService(element.whole));
                }
                _ => {}
            }
            return;
        };
        match element.name {
            "Protocol" if self.inner == 0 => return self.add(entry, element.whole),
            "Protocol" => self.inner -= 1,
            _ if self.inner == 0 => self.field(&mut entry, element),
            _ => {}
        }
        self.entry = Some(entry);
    }

    fn field(&mut self, entry: &mut Entry, element: Element<'_>) {
        if is_password(&element, element.name, &mut self.notes) || element.text.is_empty() {
            return;
        }
        let Element { name, text, passage, .. } = element;
        let switch = match name {
            "SSL" => &mut entry.ssl,
            "SPA" => &mut entry.spa,
            "AuthRequired" => &mut entry.auth_required,
            "UsePOPAuth" => &mut entry.use_pop_auth,
            "Type" => {
                entry.found.protocol = protocol(&text).map(|protocol| (protocol, passage));
                return;
            }
            "Server" => return entry.found.take(ServerField::Host, text, &passage),
            "Port" => return entry.found.take(ServerField::Port, text, &passage),
            "LoginName" => return entry.found.take(ServerField::Username, text, &passage),
            "Encryption" => {
                entry.encryption = Some((text.to_ascii_lowercase(), passage));
                return;
            }
            // A Windows domain in front of the name.
            "DomainName" => return self.notes.push(Note::LeftOut(passage)),
            _ => return,
        };
        match &*text.to_ascii_lowercase() {
            "on" => *switch = Some((true, passage)),
            "off" => *switch = Some((false, passage)),
            _ => self.notes.push(Note::LeftOut(passage)),
        }
    }

    /// Adds a protocol that is read to its end.
    fn add(&mut self, mut entry: Entry, whole: Passage) {
        let Some((protocol, _)) = entry.found.protocol else {
            self.notes.push(Note::OtherService(whole));
            return;
        };
        if let Some(passage) = entry.encrypt() {
            self.notes.push(Note::LeftOut(passage));
        }
        entry.authenticate();
        let side = if protocol == Protocol::Smtp { Side::Outgoing } else { Side::Incoming };
        let is_nameless = side == Side::Outgoing && entry.found.server.username.is_empty();
        let place = self.listing.outgoing.len();
        add(&mut self.listing, side, entry.found, whole, &mut self.notes);
        if let Some((true, passage)) = entry.use_pop_auth
            && is_nameless
            && self.listing.outgoing.len() > place
        {
            self.sharing.push((place, passage));
        }
    }

    /// Gives the outgoing servers that share it the name for reading.
    fn share_name(&mut self) {
        let Some(incoming) = self.listing.incoming.first() else { return };
        let name = &incoming.server.username;
        let mark = incoming.marks.iter().find(|mark| mark.0 == ServerField::Username);
        for (place, passage) in &self.sharing {
            if let Some(outgoing) = self.listing.outgoing.get_mut(*place)
                && let Some((_, origin)) = mark
            {
                outgoing.take(ServerField::Username, name.clone(), origin);
                outgoing.marks.push((ServerField::Username, passage.clone()));
            }
        }
    }
}

impl Entry {
    /// Settles the encryption; gives back the place of a word that says none.
    fn encrypt(&mut self) -> Option<Passage> {
        let Some((word, passage)) = self.encryption.take() else {
            match self.ssl.take() {
                Some((true, passage)) => self.found.encrypted = Some(passage),
                Some((false, passage)) => self.encryption(Encryption::None, passage),
                None => {}
            }
            return None;
        };
        match &*word {
            "none" => self.encryption(Encryption::None, passage),
            "ssl" => self.encryption(Encryption::Tls, passage),
            "auto" => self.encryption(Encryption::Auto, passage),
            // To Outlook that is STARTTLS; some that write it mean the other.
            "tls" if self.is_sealed() => self.encryption(Encryption::Tls, passage),
            "tls" => self.encryption(Encryption::Starttls, passage),
            _ => return Some(passage),
        }
        None
    }

    fn is_sealed(&self) -> bool {
        let protocol = self.found.protocol.as_ref().map(|found| found.0);
        begins_with_tls(protocol, self.found.server.port.parse().ok())
    }

    fn encryption(&mut self, encryption: Encryption, passage: Passage) {
        self.found.server.encryption = Some(encryption);
        self.found.marks.push((ServerField::Encryption, passage));
    }

    /// Settles the sign-in method.
    ///
    /// Where nothing is said of SPA it counts as on by the book; hardly anyone who writes these answers knows that, so nothing is made of it.
    fn authenticate(&mut self) {
        let (auth, passage) = match (&self.auth_required, &self.spa) {
            (Some((false, passage)), _) => (Auth::None, passage),
            (_, Some((true, passage))) => (Auth::Ntlm, passage),
            (_, Some((false, passage))) => (Auth::Password, passage),
            _ => return,
        };
        self.found.server.auth = Some(auth);
        self.found.marks.push((ServerField::Auth, passage.clone()));
    }
}

fn protocol(word: &str) -> Option<Protocol> {
    match &*word.to_ascii_lowercase() {
        "imap" => Some(Protocol::Imap),
        "pop3" | "pop" => Some(Protocol::Pop3),
        "smtp" => Some(Protocol::Smtp),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::check;
    use expect_test::expect;

    /// An answer with these protocols, each as `Type Server Port`, followed by elements.
    fn answer(protocols: &[(&str, &str)]) -> String {
        let mut text = "<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n\
            <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\n\
            <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\n\
            <User><DisplayName>Sam</DisplayName><AutoDiscoverSMTPAddress>sam@example.org</AutoDiscoverSMTPAddress></User>\n\
            <Account><AccountType>email</AccountType><Action>settings</Action>\n"
            .to_owned();
        for (head, rest) in protocols {
            let mut head = head.split(' ');
            for name in ["<Protocol>\n<Type", "<Server", "<Port"] {
                let Some(value) = head.next() else { break };
                let end = name.trim_start_matches("<Protocol>\n<").trim_start_matches('<');
                text += &format!("{name}>{value}</{end}>");
            }
            text += &format!("{rest}\n</Protocol>\n");
        }
        text + "</Account>\n</Response>\n</Autodiscover>\n"
    }

    #[test]
    fn on_is_said_of_both_kinds_of_encryption() {
        let rest =
            "<LoginName>sam</LoginName><SPA>off</SPA><SSL>on</SSL><AuthRequired>on</AuthRequired>";
        let text =
            answer(&[("IMAP imap.example.org 993", rest), ("SMTP smtp.example.org 587", rest)]);
        check(
            &text,
            "",
            &expect![[r#"
            autodiscover
            First sam@example.org
              imap[IMAP] imap.example.org 993 tls[on 993] sam password[off]
              smtp.example.org 587 starttls[on 587] sam password[off]
        "#]],
        );
    }

    #[test]
    fn the_word_for_the_encryption_stands_above_on() {
        let word = |word: &str| format!("<SSL>on</SSL><Encryption>{word}</Encryption>");
        let text = answer(&[
            ("POP3 pop.example.org 995", &word("TLS")),
            ("POP3 pop.example.org 110", &word("TLS")),
            ("POP3 pop.example.org 110", &word("None")),
            ("SMTP smtp.example.org 587", &word("SSL")),
            ("SMTP smtp.example.org 25", &word("Auto")),
        ]);
        check(
            &text,
            "",
            &expect![[r#"
            autodiscover
            First sam@example.org
              pop3[POP3] pop.example.org 995 tls[TLS] - -
              smtp.example.org 587 tls[SSL] - -
            OtherPort sam@example.org
              pop3[POP3] pop.example.org 110 starttls[TLS] - -
              smtp.example.org 587 tls[SSL] - -
            LessSecure sam@example.org
              pop3[POP3] pop.example.org 110 none[None] - -
              smtp.example.org 587 tls[SSL] - -
            LessSecure sam@example.org
              pop3[POP3] pop.example.org 995 tls[TLS] - -
              smtp.example.org 25 auto[Auto] - -
        "#]],
        );
    }

    #[test]
    fn a_name_is_shared_where_the_answer_says_so() {
        let text = answer(&[
            (
                "SMTP smtp.example.org",
                "<UsePOPAuth>on</UsePOPAuth><AuthRequired>off</AuthRequired>",
            ),
            (
                "IMAP imap.example.org",
                "<LoginName>sam</LoginName><SPA>On</SPA><Password>geheim</Password>",
            ),
        ]);
        check(
            &text,
            "",
            &expect![[r#"
            autodiscover
            First sam@example.org
              imap[IMAP] imap.example.org - - sam ntlm[On]
              smtp.example.org - - sam[sam on] none[off]
            password of 6 bytes
        "#]],
        );
    }

    #[test]
    fn what_is_of_no_use_is_left_out() {
        let text = answer(&[
            ("EXCH ex.example.org", "<Port>1</Port>"),
            (
                "WEB",
                "<External><OWAUrl>x</OWAUrl><Protocol><Type>IMAP</Type><Server>no</Server></Protocol></External>",
            ),
            ("CalDAV https://dav.example.org/", ""),
            ("IMAP imap.example.org 993", "<SSL>perhaps</SSL><DomainName>WORK</DomainName>"),
        ]);
        check(
            &text,
            "",
            &expect![[r#"
                autodiscover
                First sam@example.org
                  imap[IMAP] imap.example.org 993 - - -
                  - - - - -
                other service <Protocol>
                other service <Protocol>
                other service <Protocol>
                left out perhaps
                left out WORK
            "#]],
        );
        let text = "<Autodiscover><Response><Action><Settings><Server><Type>MobileSync</Type></Server></Settings>\
                    </Action></Response></Autodiscover>";
        check(
            text,
            "",
            &expect![[r#"
                autodiscover
                other service <Settings><Server><Type>MobileSync</Type></Server></Settings>
            "#]],
        );
    }
}
