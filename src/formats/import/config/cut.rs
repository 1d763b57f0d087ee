//! A text cut into keys and values, whatever it is written in.

use std::ops::Range;

/// How many keys of a text are looked at; the longest of real files have some hundreds.
const MAX_ENTRIES: usize = 4000;

/// How many blocks, headings, objects and calls are told apart.
const MAX_HOLDERS: usize = 1000;

/// A key and its value.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// What holds it: a place in [`Cut::holders`].
    pub(super) holder: usize,
    /// In lower case.
    pub(super) key: String,
    pub(super) key_at: Range<usize>,
    /// Where the value stands, without quotes around it.
    pub(super) value_at: Range<usize>,
    /// What the value is where it does not stand there: `on` for a word alone.
    pub(super) implied: &'static str,
    /// Whether the value is the thing itself, and no name for it.
    pub(super) is_literal: bool,
    /// Whether it comes from a block that this one builds on.
    pub(super) is_inherited: bool,
}

/// A block, a heading, an object, a call.
#[derive(Clone, Debug, Default)]
struct Holder {
    /// In lower case.
    name: String,
    /// What it is called among its like, such as the name of an account.
    label: String,
    parent: usize,
}

/// A text, cut.
#[derive(Clone, Debug)]
pub(super) struct Cut {
    /// The first one is the text itself.
    holders: Vec<Holder>,
    pub(super) entries: Vec<Entry>,
    /// Remarks, and what is no key with a value.
    pub(super) rest: Vec<Range<usize>>,
}

impl Cut {
    pub(super) fn new() -> Self {
        Self { holders: vec![Holder::default()], entries: Vec::new(), rest: Vec::new() }
    }

    /// A new holder inside another one; `a.b` is one inside the other.
    pub(super) fn open(&mut self, parent: usize, name: &str, label: &str) -> usize {
        let mut parent = parent;
        let mut names = name.split('.').peekable();
        while let Some(name) = names.next() {
            if names.peek().is_some() {
                parent = self.same(parent, name);
            } else if self.holders.len() < MAX_HOLDERS {
                let name = name.to_ascii_lowercase();
                self.holders.push(Holder { name, label: label.to_owned(), parent });
                parent = self.holders.len() - 1;
            }
        }
        parent
    }

    /// The holder of this name inside another one, which may be there already.
    pub(super) fn same(&mut self, parent: usize, name: &str) -> usize {
        let is_it = |holder: &Holder| {
            holder.parent == parent
                && holder.name.eq_ignore_ascii_case(name)
                && holder.label.is_empty()
        };
        let found = self.holders.iter().skip(1).position(is_it);
        found.map_or_else(|| self.open(parent, name, ""), |index| index + 1)
    }

    /// Adds a key; `a.b` is `b` inside `a`.
    pub(super) fn push(&mut self, entry: Entry) {
        if self.entries.len() >= MAX_ENTRIES {
            return;
        }
        let mut holder = entry.holder;
        let mut names = entry.key.split('.').peekable();
        let mut key = "";
        while let Some(name) = names.next() {
            if names.peek().is_some() {
                holder = self.same(holder, name);
            } else {
                key = name;
            }
        }
        let key = key.to_ascii_lowercase();
        // What a block says itself counts before what it builds on.
        self.entries
            .retain(|other| !(other.is_inherited && other.holder == holder && other.key == key));
        self.entries.push(Entry { holder, key, ..entry });
    }

    /// Adds a key with a value that stands in the text as it is.
    pub(super) fn pair(
        &mut self,
        holder: usize,
        key: &str,
        key_at: Range<usize>,
        value_at: Range<usize>,
        is_literal: bool,
    ) {
        let key = key.to_owned();
        let (implied, is_inherited) = ("", false);
        self.push(Entry { holder, key, key_at, value_at, implied, is_literal, is_inherited });
    }

    /// What a holder is called among its like.
    pub(super) fn label(&self, holder: usize) -> &str {
        self.holders.get(holder).map_or("", |holder| &holder.label)
    }

    /// The name of a holder.
    pub(super) fn name(&self, holder: usize) -> &str {
        self.holders.get(holder).map_or("", |holder| &holder.name)
    }

    /// The holder around those that the key names, such as the one that `auth` is in for `auth.user`; `None` where it is
    /// another key.
    pub(super) fn around(&self, entry: &Entry, key: &str) -> Option<usize> {
        let mut names = key.rsplit('.');
        (names.next() == Some(entry.key.as_str())).then_some(())?;
        let mut holder = entry.holder;
        for name in names {
            let found = self.holders.get(holder).filter(|_| holder != 0)?;
            (found.name == name).then_some(())?;
            holder = found.parent;
        }
        Some(holder)
    }

    /// Whether a holder has this name, with those around it: `spring.mail`.
    pub(super) fn is_named(&self, mut holder: usize, name: &str) -> bool {
        name.rsplit('.').all(|name| {
            let is_it = holder != 0 && self.name(holder) == name;
            holder = self.holders.get(holder).map_or(0, |holder| holder.parent);
            is_it
        })
    }
}

/// The lines of a text, without white space around them, and where they begin.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at + line.len() - line.trim_start().len();
        at += line.len() + 1;
        (start, line.trim())
    })
}

/// A value without the quotes around it, and where it ends in what was given; `None` where it has no quotes.
pub(super) fn quoted(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|mark| matches!(mark, '"' | '\'' | '`'))?;
    let inner = text.get(1..)?;
    let mut is_escaped = false;
    let end = inner.find(|character| {
        let ends = character == quote && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        ends
    });
    inner.get(..end?)
}
