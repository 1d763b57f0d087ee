//! Host names in other scripts, through the browser's own tables.

use std::cell::RefCell;

thread_local! {
    /// The names asked for last; the same few are checked on every key.
    static KNOWN: RefCell<Vec<(String, Option<String>)>> = const { RefCell::new(Vec::new()) };
}

/// How many names are kept.
const KEPT: usize = 16;

/// The A-label form of a host name (RFC 5891, section 4.4), as the URL standard reads it; `None` if it refuses.
pub fn to_ascii(name: &str) -> Option<String> {
    KNOWN.with_borrow_mut(|known| {
        if let Some((_, ascii)) = known.iter().find(|(asked, _)| asked == name) {
            return ascii.clone();
        }
        let ascii = ask(name);
        if known.len() >= KEPT {
            known.remove(0);
        }
        known.push((name.to_owned(), ascii.clone()));
        ascii
    })
}

fn ask(name: &str) -> Option<String> {
    // What ends a host in a URL is not part of a name; the URL would quietly be another one.
    if name.contains(['/', '\\', '?', '#', '@', ':', '%', '[', ']']) {
        return None;
    }
    let url = web_sys::Url::new(&format!("https://{name}")).ok()?;
    Some(url.hostname()).filter(|host| !host.is_empty())
}
