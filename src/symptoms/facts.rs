//! The servers and ports that a text names.

use super::tokens::Token;

/// Ports of mail: those of RFC 8314 and RFC 5321, and what hosts and mail bridges use instead.
const MAIL_PORTS: [u16; 13] = [25, 26, 110, 143, 465, 587, 993, 995, 1025, 1143, 2525, 2587, 4190];

/// First words of the names of mail servers.
const MAIL_LABELS: [&str; 9] =
    ["smtp", "imap", "pop", "pop3", "mail", "imap4", "smtps", "imaps", "mx"];

/// Last words of file names, which look like names of servers.
const FILE_ENDINGS: [&str; 20] = [
    "js", "ts", "mjs", "cjs", "php", "py", "java", "kt", "rb", "go", "rs", "c", "cc", "cpp", "h",
    "cs", "pm", "pl", "html", "dll",
];

/// First words of the names of classes and packages, which look like names of servers too.
const PACKAGES: [&str; 12] = [
    "com", "org", "net", "io", "java", "javax", "jakarta", "sun", "android", "androidx", "system",
    "mailkit",
];

/// The longest name of a host, in bytes (RFC 1035, section 2.3.4).
const MAX_HOST: usize = 253;

/// How many hosts are kept.
const MAX_NAMES: usize = 16;

/// What a text names.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// Names of hosts in lower case, the first ones.
    pub(super) hosts: Vec<String>,
    /// Ports of mail, each once.
    pub(super) ports: Vec<u16>,
    /// Places of the tokens that are hosts or ports of mail.
    pub(super) mail: Vec<u32>,
    /// Places of ports of something else.
    pub(super) other: Vec<u32>,
}

impl Facts {
    /// Reads the tokens of a text.
    pub(super) fn of(text: &str, tokens: &[Token<'_>]) -> Self {
        let mut facts = Self::default();
        // Where the name that this token may be a part of begins, and whether it is part of a web address.
        let mut name_start = 0;
        let mut is_web = false;
        // Whether a port may follow: after a host or an IP address, as in `localhost:25`.
        let mut after_host = false;
        for (index, token) in tokens.iter().enumerate() {
            let place = u32::try_from(index).unwrap_or(u32::MAX);
            let before = index.checked_sub(1).and_then(|before| tokens.get(before));
            let between =
                before.and_then(|before| text.get(end(before)..token.start)).unwrap_or_default();
            if token.is_address {
                after_host = false;
                continue;
            }
            if !matches!(between, "." | "-" | "_") {
                name_start = token.start;
                is_web = between == "://"
                    && before.is_some_and(|before| {
                        ["http", "https"].iter().any(|web| before.text.eq_ignore_ascii_case(web))
                    });
            }
            let is_port = (after_host && is_port_after_host(between))
                || before.is_some_and(|before| {
                    before.text.eq_ignore_ascii_case("port") && is_port_after_word(between)
                });
            if is_port && let Some(port) = port(text, token) {
                facts.port(port, place);
                after_host = false;
                continue;
            }
            after_host = is_ip(token.text) || token.text.eq_ignore_ascii_case("localhost");
            let ends_here =
                !text.get(end(token)..).is_some_and(|rest| is_inside_name(rest.as_bytes()));
            if ends_here
                && let Some(name) = text.get(name_start..end(token))
                && is_host(name)
            {
                after_host = true;
                if !is_web && is_mail_host(name) {
                    facts.mail.push(place);
                }
                keep(&mut facts.hosts, name);
            }
        }
        facts
    }

    fn port(&mut self, port: u16, place: u32) {
        if !MAIL_PORTS.contains(&port) {
            self.other.push(place);
            return;
        }
        self.mail.push(place);
        if !self.ports.contains(&port) {
            self.ports.push(port);
        }
    }
}

/// Where a token ends in the text, in bytes.
const fn end(token: &Token<'_>) -> usize {
    token.start + token.text.len()
}

fn keep(names: &mut Vec<String>, name: &str) {
    if names.len() < MAX_NAMES && name.len() <= MAX_HOST {
        let name = name.to_ascii_lowercase();
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

/// Whether a name goes on here.
fn is_inside_name(rest: &[u8]) -> bool {
    matches!(rest, [b'.' | b'-' | b'_', next, ..] if next.is_ascii_alphanumeric())
}

/// What may stand between a host and its port: `:`, and `, ` with quotation marks as programs write it.
fn is_port_after_host(between: &str) -> bool {
    let is_sign = |byte: u8| b":,]) '\"`".contains(&byte);
    (1..=4).contains(&between.len()) && between.bytes().all(is_sign) && between.contains([':', ','])
}

/// What may stand between the word and the number, as in `port: 465`, `'port' => 465` and `"port":"465"`.
fn is_port_after_word(between: &str) -> bool {
    between.len() <= 6 && between.bytes().all(|byte| b" :=\"'>\t(#".contains(&byte))
}

/// The number if it is a port that stands by itself; a line and column of code is none.
fn port(text: &str, token: &Token<'_>) -> Option<u16> {
    let rest = text.get(end(token)..).unwrap_or_default().as_bytes();
    let goes_on = matches!(rest, [b':' | b'.', next, ..] if next.is_ascii_digit());
    let is_short = (2..=5).contains(&token.text.len());
    if goes_on || !is_short { None } else { token.text.parse().ok() }
}

/// Whether this is an IPv4 address.
fn is_ip(text: &str) -> bool {
    text.contains('.') && text.parse::<std::net::Ipv4Addr>().is_ok()
}

/// Whether this looks like the name of a host rather than of a file or of a part of a program.
fn is_host(name: &str) -> bool {
    let Some((rest, last)) = name.rsplit_once('.') else { return false };
    let first = rest.split('.').next().unwrap_or_default();
    let is_top = last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_top
        && name.len() <= MAX_HOST
        && !first.is_empty()
        && !PACKAGES.iter().any(|package| first.eq_ignore_ascii_case(package))
        && !FILE_ENDINGS.iter().any(|ending| last.eq_ignore_ascii_case(ending))
}

/// Whether a host is called what servers of mail are called.
fn is_mail_host(name: &str) -> bool {
    let first = name.split(['.', '-']).next().unwrap_or_default();
    let first = first.trim_end_matches(|character: char| character.is_ascii_digit());
    name.split('.').count() > 2
        && MAIL_LABELS
            .iter()
            .any(|label| first.eq_ignore_ascii_case(label.trim_end_matches(['3', '4'])))
}

#[cfg(test)]
mod tests {
    use super::Facts;
    use crate::symptoms::tokens::tokens;

    fn facts(text: &str) -> Facts {
        Facts::of(text, &tokens(text).collect::<Vec<_>>())
    }

    #[test]
    fn ports_are_told_from_other_numbers() {
        for (text, ports) in [
            ("connect ECONNREFUSED 127.0.0.1:587", &[587][..]),
            ("smtp.gmail.com:465", &[465]),
            ("ssl://mail.example.net:465 (x)", &[465]),
            ("host: smtp.gmail.com, port: 465, response: -1", &[465]),
            ("Couldn't connect to host, port: smtp.gmail.com, 465; timeout", &[465]),
            ("{ host: 'a', port: '587' }", &[587]),
            ("\"port\":25,", &[25]),
            ("localhost:25", &[25]),
            ("smtplib.SMTP('smtp.example.org', 465)", &[465]),
            ("smtp-connection/index.js:465:12", &[]),
            ("SMTPTransport.java:993)", &[]),
            ("at 12:25:26", &[]),
            ("127.0.0.1:5432", &[]),
        ] {
            assert_eq!(facts(text).ports, ports, "{text}");
        }
        assert_eq!(facts("127.0.0.1:5432").other.len(), 1);
    }

    #[test]
    fn a_web_address_is_no_server_of_mail() {
        assert!(facts("https://mail.example.org:443/x").mail.is_empty());
        assert_eq!(facts("imaps://mail.example.org/x").mail.len(), 1);
    }

    #[test]
    fn hosts_are_told_from_files_and_classes() {
        let named = facts(
            "IMAP.Gmail.com com.sun.mail.smtp.SMTPTransport index.js <sam@Example.org> 10.0.0.1 v1.2.3 \
             [AM0PR02CA0001.eurprd02.prod.outlook.com]",
        );
        assert!(named.hosts.contains(&"imap.gmail.com".to_owned()));
        assert!(!named.hosts.iter().any(|host| host == "index.js"));
        assert_eq!(named.mail.len(), 1);
    }
}
