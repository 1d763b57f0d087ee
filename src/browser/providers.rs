//! Fetches what is known of providers, which the page can do without at first.

use super::file;
use super::place::Place;

/// The text of the catalogue; `None` if it cannot be fetched.
///
/// The site names the file: `providers.txt`.
pub async fn fetch(place: &Place) -> Option<String> {
    file::text(place, &place.named("providers")?).await
}
