//! Which port goes with which protocol and encryption: the one table that every rule on the subject asks.

use super::choice::{Encryption, Protocol};
use super::field::{ServerField, Side};
use super::fix::Fix;
use super::host::Place;
use super::situation::Situation;
use crate::providers::Provider;

use super::account::Server;

/// Declares what the table can say, with the code of the rule that puts it into words.
macro_rules! verdicts {
    ($($(#[$doc:meta])* $variant:ident = $code:literal,)+) => {
        /// What the table says of a protocol, a port and an encryption.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Verdict {
            /// They belong together.
            Fine,
            $($(#[$doc])* $variant,)+
        }

        impl Verdict {
            /// The code of the rule that says so; `None` where there is nothing to say.
            pub const fn code(self) -> Option<&'static str> {
                match self { Self::Fine => None, $(Self::$variant => Some($code),)+ }
            }
        }
    };
}

verdicts! {
    /// POP answers there.
    PortPopForImap = "port-pop-for-imap",
    /// IMAP answers there.
    PortImapForPop = "port-imap-for-pop",
    /// Mail is sent there, not read.
    PortSmtpForIncoming = "port-smtp-for-incoming",
    /// Mail is read there, not sent.
    PortIncomingForSmtp = "port-incoming-for-smtp",
    /// POP2, long gone.
    PortObsoletePop2 = "port-obsolete-pop2",
    /// IMAP3, long gone.
    PortObsoleteImap3 = "port-obsolete-imap3",
    /// A number for IMAP that was taken back.
    PortObsoleteImaps585 = "port-obsolete-imaps585",
    /// A service for changing passwords.
    PortPoppassd = "port-poppassd",
    /// Web pages.
    PortWeb = "port-web",
    /// File transfer, remote log-in and the like.
    PortOtherService = "port-other-service",
    /// No port with a meaning of its own.
    PortCustom = "port-custom",
    /// Mail servers among themselves.
    SmtpPort25 = "smtp-port-25",
    /// A substitute for 25 that some hosts offer.
    SmtpPort26 = "smtp-port-26",
    /// A substitute for 587 that relays offer.
    SmtpPort2525 = "smtp-port-2525",
    /// Reading in the open.
    EncNoneIncoming = "enc-none-incoming",
    /// Sending in the open.
    EncNoneOutgoing = "enc-none-outgoing",
    /// Unencrypted on the device itself.
    EncNoneLoopback = "enc-none-loopback",
    /// Unencrypted inside Tor.
    EncNoneOnion = "enc-none-onion",
    /// Whatever the app manages to get.
    EncAuto = "enc-auto",
    /// No encryption where the server begins with it.
    PortEncNoneOnTlsPort = "port-enc-none-on-tls-port",
    /// STARTTLS where the server begins with encryption.
    PortEncStarttlsOnTlsPort = "port-enc-starttls-on-tls-port",
    /// SSL/TLS where the server begins in the open.
    PortEncTlsOnStarttlsPort = "port-enc-tls-on-starttls-port",
    /// SSL/TLS where nearly every server wants STARTTLS.
    Smtp587ImplicitTls = "smtp-587-implicit-tls",
    /// SSL/TLS on a port without a standard, where STARTTLS is usual.
    SmtpAltPortTlsUnusual = "smtp-alt-port-tls-unusual",
    /// STARTTLS where SSL/TLS from the start is usual as well.
    StarttlsPreferImplicit = "starttls-prefer-implicit",
    /// The two ports of a mail bridge, one for the other.
    BridgePortsSwapped = "bridge-ports-swapped",
    /// POP3 on a mail bridge's port.
    BridgeNoPop = "bridge-no-pop",
}

use Verdict as V;

/// The verdicts with no encryption, with STARTTLS and with SSL/TLS, in this order.
type Cells = [Verdict; 3];

/// Some ports, and what they mean to each protocol.
struct Line {
    ports: &'static [u16],
    imap: Cells,
    pop3: Cells,
    smtp: Cells,
}

const fn line(ports: &'static [u16], imap: Cells, pop3: Cells, smtp: Cells) -> Line {
    Line { ports, imap, pop3, smtp }
}

/// The same for all protocols, whatever the encryption.
const fn never(ports: &'static [u16], verdict: Verdict) -> Line {
    line(ports, [verdict; 3], [verdict; 3], [verdict; 3])
}

const POP: Cells = [V::PortPopForImap; 3];
const IMAP: Cells = [V::PortImapForPop; 3];
const SENDING: Cells = [V::PortSmtpForIncoming; 3];
const READING: Cells = [V::PortIncomingForSmtp; 3];
/// On a port that begins with encryption.
const SEALED: Cells = [V::PortEncNoneOnTlsPort, V::PortEncStarttlsOnTlsPort, V::Fine];
/// On a port for reading that begins in the open.
const OPEN: Cells = [V::EncNoneIncoming, V::StarttlsPreferImplicit, V::PortEncTlsOnStarttlsPort];

/// Every port that means something; on a public host.
#[rustfmt::skip]
static TABLE: &[Line] = &[
    //            IMAP                            POP3                          SMTP
    line(&[25],   SENDING,                        SENDING,                      [V::EncNoneOutgoing, V::SmtpPort25, V::PortEncTlsOnStarttlsPort]),
    line(&[26],   SENDING,                        SENDING,                      [V::EncNoneOutgoing, V::SmtpPort26, V::SmtpAltPortTlsUnusual]),
    line(&[109],  POP,                            [V::PortObsoletePop2; 3],     READING),
    line(&[110],  POP,                            OPEN,                         READING),
    line(&[143],  OPEN,                           IMAP,                         READING),
    line(&[220],  [V::PortObsoleteImap3; 3],      IMAP,                         READING),
    line(&[465],  SENDING,                        SENDING,                      SEALED),
    line(&[585],  [V::PortObsoleteImaps585; 3],   IMAP,                         READING),
    line(&[587],  SENDING,                        SENDING,                      [V::EncNoneOutgoing, V::Fine, V::Smtp587ImplicitTls]),
    line(&[993],  SEALED,                         IMAP,                         READING),
    line(&[995],  POP,                            SEALED,                       READING),
    line(&[2525], SENDING,                        SENDING,                      [V::EncNoneOutgoing, V::SmtpPort2525, V::SmtpAltPortTlsUnusual]),
    never(&[106], V::PortPoppassd),
    never(&[80, 443, 2082, 2083, 2095, 2096, 8080, 8443], V::PortWeb),
    never(&[21, 22, 23, 24, 53, 389, 636, 4190, 5222], V::PortOtherService),
];

/// Every other port, to IMAP and POP3.
const OTHER_INCOMING: Cells = [V::EncNoneIncoming, V::PortCustom, V::PortCustom];
/// Every other port, to SMTP.
const OTHER_OUTGOING: Cells = [V::EncNoneOutgoing, V::PortCustom, V::PortCustom];

/// The ports on which a mail bridge on the person's own computer waits, for IMAP and for SMTP.
pub const BRIDGE: (u16, u16) = (1143, 1025);

/// What the table says of this choice at this place.
pub fn cell(protocol: Protocol, port: u16, encryption: Encryption, place: Place) -> Verdict {
    pick(cells(protocol, port, place), encryption, place)
}

/// Whether the protocol is never spoken on this port, whatever the encryption.
pub fn never_speaks(protocol: Protocol, port: u16) -> bool {
    matches!(
        cell(protocol, port, Encryption::Tls, Place::Network),
        V::PortPopForImap
            | V::PortImapForPop
            | V::PortSmtpForIncoming
            | V::PortIncomingForSmtp
            | V::PortObsoletePop2
            | V::PortObsoleteImap3
            | V::PortPoppassd
            | V::PortOtherService
    )
}

/// What the table says of this server, as far as its fields are filled in and could be read.
pub fn verdict(server: &Server) -> Verdict {
    let place = server.host.place();
    match (protocol(server), server.port, server.encryption) {
        (Some(protocol), Some(port), Some(encryption)) => cell(protocol, port, encryption, place),
        (Some(protocol), Some(port), None) => match cells(protocol, port, place) {
            [none, starttls, tls] if none == starttls && starttls == tls => none,
            _ => V::Fine,
        },
        // Without the port, or without a protocol, encryption speaks for itself.
        (_, _, Some(encryption)) => {
            let other = match server.side {
                Side::Incoming => OTHER_INCOMING,
                Side::Outgoing => OTHER_OUTGOING,
            };
            match pick(other.map(|verdict| at(place, verdict)), encryption, place) {
                V::PortCustom => V::Fine,
                verdict => verdict,
            }
        }
        (_, _, None) => V::Fine,
    }
}

/// The servers of which the table says `verdict`.
pub fn servers<'a>(
    situation: &Situation<'a>,
    wanted: Verdict,
) -> impl Iterator<Item = &'a Server> + use<'a> {
    situation.servers().into_iter().filter(move |server| verdict(server) == wanted)
}

fn cells(protocol: Protocol, port: u16, place: Place) -> Cells {
    if place == Place::Loopback && (port == BRIDGE.0 || port == BRIDGE.1) {
        match protocol {
            Protocol::Pop3 => return [V::BridgeNoPop; 3],
            Protocol::Imap if port == BRIDGE.1 => return [V::BridgePortsSwapped; 3],
            Protocol::Smtp if port == BRIDGE.0 => return [V::BridgePortsSwapped; 3],
            Protocol::Imap | Protocol::Smtp => {}
        }
    }
    let line = TABLE.iter().find(|line| line.ports.contains(&port));
    let cells = match (line, protocol) {
        (Some(line), Protocol::Imap) => line.imap,
        (Some(line), Protocol::Pop3) => line.pop3,
        (Some(line), Protocol::Smtp) => line.smtp,
        (None, Protocol::Imap | Protocol::Pop3) => OTHER_INCOMING,
        (None, Protocol::Smtp) => OTHER_OUTGOING,
    };
    cells.map(|verdict| at(place, verdict))
}

/// What becomes of a verdict away from the public network.
fn at(place: Place, verdict: Verdict) -> Verdict {
    match (place, verdict) {
        (Place::Loopback, V::EncNoneIncoming | V::EncNoneOutgoing) => V::EncNoneLoopback,
        (Place::Onion, V::EncNoneIncoming | V::EncNoneOutgoing) => V::EncNoneOnion,
        (Place::Onion, V::StarttlsPreferImplicit) => V::Fine,
        // A helper program takes any port it likes, and nobody stands between it and the app.
        (
            Place::Loopback,
            V::PortCustom
            | V::SmtpPort25
            | V::SmtpPort26
            | V::SmtpPort2525
            | V::Smtp587ImplicitTls
            | V::SmtpAltPortTlsUnusual
            | V::StarttlsPreferImplicit,
        ) => V::Fine,
        _ => verdict,
    }
}

fn pick([none, starttls, tls]: Cells, encryption: Encryption, place: Place) -> Verdict {
    match encryption {
        Encryption::None => none,
        Encryption::Starttls => starttls,
        Encryption::Tls => tls,
        Encryption::Auto if none == starttls && starttls == tls => none,
        Encryption::Auto if place == Place::Network => V::EncAuto,
        Encryption::Auto => V::Fine,
    }
}

/// What the server speaks: as chosen, or else as its port says where only one protocol for reading uses it.
fn protocol(server: &Server) -> Option<Protocol> {
    server.protocol.or_else(|| {
        let port = server.port?;
        [Protocol::Imap, Protocol::Pop3]
            .into_iter()
            .find(|&protocol| standard(protocol).iter().any(|pair| pair.0 == port))
    })
}

impl Verdict {
    /// Whether a fix may lead here: nothing worse than advice.
    pub const fn is_good(self) -> bool {
        matches!(
            self,
            Self::Fine
                | Self::PortCustom
                | Self::SmtpPort26
                | Self::SmtpPort2525
                | Self::StarttlsPreferImplicit
        )
    }
}

/// A port and the encryption that belongs to it.
pub type Pair = (u16, Encryption);

/// The standard pairs of a protocol, best first: SSL/TLS from the start, then STARTTLS (RFC 8314, section 3; RFC 6409, section 3.1).
pub const fn standard(protocol: Protocol) -> [Pair; 2] {
    match protocol {
        Protocol::Imap => [(993, Encryption::Tls), (143, Encryption::Starttls)],
        Protocol::Pop3 => [(995, Encryption::Tls), (110, Encryption::Starttls)],
        Protocol::Smtp => [(465, Encryption::Tls), (587, Encryption::Starttls)],
    }
}

/// A fix that sets this port and encryption.
pub fn set_pair(side: Side, (port, encryption): Pair) -> Fix {
    Fix::set(side.field(ServerField::Port), port)
        .and(side.field(ServerField::Encryption), encryption.token())
}

/// Every encrypted way to reach the server, best first: as its provider publishes, or else by the standard.
///
/// For sending, 587 stays 587: some providers offer nothing else.
/// A port without a meaning of its own may be right, so it is offered with STARTTLS at the end.
pub fn ways(situation: &Situation, server: &Server) -> Vec<Fix> {
    let Some(protocol) = protocol(server) else {
        return vec![Fix::set(server.side.field(ServerField::Encryption), Encryption::Tls.token())];
    };
    let mut pairs = published(situation, &server.host.text, protocol);
    if pairs.is_empty() {
        pairs = standard(protocol).to_vec();
        if let Some(port) = server.port
            && cell(protocol, port, Encryption::Starttls, server.host.place()).is_good()
        {
            pairs.push((port, Encryption::Starttls));
        }
    }
    // What is chosen already is no change, however its port was typed.
    pairs.retain(|&(port, encryption)| {
        server.port != Some(port) || server.encryption != Some(encryption)
    });
    // Who sends by 587 most likely means 587; and where the port is no way at all, the encryption may still be right.
    let keeps_port = pairs.iter().any(|pair| Some(pair.0) == server.port);
    let meant = |&(port, encryption): &Pair| {
        if protocol == Protocol::Smtp && server.port == Some(587) {
            port == 587
        } else {
            server.port.is_some() && !keeps_port && server.encryption == Some(encryption)
        }
    };
    let (first, then): (Vec<_>, Vec<_>) = pairs.into_iter().partition(meant);
    first.into_iter().chain(then).map(|pair| set_pair(server.side, pair)).collect()
}

/// The best pair at `host`, as its provider publishes it, or else by the standard.
pub fn best(situation: &Situation, host: &str, protocol: Protocol) -> Pair {
    let published = published(situation, host, protocol);
    published.first().copied().unwrap_or(standard(protocol)[0])
}

/// The encrypted pairs that the provider publishes for `host`.
fn published(situation: &Situation, host: &str, protocol: Protocol) -> Vec<Pair> {
    situation
        .catalogue
        .by_host(host)
        .into_iter()
        .flat_map(Provider::rows)
        .filter(|row| row.host == host && row.protocol == protocol && row.encryption.protects())
        .map(|row| (row.port, row.encryption))
        .collect()
}

/// A fix that reads mail by the other protocol, on a port and with an encryption that belong to it.
pub fn switch(server: &Server, protocol: Protocol) -> Fix {
    let fix = Fix::set(Side::Incoming.field(ServerField::Protocol), protocol.token());
    let pairs = standard(protocol);
    let Some(port) = server.port else { return fix };
    // A short number that is no port for mail is more likely a slip than a provider's own choice.
    let fits = |encryption| {
        (port >= 1000 || pairs.iter().any(|pair| pair.0 == port))
            && cell(protocol, port, encryption, server.host.place()).is_good()
    };
    if server.encryption.is_some_and(fits) {
        return fix;
    }
    let pair = pairs.into_iter().find(|pair| pair.0 == port).unwrap_or(pairs[0]);
    Fix { changes: fix.changes.into_iter().chain(set_pair(Side::Incoming, pair).changes).collect() }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, cell, standard};
    use crate::engine::choice::{Encryption, Protocol};
    use crate::engine::host::Place;
    use crate::engine::rule::Severity;
    use crate::engine::rules::by_code;

    const PLACES: [Place; 3] = [Place::Network, Place::Loopback, Place::Onion];

    /// Everything the table can say, each with the choice it says it of.
    fn all() -> impl Iterator<Item = (Verdict, Protocol, u16, Encryption, Place)> {
        let ports = (0..=9000).chain([u16::MAX]);
        ports.flat_map(|port| {
            Protocol::ALL.iter().flat_map(move |&protocol| {
                Encryption::ALL.iter().flat_map(move |&encryption| {
                    PLACES.map(|place| {
                        (cell(protocol, port, encryption, place), protocol, port, encryption, place)
                    })
                })
            })
        })
    }

    #[test]
    fn every_verdict_has_a_rule_and_only_good_ones_are_fixes() {
        for (verdict, ..) in all() {
            let Some(code) = verdict.code() else { continue };
            let rule = by_code(code).unwrap_or_else(|| panic!("no rule {code}"));
            assert!(!verdict.is_good() || rule.severity == Severity::Advice, "{code}");
        }
    }

    #[test]
    fn the_standard_pairs_are_good_everywhere() {
        for &protocol in Protocol::ALL {
            for (port, encryption) in standard(protocol) {
                for place in PLACES {
                    assert!(cell(protocol, port, encryption, place).is_good());
                }
            }
        }
    }

    #[test]
    fn nothing_but_loopback_and_tor_excuses_cleartext() {
        for (verdict, protocol, port, encryption, place) in all() {
            if encryption == Encryption::None && place == Place::Network {
                assert!(!verdict.is_good(), "{protocol:?} {port}");
            }
        }
    }
}
