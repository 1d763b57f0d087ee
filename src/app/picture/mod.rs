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
pub(super) use draw::{fit, glyph};
use scene::Scene;

/// The picture of an account, with the findings that are shown on the page.
pub fn picture(account: &Account, findings: &[&Finding], words: &Words) -> Html {
    let scene = Scene::of(account, findings);
    let told = told::sentences(&scene, words);
    html! {
        <figure class="picture" part="picture" aria-labelledby="picture-title">
            { canvas(&scene, words) }
            <figcaption>
                <details>
                    <summary id="picture-title">{ words.text(key::PICTURE_TITLE) }</summary>
                    <ul>{ for told.into_iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
                </details>
            </figcaption>
        </figure>
    }
}

/// The picture alone, for where the same is said in words beside it.
pub(super) fn drawing(account: &Account, findings: &[&Finding], words: &Words) -> Html {
    html! { <div class="picture">{ canvas(&Scene::of(account, findings), words) }</div> }
}

fn canvas(scene: &Scene, words: &Words) -> Html {
    html! {
        <div class="picture-canvas" aria-hidden="true">
            { lying::svg(scene, words) }
            { standing::svg(scene, words) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::scene::{How, Scene, Seal, Tone};
    use super::told;
    use crate::engine::fixture::{environment, parse};
    use crate::engine::{Finding, check};
    use crate::words::{Words, embedded, plural};

    fn told(line: &str) -> String {
        let words = embedded("en").expect("English");
        let words = Words::parse(words.to_owned(), plural::native).expect("this build's words");
        told::sentences(&scene(line), &words).join("\n")
    }

    fn scene(line: &str) -> Scene {
        let report = check(&parse(line), &environment());
        let findings: Vec<&Finding> = report.findings.iter().collect();
        Scene::of(&report.account, &findings)
    }

    #[test]
    fn the_words_say_what_the_picture_shows() {
        let line = "imap imap.kundenpost.net:993 tls; smtp smtp.kundenpost.net:587 starttls; \
            phone Phone imap; computer \"Office PC\" pop3 leave days=14";
        expect_test::expect![[r#"
            Phone: IMAP, mail stays.
            Office PC: POP3, deletes after 14 days.
            For incoming mail, imap.kundenpost.net (IMAP · 993 · SSL/TLS): sealed from the start.
            For outgoing mail, smtp.kundenpost.net (SMTP · 587 · STARTTLS): starts open, then sealed."#]]
        .assert_eq(&told(line));
    }

    #[test]
    fn nothing_typed_is_a_quiet_picture() {
        let scene = scene("");
        assert_eq!(scene.devices.len(), 1);
        assert_eq!(scene.devices[0].how, How::Unknown);
        assert_eq!((scene.incoming.seal, scene.incoming.tone), (Seal::Unknown, Tone::Quiet));
    }

    #[test]
    fn a_wrong_port_breaks_its_leg_and_leaves_the_other() {
        let scene = scene("imap mail.kundenpost.net:995 tls; smtp smtp.kundenpost.net:465 tls");
        assert_eq!((scene.incoming.seal, scene.incoming.tone), (Seal::Broken, Tone::Bad));
        assert_eq!((scene.outgoing.seal, scene.outgoing.tone), (Seal::Sealed, Tone::Good));
    }

    #[test]
    fn a_helper_on_this_device_stays_inside() {
        assert_eq!(scene("imap localhost:1143 none").incoming.seal, Seal::Inside);
    }

    #[test]
    fn there_is_room_for_four_devices_and_a_count() {
        let many =
            "phone A imap; phone B imap; phone C imap; phone D imap; phone E imap; phone F imap";
        assert_eq!((scene(many).devices.len(), scene(many).more), (4, 2));
    }
}
