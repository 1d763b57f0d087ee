//! Where the page is, if those who put it there have said so.

/// The page's address with a slash at its end, such as `https://example.org/help/mail/`; empty where nobody said it.
///
/// Nothing on the page needs it. It is for what must be said to others in full: where search engines find the
/// original, and the list of all pages.
pub const ADDRESS: &str = include_str!(concat!(env!("OUT_DIR"), "/site.address.txt"));
