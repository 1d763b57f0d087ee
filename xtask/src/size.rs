//! The budget, measured on the built page. All sizes are brotli at level 11.

use crate::failure::Failure;
use crate::files;
use crate::finish::{ELEMENT, FOR_FRAMES, FRAMED, HOST_SCRIPT, SCRIPTS};
use crate::project::Project;
use crate::run;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One line of the budget. Sizes in bytes.
struct Part {
    name: String,
    /// What the smallest page of this kind costs, as far as it was measured.
    floor: Option<u64>,
    budget: u64,
    actual: u64,
}

/// Compresses every file named on the command line and prints one size per line.
const MEASURE: &str = "\
const { brotliCompressSync, constants } = require('node:zlib');
const { readFileSync } = require('node:fs');
for (const path of process.argv.slice(1)) {
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  console.log(brotliCompressSync(bytes, { params }).length);
}";

/// Prints the budget, and tells whether every part keeps it.
pub(crate) fn report(project: &Project) -> Result<bool, Failure> {
    let dist = project.dist();
    let files = measure(&dist)?;
    let parts = parts(&files);
    println!("\n== size, brotli 11, in bytes");
    println!("{:<40} {:>9} {:>9} {:>9}", "part", "floor", "budget", "actual");
    for part in &parts {
        let floor = part.floor.map_or("-".to_owned(), |floor| floor.to_string());
        let verdict = if part.actual > part.budget { "  over budget" } else { "" };
        println!("{:<40} {floor:>9} {:>9} {:>9}{verdict}", part.name, part.budget, part.actual);
    }
    println!("The first check aims at {AIM}. File by file:");
    for (name, size) in &files {
        println!("  {name:<50} {size:>9}");
    }
    let has_words = files.iter().any(|(name, _)| is_words_of(name, "en"));
    if !has_words {
        println!("The English words are missing from dist/.");
    }
    Ok(has_words && parts.iter().all(|part| part.actual <= part.budget))
}

/// What the first check should cost one day.
const AIM: u64 = 120_000;

fn parts(files: &[(String, u64)]) -> Vec<Part> {
    let sum = |wanted: &dyn Fn(&str) -> bool| -> u64 {
        files.iter().filter(|(name, _)| wanted(name)).map(|(_, size)| size).sum()
    };
    // What is in folders belongs to the static pages, which the check does without.
    let is_below = |name: &str| name.contains('/');
    let is_first_paint = |name: &str| {
        name == "index.html" || name.starts_with("maillint-") && name.ends_with(".css")
    };
    // What asks others about a domain is fetched by those who want that.
    let is_lookup = |name: &str| name.starts_with("lookup-");
    let is_script =
        |name: &str| SCRIPTS.iter().any(|script| name.starts_with(&format!("{script}-")));
    // What only pages with the check in a frame fetch.
    let is_frame = |name: &str| {
        name == FOR_FRAMES
            || name.starts_with(&format!("{FRAMED}-"))
            || name == format!("{HOST_SCRIPT}.js")
    };
    let is_element =
        |name: &str| name.strip_suffix(".js").is_some_and(|stem| ELEMENT.contains(&stem));
    let is_code = |name: &str| {
        (name.ends_with(".js") || name.ends_with(".wasm"))
            && !is_below(name)
            && !is_script(name)
            && !is_frame(name)
            && !is_element(name)
            && !is_part(name)
    };
    let mut parts = vec![
        Part {
            name: "first check: HTML, CSS, JS, wasm, English".to_owned(),
            // A counter in Yew 0.23: 42 kB of wasm and 5 kB of JavaScript.
            floor: Some(47_000),
            budget: 160_000,
            actual: sum(&|name| is_first_paint(name) || is_code(name) || is_words_of(name, "en")),
        },
        Part {
            name: "first paint: HTML, CSS".to_owned(),
            floor: None,
            // What fits a server's first answer: ten segments of about 1,460 bytes.
            budget: 14_000,
            actual: sum(&is_first_paint),
        },
    ];
    parts.push(Part {
        name: "right after: providers, rules that wait".to_owned(),
        floor: None,
        budget: 60_000,
        actual: sum(&|name| {
            name.starts_with("providers-") || is_of(name, LATE) || code_of(name, LATE).is_some()
        }),
    });
    parts.push(Part {
        name: "a static page: the largest HTML".to_owned(),
        floor: None,
        budget: 14_000,
        actual: sum(&|name| is_below(name) && name.ends_with(".html")),
    });
    parts.push(Part {
        name: "on demand: looking a domain up".to_owned(),
        floor: None,
        budget: 3_000,
        actual: sum(&is_lookup),
    });
    parts.push(Part {
        name: "in a frame: page, scripts".to_owned(),
        floor: None,
        budget: 6_000,
        actual: sum(&is_frame),
    });
    parts.push(Part {
        name: "the element, besides the app".to_owned(),
        floor: None,
        budget: 40_000,
        actual: sum(&|name| is_element(name) || code_of(name, "element").is_some()),
    });
    for (name, size) in files {
        match words_of(name) {
            Some(("en", "" | LATE)) | None => {}
            Some(("en", part)) => {
                // Tools may share their words and styles.
                let codes = files.iter().filter_map(|(name, _)| code_of(name, part));
                parts.extend(codes.map(|code| Part {
                    name: format!("on demand: {code}"),
                    floor: None,
                    budget: ON_DEMAND,
                    actual: sum(&|name| is_of(name, part) || code_of(name, part) == Some(code)),
                }));
            }
            Some((_, "")) => parts.push(Part {
                name: format!("another language: {name}"),
                floor: None,
                budget: 15_000,
                actual: *size,
            }),
            Some(_) => {}
        }
    }
    parts
}

/// What the page fetches by itself, once it stands.
const LATE: &str = "late";

/// The most that a tool may cost those who open it, its words, its styles and its code: about what comes right after the
/// first check.
const ON_DEMAND: u64 = 62_000;

/// Whether a file, other than code, is fetched with a part of this name.
fn is_of(name: &str, part: &str) -> bool {
    words_of(name) == Some(("en", part))
        || [format!("tool-{part}-"), format!("{part}-")].iter().any(|begin| name.starts_with(begin))
}

/// The name of the code in a file, if it is that of a part: `split_exchange_in-04.wasm` is `exchange_in` of `exchange`.
fn code_of<'a>(name: &'a str, part: &str) -> Option<&'a str> {
    let (code, _digest) = name.strip_prefix("split_")?.split_once('-')?;
    let rest = code.strip_prefix(part)?;
    (rest.is_empty() || rest.starts_with('_')).then_some(code)
}

/// Whether this is code that is fetched later; see `split.rs`.
fn is_part(name: &str) -> bool {
    ["split_", "chunk_"].iter().any(|begin| name.starts_with(begin))
}

/// The language and the part of a file of words: `words-de-04.txt`, `words-de-choose-04.txt`.
fn words_of(name: &str) -> Option<(&str, &str)> {
    let (rest, _digest) = name.strip_prefix("words-")?.rsplit_once('-')?;
    Some(rest.split_once('-').unwrap_or((rest, "")))
}

/// Whether these are the words of a language that the page begins with.
fn is_words_of(name: &str, language: &str) -> bool {
    words_of(name) == Some((language, ""))
}

/// Every file with its compressed size, by its name below `dist/`; of the many static pages only the largest.
fn measure(dist: &Path) -> Result<Vec<(String, u64)>, Failure> {
    let is_page = |path: &PathBuf| {
        path.extension().is_some_and(|ending| ending == "html") && path.parent() != Some(dist)
    };
    let (pages, mut paths): (Vec<_>, Vec<_>) = files::below(dist).into_iter().partition(is_page);
    let bytes = |path: &PathBuf| path.metadata().map_or(0, |metadata| metadata.len());
    paths.extend(pages.into_iter().max_by_key(bytes));
    let printed = run::capture(Command::new("node").args(["-e", MEASURE, "--"]).args(&paths))
        .ok_or_else(|| Failure::new("Node.js is needed to compress the page, and failed."))?;
    let names = paths.iter().map(|path| {
        let below = path.strip_prefix(dist).unwrap_or(path);
        below.to_string_lossy().replace('\\', "/")
    });
    let sizes = printed.lines().filter_map(|line| line.parse().ok());
    Ok(names.zip(sizes).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Vec<(String, u64)> {
        [
            ("index.html", 3_000),
            ("maillint-01.css", 2_000),
            ("maillint-app-02.js", 5_000),
            ("maillint-app-03.wasm", 90_000),
            ("words-en-04.txt", 10_000),
            ("words-de-05.txt", 16_000),
            ("lookup-06.js", 2_000),
            ("embed.html", 1_500),
            ("framed-06.js", 1_000),
            ("embed.js", 500),
            ("providers-07.txt", 17_000),
            ("maillint-element.js", 3_000),
            ("maillint-define.js", 100),
            ("split_element-07.wasm", 8_000),
            ("words-en-late-07.txt", 6_000),
            ("split_late-07.wasm", 30_000),
            ("words-en-choose-07.txt", 3_000),
            ("words-de-choose-07.txt", 4_000),
            ("split_choose-07.wasm", 5_000),
            ("tool-choose-07.css", 1_000),
            ("providers/index.html", 9_000),
            ("providers/pages-06.css", 1_000),
            ("providers/copy-07.js", 1_000),
        ]
        .map(|(name, size)| (name.to_owned(), size))
        .to_vec()
    }

    #[test]
    fn the_first_check_needs_one_page_one_language_and_the_code() {
        let parts = parts(&page());
        let actual: Vec<u64> = parts.iter().map(|part| part.actual).collect();
        assert_eq!(actual, [110_000, 5_000, 53_000, 9_000, 2_000, 3_000, 11_100, 16_000, 9_000]);
    }

    #[test]
    fn a_language_is_told_from_one_that_begins_like_it() {
        assert!(is_words_of("words-en-04.txt", "en"));
        assert!(!is_words_of("words-en-choose-04.txt", "en"));
        assert!(!is_words_of("words-eng-04.txt", "en"));
        assert_eq!(words_of("words-de-choose-04.txt"), Some(("de", "choose")));
    }

    #[test]
    fn sizes_are_those_of_brotli() {
        let scratch = crate::project::tests::Scratch::new("size");
        scratch.write("zeros.txt", &"0".repeat(100_000));
        let files = measure(&scratch.path).expect("Node.js is here");
        assert!(matches!(files.as_slice(), [(name, 1..100)] if name == "zeros.txt"));
    }

    #[test]
    fn of_the_static_pages_only_the_largest_is_measured() {
        let scratch = crate::project::tests::Scratch::new("size-pages");
        scratch.write("index.html", "");
        scratch.write("providers/index.html", "larger");
        scratch.write("providers/a/index.html", "small");
        let files = measure(&scratch.path).expect("Node.js is here");
        let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["index.html", "providers/index.html"]);
    }
}
