//! The findings as cards, grouped by the part of the form they concern.

use yew::{Html, classes, html};

use super::controls::target;
use super::icons;
use super::parts::{button, text};
use super::view::View;
use crate::engine::{Ask, Field, Finding, Side};
use crate::words::{ExplainedChange, ExplainedFix, Key, explain, key, terms};

/// Draws every finding that is shown.
pub(super) fn findings(view: &View) -> Html {
    html! {
        <div id="findings" class="findings" part="findings">
            { group(key::FINDINGS_MAILBOX, "mailbox", |field| field == Field::Email, view) }
            { group(key::FINDINGS_INCOMING, "incoming", |field| field.side() == Some(Side::Incoming), view) }
            { group(key::FINDINGS_OUTGOING, "outgoing", |field| field.side() == Some(Side::Outgoing), view) }
            { group(key::FINDINGS_DEVICES, "devices", |field| matches!(field, Field::Device(..)), view) }
        </div>
    }
}

fn group(title: Key, name: &'static str, belongs: fn(Field) -> bool, view: &View) -> Html {
    let findings: Vec<(usize, &Finding)> = view
        .state
        .report
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| belongs(finding.field))
        .collect();
    if findings.is_empty() {
        return Html::default();
    }
    let title_id = format!("findings-{name}");
    html! {
        <section data-part={name} aria-labelledby={title_id.clone()}>
            <h2 id={title_id}>{ view.text(title) }</h2>
            <>{ for findings.into_iter().map(|(index, finding)| card(index, finding, view)) }</>
        </section>
    }
}

fn card(index: usize, finding: &Finding, view: &View) -> Html {
    let said = explain(finding, &view.state.report, &view.state.draft, view.words);
    let code = finding.rule.code;
    let severity = finding.severity.token();
    // A card that goes away must not hand its buttons, and the focus on one of them, to the next.
    let fields: Vec<String> = finding.fields().map(|field| field.to_string()).collect();
    let key = format!("{code} {}", fields.join(" "));
    let title = format!("finding-{index}");
    let ask = finding.ask.filter(|_| said.fixes.is_empty()).map(|whom| match whom {
        Ask::Provider => key::FINDINGS_ASK_PROVIDER,
        Ask::Yourself => key::FINDINGS_ASK_YOURSELF,
    });
    html! {
        <article {key} class={classes!("finding", severity)} data-code={code} data-severity={severity}
            data-field={finding.field.to_string()} aria-labelledby={title.clone()}>
            <p class="tag">
                { icons::severity(finding.severity) }
                <span>{ view.words.show(&terms::impact(finding.impact)) }</span>
            </p>
            <h3 id={title}>{ said.what }</h3>
            <p>{ said.why }</p>
            if let Some(symptom) = said.symptom {
                <p class="symptom">{ view.text(key::FINDINGS_SYMPTOM) }{ " " }<samp>{ symptom }</samp></p>
            }
            <p class="todo">{ said.todo }</p>
            if let Some(ask) = ask { <p class="ask">{ self::ask(ask, view) }</p> }
            if !said.fixes.is_empty() {
                <ul class="fixes">
                    { for said.fixes.into_iter().enumerate().map(|(nth, fix)| self::fix(index, nth, fix, view)) }
                </ul>
            }
            <div class="finding-foot">
                { button("button plain", "go", target(finding.field, &view.state.draft), None, text(view.text(key::FINDINGS_GO))) }
                <details>
                    <summary>{ view.text(key::FINDINGS_SOURCES) }{ icons::chevron() }</summary>
                    <ul>
                        { for said.sources.into_iter().map(|(title, url)| html! {
                            <li><a href={url} target="_blank" rel="noopener noreferrer">{ title }</a></li>
                        }) }
                    </ul>
                    <p>{ view.text(key::FINDINGS_CODE) }{ " " }<code>{ code }</code></p>
                </details>
            </div>
        </article>
    }
}

/// Whom to ask; the page around the check may say that in its own words.
fn ask(key: Key, view: &View) -> Html {
    let own = view.state.host.as_ref().filter(|_| key == key::FINDINGS_ASK_PROVIDER);
    own.and_then(|host| host.0.ask(view)).unwrap_or_else(|| text(view.text(key)))
}

fn fix(finding: usize, nth: usize, fix: ExplainedFix, view: &View) -> Html {
    html! {
        <li>
            <button type="button" class={classes!("fix", (nth == 0).then_some("best"))} data-action="apply" data-at={format!("{finding}.{nth}")}>
                <span class="fix-apply">{ view.text(key::FINDINGS_APPLY) }</span>
                <span class="fix-changes">{ for fix.changes.into_iter().map(|change| self::change(change, true, view)) }</span>
            </button>
        </li>
    }
}

/// One setting: the field, what will be in it and, where that `is_news`, what is in it now.
pub(super) fn change(change: ExplainedChange, is_news: bool, view: &View) -> Html {
    let shown = |text: String| if text.is_empty() { view.text(key::FINDINGS_EMPTY) } else { text };
    html! {
        <span class="change">
            <span class="change-label">{ change.label }</span>{ " " }
            if is_news {
                <del>{ shown(change.from) }</del>{ " " }
                <span class="unseen">{ view.text(key::FINDINGS_TO) }</span>
                <span class="arrow" aria-hidden="true">{ "→" }</span>{ " " }
            }
            <ins>{ shown(change.to) }</ins>
        </span>
    }
}
