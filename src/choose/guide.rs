//! The way from what is set up now to what is recommended.

use super::recommendation::Recommendation;
use crate::engine::{Draft, Protocol, Reader};

/// What there is to read before anything is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    /// How to move from POP to IMAP without losing mail.
    MoveToImap,
    /// How to bring devices that use both to one.
    FromMixToOne,
}

/// The guide for somebody whose account is as in `draft`; `None` where nothing has to be moved.
pub fn guide(recommendation: &Recommendation, draft: &Draft) -> Option<Guide> {
    let protocol = recommendation.way.protocol()?;
    let reads = |ways: &[Reader]| {
        draft.devices.iter().any(|device| device.protocol.is_some_and(|way| ways.contains(&way)))
    };
    let by_pop = reads(&[Reader::Pop3]);
    let by_imap = reads(&[Reader::Imap, Reader::Exchange]);
    let is_pop_account = !by_imap && draft.protocol == Some(Protocol::Pop3);
    match (by_pop, by_imap) {
        (true, true) => Some(Guide::FromMixToOne),
        _ if protocol != Protocol::Imap => None,
        _ => (by_pop || is_pop_account).then_some(Guide::MoveToImap),
    }
}
