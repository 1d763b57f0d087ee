//! One provider, read from its line of the packed text.

use super::facts::{Kind, Offer, SignIn, Status, Switch, SwitchBy, UserName};
use crate::engine::{Date, Encryption, Protocol, Side};

/// A mail service and its published settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provider {
    pub(super) line: &'static str,
}

impl Provider {
    /// The stable kebab-case name in data and addresses, such as `gmail`.
    pub fn id(self) -> &'static str {
        self.column(0)
    }

    /// The name people know.
    pub fn name(self) -> &'static str {
        self.column(1)
    }

    /// Other names of the same service.
    pub fn also(self) -> impl Iterator<Item = &'static str> {
        self.column(14).split_terminator(';')
    }

    /// The domains of its e-mail addresses, in lower case, the best-known first.
    pub fn domains(self) -> impl Iterator<Item = &'static str> {
        self.words(2).filter(|domain| !domain.starts_with('.'))
    }

    /// Its published servers: IMAP, POP and SMTP, for each the recommended one first.
    pub fn rows(self) -> impl Iterator<Item = Row> {
        self.column(3).split(',').filter_map(Row::read)
    }

    /// Whether a mail app can read its mailboxes over this protocol; `None` where that is not known.
    pub fn offers(self, protocol: Protocol) -> Option<Offer> {
        let offers = self.column(4);
        let at = offers.find(protocol.token())?;
        Offer::read(*offers.as_bytes().get(at.checked_sub(1)?)?)
    }

    /// What sort of service it is.
    pub fn kind(self) -> Kind {
        self.letter(0).and_then(Kind::read).unwrap_or(Kind::Mailbox)
    }

    /// Whether a mail app can use it.
    pub fn status(self) -> Status {
        self.letter(1).and_then(Status::read).unwrap_or(Status::Active)
    }

    /// What people sign in as on this side; `None` where that is not known.
    pub fn username(self, side: Side) -> Option<UserName> {
        self.letter(match side {
            Side::Incoming => 2,
            Side::Outgoing => 3,
        })
        .and_then(UserName::read)
    }

    /// How people sign in on this side, the best way first; none where that is not known.
    pub fn sign_in(self, side: Side) -> impl Iterator<Item = SignIn> {
        let ways = self.column(6);
        let (incoming, outgoing) = ways.split_once('/').unwrap_or((ways, ways));
        let ways = match side {
            Side::Incoming => incoming,
            Side::Outgoing => outgoing,
        };
        ways.bytes().filter_map(SignIn::read)
    }

    /// Whether sources disagree on how people sign in, so that nothing about it can be an error.
    pub fn is_sign_in_disputed(self) -> bool {
        self.is('d')
    }

    /// Whether it is among those that most people use.
    pub fn is_common(self) -> bool {
        self.is('c')
    }

    /// Whether it hosts mail for its customers' own domains.
    pub fn has_custom_domains(self) -> bool {
        self.is('o')
    }

    /// Whether a source that vouches for them names its recommended servers.
    pub fn is_confirmed(self) -> bool {
        self.rows().all(|row| row.confirmed)
    }

    /// Hosts that it told people to use in the past.
    pub fn legacy_hosts(self) -> impl Iterator<Item = &'static str> {
        self.words(7)
    }

    /// How the names of hosts end that differ from account to account, each with its dot: `.kasserver.com`.
    pub fn host_suffixes(self) -> impl Iterator<Item = &'static str> {
        self.words(8)
    }

    /// Whether it tells or told its customers to use this host, in lower case.
    pub fn uses(self, host: &str) -> bool {
        self.rows().any(|row| row.host == host)
            || self.legacy_hosts().any(|legacy| legacy == host)
            || self.host_suffixes().any(|suffix| host.ends_with(suffix))
    }

    /// The company or brand whose services for several regions it is one of.
    pub fn family(self) -> Option<&'static str> {
        Some(self.column(9)).filter(|family| !family.is_empty())
    }

    /// The day its facts were last compared with their sources.
    pub fn checked(self) -> Date {
        Date::parse(self.column(10)).unwrap_or(Date { year: 1, month: 1, day: 1 })
    }

    /// What must be switched on before mail apps can use it.
    pub fn switches(self) -> impl Iterator<Item = Switch> {
        self.words(11).filter_map(|word| {
            let (protocol, rest) = word.split_once(':')?;
            let (by, how) = rest.split_at_checked(1)?;
            Some(Switch {
                protocol: Protocol::from_token(protocol)?,
                by: SwitchBy::read(*by.as_bytes().first()?)?,
                how,
            })
        })
    }

    /// The ids of the notes about it, in the order in which they matter.
    pub fn notes(self) -> impl Iterator<Item = &'static str> {
        self.words(12)
    }

    fn is(self, flag: char) -> bool {
        self.column(5).get(4..).is_some_and(|flags| flags.contains(flag))
    }

    fn letter(self, at: usize) -> Option<u8> {
        self.column(5).as_bytes().get(at).copied()
    }

    fn words(self, column: usize) -> impl Iterator<Item = &'static str> {
        self.column(column).split(' ').filter(|word| !word.is_empty())
    }

    fn column(self, number: usize) -> &'static str {
        self.line.split('\t').nth(number).unwrap_or_default()
    }
}

/// One published server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it speaks.
    pub protocol: Protocol,
    /// Its name, in lower case, or its IP address.
    pub host: &'static str,
    /// Its port.
    pub port: u16,
    /// Its encryption.
    pub encryption: Encryption,
    /// Whether a source that vouches for it names it; without one, it must not be the reason for an error.
    pub confirmed: bool,
}

impl Row {
    fn read(text: &'static str) -> Option<Self> {
        let mut words = text.split(' ');
        Some(Self {
            protocol: Protocol::from_token(words.next()?)?,
            host: words.next()?,
            port: words.next()?.parse().ok()?,
            encryption: Encryption::from_token(words.next()?)?,
            confirmed: words.next().is_none(),
        })
    }
}
