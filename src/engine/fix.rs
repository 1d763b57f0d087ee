//! Changes to a draft that take a finding away.

use super::draft::{DeviceDraft, Draft};
use super::field::Field;

/// One or more changes that, made together, take a finding away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fix {
    /// The changes, each to another field.
    pub changes: Vec<Change>,
}

/// A new content for one field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// The field to change.
    pub field: Field,
    /// Its new content as text, as [`Draft::set`] takes it; empty clears the field.
    pub value: String,
}

impl Fix {
    /// A fix that sets `field`; [`and`](Self::and) adds more changes.
    pub fn set(field: Field, value: impl ToString) -> Self {
        Self::default().and(field, value)
    }

    /// The same fix, which also sets `field`.
    #[must_use]
    pub fn and(mut self, field: Field, value: impl ToString) -> Self {
        self.changes.push(Change { field, value: value.to_string() });
        self
    }

    /// The draft with every change made, by the same path as typing; a device of which that leaves nothing is gone.
    pub fn apply(&self, draft: &Draft) -> Draft {
        let mut fixed = draft.clone();
        for Change { field, value } in &self.changes {
            let taken = fixed.set(*field, value);
            debug_assert_eq!(taken, Ok(()), "{field} does not take {value}");
        }
        let nothing = DeviceDraft::default();
        let emptied = draft.devices.iter().zip(&fixed.devices);
        if emptied.into_iter().any(|(before, after)| *before != nothing && *after == nothing) {
            fixed.devices.retain(|device| *device != nothing);
        }
        fixed
    }

    /// The fix without the changes that `draft` already has; `None` when nothing is left.
    pub(crate) fn needed_by(mut self, draft: &Draft) -> Option<Self> {
        self.changes.retain(|change| draft.get(change.field) != change.value);
        (!self.changes.is_empty()).then_some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Fix;
    use crate::engine::fixture::parse;
    use crate::engine::{DeviceDraft, DeviceField, Field};

    #[test]
    fn a_device_that_is_emptied_goes_and_one_that_was_just_added_stays() {
        let mut draft = parse("computer PC pop3; phone Phone imap");
        let emptied = DeviceField::ALL
            .into_iter()
            .fold(Fix::default(), |fix, field| fix.and(Field::Device(1, field), ""));
        assert_eq!(emptied.apply(&draft), parse("computer PC pop3"));
        draft.devices.push(DeviceDraft::default());
        let kept = Fix::set(Field::Device(0, DeviceField::Protocol), "imap").apply(&draft);
        assert_eq!(kept.devices.len(), 3);
    }
}
