//! Reads one host name or address: what RFC 1123, section 2.1, and RFC 1035, section 2.3.4, allow.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::ProblemKind;
use super::characters::is_letter_or_digit;
use super::oddities::{Oddities, code_point};
use crate::engine::host::{Host, HostKind};
use crate::engine::value::Value;

/// The longest name, in letters, digits, hyphens and dots (RFC 1035, section 2.3.4: 255 octets on the wire).
const LONGEST_NAME: usize = 253;
/// The longest part between dots.
const LONGEST_LABEL: usize = 63;

/// Why a host cannot be read.
pub(super) struct Fault {
    pub(super) kind: ProblemKind,
    pub(super) params: Vec<(&'static str, Value)>,
    /// Other ways of writing what was perhaps meant, best first.
    pub(super) instead: Vec<String>,
}

/// Reads a tidy name or address, in lower case, that nothing else stands around.
pub(super) fn read(
    name: &str,
    to_ascii: fn(&str) -> Option<String>,
    oddities: &mut Oddities,
) -> (Host, Option<Fault>) {
    let bare = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
    if let Ok(address) = bare.split('%').next().unwrap_or_default().parse::<Ipv6Addr>() {
        return (Host { text: bare.to_owned(), kind: HostKind::V6(address) }, None);
    }
    let text = name.to_owned();
    if let Ok(address) = text.parse::<Ipv4Addr>() {
        return (Host { text, kind: HostKind::V4(address) }, None);
    }
    if let Some(fault) = numeric(&text) {
        // Where there is but one way to read it, it is read that way.
        let only = match fault.instead.as_slice() {
            [only] => only.parse().ok().map(HostKind::V4).map(|kind| (only.clone(), kind)),
            _ => None,
        };
        let (text, kind) = only.unwrap_or((text, HostKind::Unreadable));
        return (Host { text, kind }, Some(fault));
    }
    match ascii(&text, to_ascii) {
        Ok(ascii) if ascii.parse::<Ipv4Addr>().is_err() && numeric(&ascii).is_none() => {
            let same = text.is_ascii() || ascii.split('.').any(|label| label.starts_with("xn--"));
            if !same {
                // Circled or mathematical letters, which mean the plain ones.
                oddities.note(ProblemKind::FullWidth);
            }
            let text = if same { text } else { ascii.clone() };
            (Host { text, kind: HostKind::Name(ascii) }, None)
        }
        Ok(_) => {
            let fault = bad_character(&text);
            (Host { text, kind: HostKind::Unreadable }, Some(fault))
        }
        Err(fault) => (Host { text, kind: HostKind::Unreadable }, Some(fault)),
    }
}

/// The name without empty parts, without hyphens beside dots, without a dot at the end.
pub(super) fn tidy(name: &str, oddities: &mut Oddities) -> String {
    let inner = name.strip_suffix('.').unwrap_or(name);
    if inner.len() != name.len() {
        oddities.note(ProblemKind::TrailingDot);
    }
    let mut labels: Vec<&str> = Vec::new();
    for label in inner.split('.') {
        let bare = label.trim_matches('-');
        if bare.len() != label.len() {
            oddities.note(ProblemKind::HyphenEdge);
        } else if bare.is_empty() {
            oddities.note(ProblemKind::EmptyLabel);
        }
        if !bare.is_empty() {
            labels.push(bare);
        }
    }
    labels.join(".")
}

/// The name in A-label form.
fn ascii(text: &str, to_ascii: fn(&str) -> Option<String>) -> Result<String, Fault> {
    let ascii = if text.is_ascii() {
        text.to_owned()
    } else {
        to_ascii(text).ok_or_else(|| bad_character(text))?
    };
    let spelt =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-._".contains(&byte);
    if !ascii.bytes().all(spelt) {
        return Err(bad_character(text));
    }
    if let Some(long) = ascii.split('.').find(|label| label.len() > LONGEST_LABEL) {
        let short: String = long.chars().take(20).collect();
        return Err(too_long("part", long.len()).with("part", format!("{short}…")));
    }
    if ascii.len() > LONGEST_NAME {
        return Err(too_long("name", ascii.len()).with("part", ""));
    }
    // What a browser's own conversion may leave behind.
    if ascii
        .split('.')
        .any(|label| label.is_empty() || label.starts_with('-') || label.ends_with('-'))
    {
        return Err(bad_character(text));
    }
    Ok(ascii)
}

/// A fault that says how long the name, or the part of it, is.
pub(super) fn too_long(case: &'static str, length: usize) -> Fault {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    Fault::new(ProblemKind::TooLong).with("case", case).with("count", length)
}

fn bad_character(text: &str) -> Fault {
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let odd = text
        .chars()
        .find(|c| !plain(c) && !is_letter_or_digit(*c))
        .or_else(|| text.chars().find(|c| !plain(c)));
    let shown = odd.map_or_else(String::new, |c| {
        if c.is_ascii_graphic() || is_letter_or_digit(c) { c.to_string() } else { code_point(c) }
    });
    Fault::new(ProblemKind::BadHost).with("character", shown)
}

/// What is wrong with numbers that look like an IP address; `None` for anything with letters in it.
fn numeric(text: &str) -> Option<Fault> {
    let parts: Vec<Part> = text.split('.').map(part).collect::<Option<_>>()?;
    let octets: Option<[u8; 4]> = match *parts.as_slice() {
        [a, b, c, d] => octets([a.decimal, b.decimal, c.decimal, d.decimal]),
        _ => None,
    };
    let disguised = parts.iter().any(|part| part.disguised);
    // A smaller number alone is more likely a port.
    let port = matches!(*parts.as_slice(), [only] if only.value <= u64::from(u16::MAX));
    if port || !disguised && parts.len() > 1 {
        return Some(Fault::new(ProblemKind::BadIp));
    }
    let mut instead: Vec<String> = Vec::new();
    // `192.168.001.010` is most often decimal with noughts to fill up, though systems read octal.
    let readings = octets.map(Ipv4Addr::from).into_iter().chain(address(&parts));
    for reading in readings.map(|address| address.to_string()) {
        if !instead.contains(&reading) {
            instead.push(reading);
        }
    }
    if instead.is_empty() {
        return Some(Fault::new(ProblemKind::BadIp));
    }
    Some(Fault { instead, ..Fault::new(ProblemKind::OddIp) })
}

/// One number of an address, in the forms that RFC 3986, section 7.4, warns of.
#[derive(Clone, Copy)]
struct Part {
    value: u64,
    /// The same digits as a decimal number.
    decimal: Option<u64>,
    /// Hexadecimal, or with a nought in front that makes it octal.
    disguised: bool,
}

fn part(text: &str) -> Option<Part> {
    let hexadecimal = text.strip_prefix("0x").map(|digits| {
        // A bare `0x` counts as nought.
        if digits.is_empty() { Some(0) } else { hexadecimal(digits) }
    });
    if let Some(value) = hexadecimal {
        return Some(Part { value: value?, decimal: None, disguised: true });
    }
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // Longer numbers are no address however they are read.
    let decimal = text.parse().unwrap_or(u64::MAX);
    let disguised = text.len() > 1 && text.starts_with('0');
    let value = if disguised { u64::from_str_radix(text, 8).unwrap_or(u64::MAX) } else { decimal };
    Some(Part { value, decimal: Some(decimal), disguised })
}

fn hexadecimal(digits: &str) -> Option<u64> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
        .then(|| u64::from_str_radix(digits, 16).unwrap_or(u64::MAX))
}

fn octets(parts: [Option<u64>; 4]) -> Option<[u8; 4]> {
    let mut octets = [0; 4];
    for (octet, part) in octets.iter_mut().zip(parts) {
        *octet = u8::try_from(part?).ok()?;
    }
    Some(octets)
}

/// The address as a system's own routines read it: the last number fills what is left.
fn address(parts: &[Part]) -> Option<Ipv4Addr> {
    let (last, leading) = parts.split_last()?;
    if leading.len() > 3 || leading.iter().any(|part| part.value > 255) {
        return None;
    }
    let shift = 8 * (4 - leading.len());
    if last.value >> shift != 0 {
        return None;
    }
    let leading = leading.iter().fold(0, |sum, part| sum << 8 | part.value);
    u32::try_from((leading << shift) | last.value).ok().map(Ipv4Addr::from)
}

impl Fault {
    pub(super) const fn new(kind: ProblemKind) -> Self {
        Self { kind, params: Vec::new(), instead: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.push((name, value.into()));
        self
    }
}
