//! Decides which signs count, and which causes they point to.

use super::scan::{Hit, Scan, muting};
use super::table::{CAUSES, Confidence, Needs, Pattern, TABLE};
use super::{Cause, Suspect};
use crate::engine::Side;

/// How far from a pattern words of mail still speak for it, in words: about four lines of a log.
const NEAR: u32 = 60;

/// How near they are so close that nothing else can be meant.
const CLOSE: u32 = 25;

/// How near they are when they belong to one sentence.
const TOUCHING: u32 = 12;

/// How many causes are told.
pub(super) const MAX_CAUSES: usize = 5;

/// The causes that the signs of a text point to, likeliest first.
pub(super) fn weigh(scan: &Scan) -> Vec<Suspect> {
    let said = scan
        .hits
        .iter()
        .filter_map(|hit| Some((hit, TABLE.patterns.get(usize::from(hit.pattern))?)));
    let said: Vec<(&Hit, &Pattern)> =
        said.filter(|(hit, pattern)| counts(hit, pattern, scan)).collect();
    let is_early = |pattern: &Pattern| {
        let first = pattern.causes.first().and_then(|cause| CAUSES.get(usize::from(*cause)));
        !pattern.yields && first.is_some_and(|cause| cause.early)
    };
    let has_reason = said.iter().any(|(_, pattern)| is_early(pattern));
    let mut weighed: Vec<(u32, Suspect)> = Vec::new();
    for (hit, pattern) in said {
        if has_reason && pattern.yields {
            continue;
        }
        let side = pattern.side.or_else(|| side(hit, scan));
        let mut confidence = pattern.confidence;
        for (rank, &cause) in pattern.causes.iter().enumerate() {
            add(
                &mut weighed,
                Suspect { cause: Cause(cause), confidence, side },
                weight(hit, pattern, confidence, rank),
            );
            confidence = confidence.lower();
        }
    }
    // Of two that weigh the same, the one that was said first.
    let ordered = ordered(weighed, |(weight, _)| std::cmp::Reverse(*weight));
    let mut suspects: Vec<Suspect> = ordered.into_iter().map(|(_, suspect)| suspect).collect();
    let best = suspects.first().map(|suspect| suspect.confidence);
    if best == Some(Confidence::Certain) {
        // What only might be is no help beside what is.
        let mut left = 1;
        suspects.retain(|suspect| {
            let keeps = suspect.confidence != Confidence::Possible || left > 0;
            left -= i32::from(keeps && suspect.confidence == Confidence::Possible);
            keeps
        });
    }
    suspects.truncate(MAX_CAUSES);
    suspects
}

/// The items by their keys, those of one key as they were; for a handful, where a sort's code would weigh too much.
pub(super) fn ordered<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::with_capacity(items.len());
    for item in items {
        let at = ordered.partition_point(|other| key(other) <= key(&item));
        ordered.insert(at, item);
    }
    ordered
}

/// Keeps the heavier of two signs of one cause.
fn add(weighed: &mut Vec<(u32, Suspect)>, suspect: Suspect, weight: u32) {
    match weighed.iter_mut().find(|(_, known)| known.cause == suspect.cause) {
        None => weighed.push((weight, suspect)),
        Some((known, before)) if *known < weight => {
            *known = weight;
            *before = Suspect { side: suspect.side.or(before.side), ..suspect };
        }
        Some((_, before)) => before.side = before.side.or(suspect.side),
    }
}

/// Confidence first, then whose words they are, how much of the text was recognised, and the rank among the causes of
/// one pattern.
fn weight(hit: &Hit, pattern: &Pattern, confidence: Confidence, rank: usize) -> u32 {
    let level = match confidence {
        Confidence::Certain => 3,
        Confidence::Likely => 2,
        Confidence::Possible => 1,
    };
    // What only mail programs say is worth more than what all say, and a port tells two readings apart.
    let own = match pattern.needs {
        Needs::Nothing => 200,
        Needs::Quiet => 100,
        Needs::Mail => 0,
    };
    let own = if pattern.ports.is_empty() { own } else { own + 400 };
    let length = (hit.end - hit.start).min(12);
    let rank = u32::try_from(rank).unwrap_or(u32::MAX).min(9);
    level * 1000 + own + length * 20 + 9 - rank
}

/// Whether a pattern counts where it is said.
fn counts(hit: &Hit, pattern: &Pattern, scan: &Scan) -> bool {
    // Only the first place that is not too far before it can be near enough.
    let from = muting(hit.pattern, hit.start.saturating_sub(NEAR));
    let next = scan.mutes.partition_point(|muted| *muted < from);
    let is_muted =
        scan.mutes.get(next).is_some_and(|muted| *muted < muting(hit.pattern, hit.end + NEAR));
    let has_port = pattern.ports.is_empty()
        || pattern.ports.iter().any(|port| scan.facts.ports.contains(port));
    if is_muted || !has_port {
        return false;
    }
    let mail = nearest(hit, &scan.mail);
    let mut other = nearest(hit, &scan.other);
    // Replies to mail tell where to read more.
    if nearest(hit, &scan.own) > NEAR {
        other = other.min(nearest(hit, &scan.web));
    }
    let is_beside_mail = mail <= CLOSE || (mail <= NEAR && mail <= other);
    match pattern.needs {
        Needs::Nothing => true,
        Needs::Quiet => is_beside_mail || other > NEAR,
        // Somebody who brings the words alone has a mail program before them.
        Needs::Mail => {
            let is_all = (hit.end - hit.start) * 4 >= scan.length * 3;
            mail <= TOUCHING || (is_beside_mail && mail <= other) || (is_all && other > NEAR)
        }
    }
}

/// Whether mail was sent or read when it was said, by the words nearest to it.
fn side(hit: &Hit, scan: &Scan) -> Option<Side> {
    let outgoing = nearest(hit, &scan.outgoing);
    let incoming = nearest(hit, &scan.incoming);
    match outgoing.cmp(&incoming) {
        std::cmp::Ordering::Less => Some(Side::Outgoing),
        std::cmp::Ordering::Greater => Some(Side::Incoming),
        std::cmp::Ordering::Equal => None,
    }
}

/// How far the nearest of these places is from where something is said; 0 within it.
fn nearest(hit: &Hit, places: &[u32]) -> u32 {
    let next = places.partition_point(|place| *place < hit.start);
    let before = next.checked_sub(1).and_then(|index| places.get(index));
    let after = places.get(next);
    before.into_iter().chain(after).map(|place| distance(hit, *place)).min().unwrap_or(u32::MAX)
}

/// How many words a place is away from where something is said; 0 within it.
const fn distance(hit: &Hit, place: u32) -> u32 {
    if place < hit.start {
        hit.start - place
    } else if place < hit.end {
        0
    } else {
        place - hit.end + 1
    }
}
