//! Packs `data/configs/`: what the keys of programs' settings mean, and how they are [written](write).
//!
//! What reads is a line for each fact, which `src/formats/import/config/table.rs` reads: a word for what it is, then
//! keys or a choice, then conditions, with tabs between them.
//!
//! ```text
//! program    msmtp    words
//! blocks    account    defaults
//! server    account
//! host    host
//! encryption    tls    tls=on    tls_starttls=off
//! ```

mod schema;
mod write;

use std::fmt::Write as _;

use schema::{Program, Rule, Server};

const PROTOCOLS: &[&str] = &["imap", "pop3", "smtp"];
const ENCRYPTIONS: &[&str] = &["tls", "starttls", "none", "auto"];
const METHODS: &[&str] =
    &["password", "app-password", "oauth2", "encrypted-password", "ntlm", "none"];

/// What the build makes of the data.
#[derive(Debug)]
pub(crate) struct Compiled {
    /// The packed table for reading.
    pub(crate) table: String,
    /// The Rust of the writers.
    pub(crate) writers: String,
}

/// The table and the writers, or what is wrong with the data; `sources` are names and texts of files.
///
/// Programs stand in the order of their files: where a text fits two, the first one takes it.
pub(crate) fn compile(sources: &[(String, String)]) -> Result<Compiled, Vec<String>> {
    let mut problems = Vec::new();
    let (mut table, mut writers) = (String::new(), String::new());
    for (file, text) in sources {
        let mut say = |what: String| problems.push(format!("data/configs/{file}.toml: {what}"));
        match toml::from_str::<Program>(text) {
            Ok(program) => {
                pack(&program, &mut table, &mut say);
                writers.extend(write::writer(file, &program, &mut say));
            }
            Err(error) => say(error.to_string()),
        }
    }
    let writers = write::all(&writers);
    if problems.is_empty() { Ok(Compiled { table, writers }) } else { Err(problems) }
}

fn pack(program: &Program, out: &mut String, say: &mut impl FnMut(String)) {
    if program.name.is_empty() || program.sources.is_empty() {
        say("needs a name and sources".to_owned());
    }
    for source in &program.sources {
        let is_address = source.url.as_ref().is_none_or(|url| url.starts_with("https://"));
        if source.title.is_empty() || !is_address {
            say(format!("the source {:?} needs a title, and an address with https", source.title));
        }
    }
    if program.checked.year < 2020 {
        say("was never checked".to_owned());
    }
    let grammars: Vec<&str> = program.grammars.iter().map(|grammar| grammar.name()).collect();
    let _ = writeln!(out, "program\t{}", grammars.join("\t"));
    line(out, "blocks", &program.blocks, say);
    line(out, "words", &program.words, say);
    for (sign, written) in &program.escapes {
        if sign.chars().count() != 1 || written.is_empty() || written.contains(['\t', '\n']) {
            say(format!(
                "{written:?} cannot stand for {sign:?}: it takes one sign, and a text for it"
            ));
        }
        let _ = writeln!(out, "escape\t{sign}\t{written}");
    }
    for server in &program.servers {
        pack_server(server, out, say);
    }
}

fn pack_server(server: &Server, out: &mut String, say: &mut impl FnMut(String)) {
    let protocol = server.protocol.rules();
    if server.url.is_empty() && (server.host.is_empty() || protocol.is_empty()) {
        say("a server needs a key for its address, or one for its host and a protocol".to_owned());
    }
    out.push_str(match (server.anywhere, server.after, server.within.is_empty()) {
        (true, false, true) => "anywhere",
        (false, true, true) => "after",
        (false, false, _) => "server",
        _ => {
            say("a server stands anywhere, after its host or within something, only one".to_owned());
            ""
        }
    });
    for holder in &server.within {
        let _ = write!(out, "\t{}", holder.to_ascii_lowercase());
    }
    out.push('\n');
    for (what, keys) in [
        ("needs", &server.needs),
        ("host", &server.host),
        ("url", &server.url),
        ("port", &server.port),
        ("username", &server.username),
        ("email", &server.email),
        ("auth", &server.auth),
        ("secret", &server.secret),
    ] {
        line(out, what, keys, say);
    }
    rules(out, "protocol", &protocol, PROTOCOLS, say);
    rules(out, "encryption", &server.encryption, ENCRYPTIONS, say);
    rules(out, "method", &server.method, METHODS, say);
    rules(
        out,
        "default",
        &server.default_port,
        &["25", "110", "143", "465", "587", "993", "995"],
        say,
    );
}

fn line(out: &mut String, what: &str, words: &[String], say: &mut impl FnMut(String)) {
    if words.is_empty() {
        return;
    }
    out.push_str(what);
    for word in words {
        check(word, say);
        let _ = write!(out, "\t{}", word.to_ascii_lowercase());
    }
    out.push('\n');
}

fn rules(
    out: &mut String,
    what: &str,
    rules: &[Rule],
    known: &[&str],
    say: &mut impl FnMut(String),
) {
    for Rule { is, when } in rules {
        if !known.contains(&is.as_str()) {
            say(format!("there is no {what} {is:?}, only {}", known.join(", ")));
        }
        let _ = write!(out, "{what}\t{is}");
        for (key, values) in when {
            check(key, say);
            values.iter().for_each(|value| check(value, say));
            let values = values.join("|").to_ascii_lowercase();
            let _ = write!(out, "\t{}={values}", key.to_ascii_lowercase());
        }
        out.push('\n');
    }
}

/// Holds a word against the signs that the packed text is made with.
fn check(word: &str, say: &mut impl FnMut(String)) {
    if word.contains(['\t', '\n', '=', '|']) {
        say(format!("{word:?} has a sign that is kept for something else"));
    }
}
