//! The words at run time. The compiler's own tests are in `build/words/tests.rs`.

#[path = "../../../build/words/mod.rs"]
mod compiler;
mod explaining;
mod findings;
mod locales;
mod mailbox;

use std::collections::BTreeMap;

use super::*;
use crate::engine::Date;

fn words(language: &str) -> Words {
    let catalogue = embedded(language).expect("a language");
    Words::parse(catalogue.to_owned(), plural::native).expect("a catalogue of this build")
}

/// Every catalogue of the files in `locales`, after an edit to each.
fn compiled(edit: impl Fn(&mut compiler::Source)) -> BTreeMap<String, String> {
    let mut sources = compiler::sources("locales".as_ref()).expect("the files can be read");
    sources.iter_mut().for_each(edit);
    let compiled = compiler::compile(&sources, &[]);
    compiled.map(|compiled| compiled.catalogues).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The words of a language with another text for one of its messages, in Fluent syntax.
fn saying(language: &str, text: &str) -> (Words, Key) {
    let text = format!("language-name = x\nlanguage-direction = ltr\na = {text}\n");
    let source = compiler::Source {
        language: "en".into(),
        part: String::new(),
        path: "locales/en/page.ftl".into(),
        text,
    };
    let catalogues = compiler::compile(&[source], &[]).map(|compiled| compiled.catalogues);
    let catalogue = catalogues.ok().and_then(|mut all| all.remove("en")).expect("sound Fluent");
    let mut words = words(language);
    words.patterns[0] = catalogue.lines().nth(1).expect("`a` is first").into();
    (words, Key(0))
}

fn shown(language: &str, text: &str, values: &[(&str, Value)]) -> String {
    let (words, key) = saying(language, text);
    words.format(key, values)
}

fn names(names: &[&str]) -> Value {
    Value::List(names.iter().copied().map(Value::from).collect())
}

#[test]
fn text_and_placeholders_are_shown() {
    let values = [("host", Value::Text("imap.example.org".into())), ("port", Value::Number(993))];
    assert_eq!(
        shown("en", "{ $host } on port { $port }.", &values),
        "imap.example.org on port 993."
    );
    assert_eq!(shown("en", "{ $port }{ $port }", &values), "993993");
    assert_eq!(shown("en", "{\"  \"}{ $port }{\"{\"}", &values), "  993{");
    assert_eq!(
        shown("en", "\n    One line.\n\n    { $port }\n    Another.", &values),
        "One line.\n\n993\nAnother."
    );
}

#[test]
fn a_missing_value_is_shown_by_its_name() {
    assert_eq!(shown("en", "Use { $host }.", &[]), "Use {host}.");
    assert_eq!(shown("en", "{ $n ->\n [one] x\n *[other] y\n }", &[]), "y");
    assert_eq!(words("en").show(&Value::Term("encryption-magic")), "{encryption-magic}");
}

#[test]
fn plurals_follow_the_language() {
    let days = "{ $n ->\n [0] heute\n [one] in einem Tag\n *[other] in { $n } Tagen\n }.";
    for (n, text) in [(0, "heute."), (1, "in einem Tag."), (2, "in 2 Tagen."), (21, "in 21 Tagen.")]
    {
        assert_eq!(shown("de", days, &[("n", Value::Number(n))]), text);
    }
    let devices = "{ $who } { $who ->\n [one] löscht\n *[other] löschen\n } E-Mails";
    assert_eq!(shown("de", devices, &[("who", names(&["PC"]))]), "PC löscht E-Mails");
    assert_eq!(
        shown("de", devices, &[("who", names(&["PC", "Handy"]))]),
        "PC und Handy löschen E-Mails"
    );
}

#[test]
fn the_page_can_bring_its_own_plurals() {
    let (mut words, key) = saying("en", "{ $n ->\n [few] few\n *[other] other\n }");
    words.plural = |language, number| {
        if language == "en" && number == 3 { Plural::Few } else { Plural::Other }
    };
    assert_eq!(words.format(key, &[("n", Value::Number(3))]), "few");
    assert_eq!(words.format(key, &[("n", Value::Number(4))]), "other");
}

#[test]
fn a_choice_can_be_inside_a_choice() {
    let text = "{ $a ->
    [x] X{ $b ->
        [encryption-none] open
       *[other] sealed
    }!
   *[other] { $b ->
        [encryption-none] none
       *[other] some
    }
 }.";
    let shown = |a: &str, b| shown("en", text, &[("a", a.into()), ("b", Value::Term(b))]);
    assert_eq!(shown("x", "encryption-none"), "Xopen!.");
    assert_eq!(shown("x", "encryption-tls"), "Xsealed!.");
    assert_eq!(shown("y", "encryption-none"), "none.");
    assert_eq!(shown("y", "encryption-tls"), "some.");
}

#[test]
fn values_are_shown_the_way_of_the_language() {
    let (en, de) = (words("en"), words("de"));
    let date = Value::Date(Date { year: 2026, month: 12, day: 7 });
    assert_eq!(en.show(&date), "7 December 2026");
    assert_eq!(de.show(&date), "7. Dezember 2026");
    assert_eq!(en.show(&Value::Term("encryption-none")), "None");
    assert_eq!(de.show(&Value::Term("encryption-none")), "Keine");
    assert_eq!(en.show(&Value::Number(65535)), "65535");
    assert_eq!(en.show(&names(&[])), "");
    assert_eq!(en.show(&names(&["Phone"])), "Phone");
    assert_eq!(en.show(&names(&["Phone", "PC"])), "Phone and PC");
    assert_eq!(de.show(&names(&["Handy", "Notebook", "PC"])), "Handy, Notebook und PC");
}

#[test]
fn nothing_in_a_value_can_change_the_message() {
    let text = "[{ $x }] { $n ->\n [one] one\n *[other] many { $x }\n }";
    let harmless = shown("en", text, &[("x", "ab".into())]);
    let controls = ('\0'..=' ').filter(|c| c.is_control()).chain('\u{7f}'..='\u{9f}');
    let directions = ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}');
    for hostile in controls.chain(directions) {
        let value = format!("{hostile}a{hostile}{hostile}b{hostile}");
        assert_eq!(
            shown("en", text, &[("x", Value::Text(value.clone()))]),
            harmless,
            "{hostile:?}"
        );
        assert_eq!(
            words("en").show(&names(&[&value, &value, &value])),
            "ab, ab and ab",
            "{hostile:?}"
        );
    }
    assert_eq!(shown("en", "{ $x }", &[("x", "{ $y } {y} \\u0041".into())]), "{ $y } {y} \\u0041");
}

#[test]
fn no_pattern_and_no_date_can_make_it_panic() {
    let mut random = 1_u32;
    for _ in 0..5_000 {
        let pattern: String = std::iter::from_fn(|| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}aäx🙂".chars().nth((random >> 24) as usize % 12)
        })
        .collect();
        let mut words = words("en");
        words.patterns[0] = pattern.into();
        words.format(Key(0), &[("a", names(&["x", "y"])), ("x", Value::Number(1))]);
    }
    for month in [0, 13, 255] {
        assert_eq!(
            words("en").show(&Value::Date(Date { year: 1, month, day: 0 })),
            format!("0 {month} 1")
        );
    }
    assert_eq!(words("en").text(Key(u16::MAX)), "");
}

#[test]
fn a_catalogue_that_does_not_fit_is_refused() {
    let parse = |catalogue: &str| Words::parse(catalogue.to_owned(), plural::native).err();
    let sound = embedded("en").unwrap_or_default();
    assert_eq!(parse(sound), None);
    assert_eq!(parse(""), Some(WordsError::NotACatalogue));
    assert_eq!(parse("<!doctype html>"), Some(WordsError::NotACatalogue));
    assert_eq!(parse(&sound.replacen("words 1 ", "words 2 ", 1)), Some(WordsError::NotACatalogue));
    assert_eq!(
        parse(&sound.replacen(KEY_HASH, "0123456789abcdef", 1)),
        Some(WordsError::OtherBuild)
    );
    assert_eq!(parse(&sound.replacen(" en ", " xx ", 1)), Some(WordsError::UnknownLanguage));
    let half = sound.floor_char_boundary(sound.len() / 2);
    assert_eq!(parse(&sound[..half]), Some(WordsError::CutShort));
    assert_eq!(parse(&format!("{sound}more\n")), Some(WordsError::CutShort));
}

#[test]
fn a_part_is_added_to_what_the_page_begins_with() {
    let first = catalogue_of(part::FIRST, "de").unwrap_or_default();
    let mut words = Words::parse(first, plural::native).expect("a catalogue of this build");
    let whole = self::words("de");
    for part in PARTS.iter().skip(1) {
        assert!(!words.has(*part) && words != whole, "{}", part.name);
        let mut add =
            |language| words.add(*part, &catalogue_of(*part, language).unwrap_or_default());
        assert_eq!(add("en"), Err(WordsError::OtherLanguage));
        assert_eq!(add("de"), Ok(()));
        assert!(words.has(*part), "{}", part.name);
    }
    for (index, pattern) in words.patterns.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        assert_eq!(*pattern, whole.patterns[index]);
    }
    assert_eq!(words.add(part::FIRST, ""), Err(WordsError::NotACatalogue));
    assert_eq!(
        words.add(part::FIRST, &catalogue_of(PARTS[PARTS.len() - 1], "de").unwrap_or_default()),
        if PARTS.len() > 1 { Err(WordsError::CutShort) } else { Ok(()) }
    );
}

#[test]
fn a_language_is_found_by_what_people_and_systems_call_it() {
    for (tag, code) in
        [("de", "de"), ("DE", "de"), ("de-AT", "de"), ("de_DE.UTF-8", "de"), ("en-GB", "en")]
    {
        assert_eq!(Language::of(tag).map(|language| language.code), Some(code), "{tag}");
    }
    for tag in ["", "xx", "d", "deu", "C.UTF-8"] {
        assert_eq!(Language::of(tag), None, "{tag}");
    }
    assert_eq!(Language::best(["xx", "de-CH", "en"]).name, "Deutsch");
    assert_eq!(Language::best(["xx"]).code, "en");
}

#[test]
fn plural_names_read_back() {
    for name in ["zero", "one", "two", "few", "many", "other"] {
        assert_eq!(Plural::from_name(name).as_str(), name);
    }
    assert_eq!(Plural::from_name("all"), Plural::Other);
}
