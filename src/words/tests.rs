use super::*;

fn words(language: &str) -> Words {
    let catalogue = embedded(language).expect("a language");
    Words::parse(catalogue.to_owned(), plural::native).expect("a catalogue of this build")
}

fn names(names: &[&str]) -> Value {
    Value::Names(names.iter().copied().map(String::from).collect())
}

#[test]
fn names_are_joined_the_way_the_language_does() {
    let (en, de) = (words("en"), words("de"));
    assert_eq!(en.show(&names(&[])), "");
    assert_eq!(en.show(&names(&["Phone"])), "Phone");
    assert_eq!(en.show(&names(&["Phone", "PC"])), "Phone and PC");
    assert_eq!(
        de.show(&names(&["Handy", "Notebook", "PC"])),
        "Handy, Notebook und PC"
    );
}
