//! Whose servers a domain's mail is on, where the catalogue does not know the domain: by choice, or by asking others.

use yew::{Html, html};

use super::parts::{button, text};
use super::view::View;
use crate::browser::lookup;
use crate::engine::Value;
use crate::lookup::{Answer, Offer, Refused, asked};
use crate::providers::Provider;
use crate::words::{Key, explain, explain_fix, key};

/// The name and the id of the menu.
pub(super) const MENU: &str = "hosting";

/// Draws the question, its menu and the button that asks others; nothing where the provider is known.
pub(super) fn hosting(view: &View) -> Html {
    let Some(domain) = view.state.unknown_domain() else { return Html::default() };
    let options = view.state.hosts().into_iter().map(|provider| {
        html! { <option value={provider.id()}>{ provider.name() }</option> }
    });
    html! {
        <div class="hosting">
            <label for={MENU}>{ say(key::HOSTING_TITLE, &[("domain", &domain)], view) }</label>
            <select id={MENU} name={MENU}>
                <option value="" selected=true>{ view.text(key::FORM_CHOOSE) }</option>
                <>{ for options }</>
            </select>
            { look_up(&domain, view) }
        </div>
    }
}

/// The button that asks others, what it asks of whom, and what they said.
fn look_up(domain: &str, view: &View) -> Html {
    let about = [("domain", domain)];
    let mut asks = say(key::HOSTING_ASKS, &about, view);
    let before = asks.len();
    for (kind, host) in asked(&lookup::endpoints(view.place)) {
        asks.push_str("\n• ");
        asks.push_str(&whom(kind, host, domain, view));
    }
    if asks.len() == before {
        return Html::default();
    }
    let state = view.state.lookup_of(domain);
    let answers = if state.is_some() { view.state.answers() } else { Vec::new() };
    let said = match state.map(|lookup| lookup.facts.is_some()) {
        None => String::new(),
        Some(false) => view.text(key::HOSTING_ASKING),
        Some(true) if answers.is_empty() => view.text(key::HOSTING_FAILED),
        Some(true) => view.text(key::HOSTING_ANSWERED),
    };
    html! {<>
        <p class="hint lines">{ asks }</p>
        { button("button quiet", "look-up", domain.to_owned(), None, text(say(key::HOSTING_BUTTON, &about, view))) }
        <p class="hint" role="status">{ said }</p>
        <>{ for answers.iter().enumerate().map(|(index, answer)| self::answer(index, answer, domain, view)) }</>
    </>}
}

/// Who is asked what.
fn whom(question: &str, host: &str, domain: &str, view: &View) -> String {
    let mut whole = host.split('{').next().unwrap_or_default().to_owned();
    if whole.len() < host.len() {
        whole.push_str(domain);
    }
    say(key::HOSTING_QUESTION, &[("question", question), ("host", &whole)], view)
}

/// What one of them said, in lines, and what can be done with it.
fn answer(index: usize, answer: &Answer, domain: &str, view: &View) -> Html {
    let has_nothing = answer.offers.is_empty() && answer.refused.is_empty();
    let outcome = match (answer.outcome, answer.provider) {
        ("ok", Some(_)) => "known",
        ("ok", None) if !answer.exchanger.is_empty() => "unknown",
        ("ok", None) if has_nothing => "none",
        (outcome, _) => outcome,
    };
    let name = answer.provider.map(Provider::name).unwrap_or_default();
    let mut lines = String::new();
    let mut line = |key, texts: &[(&'static str, &str)]| {
        lines.push_str(&say(key, texts, view));
        lines.push('\n');
    };
    let mut buttons = Vec::new();
    if outcome != "ok" {
        let texts = [
            ("outcome", outcome),
            ("detail", answer.detail),
            ("domain", domain),
            ("host", answer.exchanger),
            ("provider", name),
        ];
        line(key::HOSTING_OUTCOME, &texts);
    }
    if let Some(provider) = answer.provider {
        let show = text(say(key::HOSTING_SHOW, &[("provider", name)], view));
        buttons.push(button("button quiet", "choose", provider.id().to_owned(), None, show));
    }
    for (nth, Offer { fix, foreign }) in answer.offers.iter().enumerate() {
        if let Some(host) = foreign {
            line(key::HOSTING_FOREIGN, &[("host", host), ("domain", domain)]);
        }
        if fix.changes.is_empty() {
            line(key::CARD_SAME, &[]);
        } else {
            let state = view.state;
            let class = if foreign.is_some() { "fix" } else { "fix best" };
            let said = explain_fix(fix, None, &state.report, &state.draft, view.words).text;
            let body = html! {<><span class="fix-apply">{ view.text(key::FINDINGS_APPLY) }</span>{ said }</>};
            buttons.push(button(class, "apply-answer", format!("{index}.{nth}"), None, body));
        }
    }
    for Refused { host, draft, report } in &answer.refused {
        let finding = report.findings.first();
        let why = finding.map(|finding| explain(finding, report, draft, view.words).what);
        let why = why.as_deref().unwrap_or_default();
        line(key::HOSTING_REFUSED, &[("host", host), ("why", why)]);
    }
    html! {
        <div class="answer" data-question={answer.question.to_owned()} data-outcome={outcome.to_owned()}>
            <h3>{ whom(answer.question, answer.host, domain, view) }</h3>
            <p class="lines">{ lines }</p>
            <>{ for buttons }</>
        </div>
    }
}

/// A message with these texts in it.
fn say(key: Key, texts: &[(&'static str, &str)], view: &View) -> String {
    let values: Vec<_> = texts.iter().map(|(name, text)| (*name, Value::from(*text))).collect();
    view.words.format(key, &values)
}
