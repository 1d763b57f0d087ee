//! What hosts set, on the page.

use std::rc::Rc;

use super::Host;
use super::set::parted;
use crate::app::known::Known;
use crate::app::state::{Action, State};
use crate::app::tests::{field, state, typed};
use crate::app::tools::Tool;
use crate::app::waiting::Verdict;
use crate::embed::Door;
use crate::providers::{CATALOGUE, Provider};

fn hosted(line: &str, text: &str) -> State {
    host(&state(line), text)
}

fn host(state: &State, text: &str) -> State {
    let (set, rest) = parted(text, Door::Embed);
    let set = set.expect("something is set");
    assert_eq!((set.problems.as_slice(), rest), ([].as_slice(), String::new()));
    let known = state.after(Action::Know(Known::of(&CATALOGUE)));
    known.after(Action::Host(Some(Host(Rc::new(set)))))
}

fn port(state: &State) -> String {
    state.draft.get(field("incoming.port"))
}

const SERVER: &str = "incoming.protocol=imap&incoming.host=imap.kundenpost.net&incoming.port=993&incoming.encryption=tls";

#[test]
fn a_field_that_is_fixed_stays_whatever_is_done() {
    let fixed = hosted("", &format!("{SERVER}&lock=incoming"));
    assert_eq!(port(&fixed), "993");
    assert_eq!(port(&typed(&fixed, "incoming.port", "995")), "993");
    let other = state("pop3 pop.kundenpost.net:995 tls; email sam@kundenpost.net").draft;
    let opened = fixed.after(Action::Open(other, crate::app::state::Notice::Opened));
    assert_eq!(
        (port(&opened).as_str(), opened.draft.email.as_str()),
        ("993", "sam@kundenpost.net")
    );
}

#[test]
fn what_is_wrong_with_it_is_said_and_not_fixed_here() {
    let wrong = SERVER.replace("993", "143");
    let fixed = hosted("", &format!("{wrong}&lock=incoming"));
    assert_eq!(fixed.verdict, Verdict::Error);
    assert!(fixed.report.findings.iter().any(|finding| finding.ask.is_some()));
    assert!(!fixed.can_fix());
    assert_eq!(fixed.after(Action::FixEverything).draft, fixed.draft);
    let one = hosted("", &format!("{wrong}&lock=incoming.port"));
    let repaired = one.after(Action::FixEverything);
    assert_eq!((port(&repaired).as_str(), repaired.verdict), ("143", Verdict::Advice));
}

#[test]
fn a_provider_fixes_what_it_publishes() {
    let fixed = hosted("", "provider=gmail&lock=servers");
    assert_eq!(fixed.draft.incoming.host, "imap.gmail.com");
    assert_eq!(fixed.draft.outgoing.host, "smtp.gmail.com");
    let pop = fixed.after(Action::Settle(field("incoming.protocol"), "pop3".into()));
    assert_eq!(pop.draft.incoming.host, "pop.gmail.com", "as far as it is left open");
    assert_eq!(port(&pop), "995");
}

#[test]
fn a_provider_can_be_set_by_its_domain_and_hide_the_others() {
    let set = hosted("", "provider=gmail.com&other-providers=hide");
    assert_eq!(set.provider.map(Provider::id), Some("gmail"));
    let other = typed(&set, "email", "sam@gmx.de").after(Action::Pause);
    assert_eq!(other.provider.map(Provider::id), Some("gmail"));
    assert!(other.hides_others());
}

#[test]
fn what_the_host_sets_later_leaves_what_was_typed() {
    let first = hosted("", &format!("{SERVER}&mode=compact"));
    let changed = typed(&first, "incoming.port", "995");
    let again = host(&changed, &format!("{SERVER}&mode=compact&accent=%23112233"));
    assert_eq!(port(&again), "995");
    let other = host(&again, &format!("{}&mode=compact", SERVER.replace("993", "143")));
    assert_eq!(port(&other), "143");
}

#[test]
fn a_mode_that_is_one_tool_opens_it() {
    let decode = hosted("", "mode=decode");
    let open = decode.open.as_ref().map(|open| open.tool);
    assert_eq!(open, Some(Tool::Decode));
    assert!(decode.host.as_ref().is_some_and(|host| host.is_all(open)));
    assert!(host(&decode, "mode=check").open.is_none());
    assert!(decode.after(Action::Host(None)).open.is_none());
}

#[test]
fn a_link_parts_into_what_it_sets_and_what_it_carries() {
    let of = |text, door| {
        let (set, rest) = parted(text, door);
        (set.map(|set| (set.options.mode.word(), set.options.locked.len())), rest)
    };
    let text = "v=1&incoming.port=993&mode=compact&lock=incoming.port&tool=play";
    let carried = "v=1&incoming.port=993&tool=play".to_owned();
    assert_eq!(of(text, Door::Link), (Some(("compact", 1)), carried));
    assert_eq!(of(text, Door::Embed), (Some(("compact", 1)), "tool=play".to_owned()));
    assert_eq!(of("v=1&lang=de", Door::Link), (Some(("check", 0)), String::new()));
    assert_eq!(of("", Door::Embed), (Some(("check", 0)), String::new()));
    assert_eq!(of("tool=play", Door::Embed), (None, "tool=play".to_owned()));
    assert_eq!(of("v=1&incoming.port=993", Door::Link).0, None);
}
