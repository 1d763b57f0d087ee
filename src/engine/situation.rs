//! All that a rule may look at.

use super::account::{Account, Server};
use super::date::Date;
use super::environment::Environment;
use super::field::Side;
use super::host::HostKind;
use super::remark::Remarks;
use super::slip::{self, Slip};
use crate::providers::{Catalogue, Provider, Row};

/// The account and what is known about the world around it.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// The account, as read from the draft.
    pub account: &'a Account,
    /// What is known of providers.
    pub catalogue: &'a Catalogue,
    /// Today, for rules that change on a date and for telling people when something will happen.
    pub today: Date,
    /// The domain that was probably meant, where that of the address looks like a slip.
    pub email_slip: Option<String>,
    /// The slips in the hosts, incoming first.
    slips: [Option<Slip>; 2],
    /// What there is to say of how each side signs in.
    pub remarks: Remarks,
    /// The provider of the address, looked up once.
    of_address: Option<Provider>,
    /// The providers that run the hosts, incoming first, looked up once.
    of_hosts: [Option<Provider>; 2],
}

impl<'a> Situation<'a> {
    /// Looks at an account.
    pub fn new(account: &'a Account, environment: &Environment<'a>) -> Self {
        let Environment { catalogue, today, rules, .. } = *environment;
        let of_address = account.email_domain().and_then(|domain| catalogue.by_domain(domain));
        let of_hosts = Side::ALL.map(|side| catalogue.by_host(&account.server(side).host.text));
        let mut situation = Self {
            account,
            catalogue,
            today,
            email_slip: None,
            slips: [None, None],
            remarks: Remarks::default(),
            of_address,
            of_hosts,
        };
        (rules.look)(&mut situation);
        situation
    }

    /// Looks for slips, and into how each side signs in.
    pub(super) fn look(&mut self) {
        self.email_slip = slip::email_domain(self.account, self.catalogue);
        let meant = self.email_slip.as_deref();
        self.slips = Side::ALL.map(|side| slip::host(self.account, self.catalogue, meant, side));
        self.remarks = Remarks::of(self);
    }

    /// What this side's host is probably a slip of.
    pub fn slip(&self, side: Side) -> Option<&Slip> {
        match side {
            Side::Incoming => self.slips[0].as_ref(),
            Side::Outgoing => self.slips[1].as_ref(),
        }
    }

    /// Both servers, incoming first.
    pub const fn servers(&self) -> [&'a Server; 2] {
        [&self.account.incoming, &self.account.outgoing]
    }

    /// The provider of the e-mail address or, failing that, of the incoming and then the outgoing host.
    pub fn provider(&self) -> Option<Provider> {
        self.provider_of_address()
            .or_else(|| self.provider_of(Side::Incoming))
            .or_else(|| self.provider_of(Side::Outgoing))
    }

    /// The provider that runs this side's host, if the catalogue knows it.
    pub const fn provider_of(&self, side: Side) -> Option<Provider> {
        match side {
            Side::Incoming => self.of_hosts[0],
            Side::Outgoing => self.of_hosts[1],
        }
    }

    /// The provider of the e-mail address, if the catalogue knows it.
    pub const fn provider_of_address(&self) -> Option<Provider> {
        self.of_address
    }

    /// The provider that this side signs in at: the address's own where it uses this host or no host was given,
    /// or else the one that runs the host.
    ///
    /// Several providers can share a host: `outlook.office365.com` serves Outlook.com and Microsoft 365.
    pub fn signs_in_at(&self, side: Side) -> Option<Provider> {
        let host = &self.account.server(side).host;
        self.provider_of_address()
            .filter(|mine| host.kind == HostKind::Missing || mine.uses(&host.text))
            .or_else(|| self.provider_of(side))
    }

    /// The provider's own row that says exactly what was entered on this side.
    pub fn exact_row(&self, side: Side) -> Option<Row> {
        let server = self.account.server(side);
        let (protocol, port, encryption) = (server.protocol?, server.port?, server.encryption?);
        self.provider_of(side)?.rows().find(|row| {
            row.port == port
                && row.host == server.host.text
                && row.protocol == protocol
                && row.encryption == encryption
        })
    }
}
