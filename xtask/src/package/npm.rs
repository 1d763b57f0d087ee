//! `cargo xtask package npm`: the engine and the element as an npm package, `target/npm/maillint-VERSION.tgz`.
//!
//! What people wrote of it is in `npm/`. To that come the engine, compiled and parted like the page's (see `split.rs`),
//! its data, and the files of the element from the built page (see `element.rs`), all as modules: whatever loads
//! modules loads them, with no file to copy and no server to configure.

use super::{element, module};
use crate::dist;
use crate::failure::Failure;
use crate::files;
use crate::finish::{about, read, write};
use crate::project::Project;
use crate::run;
use crate::setup::{self, WasmStd};
use crate::shorten;
use crate::split;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the program that becomes the engine.
const ENGINE: &str = "maillint-js";

/// How the engine is compiled.
const FLAGS: [&str; 5] =
    ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "js"];

/// The same with the features of the element too: all that is in the package.
pub(super) const BOTH: [&str; 5] =
    ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "js,app"];

/// The package, ready to be published.
pub(crate) struct Package {
    /// What `npm publish` and `npm install` take.
    pub(crate) tarball: PathBuf,
}

/// Builds the package and says where it is.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    let package = build(project)?;
    println!("The npm package is ready: {}", package.tarball.display());
    Ok(())
}

/// Builds the package; quick when nothing changed.
pub(crate) fn build(project: &Project) -> Result<Package, Failure> {
    dist::build(project)?;
    let (wasm_std, small) = setup::engine(project)?;
    let out = project.target().join("npm");
    let folder = out.join("maillint");
    let version = super::version(project)?;
    let package = Package { tarball: out.join(format!("maillint-{version}.tgz")) };
    let stamp = project.target().join("npm.stamp");
    let written = dist::stamp_text("", &project.root.join("npm"));
    let inputs = dist::inputs_digest(project, &wasm_std) + &written;
    if fs::read_to_string(&stamp).is_ok_and(|text| text == dist::stamp_text(&inputs, &out)) {
        println!("· The npm package in {} is up to date.", out.display());
        return Ok(package);
    }
    let _ = fs::remove_dir_all(&out);
    copy_written(project, &folder, &version)?;
    let data = project.target().join("npm-data");
    make_data(project, &data)?;
    let parts = make_engine(project, &wasm_std, small.as_deref(), &folder.join("lib"))?;
    built(&data, &folder.join("lib"), &version, &parts)?;
    element::write_modules(&project.dist(), &folder.join("lib/element"))?;
    let mut pack = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    pack.current_dir(&out).args(["pack", "--silent", "--ignore-scripts", "./maillint"]);
    run::step("Packing the npm package", "2 s", &mut pack)?;
    write(&stamp, dist::stamp_text(&inputs, &out).as_bytes())?;
    Ok(package)
}

/// Copies what people wrote, with the version put in.
fn copy_written(project: &Project, folder: &Path, version: &str) -> Result<(), Failure> {
    super::copy(&project.root.join("npm"), folder)?;
    for made in ["lib/code", "lib/data"] {
        let made = folder.join(made);
        fs::create_dir_all(&made).map_err(|error| about(&made, &error))?;
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        write(&folder.join(licence), &read(&project.root.join(licence))?)?;
    }
    let types = "element.d.ts";
    write(&folder.join(types), &read(&project.root.join("src/browser").join(types))?)?;
    let manifest = folder.join("package.json");
    let text = String::from_utf8_lossy(&read(&manifest)?).into_owned();
    let text = text.replace("\"version\": \"0.0.0\"", &format!("\"version\": \"{version}\""));
    write(&manifest, text.as_bytes())
}

/// Has the engine itself write its data, as texts.
fn make_data(project: &Project, folder: &Path) -> Result<(), Failure> {
    let mut command = Command::new(project.cargo());
    command
        .current_dir(&project.root)
        .args(["run", "--quiet", "--locked", "--features", "js", "--bin", "npm-data", "--"])
        .arg(folder);
    let _ = fs::remove_dir_all(folder);
    run::step("Writing the words and the providers for JavaScript", "30 s", &mut command)
}

/// Compiles the engine into modules in `lib`; the list of its parts as `split.rs` writes it.
fn make_engine(
    project: &Project,
    wasm_std: &WasmStd,
    small: Option<&Path>,
    lib: &Path,
) -> Result<String, Failure> {
    let target = wasm_std.target_folder(project);
    let mut command = match small {
        Some(folder) => {
            let mut command = Command::new(folder.join("cargo"));
            command.current_dir(&project.root);
            command
        }
        None => wasm_std.cargo(project),
    };
    command
        .args(["build", "--locked", "--release", "--bin", ENGINE])
        .args(FLAGS)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", dist::compiler_flags(project))
        .env("CARGO_TARGET_DIR", &target);
    run::step("Compiling the engine for JavaScript", "1 min", &mut command)?;

    let wasm = target.join(format!("wasm32-unknown-unknown/release/{ENGINE}.wasm"));
    let parts = project.target().join("npm-parts");
    let first = split::split(&wasm, &parts)?;
    let mut bindgen = Command::new(setup::wasm_bindgen(project)?.join("wasm-bindgen"));
    bindgen
        .args(["--target", "web", "--omit-default-module-path", "--no-typescript"])
        // The parts use exports that wasm-bindgen would drop.
        .args(["--keep-lld-exports", "--out-name", "engine", "--out-dir"])
        .arg(&parts)
        .arg(first);
    run::step("Joining the engine and JavaScript", "1 s", &mut bindgen)?;

    println!("· Making the engine small (usually 10 s)");
    let npm = setup::node_modules(project)?;
    let (optimise, flags) =
        (npm.join(".bin/wasm-opt"), split::flags(&project.root.join("index.html"))?);
    let (code, glue) = (parts.join("engine_bg.wasm"), parts.join("engine.js"));
    write(&code, &split::small(&code, &optimise, &flags)?)?;
    let list = String::from_utf8_lossy(&read(&parts.join(split::LIST))?).into_owned();
    write(&glue, with_parts(&glue, &list)?.as_bytes())?;
    shorten::pair(&code, &glue)?;
    shorten::script(&npm.join("terser/bin/terser"), &glue)?;
    write(&lib.join("engine.js"), &read(&glue)?)?;
    write(&lib.join("code/first.js"), module::of_bytes(&read(&code)?).as_bytes())?;
    for part in names(&list) {
        let bytes = split::small(&parts.join(format!("{part}.wasm")), &optimise, &flags)?;
        write(&lib.join(format!("code/{part}.js")), module::of_bytes(&bytes).as_bytes())?;
    }
    Ok(list)
}

/// The glue with what answers it that a part is there: `npm/lib/load.js` brings parts before it calls their functions.
fn with_parts(glue: &Path, list: &str) -> Result<String, Failure> {
    const THERE: &str = "const there = (answer, asked) => wasm.__indirect_function_table.get(answer)(asked, true);\n";
    let calls = list.lines().filter_map(|line| line.split(' ').next());
    let calls: String = calls.map(|call| format!("  __wasm_split_load_{call}: there,\n")).collect();
    let text = String::from_utf8_lossy(&read(glue)?).into_owned();
    split::join(&text, THERE, &calls).ok_or_else(|| {
        Failure::new(format!("{} does not import the parts as it used to.", glue.display()))
    })
}

/// The names of all parts, each once.
fn names(list: &str) -> Vec<&str> {
    let mut names: Vec<&str> = list.lines().flat_map(|line| line.split(' ').skip(1)).collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| !name.is_empty());
    names
}

/// Writes the data as modules, and `built.js`, which says where everything is.
fn built(data: &Path, lib: &Path, version: &str, parts: &str) -> Result<(), Failure> {
    let mut built =
        format!("// Made by `cargo xtask package npm`.\n\nexport const version = {version:?};\n");
    let (mut texts, mut languages) = (String::new(), Vec::new());
    for path in files::below(data) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = String::from_utf8_lossy(&read(&path)?).into_owned();
        let Some(stem) = name.strip_suffix(".txt") else {
            write(&lib.join(&name), text.as_bytes())?;
            continue;
        };
        write(&lib.join(format!("data/{stem}.js")), module::of_text(&text).as_bytes())?;
        let _ = writeln!(texts, "  \"{stem}\": () => import(\"./data/{stem}.js\"),");
        languages.extend(stem.strip_prefix("notes-").map(str::to_owned));
    }
    // English, which every text is there in, comes first.
    languages.sort_by_key(|language| (language != "en", language.clone()));
    let _ = writeln!(built, "\nexport const languages = {languages:?};");
    let _ = writeln!(built, "\n/** The texts. */\nexport const data = {{\n{texts}}};");
    let code = |name: &str| format!("  {name}: () => import(\"./code/{name}.js\"),\n");
    let codes: String = names(parts).into_iter().chain(["first"]).map(code).collect();
    let _ = writeln!(built, "\n/** The code. */\nexport const code = {{\n{codes}}};");
    let part = |line: &str| {
        let (call, names) = line.split_once(' ').unwrap_or((line, ""));
        format!("  {call}: {:?},\n", names.split_whitespace().collect::<Vec<_>>())
    };
    let calls: String = parts.lines().map(part).collect();
    let _ = writeln!(built, "\n/** What of it is not always needed, by what it is for. */");
    let _ = writeln!(built, "export const parts = {{\n{calls}}};");
    write(&lib.join("built.js"), built.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn each_part_is_named_once() {
        assert_eq!(
            names("read split_read chunk_1\ndecode split_decode chunk_1\nnone \n"),
            ["chunk_1", "split_decode", "split_read"]
        );
    }
}
