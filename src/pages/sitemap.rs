//! The list of all pages for search engines, in the form of sitemaps.org.
//!
//! Such a list holds whole addresses, so there is one only where the page's own is known.

use std::fmt::Write as _;

use super::File;

/// The most addresses that one list may hold.
const MOST: usize = 50_000;

/// The list of the check and these pages below an address; nothing for an empty one.
pub(super) fn of(address: &str, files: &[File]) -> Option<File> {
    if address.is_empty() {
        return None;
    }
    let pages = files.iter().filter_map(|file| file.path.strip_suffix("index.html"));
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in std::iter::once("").chain(pages).take(MOST) {
        let _ = writeln!(text, "<url><loc>{address}{page}</loc></url>");
    }
    text.push_str("</urlset>\n");
    Some(File { path: "sitemap.xml".to_owned(), text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_listed_under_its_whole_address() {
        let files = ["de/providers/gmail/index.html", "providers/pages-01.css"]
            .map(|path| File { path: path.to_owned(), text: String::new() });
        let text = of("https://example.org/mail/", &files).map(|file| file.text);
        let lines: Vec<_> = text.iter().flat_map(|text| text.lines()).skip(2).collect();
        assert_eq!(
            lines,
            [
                "<url><loc>https://example.org/mail/</loc></url>",
                "<url><loc>https://example.org/mail/de/providers/gmail/</loc></url>",
                "</urlset>"
            ]
        );
        assert_eq!(of("", &files), None);
    }
}
