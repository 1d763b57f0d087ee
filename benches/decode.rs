//! How long it takes to decode an error text: `cargo bench --no-default-features --bench decode`.

mod harness;

use std::hint::black_box;
use std::time::Duration;

use maillint::providers::CATALOGUE;
use maillint::symptoms::{MAX_TEXT, decode, without_secrets};

fn main() {
    let error = "535-5.7.8 Username and Password not accepted. Learn more at\r\n535 5.7.8  \
                 https://support.google.com/mail/?p=BadCredentials - gsmtp";
    harness::measure("one error of Gmail's", 100, || {
        for _ in 0..100 {
            black_box(decode(black_box(error), &CATALOGUE));
        }
    });
    let mut slowest = Duration::ZERO;
    for piece in [error, "smtp ", "the connection to the server ", "a.b@", "&\u{200b}授", "a.b-"] {
        let text = piece.repeat(MAX_TEXT / piece.len());
        let took = harness::measure(
            &format!("64 kB of {:?}", piece.get(..12).unwrap_or(piece)),
            1,
            || {
                black_box(decode(black_box(&text), &CATALOGUE));
                black_box(without_secrets(black_box(&text)));
            },
        );
        slowest = slowest.max(took);
    }
    // WebAssembly is at most five times slower than this, and has 50 ms.
    assert!(slowest < Duration::from_millis(10), "64 kB take {slowest:?}; the limit is 10 ms");
}
