//! Addresses that a host page may lead people to.

/// How long an address may be, in characters.
const MOST: usize = 2000;

/// How one may begin: nothing here runs in the page, and nothing goes out in the open.
const BEGINNINGS: [&str; 3] = ["https://", "mailto:", "tel:"];

/// An address that can stand in a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Reads one; `None` if it is none, or of a kind that is not allowed.
    pub fn of(text: &str) -> Option<Self> {
        // RFC 3986, section 2: an address is made of ASCII without spaces; browsers drop some of them unseen.
        let is_sound = text.len() <= MOST && text.bytes().all(|byte| byte.is_ascii_graphic());
        let beginning = BEGINNINGS.iter().find(|beginning| {
            text.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
        })?;
        (is_sound && text.len() > beginning.len()).then(|| Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
