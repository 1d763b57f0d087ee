//! A recommendation as changes to a draft.

use super::recommendation::{DAYS, Recommendation, Step, Way};
use crate::engine::ports::{set_pair, standard, switch};
use crate::engine::{
    Account, DeviceDraft, DeviceField, DeviceKind, Draft, Field, Fix, Protocol, Reader, Side,
    Withheld, preset,
};
use crate::providers::{Catalogue, Provider};

/// The changes after which `draft`, which `account` was read from, says what is recommended; none where there is nothing to enter.
///
/// The servers become those that the provider publishes. Where it is not known, only what goes with the protocol
/// changes, and never to anything unencrypted.
/// Devices keep their names where there is a place for them; those for which there is none go.
pub fn fill(
    recommendation: &Recommendation,
    draft: &Draft,
    account: &Account,
    catalogue: &Catalogue,
    provider: Option<Provider>,
) -> Fix {
    if recommendation.devices.is_empty() {
        return Fix::default();
    }
    let servers = recommendation.way.protocol().map(|protocol| {
        let published = provider
            .ok_or(Withheld::Unknown)
            .and_then(|provider| preset(account, draft, catalogue, provider, protocol));
        published.map_or_else(|why| by_standard(account, protocol, why), |preset| preset.missing)
    });
    let devices = devices(recommendation, draft);
    let count = devices.len().max(draft.devices.len());
    let wanted = Draft { devices, ..Draft::default() };
    let mut fix = servers.unwrap_or_default();
    for index in 0..count {
        for field in DeviceField::ALL.map(|field| Field::Device(index, field)) {
            fix = fix.and(field, wanted.get(field));
        }
    }
    fix.needed_by(draft).unwrap_or_default()
}

/// The protocol, and a port and an encryption that go with it where those entered do not.
fn by_standard(account: &Account, protocol: Protocol, why: Withheld) -> Fix {
    let server = &account.incoming;
    let fix = switch(server, protocol);
    // A provider that names no encrypted server may have none on the standard port either.
    let is_empty = server.port.is_none() && server.encryption.is_none();
    if !is_empty || why == Withheld::Unencrypted {
        return fix;
    }
    let [pair, _] = standard(protocol);
    Fix { changes: [fix.changes, set_pair(Side::Incoming, pair).changes].concat() }
}

/// The devices as they should be: those of the draft that have a place, then those that are missing.
fn devices(recommendation: &Recommendation, draft: &Draft) -> Vec<DeviceDraft> {
    let mut left: Vec<DeviceDraft> = draft.devices.clone();
    left.retain(|device| *device != DeviceDraft::default());
    let found = if recommendation.has_others {
        with_missing(left, recommendation.devices)
    } else {
        recommendation.devices.iter().map(|&kind| take(&mut left, kind)).collect()
    };
    found.into_iter().map(|device| set(device, recommendation)).collect()
}

/// All these devices, and of those that are missing as many as make them several.
fn with_missing(mut devices: Vec<DeviceDraft>, kinds: &[DeviceKind]) -> Vec<DeviceDraft> {
    for &kind in kinds {
        let is_missing = devices.iter().all(|device| device.kind != Some(kind));
        if is_missing && devices.len() < kinds.len() {
            devices.push(DeviceDraft { kind: Some(kind), ..DeviceDraft::default() });
        }
    }
    devices
}

/// The device of this kind or, failing that, one of which nobody said what it is, or a new one; it reads with an app.
fn take(devices: &mut Vec<DeviceDraft>, kind: DeviceKind) -> DeviceDraft {
    let of = |wanted| devices.iter().position(|device| device.kind == wanted);
    let device = of(Some(kind)).or_else(|| of(None)).map(|at| devices.remove(at));
    let device = device.unwrap_or_default();
    let protocol = device.protocol.filter(|reader| *reader == Reader::Exchange);
    DeviceDraft { kind: Some(kind), protocol, ..device }
}

/// The device, reading in the recommended way.
fn set(device: DeviceDraft, recommendation: &Recommendation) -> DeviceDraft {
    let way = recommendation.way;
    let needs_bridge = recommendation.steps.contains(&Step::Bridge);
    let reader = match (device.kind, device.protocol, way.protocol()) {
        (Some(DeviceKind::Web), ..) | (_, Some(Reader::Webmail), _) | (_, _, None) => {
            Reader::Webmail
        }
        // A service that fetches knows only POP.
        (_, Some(Reader::Fetcher), _) | (Some(DeviceKind::Service), None, _) => Reader::Fetcher,
        (_, Some(Reader::Exchange), Some(Protocol::Imap)) => Reader::Exchange,
        (Some(DeviceKind::Phone), ..) if needs_bridge => Reader::Webmail,
        (_, _, Some(Protocol::Pop3)) => Reader::Pop3,
        _ => Reader::Imap,
    };
    let by_pop = reader.fetches_by_pop();
    let days = if way == Way::PopDays { DAYS.to_string() } else { String::new() };
    DeviceDraft {
        protocol: Some(reader),
        leave_on_server: by_pop.then_some(way != Way::PopTake),
        remove_after_days: if by_pop { days } else { String::new() },
        remove_when_deleted: (by_pop && way == Way::PopKeep).then_some(true),
        ..device
    }
}
