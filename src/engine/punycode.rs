//! Reads the A-label form of internationalised names (RFC 3492).

/// The name as people read it; `None` where a part that begins with `xn--` holds nothing that can be read.
pub(super) fn decoded(name: &str) -> Option<String> {
    let mut readable = String::new();
    for label in name.split('.') {
        if !readable.is_empty() {
            readable.push('.');
        }
        match label.strip_prefix("xn--") {
            Some(code) => readable.extend(decode(code)?),
            None => readable.push_str(label),
        }
    }
    Some(readable)
}

/// The letters behind one label without its prefix (RFC 3492, section 6.2); `None` unless some are not ASCII and none is a capital or a control character.
fn decode(code: &str) -> Option<Vec<char>> {
    let (basic, extended) = code.rsplit_once('-').unwrap_or(("", code));
    let mut letters: Vec<char> = basic.chars().collect();
    let (mut point, mut at, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut digits = extended.bytes().peekable();
    digits.peek()?;
    while digits.peek().is_some() {
        let (before, mut weight, mut step) = (at, 1_u32, 36_u32);
        loop {
            let digit = match digits.next()? {
                letter @ b'a'..=b'z' => letter - b'a',
                figure @ b'0'..=b'9' => figure - b'0' + 26,
                _ => return None,
            };
            at = at.checked_add(u32::from(digit).checked_mul(weight)?)?;
            let threshold = step.saturating_sub(bias).clamp(1, 26);
            if u32::from(digit) < threshold {
                break;
            }
            weight = weight.checked_mul(36 - threshold)?;
            step += 36;
        }
        let count = u32::try_from(letters.len()).ok()? + 1;
        bias = adapt(at - before, count, before == 0);
        point = point.checked_add(at / count)?;
        at %= count;
        let letter = char::from_u32(point)
            .filter(|letter| !letter.is_uppercase() && !letter.is_control())?;
        letters.insert(at as usize, letter);
        at += 1;
    }
    Some(letters)
}

/// RFC 3492, section 6.1.
const fn adapt(delta: u32, count: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / count;
    let mut bias = 0;
    while delta > 455 {
        delta /= 35;
        bias += 36;
    }
    bias + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn names_are_read() {
        for (name, readable) in [
            ("imap.xn--bcher-kva.net", "imap.bücher.net"),
            ("xn--80a1acny.xn--p1ai", "почта.рф"),
            ("xn--5nq051n.net", "邮件.net"),
            ("xn--hxajbheg2az3al.net", "παράδειγμα.net"),
            ("kundenpost.net", "kundenpost.net"),
        ] {
            assert_eq!(decoded(name).as_deref(), Some(readable));
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for name in ["xn--", "xn--gmail-", "xn--a", "xn--99999999", "xn--bcher-kv_.net"] {
            assert_eq!(decoded(name), None, "{name}");
        }
    }
}
