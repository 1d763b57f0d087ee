//! The sheet of paper: what a help desk hands over, on one page.

use yew::prelude::*;

use super::Drawing;
use crate::app::icons;
use crate::app::picture;
use crate::engine::{
    Device, DeviceField, Draft, Field, Finding, Report, ServerField, Severity, Side, Value,
};
use crate::formats::Private;
use crate::formats::private;
use crate::formats::qr::Qr;
use crate::words::{Key, explain, key, terms, verdict};

/// The fields of a server on the sheet; the last two are where somebody writes by hand what is not there.
const FIELDS: [ServerField; 6] = ServerField::ALL;

impl Drawing<'_> {
    /// The sheet.
    pub(super) fn sheet(&self) -> Html {
        let blank = self.words.text(key::TICKET_LEFT_OUT);
        let (draft, report) = match self.private {
            Private::Include => (self.props.draft.clone(), Report::clone(&self.props.report)),
            Private::LeaveOut => private::masked(&self.props.draft, &self.props.report, &blank),
        };
        let sheet = Sheet { on: self, draft, report, blank };
        let findings: Vec<&Finding> = sheet.report.findings.iter().collect();
        html! {
            <article class="out-sheet" aria-labelledby="sheet-title">
                { sheet.head() }
                { sheet.verdict() }
                { picture::drawing(&sheet.report.account, &findings, self.words) }
                <div class="sheet-sides">{ for Side::ALL.map(|side| sheet.side(side)) }</div>
                { sheet.devices() }
                { sheet.foot() }
            </article>
        }
    }
}

/// A sheet being drawn.
struct Sheet<'a> {
    on: &'a Drawing<'a>,
    /// The settings, with `blank` in place of what stays behind.
    draft: Draft,
    report: Report,
    blank: String,
}

impl Sheet<'_> {
    fn text(&self, key: Key) -> String {
        self.on.words.text(key)
    }

    fn head(&self) -> Html {
        let email = Some(&self.draft.email).filter(|it| !it.is_empty() && **it != self.blank);
        let title = match email {
            Some(email) => {
                let email = [("email", Value::from(email.as_str()))];
                self.on.words.format(key::SHEET_TITLE_FOR, &email)
            }
            None => self.text(key::SHEET_TITLE),
        };
        let date = [("date", Value::Date(self.on.props.environment.today))];
        html! {
            <header>
                <h3 id="sheet-title">{ title }</h3>
                <p class="sheet-made">{ icons::mark() }<span>{ self.on.words.format(key::SHEET_CHECKED, &date) }</span></p>
            </header>
        }
    }

    /// What the check says; errors come first, each with what to do.
    fn verdict(&self) -> Html {
        let said = verdict(&self.report, self.on.words);
        let errors: Vec<&Finding> =
            self.report.findings.iter().filter(|it| it.severity == Severity::Error).collect();
        let token = self.report.verdict().map_or("ok", Severity::token);
        let error = |finding: &&Finding| {
            let said = explain(finding, &self.report, &self.draft, self.on.words);
            html! { <li><b>{ said.what }</b>{ " " }{ said.todo }</li> }
        };
        html! {
            <div class="sheet-verdict" data-verdict={token}>
                if errors.is_empty() {
                    <p><b>{ said.headline }</b>{ ". " }{ said.sentence }</p>
                } else {
                    <h4>{ self.text(key::SHEET_WRONG) }</h4>
                    <ul>{ for errors.iter().map(error) }</ul>
                }
            </div>
        }
    }

    /// One server: what to enter.
    fn side(&self, side: Side) -> Html {
        let title = match side {
            Side::Incoming => key::FORM_INCOMING,
            Side::Outgoing => key::FORM_OUTGOING,
        };
        let fields = FIELDS.into_iter().map(|field| side.field(field));
        let rows = fields.filter_map(|field| self.row(field));
        html! {
            <section>
                <h4>{ self.text(title) }</h4>
                <dl>{ for rows }</dl>
            </section>
        }
    }

    /// A field and its content; a line to write on where that stays behind, nothing where there is none.
    fn row(&self, field: Field) -> Option<Html> {
        let content = terms::content(&self.draft, field)?;
        let shown = self.on.words.show(&content);
        let is_blank = shown == self.blank;
        let label = self.on.words.show(&terms::field(field));
        Some(html! {
            <div>
                <dt>{ label }</dt>
                <dd translate="no">
                    if is_blank {
                        <span class="sheet-blank"><span class="unseen">{ shown }</span></span>
                    } else {
                        { shown }
                    }
                </dd>
            </div>
        })
    }

    fn devices(&self) -> Html {
        let devices = &self.report.account.devices;
        if devices.is_empty() {
            return Html::default();
        }
        let device = |(index, device): (usize, &Device)| {
            let facts = DeviceField::ALL.into_iter().skip(2).filter_map(|of_device| {
                let field = Field::Device(index, of_device);
                let content = self.on.words.show(&terms::content(&self.draft, field)?);
                Some(match of_device {
                    DeviceField::Protocol => content,
                    _ => [&self.on.words.show(&terms::field(field)), ": ", &content].concat(),
                })
            });
            let facts: Vec<String> = facts.collect();
            html! {
                <div><dt>{ self.on.words.show(&device.called()) }</dt><dd>{ facts.join("; ") }</dd></div>
            }
        };
        html! {
            <section class="sheet-devices">
                <h4>{ self.text(key::TICKET_DEVICES) }</h4>
                <dl>{ for devices.iter().enumerate().map(device) }</dl>
            </section>
        }
    }

    fn foot(&self) -> Html {
        html! {
            <footer>
                <div class="sheet-notes">
                    <p>{ icons::lock() }<span>{ self.text(key::SHEET_PASSWORD) }</span></p>
                    <h4>{ self.text(key::SHEET_NOTES) }</h4>
                    <p class="sheet-limit">{ verdict(&self.report, self.on.words).limit }</p>
                </div>
                { self.on.qr.as_ref().map(|qr| self.code(qr)) }
            </footer>
        }
    }

    fn code(&self, qr: &Qr) -> Html {
        html! {
            <figure class="sheet-qr">
                <svg viewBox={format!("0 0 {0} {0}", qr.size())} role="img" aria-label={self.text(key::EXPORT_QR)} shape-rendering="crispEdges">
                    <path fill="#fff" d={format!("M0 0h{0}v{0}H0z", qr.size())} />
                    <path fill="#000" d={qr.path()} />
                </svg>
                <figcaption>{ self.text(key::SHEET_SCAN) }</figcaption>
            </figure>
        }
    }
}
