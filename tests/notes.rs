//! The compiler of the notes about single providers: every mistake, and the sentence it gets.

#[path = "../build/notes.rs"]
mod compiler;

use compiler::{Compiled, Source, compile};

/// What these files become; each is a language, a provider and the text.
fn compiled(files: &[(&str, &str, &str)], named: &[&str]) -> Result<Compiled, Vec<String>> {
    let sources: Vec<_> = files
        .iter()
        .map(|&(language, provider, text)| Source {
            language: language.to_owned(),
            provider: provider.to_owned(),
            path: format!("locales/{language}/providers/{provider}.ftl"),
            text: text.to_owned(),
        })
        .collect();
    let named: Vec<_> =
        named.iter().map(|key| ((*key).to_owned(), "data/providers/a.toml".to_owned())).collect();
    compile(&sources, &named, &[])
}

#[test]
fn notes_become_a_line_each_sorted_by_key() {
    let files = [
        ("de", "a", "a =\n    .b = Zwei\n    .a = Eins\n"),
        ("en", "a", "a =\n    .a = One\n    .b = Two\n"),
    ];
    let compiled =
        compiled(&files, &["a.b", "a.a"]).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(compiled.texts["de"], "a.a\tEins\na.b\tZwei\n");
    assert_eq!(compiled.texts["en"], "a.a\tOne\na.b\tTwo\n");
    assert!(compiled.rust.contains("notes.de.txt"));
}

#[test]
fn each_mistake_is_named_with_its_file() {
    let said =
        |files: &[_], named: &[_]| compiled(files, named).err().unwrap_or_default().join("\n");
    let all = [
        said(&[("en", "a", "a = {\n")], &[]),
        said(&[("en", "a", "")], &[]),
        said(&[("en", "a", "b =\n    .c = x\n")], &[]),
        said(&[("en", "a", "a = x\n")], &[]),
        said(&[("en", "a", "a =\n    .b = { $x }\n")], &[]),
        said(&[("en", "a", "a =\n    .b = one\n        two\n")], &[]),
        said(&[("de", "a", "a =\n    .b = x\n"), ("en", "a", "a =\n    .c = x\n")], &["a.c"]),
    ]
    .join("\n");
    expect_test::expect![[r#"
        locales/en/providers/a.ftl: this is not Fluent syntax
        locales/en/providers/a.ftl: there must be one message
        locales/en/providers/a.ftl: the message has the name of the file, and attributes alone
        locales/en/providers/a.ftl: the message has the name of the file, and attributes alone
        locales/en/providers/a.ftl: `.b` must be one line of plain text
        locales/en/providers/a.ftl: `.b` must be one line of plain text
        locales/de/providers/a.ftl: `.c` is missing, which data/providers/a.toml names
        locales/de/providers/a.ftl: `.b` is not named by its provider"#]]
    .assert_eq(&all);
}

#[test]
fn the_notes_of_the_project_are_short_and_plain() -> std::io::Result<()> {
    for Source { language, provider, text, .. } in compiler::sources("locales".as_ref())? {
        for line in text.lines().skip(1) {
            let note = line.split_once(" = ").map_or(line, |(_, note)| note);
            assert!(note.chars().count() < 360, "{language}/{provider}: {note}");
            assert!(
                note.ends_with('.') && !note.contains(['—', '"']),
                "{language}/{provider}: {note}"
            );
        }
    }
    Ok(())
}

#[test]
fn a_deployer_says_other_notes_and_need_not_use_all() {
    let source = |path: &str, text: &str| Source {
        language: "en".to_owned(),
        provider: "a".to_owned(),
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let project =
        source("locales/en/providers/a.ftl", "a =\n    .b = Ours\n    .c = Kept\n    .d = No\n");
    let own = source("own/locales/en/providers/a.ftl", "a =\n    .b = Theirs\n");
    let named = |key: &str| (key.to_owned(), "own/providers/a.toml".to_owned());
    let sources = [project, own];
    let compiled = compile(&sources, &[named("a.b"), named("a.c")], &["a"]);
    assert_eq!(
        compiled.map(|compiled| compiled.texts["en"].clone()),
        Ok("a.b\tTheirs\na.c\tKept\n".to_owned())
    );
    assert_eq!(
        compile(&sources, &[named("a.e")], &["a"]).err().unwrap_or_default(),
        ["own/locales/en/providers/a.ftl: `.e` is missing, which own/providers/a.toml names"]
    );
}
