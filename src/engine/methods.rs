//! What there is to say of a sign-in method: one table in words, that every rule on the subject asks.

use super::choice::{Auth, Encryption};
use super::date::Date;
use super::field::{ServerField, Side};
use super::finding::Findings;
use super::host::Place;
use super::remark::{Remark, report};
use super::rule::Severity::{self, Advice, Error, Warning};
use super::rule::{Reads, Rule};
use super::situation::Situation;
use crate::providers::{Kind, Provider, SignIn, ids};

/// From this day, Outlook.com takes its sign-in page only.
const OUTLOOK_OAUTH: Date = Date { year: 2024, month: 9, day: 16 };

/// From this day, Microsoft 365 sends with a password only where an administrator wants it: Microsoft names the end of
/// December 2026 and no day.
const BASIC_OFF: Date = Date { year: 2026, month: 12, day: 31 };
/// From this day, Microsoft may have named the day on which that ends for all.
const BASIC_END_NAMED: Date = Date { year: 2027, month: 7, day: 1 };

/// What a rule about sign-in methods looks at.
pub const READS: &[Reads] = &[Reads::Email, Reads::Host, Reads::Auth];

/// Adds what this rule has to say of the methods.
pub fn say(rule: &'static Rule, situation: &Situation, findings: &mut Findings) {
    report(rule, situation, ServerField::Auth, findings);
}

/// The one thing to say of this side's method.
///
/// A better method is one of which nothing as bad is left to say.
pub(super) fn remark(situation: &Situation, side: Side) -> Option<Box<Remark>> {
    let provider = situation.signs_in_at(side);
    let ways = provider.into_iter().flat_map(|provider| provider.sign_in(side));
    let accepted = ways.fold(0, |accepted, way| accepted | bits(&[way]));
    let counter = Counter { situation, side, provider, accepted };
    let mut remark = counter.judge(situation.account.server(side).auth)?;
    let severity = remark.severity;
    remark.better.retain(|better| {
        let left = counter.judge(Auth::from_token(better));
        left.is_none_or(|left| left.severity > severity)
    });
    Some(remark)
}

/// Where somebody signs in, and what is known there.
struct Counter<'a> {
    situation: &'a Situation<'a>,
    side: Side,
    provider: Option<Provider>,
    /// A bit for each way to sign in that works.
    accepted: u8,
}

/// The bits of some ways to sign in.
const fn bits(ways: &[SignIn]) -> u8 {
    let (mut bits, mut rest) = (0, ways);
    while let [way, others @ ..] = rest {
        bits |= 1 << *way as u8;
        rest = others;
    }
    bits
}

const OAUTH: u8 = bits(&[SignIn::OAuth2]);
const PLAIN: u8 = bits(&[SignIn::Password]);
const DIGEST: u8 = bits(&[SignIn::EncryptedPassword]);
const APP: u8 = bits(&[SignIn::AppPassword]);
const SEPARATE: u8 = bits(&[SignIn::SeparatePassword]);
const BRIDGE: u8 = bits(&[SignIn::BridgePassword]);

impl Counter<'_> {
    /// Whether one of these ways works here.
    const fn accepts(&self, any_of: u8) -> bool {
        self.accepted & any_of != 0
    }

    fn is_sure(&self) -> bool {
        self.provider.is_some_and(Provider::is_confirmed)
    }

    fn is(&self, id: &str) -> bool {
        self.provider.is_some_and(|provider| provider.id() == id)
    }

    /// What there is to say of a choice.
    fn judge(&self, chosen: Option<Auth>) -> Option<Box<Remark>> {
        match chosen {
            None => self.unchosen(),
            Some(Auth::None) => self.without(),
            Some(Auth::OAuth2) => (self.is_sure() && self.accepted != 0)
                .then_some("auth-oauth-unsupported")
                .filter(|_| !self.accepts(OAUTH))
                .map(|code| self.offer(code, Warning)),
            Some(Auth::Ntlm) => {
                (self.is_sure() && self.accepted != 0).then(|| self.offer("auth-spa-ntlm", Warning))
            }
            Some(chosen) => self.with_password(chosen),
        }
    }

    fn say(&self, code: &'static str, severity: Severity) -> Box<Remark> {
        Remark::new(code, severity, self.provider)
    }

    /// A remark that offers what the provider accepts, or else the password.
    fn offer(&self, code: &'static str, severity: Severity) -> Box<Remark> {
        let mut remark = self.say(code, severity);
        for way in self.provider.into_iter().flat_map(|provider| provider.sign_in(self.side)) {
            let auth = match way {
                SignIn::OAuth2 => Auth::OAuth2,
                SignIn::Password => Auth::Password,
                SignIn::EncryptedPassword => continue,
                // Made by the provider for mail apps, as an app password is.
                _ => Auth::AppPassword,
            };
            remark.better.push(auth.token().to_owned());
        }
        if remark.better.is_empty() { remark.better(Some(password())) } else { remark }
    }

    /// What nobody would guess, where no method was chosen.
    fn unchosen(&self) -> Option<Box<Remark>> {
        let account = self.situation.account;
        let is_chosen_elsewhere = account.server(self.side.other()).auth.is_some();
        if !account.server(self.side).host.is_readable()
            || is_chosen_elsewhere
            || self.accepts(PLAIN)
        {
            return None;
        }
        Some(self.say(self.needs()?, Advice).case(self.ways()))
    }

    /// What there is to say where nobody signs in.
    fn without(&self) -> Option<Box<Remark>> {
        let host = &self.situation.account.server(self.side).host;
        if self.side == Side::Incoming {
            return Some(self.offer("auth-none-incoming", Error));
        }
        if host.place() != Place::Network || host.stays_local() {
            return None;
        }
        // Some access providers let their own customers send without signing in.
        let must = self.is_sure()
            && self
                .provider
                .is_some_and(|provider| matches!(provider.kind(), Kind::Mailbox | Kind::Workspace));
        Some(self.offer("auth-none-outgoing", if must { Error } else { Warning }))
    }

    /// What there is to say where some password was chosen.
    fn with_password(&self, chosen: Auth) -> Option<Box<Remark>> {
        let is_disputed = self.provider.is_some_and(Provider::is_sign_in_disputed);
        let fits = match chosen {
            Auth::AppPassword => self.accepts(APP | SEPARATE | BRIDGE) && !is_disputed,
            Auth::EncryptedPassword => self.accepts(DIGEST),
            _ => self.accepts(DIGEST) && !self.accepts(PLAIN),
        };
        if fits {
            return None;
        }
        if self.accepted != 0 && !self.accepts(PLAIN) {
            let code = self.needs()?;
            let severity = match code {
                // The app calls it a password all the same.
                "auth-separate-password" | "auth-bridge-password" => {
                    return Some(self.say(code, Advice));
                }
                // Apps call this one a password too: who chose that may well have entered it.
                "auth-app-password" | "auth-oauth-preferred" => Warning,
                _ if self.is_sure() => Error,
                _ => Warning,
            };
            return Some(self.offer(code, severity).case(self.ways()));
        }
        if self.is(ids::MICROSOFT_365) {
            let case = match self.situation.today {
                today if today < BASIC_OFF => "soon",
                today if today < BASIC_END_NAMED => "off",
                _ => "named",
            };
            return Some(self.offer("auth-m365-smtp-basic", Warning).case(case));
        }
        let protects = |encryption: Encryption| encryption.protects();
        match chosen {
            Auth::EncryptedPassword
                if self.situation.account.server(self.side).encryption.is_some_and(protects) =>
            {
                Some(self.say("auth-encrypted-over-tls", Advice).better(Some(password())))
            }
            Auth::Password if self.accepts(APP) => Some(self.say("auth-app-password-2fa", Advice)),
            _ => None,
        }
    }

    /// The rule that says what a plain password lacks here; `None` where nothing is known.
    fn needs(&self) -> Option<&'static str> {
        let host = &self.situation.account.server(self.side).host;
        if self.provider.is_some_and(Provider::is_sign_in_disputed) {
            Some("auth-oauth-preferred")
        } else if self.accepts(APP) {
            Some("auth-app-password")
        } else if self.accepts(SEPARATE) {
            Some("auth-separate-password")
        } else if self.accepts(BRIDGE) {
            // The provider's own server for sending takes a token instead.
            host.is_loopback().then_some("auth-bridge-password")
        } else if self.is(ids::OUTLOOK_COM) && self.situation.today < OUTLOOK_OAUTH {
            None
        } else {
            self.accepts(OAUTH).then_some("auth-oauth-only")
        }
    }

    /// Whether the sign-in page is another way.
    fn ways(&self) -> &'static str {
        if self.accepts(OAUTH) { "page" } else { "password" }
    }
}

fn password() -> String {
    Auth::Password.token().to_owned()
}
