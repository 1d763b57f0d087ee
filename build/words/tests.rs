//! Every mistake a translator can make, and the sentence they get.

use super::*;

const LANGUAGE: &str = "language-name = English\nlanguage-direction = ltr\n";

fn source(path: &str, text: &str) -> Source {
    let language = path.split('/').nth(1).unwrap_or_default().to_owned();
    Source { language, part: String::new(), path: path.to_owned(), text: text.to_owned() }
}

/// The problems of an English and a German text, each in a file of its own.
fn problems(en: &str, de: &str) -> Vec<String> {
    let sources = [
        source("locales/de/language.ftl", LANGUAGE),
        source("locales/de/page.ftl", de),
        source("locales/en/language.ftl", LANGUAGE),
        source("locales/en/page.ftl", en),
        source("locales/en/terms.ftl", "kind-phone = Phone\n"),
        source("locales/de/terms.ftl", "kind-phone = Handy\n"),
    ];
    let problems = compile(&sources, &[]).err().unwrap_or_default();
    problems.iter().map(Problem::to_string).collect()
}

/// The problems of a text that is wrong by itself.
fn english(text: &str) -> Vec<String> {
    problems(text, "")
}

#[test]
fn a_sound_text_compiles() {
    let en = "
greeting = Hello
days = { $count ->
    [0] today
    [one] one day
   *[other] { $count } days
}
where =
    { $kind ->
        [kind-phone] On the phone.
       *[other] Elsewhere.
    }
    Look there first.
port-web =
    .what = Wrong
    .why = Because
    .do = Change it
";
    assert_eq!(problems(en, en), [""; 0]);
}

#[test]
fn broken_syntax_is_shown_at_its_line() {
    let found = english("a = Fine\n\nb = { $x\nc = Fine\n");
    assert_eq!(
        found,
        ["locales/en/page.ftl:4: this is not Fluent syntax: Expected a token starting with \"}\"."]
    );
}

#[test]
fn a_message_is_written_once() {
    let found = english("a = One\nb = Two\na = Three\n");
    assert_eq!(found, ["locales/en/page.ftl:3: `a` is already there, in locales/en/page.ftl:1."]);
    let found = english("\nkind-phone = Phone\n");
    assert_eq!(
        found,
        ["locales/en/terms.ftl:1: `kind-phone` is already there, in locales/en/page.ftl:2."]
    );
}

#[test]
fn what_is_not_supported_is_named() {
    for (text, what) in [
        ("a = { b }", "a reference to a message"),
        ("a = { -b }", "a reference to a term"),
        ("a = { NUMBER($b) }", "a function"),
        ("a = { 5 }", "a number in braces"),
        ("-a = b", "a Fluent term (`-name`)"),
        ("a = { NUMBER($b) ->\n   *[other] b\n}", "a function"),
    ] {
        let end = "is not supported here; use text, `{ $placeholder }` or a select on one.";
        assert_eq!(english(text), [format!("locales/en/page.ftl:1: {what} {end}")]);
    }
}

#[test]
fn names_are_kebab_case() {
    let end = "in kebab-case: small letters, digits and `-`.";
    assert_eq!(english("aB = c"), [format!("locales/en/page.ftl:1: write `aB` {end}")]);
    assert_eq!(
        english("a =\n    b\n    { $c_d }"),
        [format!("locales/en/page.ftl:3: write `c_d` {end}")]
    );
}

#[test]
fn a_select_covers_everything_and_compares_like_with_like() {
    for (arms, sentence) in [
        ("*[one] x\n [other] y", "must end with `*[other]`, the text for everything else."),
        ("[one] x\n *[many] y", "must end with `*[other]`, the text for everything else."),
        ("*[other] y", "has nothing to choose from; write the text without a select."),
        ("[one] x\n [one] y\n *[other] z", "has the same label twice."),
        ("[one] x\n [phone] y\n *[other] z", "mixes numbers with words as labels."),
        ("[1.0] x\n *[other] z", "compares to a number that is not whole, or not written plainly."),
        ("[-1] x\n *[other] z", "compares to a number that is not whole, or not written plainly."),
    ] {
        let found = english(&format!("a = {{ $n ->\n {arms}\n}}\n"));
        assert_eq!(found, [format!("locales/en/page.ftl:1: the select on `$n` {sentence}")]);
    }
}

#[test]
fn no_control_character_gets_into_a_catalogue() {
    for text in ["a = b\tc", "a = b\u{1}c", "a = b {\"\\u0003\"} c", "a = b\u{85}c"] {
        let sentence = "a control character, such as a tab, is in the text.";
        assert_eq!(english(text), [format!("locales/en/page.ftl:1: {sentence}")], "{text:?}");
    }
}

#[test]
fn a_rule_has_all_its_words_and_no_others() {
    let found = english("a =\n    .what = b\n    .do = c\n");
    assert_eq!(
        found,
        ["locales/en/page.ftl:2: `a` has no `.why`; a rule has .what, .why and .do."]
    );
    let found = english("a = b\n    .title = c\n");
    let sentence = "`.title` is not known; a rule has .what, .why, .do and .symptom.";
    assert_eq!(found, [format!("locales/en/page.ftl:2: {sentence}")]);
}

#[test]
fn a_language_has_the_messages_of_english() {
    assert_eq!(problems("a = b", ""), ["locales/de: `a` is missing."]);
    assert_eq!(problems("", "\na = b"), ["locales/de/page.ftl:2: `a` is not in the en files."]);
    let (en, de) = (
        "a =\n .what = b\n .why = c\n .do = d\n .symptom = e",
        "a =\n .what = b\n .why = c\n .do = d",
    );
    assert_eq!(problems(en, de), ["locales/de: `a.symptom` is missing."]);
}

#[test]
fn a_language_has_the_placeholders_of_english() {
    assert_eq!(
        problems("a = { $host } and { $port }", "a = { $host } und { $prot }"),
        [
            "locales/de/page.ftl:1: `a` lacks the placeholder `{ $port }` that en has.",
            "locales/de/page.ftl:1: `a` has a placeholder `{ $prot }` that en has not.",
        ]
    );
}

#[test]
fn a_language_chooses_by_the_words_of_english() {
    let select = |arms: &str| format!("a = {{ $n ->\n {arms}\n *[other] x\n}}\n");
    let at = |sentence: &str| vec![format!("locales/de/page.ftl:1: `a`: {sentence}")];
    assert_eq!(
        problems(&select("[pop] x\n [imap] y"), &select("[pop] x")),
        at("the select on `$n` lacks `[imap]`.")
    );
    assert_eq!(
        problems(&select("[pop] x"), &select("[pop] x\n [imap] y")),
        at("the select on `$n` has `[imap]`, which en has not.")
    );
    assert_eq!(problems(&select("[pop] x"), "a = { $n }"), at("the select on `$n` lacks `[pop]`."));
    let found = problems(&select("[pop] x"), &select("[one] x"));
    assert!(found.contains(&at("`$n` is a word, not a number.")[0]), "{found:?}");
    // Grammar may need more than English does.
    assert_eq!(problems("a = { $n }", &select("[kind-phone] x")), [""; 0]);
    assert_eq!(problems(&select("[one] x"), &select("[one] x\n [few] y\n [many] z")), [""; 0]);
}

#[test]
fn a_term_stands_alone() {
    let sources = [
        source("locales/en/language.ftl", LANGUAGE),
        source("locales/en/terms.ftl", "a = b { $c }"),
    ];
    let found = compile(&sources, &[]).err().unwrap_or_default();
    let sentence = "`a` is a term and stands alone: it cannot have placeholders.";
    assert_eq!(
        found.iter().map(|problem| problem.sentence.as_str()).collect::<Vec<_>>(),
        [sentence]
    );
}

#[test]
fn a_language_says_what_it_is() {
    let compiled =
        |text| compile(&[source("locales/en/language.ftl", text)], &[]).err().unwrap_or_default();
    let sentences: Vec<String> = compiled("").iter().map(Problem::to_string).collect();
    assert_eq!(
        sentences,
        ["locales/en: `language-name` is missing.", "locales/en: `language-direction` is missing."]
    );
    let found = compiled("language-name = { $a }\nlanguage-direction = down");
    assert_eq!(
        found[0].to_string(),
        "locales/en/language.ftl:1: `language-name` must be plain text."
    );
    assert_eq!(
        found[1].to_string(),
        "locales/en/language.ftl:2: `language-direction` must be `ltr` or `rtl`."
    );
}

#[test]
fn a_language_is_added_by_adding_its_folder() -> io::Result<()> {
    let mut sources = super::sources("locales".as_ref())?;
    let copies: Vec<Source> = sources
        .iter()
        .filter(|source| source.language == REFERENCE)
        .map(|english| source(&english.path.replace("/en/", "/fr/"), &english.text))
        .collect();
    sources.extend(copies);
    let compiled =
        compile(&sources, &[]).map_err(|problems| io::Error::other(format!("{problems:?}")))?;
    assert!(compiled.catalogues["fr"].starts_with("maillint-words 1 fr "));
    assert!(compiled.rust.contains("code: \"fr\""));
    Ok(())
}

#[test]
fn a_key_list_that_differs_has_another_hash() {
    let header = |text: &str| {
        let sources =
            [source("locales/en/language.ftl", LANGUAGE), source("locales/en/page.ftl", text)];
        let catalogue =
            compile(&sources, &[]).ok().and_then(|mut compiled| compiled.catalogues.remove("en"));
        catalogue.and_then(|catalogue| catalogue.lines().next().map(str::to_owned))
    };
    assert_eq!(header("a = b"), header("a = c"));
    assert_ne!(header("a = b"), header("b = b"));
}

/// The problems of a deployer's own German text, and the German catalogue with it.
fn own(path: &str, text: &str) -> Result<String, Vec<String>> {
    let sources = [
        source("locales/de/page.ftl", &format!("{LANGUAGE}a = Sie\nb = Port {{ $port }}\n")),
        source("locales/en/page.ftl", &format!("{LANGUAGE}a = You\nb = Port {{ $port }}\n")),
    ];
    let own = Source {
        language: path.split('/').nth(2).unwrap_or_default().to_owned(),
        ..source(path, text)
    };
    let compiled = compile(&sources, &[own]);
    let catalogue = compiled.map(|mut all| all.catalogues.remove("de").unwrap_or_default());
    catalogue.map_err(|problems| problems.iter().map(Problem::to_string).collect())
}

#[test]
fn a_deployer_says_it_in_other_words() {
    let catalogue = own("own/locales/de/words.ftl", "a = Du\n").expect("it is sound");
    assert!(catalogue.contains("Du") && !catalogue.contains("Sie"), "{catalogue}");
}

#[test]
fn own_words_fit_the_messages_that_there_are() {
    assert_eq!(
        own("own/locales/de/words.ftl", "\nc = Neu\nb = Anschluss\n"),
        Err(vec![
            "own/locales/de/words.ftl:3: `b` lacks the placeholder `{ $port }` that en has.".to_owned(),
            "own/locales/de/words.ftl:2: there is no message `c` to say in other words; locales/de/ has them all."
                .to_owned(),
        ])
    );
    assert_eq!(
        own("own/locales/fr/words.ftl", "a = Vous\n"),
        Err(vec![
            "own/locales/fr/words.ftl: there is no language `fr`; docs/languages.md says how to add one."
                .to_owned()
        ])
    );
}
