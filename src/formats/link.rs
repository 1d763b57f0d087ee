//! A link that carries settings: a draft as the fragment of an address, which browsers send to nobody.
//!
//! The form is described in `docs/link.md`. Reading never fails half-way: what can be read is kept.

use super::private::{self, Private};
use crate::engine::{DeviceDraft, DeviceField, Draft, Field, MAX_DEVICES, ServerField, Side};

/// The version that is written, and the newest that can be read.
pub const VERSION: u32 = 1;

/// How much of a fragment is read, in bytes.
pub const MAX_LENGTH: usize = 32 * 1024;

/// The fragment, without `#`, that carries a draft; at most [`MAX_DEVICES`] of its devices.
pub fn encode(draft: &Draft, private: Private) -> String {
    let stripped;
    let draft = match private {
        Private::Include => draft,
        Private::LeaveOut => {
            stripped = private::without(draft);
            &stripped
        }
    };
    let mut fragment = format!("v={VERSION}");
    for field in fields(draft) {
        let text = draft.get(field);
        if !text.is_empty() {
            push(&mut fragment, field, &text);
        } else if is_empty_device(draft, field) {
            // Its name, though empty, keeps its place in the list.
            push(&mut fragment, field, "");
        }
    }
    fragment
}

/// Every field a draft has, in the order a form shows them.
fn fields(draft: &Draft) -> impl Iterator<Item = Field> {
    let servers = Side::ALL.into_iter().flat_map(|side| {
        ServerField::ALL
            .into_iter()
            .filter(move |&field| side == Side::Incoming || field != ServerField::Protocol)
            .map(move |field| side.field(field))
    });
    let devices = (0..draft.devices.len().min(MAX_DEVICES))
        .flat_map(|index| DeviceField::ALL.map(|field| Field::Device(index, field)));
    std::iter::once(Field::Email).chain(servers).chain(devices)
}

/// Whether this is the name of a device about which nothing is said.
fn is_empty_device(draft: &Draft, field: Field) -> bool {
    matches!(field, Field::Device(index, DeviceField::Name)
        if draft.devices.get(index) == Some(&DeviceDraft::default()))
}

fn push(fragment: &mut String, field: Field, text: &str) {
    fragment.push('&');
    fragment.push_str(&field.to_string());
    fragment.push('=');
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => {
                fragment.push(char::from(byte));
            }
            b' ' => fragment.push('+'),
            _ => {
                fragment.push('%');
                for digit in [byte >> 4, byte & 15] {
                    let digit = char::from_digit(digit.into(), 16).unwrap_or('0');
                    fragment.push(digit.to_ascii_uppercase());
                }
            }
        }
    }
}

/// What a link held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    /// Everything that could be read.
    pub draft: Draft,
    /// What could not; empty for a sound link.
    pub problems: Vec<Broken>,
}

/// A part of a link that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The link does not say its version, or says none that ever was; it was read as the newest.
    Version,
    /// No field has this name.
    UnknownField(String),
    /// The field takes only certain words, and this is none of them.
    NotAChoice(Field, String),
    /// The field is there twice; the first counts.
    Twice(Field),
    /// The text is not percent-encoded UTF-8; what could be read of it was kept.
    Encoding(Field),
    /// The link is longer than [`MAX_LENGTH`]; the rest was not read.
    TooLong,
}

/// Why nothing was read from a fragment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// The fragment carries no settings: it is empty, or names a place on the page.
    NotOurs,
    /// The link was made by a newer Maillint, in this version of the form.
    TooNew(u32),
}

/// Reads a fragment, with or without its `#`.
///
/// # Errors
///
/// When the fragment carries no settings, or in a form that is too new.
pub fn decode(fragment: &str) -> Result<Decoded, LinkError> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let mut decoded = Decoded::default();
    let readable = start_of(fragment, &mut decoded.problems);
    let pairs: Vec<(&str, &str)> =
        readable.split('&').filter_map(|pair| pair.split_once('=')).collect();
    let version = pairs.iter().find(|(key, _)| *key == "v").map(|(_, version)| *version);
    match version.map(str::parse::<u32>) {
        Some(Ok(VERSION)) => {}
        Some(Ok(version)) if version > VERSION => return Err(LinkError::TooNew(version)),
        _ if pairs.iter().any(|(key, _)| key.parse::<Field>().is_ok()) => {
            decoded.problems.push(Broken::Version);
        }
        _ => return Err(LinkError::NotOurs),
    }
    let mut seen = Vec::new();
    for (key, text) in pairs.into_iter().filter(|(key, _)| *key != "v") {
        match unescape(key).0.parse::<Field>() {
            Err(_) => decoded.problems.push(Broken::UnknownField(unescape(key).0)),
            Ok(field) if seen.contains(&field) => decoded.problems.push(Broken::Twice(field)),
            Ok(field) => {
                seen.push(field);
                decoded.take(field, text);
            }
        }
    }
    // A part without `=` is where the link was cut short.
    let cut = readable.split('&').filter(|part| !part.is_empty() && !part.contains('='));
    decoded.problems.extend(cut.map(|part| Broken::UnknownField(unescape(part).0)));
    Ok(decoded)
}

impl Decoded {
    fn take(&mut self, field: Field, escaped: &str) {
        let (text, is_sound) = unescape(escaped);
        if !is_sound {
            self.problems.push(Broken::Encoding(field));
        }
        if self.draft.set(field, &text).is_err() {
            self.problems.push(Broken::NotAChoice(field, text));
        }
    }
}

/// One `name=text` of a fragment, without its percent-encoding.
pub fn pair(pair: &str) -> Option<(String, String)> {
    let (name, text) = pair.split_once('=')?;
    Some((unescape(name).0, unescape(text).0))
}

/// The fragment, or as many of its whole pairs as are read of a long one.
fn start_of<'a>(fragment: &'a str, problems: &mut Vec<Broken>) -> &'a str {
    if fragment.len() <= MAX_LENGTH {
        return fragment;
    }
    problems.push(Broken::TooLong);
    let end = fragment.bytes().take(MAX_LENGTH).rposition(|byte| byte == b'&');
    end.and_then(|end| fragment.get(..end)).unwrap_or_default()
}

/// The text behind its percent-encoding, and whether all of it could be read.
fn unescape(escaped: &str) -> (String, bool) {
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut is_sound = true;
    let mut rest = escaped.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let mut digit = || ahead.next().and_then(|byte| char::from(byte).to_digit(16));
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                match digit()
                    .zip(digit())
                    .and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
                {
                    Some(decoded) => {
                        bytes.push(decoded);
                        rest = ahead;
                    }
                    None => {
                        bytes.push(byte);
                        is_sound = false;
                    }
                }
            }
            _ => bytes.push(byte),
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, is_sound),
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), false),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engine::fixture::parse;
    use crate::engine::{Auth, DeviceKind, Encryption, Protocol, Reader, ServerDraft};

    const LINE: &str = "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net; \
        smtp smtp.kundenpost.net:465 tls user=anna auth=password; email anna@kundenpost.net; \
        computer \"Office PC\" pop3 leave days=14; phone Handy imap";

    #[test]
    fn a_link_is_read_back() {
        let fragment = encode(&parse(LINE), Private::Include);
        assert_eq!(
            fragment,
            "v=1&email=anna%40kundenpost.net\
             &incoming.protocol=imap&incoming.host=imap.kundenpost.net&incoming.port=993&incoming.encryption=tls\
             &incoming.username=anna%40kundenpost.net\
             &outgoing.host=smtp.kundenpost.net&outgoing.port=465&outgoing.encryption=tls\
             &outgoing.username=anna&outgoing.auth=password\
             &devices.0.name=Office+PC&devices.0.kind=computer&devices.0.protocol=pop3\
             &devices.0.leave_on_server=true&devices.0.remove_after_days=14\
             &devices.1.name=Handy&devices.1.kind=phone&devices.1.protocol=imap"
        );
        for fragment in [fragment.clone(), format!("#{fragment}")] {
            assert_eq!(decode(&fragment).map(|decoded| decoded.draft), Ok(parse(LINE)));
        }
    }

    #[test]
    fn the_address_and_the_user_names_stay_behind() {
        let mut draft = parse(LINE);
        draft.outgoing.host = " ANNA ".to_owned();
        draft.devices[1].name = "anna@kundenpost.net".to_owned();
        let fragment = encode(&draft, Private::LeaveOut).to_lowercase();
        assert!(!fragment.contains("anna") && !fragment.contains("%40"), "{fragment}");
        assert!(fragment.contains("devices.0.name=office+pc"), "{fragment}");
        assert!(fragment.contains("incoming.host=imap.kundenpost.net"), "{fragment}");
    }

    #[test]
    fn other_anchors_are_left_alone() {
        for fragment in ["", "#", "#top", "v", "v=", "v=one", "q=1&p=2", "v=0", "#section=3"] {
            assert_eq!(decode(fragment), Err(LinkError::NotOurs), "{fragment}");
        }
    }

    #[test]
    fn a_newer_link_says_so() {
        assert_eq!(decode("v=2&incoming.hosts=a"), Err(LinkError::TooNew(2)));
    }

    #[test]
    fn a_broken_link_keeps_what_can_be_read() {
        let field = |path: &str| path.parse::<Field>().expect("a field");
        for (fragment, host, problem) in [
            ("incoming.host=a", "a", Broken::Version),
            ("v=x&incoming.host=a", "a", Broken::Version),
            ("v=1&incoming.host=a&b=c", "a", Broken::UnknownField("b".to_owned())),
            ("v=1&incoming.host=a&inco", "a", Broken::UnknownField("inco".to_owned())),
            (
                "v=1&incoming.host=a&devices.100.name=c",
                "a",
                Broken::UnknownField("devices.100.name".to_owned()),
            ),
            (
                "v=1&incoming.host=a&incoming.encryption=ssl",
                "a",
                Broken::NotAChoice(field("incoming.encryption"), "ssl".to_owned()),
            ),
            ("v=1&incoming.host=a&incoming.host=b", "a", Broken::Twice(field("incoming.host"))),
            ("v=1&incoming.host=a%2", "a%2", Broken::Encoding(field("incoming.host"))),
            ("v=1&incoming.host=a%ff", "a\u{fffd}", Broken::Encoding(field("incoming.host"))),
        ] {
            let decoded = decode(fragment).expect("ours");
            assert_eq!(decoded.draft.incoming.host, host, "{fragment}");
            assert_eq!(decoded.problems, [problem], "{fragment}");
        }
    }

    #[test]
    fn a_long_link_is_read_up_to_its_limit() {
        let fragment = format!("v=1&incoming.host=a&incoming.port={}", "9".repeat(MAX_LENGTH));
        let decoded = decode(&fragment).expect("ours");
        assert_eq!(decoded.problems, [Broken::TooLong]);
        assert_eq!(decoded.draft.incoming.host, "a");
        assert_eq!(decode(&"ü".repeat(MAX_LENGTH)), Err(LinkError::NotOurs));
    }

    fn choice<T: Copy + std::fmt::Debug + 'static>(
        all: &'static [T],
    ) -> impl Strategy<Value = Option<T>> {
        proptest::option::of(proptest::sample::select(all))
    }

    fn server() -> impl Strategy<Value = ServerDraft> {
        (
            any::<String>(),
            any::<String>(),
            choice(Encryption::ALL),
            any::<String>(),
            choice(Auth::ALL),
        )
            .prop_map(|(host, port, encryption, username, auth)| ServerDraft {
                host,
                port,
                encryption,
                username,
                auth,
            })
    }

    fn device() -> impl Strategy<Value = DeviceDraft> {
        let days = any::<String>();
        (
            any::<String>(),
            choice(DeviceKind::ALL),
            choice(Reader::ALL),
            any::<Option<bool>>(),
            days,
            any::<Option<bool>>(),
        )
            .prop_map(
                |(
                    name,
                    kind,
                    protocol,
                    leave_on_server,
                    remove_after_days,
                    remove_when_deleted,
                )| {
                    DeviceDraft {
                        name,
                        kind,
                        protocol,
                        leave_on_server,
                        remove_after_days,
                        remove_when_deleted,
                    }
                },
            )
    }

    fn draft() -> impl Strategy<Value = Draft> {
        let devices =
            proptest::collection::vec(prop_oneof![device(), Just(DeviceDraft::default())], 0..4);
        (any::<String>(), choice(&[Protocol::Imap, Protocol::Pop3]), server(), server(), devices)
            .prop_map(|(email, protocol, incoming, outgoing, devices)| Draft {
                email,
                protocol,
                incoming,
                outgoing,
                devices,
            })
    }

    proptest! {
        #[test]
        fn every_draft_comes_back(draft in draft()) {
            let decoded = decode(&encode(&draft, Private::Include));
            prop_assert_eq!(decoded, Ok(Decoded { draft, problems: Vec::new() }));
        }

        #[test]
        fn no_fragment_makes_it_panic(fragment in "(v=[0-9]{1,2})?(&?[a-z.0-9%]{0,12}=?[^ ]{0,9}){0,9}") {
            let _ = decode(&fragment);
        }

        #[test]
        fn no_text_makes_it_panic(fragment in any::<String>()) {
            let _ = decode(&format!("v=1&{fragment}"));
        }

        #[test]
        fn what_stays_behind_is_in_no_field(draft in draft()) {
            let decoded = decode(&encode(&draft, Private::LeaveOut)).expect("ours").draft;
            prop_assert!(decoded.email.is_empty());
            prop_assert!(decoded.incoming.username.is_empty() && decoded.outgoing.username.is_empty());
        }
    }
}
