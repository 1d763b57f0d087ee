//! Where an app stands: the document of its own page, or the shadow root of an element on somebody else's.
//!
//! There are no ids, no focus and no styles but those of its place, and only on its own page does it touch what is
//! around it: the address, the title, the storage.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::file;
use super::script::{self, Script};
use crate::words::Language;

/// The place of one app.
#[derive(Clone, Debug)]
pub struct Place {
    /// The document or the shadow root: what is asked of it here is the same in both
    /// (`NonElementParentNode`, `ParentNode` and `DocumentOrShadowRoot` of the DOM standard).
    scope: Option<Document>,
    /// In a shadow root the element that the app is drawn into.
    stand: Option<HtmlElement>,
    /// The files that belong to the app, as [`file`](super::file) and [`script`] ask for them.
    pub(super) site: Script,
}

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

impl Place {
    /// No place at all, for drawing without a browser.
    pub const NOWHERE: Self = Self { scope: None, stand: None, site: Script(JsValue::UNDEFINED) };

    /// The app's own page.
    pub fn page(site: JsValue) -> Self {
        Self { scope: document(), stand: None, site: Script(site) }
    }

    /// A shadow root, and the element in it that the app is drawn into.
    pub fn within(scope: JsValue, stand: HtmlElement, site: JsValue) -> Self {
        Self { scope: Some(scope.unchecked_into()), stand: Some(stand), site: Script(site) }
    }

    /// Whether this is the app's own page.
    pub const fn is_page(&self) -> bool {
        self.stand.is_none()
    }

    /// The element that the app is drawn into where it is a guest.
    pub(super) const fn stand(&self) -> Option<&HtmlElement> {
        self.stand.as_ref()
    }

    /// Where events of the app can be listened to.
    pub(super) fn target(&self) -> Option<web_sys::EventTarget> {
        match &self.stand {
            Some(stand) => Some(stand.clone().into()),
            None => Some(document()?.body()?.into()),
        }
    }

    pub(super) fn element(&self, id: &str) -> Option<HtmlElement> {
        self.scope.as_ref()?.get_element_by_id(id)?.dyn_into().ok()
    }

    /// What has the focus here.
    pub(super) fn active(&self) -> Option<web_sys::Element> {
        self.scope.as_ref()?.active_element()
    }

    /// Makes every menu show what its `data-chosen` says.
    ///
    /// Which entry is chosen is no attribute, and entries exist only after the menu does, so drawing can't set it.
    pub fn choose(&self) {
        let Some(scope) = &self.scope else { return };
        let Ok(menus) = scope.query_selector_all("select[data-chosen]") else { return };
        for index in 0..menus.length() {
            let menu = menus.item(index).and_then(|menu| menu.dyn_into::<HtmlSelectElement>().ok());
            if let Some(menu) = menu
                && let Some(chosen) = menu.get_attribute("data-chosen")
                && menu.value() != chosen
            {
                menu.set_value(&chosen);
            }
        }
    }

    /// Moves the focus to the element with this id, without scrolling.
    pub fn focus(&self, id: &str) {
        if let Some(element) = self.element(id) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    }

    /// Moves the focus to the element with this id and scrolls to it; what it is folded away in is opened.
    pub fn go_to(&self, id: &str) {
        if let Some(element) = self.element(id) {
            if let Ok(Some(folded)) = element.closest("details:not([open])") {
                let _ = folded.set_attribute("open", "");
            }
            let _ = element.focus();
        }
    }

    /// Focuses the text area with this id and selects what is in it, for copying by hand.
    pub fn select(&self, id: &str) {
        let area = self.element(id);
        if let Some(area) = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) {
            let _ = area.focus();
            area.select();
        }
    }

    /// Whether there is a place with this id on the page.
    pub fn has(&self, id: &str) -> bool {
        self.element(id).is_some()
    }

    /// Puts the style sheet of a tool to the others, once, and waits for it.
    ///
    /// The site names the files: `choose:tool-choose.css`.
    pub async fn dress(&self, tool: &str) {
        if let Some(file) = file::listed(self, "tools", tool)
            && let Some(scope) = self.scope.clone()
            && let Some(dressed) =
                self.site.call("dress", [scope.into(), file.into(), JsValue::UNDEFINED])
        {
            // A tool without its styles is plain, and works.
            script::answer(dressed).await;
        }
    }

    /// Whether links can lead to the app's own page.
    pub fn has_page(&self) -> bool {
        self.is_page() || self.named("page").is_some()
    }

    /// The address of a static page of the site in a language, such as `providers` and `gmail`.
    ///
    /// `None` where no site is known: an element can come in a package that a host serves.
    pub fn address(&self, language: &Language, folder: &str, id: &str) -> Option<String> {
        let site = if self.is_page() { String::new() } else { self.named("page")? };
        let own = if *language == *Language::best([]) { "" } else { language.code };
        let slash = if own.is_empty() { "" } else { "/" };
        Some([&site, own, slash, folder, "/", id, "/"].concat())
    }

    /// What the site says under a name.
    pub(super) fn named(&self, name: &str) -> Option<String> {
        Reflect::get(&self.site.0, &name.into()).ok()?.as_string()
    }
}

/// Whether what had the focus is gone.
///
/// Who went on to another part of somebody else's page has it there, and keeps it.
pub fn is_focus_lost() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// Where the focus is, to put it back after everything was drawn anew.
#[derive(Debug)]
pub struct Focus {
    id: String,
    /// Start and end of the selection in a text field, in UTF-16 units.
    selection: Option<(u32, u32)>,
}

impl Focus {
    /// The focus, if it is on something with an id.
    pub fn now(place: &Place) -> Option<Self> {
        let active = place.active()?;
        let id = Some(active.id()).filter(|id| !id.is_empty())?;
        let selection = active
            .dyn_ref::<HtmlInputElement>()
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self { id, selection })
    }

    /// Puts it back.
    pub fn restore(&self, place: &Place) {
        place.focus(&self.id);
        let input = place.element(&self.id).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let (Some(input), Some((start, end))) = (input, self.selection) {
            let _ = input.set_selection_range(start, end);
        }
    }
}
