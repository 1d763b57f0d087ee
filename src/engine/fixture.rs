//! One settings line in, findings out: the notation of the engine's tests and of the rules' examples.
//!
//! ```text
//! imap mail.kundenpost.net:993 tls user=anna@kundenpost.net auth=password; smtp smtp.kundenpost.net:465 tls;
//! email anna@kundenpost.net; phone Phone imap; computer "Office PC" pop3 delete;
//! computer Laptop pop3 leave days=14 on-delete; incoming.host=" imap.kundenpost.net"
//! ```
//!
//! Parts stand between semicolons, in any order; double quotes keep spaces and semicolons together.
//! A part `path=text` sets any field to exactly that text, with `\u{200b}` for characters that do not show.

use std::fmt::Write as _;

use super::date::Date;
use super::draft::Draft;
use super::environment::Environment;
use super::field::{DeviceField, Field, ServerField, Side};
use super::finding::Finding;
use super::report::{Report, check as check_draft, check_with};
use super::rule::Rule;
use crate::providers::Catalogue;

/// Asserts what the engine says about a settings line; `expected` has one line per finding and per fix.
#[track_caller]
pub(crate) fn check(line: &str, expected: &expect_test::Expect) {
    expected.assert_eq(&render(&check_draft(&parse(line), &environment())));
}

/// What one rule says about a settings line, whatever else covers it.
pub(crate) fn findings(rule: &'static Rule, line: &str) -> Vec<Finding> {
    check_with(&parse(line), &environment(), &[rule]).findings
}

/// The codes of a report, in order.
pub(crate) fn codes(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.rule.code).collect()
}

/// The world as the engine's tests see it: the catalogue, and a fixed day.
pub(crate) fn environment() -> Environment<'static> {
    static CATALOGUE: Catalogue = Catalogue { providers: &[] };
    Environment {
        catalogue: &CATALOGUE,
        today: Date::new(2026, 11, 23).expect("a day"),
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    }
}

/// A report as text: `error code field`, then `  fix field=value`, or `  ask provider`.
pub(crate) fn render(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let _ =
            writeln!(text, "{} {} {}", finding.severity.token(), finding.rule.code, finding.field);
        for fix in &finding.fixes {
            text.push_str("  fix");
            for change in &fix.changes {
                let _ = write!(text, " {}={}", change.field, change.value);
            }
            text.push('\n');
        }
        if let Some(whom) = finding.ask {
            let _ = writeln!(text, "  ask {}", format!("{whom:?}").to_lowercase());
        }
    }
    text
}

/// The draft that a settings line describes.
///
/// # Panics
///
/// When the line is not in the notation: the test is wrong then.
#[track_caller]
pub(crate) fn parse(line: &str) -> Draft {
    let mut draft = Draft::default();
    for part in split(line, ';') {
        let words: Vec<String> = split(&part, ' ');
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] => {}
            ["imap" | "pop3", rest @ ..] => {
                set(&mut draft, Side::Incoming.field(ServerField::Protocol), words[0]);
                server(&mut draft, Side::Incoming, rest);
            }
            ["smtp", rest @ ..] => server(&mut draft, Side::Outgoing, rest),
            ["email", address] => set(&mut draft, Field::Email, address),
            [kind @ ("phone" | "computer" | "web" | "service"), name, reader, options @ ..] => {
                device(&mut draft, kind, name, reader, options);
            }
            [_, ..] => {
                let (path, text) = part.trim().split_once('=').expect("path=text");
                set(&mut draft, path.parse().expect("a field path"), &unquote(text));
            }
        }
    }
    draft
}

#[track_caller]
fn server(draft: &mut Draft, side: Side, words: &[&str]) {
    let [address, rest @ ..] = words else { return };
    let (host, port) = address.rsplit_once(':').expect("host:port");
    set(draft, side.field(ServerField::Host), host);
    set(draft, side.field(ServerField::Port), port);
    for word in rest {
        match word.split_once('=') {
            Some(("user", name)) => set(draft, side.field(ServerField::Username), name),
            Some(("auth", method)) => set(draft, side.field(ServerField::Auth), method),
            _ => set(draft, side.field(ServerField::Encryption), word),
        }
    }
}

#[track_caller]
fn device(draft: &mut Draft, kind: &str, name: &str, reader: &str, options: &[&str]) {
    let index = draft.devices.len();
    let mut put = |field, text: &str| set(draft, Field::Device(index, field), text);
    put(DeviceField::Name, name);
    put(DeviceField::Kind, kind);
    put(DeviceField::Protocol, reader);
    for option in options {
        match option.split_once('=') {
            Some(("days", days)) => put(DeviceField::RemoveAfterDays, days),
            None if *option == "delete" => put(DeviceField::LeaveOnServer, "false"),
            None if *option == "leave" => put(DeviceField::LeaveOnServer, "true"),
            None if *option == "on-delete" => put(DeviceField::RemoveWhenDeleted, "true"),
            _ => panic!("{option}: no such option of a device"),
        }
    }
}

#[track_caller]
fn set(draft: &mut Draft, field: Field, text: &str) {
    draft.set(field, text).unwrap_or_else(|error| panic!("{field}={text}: {error:?}"));
}

/// Splits at a separator outside double quotes, and drops the empty pieces and the quotes around whole words.
fn split(text: &str, at: char) -> Vec<String> {
    let mut quoted = false;
    text.split(|character| {
        quoted ^= character == '"';
        character == at && !quoted
    })
    .map(|piece| if at == ' ' { unquote(piece.trim()) } else { piece.to_owned() })
    .filter(|piece| !piece.trim().is_empty())
    .collect()
}

/// The text between double quotes, with `\u{...}` written out; text without quotes as it is.
fn unquote(text: &str) -> String {
    let Some(inner) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return text.to_owned();
    };
    let mut pieces = inner.split("\\u{");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (code, rest) = piece.split_once('}').expect("a closing brace");
        let code = u32::from_str_radix(code, 16).expect("a hexadecimal number");
        plain.push(char::from_u32(code).expect("a character"));
        plain.push_str(rest);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_line_fills_the_draft() {
        let draft = parse(
            "imap [::1]:1143 starttls user=sam; computer \"Office PC\" pop3 leave days=14; incoming.username=\" \\u{200b}x\"",
        );
        assert_eq!(draft.incoming.host, "[::1]");
        assert_eq!(draft.incoming.port, "1143");
        assert_eq!(draft.devices[0].name, "Office PC");
        assert_eq!(draft.devices[0].remove_after_days, "14");
        assert_eq!(draft.incoming.username, " \u{200b}x");
    }
}
