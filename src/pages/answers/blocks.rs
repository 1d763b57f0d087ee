//! Draws the blocks of a text and the links in them.

use yew::{Html, html};

use super::{Block, Inline, Line, Step, Target, parts, path};
use crate::apps::by_id;
use crate::engine::Protocol;
use crate::formats::link;
use crate::formats::private::Private;
use crate::pages::apps::of as page_of;
use crate::pages::settings::{PROTOCOLS, draft, rows};
use crate::pages::site::{APPS, INDEX, Sheet, of};
use crate::providers::CATALOGUE;
use crate::words::key;

/// Draws blocks onto a page.
pub(super) struct Blocks<'a> {
    sheet: &'a Sheet,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(sheet: &'a Sheet) -> Self {
        Self { sheet }
    }

    pub(super) fn all(&self, blocks: &'static [Block]) -> Html {
        html! { <>{ for blocks.iter().map(|block| self.block(block)) }</> }
    }

    fn block(&self, block: &'static Block) -> Html {
        match block {
            // Headings divide a text into sections before its blocks are drawn.
            Block::Heading { .. } => Html::default(),
            Block::Paragraph(line) => html! { <p>{ self.line(line) }</p> },
            Block::Notice(line) => html! { <p class="notice warning">{ self.line(line) }</p> },
            Block::List(lines) => {
                html! { <ul class="points">{ for lines.iter().map(|line| html! { <li>{ self.line(line) }</li> }) }</ul> }
            }
            Block::Steps(steps) => {
                html! { <ol class="steps">{ for steps.iter().map(|step| self.step(step)) }</ol> }
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Actions(lines) => {
                html! { <ul class="actions">{ for lines.iter().map(|line| html! { <li>{ self.line(line) }</li> }) }</ul> }
            }
            Block::Part { name, of } => parts::draw(name, of, self.sheet).unwrap_or_default(),
        }
    }

    fn step(&self, step: &'static Step) -> Html {
        let check = self.sheet.text(key::ANSWERS_STEP_CHECK);
        html! {
            <li>
                { for step.paragraphs.iter().map(|line| html! { <p>{ self.line(line) }</p> }) }
                { for step.checks.iter().map(|line| html! {
                    <p class="see"><b>{ check.clone() }</b>{ " " }{ self.line(line) }</p>
                }) }
            </li>
        }
    }

    fn table(&self, head: &'static [Line], rows: &'static [&'static [Line]]) -> Html {
        let names: Vec<String> = head.iter().map(|cell| plain(cell)).collect();
        let head = head.iter().map(|cell| html! { <th scope="col">{ self.line(cell) }</th> });
        let rows = rows.iter().map(|row| {
            let cells = row.iter().zip(&names).enumerate().map(|(number, (cell, name))| {
                let cell = self.line(cell);
                if number == 0 {
                    html! { <th scope="row">{ cell }</th> }
                } else {
                    html! { <td data-head={name.clone()}>{ cell }</td> }
                }
            });
            html! { <tr>{ for cells }</tr> }
        });
        html! {
            <table class="facts">
                <thead><tr>{ for head }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        }
    }

    fn line(&self, line: Line) -> Html {
        html! { <>{ for line.iter().map(|inline| self.inline(inline)) }</> }
    }

    fn inline(&self, inline: &'static Inline) -> Html {
        match inline {
            Inline::Text(text) => html! { { text } },
            Inline::Strong(text) => html! { <strong>{ text }</strong> },
            Inline::Code(text) => html! { <code translate="no">{ text }</code> },
            Inline::Host { provider, protocol } => {
                html! { <code translate="no">{ host(provider, protocol) }</code> }
            }
            Inline::Link { text, to: Target::Elsewhere(url) } => {
                html! { <a href={*url} rel="noopener noreferrer">{ text }</a> }
            }
            Inline::Link { text, to } => html! { <a href={self.to(to)}>{ text }</a> },
        }
    }

    /// The way from this page to a target on the site.
    fn to(&self, target: &Target) -> String {
        match target {
            Target::Answer { id, heading } => {
                let page = path(id).map(|path| self.sheet.to(&path)).unwrap_or_default();
                if heading.is_empty() { page } else { format!("{page}#{heading}") }
            }
            Target::Provider(id) => {
                CATALOGUE.by_id(id).map(|provider| self.sheet.to(&of(provider))).unwrap_or_default()
            }
            Target::Providers => self.sheet.to(INDEX),
            Target::App(id) => {
                by_id(id).map(|app| self.sheet.to(&page_of(app))).unwrap_or_default()
            }
            Target::Apps => self.sheet.to(APPS),
            Target::Scene(scene) => self.sheet.to_check(&format!("tool=play&scene={scene}")),
            Target::Tool(tool) => self.sheet.to_check(&format!("tool={tool}")),
            Target::Published { provider, protocol } => {
                self.sheet.to_check(&published(provider, protocol).unwrap_or_default())
            }
            Target::Settings("") => self.sheet.to_check(""),
            Target::Settings(fields) => self.sheet.to_check(&format!("v=1&{fields}")),
            Target::Elsewhere(url) => (*url).to_owned(),
        }
    }
}

/// A line without its marks.
fn plain(line: Line) -> String {
    let text = line.iter().map(|inline| match inline {
        Inline::Text(text) | Inline::Strong(text) | Inline::Code(text) => *text,
        Inline::Link { text, .. } => text,
        Inline::Host { provider, protocol } => host(provider, protocol).unwrap_or_default(),
    });
    text.collect()
}

/// The fragment with what a provider publishes for a protocol.
pub(super) fn published(provider: &str, protocol: &str) -> Option<String> {
    let draft = draft(CATALOGUE.by_id(provider)?, protocol_of(protocol)?)?;
    Some(link::encode(&draft, Private::LeaveOut))
}

/// The server that a provider recommends for a protocol.
pub(super) fn host(provider: &str, protocol: &str) -> Option<&'static str> {
    rows(CATALOGUE.by_id(provider)?, protocol_of(protocol)?).next().map(|row| row.host)
}

fn protocol_of(token: &str) -> Option<Protocol> {
    PROTOCOLS.into_iter().find(|protocol| protocol.token() == token)
}
