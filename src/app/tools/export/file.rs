//! The settings as files.

use yew::prelude::*;

use super::Drawing;
use crate::app::controls::target;
use crate::app::parts::{button, text};
use crate::engine::{Draft, Environment, Field, Report, ServerField, Value};
use crate::formats::Private;
use crate::formats::export::{Export, Missing, Source};
use crate::words::exchange::{export, remarks};
use crate::words::{Words, key, terms};

/// A file to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct File {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub media_type: &'static str,
    /// Its content.
    pub text: String,
}

/// The file of a format; one with wrong settings says so in its name, for not every format has room for remarks.
pub(super) fn written(
    export: &Export,
    draft: &Draft,
    report: &Report,
    environment: &Environment,
    is_wrong: bool,
    words: &Words,
) -> Result<File, Missing> {
    let remarks = remarks(report, draft, words);
    let to_ascii = environment.to_ascii;
    let source = Source { draft, account: &report.account, remarks: &remarks, words, to_ascii };
    let mark = if is_wrong { "with-errors-" } else { "" };
    let name = [mark, export.file_name].concat();
    (export.write)(source).map(|text| File { name, media_type: export.media_type, text })
}

impl Drawing<'_> {
    /// A format: what it is, what it is for, and the ways to take it, or what stands in the way.
    pub(super) fn file(&self, format: &Export, file: Result<File, Missing>) -> Html {
        let (name, purpose) = match export(format.token) {
            Some((name, purpose)) => (self.words.text(name), self.words.text(purpose)),
            None => (format.file_name.to_owned(), String::new()),
        };
        let way = match file {
            Ok(file) => self.take(&name, file),
            Err(Missing(fields)) => {
                let go = fields.iter().find(|field| !self.is_private(**field)).map(|field| {
                    let at = target(*field, &self.props.draft);
                    button("button plain", "go", at, None, text(self.words.text(key::FINDINGS_GO)))
                });
                html! {
                    <>
                        { for self.missing(&fields).map(|said| html! { <p class="out-missing">{ said }</p> }) }
                        { go }
                    </>
                }
            }
        };
        html! {
            <li data-export={format.token}>
                <p>
                    <b>{ name }</b>
                    if self.is_wrong() { { " " }<span class="out-marked">{ self.words.text(key::EXPORT_MARKED) }</span> }
                </p>
                <p class="hint">{ purpose }</p>
                { way }
            </li>
        }
    }

    fn take(&self, name: &str, file: File) -> Html {
        let called = |key| self.words.format(key, &[("what", Value::from(name))]);
        let (text, copied) = (file.text.clone(), self.words.text(key::EXPORT_COPIED));
        let copy = self.copy.reform(move |_: MouseEvent| (text.clone(), copied.clone()));
        html! {
            <p class="out-actions">
                <button type="button" class="button quiet" aria-label={called(key::EXPORT_SAVE_WHAT)} onclick={self.saving(file)}>{ self.words.text(key::EXPORT_SAVE) }</button>
                <button type="button" class="button quiet" aria-label={called(key::EXPORT_COPY_WHAT)} onclick={copy}>{ self.words.text(key::EXPORT_COPY) }</button>
            </p>
        }
    }

    /// Whether a field is empty only because it stays behind.
    fn is_private(&self, field: Field) -> bool {
        matches!(field, Field::Email | Field::Server(_, ServerField::Username))
            && self.private == Private::LeaveOut
            && !self.props.draft.get(field).is_empty()
    }

    /// What a field is called, with its side.
    fn called(&self, field: Field) -> Value {
        let Some(side) = field.side() else { return terms::field(field) };
        let values = [("field", terms::field(field)), ("side", terms::side(side))];
        self.words.format(key::EXPORT_FIELD, &values).into()
    }

    /// What stands in the way, in up to three sentences.
    fn missing(&self, fields: &[Field]) -> impl Iterator<Item = String> {
        let said = |key, belongs: &dyn Fn(Field) -> bool| {
            let fields = fields.iter().filter(|it| belongs(**it));
            let fields: Vec<Value> = fields.map(|it| self.called(*it)).collect();
            (!fields.is_empty()).then(|| self.words.format(key, &[("fields", Value::List(fields))]))
        };
        let has = |field: Field| !self.given.get(field).is_empty();
        [
            said(key::EXPORT_NEEDS, &|field| !has(field) && !self.is_private(field)),
            said(key::EXPORT_CANNOT, &has),
            fields
                .iter()
                .any(|it| self.is_private(*it))
                .then(|| self.words.text(key::EXPORT_NEEDS_PRIVATE)),
        ]
        .into_iter()
        .flatten()
    }
}
