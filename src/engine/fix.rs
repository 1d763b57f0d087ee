//! Changes to a draft that take a finding away.

use super::draft::Draft;
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

    /// The draft with every change made, by the same path as typing.
    pub fn apply(&self, draft: &Draft) -> Draft {
        let mut fixed = draft.clone();
        for Change { field, value } in &self.changes {
            let taken = fixed.set(*field, value);
            debug_assert_eq!(taken, Ok(()), "{field} does not take {value}");
        }
        fixed
    }

    /// The fix without the changes that `draft` already has; `None` when nothing is left.
    pub(super) fn needed_by(mut self, draft: &Draft) -> Option<Self> {
        self.changes.retain(|change| draft.get(change.field) != change.value);
        (!self.changes.is_empty()).then_some(self)
    }
}
