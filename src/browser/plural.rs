//! Plurals, through the browser's own tables.

use js_sys::{Array, Intl::PluralRules, Object};

use crate::words::Plural;

/// The plural category of a whole number in a language.
pub fn rule(language: &str, number: u64) -> Plural {
    let rules = PluralRules::new(&Array::of1(&language.into()), &Object::new());
    // No count on this page comes near the end of what a float can tell apart.
    #[expect(clippy::cast_precision_loss)]
    let category = rules.select(number as f64);
    category.as_string().map_or(Plural::Other, |name| Plural::from_name(&name))
}
