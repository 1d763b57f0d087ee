//! What was applied, and how to take it back.

use crate::engine::{DeviceField, Draft, Field, Fix, ServerField, Side};

/// One thing that was done to the draft in one go.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// The draft before it.
    pub before: Draft,
    /// The draft after it.
    pub after: Draft,
    /// What it was.
    pub did: Did,
}

/// What a step did.
#[derive(Clone, Debug)]
pub(super) enum Did {
    /// Fixes were applied, one after another.
    Applied(Vec<Fix>),
    /// The device at this place in the list was taken off it.
    RemovedDevice(usize),
    /// Settings from elsewhere replaced what was there.
    Opened,
}

impl Step {
    /// The draft without this step; what was typed since stays.
    pub(super) fn undone(&self, now: &Draft) -> Draft {
        if *now == self.after {
            return self.before.clone();
        }
        let mut draft = now.clone();
        match self.did {
            Did::RemovedDevice(index) => {
                if let Some(device) = self.before.devices.get(index) {
                    let place = index.min(draft.devices.len());
                    draft.devices.insert(place, device.clone());
                }
            }
            Did::Applied(_) | Did::Opened => {
                for field in fields(self.before.devices.len().max(draft.devices.len())) {
                    let (before, after) = (self.before.get(field), self.after.get(field));
                    if before != after && draft.get(field) == after {
                        // What the draft once held it takes again.
                        let _ = draft.set(field, &before);
                    }
                }
            }
        }
        draft
    }
}

/// Every field of a draft with this many devices.
pub(super) fn fields(devices: usize) -> impl Iterator<Item = Field> {
    let servers = Side::ALL.into_iter().flat_map(|side| {
        ServerField::ALL
            .into_iter()
            .filter(move |field| side == Side::Incoming || *field != ServerField::Protocol)
            .map(move |field| side.field(field))
    });
    let device = |index| DeviceField::ALL.into_iter().map(move |field| Field::Device(index, field));
    std::iter::once(Field::Email).chain(servers).chain((0..devices).flat_map(device))
}
