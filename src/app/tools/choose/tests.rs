//! What the chooser fills in goes through the page's one loop, and can be taken back.

use crate::app::state::{Action, State};
use crate::app::tests::{field, state, typed};
use crate::choose::{Answers, Known, Offer, Offline, Place, Readers, choose, fill};
use crate::engine::Fix;

/// What fills in that one computer takes all mail off the server.
fn one_computer(state: &State) -> Fix {
    let answers = Answers {
        readers: Some(Readers::Computer),
        place: Some(Place::Mine),
        offline: Some(Offline::No),
        offer: Some(Offer::Both),
        ..Answers::default()
    };
    let found = choose(&answers, &Known::default()).recommendation.expect("advice");
    fill(&found, &state.draft, &state.report.account, state.catalogue(), None)
}

fn names(state: &State) -> Vec<&str> {
    state.draft.devices.iter().map(|device| device.name.as_str()).collect()
}

#[test]
fn what_was_filled_in_is_taken_back() {
    let before = state("imap imap.kundenpost.net:993 tls; phone Phone imap; computer PC imap");
    let filled = before.after(Action::Apply(one_computer(&before)));
    assert_eq!(names(&filled), ["PC"]);
    assert_eq!(filled.draft.get(field("incoming.port")), "995");
    assert_eq!(one_computer(&filled), Fix::default());
    assert_eq!(filled.after(Action::Undo).draft, before.draft);
}

#[test]
fn taking_it_back_keeps_what_was_typed_since() {
    let before = state("phone Phone imap; computer PC imap");
    let filled = before.after(Action::Apply(one_computer(&before)));
    let back = typed(&filled, "incoming.host", "mail.kundenpost.net").after(Action::Undo);
    assert_eq!(names(&back), ["Phone", "PC"]);
    assert_eq!(back.draft.incoming.host, "mail.kundenpost.net");
}
