//! The names of what can be set, and who may set it.

use crate::engine::Field;

/// How a name reaches the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// In a link, which anybody can send to anybody.
    Link,
    /// From the page that the check stands in.
    Embed,
}

/// Something that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name, the same for attributes and parameters.
    pub name: &'static str,
    /// Whether a link may set it too.
    ///
    /// Words, colours and reports are for the page around the check: a link that carried them could speak in our name.
    pub in_links: bool,
}

const fn for_links(name: &'static str) -> Name {
    Name { name, in_links: true }
}

const fn for_hosts(name: &'static str) -> Name {
    Name { name, in_links: false }
}

/// Everything that can be set, besides the fields of the form by their paths.
pub const NAMES: &[Name] = &[
    for_links("mode"),
    for_links("provider"),
    for_links("lang"),
    for_links("side"),
    for_links("lock"),
    for_hosts("settings"),
    for_hosts("other-providers"),
    for_hosts("owner"),
    for_hosts("ask"),
    for_hosts("ask-link"),
    for_hosts("color-scheme"),
    for_hosts("accent"),
    for_hosts("report"),
];

/// The entry of a name, if a door takes it.
pub fn named(name: &str, door: Door) -> Option<&'static Name> {
    NAMES.iter().find(|entry| entry.name == name && (door == Door::Embed || entry.in_links))
}

/// Parts a fragment into what sets something and the rest, such as settings and tools.
///
/// From a link only what a link may set is taken; the rest stays, and its reader says that it is unknown.
/// On the way in, a field of the form belongs to both: a lock needs to know what the field holds.
pub fn split(fragment: &str, door: Door) -> (Vec<&str>, String) {
    let is_option =
        |pair: &&str| pair.split_once('=').is_some_and(|(name, _)| named(name, door).is_some());
    let (options, rest): (Vec<&str>, Vec<&str>) =
        fragment.split('&').filter(|pair| !pair.is_empty()).partition(is_option);
    (options, rest.join("&"))
}

/// Whether a name is a field of the form.
pub(super) fn field(name: &str) -> Option<Field> {
    name.parse().ok()
}
