//! Keeps the address and the user names out of what is passed on.

use crate::engine::{Change, Draft, Facts, Field, Report, ServerField, Side, Value};

/// Whether the e-mail address and the user names go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// They go along: the person asked for it.
    Include,
    /// They stay behind.
    LeaveOut,
}

/// The draft without the address and the user names, wherever they were typed.
pub fn without(draft: &Draft) -> Draft {
    let secrets = Secrets::of(draft);
    let mut draft = draft.clone();
    draft.email.clear();
    for server in [&mut draft.incoming, &mut draft.outgoing] {
        server.username.clear();
        // An address in the wrong field is still an address.
        for text in [&mut server.host, &mut server.port] {
            if secrets.are_in(text) {
                text.clear();
            }
        }
    }
    for device in &mut draft.devices {
        for text in [&mut device.name, &mut device.remove_after_days] {
            if text.contains('@') {
                text.clear();
            }
        }
    }
    draft
}

/// The draft and its report with `mask` in place of the address and the user names.
pub fn masked(draft: &Draft, report: &Report, mask: &str) -> (Draft, Report) {
    let secrets = Secrets::of(draft);
    let (mut draft, mut report) = (draft.clone(), report.clone());
    let cover = |text: &mut String| {
        if !text.is_empty() {
            mask.clone_into(text);
        }
    };
    let clean = |text: &mut String| {
        if secrets.are_in(text) {
            *text = secrets.cut(text, mask);
        }
    };
    cover(&mut draft.email);
    cover(&mut report.account.email);
    for server in [&mut draft.incoming, &mut draft.outgoing] {
        cover(&mut server.username);
        clean(&mut server.host);
        clean(&mut server.port);
    }
    for server in [&mut report.account.incoming, &mut report.account.outgoing] {
        cover(&mut server.username);
        clean(&mut server.host.text);
    }
    let names = report.account.devices.iter_mut().map(|device| &mut device.name);
    for text in draft.devices.iter_mut().map(|device| &mut device.name).chain(names) {
        if text.contains('@') {
            *text = secrets.cut(text, mask);
        }
    }
    for finding in &mut report.findings {
        let Facts { params, fixes, .. } = &mut **finding;
        for (_, value) in params {
            mask_value(value, &clean);
        }
        for Change { field, value } in fixes.iter_mut().flat_map(|fix| &mut fix.changes) {
            match field {
                Field::Email | Field::Server(_, ServerField::Username) => cover(value),
                Field::Server(..) => clean(value),
                Field::Device(..) => {}
            }
        }
    }
    (draft, report)
}

fn mask_value(value: &mut Value, clean: &impl Fn(&mut String)) {
    match value {
        Value::Text(text) => clean(text),
        Value::List(things) => things.iter_mut().for_each(|thing| mask_value(thing, clean)),
        Value::Number(_) | Value::Term(_) | Value::Date(_) => {}
    }
}

/// What must not be seen, in lower case.
struct Secrets(Vec<String>);

impl Secrets {
    fn of(draft: &Draft) -> Self {
        let user_names = Side::ALL.map(|side| &draft.server(side).username);
        let whole: Vec<String> = user_names
            .into_iter()
            .chain([&draft.email])
            .map(|text| text.trim().to_ascii_lowercase())
            .filter(|text| !text.is_empty())
            .collect();
        let local_parts = whole.iter().filter_map(|text| Some(text.split_once('@')?.0.to_owned()));
        let local_parts: Vec<String> = local_parts.filter(|text| !text.is_empty()).collect();
        Self(whole.into_iter().chain(local_parts).collect())
    }

    /// Whether a text is one of the secrets, or holds anything like an address.
    fn are_in(&self, text: &str) -> bool {
        let lower = text.trim().to_ascii_lowercase();
        lower.contains('@') || self.0.contains(&lower)
    }

    /// The text with `mask` in place of what is secret: the words with an `@`, or else all of it.
    fn cut(&self, text: &str, mask: &str) -> String {
        if !text.contains('@') {
            return mask.to_owned();
        }
        let words = text.split_whitespace();
        let words = words.map(|word| if self.are_in(word) { mask } else { word });
        words.collect::<Vec<_>>().join(" ")
    }
}
