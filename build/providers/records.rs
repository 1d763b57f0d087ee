//! Writes what only programs on a computer carry: what a provider's file says beyond what a check needs.

use std::fmt::{Debug, Write as _};

use super::Entry;
use super::schema::BySide;

/// The records of entries that passed the linter; `src/providers/records.rs` describes the text.
pub(crate) fn write(entries: &[Entry]) -> String {
    let mut text = String::new();
    for Entry { id, provider, .. } in entries {
        let _ = writeln!(text, "{id}");
        for name in &provider.also {
            let _ = writeln!(text, "\talso\t{name}");
        }
        let _ = writeln!(text, "\tchecked\t{}", provider.checked);
        let _ = writeln!(text, "\tstatus\t{}", word(provider.status));
        for (protocol, offer) in [("imap", provider.offers.imap), ("pop3", provider.offers.pop3)] {
            if let Some(offer) = offer {
                let _ = writeln!(text, "\toffers\t{protocol}\t{}", word(offer));
            }
        }
        if let Some(BySide { incoming, outgoing }) = &provider.username {
            let _ = writeln!(text, "\tusername\t{}\t{}", word(incoming), word(outgoing));
        }
        if let Some(BySide { incoming, outgoing }) = &provider.sign_in {
            let _ = writeln!(text, "\tsign-in\t{}\t{}", words(incoming), words(outgoing));
        }
        if provider.custom_domains {
            let _ = writeln!(text, "\tcustom-domains\tyes");
        }
        for host in &provider.legacy_hosts {
            let _ = writeln!(text, "\tlegacy-host\t{host}");
        }
        for switch in &provider.switch_on {
            let protocols = words(&switch.protocols);
            let _ = writeln!(text, "\tswitch-on\t{}\t{}\t{protocols}", switch.how, word(switch.by));
        }
        for note in &provider.notes {
            let _ = writeln!(text, "\tnote\t{note}");
        }
        for source in &provider.sources {
            let url = source.url.as_deref().unwrap_or_default();
            let through = source.through.as_deref().unwrap_or_default();
            let _ = writeln!(text, "\tsource\t{}\t{url}\t{through}\t{}", source.title, source.date);
        }
    }
    text
}

/// A choice as files write it: `NoClientAccess` is `no-client-access`.
fn word(choice: impl Debug) -> String {
    let mut word = String::new();
    for c in format!("{choice:?}").chars() {
        if c.is_ascii_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.push(c.to_ascii_lowercase());
    }
    word
}

fn words(choices: &[impl Debug]) -> String {
    choices.iter().map(word).collect::<Vec<_>>().join(" ")
}
