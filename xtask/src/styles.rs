//! One style sheet instead of many: the sources are short files, the page should ask once.

use crate::failure::Failure;
use crate::files;
use crate::finish::{digest, read, write};
use std::fs;
use std::path::Path;

/// Joins the style sheets that `index.html` links to, in its order, and links to the whole.
pub(crate) fn join(dist: &Path) -> Result<(), Failure> {
    let path = dist.join("index.html");
    let page = String::from_utf8_lossy(&read(&path)?).into_owned();
    let links: Vec<&str> = page
        .match_indices("<link ")
        .filter_map(|(at, _)| page.get(at..)?.split_inclusive('>').next())
        .filter(|link| link.contains("rel=stylesheet") || link.contains("rel=\"stylesheet\""))
        .collect();
    let mut styles = Vec::new();
    for link in &links {
        let file = dist.join(href(link).trim_start_matches("./"));
        styles.extend(read(&file)?);
        styles.push(b'\n');
        let _ = fs::remove_file(file);
    }
    let name = format!("maillint-{}.css", digest(&styles));
    write(&dist.join(&name), &styles)?;
    let mut joined = page.clone();
    for (index, link) in links.iter().enumerate() {
        let one = format!("<link href=./{name} rel=stylesheet>");
        joined = joined.replacen(link, if index == 0 { &one } else { "" }, 1);
    }
    write(&path, joined.as_bytes())
}

/// What the style sheets of tools begin with in the page.
pub(crate) const TOOL: &str = "tool-";

/// Puts the style sheets that are fetched with a tool beside the page.
pub(crate) fn tools(folder: &Path, dist: &Path) -> Result<(), Failure> {
    for path in files::below(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        write(&dist.join(format!("{TOOL}{name}")), &read(&path)?)?;
    }
    Ok(())
}

/// The address in a link.
fn href(link: &str) -> &str {
    let value = link.split("href=").nth(1).unwrap_or_default().trim_start_matches('"');
    value.split([' ', '"', '>']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::join;
    use crate::finish::digest;
    use crate::project::tests::Scratch;

    #[test]
    fn the_sheets_become_one_in_their_order() {
        let dist = Scratch::new("styles");
        dist.write("b-1.css", "b{}");
        dist.write("a-2.css", "a{}");
        dist.write(
            "index.html",
            "<link href=./b-1.css integrity=x rel=stylesheet><link rel=\"stylesheet\" href=\"./a-2.css\"><link href=data:, rel=icon>",
        );

        join(&dist.path).expect("both are there");

        let name = format!("maillint-{}.css", digest(b"b{}\na{}\n"));
        assert_eq!(dist.read(&name), "b{}\na{}\n");
        assert_eq!(
            dist.read("index.html"),
            format!("<link href=./{name} rel=stylesheet><link href=data:, rel=icon>")
        );
        assert!(!dist.path.join("a-2.css").exists());
    }
}
