//! "Which one for me?": a few questions, and the advice that comes of the answers.
//!
//! The questions stand below each other and the next appears once the last is answered: what was answered stays in
//! view, any of it can be changed, and nothing moves the focus.

mod advice;
#[cfg(test)]
mod tests;

use yew::{Html, UseStateHandle, component, html, use_state};

use super::{Fetched, Props};
use crate::choose::{Answers, Known, Question, Recommendation, choose, fill};
use crate::engine::Fix;
use crate::words::choose::{advice, answer, question};
use crate::words::{Words, key};

/// What is fetched of the chooser.
pub(in crate::app) const FETCHED: Fetched = Fetched::new(key::CHOOSE_TITLE, draw);

fn draw(props: Props) -> Html {
    html! { <Choose ..props /> }
}

/// The chooser.
#[component]
pub fn Choose(props: &Props) -> Html {
    let answers = use_state(Answers::default);
    let known = Known::of(props.provider);
    let choice = choose(&answers, &known);
    let words = &props.words;
    let asks_offer = choice.questions.contains(&Question::Offer);
    let known_of = props.provider.filter(|_| known != Known::default() && !asks_offer);
    let advised = choice.recommendation.as_ref();
    let said = match (advised, choice.questions.last()) {
        (Some(found), _) => {
            words.format(key::CHOOSE_SAID, &[("way", advice(found, words).way.into())])
        }
        (None, Some(&next)) if choice.questions.len() > 1 => {
            words.format(key::CHOOSE_NEXT, &[("question", words.text(question(next)).into())])
        }
        _ => String::new(),
    };
    html! {
        <div class="choose">
            <div>
                <p>{ words.text(key::CHOOSE_INTRO) }</p>
                if let Some(provider) = known_of {
                    <p class="hint">{ words.format(key::CHOOSE_KNOWN, &[("provider", provider.name().into())]) }</p>
                }
                <>{ for choice.questions.iter().map(|&asked| fieldset(asked, &answers, &known, words)) }</>
            </div>
            if let Some(found) = advised {
                { advice::draw(found, &filling(found, props), props) }
            }
            <p class="unseen" role="status" aria-live="polite">{ said }</p>
        </div>
    }
}

/// The changes that would fill the recommendation in.
fn filling(found: &Recommendation, props: &Props) -> Fix {
    fill(found, &props.draft, &props.report.account, props.environment.catalogue, props.provider)
}

/// One question with its answers.
fn fieldset(
    asked: Question,
    answers: &UseStateHandle<Answers>,
    known: &Known,
    words: &Words,
) -> Html {
    let choices = asked.possible(known).into_iter().filter_map(|word| {
        let label = words.text(answer(asked, word)?);
        let id = ["choose-", asked.token(), "-", word].concat();
        let onchange = {
            let answers = answers.clone();
            move |_| answers.set(answers.with(asked, word))
        };
        Some(html! {
            <label for={id.clone()}>
                <input type="radio" {id} name={["choose-", asked.token()].concat()} value={word}
                    checked={answers.get(asked) == Some(word)} {onchange} />
                <span>{ label }</span>
            </label>
        })
    });
    html! {
        <fieldset key={asked.token()} class="choose-question">
            <legend>{ words.text(question(asked)) }</legend>
            { for choices }
        </fieldset>
    }
}
