//! Settings that were read from a text, or written to one, in words.

use super::{Key, key};
use crate::formats::import::{Format, Standing};

/// What a text was read as, as a sentence.
pub const fn format(format: Format) -> Key {
    match format {
        Format::Text => key::FORMAT_TEXT,
        Format::Settings => key::FORMAT_SETTINGS,
        Format::Link => key::FORMAT_LINK,
        Format::Autoconfig => key::FORMAT_AUTOCONFIG,
        Format::Mobileconfig => key::FORMAT_MOBILECONFIG,
        Format::Autodiscover => key::FORMAT_AUTODISCOVER,
    }
}

/// What a set is beside the first, as a sentence; `None` for the first.
pub const fn standing(standing: Standing) -> Option<Key> {
    match standing {
        Standing::First => None,
        Standing::OtherProtocol => Some(key::STANDING_OTHER_PROTOCOL),
        Standing::OtherPort => Some(key::STANDING_OTHER_PORT),
        Standing::LessSecure => Some(key::STANDING_LESS_SECURE),
        Standing::OtherAccount => Some(key::STANDING_OTHER_ACCOUNT),
    }
}
