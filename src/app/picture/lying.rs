//! The picture for wide places: devices left, servers right.

use yew::{Html, html};

use super::draw::{Area, Point, device, leg, line, server, text, tone_class};
use super::scene::{Leg, Scene};
use super::told;
use crate::engine::Value;
use crate::words::{Words, key};

const WIDTH: i32 = 720;
const DEVICE: Area = Area { x: 4, y: 0, width: 212, height: 52 };
const SERVER: Area = Area { x: 488, y: 0, width: 228, height: 70 };
const GAP: i32 = 12;
/// Where the lines of all devices meet.
const RAIL: i32 = 238;

/// The drawing, about twice as wide as high.
pub(super) fn svg(scene: &Scene, words: &Words) -> Html {
    let rows = i32::try_from(scene.devices.len()).unwrap_or(1) + i32::from(scene.more > 0);
    let height = (rows * (DEVICE.height + GAP) + GAP).max(2 * SERVER.height + 3 * GAP + 12);
    let first = (height - rows * (DEVICE.height + GAP) + GAP) / 2;
    let row = |index: i32| first + index * (DEVICE.height + GAP);
    let middles: Vec<i32> = (0..rows).map(|index| row(index) + DEVICE.height / 2).collect();
    let servers = [GAP, height - GAP - SERVER.height];
    let ends = servers.map(|y| y + SERVER.height / 2 + 4);
    let top = middles.iter().chain(&ends).min().copied().unwrap_or_default();
    let bottom = middles.iter().chain(&ends).max().copied().unwrap_or_default();
    html! {
        <svg class="picture-lying" viewBox={format!("0 0 {WIDTH} {height}")}>
            <path class="rail" d={line(Point { x: RAIL, y: top }, Point { x: RAIL, y: bottom })} />
            { for (0..).zip(&scene.devices).map(|(index, reading)| {
                let y = row(index);
                let middle = y + DEVICE.height / 2;
                let from = Point { x: DEVICE.x + DEVICE.width, y: middle };
                html! {
                    <>
                        <path class={format!("stub {}", tone_class(reading.tone))}
                            d={line(from, Point { x: RAIL, y: middle })} />
                        { device(reading, Area { y, ..DEVICE }, words) }
                    </>
                }
            }) }
            { if scene.more > 0 {
                let more = words.format(key::PICTURE_MORE_SHORT, &[("count", Value::Number(scene.more as u64))]);
                text("note", DEVICE.x + 40, row(rows - 1) + 30, &more)
            } else { Html::default() } }
            { connection(&scene.incoming, servers[0], ends[0], words) }
            { connection(&scene.outgoing, servers[1], ends[1], words) }
        </svg>
    }
}

fn connection(connection: &Leg, y: i32, end: i32, words: &Words) -> Html {
    let from = Point { x: RAIL, y: end };
    let to = Point { x: SERVER.x, y: end };
    let middle = i32::midpoint(from.x, to.x);
    let label = told::joined([&told::label(connection), &told::encryption(connection, words)]);
    html! {
        <>
            { leg(connection, from, to) }
            { text("port", middle, end - 26, &label) }
            <g class={tone_class(connection.tone)}>
                { text("state", middle, end + 34, &words.text(told::seal(connection.seal))) }
            </g>
            { server(connection, Area { y, ..SERVER }, words) }
        </>
    }
}
