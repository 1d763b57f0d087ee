//! Finds passwords in a text, to warn of them and to take them out; none is ever read.

use super::scan::{Kind, Line};
use super::words::Sign;
use crate::formats::import::found::Servers;

/// Notes every value that a label calls a password.
///
/// A password is one run of characters after the label; a sentence about passwords is none.
pub(super) fn find(text: &str, lines: &[Line], servers: &mut Servers) {
    for line in lines {
        let Some(colon) = line.colon else { continue };
        let label = line.pieces.iter().filter(|piece| piece.at.end <= colon);
        let is_password = label.clone().any(|piece| piece.kind == Kind::Sign(Sign::Password));
        if !is_password || label.count() > 4 {
            continue;
        }
        let rest = text.get(colon..).unwrap_or_default();
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let value = rest.get(..end).unwrap_or_default();
        let inner = value.trim_start_matches([':', '：', '=', ' ', '\t', '"', '\'']);
        let start = colon + value.len() - inner.len();
        let inner = inner.trim_end_matches([' ', '\t', '"', '\'', ',', ';']);
        if looks_like_secret(inner) {
            servers.password(start..start + inner.len());
        }
    }
}

/// Whether this can be a password: one word, and not one of those that stand for it or speak of the method.
fn looks_like_secret(value: &str) -> bool {
    let is_one_word = !value.contains(char::is_whitespace) && value.len() >= 4;
    let has_mark = value.bytes().any(|byte| byte.is_ascii_digit() || b"!#$&*^~".contains(&byte));
    let is_sample = value.starts_with(['[', '<', '(', '{', '*', '•', '.'])
        || value.contains("://")
        || value.contains('@');
    is_one_word && has_mark && !is_sample
}
