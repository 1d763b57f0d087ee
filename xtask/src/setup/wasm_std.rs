//! The standard library for wasm32, by either of two ways.
//!
//! The first is rustup's ready-made one.
//! Where rustup's server cannot be reached, Debian's compiler builds one from Debian's source.
//!
//! The page itself is built with a smaller one, made from source either way; see `docs/decisions/size.md`.

use super::apt;
use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use crate::versions::{self, major_minor};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The compilation target of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Forces a way: `rustup` or `debian`.
const FORCE: &str = "MAILLINT_WASM_STD";

/// How to compile for the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WasmStd {
    /// The Rust in use has the library.
    Ready,
    /// Debian's compiler builds it; a `cargo` in this folder knows how.
    Debian { folder: PathBuf },
}

impl WasmStd {
    /// A cargo that compiles for the browser.
    pub(crate) fn cargo(&self, project: &Project) -> Command {
        let mut command = match self {
            Self::Ready => Command::new(project.cargo()),
            Self::Debian { folder } => {
                let mut command = Command::new(folder.join("cargo"));
                command.env("CARGO_TARGET_DIR", self.target_folder(project));
                command
            }
        };
        command.current_dir(&project.root);
        command
    }

    /// Where this way's build products go: two compilers in one folder would undo each other's work.
    pub(crate) fn target_folder(&self, project: &Project) -> PathBuf {
        match self {
            Self::Ready => project.target(),
            Self::Debian { .. } => project.target().join("wasm-debian"),
        }
    }

    /// The program that compiles for the browser.
    fn compiler(&self, project: &Project) -> Compiler {
        match self {
            Self::Ready => Compiler::Usual(project.cargo().to_string_lossy().into_owned()),
            Self::Debian { .. } => Compiler::Debian,
        }
    }
}

/// A folder with a cargo that compiles the page with a small standard library; to be put first on PATH for Trunk.
///
/// `None` where a shell script cannot stand in for cargo: there the page is built with the ready-made one.
pub(crate) fn small(project: &Project, wasm_std: &WasmStd) -> Result<Option<PathBuf>, Failure> {
    if !cfg!(unix) {
        return Ok(None);
    }
    if *wasm_std == WasmStd::Ready && !rust_has_source() {
        run::step(
            "Installing the source of the standard library with rustup",
            "10 s",
            Command::new("rustup").args(["component", "add", "rust-src"]),
        )
        .map_err(|failure| failure.by_hand("rustup component add rust-src"))?;
    }
    stand_in(project, "page-cargo", &wasm_std.compiler(project), SMALL).map(Some)
}

/// A wasm32 standard library, installed if need be.
pub(crate) fn ensure(project: &Project) -> Result<WasmStd, Failure> {
    let forced = std::env::var(FORCE).unwrap_or_default();
    match forced.as_str() {
        "" => {}
        "rustup" => return rustup(),
        "debian" => return debian(project),
        other => {
            return Err(Failure::new(format!(
                "{FORCE} is \"{other}\"; it can be \"rustup\" or \"debian\", or unset."
            )));
        }
    }
    if rust_has_it() {
        return Ok(WasmStd::Ready);
    }
    // Asking a server that cannot be reached takes a while, so what is here already goes first.
    if missing_for_debian().is_none() {
        return debian(project);
    }
    rustup().or_else(|first| {
        println!("  rustup could not bring it; Debian's compiler can build it.");
        debian(project).map_err(|second| Failure {
            tried: first.tried.into_iter().chain(second.tried).collect(),
            ..second
        })
    })
}

fn rust_has_it() -> bool {
    run::capture(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

fn rust_has_source() -> bool {
    run::capture(Command::new("rustc").args(["--print", "sysroot"])).is_some_and(|sysroot| {
        Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std").is_dir()
    })
}

fn rustup() -> Result<WasmStd, Failure> {
    if !rust_has_it() {
        run::step(
            "Installing the wasm32 standard library with rustup",
            "10 s",
            Command::new("rustup").args(["target", "add", TARGET]),
        )
        .map_err(|failure| failure.by_hand(format!("rustup target add {TARGET}")))?;
    }
    Ok(WasmStd::Ready)
}

/// Debian's way, set up if need be.
pub(crate) fn debian(project: &Project) -> Result<WasmStd, Failure> {
    if missing_for_debian().is_some() {
        apt::install(
            "a compiler that can build the wasm32 standard library",
            "1 min",
            &versions::DEBIAN_WASM_STD,
        )?;
    }
    if let Some(missing) = missing_for_debian() {
        let (major, minor) = versions::RUST;
        return Err(Failure::new(format!(
            "Debian's compiler cannot build a wasm32 standard library: {missing}."
        ))
        .by_hand(format!(
            "rustup target add {TARGET}, or Debian's packages {} in version {major}.{minor} or newer",
            versions::DEBIAN_WASM_STD.join(", "),
        )));
    }
    let folder = stand_in(project, "debian-cargo", &Compiler::Debian, "")?;
    Ok(WasmStd::Debian { folder })
}

/// What Debian's way still lacks, if anything.
fn missing_for_debian() -> Option<String> {
    let Some(printed) = run::capture(Command::new("/usr/bin/rustc").arg("--version")) else {
        return Some("there is no /usr/bin/rustc".to_owned());
    };
    if major_minor(&printed).is_none_or(|version| version < versions::RUST) {
        return Some(format!("/usr/bin/rustc is too old ({})", printed.trim()));
    }
    let source = "/usr/lib/rustlib/src/rust/library/std";
    for path in ["/usr/bin/cargo", versions::DEBIAN_WASM_LINKER, source] {
        if !Path::new(path).exists() {
            return Some(format!("there is no {path}"));
        }
    }
    None
}

/// The cargo and the compiler behind a stand-in, while it compiles for wasm32.
enum Compiler {
    /// This cargo, with the compiler it would take anyway.
    Usual(String),
    /// Debian's.
    Debian,
}

/// What makes the standard library small: code that aborts where it would panic with a message.
///
/// The flags are the compiler's unstable ones, which its developers' own switch allows (`RUSTC_BOOTSTRAP`).
const SMALL: &str = r#"
  flags="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS $flags""#;

/// Puts a `cargo` into a folder of this name that builds the standard library when, and only when, it compiles for wasm32.
///
/// Programs for this machine, such as the one that renders the static pages after a Trunk build,
/// go to the usual cargo and see none of the settings.
fn stand_in(
    project: &Project,
    name: &str,
    compiler: &Compiler,
    more: &str,
) -> Result<PathBuf, Failure> {
    let folder = project.target().join(name);
    write_cargo(&folder, &project.cargo().to_string_lossy(), compiler, more).map_err(|error| {
        Failure::new(format!("{} could not be written: {error}.", folder.display()))
    })?;
    Ok(folder)
}

fn write_cargo(
    folder: &Path,
    usual_cargo: &str,
    compiler: &Compiler,
    more: &str,
) -> std::io::Result<()> {
    let linker = versions::DEBIAN_WASM_LINKER;
    let (settings, cargo) = match compiler {
        Compiler::Usual(cargo) => (String::new(), cargo.as_str()),
        Compiler::Debian => (
            format!(
                r"
  unset RUSTUP_TOOLCHAIN LD_LIBRARY_PATH
  export RUSTC=/usr/bin/rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER={linker}"
            ),
            "/usr/bin/cargo",
        ),
    };
    let script = format!(
        r#"#!/bin/sh
# Written by `cargo xtask`.
case " $* " in
*{TARGET}*)
  std=std,panic_abort
  [ "$1" = test ] && std="$std,test"
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD="$std"{settings}{more}
  exec '{cargo}' "$@"
  ;;
esac
unset CARGO_TARGET_DIR
exec '{usual_cargo}' "$@"
"#
    );
    std::fs::create_dir_all(folder)?;
    let path = folder.join("cargo");
    // Rewriting it while another build runs it would break that build.
    if std::fs::read_to_string(&path).is_ok_and(|text| text == script) {
        return Ok(());
    }
    std::fs::write(&path, script)?;
    make_executable(&path)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn only_a_build_for_wasm_sees_the_settings() {
        let scratch = Scratch::new("wasm-std");
        scratch.write("usual", "#!/bin/sh\necho usual ${RUSTC_BOOTSTRAP:-clean} \"$@\"\n");
        let usual = scratch.path.join("usual");
        make_executable(&usual).expect("the file is ours");
        write_cargo(&scratch.path, &usual.to_string_lossy(), &Compiler::Debian, SMALL)
            .expect("the folder is ours");
        let printed = run::capture(
            Command::new(scratch.path.join("cargo"))
                .args(["run", "--bin", "prerender"])
                .env_remove("RUSTC_BOOTSTRAP"),
        );
        assert_eq!(printed.as_deref(), Some("usual clean run --bin prerender\n"));
    }

    #[test]
    fn a_build_of_the_page_gets_a_small_standard_library() {
        let scratch = Scratch::new("wasm-std-small");
        scratch.write("usual", "#!/bin/sh\necho $CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS\n");
        let usual = scratch.path.join("usual");
        make_executable(&usual).expect("the file is ours");
        let usual = usual.to_string_lossy().into_owned();
        write_cargo(&scratch.path, &usual, &Compiler::Usual(usual.clone()), SMALL)
            .expect("the folder is ours");
        let printed = run::capture(
            Command::new(scratch.path.join("cargo"))
                .args(["build", "--target", TARGET])
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "--remap-path-prefix=a=b"),
        )
        .expect("it runs");
        assert!(printed.starts_with("--remap-path-prefix=a=b "), "{printed}");
        assert!(printed.contains("-Cpanic=immediate-abort"), "{printed}");
    }
}
