//! Shorter code between the page and its wasm: short names for what the wasm imports, and JavaScript without spaces.
//!
//! wasm-bindgen names every import after what it does, with sixteen digits behind it, once in the wasm and once
//! in its JavaScript. Nobody reads them there, and digits do not compress.

use crate::failure::Failure;
use crate::finish::{read, write};
use crate::run;
use std::path::Path;
use std::process::Command;

/// Shortens a built pair of files in place.
pub(crate) fn pair(wasm: &Path, glue: &Path) -> Result<(), Failure> {
    let text = String::from_utf8_lossy(&read(glue)?).into_owned();
    let (bytes, text) = imports(&read(wasm)?, &text).ok_or_else(|| {
        Failure::new(format!(
            "The imports of {} are not those that {} offers.",
            wasm.display(),
            glue.display()
        ))
    })?;
    write(wasm, &bytes)?;
    write(glue, text.as_bytes())
}

/// Takes spaces, comments and long local names out of a JavaScript module, in place.
///
/// Comments that bundlers read stay: they keep what is only known where the module is served out of a bundle.
pub(crate) fn script(terser: &Path, module: &Path) -> Result<(), Failure> {
    let mut command = Command::new("node");
    command
        .arg(terser)
        .args([
            "--module",
            "--compress",
            "--mangle",
            "--comments",
            "/webpackIgnore|@vite-ignore/",
            "--",
        ])
        .arg(module);
    let shown = run::shown(&command);
    let short = run::capture(&mut command).ok_or_else(|| {
        Failure::new(format!("{} could not be shortened.", module.display())).tried(shown)
    })?;
    write(module, short.as_bytes())
}

/// The wasm and the glue with short names for every import; `None` if the glue does not offer each exactly once.
fn imports(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    /// The id of the import section (WebAssembly Core Specification, section 5.5.5).
    const IMPORTS: u8 = 2;
    /// The magic number and the version.
    const HEAD: usize = 8;

    let mut glue = glue.to_owned();
    let mut out = wasm.get(..HEAD)?.to_vec();
    let mut reader = Reader { rest: wasm.get(HEAD..)? };
    while !reader.rest.is_empty() {
        let id = reader.byte()?;
        let length = reader.number()?;
        let section = reader.take(length)?;
        out.push(id);
        if id == IMPORTS {
            let section = renamed(section, &mut glue)?;
            number(&mut out, section.len());
            out.extend(section);
        } else {
            number(&mut out, section.len());
            out.extend(section);
        }
    }
    Some((out, glue))
}

/// The import section with short names, which the glue then offers too.
fn renamed(section: &[u8], glue: &mut String) -> Option<Vec<u8>> {
    let mut reader = Reader { rest: section };
    let mut out = Vec::new();
    let count = reader.number()?;
    number(&mut out, count);
    for index in 0..count {
        let module = reader.name()?;
        let name = std::str::from_utf8(reader.name()?).ok()?;
        let short = format!("i{index}");
        let key = format!(" {name}: ");
        if glue.matches(&key).count() != 1 {
            return None;
        }
        *glue = glue.replace(&key, &format!(" {short}: "));
        for text in [module, short.as_bytes()] {
            number(&mut out, text.len());
            out.extend(text);
        }
        out.extend(reader.description()?);
    }
    reader.rest.is_empty().then_some(out)
}

/// Reads the binary format of WebAssembly, as far as imports need it.
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// An unsigned number in LEB128 (section 5.2.2).
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    /// What is imported: a function, a table, a memory or a global.
    fn description(&mut self) -> Option<&'a [u8]> {
        let start = self.rest;
        match self.byte()? {
            0 => self.number().map(drop)?,
            1 => {
                self.byte()?;
                self.limits()?;
            }
            2 => self.limits()?,
            3 => self.take(2).map(drop)?,
            _ => return None,
        }
        start.get(..start.len() - self.rest.len())
    }

    fn limits(&mut self) -> Option<()> {
        let has_maximum = self.byte()? & 1 == 1;
        self.number()?;
        if has_maximum {
            self.number()?;
        }
        Some(())
    }
}

/// Writes an unsigned number in LEB128.
fn number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let byte = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::imports;

    /// A module that imports the function `log` of type 0 from `m`, and has an empty section of code after it.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x02\x09\x01\x01m\x03log\x00\x00\x0a\x01\x00";

    #[test]
    fn imports_get_short_names_on_both_sides() {
        let (wasm, glue) = imports(MODULE, "{ log: console }").expect("the glue offers it");
        assert_eq!(wasm, b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x02i0\x00\x00\x0a\x01\x00");
        assert_eq!(glue, "{ i0: console }");
    }

    #[test]
    fn an_import_that_nobody_offers_is_refused() {
        assert_eq!(imports(MODULE, "{ other: console }"), None);
        assert_eq!(imports(b"\0asm\x01\0\0\0\x02\x09\x01", "{ log: console }"), None);
    }
}
