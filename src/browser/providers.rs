//! Fetches what is known of providers, which the page can do without at first.

use super::file;

/// The text of the catalogue; `None` if it cannot be fetched.
///
/// The page names the file: `<meta name="maillint-providers" content="providers.txt">`.
pub async fn fetch() -> Option<String> {
    file::text(&file::named("maillint-providers")?).await
}
