//! The parameters of a finding: facts for a message to show, in no language yet.

use super::date::Date;

/// One fact. Findings carry these by name; [`crate::words`] shows each the language's own way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Text as typed, such as a host name; shown as it is, without control characters.
    Text(String),
    /// A port, a count of days; a message can choose its plural by it.
    Number(u64),
    /// Any number of things, shown as "a, b and c"; a message can choose its plural by how many there are.
    List(Vec<Self>),
    /// The id of a message in `terms.ftl`, such as `encryption-starttls`; a message can choose by it.
    Term(&'static str),
    /// A day, shown in full, such as "7 December 2026".
    Date(Date),
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Vec<Self>> for Value {
    fn from(things: Vec<Self>) -> Self {
        Self::List(things)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}
