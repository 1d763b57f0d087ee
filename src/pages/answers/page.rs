//! The page of one answer.

use yew::{Html, html};

use super::blocks::Blocks;
use super::{Answer, Block, FOLDER};
use crate::engine::Value;
use crate::pages::site::{Content, Sheet};
use crate::words::key;

const QUESTION: &str = "https://schema.org/Question";
const ANSWER: &str = "https://schema.org/Answer";

/// The question, the short answer, the long one, and where it comes from.
pub(in crate::pages) fn page(answer: &'static Answer, sheet: &Sheet) -> Content {
    let text = answer.text(sheet.words.language());
    let checked = sheet.format(key::ANSWERS_CHECKED, &[("date", Value::Date(answer.checked))]);
    let (first, sections) = sections(text.blocks);
    let blocks = Blocks::new(sheet);
    let main = html! {
        <article class="reply" itemscope=true itemtype="https://schema.org/FAQPage">
            <div itemprop="mainEntity" itemscope=true itemtype={QUESTION}>
                <header class="opening">
                    <h1 itemprop="name">{ text.question }</h1>
                    <div itemprop="acceptedAnswer" itemscope=true itemtype={ANSWER}>
                        <p class="summary" itemprop="text">{ text.short }</p>
                    </div>
                    <p class="checked">{ checked }</p>
                </header>
                { blocks.all(first) }
            </div>
            { for sections.into_iter().map(|section| self::section(section, &blocks)) }
            { related(answer, sheet) }
            { sources(answer, sheet) }
        </article>
    };
    Content {
        title: format!("{} \u{b7} Maillint", text.question),
        summary: text.short.to_owned(),
        trail: vec![
            (sheet.text(key::SITE_ANSWERS), sheet.to(FOLDER)),
            (text.question.to_owned(), String::new()),
        ],
        main,
    }
}

/// A heading and what is below it.
struct Section {
    id: &'static str,
    title: &'static str,
    blocks: &'static [Block],
}

/// What comes before the first heading, and the sections after it.
fn sections(blocks: &'static [Block]) -> (&'static [Block], Vec<Section>) {
    let mut parts = Vec::new();
    let mut rest = blocks;
    while let Some(last) = rest.iter().rposition(|block| matches!(block, Block::Heading { .. })) {
        let (before, section) = rest.split_at(last);
        if let [Block::Heading { id, title }, blocks @ ..] = section {
            parts.push(Section { id, title, blocks });
        }
        rest = before;
    }
    parts.reverse();
    (rest, parts)
}

/// A section; one whose heading asks something is a question of its own.
fn section(section: Section, blocks: &Blocks) -> Html {
    let Section { id, title, blocks: inside } = section;
    let inside = blocks.all(inside);
    if !title.ends_with('?') {
        return html! { <section aria-labelledby={id}><h2 {id}>{ title }</h2>{ inside }</section> };
    }
    html! {
        <section aria-labelledby={id} itemprop="mainEntity" itemscope=true itemtype={QUESTION}>
            <h2 {id} itemprop="name">{ title }</h2>
            <div itemprop="acceptedAnswer" itemscope=true itemtype={ANSWER}>
                <div itemprop="text">{ inside }</div>
            </div>
        </section>
    }
}

fn related(answer: &Answer, sheet: &Sheet) -> Html {
    let language = sheet.words.language();
    let related = answer.related.iter().filter_map(|id| Answer::of(id)).map(|other| {
        html! { <li><a href={sheet.to(&other.path())}>{ other.text(language).question }</a></li> }
    });
    html! {
        <section class="related" aria-labelledby="related">
            <h2 id="related">{ sheet.text(key::ANSWERS_RELATED) }</h2>
            <ul>{ for related }</ul>
        </section>
    }
}

fn sources(answer: &Answer, sheet: &Sheet) -> Html {
    html! {
        <section class="sources" aria-labelledby="sources">
            <h2 id="sources">{ sheet.text(key::ANSWERS_SOURCES) }</h2>
            <ul>{ for answer.sources.iter().map(|it| sheet.source(it.title, Some(it.url), it.through, it.date)) }</ul>
        </section>
    }
}
