//! "Print or save these settings": the settings on a sheet of paper, as a code to scan, as texts and as files.

mod file;
mod sheet;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::read::use_script;
use super::{Fetched, Props};
use crate::app::icons;
use crate::app::parts::{hint, text};
use crate::browser::{clipboard, fragment, page};
use crate::engine::{Draft, Report, Severity, Value, check};
use crate::formats::export::EXPORTS;
use crate::formats::qr::Qr;
use crate::formats::ticket::{Markup, Options, ticket};
use crate::formats::{Private, link, private};
use crate::words::{Key, Words, key};
use file::{File, written};

/// The id of the text to be copied by hand.
const BY_HAND: &str = "out-by-hand";

/// The id of the box that lets the address and the user names go along.
const INCLUDE: &str = "out-include";

/// What is fetched of the tool.
pub(in crate::app) const FETCHED: Fetched = Fetched::new(key::EXPORT_TITLE, tool);

fn tool(props: Props) -> Html {
    html! { <Export ..props /> }
}

/// What was done last.
#[derive(Clone, Debug, Default, PartialEq)]
struct Done {
    said: String,
    /// The text, where the browser did not let it be copied.
    by_hand: Option<AttrValue>,
    /// How often something was done.
    count: u32,
}

/// The tool.
#[component]
pub fn Export(props: &Props) -> Html {
    let words = &*props.words;
    let is_included = use_state(|| false);
    let done = use_state(Done::default);
    let script = use_script(&props.place).flatten();
    let place = props.place.clone();
    use_effect_with(done.count, move |_| place.select(BY_HAND));
    if props.draft == Draft::default() {
        return html! { <div class="out"><p>{ words.text(key::EXPORT_EMPTY) }</p></div> };
    }
    let copy = {
        let done = done.clone();
        Callback::from(move |(text, said): (String, String)| {
            let done = done.clone();
            spawn_local(async move {
                let by_hand = (!clipboard::copy(&text).await).then(|| text.into());
                done.set(Done { said, by_hand, count: done.count.wrapping_add(1) });
            });
        })
    };
    let save = {
        let done = done.clone();
        Callback::from(move |(file, said): (File, String)| {
            if let Some(script) = &script {
                script.save(&file.name, file.media_type, &file.text);
                done.set(Done { said, by_hand: None, count: done.count });
            }
        })
    };
    let private = if *is_included { Private::Include } else { Private::LeaveOut };
    let given = match private {
        Private::Include => props.draft.clone(),
        Private::LeaveOut => private::without(&props.draft),
    };
    let link = fragment::link(&props.place, &link::encode(&props.draft, private));
    let drawing = Drawing {
        words,
        props,
        private,
        report: check(&given, &props.environment),
        given: &given,
        qr: link.as_deref().and_then(Qr::of),
        link: link.as_deref(),
        copy,
        save,
    };
    let onchange = move |_: Event| is_included.set(!*is_included);
    html! {
        <div class="out">
            <p>{ words.text(key::EXPORT_LEAD) }</p>
            if drawing.is_wrong() { <p class="out-wrong">{ words.text(key::EXPORT_WRONG) }</p> }
            <label class="tick" for={INCLUDE}>
                <input type="checkbox" id={INCLUDE} checked={private == Private::Include} {onchange} />
                <span>{ words.text(key::SHARE_INCLUDE) }</span>
            </label>
            <div class="out-columns">
                <div class="out-ways">{ drawing.ways(&done) }</div>
                { drawing.sheet() }
            </div>
            <p class="unseen" role="status">{ done.said.clone() }</p>
        </div>
    }
}

/// What it takes to draw it.
struct Drawing<'a> {
    words: &'a Words,
    props: &'a Props,
    /// Whether the address and the user names go along.
    private: Private,
    /// The settings as they are handed on in files.
    given: &'a Draft,
    /// What the engine says of those.
    report: Report,
    /// The link, with them, where links can lead to the page.
    link: Option<&'a str>,
    /// The code of the link, if it is short enough for one.
    qr: Option<Qr>,
    /// Copies a text and says that.
    copy: Callback<(String, String)>,
    /// Saves a file and says that.
    save: Callback<(File, String)>,
}

impl Drawing<'_> {
    /// Whether the settings have errors.
    fn is_wrong(&self) -> bool {
        self.props.report.verdict() == Some(Severity::Error)
    }

    /// Every way on but the sheet itself.
    fn ways(&self, done: &Done) -> Html {
        html! {
            <>
                <p><button type="button" class="button" onclick={|_| page::print()}>{ self.words.text(key::SHEET_PRINT) }</button></p>
                if let Some(link) = self.link {
                    { self.way(key::EXPORT_LINK_TITLE, self.link_way(link)) }
                }
                { self.way(key::EXPORT_TICKET_TITLE, self.ticket_way()) }
                { self.way(key::EXPORT_FILES_TITLE, self.files()) }
                if let Some(text) = done.by_hand.clone() {
                    <label for={BY_HAND}>{ self.words.text(key::SHARE_BY_HAND) }</label>
                    <textarea id={BY_HAND} readonly=true rows="8" value={text} />
                } else if !done.said.is_empty() {
                    <p class="copied">{ done.said.clone() }</p>
                }
            </>
        }
    }

    fn way(&self, title: Key, body: Html) -> Html {
        html! { <><h3>{ self.words.text(title) }</h3>{ body }</> }
    }

    /// The link and its code.
    fn link_way(&self, link: &str) -> Html {
        let link = link.to_owned();
        let copied = self.words.text(key::SHARE_COPIED_LINK);
        let copy = self.copy.reform(move |_: MouseEvent| (link.clone(), copied.clone()));
        let qr = self.qr.as_ref().map(|qr| {
            let file = File {
                name: "mail-settings-qr.svg".to_owned(),
                media_type: "image/svg+xml",
                text: qr.svg(),
            };
            self.saving(file)
        });
        html! {
            <>
                { hint(text(self.words.text(if qr.is_some() { key::EXPORT_LINK_HINT } else { key::EXPORT_QR_LONG }))) }
                <p class="out-actions">
                    <button type="button" class="button quiet" onclick={copy}>{ icons::link() }<span>{ self.words.text(key::SHARE_LINK) }</span></button>
                    if let Some(save) = qr {
                        <button type="button" class="button quiet" onclick={save}>{ self.words.text(key::EXPORT_QR_SAVE) }</button>
                    }
                </p>
            </>
        }
    }

    /// The texts for a ticket.
    fn ticket_way(&self) -> Html {
        let kinds = [
            (Markup::Plain, key::SHARE_TEXT, key::SHARE_COPIED_TEXT),
            (Markup::Markdown, key::SHARE_MARKDOWN, key::SHARE_COPIED_MARKDOWN),
        ];
        let button = |(markup, label, copied): (Markup, Key, Key)| {
            let options = Options {
                markup,
                private: self.private,
                link: self.link,
                places: &[],
                today: self.props.environment.today,
            };
            let text = ticket(&self.props.report, &self.props.draft, self.words, options);
            let copied = self.words.text(copied);
            let onclick = self.copy.reform(move |_: MouseEvent| (text.clone(), copied.clone()));
            html! {
                <button type="button" class="button quiet" {onclick}>{ icons::copy() }<span>{ self.words.text(label) }</span></button>
            }
        };
        html! { <p class="out-actions">{ for kinds.map(button) }</p> }
    }

    /// Saves a file when a button is pressed.
    fn saving(&self, file: File) -> Callback<MouseEvent> {
        let said =
            self.words.format(key::EXPORT_SAVED, &[("name", Value::from(file.name.as_str()))]);
        self.save.reform(move |_| (file.clone(), said.clone()))
    }

    /// Every format that there is a writer for.
    fn files(&self) -> Html {
        let files = EXPORTS.iter().map(|export| {
            let (report, environment) = (&self.report, &self.props.environment);
            let is_wrong = self.is_wrong();
            let file = written(export, self.given, report, environment, is_wrong, self.words);
            self.file(export, file)
        });
        html! { <ul class="out-files">{ for files }</ul> }
    }
}
