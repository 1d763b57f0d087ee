//! What there is to say of a user name: one table in words, that every rule on the subject asks.

use super::choice::Protocol;
use super::field::{ServerField, Side};
use super::finding::{Ask, Findings};
use super::remark::{Remark, report};
use super::rule::Severity::{self, Advice, Error, Warning};
use super::rule::{Reads, Rule};
use super::similar::within;
use super::situation::Situation;
use crate::providers::{Kind, Provider, UserName, ids};

/// What a person types before the user name so that Gmail's POP3 hands out the last 30 days to every reader.
pub const RECENT: &str = "recent:";

/// The user name after [`RECENT`], if it begins with that.
pub fn after_recent(name: &str) -> Option<&str> {
    let (start, rest) = name.split_at_checked(RECENT.len())?;
    start.eq_ignore_ascii_case(RECENT).then_some(rest)
}

/// What a rule about user names looks at.
pub const READS: &[Reads] = &[Reads::Email, Reads::Host, Reads::Protocol, Reads::Username];

/// Adds what this rule has to say of the user names.
pub fn say(rule: &'static Rule, situation: &Situation, findings: &mut Findings) {
    report(rule, situation, ServerField::Username, findings);
}

/// The most telling thing to say of this side's user name.
///
/// A better name is one of which nothing as bad is left to say.
pub(super) fn remark(situation: &Situation, side: Side) -> Option<Box<Remark>> {
    let server = situation.account.server(side);
    if server.username.is_empty() {
        return None;
    }
    let desk = Desk::of(situation, side);
    let (before, name) = match after_recent(&server.username) {
        Some(name) if desk.takes_recent(server.protocol) => (RECENT, name),
        _ => ("", server.username.as_str()),
    };
    let mut remark = desk.judge(name)?;
    let severity = remark.severity;
    remark.better = std::mem::take(&mut remark.better)
        .into_iter()
        .map(|better| desk.settled(better))
        .filter(|better| desk.judge(better).is_none_or(|left| left.severity > severity))
        .map(|better| [before, &better].concat())
        .collect();
    Some(remark)
}

/// Where a user name is handed in, and what is known there.
struct Desk<'a> {
    situation: &'a Situation<'a>,
    side: Side,
    provider: Option<Provider>,
    form: Option<UserName>,
    /// The e-mail address, where it can belong to this side's provider.
    email: Option<&'a str>,
}

impl<'a> Desk<'a> {
    fn of(situation: &'a Situation<'a>, side: Side) -> Self {
        let provider = situation.signs_in_at(side);
        let fits = || {
            let mine = situation.provider_of_address();
            mine.is_none() || provider.is_none() || mine == provider
        };
        let account = situation.account;
        let email = account.email_domain().filter(|_| fits()).map(|_| account.email.as_str());
        let form = provider.and_then(|provider| provider.username(side));
        Self { situation, side, provider, form, email }
    }

    fn say(&self, code: &'static str, severity: Severity) -> Box<Remark> {
        Remark::new(code, severity, self.provider)
    }

    /// Whether what the catalogue says of this provider may be the reason for an error.
    fn is_sure(&self) -> bool {
        self.provider.is_some_and(Provider::is_confirmed)
    }

    fn is(&self, id: &str) -> bool {
        self.provider.is_some_and(|provider| provider.id() == id)
    }

    fn is_kind(&self, kinds: &[Kind]) -> bool {
        self.provider.is_some_and(|provider| kinds.contains(&provider.kind()))
    }

    /// Whether this domain, in any case, is one of the provider's own.
    fn has_domain(&self, domain: &str) -> bool {
        self.provider.is_some_and(|provider| {
            provider.domains().any(|known| known.eq_ignore_ascii_case(domain))
        })
    }

    fn takes_recent(&self, protocol: Option<Protocol>) -> bool {
        self.side == Side::Incoming
            && protocol != Some(Protocol::Imap)
            && (self.is(ids::GMAIL) || self.is(ids::GOOGLE_WORKSPACE))
    }

    /// The name, with each thing that is wrong with it put right, as far as that is known.
    fn settled(&self, mut name: String) -> String {
        for _ in 0..4 {
            let wrong = self.judge(&name).filter(|remark| remark.severity < Advice);
            let Some(better) = wrong.and_then(|remark| remark.better.into_iter().next()) else {
                break;
            };
            name = better;
        }
        name
    }

    /// The most telling thing to say of this name, worst first but for what has to be put right before the rest shows.
    fn judge(&self, name: &str) -> Option<Box<Remark>> {
        let email = || self.email.map(str::to_owned);
        if name.is_empty() {
            return None;
        }
        if let Some(rest) = after_recent(name) {
            let severity = if self.is_sure() { Error } else { Warning };
            let remark = self.say("user-recent-prefix", severity).better(Some(rest.to_owned()));
            return Some(remark.ask(Ask::Yourself));
        }
        if name.contains('\\') {
            // Microsoft 365 opens shared mailboxes with `anna@kundenpost.net\shared`.
            let is_shared = self.is(ids::MICROSOFT_365) && name.contains('@');
            return (self.provider.is_some() && !is_shared)
                .then(|| self.say("user-backslash", Warning).better(email()).ask(Ask::Provider));
        }
        let (local, domain) = name.rsplit_once('@').unwrap_or((name, ""));
        if !name.contains('@') && name.contains(' ') {
            let is_wrong = self.is_sure() && self.form == Some(UserName::Address);
            let severity = if is_wrong { Error } else { Warning };
            return Some(
                self.say("user-display-name", severity).better(email()).ask(Ask::Yourself),
            );
        }
        if !name.is_ascii() {
            let plain = email().filter(|email| email.is_ascii());
            return Some(self.say("user-non-ascii", Warning).better(plain).ask(Ask::Provider));
        }
        if local.is_empty() {
            return None;
        }
        if domain.is_empty() {
            return self.without_domain(local);
        }
        self.address(name, local, domain)
    }

    /// What there is to say of a name that is no address.
    fn without_domain(&self, name: &str) -> Option<Box<Remark>> {
        let is_mine = |email: &str| {
            email.rsplit_once('@').is_some_and(|(local, _)| local.eq_ignore_ascii_case(name))
        };
        let mine = self.email.map(is_mine);
        let severity = match self.form {
            Some(UserName::Address) => {
                let is_number = !name.bytes().any(|byte| byte.is_ascii_alphabetic());
                match mine {
                    // Customer numbers work at many providers, and hosting companies make up names.
                    Some(false) | None if is_number => return None,
                    Some(false) | None if self.is_kind(&[Kind::Hosting]) => Advice,
                    _ => Warning,
                }
            }
            None if mine == Some(true) => Advice,
            _ => return None,
        };
        let case = if severity == Advice { "likely" } else { "sure" };
        let better = self.email.map(str::to_owned).or_else(|| {
            let mut domains = self.provider?.domains();
            let only = domains.next().filter(|_| domains.next().is_none())?;
            Some([name, "@", only].concat())
        });
        Some(self.say("user-needs-full", severity).case(case).better(better).ask(Ask::Yourself))
    }

    /// What there is to say of a name that is an address.
    fn address(&self, name: &str, local: &str, domain: &str) -> Option<Box<Remark>> {
        let milder = if self.is_sure() { Warning } else { Advice };
        let is_theirs = self.has_domain(domain);
        let is_email = |other: &str| self.email.is_some_and(|own| own.eq_ignore_ascii_case(other));
        if self.form == Some(UserName::Other) && (is_theirs || is_email(name)) {
            return Some(self.say("user-other-id", milder).ask(Ask::Provider));
        }
        if self.is(ids::ICLOUD) && !is_theirs && self.near(domain).is_none() {
            return Some(self.say("user-alias", Warning).ask(Ask::Provider));
        }
        let with_local = |local: &str| [local, "@", domain].concat();
        if let Some((base, _)) = local.split_once('+').filter(|(base, _)| !base.is_empty()) {
            let protocol = self.situation.account.server(self.side).protocol;
            // There it names a folder.
            let is_folder = self.is(ids::FASTMAIL) && protocol == Some(Protocol::Pop3);
            let base = with_local(base);
            if !is_folder && (self.is_kind(&[Kind::Mailbox, Kind::Isp]) || is_email(&base)) {
                return Some(self.say("user-plus-tag", Warning).better(Some(base)));
            }
        }
        if let Some(meant) = self.near(domain) {
            let meant = [local, "@", meant].concat();
            return Some(self.say("user-domain-typo", Warning).better(Some(meant)));
        }
        if self.form == Some(UserName::LocalPart) && is_theirs {
            return Some(self.say("user-needs-local", milder).better(Some(local.to_owned())));
        }
        if self.email.is_some() && !is_email(name) {
            return Some(self.say("user-differs-email", Advice).ask(Ask::Yourself));
        }
        if self.provider.is_none() && local.bytes().any(|byte| byte.is_ascii_uppercase()) {
            let lower = with_local(&local.to_ascii_lowercase());
            return Some(self.say("user-uppercase", Advice).better(Some(lower)));
        }
        None
    }

    /// The domain that was meant: that of the e-mail address or one of the provider's, where this one is a slip from it.
    ///
    /// Where the address has the same domain, the rule about the address speaks.
    fn near(&self, domain: &str) -> Option<&'a str> {
        let domain = domain.to_ascii_lowercase();
        let account = self.situation.account;
        if domain.len() < 7
            || account.email_domain() == Some(&domain)
            || self.situation.catalogue.by_domain(&domain).is_some()
        {
            return None;
        }
        let own = self.email.and_then(|email| Some(email.rsplit_once('@')?.1));
        if own.is_some_and(|own| within(&domain, own, 1)) {
            return own;
        }
        self.provider
            .filter(|_| self.is_kind(&[Kind::Mailbox, Kind::Isp, Kind::Mobile]))
            .and_then(|provider| provider.domains().find(|known| within(&domain, known, 1)))
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_address_is_offered_on_both_sides_at_once() {
        check(
            "email anna@gmail.com; imap imap.gmail.com:993 tls user=anna auth=oauth2; smtp smtp.gmail.com:465 tls user=anna auth=oauth2",
            &expect![[r#"
                warning user-needs-full incoming.username
                  fix incoming.username=anna@gmail.com outgoing.username=anna@gmail.com
            "#]],
        );
    }

    #[test]
    fn a_domain_is_made_up_only_where_the_provider_has_one() {
        check(
            "imap imap.gmail.com:993 tls user=anna auth=oauth2",
            &expect![[r#"
                warning user-needs-full incoming.username
                  ask yourself
            "#]],
        );
        check(
            "imap imap.privat.bahnhof.se:993 tls user=anna",
            &expect![[r#"
                warning user-needs-full incoming.username
                  fix incoming.username=anna@bahnhof.se
            "#]],
        );
    }

    #[test]
    fn a_number_or_the_name_of_a_hosted_mailbox_may_be_right() {
        check(
            "email anna@gmx.net; imap imap.gmx.net:993 tls user=10203040",
            &expect![[r#"
            advice provider-enable-first incoming.host
        "#]],
        );
        check(
            "email anna@kundenpost.net; imap imap.strato.de:993 tls user=web12",
            &expect![[r#"
            advice user-needs-full incoming.username
              fix incoming.username=anna@kundenpost.net
        "#]],
        );
    }

    #[test]
    fn the_same_slip_in_the_address_is_said_of_the_address() {
        check(
            "email anna@gmial.com; imap imap.gmail.com:993 tls user=anna@gmial.com auth=oauth2",
            &expect![[r#"
                warning email-domain-typo email
                  fix email=anna@gmail.com incoming.username=anna@gmail.com
            "#]],
        );
    }

    #[test]
    fn what_is_offered_has_nothing_else_wrong_with_it() {
        check(
            "email anna@gmail.com; pop3 pop.gmail.com:995 tls user=recent:anna+shop@gmial.com auth=oauth2",
            &expect![[r#"
                warning user-plus-tag incoming.username
                  fix incoming.username=recent:anna@gmail.com
                advice provider-enable-first incoming.host
            "#]],
        );
        check(
            "email anna@kundenpost.net; imap imap.mail.me.com:993 tls user=anna+x@kundenpost.net auth=app-password",
            &expect![[r#"
                warning user-alias incoming.username
                  ask provider
            "#]],
        );
    }

    #[test]
    fn the_address_of_another_provider_is_not_offered() {
        check(
            "email anna@gmx.net; imap imap.gmail.com:993 tls user=anna auth=oauth2",
            &expect![[r#"
                warning user-needs-full incoming.username
                  ask yourself
            "#]],
        );
    }
}
