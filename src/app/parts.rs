//! Small pieces that many parts of the page are made of: one function each is less to download than as many elements.

use yew::{Html, html};

/// A button that does `action` to `at`; `pressed` where it is one that stays pressed.
pub(super) fn button(
    class: &'static str,
    action: &'static str,
    at: String,
    pressed: Option<bool>,
    body: Html,
) -> Html {
    let pressed = pressed.map(|pressed| if pressed { "true" } else { "false" });
    html! {
        <button type="button" {class} data-action={action} data-at={at} aria-pressed={pressed}>{ body }</button>
    }
}

/// A paragraph of small print.
pub(super) fn hint(body: Html) -> Html {
    html! { <p class="hint">{ body }</p> }
}

/// A text as it stands.
pub(super) fn text(text: String) -> Html {
    yew::virtual_dom::VText::new(text).into()
}
