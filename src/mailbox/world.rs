//! What each event does.

use super::event::{Event, Frame, Step, Why};
use super::state::{Folder, Mail, Power, Stored, World, why};

impl World {
    /// Lets an event happen, and adds a frame for everything that follows from it.
    pub fn apply(&mut self, event: Event, frames: &mut Vec<Frame>) {
        match event {
            Event::Arrives(folder) => self.arrive(folder, frames),
            Event::Connects(reader) => {
                if self.is_pop(reader) {
                    self.open(reader, frames);
                    self.quit(reader, frames);
                } else {
                    self.look(reader, frames);
                }
                if self.is_on(reader) && !self.is_locked_out(reader) {
                    self.look_back(reader, frames);
                }
            }
            Event::Opens(reader) => self.open(reader, frames),
            Event::Quits(reader) => self.quit(reader, frames),
            Event::Breaks(reader) => self.break_off(reader, frames),
            Event::Reads(reader, mail) => self.read(reader, mail, frames),
            Event::Files(reader, mail) => self.file(reader, mail, frames),
            Event::Deletes(reader, mail) => self.delete(reader, mail, frames),
            Event::Sends(reader) => self.send(reader, frames),
            Event::SwitchedOff(reader) => {
                self.switch(
                    reader,
                    Power::On,
                    Power::Off,
                    Step::WentOff { device: reader },
                    frames,
                );
            }
            Event::SwitchedOn(reader) => {
                self.switch(
                    reader,
                    Power::Off,
                    Power::On,
                    Step::CameBack { device: reader },
                    frames,
                );
            }
            Event::Lost(reader) => self.lose(reader, frames),
            Event::Replaced(reader) => {
                self.switch(
                    reader,
                    Power::Lost,
                    Power::On,
                    Step::Replaced { device: reader },
                    frames,
                );
            }
            Event::Days(days) => {
                self.day = self.day.saturating_add(days);
                self.note(Step::Passed { days }, frames);
            }
        }
    }

    /// The number of the next message.
    pub(super) fn number(&mut self) -> Mail {
        self.mails = self.mails.saturating_add(1);
        Mail(self.mails)
    }

    pub(super) fn is_full(&self) -> bool {
        self.server.room.is_some_and(|room| self.server.stored.len() >= room)
    }

    fn arrive(&mut self, folder: Folder, frames: &mut Vec<Frame>) {
        let mail = self.number();
        if self.is_full() {
            self.is_absent(mail, Why::NoRoom);
            self.note(Step::Refused { mail }, frames);
            return;
        }
        let since = self.day;
        self.server.stored.push(Stored { mail, folder, read: false, since, handed: None });
        self.note(Step::Arrived { mail, folder }, frames);
    }

    fn switch(
        &mut self,
        reader: usize,
        from: Power,
        to: Power,
        step: Step,
        frames: &mut Vec<Frame>,
    ) {
        if self.devices.get(reader).is_none_or(|device| device.power != from) {
            return;
        }
        self.break_off(reader, frames);
        if let Some(device) = self.devices.get_mut(reader) {
            device.power = to;
        }
        self.note(step, frames);
    }

    fn lose(&mut self, reader: usize, frames: &mut Vec<Frame>) {
        self.break_off(reader, frames);
        let Some(device) = self.devices.get_mut(reader) else { return };
        if device.power == Power::Lost {
            return;
        }
        device.power = Power::Lost;
        device.known.clear();
        device.refused.clear();
        device.overruled.clear();
        for held in std::mem::take(&mut device.held) {
            if self.stored(held.mail).is_none() {
                self.blame(held.mail, Why::Lost(reader));
            }
        }
        self.note(Step::Lost { device: reader }, frames);
    }

    /// Adds a frame, and another for what is in no place any more.
    pub(super) fn note(&mut self, step: Step, frames: &mut Vec<Frame>) {
        frames.push(Frame { step, world: self.clone() });
        let gone: Vec<(Mail, Why)> = self
            .all()
            .filter(|mail| self.gone.iter().all(|(other, _)| other != mail))
            .filter(|mail| self.places(*mail).is_empty())
            .filter_map(|mail| Some((mail, why(&self.causes, mail)?)))
            .collect();
        self.gone.extend(&gone);
        let mut reasons: Vec<Why> = gone.iter().map(|(_, why)| *why).collect();
        reasons.sort();
        reasons.dedup();
        for why in reasons {
            let mails = gone.iter().filter(|(_, other)| *other == why).map(|(mail, _)| *mail);
            let step = Step::Gone { mails: mails.collect(), why };
            frames.push(Frame { step, world: self.clone() });
        }
    }
}
