//! The promises that hold for all answers, tried on every one of them, against the engine.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::engine::devices::pop_service;
use crate::engine::fixture::{environment, parse};
use crate::engine::read::read;
use crate::engine::{
    DeviceDraft, DeviceKind, Draft, Encryption, Finding, Impact, Protocol, Reader, Report,
    Severity, Side, Situation, check,
};
use crate::mailbox::{Mail, Why, scenes};
use crate::providers::{CATALOGUE, Provider, Status};

/// Everything somebody can be told: what was known, what was asked and answered, and what came of it.
#[derive(Clone, Debug)]
struct Path {
    known: Known,
    answers: Answers,
    asked: usize,
    recommendation: Recommendation,
}

/// Every path from a first question to a recommendation, answering only what is asked.
fn paths(known: Known) -> Vec<Path> {
    let mut paths = Vec::new();
    let mut open = vec![Answers::default()];
    while let Some(answers) = open.pop() {
        let choice = choose(&answers, &known);
        let asked = choice.questions.len();
        if let Some(recommendation) = choice.recommendation {
            paths.push(Path { known, answers, asked, recommendation });
            continue;
        }
        let question = *choice.questions.last().expect("a question or a recommendation");
        assert_eq!(answers.get(question), None, "{question:?} is asked twice");
        open.extend(question.possible(&known).iter().map(|answer| answers.with(question, answer)));
    }
    paths
}

/// Everything that can be known of a provider.
fn all_known() -> Vec<Known> {
    let offers = [None, Some(true), Some(false)];
    let mut all = Vec::new();
    for imap in offers {
        for pop in offers {
            for needs_bridge in [false, true] {
                all.push(Known {
                    imap,
                    pop,
                    needs_bridge: needs_bridge && imap == Some(true) && pop == Some(false),
                    ..Known::default()
                });
            }
        }
    }
    let both = Known { imap: Some(true), pop: Some(true), ..Known::default() };
    all.push(Known { imap_is_paid: true, pop_is_paid: true, ..both });
    all.push(Known { pop_keeps_all: true, ..both });
    all.push(Known { pop_has_setting: true, ..both });
    all
}

fn all_paths() -> impl Iterator<Item = Path> {
    all_known().into_iter().flat_map(paths)
}

/// The draft with the recommendation filled in, and what the engine says of it.
fn filled(path: &Path, draft: &Draft, provider: Option<Provider>) -> (Draft, Report) {
    let environment = environment();
    let account = read(draft, environment.to_ascii);
    let fix = fill(&path.recommendation, draft, &account, environment.catalogue, provider);
    let draft = fix.apply(draft);
    let report = check(&draft, &environment);
    (draft, report)
}

fn about_losing_mail(report: &Report) -> Vec<&'static str> {
    let loses = |finding: &&Finding| finding.rule.impact == Impact::DataLoss;
    report.findings.iter().filter(loses).map(|finding| finding.rule.code).collect()
}

/// Whether, played for a month, no reader misses a message and none is gone that was not deleted on purpose.
fn plays_well(report: &Report) -> bool {
    let world = environment();
    let service = pop_service(&Situation::new(&report.account, &world));
    let Some(play) = scenes::own(&report.account, service) else { return true };
    let on_purpose = |(why, _): &(Why, Vec<Mail>)| matches!(why, Why::Deleted(_));
    play.ending.missed.is_empty() && play.ending.gone.iter().all(on_purpose)
}

#[test]
fn every_path_ends_in_a_recommendation_within_five_questions() {
    for path in all_paths() {
        assert!(path.asked <= MAX_QUESTIONS && MAX_QUESTIONS == 5);
        assert!(!path.recommendation.reasons.is_empty(), "{:?}", path.answers);
        assert!(!path.recommendation.costs.is_empty(), "{:?}", path.answers);
    }
}

#[test]
fn every_way_reason_step_and_cost_is_said_to_somebody() {
    let mut said = BTreeSet::new();
    for Path { recommendation, .. } in all_paths() {
        said.insert(recommendation.way.token());
        said.extend(recommendation.reasons.iter().map(|reason| reason.token()));
        said.extend(recommendation.steps.iter().map(|step| step.token()));
        said.extend(recommendation.costs.iter().map(|cost| cost.token()));
    }
    for tokens in [Way::TOKENS, Reason::TOKENS, Step::TOKENS, Cost::TOKENS] {
        for token in tokens {
            assert!(said.contains(token), "nobody is told {token}");
        }
    }
}

#[test]
fn nothing_is_said_twice() {
    for Path { recommendation, answers, .. } in all_paths() {
        let Recommendation { reasons, steps, costs, .. } = recommendation;
        assert_eq!(reasons.iter().collect::<BTreeSet<_>>().len(), reasons.len(), "{answers:?}");
        assert_eq!(steps.iter().collect::<BTreeSet<_>>().len(), steps.len(), "{answers:?}");
        assert_eq!(costs.iter().collect::<BTreeSet<_>>().len(), costs.len(), "{answers:?}");
    }
}

#[test]
fn answers_that_are_not_asked_for_change_nothing() {
    for path in all_paths() {
        let asked = choose(&path.answers, &path.known).questions;
        for &question in Question::ALL {
            if !asked.contains(&question) {
                for answer in question.answers() {
                    let more = choose(&path.answers.with(question, answer), &path.known);
                    assert_eq!(more.recommendation.as_ref(), Some(&path.recommendation));
                }
            }
        }
    }
}

#[test]
fn what_is_not_offered_is_never_recommended() {
    for path in all_paths() {
        let protocol = path.recommendation.way.protocol();
        let offered = match path.answers.offer {
            Some(Offer::Imap) => [true, false],
            Some(Offer::Pop) => [false, true],
            Some(Offer::Neither) => [false, false],
            _ => [path.known.imap != Some(false), path.known.pop != Some(false)],
        };
        let [imap, pop] = offered;
        assert!(imap || protocol != Some(Protocol::Imap), "{:?}", path.answers);
        assert!(pop || protocol != Some(Protocol::Pop3), "{:?}", path.answers);
    }
}

#[test]
fn what_takes_mail_off_the_server_says_where_the_only_copy_is() {
    for Path { recommendation: Recommendation { way, costs, .. }, .. } in all_paths() {
        let only_copy = [Cost::ArchiveOnce, Cost::OnlyCopy, Cost::OnlyCopyLater];
        let says_so = costs.first().is_some_and(|first| only_copy.contains(first));
        assert_eq!(way.takes_away(), says_so, "{way:?}");
    }
}

#[test]
fn filled_in_it_loses_no_mail_at_any_provider() {
    for provider in CATALOGUE.providers() {
        let domain = provider.domains().next().unwrap_or("kundenpost.net");
        let empty = parse(&format!("email sam@{domain}"));
        // Whoever had a mailbox there has to look for another provider first.
        if provider.status() == Status::Discontinued {
            continue;
        }
        // What is filled in depends on the recommendation alone, and many paths end in the same.
        let mut tried = Vec::new();
        for path in paths(Known::of(Some(provider))) {
            if tried.contains(&path.recommendation) {
                continue;
            }
            tried.push(path.recommendation.clone());
            let (draft, report) = filled(&path, &empty, Some(provider));
            let context = format!("{}: {:?} {draft:?}", provider.id(), path.answers);
            assert_eq!(about_losing_mail(&report), [""; 0], "{context}");
            assert!(!provider.is_common() || plays_well(&report), "{context}");
            for side in Side::ALL {
                let chosen = draft.server(side).encryption;
                assert!(chosen.is_none_or(Encryption::protects), "{context}");
            }
            let is_reachable = provider.status() != Status::NoClientAccess;
            let verdict = report.verdict();
            assert!(verdict != Some(Severity::Error) || !is_reachable, "{context}");
            for (protocol, reader) in
                [(Protocol::Imap, Reader::Imap), (Protocol::Pop3, Reader::Pop3)]
            {
                let is_used = draft.protocol == Some(protocol)
                    || draft.devices.iter().any(|device| device.protocol == Some(reader));
                let is_offered = provider.offers(protocol) != Some(crate::providers::Offer::No);
                assert!(is_offered || !is_used, "{context}");
            }
        }
    }
}

#[test]
fn what_a_provider_does_with_pop_is_what_the_rules_know() {
    for provider in CATALOGUE.providers() {
        let domain = provider.domains().next().unwrap_or("kundenpost.net");
        let report =
            check(&parse(&format!("email sam@{domain}; computer PC pop3 delete")), &environment());
        let says = |codes: &[&str]| {
            report.findings.iter().any(|finding| codes.contains(&finding.rule.code))
        };
        // Workspace has no addresses of its own, so only the server tells.
        if CATALOGUE.by_domain(domain) == Some(provider) {
            let known = Known::of(Some(provider));
            let setting = says(&["pop-gmail-server-action", "pop-outlook-delete"]);
            assert_eq!(known.pop_has_setting, setting, "{}", provider.id());
            assert_eq!(known.pop_keeps_all, says(&["pop-yandex-keeps"]), "{}", provider.id());
        }
    }
}

#[test]
fn filled_in_for_an_unknown_provider_it_loses_no_mail() {
    for path in all_paths() {
        let (draft, report) = filled(&path, &parse("email anna@kundenpost.net"), None);
        assert_eq!(about_losing_mail(&report), [""; 0], "{:?}", path.answers);
        assert!(plays_well(&report), "{:?} {draft:?}", path.answers);
        assert_ne!(report.verdict(), Some(Severity::Error), "{:?} {draft:?}", path.answers);
    }
}

#[test]
fn filling_in_again_changes_nothing() {
    for path in paths(Known::default()) {
        let (once, _) = filled(&path, &parse("email anna@kundenpost.net"), None);
        let (twice, _) = filled(&path, &once, None);
        assert_eq!(once, twice, "{:?}", path.answers);
    }
}

#[test]
fn a_device_that_is_there_keeps_its_name_and_one_without_a_place_goes() {
    let answers = Answers {
        readers: Some(Readers::Computer),
        place: Some(Place::Mine),
        offline: Some(Offline::No),
        offer: Some(Offer::Both),
        ..Answers::default()
    };
    let path = paths(Known::default()).into_iter().find(|path| path.answers == answers);
    let path = path.expect("a recommendation");
    let (draft, _) = filled(&path, &parse("phone Mine imap; computer Office imap"), None);
    let office = DeviceDraft {
        name: "Office".to_owned(),
        kind: Some(DeviceKind::Computer),
        protocol: Some(Reader::Pop3),
        leave_on_server: Some(false),
        ..DeviceDraft::default()
    };
    assert_eq!(draft.devices, [office]);
}

/// A device as people enter it.
fn device() -> impl Strategy<Value = DeviceDraft> {
    (
        select(vec!["", "Laptop", "Gmail"]),
        select(vec![
            None,
            Some(DeviceKind::Phone),
            Some(DeviceKind::Computer),
            Some(DeviceKind::Web),
            Some(DeviceKind::Service),
        ]),
        proptest::option::of(select(Reader::ALL)),
        proptest::option::of(any::<bool>()),
        select(vec!["", "0", "3", "14", "90", "x"]),
        proptest::option::of(any::<bool>()),
    )
        .prop_map(|(name, kind, protocol, leave_on_server, days, remove_when_deleted)| {
            DeviceDraft {
                name: name.to_owned(),
                kind,
                protocol,
                leave_on_server,
                remove_after_days: days.to_owned(),
                remove_when_deleted,
            }
        })
}

fn draft() -> impl Strategy<Value = Draft> {
    let lines = [
        "",
        "imap imap.kundenpost.net:993 tls",
        "imap imap.kundenpost.net:143 none",
        "pop3 pop.kundenpost.net:110 none",
        "pop3 pop.kundenpost.net:995 tls; smtp smtp.kundenpost.net:465 tls",
        "incoming.port=995; incoming.encryption=auto",
    ];
    (select(lines.to_vec()), proptest::collection::vec(device(), 0..5))
        .prop_map(|(line, devices)| Draft { devices, ..parse(line) })
}

/// Every path to a recommendation that has something to fill in.
fn to_fill_in() -> impl Strategy<Value = Path> {
    let paths = all_paths().filter(|path| !path.recommendation.devices.is_empty());
    select(paths.collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn filled_into_any_draft_it_loses_no_mail_and_sends_nothing_in_the_open(
        draft in draft(),
        path in to_fill_in(),
    ) {
        let (after, report) = filled(&path, &draft, None);
        prop_assert_eq!(about_losing_mail(&report), [""; 0], "{:?} {:?}", path.answers, after);
        if path.recommendation.way.protocol().is_some() {
            let chosen = after.incoming.encryption;
            prop_assert!(chosen.is_none_or(Encryption::protects), "{:?}", after);
        }
        let blank = |draft: &Draft| {
            draft.devices.iter().filter(|device| **device == DeviceDraft::default()).count()
        };
        prop_assert!(blank(&after) <= blank(&draft), "{:?}", after);
    }
}
