//! A finding in words: what is wrong, why, what to do, and what each fix changes.

use crate::engine::{Change, DeviceField, Draft, Field, Finding, Fix, Report, Side, Source, Value};
use crate::words::{Words, key, rule_words, terms};

/// A finding in the person's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What is wrong here, in one sentence that stands alone.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub todo: String,
    /// What the mail app shows, where that is known.
    pub symptom: Option<String>,
    /// The finding's fixes, in the same order.
    pub fixes: Vec<ExplainedFix>,
    /// Title and address of each text the rule rests on.
    pub sources: Vec<(String, String)>,
}

/// A fix in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainedFix {
    /// All its changes in one phrase, as on a button: "Set port to 993 and encryption to SSL/TLS".
    pub text: String,
    /// Each change by itself.
    pub changes: Vec<ExplainedChange>,
}

/// One change of a fix in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainedChange {
    /// The field that changes.
    pub field: Field,
    /// Its label, with the device's name before it where there is one.
    pub label: String,
    /// What stands there now, in words; empty for an empty field.
    pub from: String,
    /// What will stand there, in words; empty for an empty field.
    pub to: String,
}

/// Puts a finding of `report`, which was made from `draft`, into words.
pub fn explain(finding: &Finding, report: &Report, draft: &Draft, words: &Words) -> Explained {
    let values = values(finding, report, draft);
    let rule = rule_words(finding.rule.code);
    let say = |key: Option<_>| key.map(|key| words.format(key, &values));
    Explained {
        what: say(rule.map(|rule| rule.what)).unwrap_or_else(|| finding.rule.code.to_owned()),
        why: say(rule.map(|rule| rule.why)).unwrap_or_default(),
        todo: say(rule.map(|rule| rule.todo)).unwrap_or_default(),
        symptom: say(rule.and_then(|rule| rule.symptom)),
        fixes: finding
            .fixes
            .iter()
            .map(|fix| explain_fix(fix, finding.field.side(), report, draft, words))
            .collect(),
        sources: finding
            .rule
            .sources
            .iter()
            .map(|source| (source_title(source, words), source.url()))
            .collect(),
    }
}

/// What the words of a rule may use: what the finding brings, and what its side holds.
fn values(finding: &Finding, report: &Report, draft: &Draft) -> Vec<(&'static str, Value)> {
    // The first of a name counts, so that a finding can say it its own way.
    let mut values = finding.params.clone();
    if let Some(side) = finding.field.side() {
        let server = report.account.server(side);
        values.push(("side", terms::side(side)));
        values.push(("host", Value::Text(server.host.text.clone())));
        values.extend(server.protocol.map(|protocol| ("protocol", terms::protocol(protocol))));
        values.extend(server.port.map(|port| ("port", port.into())));
        values.extend(server.encryption.map(|chosen| ("encryption", terms::encryption(chosen))));
    }
    values.push(("email", Value::Text(report.account.email.clone())));
    values.push(("typed", Value::Text(draft.get(finding.field))));
    values
}

/// Puts a fix into words; `home` is the side that need not be named.
pub fn explain_fix(
    fix: &Fix,
    home: Option<Side>,
    report: &Report,
    draft: &Draft,
    words: &Words,
) -> ExplainedFix {
    let fixed = fix.apply(draft);
    let show = |draft: &Draft, field| {
        terms::content(draft, field).map(|value| words.show(&value)).unwrap_or_default()
    };
    let changes = fix.changes.iter().map(|change| ExplainedChange {
        field: change.field,
        label: label(change.field, report, words),
        from: show(draft, change.field),
        to: show(&fixed, change.field),
    });
    ExplainedFix { changes: changes.collect(), text: phrase(fix, &fixed, home, report, words) }
}

/// The place a change is in; the changes of one place make one part of the phrase.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Email,
    Server(Side),
    Device(usize),
}

const fn place(field: Field) -> Place {
    match field {
        Field::Email => Place::Email,
        Field::Server(side, _) => Place::Server(side),
        Field::Device(index, _) => Place::Device(index),
    }
}

fn phrase(fix: &Fix, fixed: &Draft, home: Option<Side>, report: &Report, words: &Words) -> String {
    let mut parts = Vec::new();
    let mut rest: Vec<&Change> = fix.changes.iter().collect();
    while let Some(first) = rest.first() {
        let here = place(first.field);
        let (group, others) = rest.iter().partition(|change| place(change.field) == here);
        rest = others;
        match here {
            Place::Device(index) => {
                parts.push(device_phrase(&group, fixed, called(index, report), words));
            }
            Place::Server(side) if home != Some(side) => {
                server_phrases(&group, fixed, terms::side(side), words, &mut parts);
            }
            Place::Server(_) | Place::Email => {
                server_phrases(&group, fixed, Value::List(Vec::new()), words, &mut parts);
            }
        }
    }
    let join = |first: String, then: String| {
        words.format(key::FIX_THEN, &[("first", first.into()), ("then", then.into())])
    };
    parts.into_iter().reduce(join).unwrap_or_default()
}

/// "Set port to 993 and encryption to SSL/TLS", and "Clear the user name" for what is to be empty.
fn server_phrases(
    group: &[&Change],
    fixed: &Draft,
    at: Value,
    words: &Words,
    parts: &mut Vec<String>,
) {
    let (mut set, mut clear) = (Vec::new(), Vec::new());
    for change in group {
        let field = words.format(key::FIX_FIELD, &[("field", terms::field(change.field))]);
        match terms::content(fixed, change.field) {
            Some(value) => set.push(Value::Text(
                words.format(key::FIX_TO, &[("field", field.into()), ("value", value)]),
            )),
            None => clear.push(Value::Text(field)),
        }
    }
    for (key, name, list) in [(key::FIX_SET, "changes", set), (key::FIX_CLEAR, "fields", clear)] {
        if !list.is_empty() {
            parts.push(words.format(key, &[("place", at.clone()), (name, Value::List(list))]));
        }
    }
}

/// "Office PC: read by IMAP".
fn device_phrase(group: &[&Change], fixed: &Draft, device: Value, words: &Words) -> String {
    let changes = group.iter().map(|change| {
        let value = terms::content(fixed, change.field);
        Value::Text(device_change(change, value, words))
    });
    let changes = Value::List(changes.collect());
    words.format(key::FIX_DEVICE, &[("device", device), ("changes", changes)])
}

fn device_change(change: &Change, value: Option<Value>, words: &Words) -> String {
    let Field::Device(_, field) = change.field else { return String::new() };
    let Some(value) = value else {
        return match field {
            DeviceField::RemoveAfterDays => words.text(key::FIX_DEVICE_DAYS_NEVER),
            _ => words.format(key::FIX_DEVICE_CLEAR, &[("field", terms::field(change.field))]),
        };
    };
    let key = match field {
        DeviceField::Name => key::FIX_DEVICE_NAME,
        DeviceField::Kind => key::FIX_DEVICE_KIND,
        DeviceField::Protocol => key::FIX_DEVICE_PROTOCOL,
        DeviceField::LeaveOnServer => key::FIX_DEVICE_LEAVE,
        DeviceField::RemoveWhenDeleted => key::FIX_DEVICE_DELETED,
        DeviceField::RemoveAfterDays => {
            let days = change.value.parse().map_or(value, Value::Number);
            return words.format(key::FIX_DEVICE_DAYS, &[("days", days)]);
        }
    };
    words.format(key, &[("value", value)])
}

/// The label of a field, with the device's name before it where there is one.
fn label(field: Field, report: &Report, words: &Words) -> String {
    let name = terms::field(field);
    match field {
        Field::Device(index, _) => words
            .format(key::FIX_DEVICE_LABEL, &[("device", called(index, report)), ("field", name)]),
        Field::Email | Field::Server(..) => words.show(&name),
    }
}

fn called(index: usize, report: &Report) -> Value {
    match report.account.devices.get(index) {
        Some(device) => device.called(),
        None => Value::Term("kind-unknown"),
    }
}

/// "RFC 8314, section 3", or a page's own title.
pub fn source_title(source: &Source, words: &Words) -> String {
    let Source::Rfc(number, section) = *source else {
        let Source::Page { title, .. } = *source else { return String::new() };
        return title.to_owned();
    };
    let (key, section) = match section.strip_prefix("appendix-") {
        Some(appendix) => (key::SOURCE_RFC_APPENDIX, appendix),
        None if section.is_empty() => (key::SOURCE_RFC, section),
        None => (key::SOURCE_RFC_SECTION, section),
    };
    words.format(key, &[("number", number.into()), ("section", section.into())])
}
