//! What the words of help pages say about mail servers, in many languages.

/// What a word is a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Imap,
    Pop,
    Smtp,
    /// A service that is none of these: Exchange, a calendar, the web.
    Other,
    /// Mail that comes in.
    Incoming,
    /// Mail that goes out.
    Outgoing,
    /// A server, or the field for its name.
    Server,
    /// The field for the port.
    Port,
    /// The field for the user name.
    User,
    /// The field for the password.
    Password,
    /// Encryption from the start, or encryption of any kind.
    Ssl,
    /// Encryption that some call by this word whichever way it begins.
    Tls,
    Starttls,
    /// The field for the encryption, or the word for it.
    Encryption,
    /// Not, none or off.
    No,
    /// Not encrypted.
    Plain,
    /// What one had better not use.
    Against,
    /// An e-mail address.
    Address,
    /// The whole of an address.
    Full,
    /// What stands before the `@`.
    Before,
}

impl Sign {
    /// In the order of the letters that the table names them by.
    const ALL: [Self; 20] = [
        Self::Imap,
        Self::Pop,
        Self::Smtp,
        Self::Other,
        Self::Incoming,
        Self::Outgoing,
        Self::Server,
        Self::Port,
        Self::User,
        Self::Password,
        Self::Ssl,
        Self::Tls,
        Self::Starttls,
        Self::Encryption,
        Self::No,
        Self::Plain,
        Self::Against,
        Self::Address,
        Self::Full,
        Self::Before,
    ];
}

/// The words of `data/labels.toml`, as `build/labels.rs` writes them.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/labels.txt"));

/// What words say, in all languages at once.
#[derive(Debug)]
pub(super) struct Words {
    /// As a whole, sorted.
    whole: Vec<(&'static str, Sign)>,
    /// At the beginning of a word, sorted.
    beginnings: Vec<(&'static str, Sign)>,
    /// Anywhere in a word.
    within: Vec<(&'static str, Sign)>,
}

impl Words {
    pub(super) fn new() -> Self {
        let mut words = Self { whole: Vec::new(), beginnings: Vec::new(), within: Vec::new() };
        for line in TABLE.lines() {
            let mut letters = line.chars();
            let letter = letters.next().and_then(|letter| u8::try_from(letter).ok());
            let number = letter.map_or(0, |letter| usize::from(letter.wrapping_sub(b'a')));
            let (Some(sign), mark) = (Sign::ALL.get(number), letters.next()) else { continue };
            let list = match mark {
                Some('=') => &mut words.whole,
                Some('>') => &mut words.beginnings,
                _ => &mut words.within,
            };
            list.push((letters.as_str(), *sign));
        }
        words
    }

    /// What a word in lower case is a sign of: by what it holds, so that a compound such as `Benutzerpasswort` names a
    /// password before all else; as a whole; by its longest beginning.
    pub(super) fn sign(&self, word: &str) -> Option<Sign> {
        let find = |list: &[(&str, Sign)], wanted: &str| {
            let place = list.binary_search_by_key(&wanted, |known| known.0).ok()?;
            list.get(place).map(|known| known.1)
        };
        let beginning = || {
            let mut ends = [0; LONGEST];
            let letters = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
            let count = ends.iter_mut().zip(letters).map(|(place, end)| *place = end).count();
            let ends = ends.iter().take(count).rev();
            ends.filter_map(|end| word.get(..*end)).find_map(|part| find(&self.beginnings, part))
        };
        let within = self.within.iter().find(|known| word.contains(known.0));
        within.map(|known| known.1).or_else(|| find(&self.whole, word)).or_else(beginning)
    }

    /// The signs within a run of a script without spaces, each with its place.
    pub(super) fn within<'a>(
        &'a self,
        run: &'a str,
    ) -> impl Iterator<Item = (usize, usize, Sign)> + 'a {
        self.within.iter().flat_map(|(known, sign)| {
            run.match_indices(known).map(|(at, found)| (at, at + found.len(), *sign))
        })
    }
}

/// How many letters the longest beginning has at most.
const LONGEST: usize = 24;

/// A letter in lower case, for the scripts of the words above; each keeps its length.
pub(super) const fn lower(letter: char) -> char {
    match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => shifted(letter, 32),
        'Ѐ'..='Џ' => shifted(letter, 80),
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if (letter as u32).is_multiple_of(2) => shifted(letter, 1),
        'Ĺ'..='ň' | 'Ź'..='ž' if !(letter as u32).is_multiple_of(2) => shifted(letter, 1),
        _ => letter,
    }
}

const fn shifted(letter: char, by: u32) -> char {
    match char::from_u32(letter as u32 + by) {
        Some(lower) if lower.len_utf8() == letter.len_utf8() => lower,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_any_case_and_only_as_themselves() {
        let words = Words::new();
        for (word, expected) in [
            ("IMAP4", Some(Sign::Imap)),
            ("Posteingangsserver", Some(Sign::Incoming)),
            ("СЕРВЕР", Some(Sign::Server)),
            ("Użytkownika", Some(Sign::User)),
            ("POP", Some(Sign::Pop)),
            ("popular", None),
            ("portable", None),
            ("tlsv", None),
        ] {
            let word: String = word.chars().map(lower).collect();
            assert_eq!(words.sign(&word), expected, "{word}");
        }
    }

    #[test]
    fn the_lists_are_sorted_in_lower_case_and_no_longer_than_is_looked_for() {
        let words = Words::new();
        for list in [&words.whole, &words.beginnings, &words.within] {
            assert!(list.is_sorted_by_key(|known| known.0));
            for (word, _) in list {
                assert!(word.chars().map(lower).eq(word.chars()), "{word}");
                assert!(word.chars().count() <= LONGEST, "{word}");
            }
        }
    }

    #[test]
    fn small_letters_are_as_long_as_capital_ones() {
        for letter in '\0'..='\u{ffff}' {
            assert_eq!(lower(letter).len_utf8(), letter.len_utf8(), "{letter}");
            assert_eq!(lower(lower(letter)), lower(letter), "{letter}");
        }
    }
}
