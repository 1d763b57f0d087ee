//! What the engine must be told from outside, because it has no clock and no Unicode tables.

use super::date::Date;
use super::rules::Rules;
use crate::providers::Catalogue;

/// Everything a check depends on besides the draft.
#[derive(Clone, Copy, Debug)]
pub struct Environment<'a> {
    /// The rules to check against.
    pub rules: &'static Rules,
    /// What is known of providers.
    pub catalogue: &'a Catalogue,
    /// Today's date where the person is.
    pub today: Date,
    /// Turns an internationalised host name into its A-label form (RFC 5891, section 4.4), or refuses it.
    pub to_ascii: fn(&str) -> Option<String>,
}
