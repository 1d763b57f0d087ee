//! A report as a text for a help desk's ticket, to be pasted as it is.

use super::private::{self, Private};
use crate::engine::{Date, DeviceField, Draft, Field, Report, ServerField, Side, Value};
use crate::words::{Explained, Key, Words, explain, key, terms, verdict};

/// How a ticket is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// Not at all: lines and indents.
    Plain,
    /// With Markdown (CommonMark).
    Markdown,
}

/// What a ticket holds besides the report.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// How it is marked up.
    pub markup: Markup,
    /// Whether the address and the user names are in it.
    pub private: Private,
    /// Where each finding stands, in their order, as in `page.html:12:3`; empty where they stand nowhere.
    pub places: &'a [String],
    /// A link that opens these settings, as long as the person is to share.
    pub link: Option<&'a str>,
    /// The day of the check.
    pub today: Date,
}

/// Writes a ticket about `report`, which was made from `draft`.
pub fn ticket(report: &Report, draft: &Draft, words: &Words, options: Options<'_>) -> String {
    let masked;
    let (draft, report) = match options.private {
        Private::Include => (draft, report),
        Private::LeaveOut => {
            masked = private::masked(draft, report, &words.text(key::TICKET_LEFT_OUT));
            (&masked.0, &masked.1)
        }
    };
    let mut out = Out { text: String::new(), markup: options.markup };
    let values =
        [("version", Value::from(env!("CARGO_PKG_VERSION"))), ("date", Value::Date(options.today))];
    out.heading(&words.format(key::TICKET_TITLE, &values));
    let verdict = verdict(report, words);
    out.heading(&verdict.headline);
    out.paragraph(&verdict.sentence);
    settings(&mut out, draft, report, words);
    for (number, finding) in (1..).zip(&report.findings) {
        let severity = words.show(&terms::severity(finding.severity));
        let said = explain(finding, report, draft, words);
        out.numbered(number, &format!("{severity}: {}", said.what), finding.rule.code);
        if let Some(place) = options.places.get(number - 1) {
            out.place(place);
        }
        details(&mut out, &said, words);
    }
    if let Some(link) = options.link {
        out.blank();
        out.link(&words.text(key::TICKET_LINK), link);
    }
    out.blank();
    out.paragraph(&verdict.limit);
    out.text
}

/// Everything that was entered.
fn settings(out: &mut Out, draft: &Draft, report: &Report, words: &Words) {
    let show = |field| terms::content(draft, field).map(|value| words.show(&value));
    let label = |field| words.show(&terms::field(field));
    if let Some(email) = show(Field::Email) {
        out.blank();
        out.item(&label(Field::Email), &email);
    }
    for side in Side::ALL {
        let entered: Vec<_> = ServerField::ALL
            .into_iter()
            .filter(|&field| side == Side::Incoming || field != ServerField::Protocol)
            .filter_map(|field| Some((label(side.field(field)), show(side.field(field))?)))
            .collect();
        if !entered.is_empty() {
            out.heading(&words.format(key::TICKET_SIDE, &[("side", terms::side(side))]));
        }
        for (label, value) in entered {
            out.item(&label, &value);
        }
    }
    if !draft.devices.is_empty() {
        out.heading(&words.text(key::TICKET_DEVICES));
    }
    for (index, device) in report.account.devices.iter().enumerate() {
        let facts = DeviceField::ALL.into_iter().filter_map(|field| {
            let value = show(Field::Device(index, field))?;
            match field {
                DeviceField::Name => None,
                DeviceField::Kind => (!device.name.is_empty()).then_some(value),
                DeviceField::Protocol => Some(value),
                _ => Some(format!("{}: {value}", label(Field::Device(index, field)))),
            }
        });
        out.item(&words.show(&device.called()), &facts.collect::<Vec<_>>().join("; "));
    }
}

fn details(out: &mut Out, said: &Explained, words: &Words) {
    let label = |key: Key| words.text(key);
    out.detail(&label(key::REPORT_WHY), &said.why);
    if let Some(symptom) = &said.symptom {
        out.detail(&label(key::REPORT_SYMPTOM), symptom);
    }
    out.detail(&label(key::REPORT_DO), &said.todo);
    for (index, fix) in said.fixes.iter().enumerate() {
        let key = if index == 0 { key::REPORT_FIX } else { key::REPORT_OR };
        out.detail(&label(key), &fix.text);
    }
    for (title, url) in &said.sources {
        out.source(&label(key::REPORT_SOURCE), title, url);
    }
}

/// A ticket being written.
struct Out {
    text: String,
    markup: Markup,
}

impl Out {
    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, text: &str) {
        self.blank();
        match self.markup {
            Markup::Plain => self.line(text),
            Markup::Markdown => {
                self.line(&format!("**{}**", escape(text)));
                self.blank();
            }
        }
    }

    /// A sentence under its heading, or by itself.
    fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let text = self.said(text, "");
        self.line(&text);
    }

    /// One thing that was entered.
    fn item(&mut self, label: &str, value: &str) {
        let line = match self.markup {
            Markup::Plain => format!("  {label}: {value}"),
            Markup::Markdown => format!("- {}: {}", escape(label), escape(value)),
        };
        self.line(&line);
    }

    fn numbered(&mut self, number: usize, text: &str, code: &str) {
        self.blank();
        let text = self.said(text, "   ");
        let line = match self.markup {
            Markup::Plain => format!("{number}. {text} [{code}]"),
            Markup::Markdown => format!("{number}. **{text}** `{code}`"),
        };
        self.line(&line);
    }

    /// Where the finding above stands.
    fn place(&mut self, place: &str) {
        let line = match self.markup {
            Markup::Plain => format!("   {place}"),
            Markup::Markdown => format!("   - `{}`", place.replace('`', "'")),
        };
        self.line(&line);
    }

    /// One thing about the finding above it.
    fn detail(&mut self, label: &str, text: &str) {
        let line = match self.markup {
            Markup::Plain => format!("   {label}: {}", self.said(text, "      ")),
            Markup::Markdown => format!("   - {}: {}", escape(label), self.said(text, "     ")),
        };
        self.line(&line);
    }

    fn source(&mut self, label: &str, title: &str, url: &str) {
        let line = match self.markup {
            Markup::Plain => format!("   {label}: {title}, {url}"),
            Markup::Markdown => format!("   - {}: [{}](<{url}>)", escape(label), escape(title)),
        };
        self.line(&line);
    }

    fn link(&mut self, label: &str, url: &str) {
        let line = match self.markup {
            Markup::Plain => format!("{label}: {url}"),
            Markup::Markdown => format!("[{}](<{url}>)", escape(label)),
        };
        self.line(&line);
    }

    /// Text of several lines, indented after the first.
    fn said(&self, text: &str, indent: &str) -> String {
        let text = match self.markup {
            Markup::Plain => text.to_owned(),
            Markup::Markdown => escape(text),
        };
        text.replace('\n', &format!("\n{indent}"))
    }
}

/// The text with a backslash before what Markdown would read as markup (CommonMark 0.31, section 2.4).
///
/// Every line of a ticket begins with words of ours, so what counts only at the start of a line is left.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if r"\`*_[]<>|~&$#".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::engine::check;
    use crate::engine::fixture::{environment, parse};
    use crate::words::{embedded, plural};

    const LINE: &str = "imap imap.kundenpost.net:995 tls user=anna@kundenpost.net; \
        smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net; email anna@kundenpost.net; \
        computer \"Office PC\" imap; phone X imap; devices.1.name=\"\"";

    const CLEAN: &str = "imap imap.kundenpost.net:993 tls user=anna@kundenpost.net; \
        smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net; email anna@kundenpost.net; \
        computer \"Office PC\" imap; phone X imap; devices.1.name=\"\"";

    fn write(line: &str, language: &str, markup: Markup, private: Private) -> String {
        let catalogue = embedded(language).expect("a language").to_owned();
        let words = Words::parse(catalogue, plural::native).expect("a catalogue of this build");
        let (draft, environment) = (parse(line), environment());
        let report = check(&draft, &environment);
        let link = Some("https://kundenpost.net/#v=1");
        ticket(
            &report,
            &draft,
            &words,
            Options { markup, private, places: &[], link, today: environment.today },
        )
    }

    #[test]
    fn a_plain_ticket_says_it_all() {
        expect![[r#"
            Mail settings, checked with Maillint 0.1.0 on 23 November 2026

            These settings fit together
            Protocol, server, port and encryption belong together.

              Email address: anna@kundenpost.net

            Incoming mail
              Type: IMAP
              Server: imap.kundenpost.net
              Port: 993
              Encryption: SSL/TLS
              User name: anna@kundenpost.net

            Outgoing mail
              Server: smtp.kundenpost.net
              Port: 465
              Encryption: SSL/TLS
              User name: anna@kundenpost.net

            Devices
              Office PC: Computer; IMAP
              Phone or tablet: IMAP

            Open these settings in Maillint: https://kundenpost.net/#v=1

            Maillint has not contacted your server: it compares what you entered with the standards.
        "#]]
        .assert_eq(&write(CLEAN, "en", Markup::Plain, Private::Include));
    }

    #[test]
    fn a_markdown_ticket_leaves_out_the_address() {
        expect![[r#"
            **E-Mail-Einstellungen, geprüft mit Maillint 0.1.0 am 23. November 2026**

            **Diese Einstellungen passen zusammen**

            Protokoll, Server, Port und Verschlüsselung gehören zueinander.

            - E-Mail-Adresse: (weggelassen)

            **Posteingang**

            - Kontotyp: IMAP
            - Server: imap.kundenpost.net
            - Port: 993
            - Verschlüsselung: SSL/TLS
            - Benutzername: (weggelassen)

            **Postausgang**

            - Server: smtp.kundenpost.net
            - Port: 465
            - Verschlüsselung: SSL/TLS
            - Benutzername: (weggelassen)

            **Geräte**

            - Office PC: Computer; IMAP
            - Handy oder Tablet: IMAP

            [Diese Einstellungen in Maillint öffnen](<https://kundenpost.net/#v=1>)

            Maillint hat Ihren Server nicht kontaktiert: Es vergleicht Ihre Angaben mit den Standards.
        "#]].assert_eq(&write(CLEAN, "de", Markup::Markdown, Private::LeaveOut));
    }

    #[test]
    fn a_finding_is_numbered_with_its_code_and_its_fixes() {
        let text = write(LINE, "en", Markup::Markdown, Private::LeaveOut);
        assert!(text.contains("\n1. **Error: "), "{text}");
        assert!(text.contains("** `cross-majority`\n   - Why: "), "{text}");
        assert!(
            text.contains(
                "   - Fix: Set port to 993\n   - or: Set port to 143 and encryption to STARTTLS\n"
            ),
            "{text}"
        );
        assert!(
            text.contains(
                "[RFC 1939, section 3](<https://www.rfc-editor.org/rfc/rfc1939#section-3>)\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn nothing_private_is_in_a_ticket_unless_asked_for() {
        let line = format!("{LINE}; outgoing.host=anna; incoming.host=imap://Anna@kundenpost.net");
        for markup in [Markup::Plain, Markup::Markdown] {
            let text = write(&line, "en", markup, Private::LeaveOut).to_lowercase();
            assert!(!text.contains("anna") && !text.contains('@'), "{text}");
            let text = write(&line, "en", markup, Private::Include).to_lowercase();
            assert!(text.contains("anna@kundenpost.net"), "{text}");
        }
    }

    #[test]
    fn nothing_typed_is_read_as_markdown() {
        let line = "imap `**a**`:[993](x) tls; computer \"<b>*_#1_*\" imap";
        let text = write(line, "en", Markup::Markdown, Private::Include);
        assert!(text.contains(r"Server: \`\*\*a\*\*\`"), "{text}");
        assert!(text.contains(r"Port: \[993\](x)"), "{text}");
        assert!(text.contains(r"- \<b\>\*\_\#1\_\*: "), "{text}");
    }
}
