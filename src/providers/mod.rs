//! What is known of mail providers, and how to find it.
//!
//! The facts are in `data/providers/`, one file per provider; `docs/add-a-provider.md` explains them.
//! A build step checks them and packs them into one text, one line per provider, sorted by id:
//!
//! ```text
//! id, name, domain domain ..., row,row ..., offers, letters, sign-in, legacy hosts, host suffixes, family,
//! checked, switches, notes, mail exchangers, other names
//! ```
//!
//! Columns are parted by tabs. A row is `protocol host port encryption`, with ` ?` where no source vouches for it.
//! A domain with a dot before it stands for all below it. Offers are `+imap-pop3`.
//! The letters are those of kind, status and the user names of both sides, then any of `c` (common), `d` (its sign-in
//! is disputed) and `o` (hosts customers' own domains). Sign-in is a letter for each way, the sides parted by `/`
//! where they differ. Other names are parted by semicolons. A switch is `pop3:` with who can do it and the note that says how.
//!
//! Beside it stand indexes of places in the text: of each domain and each host, sorted by name, and of the ends of
//! names that stand for many.
//! Nothing is built at start-up, and nothing is copied: everything handed out borrows from that text.

mod facts;
pub mod ids;
mod provider;
#[cfg(any(feature = "cli", feature = "js", feature = "prerender", test))]
mod records;
mod search;

use crate::engine::{Encryption, Protocol};
pub use facts::{Kind, Offer, SignIn, Status, Switch, SwitchBy, UserName};
pub use provider::{Provider, Row};
#[cfg(any(feature = "cli", feature = "js", feature = "prerender", test))]
pub use records::Source;

const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/providers.txt"));

/// Every provider in `data/providers/`.
pub static CATALOGUE: Catalogue = include!(concat!(env!("OUT_DIR"), "/providers.rs"));

/// Known providers.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    text: &'static str,
    indexes: [&'static [u32]; INDEXES],
}

/// How many indexes there are.
const INDEXES: usize = 5;

/// The places of the domains, sorted by name.
const DOMAINS: usize = 0;
/// The places of the hosts, sorted by name.
const HOSTS: usize = 1;
/// The places of the ends that many domains have.
const DOMAIN_ENDS: usize = 2;
/// The places of the ends that many hosts have.
const HOST_ENDS: usize = 3;
/// The places of the ends of mail exchangers.
const EXCHANGERS: usize = 4;

impl Catalogue {
    /// A catalogue that knows nobody.
    pub const EMPTY: Self = Self { text: "", indexes: [&[]; INDEXES] };

    /// The catalogue as a file, for a program that does not carry it.
    pub fn write(&self) -> String {
        let mut file = String::new();
        for index in self.indexes {
            let numbers: Vec<String> = index.iter().map(u32::to_string).collect();
            file.push_str(&numbers.join(","));
            file.push('\n');
        }
        file + self.text
    }

    /// Reads what [`write`](Self::write) wrote; `None` if it is something else.
    ///
    /// What was read stays in memory as long as the program runs, since findings borrow from it.
    pub fn read(file: String) -> Option<Self> {
        let mut rest = file.as_str();
        let mut indexes: [&'static [u32]; INDEXES] = [&[]; INDEXES];
        for index in &mut indexes {
            let (line, below) = rest.split_once('\n')?;
            *index = places(line)?.leak();
            rest = below;
        }
        Some(Self { text: rest.to_owned().leak(), indexes })
    }

    /// The provider whose addresses end in `@domain`; `domain` in lower case.
    pub fn by_domain(&self, domain: &str) -> Option<Provider> {
        self.find(DOMAINS, domain).or_else(|| self.by_end(DOMAIN_ENDS, domain))
    }

    /// The provider that runs `host`, or told people to use it in the past; in lower case.
    ///
    /// Where several providers publish one host, this is the one that runs it for the others.
    /// An IP address belongs to nobody: 127.0.0.1 is Proton Mail's Bridge on one machine and a test server on another.
    pub fn by_host(&self, host: &str) -> Option<Provider> {
        self.find(HOSTS, host).or_else(|| self.by_end(HOST_ENDS, host))
    }

    /// The provider behind a mail exchanger, the name in an MX record; in lower case, without a dot at its end.
    pub fn by_mx(&self, exchanger: &str) -> Option<Provider> {
        self.by_end(EXCHANGERS, exchanger)
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
    fn find(&self, index: usize, name: &str) -> Option<Provider> {
        let index = self.indexes.get(index)?;
        let found = index.binary_search_by(|&at| self.word(at as usize).cmp(name.as_bytes()));
        self.provider_at(*index.get(found.ok()?)? as usize)
    }

    /// The provider with the first of these ends, each `.` and labels, that the name has.
    fn by_end(&self, index: usize, name: &str) -> Option<Provider> {
        let ends = self.indexes.get(index)?;
        let at = ends.iter().find(|&&at| name.as_bytes().ends_with(self.word(at as usize)))?;
        self.provider_at(*at as usize)
    }

    /// The provider in whose line this place is.
    fn provider_at(&self, at: usize) -> Option<Provider> {
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

/// The index behind a line of a file.
fn places(line: &str) -> Option<Vec<u32>> {
    line.split_terminator(',').map(|place| place.parse().ok()).collect()
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
