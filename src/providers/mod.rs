//! What is known of mail providers, and how to find it.
//!
//! The facts are in `data/providers/`, one file per provider; `docs/add-a-provider.md` explains them.
//! A build step checks them and packs them into one text, one line per provider, sorted by id:
//!
//! ```text
//! id TAB name TAB domain domain ... TAB protocol host port encryption[ ?],protocol host port ... TAB +imap-pop3
//! ```
//!
//! Beside it stand two indexes, where each domain and each host begins in the text, sorted by name.
//! Nothing is built at start-up, and nothing is copied: everything handed out borrows from that text.

pub mod ids;
#[cfg(any(feature = "cli", feature = "prerender", test))]
mod records;

use crate::engine::{Encryption, Protocol};
#[cfg(any(feature = "cli", feature = "prerender", test))]
pub use records::Source;

const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/providers.txt"));

/// Every provider in `data/providers/`.
pub static CATALOGUE: Catalogue = include!(concat!(env!("OUT_DIR"), "/providers.rs"));

/// Known providers.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    text: &'static str,
    domains: &'static [u32],
    hosts: &'static [u32],
}

impl Catalogue {
    /// A catalogue that knows nobody.
    pub const EMPTY: Self = Self { text: "", domains: &[], hosts: &[] };

    /// The catalogue as a file, for a program that does not carry it.
    pub fn write(&self) -> String {
        format!("{}\n{}\n{}", numbers(self.domains), numbers(self.hosts), self.text)
    }

    /// Reads what [`write`](Self::write) wrote; `None` if it is something else.
    ///
    /// What was read stays in memory as long as the program runs, since findings borrow from it.
    pub fn read(file: String) -> Option<Self> {
        let (domains, rest) = file.split_once('\n')?;
        let (hosts, text) = rest.split_once('\n')?;
        let (domains, hosts) = (places(domains)?.leak(), places(hosts)?.leak());
        Some(Self { text: text.to_owned().leak(), domains, hosts })
    }

    /// The provider whose addresses end in `@domain`; `domain` in lower case.
    pub fn by_domain(&self, domain: &str) -> Option<Provider> {
        self.find(self.domains, domain)
    }

    /// The provider that runs `host`, in lower case.
    ///
    /// Where several providers publish one host, this is the one that runs it for the others.
    /// An IP address belongs to nobody: 127.0.0.1 is Proton Mail's Bridge on one machine and a test server on another.
    pub fn by_host(&self, host: &str) -> Option<Provider> {
        self.find(self.hosts, host)
    }

    /// The provider with this id.
    pub fn by_id(&self, id: &str) -> Option<Provider> {
        self.providers().find(|provider| provider.id() == id)
    }

    /// The published row that says exactly this; `host` in lower case.
    pub fn row(
        &self,
        protocol: Protocol,
        host: &str,
        port: u16,
        encryption: Encryption,
    ) -> Option<Row> {
        self.by_host(host)?.rows().find(|row| {
            row.port == port
                && row.host == host
                && row.protocol == protocol
                && row.encryption == encryption
        })
    }

    /// Every provider, sorted by id.
    pub fn providers(&self) -> impl Iterator<Item = Provider> + use<> {
        self.text.lines().map(|line| Provider { line })
    }

    /// Looks a name up in an index and hands out the line it stands in.
    fn find(&self, index: &[u32], name: &str) -> Option<Provider> {
        let found = index.binary_search_by(|&at| self.word(at as usize).cmp(name.as_bytes()));
        let at = *index.get(found.ok()?)? as usize;
        let (before, after) = self.text.split_at_checked(at)?;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let end = at + after.find('\n')?;
        Some(Provider { line: self.text.get(start..end)? })
    }

    /// The domain or host that begins here.
    fn word(&self, at: usize) -> &'static [u8] {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        let end = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }
}

/// An index as a line of a file.
fn numbers(index: &[u32]) -> String {
    index.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

/// The index behind a line of a file.
fn places(line: &str) -> Option<Vec<u32>> {
    line.split(',').map(|place| place.parse().ok()).collect()
}

/// A mail service and its published settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provider {
    line: &'static str,
}

impl Provider {
    /// The stable kebab-case name in data and addresses, such as `gmail`.
    pub fn id(self) -> &'static str {
        self.column(0)
    }

    /// The name people know.
    pub fn name(self) -> &'static str {
        self.column(1)
    }

    /// The domains of its e-mail addresses, in lower case, the best-known first.
    pub fn domains(self) -> impl Iterator<Item = &'static str> {
        self.column(2).split_ascii_whitespace()
    }

    /// Its published servers: IMAP, POP and SMTP, for each the recommended one first.
    pub fn rows(self) -> impl Iterator<Item = Row> {
        self.column(3).split(',').filter_map(Row::read)
    }

    /// Whether a mail app can read its mailboxes over this protocol, perhaps for a fee; `None` where that is not known.
    pub fn offers(self, protocol: Protocol) -> Option<bool> {
        let offers = self.column(4);
        let at = offers.find(protocol.token())?;
        Some(offers.get(..at)?.ends_with('+'))
    }

    fn column(self, number: usize) -> &'static str {
        self.line.split('\t').nth(number).unwrap_or_default()
    }
}

/// One published server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it speaks.
    pub protocol: Protocol,
    /// Its name, in lower case, or its IP address.
    pub host: &'static str,
    /// Its port.
    pub port: u16,
    /// Its encryption.
    pub encryption: Encryption,
    /// Whether a source that vouches for it names it; without one, it must not be the reason for an error.
    pub confirmed: bool,
}

impl Row {
    fn read(text: &'static str) -> Option<Self> {
        let mut words = text.split(' ');
        Some(Self {
            protocol: Protocol::from_token(words.next()?)?,
            host: words.next()?,
            port: words.next()?.parse().ok()?,
            encryption: Encryption::from_token(words.next()?)?,
            confirmed: words.next().is_none(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{CATALOGUE, Catalogue};

    #[test]
    fn a_catalogue_written_to_a_file_reads_back() {
        let read = Catalogue::read(CATALOGUE.write()).expect("a catalogue");
        for provider in CATALOGUE.providers() {
            for domain in provider.domains() {
                assert_eq!(read.by_domain(domain), CATALOGUE.by_domain(domain), "{domain}");
            }
            for row in provider.rows() {
                assert_eq!(read.by_host(row.host), CATALOGUE.by_host(row.host), "{}", row.host);
            }
        }
    }

    #[test]
    fn another_file_is_no_catalogue() {
        for file in ["", "<!doctype html>\n<html>\n", "1,2\nx\n"] {
            assert!(Catalogue::read(file.to_owned()).is_none(), "{file}");
        }
    }
}
