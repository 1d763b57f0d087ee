//! Writes XML, line by line.

use quick_xml::escape::escape;

/// A document that is being written.
#[derive(Default)]
pub(super) struct Xml {
    text: String,
    /// The elements that are open.
    open: Vec<&'static str>,
}

impl Xml {
    /// A document that begins with remarks.
    pub(super) fn new(remarks: &[String]) -> Self {
        let mut xml = Self { text: String::new(), open: Vec::new() };
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        for remark in remarks {
            // Two hyphens would end it (XML 1.0, section 2.5).
            xml.line(&format!("<!-- {} -->", remark.replace("--", "- -")));
        }
        xml
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(&"  ".repeat(self.open.len()));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes a line as it is, such as a document type.
    pub(super) fn raw(&mut self, line: &str) {
        self.line(line);
    }

    /// Opens an element; `attribute` is its only one.
    pub(super) fn open(&mut self, name: &'static str, attribute: Option<(&str, &str)>) {
        match attribute {
            Some((key, value)) => self.line(&format!("<{name} {key}=\"{}\">", escape(value))),
            None => self.line(&format!("<{name}>")),
        }
        self.open.push(name);
    }

    /// Writes an element that holds text.
    pub(super) fn leaf(&mut self, name: &str, text: &str) {
        self.line(&format!("<{name}>{}</{name}>", escape(text)));
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.line(&format!("</{name}>"));
        }
    }

    /// The document, with whatever is still open closed.
    pub(super) fn end(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }
}

/// Whether XML can hold a text as it is, on one line (XML 1.0, section 2.2).
pub(super) fn can_hold(text: &str) -> bool {
    !text.chars().any(|character| {
        matches!(character, '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_markup_is_escaped() {
        let mut xml = Xml::new(&["as -- is ->".to_owned()]);
        xml.open("a", Some(("b", "\"<&\"")));
        xml.leaf("c", "R&D <1>");
        assert_eq!(
            xml.end(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- as - - is -> -->\n<a b=\"&quot;&lt;&amp;&quot;\">\n  \
             <c>R&amp;D &lt;1&gt;</c>\n</a>\n"
        );
    }
}
