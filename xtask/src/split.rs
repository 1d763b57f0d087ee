//! Takes what the page can fetch later out of its wasm: the app begins without it.
//!
//! Functions marked `#[wasm_split(NAME)]` begin a part. What only they reach, code and data, goes into files of its
//! own; the app fetches them at the first call. It happens between the compiler and wasm-bindgen, so Trunk is given
//! this program under the name of wasm-bindgen.

use crate::failure::Failure;
use crate::finish::{about, digest, read, write};
use crate::project::Project;
use crate::run;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name under which this program splits and then runs the real wasm-bindgen.
pub(crate) const BINDGEN: &str = "wasm-bindgen";

/// Says where the real one is.
pub(crate) const REAL: &str = "MAILLINT_WASM_BINDGEN";

/// The module that the compiled app imports its parts from; there is no such file, see [`finish`].
const MODULE: &str = "./late.js";

/// What the parts are called before they are named after their content, by the calls that need them, a line each.
pub(crate) const LIST: &str = "parts.txt";

/// Puts this program into a folder as wasm-bindgen, for Trunk to find.
pub(crate) fn stand_in(project: &Project) -> Result<PathBuf, Failure> {
    let folder = project.target().join("page-bindgen");
    let program = folder.join(format!("{BINDGEN}{}", std::env::consts::EXE_SUFFIX));
    let place = || -> std::io::Result<()> {
        fs::create_dir_all(&folder)?;
        fs::copy(std::env::current_exe()?, &program).map(drop)
    };
    place().map_err(|error| about(&program, &error))?;
    Ok(folder)
}

/// Stands in for wasm-bindgen: splits the wasm among the arguments and hands on what the app begins with.
pub(crate) fn bindgen(project: &Project, arguments: &[OsString]) -> Result<bool, Failure> {
    let mut command = Command::new(std::env::var_os(REAL).unwrap_or_default());
    for argument in arguments {
        let path = Path::new(argument);
        if path.extension().is_some_and(|extension| extension == "wasm") {
            // The parts use exports that wasm-bindgen would drop.
            command.arg("--keep-lld-exports").arg(split(path, &folder(project))?);
            // Whoever starts the app says where its wasm is; bundlers would look for a file beside the glue.
            command.arg("--omit-default-module-path");
        } else {
            command.arg(argument);
        }
    }
    let status = command.status().map_err(|error| about(Path::new(BINDGEN), &error))?;
    Ok(status.success())
}

/// Where the parts wait for the end of the build.
fn folder(project: &Project) -> PathBuf {
    project.target().join("page-parts")
}

/// Writes the parts of a wasm into a folder and returns what is left.
pub(crate) fn split(wasm: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| about(folder, &error))?;
    let name = wasm.file_name().unwrap_or_default();
    let rest = folder.join("first").join(name);
    fs::create_dir_all(folder.join("first")).map_err(|error| about(folder, &error))?;
    let bytes = read(wasm)?;
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &rest;
    options.link_name = MODULE;
    let split = wasm_split_cli_support::transform(options).map_err(|error| {
        Failure::new(format!("{} could not be split: {error:?}.", wasm.display()))
    })?;
    let calls: BTreeMap<_, _> = split.prefetch_map.into_iter().collect();
    let line = |(call, parts): (String, Vec<String>)| format!("{call} {}\n", parts.join(" "));
    write(&folder.join(LIST), calls.into_iter().map(line).collect::<String>().as_bytes())?;
    Ok(rest)
}

/// Puts the parts into the built page, and into its glue what fetches them.
pub(crate) fn finish(
    project: &Project,
    dist: &Path,
    glue: &Path,
    optimise: &Path,
) -> Result<(), Failure> {
    let folder = folder(project);
    let list = String::from_utf8_lossy(&read(&folder.join(LIST))?).into_owned();
    let flags = flags(&project.root.join("index.html"))?;
    let parts: BTreeSet<&str> = list.lines().flat_map(|line| line.split(' ').skip(1)).collect();
    let mut all = BTreeMap::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        all.insert(part, small(&folder.join(format!("{part}.wasm")), optimise, &flags)?);
    }
    // One for all: they fit only each other, and a glue with a digest for each would weigh more.
    let digest = digest(&all.values().flatten().copied().collect::<Vec<u8>>());
    for (part, bytes) in &all {
        write(&dist.join(format!("{part}-{digest}.wasm")), bytes)?;
    }
    let calls = list.lines().map(|line| {
        let (call, parts) = line.split_once(' ').unwrap_or((line, ""));
        format!("  __wasm_split_load_{call}: part(\"{}\"),\n", parts.trim())
    });
    let calls: String = calls.collect();
    let text = String::from_utf8_lossy(&read(glue)?).into_owned();
    let loader =
        String::from_utf8_lossy(&read(&project.root.join("src/browser/late.js"))?).into_owned();
    let loader = format!("const digest = \"{digest}\";\n{loader}");
    let joined = join(&text, &loader, &calls).ok_or_else(|| {
        Failure::new(format!("{} does not import the parts as it used to.", glue.display()))
    })?;
    write(glue, joined.as_bytes())
}

/// The glue with what fetches the parts in place of its imports of them: it has one for each call.
pub(crate) fn join(glue: &str, loader: &str, calls: &str) -> Option<String> {
    let end = format!(" from \"{MODULE}\"");
    let mut joined = glue.to_owned();
    let mut object = format!("{loader}const calls = {{\n{calls}}};\n");
    for line in glue.lines().filter(|line| line.contains(&end)) {
        let name = line.strip_prefix("import * as ")?.split(' ').next()?;
        joined = joined.replacen(line, &format!("{object}const {name} = calls;"), 1);
        object.clear();
    }
    object.is_empty().then_some(joined)
}

/// A part, made small.
pub(crate) fn small(part: &Path, optimise: &Path, flags: &[String]) -> Result<Vec<u8>, Failure> {
    let small = part.with_extension("opt.wasm");
    let mut command = Command::new(optimise);
    command.arg(part).arg("-o").arg(&small).arg("-Oz").args(flags);
    let shown = run::shown(&command);
    run::capture(&mut command).ok_or_else(|| {
        Failure::new(format!("{} could not be made smaller.", part.display())).tried(shown)
    })?;
    read(&small)
}

/// What Trunk tells wasm-opt about the app holds for its parts too.
pub(crate) fn flags(page: &Path) -> Result<Vec<String>, Failure> {
    let text = String::from_utf8_lossy(&read(page)?).into_owned();
    let flags =
        text.split("data-wasm-opt-params=\"").nth(1).and_then(|rest| rest.split('"').next());
    Ok(flags.unwrap_or_default().split(' ').map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn the_glue_fetches_the_parts_itself() {
        let glue = "import * as import1 from \"./late.js\"\n\
                    import * as import2 from \"./late.js\"\nlet wasm;\n";
        let joined = join(glue, "const part = 1;\n", "  call: part(\"a\"),\n");
        assert_eq!(
            joined.as_deref(),
            Some(
                "const part = 1;\nconst calls = {\n  call: part(\"a\"),\n};\n\
                 const import1 = calls;\nconst import2 = calls;\nlet wasm;\n"
            )
        );
        assert_eq!(join("let wasm;", "", ""), None);
    }
}
