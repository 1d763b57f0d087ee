//! What the form offers is what can be set.

use crate::embed::{Door, Mode, NAMES, read};
use crate::pages::{File, render};

/// The form of the page.
fn form() -> String {
    let files: Vec<File> = render(Vec::new()).expect("words");
    let page = files.into_iter().find(|file| file.path == "on-your-page/index.html");
    let text = page.expect("the page").text;
    text.split("<form").nth(1).expect("a form").to_owned()
}

/// What the form has for each thing that can be set: `None` for what only scripts and addresses set.
fn control(name: &str) -> Option<String> {
    let is_offered = !["settings", "report"].contains(&name);
    is_offered.then(|| format!(" name=\"{name}\""))
}

#[test]
fn everything_that_can_be_set_has_a_control() {
    let form = form();
    for name in NAMES {
        if let Some(control) = control(name.name) {
            assert!(form.contains(&control), "{}", name.name);
        }
    }
}

#[test]
fn every_choice_is_one_that_the_check_takes() {
    let form = form();
    for name in ["mode", "side", "provider", "lang", "color-scheme"] {
        let start = format!("<select id=\"{name}\"");
        let menu = form.split(&start).nth(1).and_then(|rest| rest.split("</select>").next());
        let values: Vec<&str> = menu
            .into_iter()
            .flat_map(|menu| menu.split(" value=\"").skip(1))
            .filter_map(|rest| rest.split('"').next())
            .filter(|value| !value.is_empty())
            .collect();
        assert!(values.len() > 1, "{name}");
        for value in values {
            let (_, problems) = read(Door::Embed, [(name, value)]);
            assert!(problems.is_empty(), "{name}={value}: {}", problems[0]);
        }
    }
    for (name, value) in [("lock", "servers"), ("other-providers", "hide")] {
        let mut tags = form.split('<').filter_map(|rest| rest.split('>').next());
        let tag = tags.find(|tag| tag.contains(&format!(" name=\"{name}\"")));
        assert!(tag.is_some_and(|tag| tag.contains(&format!(" value=\"{value}\""))), "{tag:?}");
        let (options, problems) = read(Door::Embed, [("provider", "gmail"), (name, value)]);
        assert!(problems.is_empty() && options.mode == Mode::Check, "{name}");
    }
}

#[test]
fn what_a_link_cannot_set_is_not_offered_for_one() {
    let form = form();
    for name in NAMES.iter().filter(|name| !name.in_links) {
        let Some(control) = control(name.name) else { continue };
        let before = form.split(&control).next().unwrap_or_default();
        let open = before.matches("data-doors=\"frame element\"").count();
        assert!(open > 0, "{}", name.name);
        let (opened, closed) =
            (before.matches("<fieldset").count(), before.matches("</fieldset>").count());
        assert!(opened > closed, "{} stands in no part that a link hides", name.name);
    }
}
