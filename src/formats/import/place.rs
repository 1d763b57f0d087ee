//! Where something stands in a text, for people to find it.

/// A line and a column, both counted from 1; the column in characters, as editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A text with the beginnings of its lines.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Looks for the lines of a text.
    pub fn of(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        Self { text, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// Where a byte stands; one in the middle of a character stands where that begins.
    pub fn place(&self, byte: usize) -> Place {
        let line = self.starts.partition_point(|&start| start <= byte);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let rest = self.text.get(start..).unwrap_or_default();
        let before = rest.char_indices().take_while(|(at, _)| start + at < byte).count();
        let is_inside = !self.text.is_char_boundary(byte.min(self.text.len()));
        Place { line, column: before + usize::from(!is_inside) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_in_characters() {
        let text = "a\nfür imap\r\n\n";
        let lines = Lines::of(text);
        for (byte, line, column) in [
            (0, 1, 1),
            (1, 1, 2),
            (2, 2, 1),
            (3, 2, 2),
            (4, 2, 2),
            (5, 2, 3),
            (text.find("imap").unwrap(), 2, 5),
            (text.len(), 4, 1),
            (text.len() + 9, 4, 1),
        ] {
            assert_eq!(lines.place(byte), Place { line, column }, "{byte}");
        }
        assert_eq!(Lines::of("").place(0), Place { line: 1, column: 1 });
    }
}
