//! Fields that a host page has fixed.

use crate::engine::{Ask, Field, Report, ServerField, Side};

/// The word that locks what makes up both servers.
pub const SERVERS: &str = "servers";

/// What makes up a server.
const OF_SERVER: [ServerField; 3] = [ServerField::Host, ServerField::Port, ServerField::Encryption];

/// The fields that a word of a lock names: one, those of a side, or those of both.
pub(super) fn fields(word: &str) -> Option<Vec<Field>> {
    let of = |side: Side| OF_SERVER.map(|field| side.field(field));
    if word == SERVERS {
        return Some(Side::ALL.into_iter().flat_map(of).collect());
    }
    if let Some(side) = Side::ALL.into_iter().find(|side| side.token() == word) {
        return Some(of(side).into());
    }
    // Devices come and go; their places cannot be fixed.
    let field: Field = word.parse().ok()?;
    (!matches!(field, Field::Device(..))).then(|| vec![field])
}

/// Takes the fixes out of a report that would change a fixed field.
///
/// A finding that nobody can settle here any more is one to ask about: it stays, and so does its severity.
pub fn sifted(report: &mut Report, fixed: &[(Field, String)]) {
    let is_fixed = |field: Field| fixed.iter().any(|(of, _)| *of == field);
    for finding in &mut report.findings {
        let before = finding.fixes.len();
        finding.fixes.retain(|fix| fix.changes.iter().all(|change| !is_fixed(change.field)));
        if finding.fixes.len() < before && finding.fixes.is_empty() {
            finding.ask = Some(Ask::Provider);
        }
    }
}
