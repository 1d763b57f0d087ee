//! The pieces both drawings are made of.

use yew::{Html, html};

use super::scene::{Leg, Reading, Seal, Tone};
use super::told;
use crate::engine::{DeviceKind, Side};
use crate::words::{Words, key};

/// A point in the drawing's own units, about a pixel each.
#[derive(Clone, Copy)]
pub(super) struct Point {
    pub(super) x: i32,
    pub(super) y: i32,
}

/// Where a box stands and how big it is.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// About how many letters of a name, of a note and of a host name fit into 100 units.
const NAME_LETTERS: i32 = 13;
const NOTE_LETTERS: i32 = 15;
const HOST_LETTERS: i32 = 12;

/// The class that gives a tone its colour.
pub(super) const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Bad => "bad",
        Tone::Warn => "warn",
        Tone::Quiet => "quiet",
        Tone::Good => "good",
    }
}

/// A device in its box, with its name and how it reads.
pub(super) fn device(reading: &Reading, area: Area, words: &Words) -> Html {
    let Area { x, y, width, height } = area;
    let left = x + 40;
    let room = width - 44;
    let name = fit(&told::name(reading, words), room * NAME_LETTERS / 100);
    let note = fit(&told::how(reading.how, words), room * NOTE_LETTERS / 100);
    let middle = y + height / 2;
    html! {
        <g class={tone_class(reading.tone)}>
            <rect class="box" x={x.to_string()} y={y.to_string()} width={width.to_string()}
                height={height.to_string()} rx="8" />
            <path class="glyph" d={glyph(reading.kind)} transform={move_to(x + 10, middle - 11)} />
            { text("name", left, middle - 4, &name) }
            { text("note", left, middle + 13, &note) }
        </g>
    }
}

/// A server in its box, with its name, split over two lines where it must be.
pub(super) fn server(leg: &Leg, area: Area, words: &Words) -> Html {
    let Area { x, y, width, height } = area;
    let room = (width - 20) * HOST_LETTERS / 100;
    let left = x + 12;
    let side = words.text(match leg.side {
        Side::Incoming => key::PICTURE_INCOMING,
        Side::Outgoing => key::PICTURE_OUTGOING,
    });
    let lines = if leg.host.is_empty() {
        vec![words.text(key::PICTURE_NO_SERVER)]
    } else {
        split(&leg.host, room)
    };
    let first = y + height / 2 + 12 - (lines.len() as i32 - 1) * 6;
    html! {
        <g class={tone_class(leg.tone)}>
            <rect class="box" x={x.to_string()} y={y.to_string()} width={width.to_string()}
                height={height.to_string()} rx="8" />
            <path class="slot" d={format!("M{} {}h18", x + width - 30, y + 18)} />
            { text("note", left, y + 22, &side) }
            { for (0..).zip(&lines).map(|(index, line)| text("host", left, first + index * 17, line)) }
        </g>
    }
}

/// A leg from device to server: its line, and the mark of its seal in the middle.
pub(super) fn leg(leg: &Leg, from: Point, to: Point) -> Html {
    let middle = Point { x: i32::midpoint(from.x, to.x), y: i32::midpoint(from.y, to.y) };
    let (before, after) = match leg.seal {
        Seal::Unknown => ("line faint", "line faint"),
        Seal::Broken => ("line dotted", "line faint"),
        Seal::Open | Seal::Perhaps => ("line dotted", "line dotted"),
        Seal::Upgraded => ("line dotted", "line sealed"),
        Seal::Sealed | Seal::Inside => ("line sealed", "line sealed"),
    };
    html! {
        <g class={tone_class(leg.tone)}>
            <path class={before} d={line(from, middle)} />
            <path class={after} d={line(middle, to)} />
            <circle class="mark" cx={middle.x.to_string()} cy={middle.y.to_string()} r="15" />
            <path class="sign" d={sign(leg.seal)} transform={move_to(middle.x - 8, middle.y - 8)} />
        </g>
    }
}

/// A text in the picture.
pub(super) fn text(class: &'static str, x: i32, y: i32, text: &str) -> Html {
    html! { <text class={class} x={x.to_string()} y={y.to_string()}>{ text }</text> }
}

/// A straight line.
pub(super) fn line(from: Point, to: Point) -> String {
    format!("M{} {}L{} {}", from.x, from.y, to.x, to.y)
}

fn move_to(x: i32, y: i32) -> String {
    format!("translate({x} {y})")
}

/// The sign on a leg, in a square of 16.
const fn sign(seal: Seal) -> &'static str {
    match seal {
        Seal::Unknown => "M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.2M8 13v.2",
        Seal::Broken => "m3.5 3.5 9 9m0-9-9 9",
        Seal::Open | Seal::Perhaps => {
            "M1.5 8S4 4 8 4s6.5 4 6.5 4-2.5 4-6.5 4-6.5-4-6.5-4zM8 9.3a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6z"
        }
        Seal::Upgraded | Seal::Sealed => "M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
        Seal::Inside => "M3 13V7l5-4 5 4v6zM6.5 13V9.5h3V13",
    }
}

/// The outline of a device, in a square of 22.
pub(in crate::app) const fn glyph(kind: Option<DeviceKind>) -> &'static str {
    match kind {
        Some(DeviceKind::Phone) => "M6 1.5h10v19H6zM10 17.5h2",
        Some(DeviceKind::Computer) => "M1.5 3.5h19v12h-19zM7 20h8M11 15.5V20",
        Some(DeviceKind::Web) => "M1.5 3h19v16h-19zM1.5 7.5h19M4.5 5.3h.1M7 5.3h.1",
        Some(DeviceKind::Service) => "M3 3h16v6H3zM3 12h16v6H3zM6 6h.1M6 15h.1",
        None => "M1.5 4.5h19v13h-19zM1.5 5.5l9.5 7 9.5-7",
    }
}

/// The text, cut to this many letters with an ellipsis.
pub(in crate::app) fn fit(text: &str, room: i32) -> String {
    let room = usize::try_from(room).unwrap_or_default().max(2);
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(room - 1).collect();
    cut.push('\u{2026}');
    cut
}

/// A host name on one line, or broken at a dot into two, each cut where it still does not fit.
fn split(host: &str, room: i32) -> Vec<String> {
    let letters = usize::try_from(room).unwrap_or_default();
    if host.chars().count() <= letters {
        return vec![host.to_owned()];
    }
    let fits = |text: Option<&str>| text.is_some_and(|text| text.chars().count() <= letters);
    let dots = || host.match_indices('.').map(|(at, _)| at + 1);
    let dot = dots()
        .find(|&at| fits(host.get(..at)) && fits(host.get(at..)))
        .or_else(|| dots().rfind(|&at| fits(host.get(..at))));
    match dot.and_then(|at| host.split_at_checked(at)) {
        Some((head, tail)) => vec![head.to_owned(), fit(tail, room)],
        None => vec![fit(host, room)],
    }
}

#[cfg(test)]
mod tests {
    use super::{fit, split};

    #[test]
    fn long_names_break_at_a_dot() {
        assert_eq!(split("imap.web.de", 20), ["imap.web.de"]);
        assert_eq!(split("secure.emailsrvr.example.com", 20), ["secure.emailsrvr.", "example.com"]);
        assert_eq!(split("averyveryverylongnamewithoutdots", 12), ["averyveryve\u{2026}"]);
    }

    #[test]
    fn what_does_not_fit_is_cut_between_letters() {
        assert_eq!(fit("B\u{fc}ro", 4), "B\u{fc}ro");
        assert_eq!(fit("B\u{fc}rorechner", 4), "B\u{fc}r\u{2026}");
    }
}
