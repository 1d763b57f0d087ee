//! What hosts set, and what becomes of it.

use proptest::prelude::*;

use super::*;
use crate::engine::fixture::{environment, parse};
use crate::engine::{Ask, ServerField, check};

fn embed(pairs: &[(&str, &str)]) -> (Options, Vec<String>) {
    of(Door::Embed, pairs)
}

fn of(door: Door, pairs: &[(&str, &str)]) -> (Options, Vec<String>) {
    let (options, problems) = read(door, pairs.iter().copied());
    (options, problems.iter().map(ToString::to_string).collect())
}

#[test]
fn a_host_sets_everything() {
    let (options, problems) = embed(&[
        ("mode", "compact"),
        ("provider", "Fastmail"),
        ("lang", "de-AT"),
        ("side", "outgoing"),
        ("outgoing.host", "smtp.kundenpost.net"),
        ("lock", "outgoing.host"),
        ("other-providers", "hide"),
        ("owner", "Kundenpost"),
        ("ask", "Call us."),
        ("ask-link", "https://kundenpost.net/help"),
        ("color-scheme", "dark"),
        ("accent", "#a30"),
        ("report", "codes"),
    ]);
    assert_eq!(problems, [""; 0]);
    assert_eq!((options.mode, options.side), (Mode::Compact, Side::Outgoing));
    assert_eq!(options.provider.as_deref(), Some("fastmail"));
    assert_eq!(options.language.map(|language| language.code), Some("de"));
    assert_eq!(options.draft.outgoing.host, "smtp.kundenpost.net");
    assert_eq!(options.locked, [Side::Outgoing.field(ServerField::Host)]);
    assert_eq!((options.others, options.reports), (Others::Hide, Reports::Codes));
    assert_eq!(options.owner.as_deref(), Some("Kundenpost"));
    assert_eq!(options.ask_link.as_ref().map(Address::as_str), Some("https://kundenpost.net/help"));
    assert_eq!(options.scheme, Scheme::Dark);
    assert_eq!(options.accent.map(|accent| accent.to_string()).as_deref(), Some("#aa3300"));
}

#[test]
fn what_is_wrong_is_named_and_left_out() {
    for (name, text, said) in [
        (
            "mode",
            "whole",
            "maillint: \"mode\" takes one of: check, compact, explain, decode, provider",
        ),
        ("moed", "check", "maillint: \"moed\" is not known and was ignored"),
        ("lang", "xx", "maillint: \"lang\" names a language that there are no words in"),
        ("provider", "a b", "maillint: \"provider\" takes the id or a domain of a provider"),
        ("accent", "red", "maillint: \"accent\" takes a colour such as #1d4ed8"),
        (
            "incoming.encryption",
            "ssl",
            "maillint: \"incoming.encryption\" takes one of: tls, starttls, none, auto",
        ),
        ("lock", "incoming.hosts", "maillint: \"lock\" names no field: incoming.hosts"),
        (
            "lock",
            "incoming.host",
            "maillint: \"lock\" names a field that nothing is set for: incoming.host; it stays open",
        ),
        (
            "settings",
            "incoming.hots=a",
            "maillint: \"settings\" could not be read in part: incoming.hots",
        ),
        ("other-providers", "hide", "maillint: \"other-providers\" needs \"provider\" beside it"),
        ("ask-link", "https://kundenpost.net", "maillint: \"ask-link\" needs \"ask\" beside it"),
        ("owner", "a\u{202e}b", "maillint: \"owner\" holds characters that cannot be seen"),
    ] {
        let (options, problems) = embed(&[(name, text)]);
        assert_eq!(problems, [said]);
        assert_eq!(options, Options::default(), "{name}");
    }
}

#[test]
fn addresses_that_run_something_are_none() {
    for text in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "http://kundenpost.net",
        "//kundenpost.net",
        "java\nscript:alert(1)",
        "https://kundenpost.net/\u{202e}",
        "https://a b",
        "tel:",
        "vbscript:x",
    ] {
        assert_eq!(Address::of(text), None, "{text}");
    }
    for text in ["https://kundenpost.net/help#mail", "mailto:help@kundenpost.net", "TEL:+49301234"]
    {
        assert!(Address::of(text).is_some(), "{text}");
    }
}

#[test]
fn a_link_speaks_in_nobodys_name() {
    for name in ["owner", "ask", "ask-link", "accent", "color-scheme", "report", "other-providers"]
    {
        let (options, problems) = of(Door::Link, &[(name, "codes")]);
        assert_eq!(options, Options::default());
        let said = "can only be set by a page that embeds the check and was ignored";
        assert_eq!(problems, [format!("maillint: \"{name}\" {said}")]);
    }
    let (options, problems) = of(Door::Link, &[("mode", "decode"), ("provider", "gmail")]);
    assert_eq!((options.mode, problems.len()), (Mode::Decode, 0));
}

#[test]
fn the_first_of_two_counts() {
    let (options, problems) = embed(&[("mode", "decode"), ("mode", "check")]);
    assert_eq!(options.mode, Mode::Decode);
    assert_eq!(problems, ["maillint: \"mode\" is set twice; the first counts"]);
}

#[test]
fn empty_attributes_say_nothing() {
    let empty: Vec<(&str, &str)> = NAMES.iter().map(|name| (name.name, " ")).collect();
    assert_eq!(embed(&empty), (Options::default(), Vec::new()));
}

#[test]
fn settings_come_as_a_whole_or_one_by_one() {
    let settings = "incoming.host=imap.kundenpost.net&incoming.port=993";
    let (options, problems) = embed(&[("incoming.port", "143"), ("settings", settings)]);
    assert_eq!(problems, [""; 0]);
    assert_eq!(options.draft.incoming.host, "imap.kundenpost.net");
    assert_eq!(options.draft.incoming.port, "143");
}

#[test]
fn a_side_is_locked_as_far_as_it_is_set() {
    let (options, problems) =
        embed(&[("settings", "incoming.host=a&incoming.port=993"), ("lock", "servers, email")]);
    let locked: Vec<String> = options.locked.iter().map(ToString::to_string).collect();
    assert_eq!(locked, ["incoming.host", "incoming.port"]);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let (options, _) = embed(&[("provider", "gmail"), ("lock", "servers")]);
    assert_eq!(options.locked.len(), 6, "the provider's own");
}

#[test]
fn no_fix_touches_what_is_fixed() {
    let draft = parse("imap imap.kundenpost.net:143 tls");
    let mut report = check(&draft, &environment());
    let port = Side::Incoming.field(ServerField::Port);
    let encryption = Side::Incoming.field(ServerField::Encryption);
    assert!(report.findings[0].fixes.len() > 1);
    sifted(&mut report, &[(port, "143".to_owned())]);
    let fields: Vec<_> =
        report.findings[0].fixes.iter().flat_map(|fix| &fix.changes).map(|one| one.field).collect();
    assert_eq!(fields, [encryption]);
    sifted(&mut report, &[(encryption, "tls".to_owned())]);
    assert_eq!((report.findings[0].fixes.len(), report.findings[0].ask), (0, Some(Ask::Provider)));
}

#[test]
fn options_stand_among_settings_and_tools() {
    let fragment = "v=1&mode=decode&incoming.host=a&tool=play&ask=b&lang=de";
    let link = split(fragment, Door::Link);
    assert_eq!(link.0, ["mode=decode", "lang=de"]);
    assert_eq!(link.1, "v=1&incoming.host=a&tool=play&ask=b");
    assert_eq!(split(fragment, Door::Embed).0.len(), 3);
}

#[test]
fn the_documents_have_every_name_for_its_door() {
    let named = |document: &str, name: &str| document.contains(&format!("| `{name}` |"));
    for Name { name, in_links } in NAMES {
        assert!(named(include_str!("../../docs/embed.md"), name), "{name}");
        assert_eq!(named(include_str!("../../docs/link.md"), name), *in_links, "{name}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_set_breaks_anything(
        pairs in proptest::collection::vec(
            (prop_oneof![proptest::sample::select(NAMES).prop_map(|name| name.name.to_owned()), any::<String>()], any::<String>()),
            0..20,
        ),
        link in any::<bool>(),
    ) {
        let door = if link { Door::Link } else { Door::Embed };
        let (options, _) = read(door, pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        if link {
            prop_assert!(options.ask.is_none() && options.owner.is_none() && options.accent.is_none());
            prop_assert_eq!(options.reports, Reports::None);
        }
        if let Some(address) = options.ask_link {
            prop_assert!(address.as_str().is_ascii());
        }
    }
}
