//! The closed words of the contract as TypeScript types, so that the package's types cannot fall behind the engine.

use crate::contract::VERSION;
use crate::engine::rules::all;
use crate::engine::{
    Auth, DeviceField, DeviceKind, Encryption, INCOMING_PROTOCOLS, Impact, Protocol, Reader, Reads,
    ServerField, Severity, Side,
};
use crate::formats::import::{Format, Note, Standing};
use crate::providers::{Kind, Offer, SignIn, Status, SwitchBy, UserName};
use crate::symptoms::{Cause, Confidence};
use crate::words::LANGUAGES;

/// The module `values.d.ts`.
pub fn module() -> String {
    let mut module = format!(
        "// Made from the engine's own tables by `cargo xtask package npm`.\n\n\
         /** The version of the contract. */\nexport type ContractVersion = {VERSION};\n"
    );
    for Type { name, about, words } in types() {
        module += &format!("\n/** {about} */\nexport type {name} =");
        for word in words {
            module += &match word {
                Word::Text(text) => format!("\n  | {text:?}"),
                Word::Path(path) => format!("\n  | `{path}`"),
            };
        }
        module += ";\n";
    }
    module
}

/// One type: any of these words.
struct Type {
    name: &'static str,
    about: &'static str,
    words: Vec<Word>,
}

enum Word {
    Text(&'static str),
    /// A template, with `${number}` in it.
    Path(String),
}

fn types() -> Vec<Type> {
    let of = |name, about, words: Vec<&'static str>| Type {
        name,
        about,
        words: words.into_iter().map(Word::Text).collect(),
    };
    vec![
        of(
            "Language",
            "A language that there are words in.",
            LANGUAGES.iter().map(|language| language.code).collect(),
        ),
        of("Code", "The stable code of a rule.", all().iter().map(|rule| rule.code).collect()),
        of("Severity", "How bad a finding is.", Severity::ALL.map(Severity::token).to_vec()),
        of("Impact", "What a finding does to the person.", Impact::ALL.map(Impact::token).to_vec()),
        of("Reads", "A kind of field that a rule looks at.", Reads::ALL.map(Reads::token).to_vec()),
        Type { name: "Field", about: "A field, by its path.", words: fields() },
        of("IncomingProtocol", "How mail is read.", INCOMING_PROTOCOLS.to_vec()),
        of("ServerProtocol", "What a server speaks.", Protocol::TOKENS.to_vec()),
        of("Encryption", "How a connection is encrypted.", Encryption::TOKENS.to_vec()),
        of("Auth", "How a person signs in.", Auth::TOKENS.to_vec()),
        of("DeviceKind", "What reads the mailbox.", DeviceKind::TOKENS.to_vec()),
        of("DeviceProtocol", "How a device reads it.", Reader::TOKENS.to_vec()),
        of("Format", "What a text is.", Format::ALL.iter().map(|it| it.token()).collect()),
        of(
            "Standing",
            "What a set of settings is beside the first of its text.",
            Standing::ALL.iter().map(|it| it.token()).collect(),
        ),
        of("Note", "What has to be known of a text.", Note::TOKENS.to_vec()),
        of("CauseId", "What can be behind an error.", Cause::all().map(Cause::id).collect()),
        of("Confidence", "How sure a cause is.", Confidence::ALL.map(Confidence::token).to_vec()),
        of("ProviderKind", "What sort of service a provider is.", Kind::TOKENS.to_vec()),
        of("ProviderStatus", "Whether a mail app can use it.", Status::TOKENS.to_vec()),
        of("Offer", "Whether it offers a protocol.", Offer::TOKENS.to_vec()),
        of("UserName", "What people sign in as.", UserName::TOKENS.to_vec()),
        of("SignIn", "How people sign in there.", SignIn::TOKENS.to_vec()),
        of("SwitchBy", "Who can switch something on.", SwitchBy::TOKENS.to_vec()),
    ]
}

fn fields() -> Vec<Word> {
    let mut words = vec![Word::Text("email")];
    for side in Side::ALL {
        // Mail is always sent over SMTP.
        let exists =
            |field: &ServerField| side == Side::Incoming || *field != ServerField::Protocol;
        let path = |field| Word::Path(side.field(field).to_string());
        words.extend(ServerField::ALL.into_iter().filter(exists).map(path));
    }
    let path = |field: DeviceField| Word::Path(format!("devices.${{number}}.{}", field.token()));
    words.extend(DeviceField::ALL.map(path));
    words
}

#[cfg(test)]
mod tests {
    use super::module;

    #[test]
    fn every_closed_word_has_a_type() {
        let module = module();
        for line in [
            "export type ContractVersion = 1;",
            "  | \"port-imap-for-pop\"",
            "  | `outgoing.username`",
            "  | `devices.${number}.remove_after_days`",
            "  | \"less-secure\"",
        ] {
            assert!(module.contains(line), "{line}");
        }
        assert!(!module.contains("outgoing.protocol"));
    }
}
