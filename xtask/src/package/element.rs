//! The element of the npm package: the files of the built page that it needs, as modules.

use super::module;
use crate::failure::Failure;
use crate::finish::{APP, ELEMENT, about, names, read, without_digest, write};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What the names of the parts of the app begin with; see `split.rs`.
const PARTS: [&str; 2] = ["split_", "chunk_"];

/// What a file of the page becomes.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    /// Code of the app, by the name of its part.
    Code(String),
    /// A text that the element asks for by its file's name.
    Text,
    /// A script that it asks for in that way.
    Script,
    /// The script that starts the app.
    App,
}

impl Kind {
    /// What becomes of a file; `None` if the element does not need it.
    fn of(name: &str, element: &str) -> Option<Self> {
        let (whole, end) = name.rsplit_once('.')?;
        let stem = without_digest(whole);
        let is_named = element.contains(name);
        match end {
            "wasm" if is_named => Some(Self::Code("first".to_owned())),
            "wasm" => {
                PARTS.iter().any(|part| stem.starts_with(part)).then(|| Self::Code(stem.to_owned()))
            }
            "txt" | "css" if is_named => Some(Self::Text),
            "js" if is_named => Some(if stem == APP { Self::App } else { Self::Script }),
            _ => None,
        }
    }
}

/// Writes the modules into a folder: `element.js`, the app, everything that the element names, and `built.js`, which
/// says where it is.
pub(super) fn write_modules(dist: &Path, folder: &Path) -> Result<(), Failure> {
    for made in ["code", "data", "scripts"] {
        let made = folder.join(made);
        fs::create_dir_all(&made).map_err(|error| about(&made, &error))?;
    }
    let element = read(&dist.join(ELEMENT[0]).with_extension("js"))?;
    write(&folder.join("element.js"), &element)?;
    let element = String::from_utf8_lossy(&element).into_owned();
    let [mut code, mut texts, mut scripts] = [const { String::new() }; 3];
    let mut files = names(dist, "", "")?;
    files.sort_unstable();
    for file in files {
        let Some(kind) = Kind::of(&file, &element) else { continue };
        let bytes = read(&dist.join(&file))?;
        let (whole, _) = file.rsplit_once('.').unwrap_or((&file, ""));
        let stem = without_digest(whole);
        let (list, name, place, module) = match &kind {
            Kind::Code(part) => {
                (&mut code, part, format!("code/{part}.js"), module::of_bytes(&bytes).into_bytes())
            }
            Kind::Text => {
                let text = String::from_utf8_lossy(&bytes);
                (&mut texts, &file, format!("data/{stem}.js"), module::of_text(&text).into_bytes())
            }
            Kind::Script => (&mut scripts, &file, format!("scripts/{stem}.js"), bytes),
            Kind::App => {
                write(&folder.join("app.js"), &bytes)?;
                continue;
            }
        };
        write(&folder.join(&place), &module)?;
        let _ = writeln!(list, "  {name:?}: () => import(\"./{place}\"),");
    }
    let built = format!(
        "// Made by `cargo xtask package npm`.\n\n\
         /** The code of the app, by the names of its parts. */\nexport const code = {{\n{code}}};\n\n\
         /** Words, data and style sheets, by the names of their files. */\nexport const texts = {{\n{texts}}};\n\n\
         /** Scripts, by the names of their files. */\nexport const scripts = {{\n{scripts}}};\n"
    );
    write(&folder.join("built.js"), built.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    const DIGEST: &str = "0123456789abcdef";

    #[test]
    fn what_the_element_names_becomes_modules_and_nothing_else_does() {
        let dist = Scratch::new("element");
        let name = |stem: &str, end: &str| format!("{stem}-{DIGEST}.{end}");
        let named = [
            name("maillint-app", "js"),
            name("maillint-app", "wasm"),
            name("words-en", "txt"),
            name("exchange", "js"),
        ];
        dist.write("maillint-element.js", &format!("bring({named:?})"));
        for file in named {
            dist.write(&file, "a \"word\"");
        }
        for file in [name("split_read", "wasm"), name("lookup", "js"), "index.html".to_owned()] {
            dist.write(&file, "more");
        }
        write_modules(&dist.path, &dist.path.join("out")).expect("it is all there");
        let built = dist.read("out/built.js");
        for line in [
            "  \"first\": () => import(\"./code/first.js\"),\n".to_owned(),
            "  \"split_read\": () => import(\"./code/split_read.js\"),\n".to_owned(),
            format!("  \"words-en-{DIGEST}.txt\": () => import(\"./data/words-en.js\"),\n"),
            format!("  \"exchange-{DIGEST}.js\": () => import(\"./scripts/exchange.js\"),\n"),
        ] {
            assert!(built.contains(&line), "{line} in {built}");
        }
        assert!(!built.contains("lookup") && !built.contains("index"), "{built}");
        assert_eq!(dist.read("out/app.js"), "a \"word\"");
        assert_eq!(dist.read("out/data/words-en.js"), "export default \"a \\\"word\\\"\";\n");
        assert_eq!(dist.read("out/code/split_read.js"), module::of_bytes(b"more"));
    }
}
