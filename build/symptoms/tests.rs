//! What the compiler of symptoms refuses.

use super::compile;

const CAUSES: &str = "[[cause]]\nid = \"timeout\"\nfields = [\"host\"]\n";
const EVIDENCE: &str = "mail = [\"smtp\"]\nspoken = [\"mail\"]\nfailing = [\"error\"]\nother = [\"redis\"]\nweb = [\"https\"]\nfiles = [\"ftp\"]\noutgoing = [\"smtp\"]\nincoming = [\"imap\"]\n";
const PATTERN: &str = "[[pattern]]\nsays = [\"timed out\"]\ncauses = [\"timeout\"]\nexamples = [\"smtp timed out\"]\n\
                       sources = [\"https://example.org\"]\nseen = 2026-11-25\n";

fn compiled(causes: &str, patterns: &str) -> Result<String, Vec<String>> {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    compile(&[file("causes", causes), file("evidence", EVIDENCE), file("network", patterns)])
}

#[test]
fn a_sound_folder_becomes_phrases() {
    let tables = compiled(CAUSES, PATTERN).expect("sound files");
    for piece in ["= 0 l - q - \\n+ timed out\\n", "\\nm smtp\\n", "ServerField::Host"] {
        assert!(tables.contains(piece), "{piece}: {tables}");
    }
}

#[test]
fn mistakes_are_named() {
    for (from, to, why) in [
        ("\"timeout\"]", "\"tiemout\"]", "no cause `tiemout`"),
        ("[\"timed out\"]", "[]", "`says` is empty"),
        ("[\"timed out\"]", "[\"timed out\", \"Timed-out\"]", "is there twice"),
        ("[\"timed out\"]", "[\"timed .. -\"]", "a part without a word"),
        ("[\"smtp timed out\"]", "[]", "`examples` is empty"),
        ("https://example.org", "a forum", "is no address"),
        ("seen = ", "seem = ", "unknown field"),
        ("seen = ", "replies = [\"55\"]\nseen = ", "no number of a reply"),
        ("seen = ", "replies = [\"550\", \"550\"]\nseen = ", "is there twice"),
        ("examples", "mail = true\ncommon = true\nexamples", "exclude each other"),
    ] {
        assert!(PATTERN.contains(from));
        let problems = compiled(CAUSES, &PATTERN.replacen(from, to, 1)).expect_err(to);
        assert!(problems.iter().any(|problem| problem.contains(why)), "{to}: {problems:?}");
    }
    let unused = format!("{CAUSES}[[cause]]\nid = \"refused\"\n");
    let problems = compiled(&unused, PATTERN).expect_err("a cause that nothing leads to");
    assert!(problems[0].contains("no pattern leads to `refused`"), "{problems:?}");
}

#[test]
fn alternatives_are_written_out() {
    let each = super::alternatives::each;
    assert_eq!(each("connect"), ["connect"]);
    assert_eq!(each("Outgoing server (SMTP) .. failed"), ["Outgoing server (SMTP) .. failed"]);
    assert_eq!(each("(a|b c) d"), ["a d", "b c d"]);
    assert_eq!(each("x (a|b) (c|d)"), ["x a c", "x a d", "x b c", "x b d"]);
    assert_eq!(each("(the|) server"), ["the server", " server"]);
}
