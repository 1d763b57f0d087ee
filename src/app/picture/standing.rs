//! The picture for narrow places: devices above, servers below.

use yew::{Html, html};

use super::draw::{Area, Point, device, leg, line, server, text, tone_class};
use super::scene::{Leg, Scene};
use super::told;
use crate::engine::Value;
use crate::words::{Words, key};

const WIDTH: i32 = 320;
const DEVICE: Area = Area { x: 24, y: 4, width: 292, height: 46 };
const SERVER: Area = Area { x: 0, y: 0, width: 154, height: 78 };
const GAP: i32 = 8;
/// Where the lines of all devices run down.
const RAIL: i32 = 10;
/// How long a leg is.
const LEG: i32 = 116;

/// The drawing, as high as it needs to be.
pub(super) fn svg(scene: &Scene, words: &Words) -> Html {
    let rows = i32::try_from(scene.devices.len()).unwrap_or(1);
    let row = |index: i32| DEVICE.y + index * (DEVICE.height + GAP);
    let more = if scene.more > 0 { 22 } else { 0 };
    let joint = row(rows) + more + 6;
    let servers = joint + LEG;
    let height = servers + SERVER.height + 4;
    let columns = [4, WIDTH - 4 - SERVER.width];
    let ends = columns.map(|x| x + 26);
    html! {
        <svg class="picture-standing" viewBox={format!("0 0 {WIDTH} {height}")}>
            <path class="rail" d={format!(
                "M{RAIL} {}V{joint}H{}", row(0) + DEVICE.height / 2, ends[1]
            )} />
            { for (0..).zip(&scene.devices).map(|(index, reading)| {
                let y = row(index);
                let middle = y + DEVICE.height / 2;
                let to = Point { x: DEVICE.x, y: middle };
                html! {
                    <>
                        <path class={format!("stub {}", tone_class(reading.tone))}
                            d={line(Point { x: RAIL, y: middle }, to)} />
                        { device(reading, Area { y, ..DEVICE }, words) }
                    </>
                }
            }) }
            { if scene.more > 0 {
                let more = words.format(key::PICTURE_MORE_SHORT, &[("count", Value::Number(scene.more as u64))]);
                text("note", DEVICE.x + 40, row(rows) + 12, &more)
            } else { Html::default() } }
            { connection(&scene.incoming, columns[0], ends[0], joint, words) }
            { connection(&scene.outgoing, columns[1], ends[1], joint, words) }
        </svg>
    }
}

fn connection(connection: &Leg, x: i32, end: i32, joint: i32, words: &Words) -> Html {
    let middle = joint + LEG / 2;
    let state = words.text(told::seal(connection.seal));
    html! {
        <>
            { leg(connection, Point { x: end, y: joint }, Point { x: end, y: joint + LEG }) }
            { text("port start", end + 24, middle - 28, &told::label(connection)) }
            { text("port start", end + 24, middle - 11, &told::encryption(connection, words)) }
            <g class={tone_class(connection.tone)}>
                { for (0..).zip(lines(&state)).map(|(index, line)| {
                    text("state start", end + 24, middle + 6 + index * 16, &line)
                }) }
            </g>
            { server(connection, Area { x, y: joint + LEG, ..SERVER }, words) }
        </>
    }
}

/// A text in lines of at most about 13 letters, broken at spaces.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < 14 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(lines("starts open, then sealed"), ["starts open,", "then sealed"]);
        assert_eq!(lines("sealed"), ["sealed"]);
    }
}
