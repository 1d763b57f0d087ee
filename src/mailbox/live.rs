//! Reading what is on the server: IMAP as RFC 9051 has it, Exchange, which does the same, and webmail.

use super::event::{Frame, Reach, Step, Why};
use super::state::{Folder, Held, Mail, Stored, World};
use crate::engine::Reader;

impl World {
    /// Looks at the server: what is new is shown, what is gone disappears, marks and folders follow.
    pub(super) fn look(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        let Some(device) = self.devices.get(reader).filter(|_| self.is_on(reader)) else { return };
        if device.setup.way == Reader::Webmail {
            return self.look_in(reader, frames);
        }
        let stored = &self.server.stored;
        let vanished: Vec<Mail> = device
            .held
            .iter()
            .map(|held| held.mail)
            .filter(|mail| stored.iter().all(|stored| stored.mail != *mail))
            .collect();
        let (old, new): (Vec<Stored>, Vec<Stored>) =
            stored.iter().partition(|stored| device.holds(stored.mail));
        let differs = |stored: &&Stored| !device.held.contains(&stored.as_held());
        let updated: Vec<Mail> = old.iter().filter(differs).map(|stored| stored.mail).collect();
        self.lose_sight(reader, &vanished, frames);
        if !updated.is_empty() {
            self.hold(reader, old.iter().map(Stored::as_held).collect());
            self.note(Step::Updated { device: reader, mails: updated }, frames);
        }
        if !new.is_empty() {
            self.hold(reader, self.server.stored.iter().map(Stored::as_held).collect());
            let mails = new.iter().map(|stored| stored.mail).collect();
            self.note(Step::Shown { device: reader, mails }, frames);
        }
    }

    /// What a reader should have had and did not find is said once, a step for each reason.
    pub(super) fn look_back(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        let missed = self.missed_by(reader).into_iter();
        for mut missed in missed.filter(|missed| !missed.vanished) {
            let Some(device) = self.devices.get_mut(reader) else { return };
            missed.mails.retain(|mail| !device.refused.contains(mail));
            device.refused.extend(&missed.mails);
            if !missed.mails.is_empty() {
                let step = Step::Missed { device: reader, mails: missed.mails, why: missed.why };
                self.note(step, frames);
            }
        }
    }

    /// Shows exactly this.
    fn hold(&mut self, reader: usize, held: Vec<Held>) {
        let Some(device) = self.devices.get_mut(reader) else { return };
        let new = held.iter().map(|held| held.mail).filter(|mail| !device.shown.contains(mail));
        let new: Vec<Mail> = new.collect();
        device.shown.extend(new);
        device.held = held;
    }

    /// Looks in with a browser, on which nothing stays.
    fn look_in(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        let Some(device) = self.devices.get_mut(reader) else { return };
        let stored = self.server.stored.iter().map(|stored| stored.mail);
        let new: Vec<Mail> = stored.filter(|mail| !device.shown.contains(mail)).collect();
        device.shown.extend(&new);
        if !new.is_empty() {
            self.note(Step::Shown { device: reader, mails: new }, frames);
        }
    }

    /// Messages that are no longer on the server disappear, a step for each reason.
    fn lose_sight(&mut self, reader: usize, vanished: &[Mail], frames: &mut Vec<Frame>) {
        let mut causes: Vec<Why> = vanished.iter().filter_map(|mail| self.cause(*mail)).collect();
        causes.sort();
        causes.dedup();
        for why in causes {
            let mut mails = vanished.to_vec();
            mails.retain(|mail| self.cause(*mail) == Some(why));
            if let Some(device) = self.devices.get_mut(reader) {
                device.held.retain(|held| !mails.contains(&held.mail));
            }
            self.note(Step::Vanished { device: reader, mails, why }, frames);
        }
    }

    /// The person reads a message.
    pub(super) fn read(&mut self, reader: usize, mail: Mail, frames: &mut Vec<Frame>) {
        let Some(reach) = self.reach(reader, mail) else { return };
        self.change(reader, mail, reach, |_, read| *read = true);
        self.note(Step::Read { device: reader, mail, reach }, frames);
    }

    /// The person files a message.
    pub(super) fn file(&mut self, reader: usize, mail: Mail, frames: &mut Vec<Frame>) {
        let Some(reach) = self.reach(reader, mail) else { return };
        self.change(reader, mail, reach, |folder, _| *folder = Folder::Filed);
        self.note(Step::Filed { device: reader, mail, reach }, frames);
    }

    /// The person deletes a message for good.
    pub(super) fn delete(&mut self, reader: usize, mail: Mail, frames: &mut Vec<Frame>) {
        let Some(reach) = self.reach(reader, mail) else { return };
        let is_stored = self.stored(mail).is_some();
        let Some(device) = self.devices.get_mut(reader) else { return };
        device.tidied.push(mail);
        device.held.retain(|held| held.mail != mail);
        let reach = if reach == Reach::Here && device.setup.remove_when_deleted && is_stored {
            Reach::HereThenServer
        } else {
            reach
        };
        self.blame(mail, Why::Deleted(reader));
        if reach == Reach::Everywhere {
            self.drop_stored(mail, Why::Deleted(reader));
        }
        self.note(Step::Deleted { device: reader, mail, reach }, frames);
    }

    /// The person sends a message; where its copy goes depends on how the device reads.
    pub(super) fn send(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        if !self.is_on(reader) {
            return;
        }
        let (mail, folder) = (self.number(), Folder::Sent);
        self.sent.push(mail);
        let is_pop = self.is_pop(reader);
        if !is_pop && self.is_full() {
            self.is_absent(mail, Why::NoRoom);
            self.note(Step::SentUnkept { device: reader, mail }, frames);
            return;
        }
        if !is_pop {
            let since = self.day;
            self.server.stored.push(Stored { mail, folder, read: true, since, handed: None });
        }
        if let Some(device) = self.devices.get_mut(reader) {
            device.shown.push(mail);
            if device.setup.way != Reader::Webmail {
                device.held.push(Held { mail, folder, read: true });
            }
        }
        let reach = if is_pop { Reach::Here } else { Reach::Everywhere };
        self.note(Step::Sent { device: reader, mail, reach }, frames);
    }

    /// How far a change to this message reaches; `None` where the person cannot get at it here.
    fn reach(&self, reader: usize, mail: Mail) -> Option<Reach> {
        let device = self.devices.get(reader).filter(|_| self.is_on(reader))?;
        if device.follows_server() {
            let sees = device.holds(mail) || device.setup.way == Reader::Webmail;
            self.stored(mail).filter(|_| sees).map(|_| Reach::Everywhere)
        } else {
            device.holds(mail).then_some(Reach::Here)
        }
    }

    fn change(
        &mut self,
        reader: usize,
        mail: Mail,
        reach: Reach,
        change: impl Fn(&mut Folder, &mut bool),
    ) {
        if reach == Reach::Everywhere
            && let Some(stored) = self.stored_mut(mail)
        {
            change(&mut stored.folder, &mut stored.read);
        }
        if let Some(held) = self.devices.get_mut(reader).and_then(|device| device.held_mut(mail)) {
            change(&mut held.folder, &mut held.read);
        }
    }
}
