//! The devices as readers of one mailbox: who fetches by POP3, who takes mail away, and when.

use super::account::{Account, Device, Retention};
use super::choice::{DeviceKind, Protocol, Reader};
use super::field::{DeviceField, Field, Side};
use super::fix::Fix;
use super::situation::Situation;
use super::usernames::after_recent;
use super::value::Value;
use crate::providers::{Offer, Provider, Row, ids};

/// Everything that reads the mailbox, with the way it does so.
#[derive(Clone, Debug)]
pub struct Readers<'a> {
    /// The devices whose way of reading is known, in the order of the form.
    pub all: Vec<Seat<'a>>,
}

/// One device, its place in the list, and its way of reading.
#[derive(Clone, Copy, Debug)]
pub struct Seat<'a> {
    /// Its place in the list, counted from 0.
    pub index: usize,
    /// The device.
    pub device: &'a Device,
    /// How it reads the mailbox.
    pub way: Reader,
}

impl<'a> Readers<'a> {
    /// The readers of an account; devices of which nobody said how they read are left out.
    pub fn of(account: &'a Account) -> Self {
        let all = account.devices.iter().enumerate().filter_map(|(index, device)| {
            let web = (device.kind == Some(DeviceKind::Web)).then_some(Reader::Webmail);
            Some(Seat { index, device, way: device.reader.or(web)? })
        });
        Self { all: all.collect() }
    }

    /// Whether what one reader does can matter to another.
    pub const fn several(&self) -> bool {
        self.all.len() > 1
    }

    /// The readers for which `is` holds.
    pub fn filter(&self, is: impl Fn(&Seat<'a>) -> bool) -> Vec<Seat<'a>> {
        self.all.iter().copied().filter(is).collect()
    }

    /// The readers that fetch by POP3, be they apps or services.
    pub fn by_pop(&self) -> Vec<Seat<'a>> {
        self.filter(Seat::by_pop)
    }

    /// The readers other than these.
    pub fn besides(&self, these: &[Seat<'a>]) -> Vec<Seat<'a>> {
        self.filter(|seat| these.iter().all(|other| other.index != seat.index))
    }

    /// Whether an app shows the mailbox as it is on the server; Exchange does so as IMAP does.
    pub fn any_two_way(&self) -> bool {
        self.all.iter().any(Seat::two_way)
    }

    /// A fix after which every POP3 reader that leaves mail at all, and these, leave it for the same time: a fortnight or the longest there is.
    pub fn same_days(&self, and: &[Seat<'a>]) -> Fix {
        let pop = self.filter(|seat| {
            seat.by_pop()
                && (matches!(seat.device.retention, Retention::Days(_) | Retention::Keeps)
                    || and.iter().any(|other| other.index == seat.index))
        });
        let longest = pop.iter().filter_map(Seat::days).max().unwrap_or_default().max(FORTNIGHT);
        pop.iter().fold(Fix::default(), |fix, seat| {
            fix.and(seat.field(DeviceField::LeaveOnServer), true)
                .and(seat.field(DeviceField::RemoveAfterDays), longest)
        })
    }
}

/// How long POP readers should leave mail at least, in days: what Thunderbird sets for a new account.
pub const FORTNIGHT: u16 = 14;

impl Seat<'_> {
    /// A field of this device.
    pub const fn field(&self, field: DeviceField) -> Field {
        Field::Device(self.index, field)
    }

    /// Whether this reader fetches by POP3.
    pub const fn by_pop(&self) -> bool {
        self.way.fetches_by_pop()
    }

    /// Whether this reader shows the mailbox as it is on the server.
    pub const fn two_way(&self) -> bool {
        matches!(self.way, Reader::Imap | Reader::Exchange)
    }

    /// Whether this reader takes mail off the server as soon as it has fetched it.
    pub fn deletes(&self) -> bool {
        self.by_pop() && self.device.retention == Retention::Deletes
    }

    /// After how many days this reader takes mail off the server; zero, which apps understand differently, is none.
    pub const fn days(&self) -> Option<u16> {
        match self.device.retention {
            Retention::Days(days) if days > 0 && self.by_pop() => Some(days),
            _ => None,
        }
    }
}

/// What these readers are called, for a sentence.
pub fn called(seats: &[Seat]) -> Value {
    Value::List(seats.iter().map(|seat| seat.device.called()).collect())
}

/// A fix that turns these POP3 apps into IMAP apps; a service that fetches knows only POP3, and leaves all mail instead.
///
/// `None` where there is no app to turn.
pub fn to_imap(seats: &[Seat]) -> Option<Fix> {
    seats.iter().any(|seat| seat.way == Reader::Pop3).then(|| {
        seats.iter().fold(Fix::default(), |fix, seat| {
            if seat.way == Reader::Fetcher {
                keep_all(fix, seat)
            } else {
                fix.and(seat.field(DeviceField::Protocol), Reader::Imap.token())
            }
        })
    })
}

/// The fix, after which this reader also leaves all mail on the server.
pub fn keep_all(fix: Fix, seat: &Seat) -> Fix {
    fix.and(seat.field(DeviceField::LeaveOnServer), true)
        .and(seat.field(DeviceField::RemoveAfterDays), "")
}

/// The provider of the mailbox: that of the address or, failing that, of the host that mail is read from.
pub fn mailbox_provider(situation: &Situation) -> Option<Provider> {
    let by_address =
        situation.account.email_domain().and_then(|domain| situation.catalogue.by_domain(domain));
    by_address.or_else(|| {
        let host = &situation.account.incoming.host.text;
        let reads = |row: Row| row.host == host && row.protocol != Protocol::Smtp;
        situation.provider_of(Side::Incoming).filter(|provider| provider.rows().any(reads))
    })
}

/// What a server does with mail that was fetched by POP3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PopService {
    /// It keeps or removes the mail as the app says (RFC 1939).
    Obeys,
    /// It hands each message out once, to whoever comes first; its own settings say what becomes of its copy.
    HandsOutOnce,
    /// It hands the mail of the last 30 days to everybody; its own settings say what becomes of its copy.
    HandsOutRecent,
    /// It keeps the mail, whatever the app says.
    Keeps,
}

const GOOGLE: &[&str] = &[ids::GMAIL, ids::GOOGLE_WORKSPACE];

/// How the mailbox's own server treats POP3, as far as is known.
pub fn pop_service(situation: &Situation) -> PopService {
    match mailbox_provider(situation).map(Provider::id) {
        // Another server would take the prefix for a part of the name.
        Some(id) if GOOGLE.contains(&id) => {
            let name = &situation.account.incoming.username;
            if signs_in_at_google(situation) && after_recent(name).is_some() {
                PopService::HandsOutRecent
            } else {
                PopService::HandsOutOnce
            }
        }
        Some(ids::YANDEX) => PopService::Keeps,
        _ => PopService::Obeys,
    }
}

/// Whether the incoming server is Google's.
pub fn signs_in_at_google(situation: &Situation) -> bool {
    situation.signs_in_at(Side::Incoming).is_some_and(|at| GOOGLE.contains(&at.id()))
}

/// Whether the mailbox can be read by IMAP, as far as anything tells.
pub fn offers_imap(situation: &Situation, readers: &Readers) -> Option<bool> {
    if readers.any_two_way() || situation.account.incoming.protocol == Some(Protocol::Imap) {
        return Some(true);
    }
    mailbox_provider(situation)?.offers(Protocol::Imap).map(|offer| offer != Offer::No)
}

/// Puts the fix by IMAP in its place: first where IMAP is known to be there, last where nothing tells, nowhere where it is not.
pub fn with_imap(imap: Option<bool>, by_imap: Option<Fix>, others: Vec<Fix>) -> Vec<Fix> {
    let by_imap = by_imap.into_iter();
    match imap {
        Some(true) => by_imap.chain(others).collect(),
        Some(false) => others,
        None => others.into_iter().chain(by_imap).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::Readers;
    use crate::engine::Reader;
    use crate::engine::fixture::parse;
    use crate::engine::read::read;

    #[test]
    fn a_web_page_reads_by_webmail_and_an_unknown_way_is_no_way() {
        let mut draft =
            parse("phone Phone imap; web Web webmail; computer PC fetcher leave days=0");
        draft.devices[1].protocol = None;
        draft.devices.push(crate::engine::DeviceDraft::default());
        let account = read(&draft, |_| None);
        let readers = Readers::of(&account);
        let ways: Vec<Reader> = readers.all.iter().map(|seat| seat.way).collect();
        assert_eq!(ways, [Reader::Imap, Reader::Webmail, Reader::Fetcher]);
        assert_eq!(readers.by_pop().len(), 1);
        assert_eq!(readers.all[2].days(), None);
    }
}
