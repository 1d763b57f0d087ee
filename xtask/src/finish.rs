//! What follows a Trunk build: one style sheet, the static pages that use it, the parts of the wasm, shorter code,
//! then honest file names.
//!
//! Trunk runs this as its `post_build` hook, on the staging folder that is about to become `dist/`.

use crate::failure::Failure;
use crate::project::Project;
use crate::setup;
use crate::shorten;
use crate::split;
use crate::styles;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the browser binary, and so of its built files.
pub(crate) const APP: &str = "maillint-app";

/// What the name of the script that starts the app begins with.
const START: &str = "start";

/// The scripts that a page fetches when somebody wants them, or that only one of the pages has.
pub(crate) const SCRIPTS: [&str; 3] = ["lookup", "exchange", FRAMED];

/// The script of the page for the inside of other pages.
pub(crate) const FRAMED: &str = "framed";

/// The script that other people put into their pages, under a name that stays.
pub(crate) const HOST_SCRIPT: &str = "embed";

/// The page for the inside of other pages; servers let everybody show it there, by this name.
pub(crate) const FOR_FRAMES: &str = "embed.html";

/// The pages that name the built files.
const PAGES: [&str; 2] = ["index.html", FOR_FRAMES];

/// The scripts of the element on other people's pages, which those name: they keep their names.
pub(crate) const ELEMENT: [&str; 2] = ["maillint-element", "maillint-define"];

/// What stands in the element for the app, which has a name only here.
const ELEMENT_APP: &str = "maillint-app-here";

/// Finishes the build in the folder that Trunk names in `TRUNK_STAGING_DIR`.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    let dist = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        Failure::new("`finish` is the last step of a Trunk build and is run by Trunk.")
            .by_hand("cargo xtask build")
    })?;
    styles::join(&dist)?;
    styles::tools(&project.root.join("styles/tools"), &dist)?;
    prerender(project, &dist)?;
    shorten(project, &dist)?;
    rename_by_content(&dist)
}

/// Makes what the browser compiles smaller.
fn shorten(project: &Project, dist: &Path) -> Result<(), Failure> {
    let glue = dist.join(only(dist, ".js")?);
    let optimise = setup::node_modules(project)?.join(".bin/wasm-opt");
    split::finish(project, dist, &glue, &optimise)?;
    shorten::pair(&dist.join(only(dist, "_bg.wasm")?), &glue)?;
    let terser = setup::node_modules(project)?.join("terser/bin/terser");
    shorten::script(&terser, &glue)?;
    for script in SCRIPTS.into_iter().chain([HOST_SCRIPT]).chain(ELEMENT) {
        shorten::script(&terser, &dist.join(script).with_extension("js"))?;
    }
    Ok(())
}

/// Names the app's wasm and JavaScript, the scripts and styles, the words and the providers after what is in them.
///
/// Trunk names some of them after what the compiler wrote, so the same name could carry other
/// bytes after a change of wasm-bindgen or wasm-opt, and a browser's cache would mix the two.
fn rename_by_content(dist: &Path) -> Result<(), Failure> {
    let element = dist.join(ELEMENT[0]).with_extension("js");
    let naming: Vec<_> =
        PAGES.iter().map(|page| dist.join(page)).chain([element.clone()]).collect();
    let replace_in_all =
        |pairs: &[(&str, &str)]| naming.iter().try_for_each(|file| replace(file, pairs));
    let kinds = [("", ".txt"), (styles::TOOL, ".css"), (START, ".js")];
    for (begin, end) in kinds.into_iter().chain(SCRIPTS.map(|script| (script, ".js"))) {
        for name in names(dist, begin, end)? {
            let stem = without_digest(name.trim_end_matches(end));
            let new = format!("{stem}-{}{end}", digest(&read(&dist.join(&name))?));
            rename(dist, &name, &new)?;
            replace_in_all(&[(&name, &new)])?;
        }
    }

    let wasm = only(dist, "_bg.wasm")?;
    let glue = only(dist, ".js")?;

    let new_wasm = format!("{APP}-{}.wasm", digest(&read(&dist.join(&wasm))?));
    rename(dist, &wasm, &new_wasm)?;
    replace(&dist.join(&glue), &[(&wasm, &new_wasm)])?;

    let new_glue = format!("{APP}-{}.js", digest(&read(&dist.join(&glue))?));
    rename(dist, &glue, &new_glue)?;
    replace(&element, &[(ELEMENT_APP, &format!("{new_glue} {new_wasm}"))])?;
    replace_in_all(&[(&wasm, &new_wasm), (&glue, &new_glue)])
}

/// Renders the pages to static HTML and puts the word catalogues beside them.
///
/// A native program does it, built by the cargo that runs this: the wasm build's own settings
/// stay out of its way.
fn prerender(project: &Project, dist: &Path) -> Result<(), Failure> {
    let mut command = Command::new(project.cargo());
    command
        .current_dir(&project.root)
        .args(["run", "--quiet", "--locked", "--no-default-features"])
        .args(["--features", "prerender", "--bin", "prerender", "--"])
        .arg(dist);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        outcome => Err(Failure::new("The static pages could not be rendered.")
            .tried(format!("{}: {outcome:?}", crate::run::shown(&command)))),
    }
}

/// The one file of the app in a folder whose name ends like this.
fn only(dist: &Path, end: &str) -> Result<String, Failure> {
    let mut names = names(dist, APP, end)?;
    match (names.pop(), names.pop()) {
        (Some(name), None) => Ok(name),
        _ => Err(Failure::new(format!("{} should hold exactly one {APP}*{end}.", dist.display()))),
    }
}

/// The files in a folder whose names begin and end like this.
pub(crate) fn names(dist: &Path, begin: &str, end: &str) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(dist).map_err(|error| about(dist, &error))?;
    Ok(entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.starts_with(begin) && name.ends_with(end))
        .collect())
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| about(path, &error))
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| about(path, &error))
}

fn rename(dist: &Path, from: &str, to: &str) -> Result<(), Failure> {
    fs::rename(dist.join(from), dist.join(to)).map_err(|error| about(&dist.join(from), &error))
}

fn replace(path: &Path, pairs: &[(&str, &str)]) -> Result<(), Failure> {
    let mut text = fs::read_to_string(path).map_err(|error| about(path, &error))?;
    for (from, to) in pairs {
        text = text.replace(from, to);
    }
    write(path, text.as_bytes())
}

pub(crate) fn about(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}.", path.display()))
}

/// A file's name without its ending and the dash and digest that Trunk or [`digest`] put behind it, if one did.
pub(crate) fn without_digest(stem: &str) -> &str {
    stem.rsplit_once('-').filter(|(_, end)| is_digest(end)).map_or(stem, |(begin, _)| begin)
}

/// Whether a text has the form of a [`digest`].
pub(crate) fn is_digest(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// 64-bit FNV-1a as 16 hexadecimal digits: enough to tell builds apart, no protection.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn built_files_are_named_after_their_content_and_the_page_follows() {
        let dist = Scratch::new("finish");
        dist.write("maillint-app-0123_bg.wasm", "wasm");
        dist.write("words-de.txt", "Wort");
        dist.write("lookup.js", "ask()");
        dist.write("maillint-element.js", "bring('maillint-app-here', 'words-de.txt')");
        dist.write("start-0123456789abcdef.js", "begin()");
        dist.write("maillint-app-0123.js", "load('maillint-app-0123_bg.wasm')");
        dist.write(
            "index.html",
            r#"<meta content="maillint-app-0123.js maillint-app-0123_bg.wasm de=words-de.txt lookup.js start-0123456789abcdef.js">"#,
        );

        dist.write("embed.html", "lookup.js words-de.txt");

        rename_by_content(&dist.path).expect("both files are there");

        let wasm = format!("{APP}-{}.wasm", digest(b"wasm"));
        let glue_text = format!("load('{wasm}')");
        let glue = format!("{APP}-{}.js", digest(glue_text.as_bytes()));
        assert_eq!(dist.read(&glue), glue_text);
        let words = format!("words-de-{}.txt", digest(b"Wort"));
        assert_eq!(dist.read(&words), "Wort");
        let lookup = format!("lookup-{}.js", digest(b"ask()"));
        assert_eq!(dist.read(&lookup), "ask()");
        assert_eq!(dist.read("embed.html"), format!("{lookup} {words}"));
        let brought = format!("bring('{glue} {wasm}', '{words}')");
        assert_eq!(dist.read("maillint-element.js"), brought);
        let start = format!("start-{}.js", digest(b"begin()"));
        assert_eq!(
            dist.read("index.html"),
            format!(r#"<meta content="{glue} {wasm} de={words} {lookup} {start}">"#)
        );
    }

    #[test]
    fn a_build_without_its_wasm_is_refused() {
        let dist = Scratch::new("finish-empty");
        let failure = rename_by_content(&dist.path).expect_err("nothing was built");
        assert!(failure.needed.contains("exactly one maillint-app*_bg.wasm"));
    }

    #[test]
    fn the_digest_is_fnv_1a() {
        // Test vectors of the FNV authors: the empty string and "a".
        assert_eq!(digest(b""), "cbf29ce484222325");
        assert_eq!(digest(b"a"), "af63dc4c8601ec8c");
    }
}
