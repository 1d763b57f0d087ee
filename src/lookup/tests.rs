//! Facts in, answers out.

use super::{Answer, domain, judge};
use crate::engine::Draft;
use crate::engine::fixture::environment;

fn draft() -> Draft {
    Draft { email: "sam@kundenpost.net".into(), ..Draft::default() }
}

/// The answers as short texts: the settings to apply, `~` before those with a stranger's server, `!` before those refused.
fn said(facts: &str) -> Vec<String> {
    judge(facts, &draft(), &environment()).iter().flat_map(texts).collect()
}

fn texts(answer: &Answer) -> Vec<String> {
    let offers = answer.offers.iter().map(|offer| {
        let values: Vec<&str> =
            offer.fix.changes.iter().map(|change| change.value.as_str()).collect();
        format!("{}{}", offer.foreign.map_or("", |_| "~"), values.join(" "))
    });
    let refused = answer.refused.iter().map(|refused| {
        let code = refused.report.findings.first().map_or("", |finding| finding.rule.code);
        format!("!{} {code}", refused.host)
    });
    offers.chain(refused).collect()
}

#[test]
fn servers_become_settings_the_preferred_ones_first() {
    let facts = "srv\tdns.google\tok\n\
        \timap tls mail.kundenpost.net 993\n\
        \timap starttls second.kundenpost.net 143\n\
        \tsmtp starttls mail.kundenpost.net 587\n";
    assert_eq!(said(facts), ["imap mail.kundenpost.net 993 tls mail.kundenpost.net 587 starttls"]);
}

#[test]
fn each_way_to_read_mail_has_the_server_for_sending_beside_it() {
    let facts = "ispdb\tautoconfig.thunderbird.net\tok\n\
        \timap tls imap.kundenpost.net 993 address\n\
        \tpop3 tls pop.kundenpost.net 995 local\n\
        \tsmtp starttls smtp.kundenpost.net 587\n";
    assert_eq!(
        said(facts),
        [
            "imap imap.kundenpost.net 993 tls sam@kundenpost.net smtp.kundenpost.net 587 starttls",
            "pop3 pop.kundenpost.net 995 tls sam smtp.kundenpost.net 587 starttls",
        ]
    );
}

#[test]
fn what_is_there_already_is_no_change() {
    let facts = "srv\tdns.google\tok\n\timap tls imap.kundenpost.net 993\n";
    let draft = judge(facts, &draft(), &environment())[0].offers[0].fix.apply(&draft());
    let again = judge(facts, &draft, &environment());
    assert!(again[0].offers[0].fix.changes.is_empty());
}

#[test]
fn settings_without_encryption_are_not_offered() {
    let facts = "own\tautoconfig.kundenpost.net\tok\n\
        \timap none imap.kundenpost.net 143 address\n\
        \tsmtp none imap.kundenpost.net 25 address\n";
    let said = said(facts);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().all(|text| text.starts_with("!imap.kundenpost.net enc-none")), "{said:?}");
}

#[test]
fn an_encrypted_server_beside_one_without_is_offered() {
    let facts = "own\tautoconfig.kundenpost.net\tok\n\
        \timap none imap.kundenpost.net 143\n\
        \timap starttls imap.kundenpost.net 143\n";
    assert_eq!(said(facts), ["imap imap.kundenpost.net 143 starttls"]);
}

#[test]
fn a_strangers_server_is_marked() {
    let facts = "srv\tdns.google\tok\n\timap tls imap.anderswo.net 993\n";
    assert_eq!(said(facts), ["~imap imap.anderswo.net 993 tls"]);
}

#[test]
fn what_breaks_the_rules_or_is_no_name_is_refused() {
    for (row, refused) in [
        ("imap tls imap.kundenpost.net 995", "cross-majority"),
        ("imap tls 192.168.1.1 993", "192.168.1.1"),
        ("imap tls localhost 993", "localhost"),
        ("imap tls imaps://imap.kundenpost.net 993", "imaps://"),
        ("imap tls imap_.<b>.net 993", "imap_"),
    ] {
        let said = said(&format!("own\tkundenpost.net\tok\n\t{row}\n"));
        assert!(said[0].starts_with('!') && said[0].contains(refused), "{row}: {said:?}");
    }
}

#[test]
fn lines_that_say_nothing_are_passed_over() {
    let facts = "own\tkundenpost.net\tok\n\
        \timap tls imap.kundenpost.net\n\
        \texchange tls ews.kundenpost.net 443\n\
        \timap ssl imap.kundenpost.net 993\n\
        \t\n";
    assert!(said(facts).is_empty());
    assert_eq!(judge(facts, &draft(), &environment()).len(), 1);
    assert!(judge("", &draft(), &environment()).is_empty());
}

#[test]
fn mail_exchangers_tell_the_provider() {
    let facts = "mx\tdns.google\tok\n\tmx.filter.example\n\taspmx.l.google.com\n";
    let answers = judge(facts, &draft(), &environment());
    assert_eq!(answers[0].question, "mx");
    assert_eq!(answers[0].provider.map(|provider| provider.id()), Some("google-workspace"));
    assert_eq!(answers[0].exchanger, "aspmx.l.google.com");
    let facts = "mx\tdns.google\tok\n\tmail.kundenpost.net\n\tb.kundenpost.net\n";
    let answers = judge(facts, &draft(), &environment());
    assert_eq!((answers[0].provider, answers[0].exchanger), (None, "mail.kundenpost.net"));
}

#[test]
fn why_there_is_no_answer_is_kept() {
    let facts = "mx\tdns.google\tstatus\t503\nispdb\tautoconfig.thunderbird.net\tnone\n";
    let answers = judge(facts, &draft(), &environment());
    assert_eq!((answers[0].outcome, answers[0].detail), ("status", "503"));
    assert_eq!((answers[1].outcome, answers[1].host), ("none", "autoconfig.thunderbird.net"));
}

#[test]
fn a_server_for_sending_alone_is_offered_alone() {
    let facts = "srv\tdns.google\tok\n\tsmtp tls smtp.kundenpost.net 465\n";
    assert_eq!(said(facts), ["smtp.kundenpost.net 465 tls"]);
}

#[test]
fn only_a_domain_name_is_asked_about() {
    let asked = |text| domain(text, environment().to_ascii);
    assert_eq!(asked("kundenpost.net").as_deref(), Some("kundenpost.net"));
    assert_eq!(asked("müller.de").as_deref(), Some("xn--mller-kva.de"));
    for text in ["localhost", "192.0.2.1", "[192.0.2.1]", "a.de/x?", "a b.de", "a.de:80"] {
        assert_eq!(asked(text), None, "{text}");
    }
}
