//! What is known of mail providers, and how to find it.

use crate::engine::{Encryption, Protocol};

/// A mail service and its published settings.
#[derive(Clone, Copy, Debug)]
pub struct Provider {
    /// The stable kebab-case name in data and addresses.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    /// The domains of its e-mail addresses, in lower case.
    pub domains: &'static [&'static str],
    /// Its published servers, the recommended ones first.
    pub rows: &'static [Row],
}

/// One published server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it speaks.
    pub protocol: Protocol,
    /// Its name, in lower case.
    pub host: &'static str,
    /// Its port.
    pub port: u16,
    /// Its encryption.
    pub encryption: Encryption,
}

/// Every known provider.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// The providers, sorted by id.
    pub providers: &'static [Provider],
}

impl Catalogue {
    /// The provider whose addresses end in `@domain`; `domain` in lower case.
    pub fn by_domain(&self, domain: &str) -> Option<&'static Provider> {
        self.providers.iter().find(|provider| provider.domains.contains(&domain))
    }

    /// The provider that runs `host`; `host` in lower case.
    pub fn by_host(&self, host: &str) -> Option<&'static Provider> {
        self.providers.iter().find(|provider| provider.rows.iter().any(|row| row.host == host))
    }

    /// The published row that says exactly this.
    pub fn row(
        &self,
        protocol: Protocol,
        host: &str,
        port: u16,
        encryption: Encryption,
    ) -> Option<&'static Row> {
        self.providers.iter().flat_map(|provider| provider.rows).find(|row| {
            row.port == port
                && row.host == host
                && row.protocol == protocol
                && row.encryption == encryption
        })
    }
}
