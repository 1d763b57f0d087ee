//! Settings from JSON. What is wrong is named by its place: `devices.1.protocl: unknown key; did you mean protocol?`

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::engine::{
    DeviceDraft, DeviceField, Draft, Field, MAX_DEVICES, NotAChoice, ServerField, Side,
};
use crate::nearest::nearest;

/// Why a text is not settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// What is wrong and, where it is a value or a key, at which path; in English, as the keys are.
    pub message: String,
    /// The path of that value or key.
    pub path: Option<String>,
    /// The line, counted from 1.
    pub line: usize,
    /// The column where the reading stopped, counted in bytes from 1; 0 before anything was read.
    pub column: usize,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for SettingsError {}

impl From<serde_json::Error> for SettingsError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let place = format!(" at line {line} column {column}");
        let message = message.strip_suffix(&place).unwrap_or(&message).to_owned();
        Self { message, path: None, line, column }
    }
}

/// Reads one settings object. Keys may be absent or null; a key that is not known is an error.
///
/// # Errors
///
/// The first thing that is not JSON, or not in the contract.
pub fn read_settings(json: &str) -> Result<Draft, SettingsError> {
    let mut target = Target::default();
    // Some editors put a byte order mark in front.
    let mut json = serde_json::Deserializer::from_str(json.trim_start_matches('\u{feff}'));
    let read = Object(Settings { target: &mut target }).deserialize(&mut json);
    let path = target.wrong.filter(|path| !path.is_empty());
    read.map_err(|error| SettingsError { path, ..error.into() })?;
    json.end()?;
    Ok(target.draft)
}

/// What is read, and where the reading failed.
#[derive(Default)]
struct Target {
    draft: Draft,
    wrong: Option<String>,
}

impl Target {
    /// Remembers the path of what could not be read; the innermost says it first.
    fn blame<T, E>(&mut self, read: Result<T, E>, path: impl FnOnce() -> String) -> Result<T, E> {
        if read.is_err() && self.wrong.is_none() {
            self.wrong = Some(path());
        }
        read
    }
}

/// An object of the contract, with keys of its own.
trait Keys {
    /// The keys it can have.
    fn names(&self) -> &'static [&'static str];

    /// The path of a key in it.
    fn path(&self, name: &str) -> String;

    /// What is read.
    fn target(&mut self) -> &mut Target;

    /// Reads the value of the key at this place in `names`.
    fn read<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error>;
}

struct Settings<'a> {
    target: &'a mut Target,
}

impl Keys for Settings<'_> {
    fn names(&self) -> &'static [&'static str] {
        &["email", "incoming", "outgoing", "devices"]
    }

    fn path(&self, name: &str) -> String {
        name.to_owned()
    }

    fn target(&mut self) -> &mut Target {
        self.target
    }

    fn read<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error> {
        let target = &mut *self.target;
        match index {
            0 => map.next_value_seed(Content { target, field: Field::Email }),
            1 => map.next_value_seed(Object(Server { target, side: Side::Incoming })),
            2 => map.next_value_seed(Object(Server { target, side: Side::Outgoing })),
            _ => map.next_value_seed(Devices { target }),
        }
    }
}

struct Server<'a> {
    target: &'a mut Target,
    side: Side,
}

const SERVER_KEYS: [&str; ServerField::ALL.len()] = {
    let mut names = [""; ServerField::ALL.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = ServerField::ALL[index].token();
        index += 1;
    }
    names
};

impl Server<'_> {
    /// Mail is always sent by SMTP, so the outgoing server has no protocol, the first of the fields.
    const fn skipped(&self) -> usize {
        match self.side {
            Side::Incoming => 0,
            Side::Outgoing => 1,
        }
    }
}

impl Keys for Server<'_> {
    fn names(&self) -> &'static [&'static str] {
        SERVER_KEYS.get(self.skipped()..).unwrap_or_default()
    }

    fn path(&self, name: &str) -> String {
        format!("{}.{name}", self.side.token())
    }

    fn target(&mut self) -> &mut Target {
        self.target
    }

    fn read<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error> {
        let Some(&field) = ServerField::ALL.get(index + self.skipped()) else { return Ok(()) };
        map.next_value_seed(Content { target: self.target, field: self.side.field(field) })
    }
}

struct Device<'a> {
    target: &'a mut Target,
    index: usize,
}

const DEVICE_KEYS: [&str; DeviceField::ALL.len()] = {
    let mut names = [""; DeviceField::ALL.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = DeviceField::ALL[index].token();
        index += 1;
    }
    names
};

impl Keys for Device<'_> {
    fn names(&self) -> &'static [&'static str] {
        &DEVICE_KEYS
    }

    fn path(&self, name: &str) -> String {
        format!("devices.{}.{name}", self.index)
    }

    fn target(&mut self) -> &mut Target {
        self.target
    }

    fn read<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error> {
        let Some(&field) = DeviceField::ALL.get(index) else { return Ok(()) };
        map.next_value_seed(Content {
            target: self.target,
            field: Field::Device(self.index, field),
        })
    }
}

/// Reads an object with these keys, or null.
struct Object<K>(K);

impl<K: Keys> Object<K> {
    /// The path of the object itself.
    fn path(keys: &K) -> String {
        keys.path("").trim_end_matches('.').to_owned()
    }
}

impl<'de, K: Keys> DeserializeSeed<'de> for Object<K> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<(), D::Error> {
        let read = deserializer.deserialize_any(Inside(&mut self.0));
        let path = Self::path(&self.0);
        self.0.target().blame(read, || path)
    }
}

/// What stands in such an object.
struct Inside<'a, K>(&'a mut K);

impl<'de, K: Keys> Visitor<'de> for Inside<'_, K> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Object::path(&*self.0).as_str() {
            "" => f.write_str("an object with settings"),
            path => write!(f, "an object for {path}"),
        }
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut seen = 0_u32;
        while let Some(index) = map.next_key_seed(Key(self.0))? {
            let bit = 1 << index;
            if seen & bit != 0 {
                let path = self.0.path(self.0.names().get(index).copied().unwrap_or_default());
                let twice = Err(Error::custom(format!("{path}: given twice")));
                return self.0.target().blame(twice, || path);
            }
            seen |= bit;
            self.0.read(index, &mut map)?;
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Reads a key, as its place among the names.
struct Key<'a, K>(&'a mut K);

impl<'de, K: Keys> DeserializeSeed<'de> for Key<'_, K> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<K: Keys> Visitor<'_> for Key<'_, K> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let names = self.0.names();
        let path = self.0.path(key);
        let found = names.iter().position(|name| *name == key).ok_or_else(|| {
            E::custom(match nearest(key, names.iter().copied()).next() {
                Some(name) => format!("{path}: unknown key; did you mean {name}?"),
                None => format!("{path}: unknown key; there are {}", names.join(", ")),
            })
        });
        self.0.target().blame(found, || path)
    }
}

/// Reads the list of devices, or null.
struct Devices<'a> {
    target: &'a mut Target,
}

impl<'de> DeserializeSeed<'de> for Devices<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let read = deserializer.deserialize_any(Devices { target: self.target });
        self.target.blame(read, || "devices".to_owned())
    }
}

impl<'de> Visitor<'de> for Devices<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list for devices")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        loop {
            let index = self.target.draft.devices.len();
            self.target.draft.devices.push(DeviceDraft::default());
            if list.next_element_seed(Object(Device { target: self.target, index }))?.is_none() {
                self.target.draft.devices.pop();
                return Ok(());
            }
            if index >= MAX_DEVICES {
                return Err(Error::custom(format!("devices: more than {MAX_DEVICES}")));
            }
        }
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Reads the content of one field, or null.
struct Content<'a> {
    target: &'a mut Target,
    field: Field,
}

impl Content<'_> {
    fn set<E: Error>(self, text: &str) -> Result<(), E> {
        self.target.draft.set(self.field, text).map_err(|NotAChoice { choices }| {
            E::custom(format!("{}: {text:?} is not one of {}", self.field, choices.join(", ")))
        })
    }

    const fn is_number(&self) -> bool {
        matches!(
            self.field,
            Field::Server(_, ServerField::Port) | Field::Device(_, DeviceField::RemoveAfterDays)
        )
    }

    const fn is_answer(&self) -> bool {
        matches!(
            self.field,
            Field::Device(_, DeviceField::LeaveOnServer | DeviceField::RemoveWhenDeleted)
        )
    }
}

impl<'de> DeserializeSeed<'de> for Content<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { target, field } = self;
        let read = deserializer.deserialize_any(Content { target, field });
        target.blame(read, || field.to_string())
    }
}

impl Visitor<'_> for Content<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match () {
            () if self.is_answer() => "true or false",
            () if self.is_number() => "a whole number or text",
            () => "text",
        };
        write!(f, "{what} for {}", self.field)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.is_answer() {
            return Err(E::invalid_type(Unexpected::Str(text), &self));
        }
        self.set(text)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        if !self.is_number() {
            return Err(E::invalid_type(Unexpected::Unsigned(number), &self));
        }
        self.set(&number.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        if !self.is_number() {
            return Err(E::invalid_type(Unexpected::Signed(number), &self));
        }
        self.set(&number.to_string())
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<(), E> {
        if !self.is_answer() {
            return Err(E::invalid_type(Unexpected::Bool(yes), &self));
        }
        self.set(if yes { "true" } else { "false" })
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::read_settings;
    use crate::engine::{Draft, MAX_DEVICES};

    #[track_caller]
    fn refused(json: &str, error: &str) {
        let found = read_settings(json).map_err(|error| error.to_string());
        assert_eq!(found, Err(error.to_owned()), "{json}");
    }

    #[test]
    fn the_place_of_a_mistake_is_named() {
        refused(
            "{\"devices\": [{}, {\n  \"protocl\": \"imap\"}]}",
            "2:11: devices.1.protocl: unknown key; did you mean protocol?",
        );
        refused(
            r#"{"password": "x"}"#,
            "1:11: password: unknown key; there are email, incoming, outgoing, devices",
        );
        refused(
            r#"{"outgoing": {"protocol": "smtp"}}"#,
            "1:24: outgoing.protocol: unknown key; there are host, port, encryption, username, auth",
        );
        refused(
            r#"{"incoming": {"encryption": "ssl"}}"#,
            r#"1:33: incoming.encryption: "ssl" is not one of tls, starttls, none, auto"#,
        );
        refused(r#"{"incoming": {"host": "a", "host": "b"}}"#, "1:33: incoming.host: given twice");
    }

    #[test]
    fn a_value_of_the_wrong_type_is_named() {
        for (json, error) in [
            ("[]", "1:2: invalid type: sequence, expected an object with settings"),
            (
                r#"{"incoming": "a"}"#,
                r#"1:16: invalid type: string "a", expected an object for incoming"#,
            ),
            (r#"{"email": 7}"#, "1:11: invalid type: integer `7`, expected text for email"),
            (
                r#"{"incoming": {"port": 1.5}}"#,
                "1:25: invalid type: floating point `1.5`, expected a whole number or text for incoming.port",
            ),
            (
                r#"{"devices": [{"leave_on_server": "yes"}]}"#,
                r#"1:38: invalid type: string "yes", expected true or false for devices.0.leave_on_server"#,
            ),
            (r#"{"devices": {}}"#, "1:14: invalid type: map, expected a list for devices"),
        ] {
            refused(json, error);
        }
    }

    #[test]
    fn the_path_of_a_mistake_stands_by_itself() {
        for (json, path) in [
            (r#"{"devices": [{}, {"protocl": 1}]}"#, Some("devices.1.protocl")),
            (r#"{"incoming": {"a: b": 1}}"#, Some("incoming.a: b")),
            (r#"{"incoming": {"encryption": "ssl"}}"#, Some("incoming.encryption")),
            (r#"{"incoming": {"port": true}}"#, Some("incoming.port")),
            (r#"{"incoming": {"host": "a", "host": "b"}}"#, Some("incoming.host")),
            (r#"{"incoming": []}"#, Some("incoming")),
            (r#"{"devices": [{}, 7]}"#, Some("devices.1")),
            (r#"{"devices": {}}"#, Some("devices")),
            ("[]", None),
            ("{} {}", None),
        ] {
            let error = read_settings(json).expect_err("a mistake");
            assert_eq!(error.path.as_deref(), path, "{json}");
        }
    }

    #[test]
    fn what_is_not_json_is_refused_where_it_breaks() {
        refused("", "1:0: EOF while parsing a value");
        refused("{\"email\": \"a\"\n \"incoming\": {}}", "2:2: expected `,` or `}`");
        refused("{} {}", "1:4: trailing characters");
    }

    #[test]
    fn null_is_the_same_as_nothing() {
        let nulls = r#"{"email": null, "incoming": null, "outgoing": {"port": null, "auth": null}, "devices": null}"#;
        assert_eq!(read_settings(nulls), Ok(Draft::default()));
        assert_eq!(read_settings("\u{feff} {}\n"), Ok(Draft::default()));
    }

    #[test]
    fn numbers_can_be_text_and_wrong() {
        for (json, port) in
            [("993", "993"), ("\" 993x\"", " 993x"), ("-1", "-1"), ("99999", "99999")]
        {
            let draft = read_settings(&format!(r#"{{"incoming": {{"port": {json}}}}}"#));
            assert_eq!(draft.map(|draft| draft.incoming.port).as_deref(), Ok(port));
        }
    }

    #[test]
    fn a_list_of_devices_has_an_end() {
        let list = |count| format!(r#"{{"devices": [{}]}}"#, vec!["{}"; count].join(","));
        assert_eq!(
            read_settings(&list(MAX_DEVICES)).map(|draft| draft.devices.len()),
            Ok(MAX_DEVICES)
        );
        assert!(read_settings(&list(MAX_DEVICES + 1)).is_err());
    }
}
