//! What a person typed, exactly as typed.

use super::choice::{Auth, DeviceKind, Encryption, Protocol, Reader};
use super::field::{DeviceField, Field, ServerField, Side};

/// The fields of the form: text as typed, choices as chosen, nothing read into them yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Draft {
    /// The e-mail address.
    pub email: String,
    /// How mail is read: IMAP or POP3, never SMTP.
    pub protocol: Option<Protocol>,
    /// The server that mail is read from.
    pub incoming: ServerDraft,
    /// The server that mail is handed to.
    pub outgoing: ServerDraft,
    /// Everything that reads the mailbox.
    pub devices: Vec<DeviceDraft>,
}

/// One server, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServerDraft {
    /// The server's name or address.
    pub host: String,
    /// The port.
    pub port: String,
    /// The chosen encryption.
    pub encryption: Option<Encryption>,
    /// The name to sign in with.
    pub username: String,
    /// The chosen sign-in method.
    pub auth: Option<Auth>,
}

/// One device, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceDraft {
    /// What the person calls it.
    pub name: String,
    /// Phone, computer, web page or service.
    pub kind: Option<DeviceKind>,
    /// How it reads the mailbox.
    pub protocol: Option<Reader>,
    /// POP3: whether fetched mail stays on the server.
    pub leave_on_server: Option<bool>,
    /// POP3: after how many days the copy on the server goes.
    pub remove_after_days: String,
    /// POP3: whether deleting on the device deletes on the server.
    pub remove_when_deleted: Option<bool>,
}

/// The field takes only certain words, and this was none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAChoice {
    /// The words it takes.
    pub choices: &'static [&'static str],
}

/// How the incoming side may read mail; SMTP only sends.
pub const INCOMING_PROTOCOLS: &[&str] = &["imap", "pop3"];

const YES_NO: &[&str] = &["true", "false"];

impl Draft {
    /// The server on this side.
    pub const fn server(&self, side: Side) -> &ServerDraft {
        match side {
            Side::Incoming => &self.incoming,
            Side::Outgoing => &self.outgoing,
        }
    }

    /// The field's content as text; empty where nothing was typed or chosen, or where there is no such device.
    pub fn get(&self, field: Field) -> String {
        match field {
            Field::Email => self.email.clone(),
            Field::Server(Side::Incoming, ServerField::Protocol) => {
                token(self.protocol.map(Protocol::token))
            }
            Field::Server(side, field) => self.server(side).get(field),
            Field::Device(index, field) => {
                self.devices.get(index).map(|device| device.get(field)).unwrap_or_default()
            }
        }
    }

    /// Types `text` into the field, or chooses it; empty text clears a choice.
    ///
    /// A device that does not exist is added, with those before it.
    ///
    /// # Errors
    ///
    /// When the field is a choice and `text` is not one of its words; the draft is then unchanged.
    pub fn set(&mut self, field: Field, text: &str) -> Result<(), NotAChoice> {
        match field {
            Field::Email => text.clone_into(&mut self.email),
            Field::Server(Side::Incoming, ServerField::Protocol) => {
                self.protocol = choose(text, INCOMING_PROTOCOLS, Protocol::from_token)?;
            }
            Field::Server(Side::Incoming, field) => self.incoming.set(field, text)?,
            Field::Server(Side::Outgoing, field) => self.outgoing.set(field, text)?,
            Field::Device(index, field) => {
                let mut device = self.devices.get(index).cloned().unwrap_or_default();
                device.set(field, text)?;
                if self.devices.len() <= index {
                    self.devices.resize_with(index.saturating_add(1), DeviceDraft::default);
                }
                if let Some(place) = self.devices.get_mut(index) {
                    *place = device;
                }
            }
        }
        Ok(())
    }
}

impl ServerDraft {
    fn get(&self, field: ServerField) -> String {
        match field {
            ServerField::Protocol => String::new(),
            ServerField::Host => self.host.clone(),
            ServerField::Port => self.port.clone(),
            ServerField::Encryption => token(self.encryption.map(Encryption::token)),
            ServerField::Username => self.username.clone(),
            ServerField::Auth => token(self.auth.map(Auth::token)),
        }
    }

    fn set(&mut self, field: ServerField, text: &str) -> Result<(), NotAChoice> {
        match field {
            ServerField::Protocol => {}
            ServerField::Host => text.clone_into(&mut self.host),
            ServerField::Port => text.clone_into(&mut self.port),
            ServerField::Encryption => {
                self.encryption = choose(text, Encryption::TOKENS, Encryption::from_token)?;
            }
            ServerField::Username => text.clone_into(&mut self.username),
            ServerField::Auth => self.auth = choose(text, Auth::TOKENS, Auth::from_token)?,
        }
        Ok(())
    }
}

impl DeviceDraft {
    fn get(&self, field: DeviceField) -> String {
        match field {
            DeviceField::Name => self.name.clone(),
            DeviceField::Kind => token(self.kind.map(DeviceKind::token)),
            DeviceField::Protocol => token(self.protocol.map(Reader::token)),
            DeviceField::LeaveOnServer => token(self.leave_on_server.map(yes_no)),
            DeviceField::RemoveAfterDays => self.remove_after_days.clone(),
            DeviceField::RemoveWhenDeleted => token(self.remove_when_deleted.map(yes_no)),
        }
    }

    fn set(&mut self, field: DeviceField, text: &str) -> Result<(), NotAChoice> {
        match field {
            DeviceField::Name => text.clone_into(&mut self.name),
            DeviceField::Kind => {
                self.kind = choose(text, DeviceKind::TOKENS, DeviceKind::from_token)?;
            }
            DeviceField::Protocol => {
                self.protocol = choose(text, Reader::TOKENS, Reader::from_token)?;
            }
            DeviceField::LeaveOnServer => self.leave_on_server = choose(text, YES_NO, from_yes_no)?,
            DeviceField::RemoveAfterDays => text.clone_into(&mut self.remove_after_days),
            DeviceField::RemoveWhenDeleted => {
                self.remove_when_deleted = choose(text, YES_NO, from_yes_no)?;
            }
        }
        Ok(())
    }
}

fn token(chosen: Option<&'static str>) -> String {
    chosen.unwrap_or_default().to_owned()
}

const fn yes_no(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}

fn from_yes_no(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn choose<T>(
    text: &str,
    choices: &'static [&'static str],
    from_token: fn(&str) -> Option<T>,
) -> Result<Option<T>, NotAChoice> {
    if text.is_empty() {
        Ok(None)
    } else if choices.contains(&text) {
        Ok(from_token(text))
    } else {
        Err(NotAChoice { choices })
    }
}

#[cfg(test)]
mod tests {
    use super::{Draft, INCOMING_PROTOCOLS};
    use crate::engine::choice::{Encryption, Reader};
    use crate::engine::field::Field;

    fn field(path: &str) -> Field {
        path.parse().expect("a field path")
    }

    #[test]
    fn what_is_typed_comes_back() {
        let mut draft = Draft::default();
        for (path, text) in [
            ("email", " sam@example.org"),
            ("incoming.protocol", "pop3"),
            ("incoming.port", "99x"),
            ("outgoing.encryption", "starttls"),
            ("devices.1.leave_on_server", "false"),
            ("devices.1.name", "Office PC"),
        ] {
            draft.set(field(path), text).expect("a valid text");
            assert_eq!(draft.get(field(path)), text);
        }
        assert_eq!(draft.devices.len(), 2);
        assert_eq!(draft.get(field("devices.7.name")), "");
    }

    #[test]
    fn a_wrong_choice_names_the_right_ones_and_changes_nothing() {
        let mut draft = Draft::default();
        for (path, choices) in [
            ("incoming.protocol", INCOMING_PROTOCOLS),
            ("incoming.encryption", Encryption::TOKENS),
            ("devices.3.protocol", Reader::TOKENS),
        ] {
            let error = draft.set(field(path), "smtp").expect_err("not a choice");
            assert_eq!(error.choices, choices);
        }
        assert_eq!(draft, Draft::default());
    }
}
