//! Addresses of mail servers: `imaps://sam@imap.example.org:993` and its kind.
//!
//! `imap` is RFC 5092, `pop` RFC 2384; the others are what curl, mutt, Nodemailer and Symfony take.

use super::Context;
use super::found::{Found, Servers};
use super::reading::{Format, Reading};
use super::servers::MAX_SERVERS;
use crate::engine::{Auth, Encryption, Protocol};

use Encryption::{None as Open, Starttls, Tls};

/// The schemes, what is spoken there, and how it is encrypted where the scheme says so.
///
/// Without the `s` a scheme leaves open whether STARTTLS is used, except in the forms that name it.
const SCHEMES: &[(&str, Protocol, Option<Encryption>)] = &[
    ("imap", Protocol::Imap, None),
    ("imaps", Protocol::Imap, Some(Tls)),
    ("pop", Protocol::Pop3, None),
    ("pop3", Protocol::Pop3, None),
    ("pops", Protocol::Pop3, Some(Tls)),
    ("pop3s", Protocol::Pop3, Some(Tls)),
    ("smtp", Protocol::Smtp, None),
    ("smtps", Protocol::Smtp, Some(Tls)),
    ("submission", Protocol::Smtp, None),
    ("submissions", Protocol::Smtp, Some(Tls)),
];

/// What follows a `+` in a scheme.
const EXTENSIONS: &[(&str, Encryption)] =
    &[("starttls", Starttls), ("tls", Starttls), ("ssl", Tls), ("insecure", Open)];

/// What stands in front of a `://`, read.
#[derive(Clone, Copy)]
struct Scheme {
    protocol: Protocol,
    encryption: Option<Encryption>,
    auth: Option<Auth>,
}

fn scheme(text: &str) -> Option<Scheme> {
    let mut parts = text.split('+');
    let name = parts.next()?;
    let known = SCHEMES.iter().find(|known| known.0.eq_ignore_ascii_case(name))?;
    let mut scheme = Scheme { protocol: known.1, encryption: known.2, auth: None };
    for part in parts {
        let extension = EXTENSIONS.iter().find(|known| known.0.eq_ignore_ascii_case(part));
        match (extension, auth(part)) {
            (Some((_, encryption)), _) => scheme.encryption = Some(*encryption),
            (None, Some(auth)) => scheme.auth = Some(auth),
            (None, None) => return None,
        }
    }
    Some(scheme)
}

/// The sign-in method that a SASL mechanism or a program's word for it stands for.
pub(super) fn auth(word: &str) -> Option<Auth> {
    const WORDS: &[(&str, Auth)] = &[
        ("plain", Auth::Password),
        ("login", Auth::Password),
        ("password", Auth::Password),
        ("+login", Auth::Password),
        ("cram-md5", Auth::EncryptedPassword),
        ("crammd5", Auth::EncryptedPassword),
        ("cram", Auth::EncryptedPassword),
        ("cram_md5", Auth::EncryptedPassword),
        ("digest-md5", Auth::EncryptedPassword),
        ("+apop", Auth::EncryptedPassword),
        ("apop", Auth::EncryptedPassword),
        ("scram-sha-1", Auth::EncryptedPassword),
        ("scram-sha-256", Auth::EncryptedPassword),
        ("xoauth2", Auth::OAuth2),
        ("oauthbearer", Auth::OAuth2),
        ("oauth2", Auth::OAuth2),
        ("ntlm", Auth::Ntlm),
        ("anonymous", Auth::None),
    ];
    WORDS.iter().find(|known| known.0.eq_ignore_ascii_case(word)).map(|known| known.1)
}

/// Reads a text that is nothing but addresses of mail servers, one a line.
pub(super) fn read(text: &str, _: Context<'_>) -> Option<Reading> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut is_empty = true;
    for line in lines {
        is_empty = false;
        let (before, after) = line.split_once("://")?;
        scheme(before.trim_start_matches(is_around))?;
        if after.contains(char::is_whitespace) {
            return None;
        }
    }
    let servers = within(text);
    (!is_empty && !servers.found.is_empty())
        .then(|| servers.reading(Reading { format: Format::Url, ..Reading::default() }))
}

/// Every address of a mail server inside a text, with the passwords that were not read from them.
pub(super) fn within(text: &str) -> Servers {
    let mut servers = Servers::default();
    let mut end = 0;
    for (at, _) in text.match_indices("://") {
        if at < end || servers.found.len() >= MAX_SERVERS {
            continue;
        }
        let is_scheme = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-');
        let before = text.as_bytes().get(end..at).unwrap_or_default();
        // The longest scheme has fewer characters than this.
        let length = before.iter().rev().take(32).take_while(|byte| is_scheme(byte)).count();
        let rest = text.get(at + 3..).unwrap_or_default();
        let stop = rest.find(|c: char| c.is_whitespace() || is_around(c)).unwrap_or(rest.len());
        let length_after = rest
            .get(..stop)
            .unwrap_or_default()
            .trim_end_matches(['.', ',', ';', ')', ']', '}'])
            .len();
        // A bracket can be the end of an IPv6 address.
        let bracket = usize::from(
            rest.starts_with('[') && !rest.get(..length_after).unwrap_or_default().contains(']'),
        );
        if let Some(found) = url(text, at - length, at + 3 + length_after + bracket, &mut servers) {
            servers.found.push(found);
        }
        end = at + 3 + stop;
    }
    servers
}

/// What stands around an address in running text or in code.
const fn is_around(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | '`' | '<' | '>' | '\\' | '|' | '\u{201c}'..='\u{201f}' | '\u{ab}' | '\u{bb}'
    )
}

/// Reads the address between two places of a text.
pub(super) fn url(text: &str, start: usize, end: usize, servers: &mut Servers) -> Option<Found> {
    let whole = text.get(start..end)?;
    let (name, rest) = whole.split_once("://")?;
    let scheme = scheme(name)?;
    let mut found = Found::new(scheme.protocol, Some(start..start + name.len()));
    if let Some(encryption) = scheme.encryption {
        found.encryption(encryption, std::iter::once(start..start + name.len()));
    }
    if let Some(auth) = scheme.auth {
        found.auth(auth, start..start + name.len());
    }
    let at = start + name.len() + 3;
    let (authority, query) = parts(rest);
    let (user, host) = match rest.get(..authority)?.rfind('@') {
        Some(sign) => (Some(sign), sign + 1),
        None => (None, 0),
    };
    if let Some(user) = user {
        person(&mut found, text, at, at + user, servers);
    }
    address(&mut found, text, at + host, at + authority);
    if let Some(query) = query {
        options(&mut found, text, at + query, end, servers);
    }
    (!found.server.host.is_empty()).then_some(found)
}

/// Where the user, host and port of an address end, and where its query begins.
///
/// A password may hold what should have been written with a percent sign; then the host is what follows its `@`.
fn parts(rest: &str) -> (usize, Option<usize>) {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (before, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let (host, port) = before.rsplit_once(':').unwrap_or((before, ""));
    let is_whole = before.contains('@')
        || port.bytes().all(|byte| byte.is_ascii_digit())
            && (port.is_empty() || host.contains('.'));
    let sign = after.rfind('@').filter(|_| !is_whole).map_or(0, |sign| end + sign);
    let tail = rest.get(sign..).unwrap_or_default();
    let end = sign + tail.find(['/', '?', '#']).unwrap_or(tail.len());
    let query = rest.get(end..).and_then(|tail| tail.find('?')).map(|mark| end + mark + 1);
    (end, query)
}

/// `user`, `user:password`, `user;AUTH=mechanism`.
fn person(found: &mut Found, text: &str, start: usize, end: usize, servers: &mut Servers) {
    let user = text.get(start..end).unwrap_or_default();
    let name_end = user.find([':', ';']).unwrap_or(user.len());
    let (name, more) = user.split_at_checked(name_end).unwrap_or((user, ""));
    if !name.is_empty() && !is_placeholder(name) {
        found.username(&decoded(name), start..start + name.len());
    }
    let more_at = start + name_end;
    let method_at = find_auth(more).unwrap_or(more.len());
    let secret =
        more.get(..method_at).and_then(|secret| secret.strip_prefix(':')).unwrap_or_default();
    if !secret.is_empty() && !is_placeholder(secret) {
        servers.password(more_at + 1..more_at + method_at);
    }
    let word = more.get(method_at + AUTH.len()..).unwrap_or_default();
    if let Some(auth) = auth(word) {
        found.auth(auth, end - word.len()..end);
    }
}

/// What comes before the mechanism (RFC 5092, section 3.2).
const AUTH: &str = ";AUTH=";

/// Where `;AUTH=` begins, in any case.
fn find_auth(text: &str) -> Option<usize> {
    text.match_indices(';').map(|(at, _)| at).find(|&at| {
        text.get(at..at + AUTH.len()).is_some_and(|word| word.eq_ignore_ascii_case(AUTH))
    })
}

/// `host`, `host:port`, `[address]:port`.
fn address(found: &mut Found, text: &str, start: usize, end: usize) {
    let whole = text.get(start..end).unwrap_or_default();
    let after_bracket = whole.rfind(']').map_or(0, |bracket| bracket + 1);
    let colon = whole.get(after_bracket..).and_then(|tail| tail.rfind(':'));
    let host_end = colon.map_or(whole.len(), |colon| after_bracket + colon);
    let host = whole.get(..host_end).unwrap_or_default();
    if host.is_empty() || is_placeholder(host) {
        return;
    }
    found.host(&decoded(host), start..start + host.len());
    let port = whole.get(host_end + 1..).unwrap_or_default();
    if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) {
        found.port(port, start + host_end + 1..end);
    }
}

/// `encryption=tls&auth_mode=login`, as the mailers of web frameworks take them.
fn options(found: &mut Found, text: &str, start: usize, end: usize, servers: &mut Servers) {
    let query = text.get(start..end).unwrap_or_default();
    let mut at = start;
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let passage = at..at + pair.len();
        let inner = at + pair.len() - value.len()..at + pair.len();
        let yes = matches!(value, "1" | "true" | "yes" | "on");
        match name.to_ascii_lowercase().as_str() {
            "encryption" | "security" => match value.to_ascii_lowercase().as_str() {
                // Mailers take the word for STARTTLS, except on the port that begins with encryption.
                "tls" if found.server.port != "465" => found.encryption(Starttls, [passage]),
                "ssl" | "tls" | "smtps" => found.encryption(Tls, [passage]),
                "starttls" => found.encryption(Starttls, [passage]),
                _ => {}
            },
            "secure" | "ssl" if yes => found.encryption(Tls, [passage]),
            "require_tls" | "requiretls" if yes && found.server.encryption.is_none() => {
                found.encryption(Starttls, [passage]);
            }
            "ignoretls" if yes => found.encryption(Open, [passage]),
            "auto_tls" if matches!(value, "false" | "0") && found.server.encryption.is_none() => {
                found.encryption(Open, [passage]);
            }
            "auth" | "auth_mode" | "authmethod" => {
                if let Some(auth) = auth(value) {
                    found.auth(auth, inner);
                }
            }
            "username" | "user" if !value.is_empty() => found.username(&decoded(value), inner),
            "password" | "pass" if !value.is_empty() => servers.password(inner),
            _ => {}
        }
        at += pair.len() + 1;
    }
}

/// Whether a text stands for one that is filled in elsewhere: `${USER}`, `{{ user }}`, `%USER%`, `$USER`.
pub(super) fn is_placeholder(text: &str) -> bool {
    text.contains("${")
        || text.contains("{{")
        || text.starts_with('$')
        || text.starts_with("%(")
        || text.len() > 2 && text.starts_with('%') && text.ends_with('%')
}

/// A text with its `%40`s written out; as it is where they are no UTF-8.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = (*first == b'%').then(|| tail.get(..2)).flatten();
        let value = digits
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(value.unwrap_or(*first));
        rest = tail.get(if value.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ServerField;
    use crate::formats::import::reading::{Note, Standing};

    fn one(text: &str) -> Found {
        let servers = within(text);
        let [found] = &servers.found[..] else { panic!("one server in {text}: {servers:?}") };
        found.clone()
    }

    #[test]
    fn the_parts_of_an_address_are_read() {
        for (text, protocol, host, port, user, encryption, auth) in [
            (
                "imaps://sam%40example.org@imap.example.org:993/",
                Protocol::Imap,
                "imap.example.org",
                "993",
                "sam@example.org",
                Some(Tls),
                None,
            ),
            (
                "imap://sam;AUTH=CRAM-MD5@imap.example.org",
                Protocol::Imap,
                "imap.example.org",
                "",
                "sam",
                None,
                Some(Auth::EncryptedPassword),
            ),
            (
                "pop://sam;AUTH=+APOP@pop.example.org:110",
                Protocol::Pop3,
                "pop.example.org",
                "110",
                "sam",
                None,
                Some(Auth::EncryptedPassword),
            ),
            (
                "pop3s://sam@example.org@pop.example.org",
                Protocol::Pop3,
                "pop.example.org",
                "",
                "sam@example.org",
                Some(Tls),
                None,
            ),
            (
                "smtp+starttls://sam@smtp.example.org:587",
                Protocol::Smtp,
                "smtp.example.org",
                "587",
                "sam",
                Some(Starttls),
                None,
            ),
            (
                "smtps+login://sam@smtp.example.org",
                Protocol::Smtp,
                "smtp.example.org",
                "",
                "sam",
                Some(Tls),
                Some(Auth::Password),
            ),
            (
                "imaps+xoauth2://sam@imap.example.org",
                Protocol::Imap,
                "imap.example.org",
                "",
                "sam",
                Some(Tls),
                Some(Auth::OAuth2),
            ),
            (
                "submissions://smtp.example.org:465?auth=login",
                Protocol::Smtp,
                "smtp.example.org",
                "465",
                "",
                Some(Tls),
                Some(Auth::Password),
            ),
            (
                "smtp://smtp.example.org:587?encryption=tls&auth_mode=login",
                Protocol::Smtp,
                "smtp.example.org",
                "587",
                "",
                Some(Starttls),
                Some(Auth::Password),
            ),
            (
                "smtp://smtp.example.org:465/?encryption=tls",
                Protocol::Smtp,
                "smtp.example.org",
                "465",
                "",
                Some(Tls),
                None,
            ),
            ("imap://[2001:db8::25]:143", Protocol::Imap, "[2001:db8::25]", "143", "", None, None),
            (
                "IMAPS://imap.example.org.",
                Protocol::Imap,
                "imap.example.org",
                "",
                "",
                Some(Tls),
                None,
            ),
        ] {
            let found = one(text);
            assert_eq!(found.protocol, protocol, "{text}");
            assert_eq!(found.server.host, host, "{text}");
            assert_eq!(found.server.port, port, "{text}");
            assert_eq!(found.server.username, user, "{text}");
            assert_eq!(found.server.encryption, encryption, "{text}");
            assert_eq!(found.server.auth, auth, "{text}");
        }
    }

    #[test]
    fn a_password_is_pointed_at_and_never_read() {
        for (text, secret, host) in [
            ("smtp://sam:geheim@smtp.example.org:587", "geheim", "smtp.example.org"),
            ("smtp://sam:ge/he?im@smtp.example.org:587", "ge/he?im", "smtp.example.org"),
            ("smtp://sam:12/34@smtp.example.org", "12/34", "smtp.example.org"),
            ("imaps://sam:a:b@c@imap.example.org", "a:b@c", "imap.example.org"),
            ("imaps://sam:geheim;AUTH=PLAIN@imap.example.org", "geheim", "imap.example.org"),
            ("smtp://smtp.example.org?username=sam&password=geheim", "geheim", "smtp.example.org"),
        ] {
            let servers = within(text);
            let [Note::Password(passage)] = &servers.notes[..] else {
                panic!("{text}: {servers:?}")
            };
            assert_eq!(&text[passage.clone()], secret);
            assert_eq!(servers.found[0].server.host, host);
            assert_eq!(servers.found[0].server.username, "sam");
            assert!(!format!("{:?}", servers.found).contains("geheim"));
        }
    }

    #[test]
    fn every_value_has_its_passage() {
        let text = "see <imaps://sam%40example.org@imap.example.org:993>.";
        let found = one(text);
        let passage = |wanted: ServerField| {
            let mark = found.marks.iter().find(|mark| mark.field == found.side().field(wanted));
            mark.map(|mark| &text[mark.passage.clone()]).unwrap_or_default()
        };
        assert_eq!(passage(ServerField::Protocol), "imaps");
        assert_eq!(passage(ServerField::Host), "imap.example.org");
        assert_eq!(passage(ServerField::Port), "993");
        assert_eq!(passage(ServerField::Username), "sam%40example.org");
    }

    #[test]
    fn addresses_alone_are_a_reading_and_prose_is_none() {
        let read = |text| read(text, Context::default());
        let text = "imaps://sam@imap.example.org\nimap://sam@imap.example.org:143\nsmtps://sam@smtp.example.org\n";
        let sets = read(text).unwrap().sets;
        assert_eq!(sets[0].draft.outgoing.host, "smtp.example.org");
        assert_eq!(sets[1].standing, Standing::LessSecure);
        for text in [
            "",
            "Use imaps://imap.example.org:993 for mail.",
            "https://example.org/",
            "imaps://imap.example.org and more",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(
            within("https://example.org/x ftp://example.org imap:// smtp://${HOST}")
                .found
                .is_empty()
        );
    }
}
