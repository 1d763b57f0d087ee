//! Writes the data of the npm package: words, providers, notes, examples, and the types of all closed words.
//!
//! `npm-data FOLDER` writes texts that `cargo xtask package npm` makes modules of.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use maillint::contract::{Layout, settings_json};
use maillint::engine::rules::all;
use maillint::js::{BASE, types};
use maillint::providers::CATALOGUE;
use maillint::words::{LANGUAGES, Part, catalogue_of, notes, part};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("usage: npm-data FOLDER");
        return ExitCode::from(2);
    };
    match run(folder.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("npm-data: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let write = |name: &str, text: &str| fs::write(folder.join(name), text);
    for language in LANGUAGES.iter().map(|language| language.code) {
        let words = |part: Part| catalogue_of(part, language).unwrap_or_default();
        for part in BASE {
            let name = if part.name.is_empty() { "first" } else { part.name };
            write(&format!("words-{language}-{name}.txt"), &words(*part))?;
        }
        write(&format!("words-{language}-symptoms.txt"), &words(part::SYMPTOMS))?;
        write(&format!("notes-{language}.txt"), notes::embedded(language).unwrap_or_default())?;
    }
    write("providers.txt", &CATALOGUE.write())?;
    let example = |rule: &maillint::engine::Rule| {
        format!("{}\t{}\n", rule.code, settings_json(&rule.example(), Layout::Line))
    };
    write("examples.txt", &all().into_iter().map(example).collect::<String>())?;
    write("values.d.ts", &types::module())
}
