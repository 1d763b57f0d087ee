//! The user names.

use std::ops::Range;

use super::scan::{Kind, Line, Piece};
use super::words::Sign;
use crate::formats::import::Context;
use crate::formats::import::servers::MAX_SERVERS;

/// The user name in the text.
#[derive(Debug)]
pub(super) struct User {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) at: Range<usize>,
}

/// How many words a value has at most that is worth looking at.
const VALUE: usize = 14;

/// The user names that the text tells.
pub(super) fn users(text: &str, lines: &[Line], context: Context<'_>) -> Vec<User> {
    let mut users = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for (index, piece) in line.pieces.iter().enumerate() {
            if piece.kind != Kind::Sign(Sign::User) {
                continue;
            }
            let rest = line.pieces.get(index + 1..).unwrap_or_default();
            // The label goes on for a few words, up to a colon or the next cell.
            let label = rest.iter().take(4).position(|next| {
                next.cell > piece.cell
                    || text
                        .get(piece.at.end..next.at.start)
                        .is_some_and(|gap| gap.contains([':', '：', '=']))
            });
            let names_address = rest
                .iter()
                .take(label.unwrap_or(1))
                .any(|piece| piece.kind == Kind::Sign(Sign::Address));
            let value: Vec<&Piece> = match label {
                // `User e-mail address: ...` is no label of a user name.
                Some(_) if names_address && index == 0 => continue,
                Some(label) => rest.iter().skip(label).take(VALUE).collect(),
                None if rest.len() <= 3 => {
                    // The value stands on the next line.
                    let next = lines.get(number + 1).filter(|next| next.colon.is_none());
                    next.map(|next| next.pieces.iter().take(VALUE).collect()).unwrap_or_default()
                }
                None if index <= 2 => rest.iter().take(VALUE).collect(),
                None => continue,
            };
            if users.len() >= MAX_SERVERS {
                return users;
            }
            let around = line.pieces.get(index.saturating_sub(4)..).unwrap_or_default();
            let names_password = around
                .iter()
                .take(label.unwrap_or(4) + 5)
                .any(|piece| piece.kind == Kind::Sign(Sign::Password));
            let is_word = value.iter().all(|piece| piece.kind != Kind::Address);
            // What follows both words may be the password.
            if names_password && is_word && value.len() == 1 {
                continue;
            }
            if let Some((name, at)) = user(text, &value, context) {
                users.push(User { line: number, name, at });
                break;
            }
        }
    }
    users
}

/// The user name that a value gives: the person's address where it says so, or what stands there.
fn user(text: &str, value: &[&Piece], context: Context<'_>) -> Option<(String, Range<usize>)> {
    let address = value.iter().find(|piece| piece.kind == Kind::Address);
    let rule = value.iter().find(|piece| piece.kind == Kind::Sign(Sign::Address));
    let literal = |piece: &Piece| text.get(piece.at.clone()).unwrap_or_default().to_owned();
    if let Some(first) = value.first().filter(|first| first.kind == Kind::Address) {
        return Some((literal(first), first.at.clone()));
    }
    if let Some(rule) = rule {
        // `the address without what follows the @`
        let about = value.first().zip(value.last());
        let about = about.and_then(|(first, last)| text.get(first.at.start..last.at.end));
        let is_part = value.iter().any(|piece| piece.kind == Kind::Sign(Sign::No))
            || about.is_some_and(|about| about.contains(['@', '＠'])) && address.is_none();
        if is_part {
            return None;
        }
        if !context.email.is_empty() {
            return Some((context.email.to_owned(), rule.at.clone()));
        }
        return address.map(|address| (literal(address), address.at.clone()));
    }
    if let Some(address) = address {
        return Some((literal(address), address.at.clone()));
    }
    match value {
        [only] if only.kind == Kind::Word => {
            let name = literal(only);
            let is_name = name.is_ascii() && name.len() >= 2;
            is_name.then(|| (name, only.at.clone()))
        }
        _ => None,
    }
}
