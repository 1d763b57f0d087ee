//! The text of a page in HTML, and where each part of it stands there.
//!
//! The tags are read by html5gum (WHATWG HTML, section 13.2.5); how a page becomes lines follows `innerText` (section 3.2.7),
//! but for cells, which are kept on one line. In a browser that work is the browser's.

mod layout;

use html5gum::{DefaultEmitter, Span, StartTag, Token, Tokenizer};

use self::layout::{Layout, Spaces};
use super::origin::Origin;

/// How deep elements are told apart; what is deeper belongs to the last.
const MAX_DEPTH: usize = 512;

/// A page as text.
pub(super) struct Page {
    pub(super) text: String,
    pub(super) origin: Origin,
}

/// The text of a page, or of Markdown with HTML in it; `None` where a text is neither.
pub(super) fn page(source: &str) -> Option<Page> {
    let begin = source.trim_start();
    let is_other = begin.starts_with(['{', '['])
        || (begin.starts_with("<?") && !begin.starts_with("<?xml"))
        || !source.contains('<');
    if is_other {
        return None;
    }
    let mut reader =
        PageReader { source, layout: Layout::default(), open: Vec::new(), skipped: None };
    let mut is_page = false;
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(source, emitter) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if !is_page && begin.starts_with('<') && !is_element(&name) {
                    // The first tag of XML is not one of HTML.
                    return None;
                }
                is_page |= is_element(&name);
                reader.start(&name, &tag);
            }
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => reader.words(text.span),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    let Layout { text, origin, .. } = reader.layout;
    is_page.then_some(Page { text, origin })
}

struct PageReader<'a> {
    source: &'a str,
    layout: Layout,
    /// The elements that are open.
    open: Vec<String>,
    /// How many were open where an element began that people do not see.
    skipped: Option<usize>,
}

impl PageReader<'_> {
    fn start(&mut self, name: &str, tag: &StartTag<usize>) {
        if is_address(name) {
            // `<sam@example.org>` is an address in brackets.
            return self.words(tag.span);
        }
        if self.skipped.is_some() && self.open.len() >= MAX_DEPTH {
            return;
        }
        if self.skipped.is_none() {
            self.layout.open(name);
            if name == "input" {
                self.input(tag);
            }
        }
        if !is_void(name) && self.open.len() < MAX_DEPTH {
            if is_unseen(name) && self.skipped.is_none() {
                self.skipped = Some(self.open.len());
            }
            self.open.push(name.to_owned());
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(index) = self.open.iter().rposition(|open| open == name) {
            self.open.truncate(index);
        }
        if self.skipped.is_some_and(|skipped| self.open.len() <= skipped) {
            self.skipped = None;
        } else if self.skipped.is_none() {
            self.layout.close(name);
        }
    }

    /// Fields to copy from show their value.
    fn input(&mut self, tag: &StartTag<usize>) {
        let attribute = |name: &[u8]| tag.attributes.get(name);
        let kind = attribute(b"type").map(|kind| kind.to_ascii_lowercase());
        let is_shown = kind.is_none_or(|kind| {
            [&b"text"[..], b"email", b"url", b"number", b"tel"].contains(&kind.as_slice())
        });
        let Some(Span { start, end }) = attribute(b"value").map(|value| value.span) else { return };
        // The span is that of `value="…"`.
        let raw = self.source.get(start..end).unwrap_or_default();
        if let Some(value) = raw.split_once('=').filter(|_| is_shown).map(|(_, value)| value) {
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            let start = end - value.len();
            self.layout.space();
            self.words(Span { start, end: start + value.trim_end_matches(['"', '\'']).len() });
            self.layout.space();
        }
    }

    /// Adds the text that stands there.
    fn words(&mut self, span: Span<usize>) {
        let Some(raw) = self.source.get(span.start..span.end) else { return };
        if self.skipped.is_some() {
            return;
        }
        let spaces = match () {
            () if self.open.is_empty() => Spaces::AsWritten,
            () if self.open.iter().any(|name| is_kept(name)) => Spaces::Kept,
            () => Spaces::Folded,
        };
        let mut rest = raw;
        while let Some(character) = rest.chars().next() {
            let start = span.end - rest.len();
            let (length, read) = match character {
                '&' => reference(rest),
                character => (character.len_utf8(), character.into()),
            };
            for character in read.chars() {
                self.layout.character(character, start..start + length, spaces);
            }
            rest = rest.get(length..).unwrap_or_default();
        }
    }
}

/// The longest character reference that is looked for, in bytes; the longest name has 32.
const MAX_REFERENCE: usize = 40;

/// What the ampersand that a text begins with stands for: how long that is in the source, and what it is.
fn reference(text: &str) -> (usize, String) {
    let mut end = text.len().min(MAX_REFERENCE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    // The next reference is another.
    let end = text.get(1..end).and_then(|rest| rest.find('&')).map_or(end, |at| at + 1);
    let head = text.get(..end).unwrap_or_default();
    let mut read = String::new();
    for Ok(token) in Tokenizer::new(head) {
        if let Token::String(text) = token {
            read.push_str(&String::from_utf8_lossy(&text));
        }
    }
    // What follows the reference is the same in both; at least one character is the reference.
    let first = read.chars().next().map_or(0, char::len_utf8);
    let most = (head.len() - 1).min(read.len() - first);
    let both = head.bytes().rev().zip(read.bytes().rev()).take(most);
    let same = both.take_while(|(head, read)| head == read).count();
    let same = (0..=same).rev().find(|same| read.is_char_boundary(read.len() - same)).unwrap_or(0);
    read.truncate(read.len() - same);
    (head.len() - same, read)
}

/// Whether this is an address in angle brackets, which looks like a tag.
fn is_address(name: &str) -> bool {
    name.contains('@') || name.ends_with(':')
}

/// Elements without content (WHATWG HTML, section 13.1.2).
fn is_void(name: &str) -> bool {
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]
    .contains(&name)
}

/// Elements whose spaces stay.
fn is_kept(name: &str) -> bool {
    ["pre", "textarea"].contains(&name)
}

/// Elements whose content is not for people, or not shown to most.
fn is_unseen(name: &str) -> bool {
    ["iframe", "noembed", "noframes", "noscript", "object", "script", "style", "svg", "template"]
        .contains(&name)
}

/// Elements that a page or a part of one can begin with, or that Markdown borrows.
fn is_element(name: &str) -> bool {
    [
        "a",
        "article",
        "aside",
        "b",
        "blockquote",
        "body",
        "br",
        "button",
        "center",
        "code",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "fieldset",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "i",
        "img",
        "input",
        "kbd",
        "label",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "ol",
        "p",
        "pre",
        "script",
        "section",
        "small",
        "span",
        "strong",
        "style",
        "summary",
        "table",
        "tbody",
        "td",
        "template",
        "th",
        "thead",
        "title",
        "tr",
        "u",
        "ul",
    ]
    .contains(&name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PARTS: &[&str] = &[
        "<p>",
        "</p>",
        "<br/>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "<textarea>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "</",
        "<",
        ">",
        "&",
        "&amp;",
        "&nGg;",
        "&#x1F600;",
        "&#0;",
        "&not",
        "it;",
        "\r\n",
        "\n",
        " ",
        "ä",
        "🙂",
        "imap",
        "=\"",
        "\"",
        "<input value=",
        "<a b='",
        "'",
        "<sam@example.org>",
        "\0",
    ];

    /// The text of a page, after a look at where each of its characters stands.
    #[track_caller]
    fn text(source: &str) -> String {
        let page = page(source).expect("a page");
        for (at, character) in page.text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
            let passage = page.origin.passage(&(at..at + character.len_utf8()));
            let found = source.get(passage.clone()).expect("a passage");
            assert!(
                found == character.to_string() || found.starts_with('&'),
                "{character} at {passage:?}: {found}"
            );
        }
        page.text
    }

    #[test]
    fn blocks_and_rows_are_lines_and_cells_have_tabs_between_them() {
        assert_eq!(
            text(
                "<!doctype html><title>Help</title><h1>E-Mail</h1>\n <p>Use <b>these</b>\n  settings:<table>\
                <tr><th>Server<th>Port<tr><td><p>imap.example.org</p>\n<td>993</table>Thanks<br>Sam"
            ),
            "Help\n\nE-Mail\n\nUse these settings:\n\nServer\tPort\nimap.example.org\t993\n\nThanks\nSam"
        );
        assert_eq!(
            text(
                "<ul><li>IMAP: imap.example.org</li><li>Port: 993</li></ul><dl><dt>Port<dd>465</dl>"
            ),
            "IMAP: imap.example.org\nPort: 993\n\nPort\n465"
        );
    }

    #[test]
    fn a_value_in_a_cell_is_on_one_line_and_a_page_in_a_cell_is_not() {
        let long = "more ".repeat(80);
        assert_eq!(
            text(&format!(
                "<table><tr><td>Server<br>Port<td><td>imap<br><br>993</tr><tr><td>{long}<p>x</p></table>"
            )),
            format!("Server Port\t\timap 993\n{}\nx", long.trim_end())
        );
    }

    #[test]
    fn what_people_do_not_see_is_left_out() {
        assert_eq!(
            text(
                "<p>a<script>if (a<b) '</p>'</script><style>p{}</style><!-- c --><template><p>d</p></template>e</p>"
            ),
            "ae"
        );
        assert_eq!(text("<p>a <select><option>b</select><svg><text>c</text></svg> d"), "a\nb d");
    }

    #[test]
    fn spaces_are_one_except_where_they_are_kept() {
        assert_eq!(
            text("<p> a \n b </p> <pre>host x\r\n  port 1\n</pre> <p>c"),
            "a b\n\nhost x\n  port 1\n\nc"
        );
    }

    #[test]
    fn references_are_characters_and_stand_where_they_stood() {
        let source =
            "<p>&lt;a&gt; &amp;amp; &auml;&#228;&#xe4; B&B &nosuch; &amp &copy2026 &semi;; 1 & 2";
        assert_eq!(text(source), "<a> &amp; äää B&B &nosuch; & ©2026 ;; 1 & 2");
        let page = page(source).expect("a page");
        let at = page.text.find("äää").expect("there");
        assert_eq!(&source[page.origin.passage(&(at + 2..at + 4))], "&#228;");
        let at = page.text.find("amp;").expect("there");
        assert_eq!(page.origin.passage(&(at - 1..at + 4)), 13..22);
    }

    #[test]
    fn fields_to_copy_from_show_their_value() {
        assert_eq!(
            text(
                "<p>Server<input value=\"imap.example.org\" readonly><input type=submit value=Copy>Port"
            ),
            "Server imap.example.org Port"
        );
    }

    #[test]
    fn markdown_with_tags_in_it_keeps_its_lines() {
        assert_eq!(
            text(
                "# Help\n\nServer: imap.example.org<br>Port: 993\n  - write to <sam@example.org>\n"
            ),
            "# Help\n\nServer: imap.example.org\nPort: 993\n  - write to <sam@example.org>"
        );
    }

    #[test]
    fn other_texts_are_no_pages() {
        for other in [
            "",
            "Server: imap.example.org",
            "From: Sam <sam@example.org>",
            "1 < 2",
            "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><p/></clientConfig>",
            "<!-- made by hand --><plist><dict><a/></dict></plist>",
            "<?php $mail->Body = '<b>Hello</b>'; $mail->Host = 'smtp.example.org';",
            "{\"incoming\": {\"host\": \"<b>\"}}",
        ] {
            assert!(page(other).is_none(), "{other}");
        }
    }

    fn part() -> impl Strategy<Value = String> {
        prop_oneof![4 => prop::sample::select(PARTS).prop_map(str::to_owned), 1 => ".{0,8}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_character_stands_where_it_was_taken_from(
            parts in prop::collection::vec(part(), 0..40)
        ) {
            text(&["<p>", &parts.concat()].concat());
        }
    }

    #[test]
    fn endless_nesting_takes_no_time() {
        for unit in ["<div>", "<table><tr><td>", "</p>", "<template>", "&", "<a b=c "] {
            let started = std::time::Instant::now();
            page(&format!("<p>{}", unit.repeat(1024 * 1024 / unit.len())));
            assert!(started.elapsed().as_secs() < 10, "{unit}");
        }
    }
}
