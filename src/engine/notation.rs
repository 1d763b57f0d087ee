//! The notation of settings lines, in which rules show themselves at work.
//!
//! ```text
//! imap mail.kundenpost.net:993 tls user=anna@kundenpost.net auth=password; smtp smtp.kundenpost.net:465 tls;
//! email anna@kundenpost.net; phone Phone imap; computer "Office PC" pop3 delete;
//! computer Laptop pop3 leave days=14 on-delete; incoming.host=" imap.kundenpost.net"
//! ```
//!
//! Parts stand between semicolons, in any order; double quotes keep spaces and semicolons together.
//! A part `path=text` sets any field to exactly that text, with `\u{200b}` for characters that do not show.

use super::draft::Draft;
use super::field::{DeviceField, Field, ServerField, Side};

/// The part of a line that is not in the notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotASettingsLine(pub String);

/// The draft that a settings line describes.
///
/// # Errors
///
/// When a part of the line is not in the notation.
pub fn parse(line: &str) -> Result<Draft, NotASettingsLine> {
    let mut draft = Draft::default();
    for part in split(line, ';') {
        let words: Vec<String> = split(&part, ' ');
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let is_read = match words.as_slice() {
            [] => Some(()),
            [protocol @ ("imap" | "pop3"), rest @ ..] => {
                set(&mut draft, Side::Incoming.field(ServerField::Protocol), protocol)
                    .and_then(|()| server(&mut draft, Side::Incoming, rest))
            }
            ["smtp", rest @ ..] => server(&mut draft, Side::Outgoing, rest),
            ["email", address] => set(&mut draft, Field::Email, address),
            [kind @ ("phone" | "computer" | "web" | "service"), name, reader, options @ ..] => {
                device(&mut draft, kind, name, reader, options)
            }
            [_, ..] => path(&mut draft, part.trim()),
        };
        is_read.ok_or_else(|| NotASettingsLine(part.trim().to_owned()))?;
    }
    Ok(draft)
}

/// `host:port`, then the encryption, `user=` and `auth=` in any order.
fn server(draft: &mut Draft, side: Side, words: &[&str]) -> Option<()> {
    let [address, rest @ ..] = words else { return Some(()) };
    let (host, port) = address.rsplit_once(':')?;
    set(draft, side.field(ServerField::Host), host)?;
    set(draft, side.field(ServerField::Port), port)?;
    for word in rest {
        match word.split_once('=') {
            Some(("user", name)) => set(draft, side.field(ServerField::Username), name),
            Some(("auth", method)) => set(draft, side.field(ServerField::Auth), method),
            _ => set(draft, side.field(ServerField::Encryption), word),
        }?;
    }
    Some(())
}

fn device(draft: &mut Draft, kind: &str, name: &str, reader: &str, options: &[&str]) -> Option<()> {
    let index = draft.devices.len();
    let mut put = |field, text: &str| set(draft, Field::Device(index, field), text);
    put(DeviceField::Name, name)?;
    put(DeviceField::Kind, kind)?;
    put(DeviceField::Protocol, reader)?;
    for option in options {
        match (option.split_once('='), *option) {
            (Some(("days", days)), _) => put(DeviceField::RemoveAfterDays, days),
            (None, "delete") => put(DeviceField::LeaveOnServer, "false"),
            (None, "leave") => put(DeviceField::LeaveOnServer, "true"),
            (None, "on-delete") => put(DeviceField::RemoveWhenDeleted, "true"),
            _ => None,
        }?;
    }
    Some(())
}

/// `path=text`.
fn path(draft: &mut Draft, part: &str) -> Option<()> {
    let (path, text) = part.split_once('=')?;
    set(draft, path.parse().ok()?, &unquote(text)?)
}

fn set(draft: &mut Draft, field: Field, text: &str) -> Option<()> {
    draft.set(field, text).ok()
}

/// Splits at a separator outside double quotes, and drops the empty pieces and the quotes around whole words.
fn split(text: &str, at: char) -> Vec<String> {
    let mut quoted = false;
    text.split(|character| {
        quoted ^= character == '"';
        character == at && !quoted
    })
    .filter(|piece| !piece.trim().is_empty())
    .map(|piece| {
        let word = (at == ' ').then(|| unquote(piece.trim())).flatten();
        word.unwrap_or_else(|| piece.to_owned())
    })
    .filter(|piece| !piece.trim().is_empty())
    .collect()
}

/// The text between double quotes, with `\u{...}` written out; text without quotes as it is.
fn unquote(text: &str) -> Option<String> {
    let Some(inner) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return Some(text.to_owned());
    };
    let mut pieces = inner.split("\\u{");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (code, rest) = piece.split_once('}')?;
        plain.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?);
        plain.push_str(rest);
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::{NotASettingsLine, parse};

    #[test]
    fn a_line_fills_the_draft() {
        let draft = parse(
            "imap [::1]:1143 starttls user=sam; computer \"Office PC\" pop3 leave days=14; incoming.username=\" \\u{200b}x\"",
        )
        .expect("in the notation");
        assert_eq!(draft.incoming.host, "[::1]");
        assert_eq!(draft.incoming.port, "1143");
        assert_eq!(draft.devices[0].name, "Office PC");
        assert_eq!(draft.devices[0].remove_after_days, "14");
        assert_eq!(draft.incoming.username, " \u{200b}x");
    }

    #[test]
    fn anything_else_is_refused() {
        for part in [
            "imap mail",
            "smtp mail.kundenpost.net:465 ssl",
            "phone X imap sometimes",
            "what",
            "incoming.hots=x",
            "email=\"\\u{xyz}\"",
        ] {
            assert_eq!(parse(part), Err(NotASettingsLine(part.to_owned())));
        }
    }
}
