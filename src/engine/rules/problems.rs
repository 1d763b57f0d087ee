//! Turns what reading a field met into findings; the rules beside it say how bad each is and why.

use crate::engine::read::{Problem, ProblemKind};
use crate::engine::{Ask, Field, Finding, Findings, HostKind, Rule, ServerField, Situation, Value};

/// Adds a finding for every problem of this kind.
pub(super) fn report(
    rule: &'static Rule,
    kind: ProblemKind,
    situation: &Situation,
    findings: &mut Findings,
) {
    for problem in of_kind(situation, kind) {
        findings.push(found(rule, problem));
    }
}

/// The problems of one kind.
pub(super) fn of_kind<'a>(
    situation: &Situation<'a>,
    kind: ProblemKind,
) -> impl Iterator<Item = &'a Problem> {
    situation.account.problems.iter().filter(move |problem| problem.kind == kind)
}

/// A finding that says what the problem says, with its fixes; without any, the provider must be asked.
pub(super) fn found(rule: &'static Rule, problem: &Problem) -> Finding {
    let mut finding = rule.at(problem.field).fixes(problem.fixes.iter().cloned());
    finding.params.clone_from(&problem.params);
    finding.params.push(("field", name(problem.field)));
    for change in problem.fixes.iter().flat_map(|fix| &fix.changes) {
        if finding.fields().all(|field| field != change.field) {
            finding.related.push(change.field);
        }
    }
    if finding.fixes.is_empty() { finding.ask(Ask::Provider) } else { finding }
}

/// Whether this is a field that a server's name or port stands in, which nothing but its own letters and digits fit.
pub(super) const fn is_technical(field: Field) -> bool {
    matches!(field, Field::Server(_, ServerField::Host | ServerField::Port))
}

/// Every side whose host is a well-formed name, with that name.
pub(super) fn names<'a>(
    situation: &Situation<'a>,
) -> impl Iterator<Item = (&'a crate::engine::Server, &'a str)> {
    situation.servers().into_iter().filter_map(|server| match &server.host.kind {
        HostKind::Name(name) => Some((server, name.as_str())),
        _ => None,
    })
}

const fn name(field: Field) -> Value {
    match field {
        Field::Server(_, ServerField::Port) => Value::Term("field-port"),
        Field::Server(_, ServerField::Username) => Value::Term("field-username"),
        Field::Email => Value::Term("field-email"),
        _ => Value::Term("field-host"),
    }
}
