//! Every field of the form, as data; the form walks this table.

use crate::engine::{DeviceField, Draft, Field, ServerField};
use crate::words::{Key, key};

/// How a field is shown and filled in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Control {
    /// Its label.
    pub label: Key,
    /// What stands below it.
    pub hint: Option<Key>,
    /// How it is filled in.
    pub input: Input,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Input {
    /// Text of any kind.
    Text {
        /// The on-screen keyboard: the `inputmode` attribute.
        keyboard: &'static str,
        /// What a browser may offer: the `autocomplete` attribute.
        offers: &'static str,
    },
    /// One of a few, all in view.
    Radio(&'static [Choice]),
    /// One of several, in a menu.
    Menu(&'static [Choice]),
}

/// One entry of a menu.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    /// What it is in data.
    pub token: &'static str,
    /// What people read.
    pub label: Key,
    /// What stands below the menu while it is chosen.
    pub hint: Option<Key>,
}

/// The control of a field.
pub(super) const fn control(field: Field) -> Control {
    match field {
        Field::Email => {
            Control { hint: Some(key::FORM_EMAIL_HINT), ..text(key::FIELD_EMAIL, "email", "email") }
        }
        Field::Server(_, field) => server(field),
        Field::Device(_, field) => device(field),
    }
}

const fn server(field: ServerField) -> Control {
    match field {
        ServerField::Protocol => {
            Control { label: key::FIELD_PROTOCOL, hint: None, input: Input::Radio(PROTOCOLS) }
        }
        ServerField::Host => text(key::FIELD_HOST, "url", "off"),
        ServerField::Port => text(key::FIELD_PORT, "numeric", "off"),
        ServerField::Encryption => menu(key::FIELD_ENCRYPTION, ENCRYPTIONS),
        ServerField::Username => text(key::FIELD_USERNAME, "email", "username"),
        ServerField::Auth => {
            Control { hint: Some(key::FORM_AUTH_HINT), ..menu(key::FIELD_AUTH, AUTHS) }
        }
    }
}

const fn device(field: DeviceField) -> Control {
    match field {
        DeviceField::Name => text(key::FIELD_DEVICE_NAME, "text", "off"),
        DeviceField::Kind => menu(key::FIELD_DEVICE_KIND, KINDS),
        DeviceField::Protocol => menu(key::FIELD_DEVICE_PROTOCOL, READERS),
        DeviceField::LeaveOnServer => menu(key::FORM_LEAVE, RETENTIONS),
        DeviceField::RemoveAfterDays => Control {
            hint: Some(key::FORM_DAYS_HINT),
            ..text(key::FIELD_REMOVE_AFTER_DAYS, "numeric", "off")
        },
        DeviceField::RemoveWhenDeleted => menu(key::FORM_DELETED, ANSWERS),
    }
}

const fn text(label: Key, keyboard: &'static str, offers: &'static str) -> Control {
    Control { label, hint: None, input: Input::Text { keyboard, offers } }
}

const fn menu(label: Key, choices: &'static [Choice]) -> Control {
    Control { label, hint: None, input: Input::Menu(choices) }
}

const fn choice(token: &'static str, label: Key) -> Choice {
    Choice { token, label, hint: None }
}

const PROTOCOLS: &[Choice] =
    &[choice("imap", key::PROTOCOL_IMAP), choice("pop3", key::PROTOCOL_POP3)];

const ENCRYPTIONS: &[Choice] = &[
    Choice {
        hint: Some(key::FORM_ENCRYPTION_TLS_CALLED),
        ..choice("tls", key::FORM_ENCRYPTION_TLS)
    },
    Choice {
        hint: Some(key::FORM_ENCRYPTION_STARTTLS_CALLED),
        ..choice("starttls", key::FORM_ENCRYPTION_STARTTLS)
    },
    Choice {
        hint: Some(key::FORM_ENCRYPTION_NONE_CALLED),
        ..choice("none", key::FORM_ENCRYPTION_NONE)
    },
    Choice {
        hint: Some(key::FORM_ENCRYPTION_AUTO_CALLED),
        ..choice("auto", key::FORM_ENCRYPTION_AUTO)
    },
];

const AUTHS: &[Choice] = &[
    choice("password", key::AUTH_PASSWORD),
    choice("app-password", key::AUTH_APP_PASSWORD),
    choice("oauth2", key::AUTH_OAUTH2),
    choice("encrypted-password", key::AUTH_ENCRYPTED_PASSWORD),
    choice("ntlm", key::AUTH_NTLM),
    choice("none", key::AUTH_NONE),
];

const KINDS: &[Choice] = &[
    choice("phone", key::KIND_PHONE),
    choice("computer", key::KIND_COMPUTER),
    choice("web", key::KIND_WEB),
    choice("service", key::KIND_SERVICE),
];

const READERS: &[Choice] = &[
    choice("imap", key::PROTOCOL_IMAP),
    choice("pop3", key::PROTOCOL_POP3),
    choice("webmail", key::PROTOCOL_WEBMAIL),
    choice("exchange", key::PROTOCOL_EXCHANGE),
    choice("fetcher", key::PROTOCOL_FETCHER),
];

const RETENTIONS: &[Choice] =
    &[choice("true", key::FORM_KEEPS), choice("false", key::FORM_DELETES)];

const ANSWERS: &[Choice] = &[choice("true", key::ANSWER_YES), choice("false", key::ANSWER_NO)];

/// The id of a field's control, from its path: `incoming-port`.
pub(super) fn id(field: Field) -> String {
    field.to_string().replace('.', "-")
}

/// The id of the control to go to; of a choice with all its entries in view, the first or chosen one.
pub(super) fn target(field: Field, draft: &Draft) -> String {
    match control(field).input {
        Input::Radio(choices) => {
            let chosen = draft.get(field);
            let first = choices.first().map_or("", |choice| choice.token);
            format!("{}-{}", id(field), if chosen.is_empty() { first } else { &chosen })
        }
        _ => id(field),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::history::fields;

    #[test]
    fn every_choice_is_one_the_draft_takes_and_none_is_left_out() {
        for field in fields(1) {
            let (Input::Radio(choices) | Input::Menu(choices)) = control(field).input else {
                continue;
            };
            let mut draft = Draft::default();
            for choice in choices {
                assert_eq!(draft.set(field, choice.token), Ok(()), "{field} {}", choice.token);
            }
            let refused = draft.set(field, "no such word").expect_err("a choice");
            assert_eq!(refused.choices.len(), choices.len(), "{field}");
        }
    }

    #[test]
    fn ids_follow_the_paths() {
        assert_eq!(id(Field::Device(0, DeviceField::LeaveOnServer)), "devices-0-leave_on_server");
    }
}
