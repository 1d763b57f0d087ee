#![no_main]

#[path = "../../tests/fuzz/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::config(bytes));
