//! Nothing is called wrong while it is still being typed.
//!
//! The engine judges every state of the draft, half-typed ones too.
//! Here is decided what of it may be said now.

use super::history::fields;
use super::state::State;
use crate::engine::{DeviceField, Draft, Field, Report, ServerField, Severity};

/// What the page says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// There is nothing to judge yet, or somebody is typing.
    Waiting,
    /// Nothing wrong so far; something is still needed.
    Incomplete,
    /// The settings fit together.
    Ok,
    /// They work; there is something worth knowing.
    Advice,
    /// Something is probably wrong.
    Warning,
    /// Something is wrong.
    Error,
}

impl Verdict {
    /// The word for this verdict in data.
    pub(super) const fn token(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Incomplete => "incomplete",
            Self::Ok => "ok",
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Takes out of a report the findings that must wait; tells whether there were any.
///
/// A finding that is already on the page stays as long as it is true.
pub(super) fn hold_back(report: &mut Report, state: &State) -> bool {
    let before = report.findings.len();
    report.findings.retain(|finding| {
        let is_shown = state
            .report
            .findings
            .iter()
            .any(|shown| shown.rule.code == finding.rule.code && shown.field == finding.field);
        is_shown || !finding.fields().any(|field| waits(field, state))
    });
    report.findings.len() != before
}

/// Whether nothing may be said about a field yet: it is being typed into, or it is empty and nobody came to it.
fn waits(field: Field, state: &State) -> bool {
    state.editing == Some(field)
        || state.draft.get(field).is_empty()
            // Who works further down the form has passed it.
            && state.reached < Some(field)
}

/// The field that was reached when the focus moved from one to another: the last of a part of the form that was left.
pub(super) fn left(from: Field, to: Option<Field>) -> Field {
    let stays = to.is_some_and(|to| match (from, to) {
        (Field::Device(one, _), Field::Device(other, _)) => one == other,
        _ => from.side() == to.side() && (from == Field::Email) == (to == Field::Email),
    });
    match from {
        Field::Server(side, _) if !stays => side.field(ServerField::Auth),
        Field::Device(index, _) if !stays => Field::Device(index, DeviceField::RemoveWhenDeleted),
        _ => from,
    }
}

/// How far the form is filled in; whoever filled in a server without a way to sign in left that out.
pub(super) fn furthest(draft: &Draft) -> Option<Field> {
    let last = fields(draft.devices.len()).filter(|field| !draft.get(*field).is_empty()).last()?;
    Some(last.side().map_or(last, |side| side.field(ServerField::Auth)))
}

/// The verdict on what is shown.
pub(super) fn verdict(report: &Report, held: bool, editing: bool, before: Verdict) -> Verdict {
    match report.verdict() {
        Some(Severity::Error) => return Verdict::Error,
        Some(Severity::Warning) => return Verdict::Warning,
        Some(Severity::Advice) | None => {}
    }
    // Good news waits until the typing rests; it need not be taken back for every key.
    if held || editing && !matches!(before, Verdict::Ok | Verdict::Advice) {
        Verdict::Waiting
    } else if !report.missing.is_empty() {
        Verdict::Incomplete
    } else if report.verdict().is_some() {
        Verdict::Advice
    } else if is_idle(report) {
        Verdict::Waiting
    } else {
        Verdict::Ok
    }
}

/// Whether there is no server to judge.
pub(super) fn is_idle(report: &Report) -> bool {
    let account = &report.account;
    [&account.incoming, &account.outgoing].iter().all(|server| {
        server.host.text.is_empty() && server.port.is_none() && server.encryption.is_none()
    }) && account.devices.len() < 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::Action;
    use crate::app::tests::{field, state, typed};

    fn codes(state: &State) -> usize {
        state.report.findings.len()
    }

    #[test]
    fn an_empty_form_waits() {
        assert_eq!(state("").verdict, Verdict::Waiting);
    }

    #[test]
    fn a_half_typed_port_is_not_called_wrong() {
        let mut now = state("imap mail.kundenpost.net:993 tls");
        now = typed(&now, "incoming.port", "");
        for text in ["9", "99", "995"] {
            now = typed(&now, "incoming.port", text);
            assert_eq!((codes(&now), now.verdict), (0, Verdict::Waiting), "{text}");
        }
        now = now.after(Action::Pause);
        assert_eq!((codes(&now), now.verdict), (1, Verdict::Error));
    }

    #[test]
    fn leaving_the_field_settles_it() {
        let now = typed(&state("imap mail.kundenpost.net:993 tls"), "incoming.port", "995");
        let now = now.after(Action::Leave(field("incoming.port"), Some(field("incoming.host"))));
        assert_eq!(now.verdict, Verdict::Error);
    }

    #[test]
    fn what_is_pasted_or_chosen_settles_at_once() {
        let now = state("imap mail.kundenpost.net:993 tls");
        let now = now.after(Action::Settle(field("incoming.port"), "995".into()));
        assert_eq!(now.verdict, Verdict::Error);
    }

    #[test]
    fn a_finding_goes_at_once_and_stays_while_true() {
        let wrong = state("imap mail.kundenpost.net:995 tls");
        let still = typed(&wrong, "incoming.port", "110");
        assert_eq!(codes(&still), 1, "the same finding about the same field");
        let right = typed(&still, "incoming.port", "993");
        assert_eq!(codes(&right), 0);
    }

    #[test]
    fn good_news_waits_for_the_end_of_typing_and_stays() {
        let bare = typed(&state("imap mail.kundenpost.net:993 tls"), "incoming.port", "");
        assert_eq!(bare.after(Action::Pause).verdict, Verdict::Incomplete);
        let now = typed(&bare, "incoming.port", "993");
        assert_eq!(now.verdict, Verdict::Waiting);
        let now = now.after(Action::Pause);
        assert_eq!(now.verdict, Verdict::Ok);
        assert_eq!(typed(&now, "incoming.username", "a").verdict, Verdict::Ok);
    }

    #[test]
    fn an_empty_field_waits_until_somebody_passed_it() {
        let now = state("");
        let port = field("incoming.port");
        assert!(waits(port, &now));
        assert!(!waits(port, &typed(&now, "outgoing.host", "mail").after(Action::Pause)));
        let gone = now.after(Action::Leave(field("incoming.host"), None));
        assert!(!waits(port, &gone));
        let within = now.after(Action::Leave(field("incoming.host"), Some(port)));
        assert!(waits(port, &within));
    }
}
