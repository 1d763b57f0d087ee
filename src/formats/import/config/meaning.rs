//! What keys and values mean to the program that they are for.

use std::ops::Range;

use super::cut::{Cut, Entry};
use super::table::{Rule, Spec};
use crate::engine::{Auth, Encryption, Field, Protocol, ServerField};
use crate::formats::import::found::{Found, Servers};
use crate::formats::import::reading::Mark;
use crate::formats::import::url::{self, auth, is_placeholder};

/// The words for yes.
const ON: &[&str] = &["on", "true", "yes", "1", "enable", "enabled", "always", "y", "t"];

/// The words for no.
const OFF: &[&str] = &["off", "false", "no", "0", "none", "null", "nil", "", "disabled", "n", "f"];

/// The words for nothing at all.
const NOTHING: &[&str] = &["null", "none", "nil"];

/// A text, cut, for looking up what it says.
pub(super) struct Said<'a> {
    pub(super) text: &'a str,
    pub(super) cut: &'a Cut,
}

/// A key that matters, where it is met.
struct Hit<'a> {
    key: &'static str,
    /// What holds it and all that belongs to it.
    root: usize,
    /// Its place among the entries.
    place: usize,
    entry: &'a Entry,
}

/// What is known of one server while it is read.
struct Reader<'a> {
    said: &'a Said<'a>,
    hits: Vec<&'a Hit<'a>>,
    /// What stands before `://` of the host, in lower case.
    scheme: String,
    found: Found,
}

impl<'a> Said<'a> {
    /// The value of a key as the text has it.
    pub(super) fn value(&self, entry: &'a Entry) -> &'a str {
        if entry.implied.is_empty() {
            self.text.get(entry.value_at.clone()).unwrap_or_default()
        } else {
            entry.implied
        }
    }

    /// Adds the servers that are described as a program describes them; `taken` has the hosts that are read: where
    /// they stand, and in what.
    pub(super) fn servers(
        &self,
        spec: &Spec,
        taken: &mut Vec<(Range<usize>, usize)>,
        servers: &mut Servers,
    ) {
        let hits = self.hits(spec);
        let (hosts, urls) = (spec.keys("host"), spec.keys("url"));
        let is_host = |hit: &&Hit<'_>| {
            hosts.contains(&hit.key) && self.is_value(hit.entry)
                || urls.contains(&hit.key) && self.value(hit.entry).contains("://")
        };
        let mut starts: Vec<&Hit<'_>> = hits.iter().filter(is_host).collect();
        starts.sort_by_key(|hit| hit.place);
        for start in &starts {
            let root = start.root;
            let place = (start.entry.value_at.clone(), start.entry.holder);
            if taken.contains(&place) {
                continue;
            }
            // Where several servers follow each other in one place, each has the keys up to the next.
            let mut alike = starts.iter().filter(|other| other.root == root);
            let is_first = alike.clone().next().is_some_and(|other| other.place == start.place);
            let next = alike.find(|other| other.place > start.place).map(|other| other.place);
            let is_here = |hit: &&Hit<'_>| {
                hit.root == root
                    && (is_first && !spec.follows || hit.place >= start.place)
                    && next.is_none_or(|next| hit.place < next)
            };
            let reader = Reader {
                said: self,
                hits: hits.iter().filter(is_here).collect(),
                scheme: String::new(),
                found: Found::new(Protocol::Smtp, None),
            };
            if let Some(found) = reader.read(spec, start, servers) {
                taken.push(place);
                if !servers.found.iter().any(|other| is_same(other, &found)) {
                    servers.found.push(found);
                }
            }
        }
    }

    fn hits(&self, spec: &Spec) -> Vec<Hit<'a>> {
        let mut hits = Vec::new();
        for key in spec.every_key() {
            for (place, entry) in self.cut.entries.iter().enumerate() {
                let Some(around) = self.cut.around(entry, key) else { continue };
                let is_within = spec.within.is_empty()
                    || spec.within.iter().any(|name| self.cut.is_named(around, name));
                if spec.anywhere || is_within {
                    let root = if spec.anywhere { 0 } else { around };
                    hits.push(Hit { key, root, place, entry });
                }
            }
        }
        hits
    }

    /// Whether something stands there that can be a host or a name, and not what stands for one.
    fn is_value(&self, entry: &'a Entry) -> bool {
        let value = self.value(entry);
        entry.is_literal
            && entry.implied.is_empty()
            && !value.is_empty()
            && !value.contains(char::is_whitespace)
            && !is_placeholder(value)
            && !NOTHING.iter().any(|word| value.eq_ignore_ascii_case(word))
            && !value.starts_with(['<', '['])
    }
}

/// Whether two servers are the same but for their places, as where one account builds on another.
fn is_same(one: &Found, other: &Found) -> bool {
    one.protocol == other.protocol && one.server == other.server && one.email == other.email
}

impl<'a> Reader<'a> {
    /// The one value that these keys have; the first key that has one counts, and none that has two.
    fn one(&self, keys: &[&str]) -> Option<&'a Entry> {
        for key in keys {
            let mut entries = self.hits.iter().filter(|hit| hit.key == *key).map(|hit| hit.entry);
            let Some(first) = entries.next() else { continue };
            let value = self.said.value(first);
            return entries.all(|other| self.said.value(other) == value).then_some(first);
        }
        None
    }

    /// The places of the keys that a rule speaks of, where it holds.
    fn holds(&self, rule: &Rule) -> Option<Vec<Range<usize>>> {
        let mut places = Vec::new();
        for (key, values) in &rule.when {
            let entry = self.one(&[key]);
            let value = match *key {
                "@port" => self.found.server.port.as_str(),
                "@scheme" => &self.scheme,
                _ => entry.map_or("", |entry| self.said.value(entry)),
            };
            let value = value.trim_start_matches(':').to_ascii_lowercase();
            let is_there = entry.is_some() || key.starts_with('@') && !value.is_empty();
            let mut values = values.split('|');
            if !values.any(|wanted| match wanted {
                "-" => !is_there,
                "*" => is_there && !value.is_empty(),
                "on" => is_there && ON.contains(&value.as_str()),
                "off" => is_there && OFF.contains(&value.as_str()),
                wanted => is_there && value == wanted,
            }) {
                return None;
            }
            match *key {
                "@port" => places.extend(self.place(ServerField::Port)),
                "@scheme" => places.extend(self.place(ServerField::Host)),
                _ => places.extend(entry.map(|entry| {
                    let at =
                        if entry.value_at.is_empty() { &entry.key_at } else { &entry.value_at };
                    at.clone()
                })),
            }
        }
        Some(places)
    }

    fn place(&self, field: ServerField) -> Option<Range<usize>> {
        let field = self.found.side().field(field);
        let mark = self.found.marks.iter().find(|mark| mark.field == field);
        mark.map(|mark| mark.passage.clone())
    }

    /// The first rule of a kind that holds.
    fn choice(&self, spec: &Spec, what: &str) -> Option<(&'static str, Vec<Range<usize>>)> {
        spec.rules(what).find_map(|rule| Some((rule.is, self.holds(rule)?)))
    }

    /// What is said of a server, if it is one of this program.
    fn read(mut self, spec: &Spec, start: &Hit<'a>, servers: &mut Servers) -> Option<Found> {
        let needs = spec.keys("needs");
        let is_met = |hit: &&&Hit<'_>| needs.contains(&hit.key);
        if !needs.is_empty() && self.hits.iter().find(is_met).is_none() {
            return None;
        }
        let host = self.best_host(spec, start);
        if host.value_at != start.entry.value_at {
            return None;
        }
        self.address(spec, host, servers)?;
        self.found.name = self.said.cut.label(start.root).to_owned();
        self.fields(spec);
        Some(self.found)
    }

    /// The host to take, where several keys could have it.
    fn best_host(&self, spec: &Spec, start: &Hit<'a>) -> &'a Entry {
        let keys = [spec.keys("url"), spec.keys("host")].concat();
        let is_usable = |hit: &&&Hit<'a>| {
            let value = self.said.value(hit.entry);
            self.said.is_value(hit.entry)
                && (value.contains("://") || spec.keys("host").contains(&hit.key))
        };
        let at =
            |key: &&'static str| self.hits.iter().filter(is_usable).find(|hit| hit.key == *key);
        keys.iter().find_map(at).map_or(start.entry, |hit| hit.entry)
    }

    /// Reads host, port and what the address says besides; `None` where it is no address of this protocol.
    fn address(&mut self, spec: &Spec, host: &'a Entry, servers: &mut Servers) -> Option<()> {
        let value = self.said.value(host);
        let at = host.value_at.start;
        let (scheme, rest) =
            value.split_once("://").map_or(("", value), |(scheme, rest)| (scheme, rest));
        self.scheme = scheme.to_ascii_lowercase();
        if !scheme.is_empty()
            && let Some(found) = url::url(self.said.text, at, host.value_at.end, servers)
        {
            let mut protocols = spec.rules("protocol").peekable();
            let is_ours = protocols.peek().is_none()
                || protocols.any(|rule| rule.is == found.protocol.token());
            self.found = found;
            return is_ours.then_some(());
        }
        let (protocol, places) = self.choice(spec, "protocol")?;
        let protocol = *Protocol::ALL.iter().find(|known| known.token() == protocol)?;
        let place = places.into_iter().next().unwrap_or_else(|| host.key_at.clone());
        self.found = Found::new(protocol, Some(place));
        let start = host.value_at.end - rest.len();
        let is_number =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match rest.rsplit_once(':') {
            Some((name, port)) if is_number(port) && !name.contains(':') => {
                self.found.host(name, start..start + name.len());
                self.found.port(port, start + name.len() + 1..host.value_at.end);
            }
            _ => self.found.host(rest, start..host.value_at.end),
        }
        (!self.found.server.host.is_empty()).then_some(())
    }

    fn fields(&mut self, spec: &Spec) {
        let is_number =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if self.found.server.port.is_empty()
            && let Some(entry) = self.one(spec.keys("port"))
            && is_number(self.said.value(entry))
        {
            self.found.port(self.said.value(entry), entry.value_at.clone());
        }
        if self.found.server.port.is_empty()
            && let Some((port, places)) = self.choice(spec, "default")
            && let Some(place) = places.into_iter().next()
        {
            self.found.port(port, place);
        }
        if self.found.server.username.is_empty()
            && let Some(entry) = self.one(spec.keys("username"))
        {
            let name = self.said.value(entry);
            let is_nothing = NOTHING.iter().any(|word| name.eq_ignore_ascii_case(word));
            if entry.is_literal && !name.is_empty() && !is_placeholder(name) && !is_nothing {
                self.found.username(&spec.meant(name), entry.value_at.clone());
            }
        }
        self.email(spec);
        if let Some((encryption, places)) = self.choice(spec, "encryption")
            && let Some(encryption) =
                Encryption::ALL.iter().find(|known| known.token() == encryption)
        {
            let is_marked =
                |mark: &Mark| mark.field == self.found.side().field(ServerField::Encryption);
            let side = self.found.side();
            if self.found.server.encryption.is_some() && self.found.marks.iter().any(is_marked) {
                let field = side.field(ServerField::Encryption);
                self.found.marks.retain(|mark| mark.field != field);
            }
            self.found.encryption(*encryption, places);
        }
        self.auth(spec);
    }

    /// The address of the person: `Sam <sam@example.org>`.
    fn email(&mut self, spec: &Spec) {
        let Some(entry) = self.one(spec.keys("email")).filter(|entry| entry.is_literal) else {
            return;
        };
        let value = self.said.value(entry);
        let start = value.find('<').map_or(0, |at| at + 1);
        let end = value.find('>').unwrap_or(value.len());
        let Some(address) = value.get(start..end) else { return };
        let is_address = address.contains('@')
            && !address.contains(|character: char| {
                character.is_whitespace() || "%$\\,".contains(character)
            });
        if is_address && entry.implied.is_empty() {
            address.clone_into(&mut self.found.email);
            let at = entry.value_at.start;
            self.found.marks.push(Mark { field: Field::Email, passage: at + start..at + end });
        }
    }

    fn auth(&mut self, spec: &Spec) {
        if self.found.server.auth.is_some() {
            return;
        }
        if let Some(entry) = self.one(spec.keys("auth")) {
            // A list of mechanisms, where all of them are of one kind.
            let is_between =
                |character: char| character.is_whitespace() || ",;:".contains(character);
            let words = self.said.value(entry).split(is_between).filter(|word| !word.is_empty());
            let mut kinds = words.map(auth);
            if let Some(Some(first)) = kinds.next()
                && kinds.all(|kind| kind == Some(first))
            {
                return self.found.auth(first, entry.value_at.clone());
            }
        }
        if let Some((method, places)) = self.choice(spec, "method")
            && let Some(method) = Auth::ALL.iter().find(|known| known.token() == method)
            && let Some(place) = places.into_iter().next()
        {
            self.found.auth(*method, place);
        }
    }
}

impl<'a> Said<'a> {
    /// The passwords that stand under a name that does not say so.
    pub(super) fn secrets(&self, spec: &Spec) -> Vec<Range<usize>> {
        let keys = spec.keys("secret");
        let is_secret = |entry: &&Entry| {
            keys.iter().any(|key| self.cut.around(entry, key).is_some()) && entry.is_literal
        };
        self.cut.entries.iter().filter(is_secret).map(|entry| entry.value_at.clone()).collect()
    }
}
