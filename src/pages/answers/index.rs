//! The index of all answers.

use yew::{Html, html};

use super::{Answer, GROUPS, Group};
use crate::pages::site::{Content, Sheet};
use crate::words::{Key, key};

/// Every question with its short answer, in groups.
pub(in crate::pages) fn index(sheet: &Sheet) -> Content {
    let main = html! {
        <>
            <header class="opening">
                <h1>{ sheet.text(key::ANSWERS_HEADING) }</h1>
                <p class="summary">{ sheet.text(key::ANSWERS_LEAD) }</p>
            </header>
            { for GROUPS.iter().map(|group| self::group(group, sheet)) }
            <p class="missing">{ sheet.text(key::ANSWERS_MISSING) }{ " " }<a href={sheet.to_check("")}>{ sheet.text(key::SITE_CHECK) }</a></p>
        </>
    };
    Content {
        title: format!("{} \u{b7} Maillint", sheet.text(key::ANSWERS_TITLE)),
        summary: sheet.text(key::ANSWERS_SUMMARY),
        trail: vec![(sheet.text(key::SITE_ANSWERS), String::new())],
        main,
    }
}

/// The title of a group.
pub(super) fn title(group: &Group) -> Option<Key> {
    Some(match group.id {
        "basics" => key::ANSWERS_GROUP_BASICS,
        "settings" => key::ANSWERS_GROUP_SETTINGS,
        "signing-in" => key::ANSWERS_GROUP_SIGNING_IN,
        "keeping" => key::ANSWERS_GROUP_KEEPING,
        "moving" => key::ANSWERS_GROUP_MOVING,
        _ => return None,
    })
}

fn group(group: &Group, sheet: &Sheet) -> Html {
    let language = sheet.words.language();
    let answers = group.answers.iter().filter_map(|id| Answer::of(id)).map(|answer| {
        let text = answer.text(language);
        html! {
            <li><a href={sheet.to(&answer.path())}>{ text.question }</a><p>{ text.short }</p></li>
        }
    });
    html! {
        <section aria-labelledby={group.id}>
            <h2 id={group.id}>{ title(group).map(|title| sheet.text(title)) }</h2>
            <ul class="questions">{ for answers }</ul>
        </section>
    }
}
