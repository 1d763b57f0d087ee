//! The verdict, and what can be done about everything at once.

use yew::{Html, html};

use super::view::View;
use super::waiting::Verdict;
use super::{icons, status};
use crate::words::{self, key};

/// The id of the verdict's heading, where the focus goes when what had it is gone.
pub(super) const TITLE: &str = "verdict-title";

/// The verdict in a headline and a sentence.
pub(super) fn said(view: &View) -> (String, String) {
    let verdict = words::verdict(&view.state.report, view.words);
    if view.state.verdict == Verdict::Waiting && !view.state.is_idle {
        return (view.text(key::RESULT_TYPING), view.text(key::RESULT_TYPING_SENTENCE));
    }
    (verdict.headline, verdict.sentence)
}

/// Draws the strip with the verdict, which stays in view, and what it means below it.
pub(super) fn verdict(view: &View) -> Html {
    let (headline, sentence) = said(view);
    let limit = words::verdict(&view.state.report, view.words).limit;
    let token = view.state.verdict.token();
    html! {<>
        <section id="verdict" class="verdict" part="verdict" data-verdict={token} aria-labelledby={TITLE}>
            { icons::postmark(view.state.verdict) }
            <h2 id={TITLE} tabindex="-1">{ headline }</h2>
            { status::status(view) }
        </section>
        <div class="meaning" data-verdict={token}>
            if !sentence.is_empty() { <p class="sentence">{ sentence }</p> }
            <p class="limit">{ limit }</p>
            if view.state.can_fix() {
                <p class="fix-all">
                    <button type="button" class="button" data-action="fix-all" aria-describedby="fix-all-hint">
                        { view.text(key::RESULT_FIX_ALL) }
                    </button>
                    <span id="fix-all-hint" class="hint">{ view.text(key::RESULT_FIX_ALL_HINT) }</span>
                </p>
            }
        </div>
    </>}
}
