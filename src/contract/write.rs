//! Settings as JSON.

use serde::{Serialize, Serializer};

use super::Layout;
use crate::engine::{
    Auth, DeviceDraft, DeviceKind, Draft, Encryption, Protocol, Reader, ServerDraft,
};

/// The settings object of a draft, without what is empty.
pub fn settings_json(draft: &Draft, layout: Layout) -> String {
    let settings = Settings::of(draft);
    let json = match layout {
        Layout::Line => serde_json::to_string(&settings),
        Layout::Pretty => serde_json::to_string_pretty(&settings),
    };
    // Text, numbers and lists of them can always be written.
    json.unwrap_or_default()
}

/// The settings object.
#[derive(Serialize)]
pub(super) struct Settings<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    email: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    incoming: Option<Server<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outgoing: Option<Server<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    devices: Vec<Device<'a>>,
}

impl<'a> Settings<'a> {
    pub(super) fn of(draft: &'a Draft) -> Self {
        Self {
            email: &draft.email,
            incoming: server(&draft.incoming, draft.protocol),
            outgoing: server(&draft.outgoing, None),
            devices: draft.devices.iter().map(device).collect(),
        }
    }
}

#[derive(Serialize, PartialEq, Default)]
struct Server<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    host: &'a str,
    #[serde(skip_serializing_if = "Number::is_empty")]
    port: Number<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encryption: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    username: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    auth: Option<&'static str>,
}

#[derive(Serialize)]
struct Device<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leave_on_server: Option<bool>,
    #[serde(skip_serializing_if = "Number::is_empty")]
    remove_after_days: Number<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remove_when_deleted: Option<bool>,
}

fn server(draft: &ServerDraft, protocol: Option<Protocol>) -> Option<Server<'_>> {
    let server = Server {
        protocol: protocol.map(Protocol::token),
        host: &draft.host,
        port: Number(&draft.port),
        encryption: draft.encryption.map(Encryption::token),
        username: &draft.username,
        auth: draft.auth.map(Auth::token),
    };
    (server != Server::default()).then_some(server)
}

fn device(draft: &DeviceDraft) -> Device<'_> {
    Device {
        name: &draft.name,
        kind: draft.kind.map(DeviceKind::token),
        protocol: draft.protocol.map(Reader::token),
        leave_on_server: draft.leave_on_server,
        remove_after_days: Number(&draft.remove_after_days),
        remove_when_deleted: draft.remove_when_deleted,
    }
}

/// Text that is written as a number where it is one, in digits and no more.
#[derive(PartialEq, Default)]
pub(super) struct Number<'a>(pub(super) &'a str);

impl Number<'_> {
    const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Number<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.parse::<u32>() {
            Ok(number) if number.to_string() == self.0 => serializer.serialize_u32(number),
            _ => serializer.serialize_str(self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::settings_json;
    use crate::contract::{Layout, read_settings};
    use crate::engine::Draft;
    use crate::engine::fixture::parse;

    #[test]
    fn settings_come_back_as_they_were() {
        for line in [
            "",
            "imap imap.kundenpost.net:993 tls user=anna auth=app-password",
            "incoming.port=0993; outgoing.port=-1; devices.0.remove_after_days=\" 7\"",
            "smtp :587 auto; phone X imap; devices.1.name=\"\"; devices.2.leave_on_server=false",
            "incoming.host=\"\\u{0}\\u{1f600}\\u{22}\"; email anna@kundenpost.net",
        ] {
            assert_eq!(
                read_settings(&settings_json(&parse(line), Layout::Pretty)),
                Ok(parse(line)),
                "{line}"
            );
        }
    }

    #[test]
    fn only_what_was_given_is_written() {
        assert_eq!(settings_json(&Draft::default(), Layout::Line), "{}");
        let line = "imap imap.kundenpost.net:993 tls; outgoing.port=587 ; \
            computer \"Office PC\" pop3 leave days=14 on-delete";
        expect![[r#"
            {
              "incoming": {
                "protocol": "imap",
                "host": "imap.kundenpost.net",
                "port": 993,
                "encryption": "tls"
              },
              "outgoing": {
                "port": 587
              },
              "devices": [
                {
                  "name": "Office PC",
                  "kind": "computer",
                  "protocol": "pop3",
                  "leave_on_server": true,
                  "remove_after_days": 14,
                  "remove_when_deleted": true
                }
              ]
            }"#]]
        .assert_eq(&settings_json(&parse(line), Layout::Pretty));
    }
}
