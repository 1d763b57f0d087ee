//! A rule: one check with one stable code that names the bad pattern.

#[cfg(any(test, feature = "cli"))]
use super::draft::Draft;
use super::field::Field;
use super::finding::{Finding, Findings};
#[cfg(any(test, feature = "cli"))]
use super::notation;
use super::situation::Situation;
use super::source::Source;

/// One check. Its words are in the locales, under its code.
#[derive(Debug)]
pub struct Rule {
    /// The stable kebab-case name of the bad pattern.
    pub code: &'static str,
    /// How bad it is, unless a finding says otherwise.
    pub severity: Severity,
    /// What it does to the person, unless a finding says otherwise.
    pub impact: Impact,
    /// Where in the analysis it belongs.
    pub stage: Stage,
    /// The kinds of field it looks at.
    pub reads: &'static [Reads],
    /// The findings that need not be shown beside this one.
    pub covers: &'static [Cover],
    /// Where its claims can be read.
    pub sources: &'static [Source],
    /// Looks at the situation and adds what it finds.
    pub check: fn(&Situation, &mut Findings),
    /// Settings that it speaks of, and settings it leaves in peace.
    pub examples: Examples,
}

/// How bad a finding is; the worst comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Cannot work as entered, exposes the password, or loses mail.
    Error,
    /// Probably wrong or fragile; real exceptions exist.
    Warning,
    /// Works, and is worth knowing.
    Advice,
}

/// What a finding does to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// The app cannot connect or sign in.
    Breaks,
    /// Others can read the password or the mail.
    Unsafe,
    /// Mail disappears from a device or for good.
    DataLoss,
    /// It may fail some day or somewhere.
    Fragile,
    /// It works, and could be tidier.
    Tidy,
}

/// The part of the analysis a rule belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// What was pasted along with a value, and values of the wrong kind.
    Reading,
    /// Whether the host is a well-formed, reachable name or address.
    Host,
    /// Whether the port belongs to the protocol.
    PortProtocol,
    /// Whether the encryption belongs to the port.
    PortEncryption,
    /// Whether the connection is encrypted at all.
    Cleartext,
    /// What the host's name suggests.
    Name,
    /// Whether the certificate will match.
    Certificate,
    /// User names and sign-in methods.
    SignIn,
    /// What several devices do to one mailbox.
    Devices,
    /// What only the settings together show.
    Cross,
}

/// A kind of field that a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reads {
    /// The e-mail address.
    Email,
    /// The incoming protocol.
    Protocol,
    /// Host names.
    Host,
    /// Ports.
    Port,
    /// Encryption.
    Encryption,
    /// User names.
    Username,
    /// Sign-in methods.
    Auth,
    /// The list of devices.
    Devices,
}

/// Findings that another finding makes superfluous, wherever both touch the same side or the devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Every finding of this stage.
    Stage(Stage),
    /// Every finding of the rule with this code.
    Code(&'static str),
}

/// Settings lines, in the notation of the tests, that show a rule at work; the registry's tests run them.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    /// The rule speaks.
    pub fires: &'static [&'static str],
    /// Settings that look alike, and the rule is silent.
    pub quiet: &'static [&'static str],
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Advice];

    /// The word for this severity in data.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

impl Impact {
    /// Every impact, in the order of the declaration.
    pub const ALL: [Self; 5] =
        [Self::Breaks, Self::Unsafe, Self::DataLoss, Self::Fragile, Self::Tidy];

    /// The word for this impact in data.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Breaks => "breaks",
            Self::Unsafe => "unsafe",
            Self::DataLoss => "data-loss",
            Self::Fragile => "fragile",
            Self::Tidy => "tidy",
        }
    }
}

impl Reads {
    /// Every kind of field, in the order of the declaration.
    pub const ALL: [Self; 8] = [
        Self::Email,
        Self::Protocol,
        Self::Host,
        Self::Port,
        Self::Encryption,
        Self::Username,
        Self::Auth,
        Self::Devices,
    ];

    /// The word for this kind of field in data.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Protocol => "protocol",
            Self::Host => "host",
            Self::Port => "port",
            Self::Encryption => "encryption",
            Self::Username => "username",
            Self::Auth => "auth",
            Self::Devices => "devices",
        }
    }
}

impl Rule {
    /// A finding of this rule at `field`.
    pub fn at(&'static self, field: Field) -> Finding {
        Finding::new(self, field)
    }

    /// Settings that it speaks of: the first of its examples.
    #[cfg(any(test, feature = "cli"))]
    pub fn example(&self) -> Draft {
        let first = self.examples.fires.first().copied().unwrap_or_default();
        // The registry's tests run every example.
        notation::parse(first).unwrap_or_default()
    }
}
