//! What somebody probably meant by a host that nobody is known to run.
//!
//! Exact known names come first and are never a slip.
//! Then the provider of the e-mail address decides, then that of the other server, and only then a few names that are
//! no words of any language. A domain that nobody knows is the normal case of a business, and no slip by itself.

use super::account::{Account, Server};
use super::choice::Protocol;
use super::domain::{before, registered};
use super::field::Side;
use super::host::Place;
use super::names::{is_mail_word, misspelt_word};
use super::punycode::decoded;
use super::similar::{in_latin, look_alike, mixes_scripts, within};
use crate::providers::{Catalogue, Provider};

/// Domains of large providers whose names are no words, so that a name one slip away is hardly another company's.
const COINED: [&str; 22] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "outlook.com",
    "office365.com",
    "yahoo.com",
    "icloud.com",
    "comcast.net",
    "verizon.net",
    "t-online.de",
    "freenet.de",
    "ionos.com",
    "ionos.de",
    "fastmail.com",
    "protonmail.com",
    "yandex.com",
    "yandex.ru",
    "laposte.net",
    "wanadoo.fr",
    "bluewin.ch",
    "secureserver.net",
    "privateemail.com",
];

/// Real domains one slip away from one of those.
const GENUINE: [&str; 2] = ["gail.com", "privatemail.com"];

/// A host that is probably a slip, and what was meant.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What sort of slip it is.
    pub kind: SlipKind,
    /// The host that was probably meant.
    pub meant: String,
    /// Who runs that, if it is a known provider.
    pub provider: Option<Provider>,
    /// What the other server would be, if this one is right after all.
    pub other: Option<String>,
}

/// A sort of slip, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipKind {
    /// Letters of several alphabets in one part of the name.
    MixedScript,
    /// Another name that looks like a known one.
    Lookalike,
    /// A known name in front of somebody else's domain.
    Embedded,
    /// One or two letters wrong.
    Typo,
}

/// What is known of the account when its hosts are judged.
struct Context<'a> {
    catalogue: &'a Catalogue,
    /// The registered part of the address's domain, put right; empty if there is none.
    domain: &'a str,
    /// The provider of the address, then that of the other server.
    providers: [Option<Provider>; 2],
    side: Side,
    protocol: Option<Protocol>,
    /// The other server's name, if nobody is known to run it.
    other: Option<&'a str>,
}

/// The domain that was probably meant by that of the address.
pub(super) fn email_domain(account: &Account, catalogue: &Catalogue) -> Option<String> {
    let domain = account.email_domain()?;
    let is_known = |domain: &str| catalogue.by_domain(domain).is_some();
    if is_known(domain) || GENUINE.contains(&domain) {
        return None;
    }
    if let Some(plain) = in_latin(domain) {
        return is_known(&plain).then_some(plain);
    }
    let coined = COINED.into_iter().find(|coined| is_slip_of(domain, coined));
    coined.filter(|coined| is_known(coined)).map(str::to_owned)
}

/// The slip in this side's host, if there is one.
pub(super) fn host(
    account: &Account,
    catalogue: &Catalogue,
    meant: Option<&str>,
    side: Side,
) -> Option<Slip> {
    let server = account.server(side);
    let name = unknown(server, catalogue)?;
    let typed = decoded(name)?;
    let address = account.email_domain().or_else(|| {
        let users = [&account.incoming.username, &account.outgoing.username];
        users.into_iter().find_map(|user| Some(user.rsplit_once('@')?.1))
    });
    let address = address.unwrap_or_default();
    // The address's own slip is said of the address.
    if meant.is_some() && registered(address) == registered(&typed) {
        return None;
    }
    let domain = meant.unwrap_or(address);
    let other = account.server(side.other());
    let context = Context {
        catalogue,
        domain: registered(domain),
        providers: [catalogue.by_domain(domain), catalogue.by_host(&other.host.text)],
        side,
        protocol: server.protocol,
        other: unknown(other, catalogue),
    };
    // One slip can hide another.
    let mut slip = context.slip(&typed)?;
    for _ in 0..3 {
        let Some(next) = context.slip(&slip.meant) else { break };
        slip.meant = next.meant;
        slip.provider = next.provider.or(slip.provider);
    }
    if before(&slip.meant) != before(&typed) {
        slip.other = None;
    }
    Some(slip)
}

/// The server's name, if it is a name on the internet and nobody is known to run it.
fn unknown<'a>(server: &'a Server, catalogue: &Catalogue) -> Option<&'a str> {
    let host = &server.host;
    let name = host.name().filter(|name| name.contains('.'))?;
    let is_out_there = host.place() == Place::Network && !host.stays_local();
    (is_out_there && catalogue.by_host(name).is_none()).then_some(name)
}

/// The provider that this domain belongs to: by its addresses, or by the hosts that stand under it.
pub(super) fn owner(catalogue: &Catalogue, domain: &str) -> Option<Provider> {
    let host = |word: &str| {
        let mut host = word.to_owned();
        host.push_str(domain);
        catalogue.by_host(&host)
    };
    let by_domain = catalogue.by_domain(domain).or_else(|| catalogue.by_host(domain));
    by_domain.or_else(|| ["imap.", "smtp.", "mail.", "pop."].into_iter().find_map(host))
}

impl Context<'_> {
    /// The first slip in a name; `None` if it is known, or looks right.
    fn slip(&self, typed: &str) -> Option<Slip> {
        if self.catalogue.by_host(typed).is_some() {
            return None;
        }
        if !typed.is_ascii() {
            return self.script(typed);
        }
        let domain = registered(typed);
        if domain == self.domain && self.providers[0].is_none() {
            return self.word(typed).or_else(|| self.twin(typed));
        }
        let near = |provider: &Option<Provider>| self.near(typed, (*provider)?, true);
        if let Some(slip) = self.providers.iter().find_map(near) {
            return Some(slip);
        }
        if let Some(owner) = owner(self.catalogue, domain) {
            return self.near(typed, owner, false);
        }
        self.coined(typed)
            .or_else(|| self.embedded(typed))
            .or_else(|| self.own(typed))
            .or_else(|| self.beside(typed))
            .or_else(|| self.word(typed))
            .or_else(|| self.twin(typed))
    }

    /// Letters of other alphabets.
    fn script(&self, typed: &str) -> Option<Slip> {
        let meant = in_latin(typed);
        let known = meant.as_deref().filter(|meant| {
            let domain = registered(meant);
            domain == self.domain || owner(self.catalogue, domain).is_some()
        });
        let kind = match known {
            Some(meant) if registered(meant) != registered(typed) => SlipKind::Lookalike,
            _ if mixes_scripts(typed) => SlipKind::MixedScript,
            _ => return None,
        };
        let provider = known.and_then(|meant| owner(self.catalogue, registered(meant)));
        Some(Slip { kind, meant: meant.unwrap_or_default(), provider, other: None })
    }

    /// The host of this provider that the name is a slip of; two slips are allowed in a long name where the provider is the person's.
    fn near(&self, typed: &str, provider: Provider, is_theirs: bool) -> Option<Slip> {
        let domain = registered(typed);
        let front = before(typed);
        let is_their_domain = self.catalogue.by_domain(domain) == Some(provider);
        let fits = |host: &&str| {
            if registered(host) != domain {
                // Another domain of the same provider is meant as it is.
                return !is_their_domain;
            }
            // Another word for mail under the same domain is a choice, not a slip; so is one with letters of its own behind it.
            !is_mail_word(front) && !is_longer(front, before(host))
        };
        let is_near =
            |slips| move |host: &&str| within(typed, host, slips) || look_alike(typed, host);
        let hosts = |slips, spoken: Option<Protocol>| {
            let rows =
                provider.rows().filter(move |row| spoken.is_none_or(|is| is == row.protocol));
            rows.map(|row| row.host).filter(fits).find(is_near(slips))
        };
        let limit = if is_theirs && typed.len() >= 14 { 2 } else { 1 };
        // With two slips, the word for another protocol is no longer the one meant: `smtphz` and `imaphz`.
        let host = hosts(1, self.protocol)
            .or_else(|| hosts(1, None))
            .or_else(|| hosts(limit, self.protocol))?;
        let is_other = registered(host) != domain && look_alike(domain, registered(host));
        let kind = if is_other { SlipKind::Lookalike } else { SlipKind::Typo };
        Some(Slip { kind, meant: host.to_owned(), provider: Some(provider), other: None })
    }

    /// A coined name of a large provider, misspelt.
    fn coined(&self, typed: &str) -> Option<Slip> {
        let domain = registered(typed);
        if GENUINE.contains(&domain) {
            return None;
        }
        let looks = |coined: &str| look_alike(domain, coined);
        let coined =
            COINED.into_iter().find(|coined| looks(coined) || is_slip_of(domain, coined))?;
        let provider = owner(self.catalogue, coined)?;
        let kind = if looks(coined) { SlipKind::Lookalike } else { SlipKind::Typo };
        let mut meant = before(typed).to_owned();
        meant.push_str(coined);
        Some(Slip { kind, meant, provider: Some(provider), other: None })
    }

    /// A known host or domain in front of somebody else's: `imap.gmail.com.kundenpost.net`.
    fn embedded(&self, typed: &str) -> Option<Slip> {
        let mut rest = before(typed).trim_end_matches('.');
        while rest.contains('.') {
            let known = self.catalogue.by_host(rest).or_else(|| self.catalogue.by_domain(rest));
            if let Some(provider) = known {
                let meant = before(typed).trim_end_matches('.').to_owned();
                return Some(Slip {
                    kind: SlipKind::Embedded,
                    meant,
                    provider: Some(provider),
                    other: None,
                });
            }
            rest = rest.split_once('.')?.1;
        }
        None
    }

    /// The domain of the address, misspelt.
    fn own(&self, typed: &str) -> Option<Slip> {
        let domain = registered(typed);
        // Short names are easily another company's, unless the other server says whose they are.
        let is_certain = self.other.is_some_and(|other| registered(other) == self.domain);
        is_misspelt(domain, self.domain, if is_certain { 2 } else { 4 }).then(|| {
            let mut meant = before(typed).to_owned();
            meant.push_str(self.domain);
            let kind = SlipKind::Typo;
            Slip { kind, meant, provider: self.providers[0], other: None }
        })
    }

    /// The domain of the incoming server, misspelt for the outgoing one, or the reverse.
    fn beside(&self, typed: &str) -> Option<Slip> {
        let other = self.other.filter(|_| self.side == Side::Outgoing)?;
        let (mine, theirs) = (registered(typed), registered(other));
        if theirs == self.domain || !is_misspelt(mine, theirs, 4) {
            return None;
        }
        let mut meant = before(typed).to_owned();
        meant.push_str(theirs);
        // A provider's domain is the right one of the two: nobody is to be sent to a stranger's.
        let provider = owner(self.catalogue, theirs);
        let instead = || {
            let mut instead = before(other).to_owned();
            instead.push_str(mine);
            instead
        };
        let other = provider.is_none().then(instead);
        Some(Slip { kind: SlipKind::Typo, meant, provider, other })
    }

    /// One name for both servers, misspelt in front for one of them.
    fn twin(&self, typed: &str) -> Option<Slip> {
        let other = self.other?;
        let (mine, theirs) = (before(typed), before(other));
        let is_clear = self.side == Side::Outgoing || is_mail_word(theirs);
        if !is_clear || registered(typed) != registered(other) || is_mail_word(mine) {
            return None;
        }
        (theirs.len() > 4 && is_misspelt_part(mine, theirs)).then(|| Slip {
            kind: SlipKind::Typo,
            meant: other.to_owned(),
            provider: self.providers[0],
            other: (!is_mail_word(theirs)).then(|| typed.to_owned()),
        })
    }

    /// A misspelt word in front: `iamp.`, `stmp.`; more words are sure where the rest is the person's own domain.
    fn word(&self, typed: &str) -> Option<Slip> {
        let front = before(typed);
        let domain = registered(typed);
        let is_own =
            domain == self.domain || self.other.is_some_and(|name| registered(name) == domain);
        let mut meant = String::new();
        for label in front.split_terminator('.') {
            meant.push_str(misspelt_word(label, self.protocol, is_own).unwrap_or(label));
            meant.push('.');
        }
        (meant != front).then(|| {
            meant.push_str(registered(typed));
            Slip { kind: SlipKind::Typo, meant, provider: self.providers[0], other: None }
        })
    }
}

/// Whether a domain is one slip away from a coined one: in its first part but not in the first letter, or in `.com`.
fn is_slip_of(domain: &str, coined: &str) -> bool {
    let ends = ["co", "cm", "om", "con", "cmo", "ocm", "comm", "vom", "xom"];
    let (Some((name, top)), Some((right, right_top))) =
        (domain.split_once('.'), coined.split_once('.'))
    else {
        return false;
    };
    if top != right_top {
        return name == right && right_top == "com" && ends.contains(&top);
    }
    let limit = if right.len() >= 9 { 2 } else { 1 };
    name != right
        && name.as_bytes().first() == right.as_bytes().first()
        && within(name, right, limit)
}

/// Whether one domain that nobody knows is a slip of another, with at least so many letters: within the first part, or an ending that is longer than a country's.
///
/// Digits, hyphens and a plural tell real domains of one owner apart.
fn is_misspelt(domain: &str, right: &str, letters: usize) -> bool {
    let (Some((name, top)), Some((right, right_top))) =
        (domain.split_once('.'), right.split_once('.'))
    else {
        return false;
    };
    if name == right {
        return top.len() > 2
            && right_top.len() > 2
            && within(top, right_top, 1)
            && top != right_top;
    }
    top == right_top && name.len().min(right.len()) >= letters && is_misspelt_part(name, right)
}

/// Whether one part of a name is a slip of another: digits, hyphens and a plural tell real names apart.
fn is_misspelt_part(name: &str, right: &str) -> bool {
    let marks = |name: &str| name.bytes().filter(|byte| !byte.is_ascii_lowercase()).count();
    let digits = |name: &str| -> u32 {
        name.bytes()
            .filter(u8::is_ascii_digit)
            .map(|digit| u32::from(digit) * u32::from(digit))
            .sum()
    };
    let plural = |a: &str, b: &str| {
        a.trim_end_matches('.').strip_suffix('s') == Some(b.trim_end_matches('.'))
    };
    within(name, right, 1)
        && name != right
        && marks(name) == marks(right)
        && digits(name) == digits(right)
        && !plural(name, right)
        && !plural(right, name)
}

/// Whether a front is another one with two or more letters behind its first word: `smtphz.` and `smtp.`
fn is_longer(front: &str, right: &str) -> bool {
    let word = |front: &str| front.split('.').next().map_or(0, str::len);
    let (mine, theirs) = (word(front), word(right));
    mine >= theirs + 2 && front.get(..theirs) == right.get(..theirs)
}

#[cfg(test)]
mod tests {
    use super::{COINED, is_misspelt, is_slip_of, owner};
    use crate::providers::CATALOGUE;

    #[test]
    fn every_coined_name_is_known() {
        for name in COINED {
            assert!(owner(&CATALOGUE, name).is_some(), "{name}");
        }
    }

    #[test]
    fn genuine_neighbours_are_no_slips() {
        for (domain, other) in [
            ("kunden-post.net", "kundenpost.net"),
            ("kundenpost2.net", "kundenpost3.net"),
            ("kundenposts.net", "kundenpost.net"),
            ("kundenpost.de", "kundenpost.be"),
            ("kundenpost.net", "kundenpost.com"),
            ("kundenpost.net", "kundenpost.net"),
            ("abc.de", "abd.de"),
        ] {
            assert!(!is_misspelt(domain, other, 4), "{domain} {other}");
        }
        assert!(is_misspelt("kundenpsot.net", "kundenpost.net", 4));
        assert!(is_misspelt("kundenpost.ent", "kundenpost.net", 4));
        for domain in ["mail.com", "ymail.com", "email.com", "gmail.de", "yahoo.co.uk", "cloud.com"]
        {
            assert!(!COINED.iter().any(|coined| is_slip_of(domain, coined)), "{domain}");
        }
    }
}
