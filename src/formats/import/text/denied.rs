//! What a text names only to warn of it: `not port 25`, `not mail.example.org`, a list below `Do not use:`.

use super::scan::{Kind, Line, Piece};
use super::words::Sign;

const fn is_no(piece: &Piece) -> bool {
    matches!(piece.kind, Kind::Sign(Sign::No | Sign::Against))
}

const fn is_filler(piece: &Piece) -> bool {
    matches!(piece.kind, Kind::Word | Kind::Sign(Sign::Port | Sign::Smtp))
}

/// Words between two things of which the same is said.
const AND: &[&str] = &[
    "and", "or", "nor", "und", "oder", "noch", "et", "ni", "ou", "y", "o", "e", "i", "ani", "lub",
    "en", "of", "och", "og", "и", "или",
];

/// Where the list begins that ends with this number: `143 and 25`.
fn list_start(text: &str, line: &Line, index: usize) -> usize {
    let mut start = index;
    while let Some(from) = start.checked_sub(2)
        && let Some([number, word]) = line.pieces.get(from..start)
        && matches!(number.kind, Kind::Number(_))
        && text.get(word.at.clone()).is_some_and(|word| AND.contains(&word))
    {
        start = from;
    }
    start
}

/// Whether a port is named only to warn of it: `not port 25`, `port 25 is blocked`.
pub(super) fn is_denied(text: &str, line: &Line, index: usize) -> bool {
    let Some(port) = line.pieces.get(index) else { return false };
    let start = list_start(text, line, index);
    let before = line.pieces.get(start.saturating_sub(5)..start).unwrap_or_default();
    let last = before.iter().rev().find(|piece| !is_filler(piece));
    if last.is_some_and(|last| is_no(last) && reaches(text, last, port)) {
        return true;
    }
    // What stands after a colon is a value; in a sentence, the word for a port stands right before it.
    let is_value = line.colon.is_some_and(|colon| colon < port.at.start);
    let names_port = before.last().is_some_and(|piece| piece.kind == Kind::Sign(Sign::Port));
    if is_value || !names_port {
        return false;
    }
    let after = line.pieces.get(index + 1..).unwrap_or_default();
    let no = after.iter().take(4).position(|piece| !is_filler(piece));
    let rest = no.and_then(|no| Some((after.get(no)?, after.get(no + 1..)?)));
    rest.is_some_and(|(no, rest)| {
        let takes_back = |piece: &Piece| !matches!(piece.kind, Kind::Word | Kind::Host);
        // `Port 110, without or with encryption`
        let is_encryption = |piece: &Piece| {
            matches!(
                piece.kind,
                Kind::Sign(Sign::Encryption | Sign::Ssl | Sign::Tls | Sign::Starttls)
            )
        };
        is_no(no) && !rest.iter().take(2).any(takes_back) && !rest.iter().take(4).any(is_encryption)
    })
}

/// `POP (not recommended): 995` has the port all the same.
fn reaches(text: &str, no: &Piece, value: &Piece) -> bool {
    text.get(no.at.end..value.at.start)
        .is_some_and(|gap| !gap.contains([':', '：', ')', '）', ',', ';', '\t', '|']))
}

/// Whether a server is named only to warn of it: `NOT mail.example.org`, `instead of mail.example.org`.
pub(super) fn is_denied_host(text: &str, line: &Line, index: usize) -> bool {
    let Some(host) = line.pieces.get(index) else { return false };
    let before = line.pieces.get(index.saturating_sub(3)..index).unwrap_or_default();
    let last = before.iter().rev().find(|piece| piece.kind != Kind::Word);
    last.is_some_and(|last| is_no(last) && reaches(text, last, host))
}

/// The lines without those below a heading that warns of them, up to the next heading: `Do not use:`.
pub(super) fn without_warnings(lines: Vec<Line>) -> Vec<Line> {
    let mut is_warning = false;
    let mut keep = |line: &Line| {
        if line.ends_with_colon() || line.is_after_gap {
            is_warning = is_warning_heading(line);
        }
        !is_warning
    };
    lines.into_iter().filter(|line| keep(line)).collect()
}

/// `Do not use:` says nothing else, unlike `Without encryption:` and `If that does not work, use these settings:`.
fn is_warning_heading(line: &Line) -> bool {
    let is_other = |piece: &Piece| !is_no(piece) && piece.kind != Kind::Word;
    line.ends_with_colon()
        && (2..=4).contains(&line.pieces.len())
        && line.pieces.iter().any(is_no)
        && !line.pieces.iter().any(is_other)
}

#[cfg(test)]
mod tests {
    use super::super::scan::lines;
    use super::*;

    fn hosts_left(text: &str) -> Vec<String> {
        without_warnings(lines(text))
            .iter()
            .flat_map(|line| {
                let hosts = line.pieces.iter().enumerate();
                let hosts = hosts.filter(|(_, piece)| piece.kind == Kind::Host);
                hosts.filter(|(index, _)| !is_denied_host(text, line, *index)).map(|it| it.1)
            })
            .map(|host| text[host.at.clone()].to_owned())
            .collect()
    }

    #[test]
    fn a_host_after_a_no_is_warned_of() {
        assert_eq!(
            hosts_left("Server: imap.example.org, not mail.example.org"),
            ["imap.example.org"]
        );
        assert_eq!(
            hosts_left("Use imap.example.org instead of mail.example.org"),
            ["imap.example.org"]
        );
        // What has a colon, a bracket or a cell between is no warning.
        for text in [
            "SSL: none, server: mail.example.org",
            "No\tmail.example.org",
            "POP (not recommended) mail.example.org",
        ] {
            assert_eq!(hosts_left(text), ["mail.example.org"], "{text}");
        }
    }

    #[test]
    fn a_list_below_a_warning_is_left_out() {
        let text = "Do not use:\nmail.example.org\nsmtp.example.org\nUse:\nimap.example.org";
        assert_eq!(hosts_left(text), ["imap.example.org"]);
        for heading in ["Without encryption:", "If that does not work, use these:"] {
            assert_eq!(hosts_left(&format!("{heading}\nmail.example.org")).len(), 1, "{heading}");
        }
    }
}
