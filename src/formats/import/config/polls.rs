//! The words of fetchmail: `poll imap.example.org proto imap user "sam" ssl`. They need no lines.

use std::ops::Range;

use super::cut::{Cut, Entry, quoted};

/// The words that begin a server.
const SERVERS: &[&str] = &["poll", "skip", "server"];

/// The words of a server that are followed by a value.
const OF_SERVER: &[&str] = &["via", "proto", "protocol", "port", "service", "auth", "authenticate"];

/// Likewise of a user.
const OF_USER: &[&str] = &["pass", "password", "sslproto"];

/// The words that are there or not.
const ALONE: &[&str] = &["ssl", "sslcertck"];

/// The word before one of those, for not.
const NOT: &str = "no";

/// The word before a user.
const USERS: &[&str] = &["user", "username"];

/// A word, and where it stands.
type Word<'a> = (Range<usize>, &'a str);

/// A key and the place of its value.
type Pair<'a> = (Word<'a>, Range<usize>);

/// A server with its users.
#[derive(Default)]
struct Poll<'a> {
    server: Vec<Pair<'a>>,
    users: Vec<Vec<Pair<'a>>>,
}

/// Cuts a text that begins with one of fetchmail's words.
pub(super) fn cut(text: &str) -> Option<Cut> {
    let mut cut = Cut::new();
    let words = words(text, &mut cut);
    let is_first = |word: &Word<'_>| {
        [SERVERS, &["set", "defaults"]].iter().any(|known| known.contains(&word.1))
    };
    words.first().filter(|word| is_first(word))?;
    let mut defaults = Poll::default();
    let mut poll: Option<Poll<'_>> = None;
    let mut is_default = false;
    let mut place = words.into_iter().peekable();
    while let Some(word) = place.next() {
        if SERVERS.contains(&word.1) {
            poll.take().iter().for_each(|poll| end(&mut cut, poll, &defaults));
            let name = place.next()?;
            poll = Some(Poll { server: vec![(word, name.0)], users: Vec::new() });
            is_default = false;
            continue;
        }
        is_default |= word.1 == "defaults";
        let Some(target) = (if is_default { Some(&mut defaults) } else { poll.as_mut() }) else {
            continue;
        };
        let is_of_user = OF_USER.contains(&word.1) || ALONE.contains(&word.1);
        if ALONE.contains(&word.1) {
            let at = word.0.clone();
            target.users.last_mut().unwrap_or(&mut target.server).push((word, at));
        } else if OF_SERVER.contains(&word.1) || is_of_user {
            let Some((at, _)) = place.next() else { break };
            let target = target.users.last_mut().filter(|_| is_of_user);
            match target {
                Some(user) => user.push((word, at)),
                None if is_default => defaults.server.push((word, at)),
                None => {
                    poll.iter_mut().for_each(|poll| poll.server.push((word.clone(), at.clone())))
                }
            }
        } else if USERS.contains(&word.1) {
            let Some((at, _)) = place.next() else { break };
            // The user on this machine, not the one on the server.
            if place.peek().is_none_or(|next| next.1 != "here") {
                target.users.push(vec![(word, at)]);
            }
        } else if matches!(word.1, "is" | "to" | NOT) {
            place.next();
        }
    }
    poll.iter().for_each(|poll| end(&mut cut, poll, &defaults));
    Some(cut)
}

/// Adds what is known of a server, once for each of its users.
fn end(cut: &mut Cut, poll: &Poll<'_>, defaults: &Poll<'_>) {
    let no_user = [Vec::new()];
    let users = if poll.users.is_empty() { &no_user[..] } else { &poll.users };
    for user in users {
        let holder = cut.open(0, "poll", "");
        let own = || poll.server.iter().chain(user);
        let inherited = defaults.server.iter().chain(defaults.users.iter().flatten());
        let is_own = |key: &str| own().any(|pair| pair.0.1 == key);
        for ((key_at, key), value_at) in inherited.filter(|pair| !is_own(pair.0.1)).chain(own()) {
            cut.push(Entry {
                holder,
                key: (*key).to_owned(),
                key_at: key_at.clone(),
                value_at: value_at.clone(),
                implied: if ALONE.contains(key) { "on" } else { "" },
                is_literal: true,
                is_inherited: false,
            });
        }
    }
}

/// The words of a text, without remarks and the signs that may stand between words.
fn words<'a>(text: &'a str, cut: &mut Cut) -> Vec<Word<'a>> {
    let mut words = Vec::new();
    let is_between = |character: char| character.is_whitespace() || ",;:=".contains(character);
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let start = at + rest.len() - rest.trim_start_matches(is_between).len();
        let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) else { break };
        if rest.starts_with('#') {
            at = start + rest.find('\n').unwrap_or(rest.len());
            cut.rest.push(start..at);
        } else if let Some(inner) = quoted(rest) {
            words.push((start + 1..start + 1 + inner.len(), inner));
            at = start + inner.len() + 2;
        } else {
            // What begins here is no sign between words, so there is at least one character.
            at = start + rest.find(is_between).unwrap_or(rest.len());
            words.push((start..at, text.get(start..at).unwrap_or_default()));
        }
    }
    words
}
