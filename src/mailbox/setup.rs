//! What a device is and how it is set.

use crate::engine::{DeviceKind, Reader};

/// What a device is and how it is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// What to call it.
    pub name: Name,
    /// What it is.
    pub kind: Option<DeviceKind>,
    /// How it reads the mailbox.
    pub way: Reader,
    /// POP3: when it takes mail off the server.
    pub removal: Removal,
    /// POP3: whether what is deleted on it is removed from the server.
    pub remove_when_deleted: bool,
}

/// What a device is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// As the person calls it.
    Typed(String),
    /// By what it is, as in the rest of the program.
    Kind(Option<DeviceKind>),
    /// By its part in a ready scene.
    Role(Role),
}

/// A part in a ready scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Computer,
    OfficePc,
    Laptop,
    Phone,
    Webmail,
}

/// When a POP3 reader takes what it fetched off the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// As soon as it has fetched it.
    AtOnce,
    /// When it looks the next time.
    NextTime,
    /// At the first look after so many days.
    After(u16),
    /// Never.
    Never,
}
