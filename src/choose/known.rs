//! What is known of the provider before anybody is asked.

use super::answers::Offer;
use crate::engine::Protocol;
use crate::providers::{self, Provider, Status, ids};

/// What a provider lets mail apps use, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Known {
    /// Whether mail apps can use IMAP.
    pub imap: Option<bool>,
    /// Whether mail apps can use POP.
    pub pop: Option<bool>,
    /// Whether IMAP is part of paid plans only.
    pub imap_is_paid: bool,
    /// Whether POP is part of paid plans only.
    pub pop_is_paid: bool,
    /// Whether mail apps need the provider's own program, which runs on computers only.
    pub needs_bridge: bool,
    /// Whether a setting at the provider, and not the app's, decides what POP removes from the server.
    pub pop_has_setting: bool,
    /// Whether POP removes nothing from the server, whatever the app is set to.
    pub pop_keeps_all: bool,
}

/// Where the rules `pop-gmail-server-action` and `pop-outlook-delete` have something to say.
const POP_HAS_SETTING: &[&str] = &[ids::GMAIL, ids::GOOGLE_WORKSPACE, ids::OUTLOOK_COM];

impl Known {
    /// What the catalogue says of a provider; nothing of one that is not known or has ended.
    pub fn of(provider: Option<Provider>) -> Self {
        let Some(provider) = provider else { return Self::default() };
        if provider.status() == Status::Discontinued {
            return Self::default();
        }
        let out_of_reach = provider.status() == Status::NoClientAccess;
        let offers = |protocol| match provider.offers(protocol) {
            _ if out_of_reach => Some(false),
            offer => offer.map(|offer| offer != providers::Offer::No),
        };
        let is_paid = |protocol| provider.offers(protocol) == Some(providers::Offer::Paid);
        Self {
            imap: offers(Protocol::Imap),
            pop: offers(Protocol::Pop3),
            imap_is_paid: is_paid(Protocol::Imap),
            pop_is_paid: is_paid(Protocol::Pop3),
            needs_bridge: provider.status() == Status::BridgeOnly,
            pop_has_setting: POP_HAS_SETTING.contains(&provider.id()),
            pop_keeps_all: provider.id() == ids::YANDEX,
        }
    }

    /// Whether an answer on what the provider offers goes with what is known.
    pub fn allows(&self, offer: Offer) -> bool {
        let agrees = |known: Option<bool>, said| known.is_none_or(|known| known == said);
        let (imap, pop) = match offer {
            Offer::Both => (true, true),
            Offer::Imap => (true, false),
            Offer::Pop => (false, true),
            Offer::Neither => (false, false),
            Offer::Unsure => return true,
        };
        agrees(self.imap, imap) && agrees(self.pop, pop)
    }

    /// What mail apps can use, with the answer put to what is known: whether IMAP, whether POP, and whether that is sure.
    ///
    /// Where nobody knows anything, both are taken for granted and have to be looked up;
    /// where one is known, nothing is built on the other.
    pub(super) fn offered(&self, offer: Offer) -> (bool, bool, bool) {
        let is_sure = offer != Offer::Unsure || self.imap.is_some() || self.pop.is_some();
        let said = |protocol| match offer {
            Offer::Both => true,
            Offer::Unsure => !is_sure,
            _ => offer == protocol,
        };
        (self.imap.unwrap_or(said(Offer::Imap)), self.pop.unwrap_or(said(Offer::Pop)), is_sure)
    }
}
