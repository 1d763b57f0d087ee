//! Data as JavaScript modules: `export default "..."`.

/// A module that holds bytes, a character for each.
///
/// Plain characters stand for themselves, other bytes for the letters from U+0100 on, so that the byte is the lowest
/// eight bits of each character. There is nothing in it to escape, and it compresses far better than base 64.
pub(super) fn of_bytes(bytes: &[u8]) -> String {
    let character = |&byte: &u8| match byte {
        b'"' | b'\\' => char::from_u32(0x100 | u32::from(byte)),
        b' '..=b'~' => Some(char::from(byte)),
        _ => char::from_u32(0x100 | u32::from(byte)),
    };
    format!("export default \"{}\";\n", bytes.iter().filter_map(character).collect::<String>())
}

/// A module that holds a text.
pub(super) fn of_text(text: &str) -> String {
    let mut module = String::from("export default \"");
    for character in text.chars() {
        match character {
            '"' | '\\' => module.extend(['\\', character]),
            '\n' => module += "\\n",
            '\t' => module += "\\t",
            '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{1fff}' | '\u{2070}'..='\u{d7ff}' => {
                module.push(character);
            }
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    module += &format!("\\u{unit:04x}");
                }
            }
        }
    }
    module + "\";\n"
}

#[cfg(test)]
mod tests {
    use super::{of_bytes, of_text};

    #[test]
    fn the_lowest_bits_of_each_character_are_the_byte() {
        let all: Vec<u8> = (0..=255).collect();
        let module = of_bytes(&all);
        let text = module.strip_prefix("export default \"").and_then(|it| it.strip_suffix("\";\n"));
        let text = text.expect("a module");
        let back: Vec<u8> = text.chars().map(|it| (u32::from(it) & 0xff) as u8).collect();
        assert_eq!(back, all);
        assert!(text.chars().all(|it| !it.is_control() && it != '"' && it != '\\'));
    }

    #[test]
    fn texts_stay_readable() {
        assert_eq!(of_text("a\t\"ü\"\n\\"), "export default \"a\\t\\\"ü\\\"\\n\\\\\";\n");
        assert_eq!(
            of_text("\u{2028}\u{1}\u{1f600}"),
            "export default \"\\u2028\\u0001\\ud83d\\ude00\";\n"
        );
    }
}
