//! How long it takes to find a provider: `cargo bench --no-default-features --bench lookup`.

mod harness;

use std::hint::black_box;
use std::time::Duration;

use maillint::providers::CATALOGUE;

fn main() {
    let domains: Vec<_> = CATALOGUE.providers().flat_map(|provider| provider.domains()).collect();
    let rows: Vec<_> = CATALOGUE.providers().flat_map(|provider| provider.rows()).collect();
    let calls = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);

    let known = harness::measure("by_domain, every known domain", calls(domains.len()), || {
        for domain in &domains {
            black_box(CATALOGUE.by_domain(black_box(domain)));
        }
    });
    let unknown = harness::measure("by_domain, an unknown domain", 1000, || {
        for _ in 0..1000 {
            black_box(CATALOGUE.by_domain(black_box("kundenpost.net")));
        }
    });
    let host = harness::measure("by_host, every known host", calls(rows.len()), || {
        for row in &rows {
            black_box(CATALOGUE.by_host(black_box(row.host)));
        }
    });
    let unknown_host = harness::measure("by_host, an unknown host", 1000, || {
        for _ in 0..1000 {
            black_box(CATALOGUE.by_host(black_box("imap.kundenpost.net")));
        }
    });
    let exchanger = harness::measure("by_mx, an unknown mail exchanger", 1000, || {
        for _ in 0..1000 {
            black_box(CATALOGUE.by_mx(black_box("mx1.kundenpost.net")));
        }
    });
    harness::measure("row, every known row", calls(rows.len()), || {
        for row in &rows {
            black_box(CATALOGUE.row(row.protocol, black_box(row.host), row.port, row.encryption));
        }
    });

    let slowest = known.max(unknown).max(host).max(unknown_host).max(exchanger);
    assert!(slowest < Duration::from_micros(1), "a look-up takes {slowest:?}; the limit is 1 µs");
}
