//! The terms that name the things of the engine: fields, sides and choices, each by its id in `terms.ftl`.

use crate::engine::{
    Auth, DeviceField, DeviceKind, Draft, Encryption, Field, Impact, Protocol, Reader, ServerField,
    Severity, Side, Value,
};

/// The name of a side.
pub const fn side(side: Side) -> Value {
    match side {
        Side::Incoming => Value::Term("side-incoming"),
        Side::Outgoing => Value::Term("side-outgoing"),
    }
}

/// The label of a field.
pub const fn field(field: Field) -> Value {
    match field {
        Field::Email => Value::Term("field-email"),
        Field::Server(_, ServerField::Protocol) => Value::Term("field-protocol"),
        Field::Server(_, ServerField::Host) => Value::Term("field-host"),
        Field::Server(_, ServerField::Port) => Value::Term("field-port"),
        Field::Server(_, ServerField::Encryption) => Value::Term("field-encryption"),
        Field::Server(_, ServerField::Username) => Value::Term("field-username"),
        Field::Server(_, ServerField::Auth) => Value::Term("field-auth"),
        Field::Device(_, DeviceField::Name) => Value::Term("field-device-name"),
        Field::Device(_, DeviceField::Kind) => Value::Term("field-device-kind"),
        Field::Device(_, DeviceField::Protocol) => Value::Term("field-device-protocol"),
        Field::Device(_, DeviceField::LeaveOnServer) => Value::Term("field-leave-on-server"),
        Field::Device(_, DeviceField::RemoveAfterDays) => Value::Term("field-remove-after-days"),
        Field::Device(_, DeviceField::RemoveWhenDeleted) => {
            Value::Term("field-remove-when-deleted")
        }
    }
}

/// The name of a protocol.
pub const fn protocol(protocol: Protocol) -> Value {
    Value::Term(protocol.term())
}

/// The name of a way of reading.
pub const fn reader(reader: Reader) -> Value {
    match reader {
        Reader::Imap => Value::Term("protocol-imap"),
        Reader::Pop3 => Value::Term("protocol-pop3"),
        Reader::Webmail => Value::Term("protocol-webmail"),
        Reader::Exchange => Value::Term("protocol-exchange"),
        Reader::Fetcher => Value::Term("protocol-fetcher"),
    }
}

/// The name of an encryption.
pub const fn encryption(encryption: Encryption) -> Value {
    match encryption {
        Encryption::Tls => Value::Term("encryption-tls"),
        Encryption::Starttls => Value::Term("encryption-starttls"),
        Encryption::None => Value::Term("encryption-none"),
        Encryption::Auto => Value::Term("encryption-auto"),
    }
}

/// The name of a sign-in method.
pub const fn auth(auth: Auth) -> Value {
    match auth {
        Auth::Password => Value::Term("auth-password"),
        Auth::AppPassword => Value::Term("auth-app-password"),
        Auth::OAuth2 => Value::Term("auth-oauth2"),
        Auth::EncryptedPassword => Value::Term("auth-encrypted-password"),
        Auth::Ntlm => Value::Term("auth-ntlm"),
        Auth::None => Value::Term("auth-none"),
    }
}

/// The name of a kind of device.
pub const fn kind(kind: DeviceKind) -> Value {
    match kind {
        DeviceKind::Phone => Value::Term("kind-phone"),
        DeviceKind::Computer => Value::Term("kind-computer"),
        DeviceKind::Web => Value::Term("kind-web"),
        DeviceKind::Service => Value::Term("kind-service"),
    }
}

/// "Yes" or "No".
pub const fn answer(yes: bool) -> Value {
    if yes { Value::Term("answer-yes") } else { Value::Term("answer-no") }
}

/// The name of a severity.
pub const fn severity(severity: Severity) -> Value {
    match severity {
        Severity::Error => Value::Term("severity-error"),
        Severity::Warning => Value::Term("severity-warning"),
        Severity::Advice => Value::Term("severity-advice"),
    }
}

/// The name of an impact.
pub const fn impact(impact: Impact) -> Value {
    match impact {
        Impact::Breaks => Value::Term("impact-breaks"),
        Impact::Unsafe => Value::Term("impact-unsafe"),
        Impact::DataLoss => Value::Term("impact-data-loss"),
        Impact::Fragile => Value::Term("impact-fragile"),
        Impact::Tidy => Value::Term("impact-tidy"),
    }
}

/// The content of a draft's field: the name of a choice, or the text as typed; `None` when there is none.
pub fn content(draft: &Draft, at: Field) -> Option<Value> {
    match at {
        Field::Server(Side::Incoming, ServerField::Protocol) => draft.protocol.map(protocol),
        Field::Server(at, ServerField::Encryption) => draft.server(at).encryption.map(encryption),
        Field::Server(at, ServerField::Auth) => draft.server(at).auth.map(auth),
        Field::Device(index, DeviceField::Kind) => draft.devices.get(index)?.kind.map(kind),
        Field::Device(index, DeviceField::Protocol) => {
            draft.devices.get(index)?.protocol.map(reader)
        }
        Field::Device(index, DeviceField::LeaveOnServer) => {
            draft.devices.get(index)?.leave_on_server.map(answer)
        }
        Field::Device(index, DeviceField::RemoveWhenDeleted) => {
            draft.devices.get(index)?.remove_when_deleted.map(answer)
        }
        _ => Some(draft.get(at)).filter(|text| !text.is_empty()).map(Value::Text),
    }
}
