//! `maillint provider`: what is known of a provider, by its domain, server, id or name.

use super::args::{FORMAT, Format, Given, Verb, usage};
use super::style::Style;
use super::{Failure, print, text};
use crate::contract::provider_json;
use crate::engine::{Protocol, Side, Value};
use crate::named;
use crate::providers::{CATALOGUE, Offer, Provider, Status};
use crate::words::notes::{self, Notes};
use crate::words::provider::{about, username, ways};
use crate::words::{Key, Words, key, term, terms};

pub(super) const VERB: Verb = Verb { name: "provider", options: &[FORMAT], operands: 1, run };

fn run(given: &Given, words: &Words) -> Result<super::Status, Failure> {
    let query = given.text_operand()?;
    let query =
        query.ok_or_else(|| usage("which provider? give a domain, a server, an id or a name"))?;
    let is_json = given.format(&[Format::Text, Format::Json])? == Format::Json;
    print(&provider(&query, is_json, words)?)?;
    Ok(super::Status::Clean)
}

/// What there is to say about the provider that `query` names.
fn provider(query: &str, json: bool, words: &Words) -> Result<String, Failure> {
    let provider = named::provider(&CATALOGUE, query).map_err(Failure)?;
    let notes = notes::embedded(words.language().code).unwrap_or_default();
    let notes = Notes::parse(notes.to_owned());
    if json {
        return Ok(provider_json(provider, &notes) + "\n");
    }
    Ok(Sheet { provider, words, notes: &notes, style: Style::of_stdout(), out: String::new() }
        .write())
}

/// The text about one provider while it is being written.
struct Sheet<'a> {
    provider: Provider,
    words: &'a Words,
    notes: &'a Notes,
    style: Style,
    out: String,
}

impl Sheet<'_> {
    fn write(mut self) -> String {
        let provider = self.provider;
        self.out = format!("{} ({})\n", self.style.bold(provider.name()), provider.id());
        if let Some(key) = status(provider.status()) {
            self.paragraph("", &about(key, provider, self.words));
        }
        for (protocol, title) in [
            (Protocol::Imap, key::PROVIDER_IMAP),
            (Protocol::Smtp, key::PROVIDER_SMTP),
            (Protocol::Pop3, key::PROVIDER_POP),
        ] {
            self.protocol(protocol, title);
        }
        self.own_hosts();
        self.switches();
        self.list(key::PROVIDER_NOTES, provider.notes().collect::<Vec<_>>());
        self.domains();
        self.sources();
        self.out
    }

    fn protocol(&mut self, protocol: Protocol, title: Key) {
        let rows: Vec<_> = self.provider.rows().filter(|row| row.protocol == protocol).collect();
        let no = match protocol {
            Protocol::Imap => key::PROVIDER_IMAP_NO,
            Protocol::Pop3 | Protocol::Smtp => key::PROVIDER_POP_NO,
        };
        if rows.is_empty() {
            if self.provider.offers(protocol) == Some(Offer::No) {
                self.out.push('\n');
                self.paragraph("", &about(no, self.provider, self.words));
            }
            return;
        }
        self.title(title);
        for row in rows {
            let encryption = term(row.encryption.term()).map(|key| self.words.text(key));
            let doubt = if row.confirmed { None } else { Some(key::PROVIDER_ROW_UNCONFIRMED) };
            let doubt = doubt.map(|key| format!(" ({})", self.words.text(key)));
            let line = format!(
                "{}, {} {}, {}{}",
                row.host,
                self.words.text(key::FIELD_PORT),
                row.port,
                encryption.unwrap_or_default(),
                doubt.unwrap_or_default()
            );
            self.paragraph("  ", &line);
        }
        let side = match protocol {
            Protocol::Smtp => Side::Outgoing,
            Protocol::Imap | Protocol::Pop3 => Side::Incoming,
        };
        let name = username(self.provider, side, self.words);
        self.paragraph("  ", &format!("{}: {name}", self.words.text(key::FIELD_USERNAME)));
        for way in ways(self.provider, side, self.words) {
            self.paragraph("  ", &format!("{}: {way}", self.words.text(key::FIELD_AUTH)));
        }
        if self.provider.is_sign_in_disputed() {
            let doubt = self.words.text(key::PROVIDER_DISPUTED);
            self.paragraph("  ", &doubt);
        }
    }

    fn own_hosts(&mut self) {
        let ends: Vec<String> =
            self.provider.host_suffixes().map(|end| format!("*{end}")).collect();
        if !ends.is_empty() {
            self.title(key::PROVIDER_OWN);
            self.paragraph("  ", &about(key::PROVIDER_OWN_LEAD, self.provider, self.words));
            self.paragraph("  ", &ends.join(", "));
        }
    }

    fn switches(&mut self) {
        let mut seen = Vec::new();
        for switch in self.provider.switches() {
            if !seen.contains(&switch.how) {
                seen.push(switch.how);
            }
        }
        for how in seen {
            let of_it: Vec<_> =
                self.provider.switches().filter(|switch| switch.how == how).collect();
            let protocols = of_it.iter().map(|switch| terms::protocol(switch.protocol)).collect();
            let by_admin =
                of_it.iter().any(|switch| switch.by == crate::providers::SwitchBy::Admin);
            let lead =
                if by_admin { key::PROVIDER_SWITCH_ADMIN } else { key::PROVIDER_SWITCH_OWNER };
            let lead = self.words.format(lead, &[("protocols", Value::List(protocols))]);
            self.title(key::PROVIDER_NEEDS);
            let path = self.note(how);
            self.paragraph("  ", &format!("{lead} {path}"));
        }
    }

    fn list(&mut self, title: Key, notes: Vec<&'static str>) {
        if notes.is_empty() {
            return;
        }
        self.title(title);
        for note in notes {
            let text = self.note(note);
            self.paragraph("  ", &text);
        }
    }

    fn domains(&mut self) {
        let domains: Vec<&str> = self.provider.domains().collect();
        if domains.is_empty() {
            return;
        }
        self.title(key::PROVIDER_DOMAINS);
        self.paragraph("  ", &domains.join(", "));
    }

    fn sources(&mut self) {
        self.title(key::PROVIDER_SOURCES);
        let date = Value::Date(self.provider.checked());
        let checked = self.words.format(key::PROVIDER_CHECKED, &[("date", date)]);
        self.paragraph("  ", &checked);
        for source in self.provider.sources() {
            let url = source.url.unwrap_or_default();
            let line = format!("  {}, {} {url}", source.title, source.date);
            self.out.push_str(&self.style.faint(line.trim_end()));
            self.out.push('\n');
        }
    }

    fn note(&self, name: &str) -> String {
        let key = format!("{}.{name}", self.provider.id());
        self.notes.text(&key).unwrap_or_default().to_owned()
    }

    fn title(&mut self, title: Key) {
        self.out.push('\n');
        self.out.push_str(&self.style.bold(&self.words.text(title)));
        self.out.push('\n');
    }

    fn paragraph(&mut self, indent: &str, text: &str) {
        text::paragraph(&mut self.out, indent, text);
    }
}

/// What is to be said first of a provider that is not simply there for everybody.
const fn status(status: Status) -> Option<Key> {
    match status {
        Status::Active => None,
        Status::Migrated => Some(key::PROVIDER_MIGRATED),
        Status::SetupNeeded => Some(key::PROVIDER_SETUP_NEEDED),
        Status::BridgeOnly => Some(key::PROVIDER_BRIDGE_ONLY),
        Status::NoClientAccess => Some(key::PROVIDER_NO_CLIENT_ACCESS),
        Status::Discontinued => Some(key::PROVIDER_DISCONTINUED),
    }
}
