//! The picture in words.

use super::scene::{How, Leg, Reading, Scene, Seal};
use crate::engine::{DeviceKind, Protocol, Reader, Side, Value};
use crate::words::{Key, Words, key};

/// Says everything the picture shows, a sentence for each device and each leg.
pub(super) fn sentences(scene: &Scene, words: &Words) -> Vec<String> {
    let mut sentences: Vec<String> = scene
        .devices
        .iter()
        .map(|device| {
            let values = [
                ("device", Value::Text(name(device, words))),
                ("how", Value::Text(how(device.how, words))),
            ];
            words.format(key::PICTURE_DEVICE, &values)
        })
        .collect();
    if scene.more > 0 {
        sentences
            .push(words.format(key::PICTURE_MORE, &[("count", Value::Number(scene.more as u64))]));
    }
    sentences.push(leg_sentence(&scene.incoming, words));
    sentences.push(leg_sentence(&scene.outgoing, words));
    sentences
}

fn leg_sentence(leg: &Leg, words: &Words) -> String {
    let values = [
        ("side", Value::Term(side(leg.side))),
        ("server", Value::Text(server(leg, words))),
        ("seal", Value::Text(words.text(seal(leg.seal)))),
    ];
    words.format(key::PICTURE_LEG, &values)
}

/// The device's name, or the word for its kind.
pub(super) fn name(device: &Reading, words: &Words) -> String {
    if !device.name.is_empty() {
        return device.name.clone();
    }
    words.text(match device.kind {
        Some(DeviceKind::Phone) => key::KIND_PHONE,
        Some(DeviceKind::Computer) => key::KIND_COMPUTER,
        Some(DeviceKind::Web) => key::KIND_WEB,
        Some(DeviceKind::Service) => key::KIND_SERVICE,
        None => key::PICTURE_YOUR_APP,
    })
}

/// How a device reads, in a few words.
pub(super) fn how(how: How, words: &Words) -> String {
    let key = match how {
        How::Unknown => key::PICTURE_READS_SOMEHOW,
        How::Looks(Reader::Imap) => key::PICTURE_READS_IMAP,
        How::Looks(Reader::Exchange) => key::PICTURE_READS_EXCHANGE,
        How::Looks(Reader::Webmail) => key::PICTURE_READS_WEB,
        How::Looks(Reader::Pop3 | Reader::Fetcher) | How::Fetches => key::PICTURE_FETCHES,
        How::FetchesFor(days) => {
            return words.format(key::PICTURE_FETCHES_FOR, &[("days", days.into())]);
        }
        How::Takes => key::PICTURE_TAKES,
    };
    words.text(key)
}

/// The protocol and port of a leg, as far as they are known: "IMAP · 993".
pub(super) fn label(leg: &Leg) -> String {
    let protocol = match leg.protocol {
        Some(Protocol::Imap) => "IMAP",
        Some(Protocol::Pop3) => "POP3",
        Some(Protocol::Smtp) => "SMTP",
        None => "",
    };
    let port = leg.port.map(|port| port.to_string()).unwrap_or_default();
    joined([protocol, &port])
}

/// What encryption is chosen on a leg, in the words of mail apps; empty where none is chosen yet.
pub(super) fn encryption(leg: &Leg, words: &Words) -> String {
    leg.encryption.map(|chosen| words.show(&Value::Term(chosen.term()))).unwrap_or_default()
}

/// The texts that are not empty, with dots between them.
pub(super) fn joined<const COUNT: usize>(texts: [&str; COUNT]) -> String {
    let mut whole = String::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !whole.is_empty() {
            whole.push_str(" \u{b7} ");
        }
        whole.push_str(text);
    }
    whole
}

fn server(leg: &Leg, words: &Words) -> String {
    let host =
        if leg.host.is_empty() { words.text(key::PICTURE_NO_SERVER) } else { leg.host.clone() };
    let label = joined([&label(leg), &encryption(leg, words)]);
    if label.is_empty() { host } else { format!("{host} ({label})") }
}

/// What to say of the seal of a leg.
pub(super) const fn seal(seal: Seal) -> Key {
    match seal {
        Seal::Unknown => key::PICTURE_SEAL_UNKNOWN,
        Seal::Broken => key::PICTURE_SEAL_BROKEN,
        Seal::Open => key::PICTURE_SEAL_OPEN,
        Seal::Perhaps => key::PICTURE_SEAL_PERHAPS,
        Seal::Upgraded => key::PICTURE_SEAL_UPGRADED,
        Seal::Sealed => key::PICTURE_SEAL_SEALED,
        Seal::Inside => key::PICTURE_SEAL_INSIDE,
    }
}

/// The term for a side.
pub(super) const fn side(side: Side) -> &'static str {
    match side {
        Side::Incoming => "side-incoming",
        Side::Outgoing => "side-outgoing",
    }
}
