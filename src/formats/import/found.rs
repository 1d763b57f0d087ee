//! Servers as a file names them, and the accounts that they make together.

use std::ops::Range;

use super::reading::{Mark, Note, Passage, Reading, Set};
use super::servers::{self, Listing, MAX_SERVERS};
use crate::engine::domain::registered;
use crate::engine::{Auth, Encryption, Field, Protocol, ServerDraft, ServerField, Side};

/// A server as one place of a text has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What it speaks.
    pub(super) protocol: Protocol,
    /// Its settings.
    pub(super) server: ServerDraft,
    /// The e-mail address beside it.
    pub(super) email: String,
    /// What the file calls the account; empty where it has no name.
    pub(super) name: String,
    /// Where all this stands.
    pub(super) marks: Vec<Mark>,
}

impl Found {
    /// A server of which only the protocol is known, and where that stands.
    pub(super) fn new(protocol: Protocol, passage: Option<Passage>) -> Self {
        let mut found = Self {
            protocol,
            server: ServerDraft::default(),
            email: String::new(),
            name: String::new(),
            marks: Vec::new(),
        };
        if protocol != Protocol::Smtp
            && let Some(passage) = passage
        {
            found.mark(ServerField::Protocol, passage);
        }
        found
    }

    /// Incoming or outgoing.
    pub(super) const fn side(&self) -> Side {
        match self.protocol {
            Protocol::Smtp => Side::Outgoing,
            Protocol::Imap | Protocol::Pop3 => Side::Incoming,
        }
    }

    fn mark(&mut self, field: ServerField, passage: Passage) {
        self.marks.push(Mark { field: self.side().field(field), passage });
    }

    /// Takes the host.
    pub(super) fn host(&mut self, text: &str, passage: Passage) {
        text.clone_into(&mut self.server.host);
        self.mark(ServerField::Host, passage);
    }

    /// Takes the port.
    pub(super) fn port(&mut self, text: &str, passage: Passage) {
        text.clone_into(&mut self.server.port);
        self.mark(ServerField::Port, passage);
    }

    /// Takes the name to sign in with.
    pub(super) fn username(&mut self, text: &str, passage: Passage) {
        text.clone_into(&mut self.server.username);
        self.mark(ServerField::Username, passage);
    }

    /// Takes the encryption, which may follow from several passages.
    pub(super) fn encryption(
        &mut self,
        encryption: Encryption,
        passages: impl IntoIterator<Item = Passage>,
    ) {
        self.server.encryption = Some(encryption);
        passages.into_iter().for_each(|passage| self.mark(ServerField::Encryption, passage));
    }

    /// Takes the sign-in method.
    pub(super) fn auth(&mut self, auth: Auth, passage: Passage) {
        self.server.auth = Some(auth);
        self.mark(ServerField::Auth, passage);
    }

    /// Whose account this is, as far as the address or the user name tells.
    fn person(&self) -> &str {
        let user = self.server.username.as_str();
        if self.email.is_empty() || user.contains('@') { user } else { &self.email }
    }

    /// The domain that the server and its user belong to.
    fn domain(&self) -> &str {
        match self.person().rsplit_once('@') {
            Some((_, domain)) => domain,
            None => registered(&self.server.host),
        }
    }

    /// Whether two servers are of one account: by its name in the file, by the person, or by the domain.
    fn goes_with(&self, other: &Self) -> bool {
        if !self.name.is_empty() && self.name.eq_ignore_ascii_case(&other.name) {
            return true;
        }
        let (one, two) = (self.person(), other.person());
        if one.is_empty() || two.is_empty() {
            let are_named = !self.name.is_empty() && !other.name.is_empty();
            return !are_named && self.domain().eq_ignore_ascii_case(other.domain());
        }
        same_person(one, two)
    }
}

/// Whether two user names can be one person's: equal, or equal up to a domain that only one of them has.
fn same_person(one: &str, two: &str) -> bool {
    let local = |text: &str| text.split_once('@').map(|(local, _)| local.to_owned());
    match (local(one), local(two)) {
        (Some(local), None) => local.eq_ignore_ascii_case(two),
        (None, Some(local)) => local.eq_ignore_ascii_case(one),
        _ => one.eq_ignore_ascii_case(two),
    }
}

/// What a reader of servers hands over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Servers {
    /// The servers, in the order of the text.
    pub(super) found: Vec<Found>,
    /// What was met beside them.
    pub(super) notes: Vec<Note>,
}

impl Servers {
    /// Says that a password stands there.
    pub(super) fn password(&mut self, passage: Range<usize>) {
        self.notes.push(Note::Password(passage));
    }

    /// Puts the servers together into accounts.
    pub(super) fn reading(self, reading: Reading) -> Reading {
        let mut notes = self.notes;
        notes.sort_by_key(|note| match note {
            Note::Password(passage) | Note::LeftOut(passage) => passage.start,
            _ => usize::MAX,
        });
        notes.dedup();
        Reading { sets: sets(self.found), notes, ..reading }
    }
}

/// The sets that some servers make, account by account.
fn sets(mut found: Vec<Found>) -> Vec<Set> {
    found.truncate(MAX_SERVERS);
    let mut accounts: Vec<Vec<Found>> = Vec::new();
    for server in found {
        let fits = |account: &&mut Vec<Found>| account.iter().any(|other| other.goes_with(&server));
        match accounts.iter_mut().find(fits) {
            Some(account) => account.push(server),
            None => accounts.push(vec![server]),
        }
    }
    let mut accounts: Vec<Vec<Found>> = accounts.into_iter().flat_map(by_provider).collect();
    // One server for reading and one for sending, with nothing that speaks against it.
    if let [one, two] = accounts.as_mut_slice()
        && let ([one], [two]) = (one.as_mut_slice(), two.as_mut_slice())
        && one.side() != two.side()
        && (one.person().is_empty() || two.person().is_empty())
        && (one.name.is_empty() || two.name.is_empty())
    {
        accounts = vec![accounts.concat()];
    }
    servers::sets(accounts.into_iter().map(listing).collect())
}

/// The servers of one person, provider by provider: where a domain has both a server for reading and one for sending,
/// neither goes with a stranger's.
///
/// A page that explains several providers gives the same user name, "your address", for all of them.
fn by_provider(servers: Vec<Found>) -> Vec<Vec<Found>> {
    let domain = |found: &Found| registered(&found.server.host).to_ascii_lowercase();
    let mut whole: Vec<String> = Vec::new();
    for server in servers.iter().filter(|server| !server.server.host.is_empty()) {
        let own = domain(server);
        let has_other_side =
            servers.iter().any(|other| other.side() != server.side() && domain(other) == own);
        if has_other_side && !whole.contains(&own) {
            whole.push(own);
        }
    }
    let are_named = servers.iter().any(|server| !server.name.is_empty());
    if whole.is_empty() || are_named {
        return vec![servers];
    }
    let is_one = whole.len() == 1;
    let mut domains = whole;
    let mut accounts: Vec<Vec<Found>> = vec![Vec::new(); domains.len()];
    let mut last = 0;
    for server in servers {
        let own = domain(&server);
        last = match domains.iter().position(|domain| *domain == own) {
            Some(place) => place,
            // A port whose server is not named is that of the one above.
            None if own.is_empty() => last,
            // Another name for the only provider's server, such as one for POP3.
            None if is_one && server.side() == Side::Incoming => 0,
            None => {
                domains.push(own);
                accounts.push(Vec::new());
                accounts.len() - 1
            }
        };
        if let Some(account) = accounts.get_mut(last) {
            account.push(server);
        }
    }
    accounts
}

/// The account that some servers make.
fn listing(mut servers: Vec<Found>) -> Listing {
    let mut listing = Listing::default();
    // What is encrypted from the start comes first (RFC 8314, section 3).
    servers.sort_by_key(|server| server.server.encryption != Some(Encryption::Tls));
    for server in servers {
        if listing.email.0.is_empty() && !server.email.is_empty() {
            let mark = server.marks.iter().find(|mark| mark.field == Field::Email);
            listing.email = (server.email.clone(), mark.map(|mark| mark.passage.clone()));
        }
        match server.side() {
            Side::Incoming => listing.incoming.push(server.into()),
            Side::Outgoing => listing.outgoing.push(server.into()),
        }
    }
    listing
}

impl From<Found> for servers::Found {
    fn from(found: Found) -> Self {
        let mut protocol = None;
        let mut marks = Vec::new();
        for Mark { field, passage } in found.marks {
            match field {
                Field::Server(_, ServerField::Protocol) => protocol = Some(passage),
                Field::Server(_, field) => marks.push((field, passage)),
                Field::Email | Field::Device(..) => {}
            }
        }
        // Where nothing says what a server speaks, its name or its port does.
        let passage = protocol.or_else(|| marks.first().map(|mark| mark.1.clone()));
        Self::new((found.protocol, passage.unwrap_or_default()), found.server, marks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::import::reading::Standing;

    fn server(protocol: Protocol, host: &str, user: &str, encryption: Encryption) -> Found {
        let mut found = Found::new(protocol, None);
        found.host(host, 0..1);
        found.username(user, 1..2);
        found.encryption(encryption, std::iter::once(2..3));
        found
    }

    fn standings(found: Vec<Found>) -> Vec<(String, String, Standing)> {
        sets(found)
            .into_iter()
            .map(|set| (set.draft.incoming.host, set.draft.outgoing.host, set.standing))
            .collect()
    }

    #[test]
    fn servers_of_one_person_make_one_account() {
        let found = vec![
            server(Protocol::Smtp, "smtp.example.org", "sam@example.org", Encryption::Tls),
            server(Protocol::Imap, "imap.kundenpost.net", "anna@kundenpost.net", Encryption::Tls),
            server(Protocol::Imap, "imap.example.org", "sam", Encryption::Tls),
        ];
        let strings = |one: &str, two: &str| (one.to_owned(), two.to_owned());
        let [first, second] = &standings(found)[..] else { panic!("two accounts") };
        assert_eq!(
            (first.0.clone(), first.1.clone()),
            strings("imap.example.org", "smtp.example.org")
        );
        assert_eq!((second.0.as_str(), second.2), ("imap.kundenpost.net", Standing::OtherAccount));
    }

    #[test]
    fn servers_of_several_providers_are_not_mixed() {
        let [imap, smtp] = [Protocol::Imap, Protocol::Smtp];
        let of = |protocol, host| server(protocol, host, "sam@example.org", Encryption::Tls);
        let found = vec![
            of(imap, "imap.example.org"),
            of(smtp, "smtp.example.org"),
            of(imap, "imap.kundenpost.net"),
            of(smtp, "smtp.kundenpost.net"),
            of(smtp, "relay.example.com"),
        ];
        let found = standings(found);
        let found: Vec<_> =
            found.iter().map(|(one, two, _)| (one.as_str(), two.as_str())).collect();
        let expected = [
            ("imap.example.org", "smtp.example.org"),
            ("imap.kundenpost.net", "smtp.kundenpost.net"),
            ("", "relay.example.com"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_less_protected_comes_after_what_is_protected() {
        let found = vec![
            server(Protocol::Imap, "a", "sam", Encryption::None),
            server(Protocol::Pop3, "b", "sam", Encryption::Tls),
            server(Protocol::Imap, "c", "sam", Encryption::Tls),
            server(Protocol::Imap, "d", "sam", Encryption::Starttls),
        ];
        let found = standings(found);
        let found: Vec<_> =
            found.iter().map(|(host, _, standing)| (host.as_str(), *standing)).collect();
        assert_eq!(
            found,
            [
                ("c", Standing::First),
                ("b", Standing::OtherProtocol),
                ("d", Standing::OtherPort),
                ("a", Standing::LessSecure),
            ]
        );
    }

    #[test]
    fn strangers_are_not_paired() {
        let mut one = server(Protocol::Imap, "imap.example.org", "sam", Encryption::Tls);
        let mut two = server(Protocol::Smtp, "smtp.kundenpost.net", "anna", Encryption::Tls);
        assert_eq!(standings(vec![one.clone(), two.clone()]).len(), 2);
        one.server.username.clear();
        assert_eq!(standings(vec![one.clone(), two.clone()]).len(), 1);
        (one.name, two.name) = ("home".into(), "work".into());
        assert_eq!(standings(vec![one, two]).len(), 2);
    }
}
