//! Assignments, objects and calls of programming languages: JavaScript, PHP, Python, Ruby, Java, JSON.
//!
//! No language is parsed. What looks like a name is a name, a sign between a name and a value makes them a pair, and
//! brackets hold what is in them.

use std::ops::Range;

use super::cut::{Cut, Entry, quoted};

/// Calls that set a key: `define('SMTP_HOST', 'smtp.example.org')`.
const SETTERS: &[&str] = &["define", "put", "setproperty"];

/// Calls that only hold pairs.
const PLAIN: &[&str] = &["array", "dict", "hash", "object"];

/// A value that was met.
#[derive(Clone)]
struct Value<'a> {
    text: &'a str,
    at: Range<usize>,
    is_literal: bool,
}

/// An open bracket.
struct Open {
    holder: usize,
    /// How many values without a name it has had, where it is a call.
    count: Option<usize>,
    /// The first of them, where the call sets a key.
    first: Option<(String, Range<usize>)>,
    is_setter: bool,
}

struct Cutter<'a> {
    cut: Cut,
    open: Vec<Open>,
    key: Option<Value<'a>>,
    value: Option<Value<'a>>,
    /// Whether the value is more than what was met last: a sum, a choice.
    is_mixed: bool,
}

/// How deep brackets are followed.
const DEEPEST: usize = 64;

/// Cuts any text.
pub(super) fn cut(text: &str) -> Cut {
    let open = vec![Open { holder: 0, count: None, first: None, is_setter: false }];
    let mut cutter = Cutter { cut: Cut::new(), open, key: None, value: None, is_mixed: false };
    let mut at = 0;
    while let Some(rest) = text.get(at..)
        && let Some(sign) = rest.chars().next()
    {
        let next = at + sign.len_utf8();
        at = match sign {
            '#' => cutter.remark(at, rest, "\n"),
            '/' if rest.starts_with("//") => cutter.remark(at, rest, "\n"),
            '/' if rest.starts_with("/*") => cutter.remark(at, rest, "*/"),
            '"' | '\'' | '`' => match quoted(rest) {
                Some(inner) => {
                    let at = at + 1..at + 1 + inner.len();
                    let end = at.end + 1;
                    let is_literal = !inner.contains("${") && !inner.contains("#{");
                    cutter.meet(Value { text: inner, at, is_literal });
                    end
                }
                None => next,
            },
            _ if sign.is_ascii_alphanumeric() || matches!(sign, '_' | '$' | '@') => {
                let name = name(rest);
                // The letter before a text: f"…", r'…'.
                let is_prefix = name.len() == 1
                    && text.get(at + 1..).is_some_and(|next| next.starts_with(['"', '\'']));
                if !is_prefix {
                    let is_literal = name.bytes().all(|byte| byte.is_ascii_digit());
                    cutter.meet(Value { text: name, at: at..at + name.len(), is_literal });
                }
                at + name.len()
            }
            '=' | ':' => cutter.sign(at, rest),
            '(' | '[' | '{' => {
                cutter.begin(sign);
                next
            }
            ')' | ']' | '}' => {
                cutter.end();
                next
            }
            ',' | ';' => {
                cutter.flush();
                next
            }
            '\n' => {
                if cutter.key.is_some() && cutter.value.is_some() || cutter.open.len() == 1 {
                    cutter.flush();
                }
                next
            }
            _ if sign.is_whitespace() => next,
            _ => {
                cutter.is_mixed = true;
                next
            }
        };
    }
    cutter.flush();
    cutter.cut
}

/// A name with all its parts: `$mail->Host`, `process.env.HOST`, `PHPMailer::ENCRYPTION_STARTTLS`.
fn name(text: &str) -> &str {
    let bytes = text.as_bytes();
    let is_name = |at: usize| {
        bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_$@".contains(byte))
    };
    let mut end = 0;
    loop {
        while is_name(end) {
            end += 1;
        }
        let rest = bytes.get(end..).unwrap_or_default();
        let joint =
            [&b"->"[..], b"::", b"?.", b"."].into_iter().find(|joint| rest.starts_with(joint));
        match joint {
            Some(joint) if is_name(end + joint.len()) => end += joint.len(),
            _ => return text.get(..end).unwrap_or_default(),
        }
    }
}

/// The parts of a name with dots between them.
fn dotted(name: &str) -> String {
    name.replace("->", ".").replace("?.", ".").replace("::", ".")
}

impl<'a> Cutter<'a> {
    fn remark(&mut self, at: usize, rest: &str, end: &str) -> usize {
        let end = at + rest.find(end).unwrap_or(rest.len());
        self.cut.rest.push(at..end);
        // The line break that ends a remark ends what stands before it as well.
        if end == at { at + 1 } else { end }
    }

    fn meet(&mut self, value: Value<'a>) {
        self.value = Some(value);
    }

    /// A sign between a key and its value, or one that compares.
    fn sign(&mut self, at: usize, rest: &str) -> usize {
        let length = rest.bytes().take_while(|byte| b"=:>".contains(byte)).count();
        let sign = rest.get(..length).unwrap_or_default();
        match sign {
            "=" | ":" | "=>" | ":=" => {
                let is_type = sign == "=" && self.key.is_some();
                match self.value.take() {
                    // `host: str = "smtp.example.org"`
                    Some(_) if is_type => {}
                    Some(value) if !self.is_mixed => self.key = Some(value),
                    Some(_) => self.key = None,
                    None => {}
                }
            }
            _ => self.is_mixed = true,
        }
        at + length.max(1)
    }

    fn begin(&mut self, sign: char) {
        let around = self.open.last().map_or(0, |open| open.holder);
        let is_call = self.open.last().is_some_and(|open| open.count.is_some());
        let key = self.key.take();
        let called = self.value.take().filter(|value| !value.is_literal);
        let (mut count, mut is_setter) = (None, false);
        let holder = match (sign, called, key) {
            _ if self.open.len() >= DEEPEST => around,
            ('(', Some(call), key) => {
                let name = dotted(call.text);
                let last = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
                match key {
                    Some(key) if PLAIN.contains(&last.as_str()) => {
                        self.cut.open(around, &dotted(key.text), "")
                    }
                    _ => {
                        count = Some(0);
                        is_setter = SETTERS.contains(&last.as_str());
                        // A call is a key as well, so that it counts without values.
                        self.cut.push(Entry {
                            holder: around,
                            key: name.clone(),
                            key_at: call.at.clone(),
                            value_at: call.at,
                            implied: "on",
                            is_literal: false,
                            is_inherited: false,
                        });
                        self.cut.open(around, &name, "")
                    }
                }
            }
            ('{' | '[', _, Some(key)) => self.cut.open(around, &dotted(key.text), ""),
            ('{', Some(name), None) => self.cut.open(around, &dotted(name.text), ""),
            // The one object of a call is the call's.
            ('{', None, None) if !is_call => self.cut.open(around, "", ""),
            _ => around,
        };
        self.is_mixed = false;
        self.open.push(Open { holder, count, first: None, is_setter });
    }

    fn end(&mut self) {
        self.flush();
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// Takes what was met as a pair, or as a value of the call.
    fn flush(&mut self) {
        let (key, value) = (self.key.take(), self.value.take());
        let is_mixed = std::mem::take(&mut self.is_mixed);
        let Some(open) = self.open.last_mut() else { return };
        match (key, value) {
            (Some(key), Some(value)) if !is_mixed => {
                let name = dotted(key.text);
                self.cut.pair(open.holder, &name, key.at, value.at, value.is_literal);
            }
            (None, value) => {
                let Some(count) = &mut open.count else { return };
                let Some(value) = value else { return };
                match (open.is_setter, *count, &open.first) {
                    (true, 0, _) if value.is_literal => {
                        open.first = Some((value.text.to_owned(), value.at));
                    }
                    (true, 1, Some((key, key_at))) => {
                        self.cut.pair(0, key, key_at.clone(), value.at, value.is_literal);
                    }
                    _ if !is_mixed => {
                        let name = count.to_string();
                        self.cut.pair(
                            open.holder,
                            &name,
                            value.at.clone(),
                            value.at,
                            value.is_literal,
                        );
                    }
                    _ => {}
                }
                *count += 1;
            }
            _ => {}
        }
    }
}
