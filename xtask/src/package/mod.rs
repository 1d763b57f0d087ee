//! `cargo xtask package`: the built page as a folder and an archive that any web server can serve, and the engine and
//! the element as an npm package, with checksums and bills of materials.

mod bom;
mod compress;
mod crates;
mod deploy;
mod element;
mod json;
mod module;
mod names;
pub(crate) mod npm;
mod tar;
mod time;

use crate::dist;
use crate::failure::Failure;
use crate::files;
use crate::finish::{about, read, write};
use crate::gates;
use crate::project::Project;
use crate::run;
use crate::setup::{self, WasmStd};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};
use tar::Member;
use time::Time;

/// The page, ready to be served.
pub(crate) struct Ready {
    /// Holds the site, the configurations for servers and the licences.
    pub(crate) folder: PathBuf,
}

impl Ready {
    /// The files to serve, each with what it is compressed to beside it.
    pub(crate) fn site(&self) -> PathBuf {
        self.folder.join("site")
    }
}

/// What goes along with the site, from the root of the project.
const ALONG: [(&str, &str); 3] = [
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("docs/host-it-yourself.md", "README.md"),
];

/// A part of the project's data: its name, its folder and a sentence on it.
type Data = (&'static str, &'static str, &'static str);

const PROVIDERS: Data = (
    "providers",
    "data/providers",
    "Facts about mail providers, each with its source and the day it was checked",
);
const APPS: Data = ("apps", "data/apps", "What mail apps call each setting, and where it is");
const SYMPTOMS: Data = ("symptoms", "data/symptoms", "Error texts and what is behind them");

/// The data, which is in the page and in the npm package.
const DATA: [Data; 3] = [PROVIDERS, APPS, SYMPTOMS];

/// Builds the page and packs it into `target/package/`.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    dist::build(project)?;
    let out = project.target().join("package");
    let ready = ready(project, &out)?;
    let time = Time::of(project);
    let name = ready.folder.file_name().unwrap_or_default().to_string_lossy().into_owned();

    let bill = out.join(format!("{name}.cdx.json"));
    write(&bill, bill_of_materials(project, &time, &gates::APP)?.as_bytes())?;
    fs::copy(&bill, ready.folder.join("bom.cdx.json")).map_err(|error| about(&bill, &error))?;

    let archive = out.join(format!("{name}.tar.gz"));
    pack(&ready.folder, &archive, &time)?;
    let package = npm::build(project)?.tarball;
    let tarball = out.join(package.file_name().unwrap_or_default());
    fs::copy(&package, &tarball).map_err(|error| about(&tarball, &error))?;
    let tarball_bill = out.join(format!("{name}-npm.cdx.json"));
    write(&tarball_bill, bill_of_materials(project, &time, &npm::BOTH)?.as_bytes())?;
    let sums = checksums(&out, &[archive, bill, tarball, tarball_bill])?;
    println!("\n{sums}");
    println!("The page is ready to be served: {}", ready.site().display());
    println!("The npm package, the checksums and the bills of materials are in {}", out.display());
    Ok(())
}

/// Empties the folder `out` and puts the built page there, with everything that serving it needs.
pub(crate) fn ready(project: &Project, out: &Path) -> Result<Ready, Failure> {
    println!("· Compressing the page (usually 8 s)");
    let dist = project.dist();
    names::check(&dist)?;
    let ready = Ready { folder: out.join(format!("maillint-{}", version(project)?)) };
    let _ = fs::remove_dir_all(out);
    let time = Time::of(project);
    copy(&dist, &ready.site())?;
    deploy::write_all(&project.root.join("deploy"), &ready.site(), &ready.folder)?;
    compress::folder(&ready.site())?;
    for (from, to) in ALONG {
        write(&ready.folder.join(to), &read(&project.root.join(from))?)?;
    }
    for path in files::below(&ready.folder) {
        date(&path, &time)?;
    }
    Ok(ready)
}

/// The version in the manifest.
fn version(project: &Project) -> Result<String, Failure> {
    let path = project.root.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| about(&path, &error))?;
    let version =
        text.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("{} has no version.", path.display())))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    for path in files::below(from) {
        let new = to.join(path.strip_prefix(from).unwrap_or(&path));
        let place = || -> std::io::Result<()> {
            fs::create_dir_all(new.parent().unwrap_or(to))?;
            fs::copy(&path, &new).map(drop)
        };
        place().map_err(|error| about(&new, &error))?;
    }
    Ok(())
}

/// Gives a file the time that servers tell it from its next version by.
fn date(path: &Path, time: &Time) -> Result<(), Failure> {
    let modified = SystemTime::UNIX_EPOCH + Duration::from_secs(time.of_file(&read(path)?));
    let file = fs::File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(modified)).map_err(|error| about(path, &error))
}

fn pack(folder: &Path, archive: &Path, time: &Time) -> Result<(), Failure> {
    let above = folder.parent().unwrap_or(folder);
    let mut members = Vec::new();
    for path in files::below(folder) {
        let bytes = read(&path)?;
        let name = path.strip_prefix(above).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        members.push(Member { path: name, modified: time.of_file(&bytes), bytes });
    }
    // The parts of a path sort otherwise than its text, and not the same on all systems.
    members.sort_by(|a, b| a.path.cmp(&b.path));
    let plain = archive.with_extension("");
    write(&plain, &tar::write(&members)?)?;
    compress::gzip(&plain, archive)?;
    fs::remove_file(&plain).map_err(|error| about(&plain, &error))
}

fn bill_of_materials(project: &Project, time: &Time, flags: &[&str]) -> Result<String, Failure> {
    let compiler = match setup::wasm_std(project)? {
        WasmStd::Ready => "rustc",
        WasmStd::Debian { .. } => "/usr/bin/rustc",
    };
    let data: Vec<_> = DATA
        .iter()
        .map(|(name, folder, what)| {
            let count = files::below(&project.root.join(folder)).len();
            ((*name).to_owned(), format!("{what}; {count} files"))
        })
        .collect();
    Ok(bom::write(&bom::Contents {
        crates: &crates::of(project, flags)?,
        compiler: &run::capture(Command::new(compiler).arg("--version")).unwrap_or_default(),
        data: &data,
        time,
    }))
}

/// Writes `SHA256SUMS` in the form that `sha256sum --check` reads, and returns it.
fn checksums(out: &Path, paths: &[PathBuf]) -> Result<String, Failure> {
    let paths: Vec<&Path> = paths.iter().map(AsRef::as_ref).collect();
    let lines = compress::sums(&paths)?.into_iter().zip(&paths).map(|(sum, path)| {
        format!("{sum}  {}\n", path.file_name().unwrap_or_default().to_string_lossy())
    });
    let text: String = lines.collect();
    write(&out.join("SHA256SUMS"), text.as_bytes())?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    /// The bytes of an archive of a folder with these files, which were written in this order.
    fn packed(name: &str, files: &[(&str, &str)]) -> Vec<u8> {
        let scratch = Scratch::new(name);
        for (name, text) in files {
            scratch.write(&format!("maillint-1.0.0/{name}"), text);
        }
        let archive = scratch.path.join("a.tar.gz");
        let time = Time { source: Some(1_790_000_000) };
        pack(&scratch.path.join("maillint-1.0.0"), &archive, &time).expect("the folder is ours");
        read(&archive).expect("it was written")
    }

    #[test]
    fn the_same_files_make_the_same_archive() {
        let [one, other] = [("site/a/index.html", "one"), ("site/a.txt", "other")];
        let archive = packed("package-1", &[one, other]);
        assert_eq!(archive, packed("package-2", &[other, one]));
        assert_ne!(archive, packed("package-3", &[one, ("site/a.txt", "OTHER")]));
    }

    #[test]
    fn a_file_gets_the_time_that_its_content_decides() {
        let scratch = Scratch::new("package-date");
        scratch.write("index.html", "one");
        let time = Time { source: Some(1_790_000_000) };
        let path = scratch.path.join("index.html");
        date(&path, &time).expect("the file is ours");
        let modified = path.metadata().and_then(|metadata| metadata.modified()).ok();
        let since = modified.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        assert_eq!(since.map(|since| since.as_secs()), Some(time.of_file(b"one")));
    }

    #[test]
    fn checksums_are_written_as_sha256sum_reads_them() {
        let scratch = Scratch::new("package-sums");
        scratch.write("abc.tar.gz", "abc");
        let text =
            checksums(&scratch.path, &[scratch.path.join("abc.tar.gz")]).expect("Node.js is here");
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(text, format!("{sum}  abc.tar.gz\n"));
        assert_eq!(scratch.read("SHA256SUMS"), text);
    }
}
