//! What the keys of programs' settings mean, packed from `data/configs/`.

use std::sync::LazyLock;

/// Every program that is known, packed as `build/configs/mod.rs` says.
pub(super) static PROGRAMS: LazyLock<Vec<Program>> =
    LazyLock::new(|| programs(include_str!(concat!(env!("OUT_DIR"), "/configs.txt"))));

/// A program whose settings are known.
#[derive(Debug, Default)]
pub(super) struct Program {
    /// How its settings are written.
    pub(super) grammars: Vec<&'static str>,
    /// The words that begin a block of lines.
    pub(super) blocks: Vec<&'static str>,
    /// The other words that a line may begin with.
    pub(super) words: Vec<&'static str>,
    /// Signs that stand in another way inside a value, and how.
    escapes: Vec<(&'static str, &'static str)>,
    pub(super) servers: Vec<Spec>,
}

/// A server of a program, and the keys that its settings stand under.
#[derive(Debug, Default)]
pub(super) struct Spec {
    /// Whether the keys may stand anywhere.
    pub(super) anywhere: bool,
    /// Whether what belongs to a host follows it.
    pub(super) follows: bool,
    /// What holds the keys; anything where this is empty.
    pub(super) within: Vec<&'static str>,
    escapes: Vec<(&'static str, &'static str)>,
    slots: Vec<(&'static str, Vec<&'static str>)>,
    rules: Vec<Rule>,
}

/// A choice, and what must be written for it.
#[derive(Debug)]
pub(super) struct Rule {
    what: &'static str,
    pub(super) is: &'static str,
    /// Keys, and the values of which each must have one, with `|` between them.
    pub(super) when: Vec<(&'static str, &'static str)>,
}

impl Spec {
    /// The keys for one thing: `host`, `port` and so on.
    pub(super) fn keys(&self, slot: &str) -> &[&'static str] {
        self.slots.iter().find(|known| known.0 == slot).map_or(&[], |known| &known.1)
    }

    /// Every key that matters, those in conditions among them.
    pub(super) fn every_key(&self) -> Vec<&'static str> {
        let mut keys: Vec<&str> = self.slots.iter().flat_map(|slot| &slot.1).copied().collect();
        keys.extend(self.rules.iter().flat_map(|rule| rule.when.iter().map(|when| when.0)));
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// A value as it is meant, without the ways around signs that the grammar keeps for itself.
    pub(super) fn meant(&self, value: &str) -> String {
        let mut rest = value;
        let mut meant = String::new();
        while let Some(sign) = rest.chars().next() {
            let known = self
                .escapes
                .iter()
                .find_map(|(sign, written)| rest.strip_prefix(written).map(|after| (*sign, after)));
            if let Some((sign, after)) = known {
                meant.push_str(sign);
                rest = after;
            } else {
                meant.push(sign);
                rest = rest.get(sign.len_utf8()..).unwrap_or_default();
            }
        }
        meant
    }

    /// The rules for one thing: `encryption`, `protocol` and so on.
    pub(super) fn rules(&self, what: &str) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.what == what)
    }
}

/// Every program of a table.
pub(super) fn programs(table: &'static str) -> Vec<Program> {
    let mut programs: Vec<Program> = Vec::new();
    for line in table.lines() {
        let mut words = line.split('\t');
        let what = words.next().unwrap_or_default();
        if what == "program" {
            programs.push(Program { grammars: words.collect(), ..Program::default() });
            continue;
        }
        let Some(program) = programs.last_mut() else { continue };
        match what {
            "blocks" => program.blocks = words.collect(),
            "words" => program.words = words.collect(),
            "escape" => program.escapes.extend(words.next().zip(words.next())),
            "server" | "anywhere" | "after" => program.servers.push(Spec {
                anywhere: what != "server",
                follows: what == "after",
                within: words.collect(),
                escapes: program.escapes.clone(),
                ..Spec::default()
            }),
            _ => {
                let Some(spec) = program.servers.last_mut() else { continue };
                match what {
                    "protocol" | "encryption" | "method" | "default" => spec.rules.push(Rule {
                        what,
                        is: words.next().unwrap_or_default(),
                        when: words.filter_map(|word| word.split_once('=')).collect(),
                    }),
                    _ => spec.slots.push((what, words.collect())),
                }
            }
        }
    }
    programs
}
