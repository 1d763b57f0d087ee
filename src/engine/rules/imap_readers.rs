//! Many devices that read one mailbox by IMAP.

use super::examples;
use crate::engine::devices::{Readers, called};
use crate::engine::{DeviceField, Impact, Reader, Reads, Rule, Severity, Source, Stage};

/// As many IMAP apps as fit under the cap on connections where each opens its usual five.
pub(super) const COMFORTABLE: usize = 3;

/// Providers cap connections, not devices, and each app opens several.
pub(super) static IMAP_MANY_CONNECTIONS: Rule = Rule {
    code: "imap-many-connections",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Devices,
    reads: &[Reads::Devices],
    covers: &[],
    sources: &[Source::Page {
        title: "Too many simultaneous connections, Mailbird",
        url: "https://support.getmailbird.com/hc/en-us/articles/16298148976279-Too-many-simultaneous-connections",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let readers = Readers::of(situation.account);
        let who = readers.filter(|seat| seat.way == Reader::Imap);
        let Some(first) = who.first().filter(|_| who.len() > COMFORTABLE) else { return };
        let mut finding =
            IMAP_MANY_CONNECTIONS.at(first.field(DeviceField::Protocol)).param("who", called(&who));
        for seat in who.iter().skip(1) {
            finding = finding.related(seat.field(DeviceField::Protocol));
        }
        findings.push(finding);
    },
    examples: examples! {
        fires: ["phone A imap; phone B imap; computer C imap; computer D imap"],
        quiet: [
            "phone A imap; phone B imap; computer C imap",
            "phone A imap; phone B imap; computer C imap; web D webmail",
        ],
    },
};
