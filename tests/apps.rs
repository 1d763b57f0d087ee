//! The compiler of what mail apps call things: every mistake, and the sentence it gets; and that the files keep their promises.

#[path = "../build/apps/mod.rs"]
mod compiler;

use compiler::compile;

/// A file that says as little as it may, with these lines after its first.
fn file(lines: &str) -> String {
    format!(
        "name = \"Sample\"\n{lines}\nkind = \"computer\"\nreads = [\"imap\"]\nchecked = 2026-11-25\n\
         sources = [{{ title = \"Its words\", date = 2026-11-25 }}]\n\
         [words]\nencryption = {{ tls = \"SSL/TLS\", none = \"?\" }}\n\
         [[screens]]\npath = [\"Accounts\"]\n\
         asks = [{{ field = \"incoming.encryption\" }}, {{ field = \"outgoing.encryption\" }}]\n"
    )
}

fn problems(text: &str) -> Vec<String> {
    compile(&[("sample".to_owned(), text.to_owned())]).err().unwrap_or_default()
}

#[test]
fn a_sound_file_passes() {
    assert_eq!(problems(&file("")), [""; 0]);
}

#[test]
fn mistakes_are_named() {
    for (from, to, why) in [
        ("kind", "kinds", "data/apps/sample.toml:3: unknown field `kinds`"),
        ("2026-11-25 }]", "2026-11-26 }]", "`Its words` is younger than `checked`"),
        (
            "sources = [{ title = \"Its words\", date = 2026-11-25 }]",
            "sources = []",
            "`sources` is empty",
        ),
        ("tls = ", "ssl = ", "`words.encryption`: there is no choice `ssl`"),
        (
            "\"outgoing.encryption\"",
            "\"outgoing.host\"",
            "no screen asks for `outgoing.encryption`",
        ),
        ("\"outgoing.encryption\"", "\"outgoing.server\"", "there is no field `outgoing.server`"),
        ("[\"imap\"]", "[]", "`reads` is empty, and a screen asks"),
        (
            "\"outgoing.encryption\" }",
            "\"outgoing.encryption\" }, { field = \"leave\" }",
            "only POP has",
        ),
        ("\"SSL/TLS\"", "\"ssl://{server}\"", "`{server}` stands for nothing"),
        ("\"SSL/TLS\"", "{ fr = \"SSL/TLS\" }", "there is no language `fr` here"),
        (
            "\"outgoing.encryption\" }",
            "\"outgoing.encryption\", on = [\"tls\", \"none\"] }",
            "`none` cannot be on together with encryption",
        ),
        ("[\"Accounts\"]", "[]", "a screen has no `path`"),
    ] {
        let text = file("").replacen(from, to, 1);
        let problems = problems(&text);
        assert!(problems.iter().any(|problem| problem.contains(why)), "{why}: {problems:?}");
    }
}

/// The page that explains the files to people.
const PAGE: &str = include_str!("../docs/add-an-app.md");

#[test]
fn the_example_in_the_documentation_is_a_sound_file() {
    let example = PAGE.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    assert_eq!(problems(example.expect("an example")), [""; 0]);
}

#[test]
fn the_documentation_names_every_key() {
    let schema = include_str!("../build/apps/schema.rs");
    let structs = schema.split("pub(crate) struct ").skip(1);
    for (name, body) in structs.filter_map(|it| it.split_once(" {")) {
        let fields = body.split("\n}").next().unwrap_or_default().lines();
        let mut renamed = None;
        for line in fields {
            if let Some(name) = line.split("rename = \"").nth(1).and_then(|it| it.split('"').next())
            {
                renamed = Some(name);
            }
            let Some(field) = line.trim().strip_prefix("pub(crate) ") else { continue };
            let field = field.split(':').next().unwrap_or_default();
            let key = renamed.take().unwrap_or(field);
            assert!(PAGE.contains(&format!("`{key}`")), "`{key}` of {name}");
        }
    }
}
