//! Whether two names are easily taken for each other: by a slip of the fingers, or by the eye.

/// Whether few enough slips turn one text into the other: a letter added, dropped, replaced, or two neighbours exchanged.
pub(super) fn within(a: &str, b: &str, slips: usize) -> bool {
    a.len().abs_diff(b.len()) <= slips && steps(a.as_bytes(), b.as_bytes(), slips)
}

fn steps(a: &[u8], b: &[u8], slips: usize) -> bool {
    match (a, b) {
        ([], rest) | (rest, []) => rest.len() <= slips,
        ([x, a @ ..], [y, b @ ..]) if x == y => steps(a, b, slips),
        _ if slips == 0 => false,
        ([x, rest_a @ ..], [y, rest_b @ ..]) => {
            let swapped = match (rest_a, rest_b) {
                ([v, after_a @ ..], [w, after_b @ ..]) if x == w && v == y => {
                    steps(after_a, after_b, slips - 1)
                }
                _ => false,
            };
            swapped
                || steps(rest_a, rest_b, slips - 1)
                || steps(rest_a, b, slips - 1)
                || steps(a, rest_b, slips - 1)
        }
    }
}

/// Whether two different names look the same at a glance.
pub(super) fn look_alike(a: &str, b: &str) -> bool {
    a != b && skeleton(a).eq(skeleton(b))
}

/// The name with each letter, or pair, replaced by what it looks like (UTS 39, section 4; `0` for `o`, `vv` for `w` and small `i` for `l` are ours).
fn skeleton(name: &str) -> impl Iterator<Item = char> {
    let mut letters = name.chars().map(|letter| match latin(letter) {
        '0' => 'o',
        '1' | 'i' => 'l',
        letter => letter,
    });
    let mut next = letters.next();
    std::iter::from_fn(move || {
        let letter = next?;
        next = letters.next();
        let joined = match (letter, next) {
            ('r', Some('n')) => 'm',
            ('v', Some('v')) => 'w',
            _ => return Some(letter),
        };
        next = letters.next();
        Some(joined)
    })
}

/// Small letters of other scripts, and those that they look like (UTS 39, confusables.txt).
const LOOKALIKES: [(char, char); 38] = [
    ('ı', 'i'),
    ('ɑ', 'a'),
    ('ɡ', 'g'),
    ('α', 'a'),
    ('γ', 'y'),
    ('ι', 'i'),
    ('ν', 'v'),
    ('ο', 'o'),
    ('ρ', 'p'),
    ('σ', 'o'),
    ('υ', 'u'),
    ('ϲ', 'c'),
    ('ϳ', 'j'),
    ('а', 'a'),
    ('г', 'r'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѡ', 'w'),
    ('ѵ', 'v'),
    ('һ', 'h'),
    ('ӏ', 'l'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('գ', 'q'),
    ('հ', 'h'),
    ('ո', 'n'),
    ('ս', 'u'),
    ('ց', 'g'),
    ('ք', 'f'),
    ('օ', 'o'),
];

/// The Latin letter that this one looks like, or the letter itself.
fn latin(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    LOOKALIKES.iter().find(|(other, _)| *other == letter).map_or(letter, |(_, latin)| *latin)
}

/// The name in plain letters, if every other letter of it looks like one.
pub(super) fn in_latin(name: &str) -> Option<String> {
    let plain: String = name.chars().map(latin).collect();
    (!name.is_ascii() && plain.is_ascii()).then_some(plain)
}

/// Whether a part of the name between dots mixes alphabets that look alike (UTS 39, section 5.1).
pub(super) fn mixes_scripts(name: &str) -> bool {
    name.split('.').any(|label| {
        let mut scripts = label.chars().filter_map(script);
        scripts.next().is_some_and(|first| scripts.any(|other| other != first))
    })
}

/// The alphabet of a letter, as far as it is one that can be taken for another: Latin, Greek, Cyrillic, Armenian or Cherokee.
const fn script(letter: char) -> Option<u8> {
    match letter {
        'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(0),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(1),
        '\u{400}'..='\u{52f}' => Some(2),
        '\u{530}'..='\u{58f}' => Some(3),
        '\u{13a0}'..='\u{13ff}' | '\u{ab70}'..='\u{abbf}' => Some(4),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{in_latin, look_alike, mixes_scripts, within};

    #[test]
    fn slips_are_counted() {
        for (a, b, slips) in [
            ("imap", "imap", 0),
            ("imap", "imp", 1),
            ("imap", "iimap", 1),
            ("imap", "imao", 1),
            ("imap", "iamp", 1),
            ("imap", "iampp", 2),
            ("", "a", 1),
        ] {
            assert!(within(a, b, slips) && within(b, a, slips), "{a} {b}");
            assert!(slips == 0 || !within(a, b, slips - 1), "{a} {b}");
        }
        assert!(!within("imap", "pop3", 2));
    }

    #[test]
    fn the_eye_is_deceived_by_letters_and_pairs() {
        for (a, b) in [
            ("gmai1.com", "gmail.com"),
            ("grnail.com", "gmail.com"),
            ("outiook.com", "outlook.com"),
            ("vveb.de", "web.de"),
            ("yah0o.com", "yahoo.com"),
            ("gmаil.com", "gmail.com"),
        ] {
            assert!(look_alike(a, b), "{a}");
        }
        assert!(!look_alike("gmail.com", "gmail.com"));
        assert!(!look_alike("gmal.com", "gmail.com"));
    }

    #[test]
    fn only_alphabets_that_look_alike_are_a_mixture() {
        assert!(mixes_scripts("im\u{430}p.kundenpost.net"));
        for name in ["bücher.net", "почта.рф", "imap.почта.рф", "メールmail.jp", "mail2.net"]
        {
            assert!(!mixes_scripts(name), "{name}");
        }
        assert_eq!(in_latin("im\u{430}p.net").as_deref(), Some("imap.net"));
        assert_eq!(in_latin("bücher.net"), None);
        assert_eq!(in_latin("imap.net"), None);
    }
}
