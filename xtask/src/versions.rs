//! Every version this project builds with, in one place.

/// The oldest Rust release that builds the workspace; `rust-version` in `Cargo.toml`.
pub(crate) const RUST: (u32, u32) = (1, 95);

/// Builds the page. The newest release that Rust 1.95 can build.
pub(crate) const TRUNK: &str = "0.21.14";

/// Must equal the `wasm-bindgen` library in `Cargo.lock`, or Trunk does not use it.
pub(crate) const WASM_BINDGEN: &str = "0.2.130";

/// Tools from npm: `wasm-opt`, the shortener of JavaScript, the browser driver and the accessibility checker.
pub(crate) const NPM: [(&str, &str); 4] = [
    ("binaryen", "132.0.0"),
    ("terser", "5.51.4"),
    ("playwright-core", "1.65.1"),
    ("axe-core", "4.14.1"),
];

/// What the npm package is tried with.
pub(crate) const NPM_BUNDLERS: [(&str, &str); 4] =
    [("vite", "8.3.8"), ("webpack", "5.112.2"), ("esbuild", "0.28.2"), ("typescript", "7.0.2")];

/// Debian's packages that together build a standard library for wasm32.
pub(crate) const DEBIAN_WASM_STD: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// The linker for wasm32 that comes with them; Debian's compiler brings none of its own.
pub(crate) const DEBIAN_WASM_LINKER: &str = "/usr/bin/wasm-ld-22";

/// Debian's packages for the browser and its WebDriver.
pub(crate) const DEBIAN_CHROMIUM: [&str; 2] = ["chromium", "chromium-driver"];

/// Debian's package for the second browser, which is driven without a WebDriver of its own.
pub(crate) const DEBIAN_FIREFOX: [&str; 1] = ["firefox-esr"];

/// Debian's packages for the web servers that configurations are tried with.
pub(crate) const DEBIAN_SERVERS: [&str; 3] = ["nginx", "libnginx-mod-http-brotli-static", "caddy"];

/// The first `major.minor` in a text such as `rustc 1.95.0 (59807616e 2026-04-14)`.
pub(crate) fn major_minor(text: &str) -> Option<(u32, u32)> {
    let version = text
        .split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    let mut parts = version.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Whether a tool's `--version` output names exactly this version.
pub(crate) fn names_version(output: &str, version: &str) -> bool {
    output.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locked_version(package: &str) -> Option<String> {
        let lock = include_str!("../../Cargo.lock");
        let mut lines = lock.lines();
        lines.find(|line| *line == format!("name = \"{package}\""))?;
        let version = lines.next()?.strip_prefix("version = \"")?;
        Some(version.strip_suffix('"')?.to_owned())
    }

    #[test]
    fn wasm_bindgen_is_the_one_in_the_lock_file() {
        assert_eq!(locked_version("wasm-bindgen").as_deref(), Some(WASM_BINDGEN));
    }

    #[test]
    fn trunk_is_the_one_its_configuration_asks_for() {
        assert!(
            include_str!("../../Trunk.toml").contains(&format!("trunk-version = \"={TRUNK}\""))
        );
    }

    #[test]
    fn rust_is_the_one_the_manifest_asks_for() {
        let (major, minor) = RUST;
        assert!(
            include_str!("../../Cargo.toml")
                .contains(&format!("rust-version = \"{major}.{minor}\""))
        );
    }

    #[test]
    fn versions_are_read_from_what_tools_print() {
        assert_eq!(major_minor("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95)));
        assert_eq!(major_minor("cargo 1.96.0 (built from a source tarball)"), Some((1, 96)));
        assert_eq!(major_minor("rustc nightly"), None);
        assert!(names_version("wasm-bindgen 0.2.130", "0.2.130"));
        assert!(!names_version("wasm-bindgen 0.2.1301", "0.2.130"));
        assert!(names_version("trunk 0.21.14\n", "0.21.14"));
    }
}
