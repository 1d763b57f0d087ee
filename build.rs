//! Turns `locales/` into message catalogues and the Rust that names them.

#[path = "src/words/marks.rs"]
mod marks;
#[path = "build/words/mod.rs"]
mod words;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    match build_words() {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            println!("cargo::error=locales: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes `words.rs` and one `words.LANGUAGE.txt` per language to the build's output folder.
fn build_words() -> io::Result<Vec<words::Problem>> {
    let sources = words::sources("locales".as_ref())?;
    let compiled = match words::compile(&sources) {
        Ok(compiled) => compiled,
        Err(problems) => return Ok(problems),
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join("words.rs"), compiled.rust)?;
    for (language, catalogue) in compiled.catalogues {
        fs::write(out.join(format!("words.{language}.txt")), catalogue)?;
    }
    Ok(Vec::new())
}
