//! Reads e-mail addresses and user names.

use super::characters::{self, Alphabet};
use super::oddities::Oddities;
use super::{Problem, ProblemKind};
use crate::engine::field::Field;
use crate::engine::fix::Fix;

/// Far more than an address can have (RFC 5321, section 4.5.3.1); longer text is kept as it is.
const LONGEST_TEXT: usize = 2048;

/// The name or address in what was typed.
pub(super) fn read(typed: &str, field: Field, problems: &mut Vec<Problem>) -> String {
    if typed.is_empty() || typed.len() > LONGEST_TEXT {
        return typed.to_owned();
    }
    let mut oddities = Oddities::default();
    let mut text = characters::clean(typed, Alphabet::Person, &mut oddities);
    // Whatever is nested in whatever, what comes out is what reading it again gives.
    loop {
        let next = peel(&text, &mut oddities);
        if next.len() == text.len() {
            break;
        }
        text = next;
    }
    let params =
        |kind| vec![("clean", text.as_str().into()), ("characters", oddities.characters(kind))];
    if text.is_empty() {
        problems.push(Problem {
            kind: ProblemKind::Blank,
            field,
            params: Vec::new(),
            fixes: Vec::new(),
        });
    } else if let Some(kind) = oddities.most_telling() {
        let fixes = vec![Fix::set(field, &text)];
        problems.push(Problem { kind, field, params: params(kind), fixes });
    }
    text
}

/// The text without one layer of what stands around it; never longer.
fn peel(text: &str, oddities: &mut Oddities) -> String {
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        oddities.note(ProblemKind::OuterSpace);
        return trimmed.to_owned();
    }
    if let Some(address) = text
        .get(..7)
        .filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"))
        .and_then(|_| text.get(7..))
    {
        oddities.note(ProblemKind::Wrapped);
        return address.split('?').next().unwrap_or_default().to_owned();
    }
    // `<a@b>` and `Name <a@b>`; quotation marks around the name go with it.
    if let Some((_, address)) = text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<'))
        && address.contains('@')
    {
        oddities.note(ProblemKind::Wrapped);
        return address.to_owned();
    }
    if let Some(bare) = unquoted(text) {
        oddities.note(ProblemKind::Quotes);
        return bare.to_owned();
    }
    // `anna @ kundenpost.net`, but no space that could be part of a name.
    if let Some((local, domain)) = text.split_once('@')
        && !local.trim_end().contains(' ')
        && !domain.contains('@')
        && text.contains(' ')
        && domain.split(' ').filter(|part| !part.is_empty()).count() < 2
    {
        oddities.note(ProblemKind::InnerSpace);
        return text.replace(' ', "");
    }
    text.to_owned()
}

/// The text between two quotation marks that stand around all of it.
fn unquoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(characters::is_quote)?.strip_suffix(characters::is_quote)?;
    (!inner.contains(characters::is_quote)).then_some(inner)
}

/// The address with its domain in lower case: case says nothing there (RFC 1035, section 2.3.3).
pub(super) fn with_lower_domain(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", domain.to_ascii_lowercase()),
        None => address.to_owned(),
    }
}
