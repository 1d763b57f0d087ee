//! Signed and encrypted files: the Cryptographic Message Syntax (RFC 5652), as DER, BER or PEM.
//!
//! Apple's profiles are often signed so. Only the way to what is signed is followed; no signature is checked.

/// What lies in an envelope.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Envelope {
    /// Something signed: the bytes themselves.
    Signed(Vec<u8>),
    /// Something encrypted.
    Encrypted,
    /// A signature without what it signs, or nothing of use.
    Empty,
}

/// `signed-data` (RFC 5652, section 5.1).
const SIGNED: &[u8] = b"\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02";
/// `enveloped-data`, `encrypted-data` (RFC 5652, sections 6.1 and 8) and `authEnveloped-data` (RFC 5083, section 2.1).
const ENCRYPTED: [&[u8]; 3] = [
    b"\x2A\x86\x48\x86\xF7\x0D\x01\x07\x03",
    b"\x2A\x86\x48\x86\xF7\x0D\x01\x07\x06",
    b"\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01\x17",
];

// The tags of what is met on the way (X.690, section 8.1.2).
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const CONTEXT_0: u8 = 0xA0;
const INTEGER: u8 = 0x02;
const OBJECT_IDENTIFIER: u8 = 0x06;
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;

/// Opens an envelope; `None` where the bytes are none.
pub(super) fn open(bytes: &[u8]) -> Option<Envelope> {
    let mut rest = bytes;
    enter(&mut rest, SEQUENCE)?;
    let kind = take(&mut rest, OBJECT_IDENTIFIER)?;
    if ENCRYPTED.contains(&kind) {
        return Some(Envelope::Encrypted);
    }
    (kind == SIGNED).then(|| signed(rest).map_or(Envelope::Empty, Envelope::Signed))
}

/// What is signed, in the content of a `signed-data`.
fn signed(mut rest: &[u8]) -> Option<Vec<u8>> {
    enter(&mut rest, CONTEXT_0)?;
    enter(&mut rest, SEQUENCE)?;
    take(&mut rest, INTEGER)?;
    take(&mut rest, SET)?;
    enter(&mut rest, SEQUENCE)?;
    take(&mut rest, OBJECT_IDENTIFIER)?;
    enter(&mut rest, CONTEXT_0)?;
    if let Some(content) = take(&mut rest, OCTETS) {
        return Some(content.to_owned());
    }
    enter(&mut rest, OCTETS_IN_PIECES)?;
    let mut content = Vec::new();
    while let Some(piece) = take(&mut rest, OCTETS) {
        content.extend_from_slice(piece);
    }
    Some(content)
}

/// Steps over the head of a value with this tag; gives its length, if that is said.
fn head(rest: &mut &[u8], tag: u8) -> Option<Option<usize>> {
    let [found, length, tail @ ..] = *rest else { return None };
    if *found != tag {
        return None;
    }
    let count = usize::from(length & 0x7F);
    if length & 0x80 == 0 {
        *rest = tail;
        return Some(Some(count));
    }
    let digits = tail.get(..count).filter(|digits| digits.len() <= 4)?;
    *rest = tail.get(count..)?;
    let length = digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit));
    Some((count > 0).then_some(length))
}

/// Steps into a value.
fn enter(rest: &mut &[u8], tag: u8) -> Option<()> {
    head(rest, tag).map(|_| ())
}

/// Takes a whole value; `None`, and nothing is taken, where there is another or it has no length.
fn take<'b>(rest: &mut &'b [u8], tag: u8) -> Option<&'b [u8]> {
    let mut tail = *rest;
    let length = head(&mut tail, tag)??;
    let (value, tail) = tail.split_at_checked(length)?;
    *rest = tail;
    Some(value)
}

/// The bytes of a PEM file that holds an envelope (RFC 7468, sections 8 and 9).
pub(super) fn from_pem(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_start();
    ["-----BEGIN PKCS7-----", "-----BEGIN CMS-----"]
        .into_iter()
        .find_map(|label| text.strip_prefix(label))
        .and_then(|text| text.split("-----").next())
        .map(from_base64)
}

/// The bytes that base64 stands for (RFC 4648, section 4); what is no letter of it is skipped.
fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xFF) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A value with this tag and a length.
    fn value(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len()).unwrap().to_be_bytes();
        [&[tag, 0x82], &length[..], content].concat()
    }

    /// A value with this tag that ends where its end stands.
    fn open_ended(tag: u8, content: &[u8]) -> Vec<u8> {
        [&[tag, 0x80], content, &[0, 0]].concat()
    }

    /// A `signed-data` around an encoded content.
    fn sign(content: &[u8], wrap: fn(u8, &[u8]) -> Vec<u8>) -> Vec<u8> {
        let data = [&[OBJECT_IDENTIFIER, 9], &SIGNED[..8], &[1]].concat();
        let inner = wrap(SEQUENCE, &[data, wrap(CONTEXT_0, content)].concat());
        let head = [&[INTEGER, 1, 1], &value(SET, &[])[..]].concat();
        let signed = wrap(SEQUENCE, &[head, inner, value(SET, b"signers")].concat());
        let kind = [&[OBJECT_IDENTIFIER, 9], SIGNED].concat();
        wrap(SEQUENCE, &[kind, wrap(CONTEXT_0, &signed)].concat())
    }

    #[test]
    fn what_is_signed_is_found() {
        let whole = sign(&value(OCTETS, b"<plist/>"), value);
        assert_eq!(open(&whole), Some(Envelope::Signed(b"<plist/>".to_vec())));
        let pieces = [value(OCTETS, b"<pli"), value(OCTETS, b"st/>")].concat();
        let streamed = sign(&open_ended(OCTETS_IN_PIECES, &pieces), open_ended);
        assert_eq!(open(&streamed), Some(Envelope::Signed(b"<plist/>".to_vec())));
        for length in 0..whole.len() {
            let _ = open(&whole[..length]);
            let _ = open(&streamed[..length.min(streamed.len())]);
        }
    }

    #[test]
    fn what_is_closed_stays_closed() {
        let mut closed = sign(&value(OCTETS, b"<plist/>"), value);
        closed[14] = 3;
        assert_eq!(open(&closed), Some(Envelope::Encrypted));
        assert_eq!(open(&sign(b"", value)), Some(Envelope::Empty));
        assert_eq!(open(b"imap.example.org"), None);
        assert_eq!(open(b"0\x03\x06\x01\x2A"), None);
    }

    #[test]
    fn base64_between_its_marks_is_bytes() {
        let pem = "\n-----BEGIN PKCS7-----\nTWFp\r\nbGxpbnQ=\n-----END PKCS7-----\n";
        assert_eq!(from_pem(pem).as_deref(), Some(&b"Maillint"[..]));
        assert_eq!(from_pem("-----BEGIN CERTIFICATE-----\nTWFp"), None);
    }
}
