//! Turns `locales/` into message catalogues and the Rust that names them, and packs `data/providers/` with its notes;
//! reads `data/lookup.toml` for the page and its policy; packs `data/labels.toml` and `data/symptoms/`; turns
//! `data/answers.toml` and its texts into constants for the static pages. What a deployer adds to that is in a folder of
//! theirs: `build/own.rs`.

#[path = "src/symptoms/alternatives.rs"]
mod alternatives;
#[path = "build/answers/mod.rs"]
mod answers;
#[path = "build/apps/mod.rs"]
mod apps;
#[path = "build/configs/mod.rs"]
mod configs;
#[path = "build/labels.rs"]
mod labels;
#[path = "build/lookup.rs"]
mod lookup;
#[path = "src/words/marks.rs"]
mod marks;
#[path = "build/notes.rs"]
mod notes;
#[path = "build/own.rs"]
mod own;
#[path = "build/providers/mod.rs"]
mod providers;
#[path = "build/symptoms/mod.rs"]
mod symptoms;
#[path = "src/symptoms/tokens.rs"]
mod tokens;
#[path = "src/formats/import/text/unspaced.rs"]
mod unspaced;
#[path = "build/words/mod.rs"]
mod words;

use own::Own;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=data/providers");
    println!("cargo::rerun-if-changed=data/labels.toml");
    println!("cargo::rerun-if-changed=data/lookup.toml");
    println!("cargo::rerun-if-changed=data/apps");
    println!("cargo::rerun-if-changed=data/configs");
    println!("cargo::rerun-if-changed=data/symptoms");
    println!("cargo::rerun-if-changed=data/answers.toml");
    println!("cargo::rerun-if-env-changed={}", own::VARIABLE);
    let own = match Own::find() {
        Ok(own) => own,
        Err(problem) => {
            println!("cargo::error={problem}");
            return ExitCode::FAILURE;
        }
    };
    if let Some(folder) = own.folder() {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    let outcomes = [
        ("locales", build_words(&own)),
        ("data/providers", build_providers(&own)),
        ("data/labels.toml", build_labels()),
        ("data/lookup.toml", build_lookup(&own)),
        ("site.toml", build_site(&own)),
        ("data/apps", build_apps()),
        ("data/configs", build_configs()),
        ("data/symptoms", build_symptoms()),
        ("data/answers.toml", build_answers()),
    ];
    let mut problems = Vec::new();
    for (folder, outcome) in outcomes {
        match outcome {
            Ok(found) => problems.extend(found),
            Err(error) => problems.push(format!("{folder}: {error}")),
        }
    }
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes `words.rs` and one `words.LANGUAGE.txt` per language to the build's output folder.
fn build_words(own: &Own) -> io::Result<Vec<String>> {
    let sources = words::sources("locales".as_ref())?;
    let own = own.part("locales").map_or(Ok(Vec::new()), |folder| words::sources(&folder))?;
    let compiled = match words::compile(&sources, &own) {
        Ok(compiled) => compiled,
        Err(problems) => return Ok(problems.iter().map(ToString::to_string).collect()),
    };
    let out = out_dir()?;
    fs::write(out.join("words.rs"), compiled.rust)?;
    for (language, catalogue) in compiled.catalogues {
        fs::write(out.join(format!("words.{language}.txt")), catalogue)?;
    }
    Ok(Vec::new())
}

/// Writes `providers.txt`, `providers.rs` and `providers.records.txt` to the build's output folder.
fn build_providers(own: &Own) -> io::Result<Vec<String>> {
    let sources = providers::sources(providers::FOLDER.as_ref())?;
    let folder = own.part("providers").unwrap_or_default();
    let of_own = if folder.exists() { providers::sources(&folder)? } else { Vec::new() };
    let packed = match providers::compile(&sources, (&own::shown(&folder), &of_own)) {
        Ok(packed) => packed,
        Err(problems) => return Ok(problems),
    };
    let out = out_dir()?;
    fs::write(out.join("providers.txt"), packed.text)?;
    fs::write(out.join("providers.rs"), packed.rust)?;
    fs::write(out.join("providers.records.txt"), packed.records)?;
    let ids: Vec<&str> = of_own.iter().map(|(id, _)| id.as_str()).collect();
    build_notes(&packed.notes, own, &ids, &out)
}

/// Writes `notes.rs` and one `notes.LANGUAGE.txt` per language to the build's output folder.
fn build_notes(
    named: &[(String, String)],
    own: &Own,
    of_own: &[&str],
    out: &Path,
) -> io::Result<Vec<String>> {
    let mut sources = notes::sources("locales".as_ref())?;
    if let Some(folder) = own.part("locales") {
        sources.extend(notes::sources(&folder)?);
    }
    let compiled = match notes::compile(&sources, named, of_own) {
        Ok(compiled) => compiled,
        Err(problems) => return Ok(problems),
    };
    fs::write(out.join("notes.rs"), compiled.rust)?;
    for (language, text) in compiled.texts {
        fs::write(out.join(format!("notes.{language}.txt")), text)?;
    }
    Ok(Vec::new())
}

/// Writes `lookup.endpoints.txt` and `lookup.sources.txt` to the build's output folder.
fn build_lookup(own: &Own) -> io::Result<Vec<String>> {
    let (path, text) = own.text_or("lookup.toml", "data/lookup.toml")?;
    let compiled = match lookup::compile(&text) {
        Ok(compiled) => compiled,
        Err(problems) => {
            return Ok(problems.iter().map(|why| format!("{path}: {why}")).collect());
        }
    };
    let out = out_dir()?;
    fs::write(out.join("lookup.endpoints.txt"), compiled.endpoints)?;
    fs::write(out.join("lookup.sources.txt"), compiled.sources)?;
    Ok(Vec::new())
}

/// Writes `site.address.txt` to the build's output folder.
fn build_site(own: &Own) -> io::Result<Vec<String>> {
    match own.address() {
        Ok(address) => fs::write(out_dir()?.join("site.address.txt"), address).map(|()| Vec::new()),
        Err(problem) => Ok(vec![problem]),
    }
}

/// Writes `apps.rs` to the build's output folder.
fn build_apps() -> io::Result<Vec<String>> {
    match apps::compile(&providers::sources("data/apps".as_ref())?) {
        Ok(rust) => fs::write(out_dir()?.join("apps.rs"), rust).map(|()| Vec::new()),
        Err(problems) => Ok(problems),
    }
}

/// Writes `labels.txt` to the build's output folder.
fn build_labels() -> io::Result<Vec<String>> {
    match labels::compile(&fs::read_to_string("data/labels.toml")?) {
        Ok(table) => fs::write(out_dir()?.join("labels.txt"), table).map(|()| Vec::new()),
        Err(problems) => Ok(problems),
    }
}

/// Writes `configs.txt` and `writers.rs` to the build's output folder.
fn build_configs() -> io::Result<Vec<String>> {
    let compiled = match configs::compile(&providers::sources("data/configs".as_ref())?) {
        Ok(compiled) => compiled,
        Err(problems) => return Ok(problems),
    };
    let out = out_dir()?;
    fs::write(out.join("configs.txt"), compiled.table)?;
    fs::write(out.join("writers.rs"), compiled.writers)?;
    Ok(Vec::new())
}

/// Writes `symptoms.rs` to the build's output folder.
fn build_symptoms() -> io::Result<Vec<String>> {
    let sources = providers::sources("data/symptoms".as_ref())?;
    match symptoms::compile(&sources) {
        Ok(tables) => fs::write(out_dir()?.join("symptoms.rs"), tables).map(|()| Vec::new()),
        Err(problems) => Ok(problems),
    }
}

/// Writes `answers.rs` to the build's output folder.
fn build_answers() -> io::Result<Vec<String>> {
    let ids = |folder: &str| -> io::Result<_> {
        Ok(providers::sources(folder.as_ref())?.into_iter().map(|(id, _)| id).collect())
    };
    let known = answers::Known { providers: ids("data/providers")?, apps: ids("data/apps")? };
    let sources = answers::sources("locales".as_ref())?;
    let facts = fs::read_to_string(answers::FACTS)?;
    match answers::compile(&facts, &sources, &known) {
        Ok(rust) => fs::write(out_dir()?.join("answers.rs"), rust).map(|()| Vec::new()),
        Err(problems) => Ok(problems),
    }
}

fn out_dir() -> io::Result<PathBuf> {
    env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| io::ErrorKind::NotFound.into())
}
