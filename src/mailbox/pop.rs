//! Reading by POP3, as RFC 1939 has it.

use super::event::{Frame, Step, Why};
use super::setup::Removal;
use super::state::{Folder, Held, Mail, Session, Stored, World};
use crate::engine::devices::PopService;

/// How many days back Gmail hands out mail to whoever asks with `recent:`.
const RECENT_DAYS: u16 = 30;

impl World {
    /// Whether the server lists this message to a POP3 reader.
    pub(super) fn lists(&self, stored: &Stored) -> bool {
        stored.folder == Folder::Inbox
            && match self.server.service {
                PopService::Obeys | PopService::Keeps => true,
                PopService::HandsOutOnce => stored.handed.is_none(),
                PopService::HandsOutRecent => self.day.saturating_sub(stored.since) < RECENT_DAYS,
            }
    }

    /// Signs in, locks the mailbox and fetches what is new.
    pub(super) fn open(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        if !self.is_pop(reader) || !self.is_on(reader) {
            return;
        }
        if let Some(session) = &self.server.session {
            let by = session.device;
            if by != reader {
                self.note(Step::Busy { device: reader, by }, frames);
            }
            return;
        }
        let (listed, others): (Vec<Stored>, Vec<Stored>) =
            self.server.stored.iter().partition(|stored| self.lists(stored));
        let listed: Vec<Mail> = listed.iter().map(|stored| stored.mail).collect();
        let Some(device) = self.devices.get_mut(reader) else { return };
        let is_known = |mail: Mail| device.known.iter().any(|(other, _)| *other == mail);
        let new: Vec<Mail> = listed.iter().copied().filter(|mail| !is_known(*mail)).collect();
        let withheld: Vec<Mail> = others
            .iter()
            .filter(|stored| stored.folder == Folder::Inbox && stored.handed.is_some())
            .map(|stored| stored.mail)
            .filter(|mail| !is_known(*mail) && !device.refused.contains(mail))
            .collect();
        device.refused.extend(&withheld);
        device.known.extend(new.iter().map(|mail| (*mail, self.day)));
        device.shown.extend(&new);
        device.held.extend(new.iter().map(|mail| Held {
            mail: *mail,
            folder: Folder::Inbox,
            read: false,
        }));
        self.server.session = Some(Session { device: reader, listed, fetched: new.clone() });
        if !new.is_empty() {
            self.note(Step::Fetched { device: reader, mails: new }, frames);
        }
        if !withheld.is_empty() {
            self.note(Step::Withheld { device: reader, mails: withheld }, frames);
        }
    }

    /// Whether a reader cannot get in by POP3 now.
    pub(super) fn is_locked_out(&self, reader: usize) -> bool {
        self.is_pop(reader) && self.server.session.is_some()
    }

    /// Signs off with QUIT; the server removes what was marked with DELE.
    pub(super) fn quit(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        let Some(session) = self.end_session(reader) else { return };
        for mail in &session.fetched {
            if let Some(stored) = self.stored_mut(*mail) {
                stored.handed = stored.handed.or(Some(reader));
            }
        }
        let (wished, timed) = self.marked(&session);
        for (mails, wish) in [(timed, false), (wished, true)] {
            if mails.is_empty() {
                continue;
            }
            if self.server.service == PopService::Obeys {
                let why = if wish { Why::Deleted(reader) } else { Why::Removed(reader) };
                for mail in &mails {
                    self.drop_stored(*mail, why);
                }
                self.note(Step::Removed { device: reader, mails, wish }, frames);
            } else {
                self.keep_anyway(reader, mails, frames);
            }
        }
    }

    /// The connection breaks: the server goes to no update state and removes nothing.
    pub(super) fn break_off(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        let Some(session) = self.end_session(reader) else { return };
        let (wished, mut mails) = self.marked(&session);
        mails.extend(wished);
        mails.sort();
        self.note(Step::Broke { device: reader, mails }, frames);
    }

    fn end_session(&mut self, reader: usize) -> Option<Session> {
        self.server.session.take_if(|session| session.device == reader)
    }

    /// What the session marks: what the person deleted, and what it is time for.
    fn marked(&self, session: &Session) -> (Vec<Mail>, Vec<Mail>) {
        let Some(device) = self.devices.get(session.device) else { return Default::default() };
        let is_wished =
            |mail: &Mail| device.setup.remove_when_deleted && device.tidied.contains(mail);
        let since =
            |mail: &Mail| device.known.iter().find(|(other, _)| other == mail).map(|(_, day)| *day);
        let is_due = |mail: &Mail| match device.setup.removal {
            Removal::AtOnce => true,
            Removal::NextTime => !session.fetched.contains(mail),
            Removal::After(days) => {
                since(mail).is_some_and(|day| self.day >= day.saturating_add(days))
            }
            Removal::Never => false,
        };
        let (wished, others): (Vec<Mail>, Vec<Mail>) =
            session.listed.iter().partition(|mail| is_wished(mail));
        (wished, others.into_iter().filter(is_due).collect())
    }

    /// The server keeps what it should remove; of each message that is said once.
    fn keep_anyway(&mut self, reader: usize, mut mails: Vec<Mail>, frames: &mut Vec<Frame>) {
        let Some(device) = self.devices.get_mut(reader) else { return };
        mails.retain(|mail| !device.overruled.contains(mail));
        device.overruled.extend(&mails);
        if !mails.is_empty() {
            self.note(Step::KeptAnyway { device: reader, mails }, frames);
        }
    }
}
