//! A scene of *Play it*, told day by day: for those who would rather read, and where no script runs.

use yew::{Html, html};

use crate::app::icons;
use crate::mailbox::scenes;
use crate::pages::site::Sheet;
use crate::words::{key, mailbox};

/// The scene with this id; `None` where there is none.
pub(super) fn draw(of: &[&str], sheet: &Sheet) -> Option<Html> {
    let [id] = of else { return None };
    let play = scenes::find(id)?.play();
    let scene = mailbox::scene(id)?;
    let days = mailbox::days(&play, &sheet.words).into_iter().map(|day| {
        let steps = day.steps.into_iter().map(|(_, told)| html! { <li>{ told }</li> });
        html! {
            <>
                <dt>{ sheet.format(key::PLAY_DAY, &[("day", day.day.into())]) }</dt>
                <dd><ul>{ for steps }</ul></dd>
            </>
        }
    });
    Some(html! {
        <details class="scene">
            <summary>{ sheet.format(key::ANSWERS_SCENE, &[("scene", sheet.text(scene.name).into())]) }{ icons::chevron() }</summary>
            <p>{ sheet.text(scene.begin) }</p>
            <dl>{ for days }</dl>
            <p><strong>{ mailbox::ending(&play, None, &sheet.words) }</strong></p>
            <p>{ sheet.text(scene.shows) }</p>
        </details>
    })
}
