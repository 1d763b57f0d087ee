//! Settings that were read from a text, or written to one, in words.

use super::{Key, Words, explain, key};
use crate::engine::{Draft, Report, Severity, Value};
use crate::formats::import::{Format, Standing};

/// What a text was read as, as a sentence.
pub const fn format(format: Format) -> Key {
    match format {
        Format::Text => key::FORMAT_TEXT,
        Format::Settings => key::FORMAT_SETTINGS,
        Format::Link => key::FORMAT_LINK,
        Format::Autoconfig => key::FORMAT_AUTOCONFIG,
        Format::Mobileconfig => key::FORMAT_MOBILECONFIG,
        Format::Autodiscover => key::FORMAT_AUTODISCOVER,
        Format::Url => key::FORMAT_URL,
        Format::Srv => key::FORMAT_SRV,
        Format::Config => key::FORMAT_CONFIG,
    }
}

/// What a set is beside the first, as a sentence; `None` for the first.
pub const fn standing(standing: Standing) -> Option<Key> {
    match standing {
        Standing::First => None,
        Standing::OtherProtocol => Some(key::STANDING_OTHER_PROTOCOL),
        Standing::OtherPort => Some(key::STANDING_OTHER_PORT),
        Standing::LessSecure => Some(key::STANDING_LESS_SECURE),
        Standing::OtherAccount => Some(key::STANDING_OTHER_ACCOUNT),
    }
}

/// What a file that settings are written to begins with: what made it, and the errors that the settings have.
pub fn remarks(report: &Report, draft: &Draft, words: &Words) -> Vec<String> {
    let version = Value::from(env!("CARGO_PKG_VERSION"));
    let mut lines = vec![words.format(key::EXPORT_MADE, &[("version", version)])];
    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let errors = errors.map(|finding| explain(finding, report, draft, words).what);
    let errors: Vec<String> = errors.map(|what| what.replace('\n', " ")).collect();
    if !errors.is_empty() {
        let count = Value::Number(errors.len() as u64);
        lines.push(words.format(key::EXPORT_ERRORS, &[("errors", count)]));
        lines.extend(errors);
    }
    lines
}

/// What a file of a format is called and what it is for, by the token of its export.
pub fn export(token: &str) -> Option<(Key, Key)> {
    Some(match token {
        "settings" => (key::FILE_SETTINGS, key::FILE_SETTINGS_FOR),
        "autoconfig" => (key::FILE_AUTOCONFIG, key::FILE_AUTOCONFIG_FOR),
        "mobileconfig" => (key::FILE_MOBILECONFIG, key::FILE_MOBILECONFIG_FOR),
        "autodiscover" => (key::FILE_AUTODISCOVER, key::FILE_AUTODISCOVER_FOR),
        "srv" => (key::FILE_SRV, key::FILE_SRV_FOR),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::export;
    use crate::formats::export::EXPORTS;

    #[test]
    fn every_export_says_what_it_is_and_what_it_is_for() {
        for known in EXPORTS {
            assert!(export(known.token).is_some(), "{}", known.token);
        }
    }
}
