//! Holds what a text points to against the person's settings.

use super::provider::refused_at;
use super::weigh::ordered;
use super::{Cause, Confidence, Decoded, Suspect};
use crate::engine::ports::{Verdict as Pair, verdict as pair};
use crate::engine::{Auth, Encryption, Field, Finding, HostKind, Report, Server, Severity, Side};

/// What the settings say of a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They show it.
    Confirmed,
    /// They say nothing about it.
    Open,
    /// They show that it can't be.
    RuledOut,
}

/// A cause, after a look at the settings.
#[derive(Clone, Debug)]
pub struct Verdict<'a> {
    /// The cause.
    pub cause: Cause,
    /// How sure it is now.
    pub confidence: Confidence,
    /// What the settings say of it.
    pub standing: Standing,
    /// The finding that confirms it; its fixes put it right.
    pub finding: Option<&'a Finding>,
    /// The fields that it concerns, the first to look at first.
    pub fields: Vec<Field>,
}

/// The suspects, confirmed ones first and those that the settings rule out last; without settings, just as they are.
pub fn against<'a>(decoded: &Decoded, report: Option<&'a Report>) -> Vec<Verdict<'a>> {
    let mut suspects = decoded.suspects.clone();
    if let Some(provider) = report.and_then(|report| report.provider) {
        refused_at(&mut suspects, provider);
    }
    let verdicts = suspects.into_iter().map(|suspect| judge(suspect, report)).collect();
    let mut verdicts: Vec<Verdict<'a>> =
        ordered(verdicts, |verdict| (order(verdict.standing), verdict.confidence));
    let is_settled = verdicts.first().is_some_and(|first| {
        first.standing == Standing::Confirmed && first.confidence == Confidence::Certain
    });
    if is_settled {
        // What only might be is no help beside what the settings show.
        verdicts.retain(|verdict| verdict.confidence != Confidence::Possible);
    }
    verdicts
}

const fn order(standing: Standing) -> u8 {
    match standing {
        Standing::Confirmed => 0,
        Standing::Open => 1,
        Standing::RuledOut => 2,
    }
}

fn judge(suspect: Suspect, report: Option<&Report>) -> Verdict<'_> {
    let Suspect { cause, confidence, side } = suspect;
    let open = Verdict {
        cause,
        confidence,
        standing: Standing::Open,
        finding: None,
        fields: suspect.fields().collect(),
    };
    let Some(report) = report else { return open };
    let concerns = |finding: &&Finding| {
        let here = finding.field.side();
        cause.confirmed_by().contains(&finding.rule.code)
            && (here.is_none() || side.is_none() || here == side)
    };
    if let Some(finding) = report.findings.iter().find(concerns) {
        let confidence = match finding.severity {
            Severity::Error | Severity::Warning => Confidence::Certain,
            Severity::Advice => confidence.min(Confidence::Likely),
        };
        let order = cause.fields();
        // What the cause is about comes first, be it another field that the rule looks at first.
        let fields = ordered(finding.fields().collect(), |field| match field {
            Field::Server(_, field) => order.iter().position(|known| known == field).unwrap_or(9),
            Field::Email | Field::Device(..) => 9,
        });
        let standing = Standing::Confirmed;
        return Verdict { confidence, standing, finding: Some(finding), fields, ..open };
    }
    let sides: Vec<Side> = Side::ALL
        .into_iter()
        .filter(|here| side.is_none_or(|side| side == *here) && is_filled_in(report, *here))
        .collect();
    if sides.is_empty() {
        return open;
    }
    let fields = open
        .fields
        .into_iter()
        .filter(|field| field.side().is_none_or(|side| sides.contains(&side)));
    let is_ruled_out = sides.iter().all(|side| rules_out(report.account.server(*side), cause));
    Verdict {
        fields: fields.collect(),
        standing: if is_ruled_out { Standing::RuledOut } else { Standing::Open },
        confidence: if is_ruled_out { Confidence::Possible } else { confidence },
        ..open
    }
}

/// Whether there are settings on this side to hold anything against.
fn is_filled_in(report: &Report, side: Side) -> bool {
    let server = report.account.server(side);
    server.host.kind != HostKind::Missing || server.port.is_some()
}

/// Whether these settings can't have this cause.
fn rules_out(server: &Server, cause: Cause) -> bool {
    let is_right = server.port.is_some()
        && server.encryption.is_some()
        && server.protocol.is_some()
        && matches!(pair(server), Pair::Fine | Pair::StarttlsPreferImplicit | Pair::SmtpPort25);
    match cause.id() {
        "tls-against-plain" => {
            is_right || matches!(server.encryption, Some(Encryption::Starttls | Encryption::None))
        }
        "plain-against-tls" => is_right || server.encryption == Some(Encryption::Tls),
        "wrong-protocol-answered" => is_right,
        "encryption-required" => server.encryption.is_some_and(Encryption::protects),
        "needs-oauth" | "needs-app-password" => server.auth == Some(Auth::OAuth2),
        "oauth-expired" => server.auth.is_some_and(|auth| auth != Auth::OAuth2),
        "bridge-not-running" => server.host.is_readable() && !server.host.is_loopback(),
        _ => false,
    }
}

impl Verdict<'_> {
    /// The first field to look at.
    pub fn field(&self) -> Option<Field> {
        self.fields.first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixture::{environment, parse};
    use crate::engine::rules::by_code;
    use crate::engine::{ServerField, check};
    use crate::providers::CATALOGUE;
    use crate::symptoms::decode;

    /// The causes with their confidence, standing and first field, one a line.
    fn judged(text: &str, line: &str) -> String {
        let report = check(&parse(line), &environment());
        let verdicts = against(&decode(text, &CATALOGUE), Some(&report));
        let lines = verdicts.iter().map(|verdict| {
            let field = verdict.field().map_or(String::new(), |field| field.to_string());
            let confidence = verdict.confidence.token();
            format!("{} {confidence} {:?} {field}", verdict.cause.id(), verdict.standing)
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn ssl_on_587_is_confirmed() {
        let text =
            "Error: 1408F10B:SSL routines:ssl3_get_record:wrong version number code: 'ESOCKET'";
        let line = "smtp smtp.kundenpost.net:587 tls; imap imap.kundenpost.net:993 tls";
        assert!(
            judged(text, line)
                .starts_with("tls-against-plain certain Confirmed outgoing.encryption"),
            "{}",
            judged(text, line)
        );
    }

    #[test]
    fn starttls_on_587_rules_it_out() {
        let text = "SSL routines:ssl3_get_record:wrong version number (smtp)";
        let line = "smtp smtp.kundenpost.net:587 starttls";
        let judged = judged(text, line);
        assert!(judged.contains("tls-against-plain possible RuledOut"), "{judged}");
    }

    #[test]
    fn a_refused_password_at_a_provider_of_app_passwords() {
        let text = "535 Authentication failed";
        let line = "smtp smtp.gmail.com:465 tls user=sam@gmail.com auth=password";
        let judged = judged(text, line);
        assert!(
            judged.starts_with("needs-app-password certain Confirmed outgoing.auth"),
            "{judged}"
        );
    }

    #[test]
    fn the_other_side_confirms_nothing() {
        let text = "smtplib: [SSL: WRONG_VERSION_NUMBER] wrong version number";
        let line = "imap imap.kundenpost.net:143 tls; smtp smtp.kundenpost.net:465 tls";
        let judged = judged(text, line);
        assert!(!judged.contains("Confirmed"), "{judged}");
    }

    #[test]
    fn every_rule_that_confirms_a_cause_exists() {
        for cause in Cause::all() {
            for code in cause.confirmed_by() {
                assert!(by_code(code).is_some(), "{cause:?}: no rule {code}");
            }
            assert!(cause.fields().iter().all(|field| ServerField::ALL.contains(field)));
        }
    }
}
