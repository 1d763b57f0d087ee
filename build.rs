//! Turns `locales/` into message catalogues and the Rust that names them, and packs `data/providers/` with its notes;
//! reads `data/lookup.toml` for the page and its policy; packs `data/symptoms/`; turns `data/answers.toml` and its texts
//! into constants for the static pages.

#[path = "src/symptoms/alternatives.rs"]
mod alternatives;
#[path = "build/answers/mod.rs"]
mod answers;
#[path = "build/apps/mod.rs"]
mod apps;
#[path = "build/lookup.rs"]
mod lookup;
#[path = "src/words/marks.rs"]
mod marks;
#[path = "build/notes.rs"]
mod notes;
#[path = "build/providers/mod.rs"]
mod providers;
#[path = "build/symptoms/mod.rs"]
mod symptoms;
#[path = "src/symptoms/tokens.rs"]
mod tokens;
#[path = "build/words/mod.rs"]
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=data/providers");
    println!("cargo::rerun-if-changed=data/lookup.toml");
    println!("cargo::rerun-if-changed=data/apps");
    println!("cargo::rerun-if-changed=data/symptoms");
    println!("cargo::rerun-if-changed=data/answers.toml");
    let outcomes = [
        ("locales", build_words()),
        ("data/providers", build_providers()),
        ("data/lookup.toml", build_lookup()),
        ("data/apps", build_apps()),
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
fn build_words() -> io::Result<Vec<String>> {
    let sources = words::sources("locales".as_ref())?;
    let compiled = match words::compile(&sources) {
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
fn build_providers() -> io::Result<Vec<String>> {
    let sources = providers::sources("data/providers".as_ref())?;
    let packed = match providers::compile(&sources) {
        Ok(packed) => packed,
        Err(problems) => return Ok(problems),
    };
    let out = out_dir()?;
    fs::write(out.join("providers.txt"), packed.text)?;
    fs::write(out.join("providers.rs"), packed.rust)?;
    fs::write(out.join("providers.records.txt"), packed.records)?;
    build_notes(&packed.notes, &out)
}

/// Writes `notes.rs` and one `notes.LANGUAGE.txt` per language to the build's output folder.
fn build_notes(named: &[(String, String)], out: &Path) -> io::Result<Vec<String>> {
    let sources = notes::sources("locales".as_ref())?;
    let compiled = match notes::compile(&sources, named) {
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
fn build_lookup() -> io::Result<Vec<String>> {
    let compiled = match lookup::compile(&fs::read_to_string("data/lookup.toml")?) {
        Ok(compiled) => compiled,
        Err(problems) => {
            return Ok(problems.iter().map(|why| format!("data/lookup.toml: {why}")).collect());
        }
    };
    let out = out_dir()?;
    fs::write(out.join("lookup.endpoints.txt"), compiled.endpoints)?;
    fs::write(out.join("lookup.sources.txt"), compiled.sources)?;
    Ok(Vec::new())
}

/// Writes `apps.rs` to the build's output folder.
fn build_apps() -> io::Result<Vec<String>> {
    match apps::compile(&providers::sources("data/apps".as_ref())?) {
        Ok(rust) => fs::write(out_dir()?.join("apps.rs"), rust).map(|()| Vec::new()),
        Err(problems) => Ok(problems),
    }
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
