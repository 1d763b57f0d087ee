//! The live picture of the connection: devices, servers, and what happens on the way between them.
//!
//! It is drawn twice, lying for wide places and standing for narrow ones; the style sheet shows the one that fits.
//! The same is said in words beside it, so that nobody needs the picture.

mod draw;
mod lying;
mod scene;
mod standing;
mod told;

use yew::{Html, html};

use crate::engine::{Account, Finding};
use crate::words::{Words, key};
use scene::Scene;

/// The picture of an account, with the findings that are shown on the page.
pub fn picture(account: &Account, findings: &[&Finding], words: &Words) -> Html {
    let scene = Scene::of(account, findings);
    let told = told::sentences(&scene, words);
    html! {
        <figure class="picture" aria-labelledby="picture-title">
            <div class="picture-canvas" aria-hidden="true">
                { lying::svg(&scene, words) }
                { standing::svg(&scene, words) }
            </div>
            <figcaption>
                <details>
                    <summary id="picture-title">{ words.text(key::PICTURE_TITLE) }</summary>
                    <ul>{ for told.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
                </details>
            </figcaption>
        </figure>
    }
}
