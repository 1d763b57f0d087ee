//! Finds what somebody may have meant by a word that is not known.

/// The known words within few slips of `word`, the nearest first; of equally near ones, the first listed.
pub(crate) fn nearest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> impl Iterator<Item = &'a str> {
    among(word, known.into_iter().collect()).into_iter()
}

/// As [`nearest`], once in the program for all kinds of lists.
fn among<'a>(word: &str, known: Vec<&'a str>) -> Vec<&'a str> {
    // One slip in a short word, more in a long one.
    let limit = (word.chars().count() / 3).clamp(1, 4);
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().map(|(_, candidate)| candidate).collect()
}

/// How many characters have to be added, dropped or replaced to make one word of the other (Levenshtein's distance).
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (index, a) in from.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(to.chars()) {
            let here = (diagonal + usize::from(a != b)).min(left + 1).min(*cell + 1);
            diagonal = std::mem::replace(cell, here);
            left = here;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn slips_are_counted() {
        for (from, to, slips) in [
            ("", "", 0),
            ("port", "port", 0),
            ("", "abc", 3),
            ("protocl", "protocol", 1),
            ("prot", "port", 2),
            ("kitten", "sitting", 3),
            ("ü", "u", 1),
        ] {
            assert_eq!(distance(from, to), slips, "{from} {to}");
            assert_eq!(distance(to, from), slips, "{to} {from}");
        }
    }

    #[test]
    fn only_near_words_are_named() {
        let known = ["protocol", "host", "port"];
        assert_eq!(nearest("protocl", known).collect::<Vec<_>>(), ["protocol"]);
        assert_eq!(nearest("hots", known).count(), 0);
        assert_eq!(nearest("posts", ["host", "posts", "port"]).next(), Some("posts"));
        assert_eq!(nearest("password", known).count(), 0);
    }
}
