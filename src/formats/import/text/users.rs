//! The user names.

use std::ops::Range;

use super::scan::{Kind, Line, Piece};
use super::words::Sign;
use crate::formats::import::Context;
use crate::formats::import::servers::MAX_SERVERS;

/// A user name in the text.
#[derive(Debug)]
pub(super) struct User {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) at: Range<usize>,
}

/// How many words a value has at most that is worth looking at.
const VALUE: usize = 20;

/// The user names that the text tells.
pub(super) fn users(text: &str, lines: &[Line], context: Context<'_>) -> Vec<User> {
    let mut users = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if users.len() >= MAX_SERVERS {
            break;
        }
        let labelled = labels(line).find_map(|index| {
            let value = value(text, lines, number, index);
            let name = user(text, &value, context);
            name.or_else(|| backwards(line, index, context))
        });
        users.extend(labelled.map(|(name, at)| User { line: number, name, at }));
    }
    if users.is_empty() {
        // `Sign in with your full e-mail address`
        let told = lines.iter().enumerate().find_map(|(number, line)| {
            let is_about =
                line.has(Sign::Full) && (line.has(Sign::User) || line.has(Sign::Password));
            let rule = line.pieces.iter().find(|piece| is(piece, Sign::Address))?;
            let is_told = is_about && !context.email.is_empty();
            is_told.then(|| User {
                line: number,
                name: context.email.to_owned(),
                at: rule.at.clone(),
            })
        });
        users.extend(told);
    }
    users
}

fn is(piece: &Piece, sign: Sign) -> bool {
    piece.kind == Kind::Sign(sign)
}

/// Where a line names the field.
fn labels(line: &Line) -> impl Iterator<Item = usize> + '_ {
    let pieces = line.pieces.iter().enumerate();
    pieces.filter(|(_, piece)| is(piece, Sign::User)).map(|(index, _)| index)
}

/// What stands after a label, on its line or on the next.
fn value<'a>(text: &str, lines: &'a [Line], number: usize, index: usize) -> Vec<&'a Piece> {
    let Some(line) = lines.get(number) else { return Vec::new() };
    let Some(piece) = line.pieces.get(index) else { return Vec::new() };
    let rest = line.pieces.get(index + 1..).unwrap_or_default();
    // The label goes on for a few words, up to a colon or the next cell.
    let label = rest.iter().take(4).position(|next| {
        next.cell > piece.cell
            || line.colon.is_some_and(|colon| piece.at.end <= colon && colon < next.at.start)
            || text
                .get(piece.at.end..next.at.start)
                .is_some_and(|gap| gap.contains([':', '：', '=']))
    });
    let names_address = rest.iter().take(label.unwrap_or(1)).any(|piece| is(piece, Sign::Address));
    let value: Vec<&Piece> = match label {
        // `User e-mail address: ...` is no label of a user name.
        Some(_) if names_address && index == 0 => return Vec::new(),
        Some(label) => rest.iter().skip(label).take(VALUE).collect(),
        None if rest.len() <= 3 => {
            // The value stands on the next line.
            let next = lines.get(number + 1).filter(|next| next.colon.is_none());
            next.map(|next| next.pieces.iter().take(VALUE).collect()).unwrap_or_default()
        }
        None if index <= 2 => rest.iter().take(VALUE).collect(),
        None => return Vec::new(),
    };
    let around = line.pieces.get(index.saturating_sub(4)..).unwrap_or_default();
    let names_password =
        around.iter().take(label.unwrap_or(4) + 5).any(|piece| is(piece, Sign::Password));
    let is_word = value.iter().all(|piece| piece.kind != Kind::Address);
    // What follows both words may be the password.
    if names_password && is_word && value.len() == 1 { Vec::new() } else { value }
}

/// The person's address where it stands before the label: `your e-mail address is the user name`.
fn backwards(line: &Line, index: usize, context: Context<'_>) -> Option<(String, Range<usize>)> {
    let before = line.pieces.get(index.saturating_sub(VALUE / 2)..index).unwrap_or_default();
    let after = line.pieces.get(index + 1..).unwrap_or_default();
    let rule = before.iter().rev().find(|piece| is(piece, Sign::Address))?;
    let is_told = before.len() > 1
        && after.len() <= 3
        && !before.iter().chain(after).any(|piece| {
            [Sign::No, Sign::Before, Sign::Password].iter().any(|sign| is(piece, *sign))
        });
    (is_told && !context.email.is_empty()).then(|| (context.email.to_owned(), rule.at.clone()))
}

/// The user name that a value gives: the person's address where it says so, or what stands there.
fn user(text: &str, value: &[&Piece], context: Context<'_>) -> Option<(String, Range<usize>)> {
    let address = value.iter().find(|piece| piece.kind == Kind::Address);
    let rule = value.iter().find(|piece| is(piece, Sign::Address));
    let has = |sign| value.iter().any(|piece| is(piece, sign));
    let literal = |piece: &Piece| text.get(piece.at.clone()).unwrap_or_default().to_owned();
    if let Some(first) = value.first().filter(|first| first.kind == Kind::Address) {
        // `sam@example.org without the domain`
        return (!has(Sign::No) || has(Sign::Full)).then(|| (literal(first), first.at.clone()));
    }
    if let Some(at) = part_rule(text, value).filter(|_| !has(Sign::Full)) {
        let local = context.email.split_once('@').map(|(local, _)| local);
        return local.map(|local| (local.to_owned(), at));
    }
    // `(sam@example.org without the domain)`
    let is_cut = |address: &&&Piece| {
        let after = value.iter().skip_while(|piece| piece.at.start <= address.at.start);
        after.take(2).any(|piece| is(piece, Sign::No)) && !has(Sign::Full)
    };
    if let Some(address) = address.filter(is_cut) {
        let local = context.email.split_once('@').map(|(local, _)| local);
        return local.map(|local| (local.to_owned(), address.at.clone()));
    }
    if let Some(rule) = rule {
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

/// Where a value says that only a part of the address is meant: `the part before the @`, `without @example.org`.
fn part_rule(text: &str, value: &[&Piece]) -> Option<Range<usize>> {
    const AT: [char; 2] = ['@', '＠'];
    let last = value.last()?;
    let rest = text.get(last.at.end..)?;
    let ends =
        last.at.end + rest.find(|c: char| !AT.contains(&c) && c != ' ').unwrap_or(rest.len());
    let is_rule = |piece: &&&Piece| {
        let is_sign = [Sign::No, Sign::Against, Sign::Before].iter().any(|sign| is(piece, *sign));
        let before = text.get(..piece.at.start).unwrap_or_default();
        let after = text.get(piece.at.end..ends).unwrap_or_default();
        is_sign && (after.contains(AT) || before.trim_end().ends_with(AT))
    };
    value.iter().find(is_rule).map(|piece| piece.at.clone())
}
