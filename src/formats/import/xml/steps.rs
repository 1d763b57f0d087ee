//! XML as a run of steps, each with its place in the text.
//!
//! No tree is built and nothing calls itself, so that neither size nor depth can exhaust anything.
//! Of entities only the five of XML itself and numbered characters are resolved (XML 1.0, sections 4.1 and 4.6);
//! what a document type declares is skipped.

use std::collections::VecDeque;

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::formats::import::reading::{Note, Passage};

/// How deep elements may lie in each other; no format for settings comes near.
const MAX_DEPTH: usize = 64;

/// How much text may stand before the first element, in bytes: what a browser says above a file it shows.
const MAX_PREFACE: usize = 500;

/// What XML takes for white space (XML 1.0, section 2.3).
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// A step through a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step<'t> {
    /// An element begins.
    Start {
        /// Its name without a prefix.
        name: &'t str,
        /// Its attribute `type`, empty where it has none.
        kind: String,
        /// Where its first tag stands.
        tag: Passage,
    },
    /// An element ends.
    End(Element<'t>),
}

/// An element that was read to its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element<'t> {
    /// Its name without a prefix.
    pub name: &'t str,
    /// The text directly in it, without the white space around; empty where it holds an entity that is not resolved.
    pub text: String,
    /// Where that text stands; empty, at the element, where there is none.
    pub passage: Passage,
    /// Where the whole element stands.
    pub whole: Passage,
    has_elements: bool,
    is_unresolved: bool,
}

/// The steps through a document, as far as it is not damaged.
pub(super) struct Steps<'t> {
    text: &'t str,
    /// Where the reader's text begins in `text`.
    base: usize,
    reader: Reader<&'t [u8]>,
    open: Vec<Element<'t>>,
    ready: VecDeque<Step<'t>>,
    is_over: bool,
    /// What had to be noted so far; whoever walks takes it out.
    pub notes: Vec<Note>,
}

impl<'t> Steps<'t> {
    /// The steps through `text`.
    pub(super) fn new(text: &'t str) -> Self {
        let base = text.len() - text.trim_start_matches('\u{FEFF}').len();
        Self {
            text,
            base,
            reader: Reader::from_str(text.get(base..).unwrap_or_default()),
            open: Vec::new(),
            ready: VecDeque::new(),
            is_over: false,
            notes: Vec::new(),
        }
    }

    /// The bytes that the reader has read.
    fn offset(&self) -> usize {
        self.base + usize::try_from(self.reader.buffer_position()).unwrap_or(self.text.len())
    }

    /// Ends the walk because the document is damaged at `place`.
    ///
    /// What follows the last element of a document is no concern of ours.
    fn breaks_off(&mut self, place: usize) {
        self.is_over = true;
        if !self.open.is_empty() {
            let mut place = place.min(self.text.len());
            while !self.text.is_char_boundary(place) {
                place -= 1;
            }
            self.notes.push(Note::Broken(place));
        }
    }

    fn read(&mut self) {
        let start = self.offset();
        let event = self.reader.read_event();
        let place = start..self.offset();
        match event {
            Err(_) => {
                let error = usize::try_from(self.reader.error_position()).unwrap_or_default();
                self.breaks_off(self.base + error);
            }
            Ok(Event::Eof) => self.breaks_off(self.text.len()),
            Ok(Event::Start(_)) if self.open.len() >= MAX_DEPTH => self.breaks_off(start),
            Ok(Event::Start(tag)) => self.start(&tag, place),
            Ok(Event::Empty(tag)) => {
                self.start(&tag, place.clone());
                self.end(place.end);
            }
            Ok(Event::End(_)) => self.end(place.end),
            Ok(Event::Text(text)) => self.add(&text, place),
            Ok(Event::CData(text)) => {
                let start = place.start + "<![CDATA[".len();
                self.add(&text, start..start + text.len());
            }
            Ok(Event::GeneralRef(name)) => self.add_reference(&name, place),
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, place: Passage) {
        let name = self.name_at(place.start, tag.name().as_ref().len());
        if let Some(parent) = self.open.last_mut() {
            parent.has_elements = true;
        }
        self.ready.push_back(Step::Start { name, kind: kind_of(tag), tag: place.clone() });
        self.open.push(Element { name, whole: place, ..Element::default() });
    }

    /// The local part of the name of `length` bytes in the tag at `start`.
    fn name_at(&self, start: usize, length: usize) -> &'t str {
        let name = self.text.get(start + 1..start + 1 + length).unwrap_or_default();
        name.rsplit(':').next().unwrap_or_default()
    }

    fn end(&mut self, end: usize) {
        let Some(mut element) = self.open.pop() else { return };
        element.whole.end = end;
        element.text.truncate(element.text.trim_end_matches(SPACE).len());
        if element.is_unresolved || element.has_elements {
            if element.is_unresolved && !element.has_elements {
                self.notes.push(Note::LeftOut(element.passage.clone()));
            }
            element.text.clear();
        }
        if element.passage.is_empty() {
            element.passage = element.whole.start..element.whole.start;
        }
        self.ready.push_back(Step::End(element));
    }

    /// Adds text that stands at `place`.
    fn add(&mut self, content: &str, place: Passage) {
        let Some(open) = self.open.last_mut() else { return };
        let ahead = content.len() - content.trim_start_matches(SPACE).len();
        let behind = content.len() - content.trim_end_matches(SPACE).len();
        let is_first = open.passage.is_empty();
        if ahead == content.len() {
            if !is_first {
                open.text.push_str(content);
            }
            return;
        }
        open.text.push_str(if is_first { content.trim_start_matches(SPACE) } else { content });
        if is_first {
            open.passage.start = place.start + ahead;
        }
        open.passage.end = place.end - behind;
    }

    fn add_reference(&mut self, name: &BytesRef<'_>, place: Passage) {
        let character = name.resolve_char_ref().ok().flatten().map(String::from);
        match character.or_else(|| resolve_xml_entity(name).map(str::to_owned)) {
            Some(resolved) => self.add(&resolved, place),
            None => {
                self.add("?", place);
                if let Some(open) = self.open.last_mut() {
                    open.is_unresolved = true;
                }
            }
        }
    }
}

impl<'t> Iterator for Steps<'t> {
    type Item = Step<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() && !self.is_over {
            self.read();
        }
        self.ready.pop_front()
    }
}

/// The content of the attribute `type`.
fn kind_of(tag: &BytesStart<'_>) -> String {
    let mut attributes = tag.attributes();
    let kind = attributes.with_checks(false).flatten().find(|found| found.key.as_ref() == "type");
    kind.map(|kind| kind.value.trim_matches(SPACE).to_owned()).unwrap_or_default()
}

/// The name of the first element, where nothing but comments and the like stands before it.
pub(super) fn root(text: &str) -> Option<&str> {
    let mut steps = Steps::new(text);
    steps.reader.config_mut().allow_dangling_amp = true;
    let mut preface = 0;
    loop {
        let start = steps.offset();
        match steps.reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => {
                return Some(steps.name_at(start, tag.name().as_ref().len()));
            }
            Event::Text(said) => preface += said.trim_matches(SPACE).len(),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            _ => return None,
        }
        if preface > MAX_PREFACE {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The leaves of a document, each with what stands at its passage, and the notes.
    fn leaves(text: &str) -> (Vec<(String, String, String)>, Vec<Note>) {
        let mut steps = Steps::new(text);
        let mut found = Vec::new();
        for step in steps.by_ref() {
            if let Step::End(element) = step
                && !element.has_elements
            {
                let there = text[element.passage.clone()].to_owned();
                found.push((element.name.to_owned(), element.text, there));
            }
        }
        (found, steps.notes)
    }

    fn leaf(name: &str, text: &str, there: &str) -> (String, String, String) {
        (name.to_owned(), text.to_owned(), there.to_owned())
    }

    #[test]
    fn a_text_knows_where_it_stands() {
        let text = "\u{FEFF}<?xml version='1.0'?><!-- <x/> --><a:b xmlns:a='urn:x'>\n\
                    <host> imap.example.org\n</host><c>R&amp;D &#x41;<![CDATA[<1>]]></c><d/></a:b>";
        let (found, notes) = leaves(text);
        assert_eq!(
            found,
            [
                leaf("host", "imap.example.org", "imap.example.org"),
                leaf("c", "R&D A<1>", "R&amp;D &#x41;<![CDATA[<1>"),
                leaf("d", "", ""),
            ]
        );
        assert_eq!(notes, []);
    }

    #[test]
    fn a_damaged_document_is_read_up_to_the_damage() {
        for (text, at) in [
            ("<a><b>1</b><c>2", 15),
            ("<a><b>1</b></c>", 11),
            ("<a><b>1</b>R&D</a>", 12),
            ("<a><b>1</b><c x='", 11),
        ] {
            let (found, notes) = leaves(text);
            assert_eq!(found, [leaf("b", "1", "1")], "{text}");
            assert_eq!(notes, [Note::Broken(at)], "{text}");
        }
        assert_eq!(leaves("<a>1</a> and </html>").1, []);
    }

    #[test]
    fn what_a_document_type_declares_is_not_resolved() {
        let text =
            "<!DOCTYPE a [<!ENTITY x 'imap'><!ENTITY y '&x;&x;'>]><a><b>&y;.org</b><c>1</c></a>";
        let (found, notes) = leaves(text);
        assert_eq!(found, [leaf("b", "", "&y;.org"), leaf("c", "1", "1")]);
        assert_eq!(notes, [Note::LeftOut(59..66)]);
    }

    #[test]
    fn what_lies_too_deep_is_not_read() {
        let text = "<a>".repeat(300_000);
        assert_eq!(leaves(&text), (Vec::new(), vec![Note::Broken(3 * MAX_DEPTH)]));
    }

    #[test]
    fn the_first_element_says_what_a_document_is() {
        for text in [
            "<clientConfig version='1.1'/>",
            "\u{FEFF}\n<?xml version='1.0'?>\n<?x y?><!-- <plist> --><!DOCTYPE c [<!ENTITY x '<p>'>]><clientConfig>",
            "This file has no style & is shown as it is.\n<m:clientConfig xmlns:m='urn:x'>",
        ] {
            assert_eq!(root(text), Some("clientConfig"), "{text}");
        }
        assert_eq!(root("imap.example.org, port 993"), None);
        assert_eq!(root("</a><clientConfig>"), None);
        assert_eq!(root(&format!("{}<clientConfig>", "word ".repeat(200))), None);
        let step = Steps::new("<a lang='x' type = ' imap '>x").next();
        assert_eq!(step, Some(Step::Start { name: "a", kind: "imap".to_owned(), tag: 0..28 }));
    }
}
