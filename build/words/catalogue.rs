//! Writes a language's catalogue, in the form that `marks.rs` describes.

use super::Ordered;
use super::marks::{ARM, CHOICE, CLOSE, FORMAT, LINE, SLOT, TEXT};
use super::message::{Message, Part};

/// The catalogue of a language that has passed every check, its messages in the order of the keys' numbers.
pub(crate) fn write<'a>(
    language: &str,
    key_hash: &str,
    messages: impl Iterator<Item = &'a Message>,
) -> String {
    let mut out = format!("{FORMAT} {language} {key_hash}\n");
    for message in messages {
        write_pattern(&mut out, &message.pattern);
        out.push('\n');
    }
    out
}

fn write_pattern(out: &mut String, pattern: &[Part]) {
    for part in pattern {
        match part {
            Part::Text(text) => {
                // The mark may be left out where a message begins.
                if !out.ends_with('\n') {
                    out.push(TEXT);
                }
                out.extend(text.chars().map(|c| if c == '\n' { LINE } else { c }));
            }
            Part::Slot(name) => {
                out.push(SLOT);
                out.push_str(name);
            }
            Part::Choice { on, arms } => {
                out.push(CHOICE);
                out.push_str(on);
                for arm in arms {
                    out.push(ARM);
                    out.push_str(&arm.label);
                    write_pattern(out, &arm.pattern);
                }
                out.push(CLOSE);
            }
        }
    }
}

/// The 64-bit FNV-1a hash of the keys, in hexadecimal.
pub(crate) fn hash_of_keys(messages: &Ordered) -> String {
    let bytes = messages.iter().flat_map(|(key, _)| key.bytes().chain([b'\n']));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}
