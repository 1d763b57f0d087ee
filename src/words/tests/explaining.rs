//! Fixes, sources and verdicts as people read them.

use expect_test::{Expect, expect};

use super::words;
use crate::engine::fixture::{environment, parse};
use crate::engine::{Fix, Source, check};
use crate::words::{LANGUAGES, explain_fix, source_title, verdict};

const DEVICES: &str = "imap mail.kundenpost.net:995 starttls user=anna; smtp :25 none; \
    computer \"Office PC\" pop3 leave days=14; phone X pop3 delete; devices.1.name=\"\"";

/// The phrase of a fix, written `path=value path=value`, in every language; the first change's side is at home.
fn phrase(changes: &str) -> String {
    let draft = parse(DEVICES);
    let report = check(&draft, &environment());
    let mut fix = Fix::default();
    for (path, value) in changes.split(' ').filter_map(|change| change.split_once('=')) {
        fix = fix.and(path.parse().expect("a field"), value);
    }
    let home = fix.changes.first().and_then(|change| change.field.side());
    let said = LANGUAGES
        .iter()
        .map(|language| explain_fix(&fix, home, &report, &draft, &words(language.code)).text);
    said.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn says(changes: &str, expected: &Expect) {
    expected.assert_eq(&phrase(changes));
}

#[test]
fn a_fix_is_one_phrase() {
    says(
        "incoming.encryption=tls",
        &expect![[r#"
        Set encryption to SSL/TLS
        Verschlüsselung auf SSL/TLS setzen"#]],
    );
    says(
        "incoming.port=993 incoming.encryption=tls",
        &expect![[r#"
        Set port to 993 and encryption to SSL/TLS
        Port auf 993 und Verschlüsselung auf SSL/TLS setzen"#]],
    );
    says(
        "incoming.protocol=pop3 incoming.host=pop.kundenpost.net",
        &expect![[r#"
        Set type to POP3 and server to pop.kundenpost.net
        Kontotyp auf POP3 und Server auf pop.kundenpost.net setzen"#]],
    );
    says(
        "incoming.port= incoming.username=",
        &expect![[r#"
            Clear the port and user name
            Leeren: Port und Benutzername"#]],
    );
    says(
        "incoming.port=993 incoming.username=",
        &expect![[r#"
            Set port to 993. Clear the user name
            Port auf 993 setzen. Leeren: Benutzername"#]],
    );
    says(
        "email=anna@kundenpost.net",
        &expect![[r#"
        Set email address to anna@kundenpost.net
        E-Mail-Adresse auf anna@kundenpost.net setzen"#]],
    );
}

#[test]
fn another_side_is_named() {
    says(
        "incoming.port=993 outgoing.port=465 outgoing.encryption=tls",
        &expect![[r#"
        Set port to 993. Outgoing mail: set port to 465 and encryption to SSL/TLS
        Port auf 993 setzen. Postausgang: Port auf 465 und Verschlüsselung auf SSL/TLS setzen"#]],
    );
}

#[test]
fn a_device_is_named() {
    says(
        "devices.0.protocol=imap",
        &expect![[r#"
        Office PC: read by IMAP
        Office PC: per IMAP lesen"#]],
    );
    says(
        "devices.1.protocol=webmail devices.0.leave_on_server=true",
        &expect![[r#"
        Phone or tablet: read on the web page. Office PC: leave a copy of messages on the server
        Handy oder Tablet: auf der Webseite lesen. Office PC: eine Kopie der Nachrichten auf dem Server belassen"#]],
    );
    says(
        "devices.0.remove_after_days=30",
        &expect![[r#"
        Office PC: remove the copy after 30 days
        Office PC: die Kopie nach 30 Tagen entfernen"#]],
    );
    says(
        "devices.0.remove_after_days=1 devices.0.remove_when_deleted=true",
        &expect![[r#"
        Office PC: remove the copy after one day and remove the copy when the message is deleted here
        Office PC: die Kopie nach einem Tag entfernen und die Kopie entfernen, wenn die Nachricht hier gelöscht wird"#]],
    );
    says(
        "devices.0.remove_after_days=",
        &expect![[r#"
            Office PC: keep the copy on the server for good
            Office PC: die Kopie dauerhaft auf dem Server belassen"#]],
    );
    says(
        "devices.0.kind=service devices.0.name=Printer",
        &expect![[r#"
        Office PC: say what it is: Online service and name it Printer
        Office PC: angeben, was es ist: Online-Dienst und Printer nennen"#]],
    );
}

#[test]
fn each_change_says_what_was_and_what_will_be() {
    let draft = parse(DEVICES);
    let report = check(&draft, &environment());
    let field = |path: &str| path.parse().expect("a field");
    let fix = Fix::set(field("incoming.encryption"), "tls")
        .and(field("incoming.username"), "")
        .and(field("outgoing.host"), "smtp.kundenpost.net")
        .and(field("devices.1.leave_on_server"), "true");
    let said = explain_fix(&fix, None, &report, &draft, &words("en"));
    let lines = said.changes.iter().map(|change| {
        format!("{} | {} | {} -> {}\n", change.field, change.label, change.from, change.to)
    });
    expect![[r#"
        incoming.encryption | Encryption | STARTTLS -> SSL/TLS
        incoming.username | User name | anna -> 
        outgoing.host | Server |  -> smtp.kundenpost.net
        devices.1.leave_on_server | Phone or tablet: Leave a copy of messages on the server | No -> Yes
    "#]].assert_eq(&lines.collect::<String>());
}

#[test]
fn a_source_has_a_title() {
    let page = Source::Page { title: "A page", url: "https://kundenpost.net/", read: "2026-11-23" };
    for (source, english, german) in [
        (Source::Rfc(8314, "3.1"), "RFC 8314, section 3.1", "RFC 8314, Abschnitt 3.1"),
        (Source::Rfc(8997, ""), "RFC 8997", "RFC 8997"),
        (Source::Rfc(6762, "appendix-G"), "RFC 6762, appendix G", "RFC 6762, Anhang G"),
        (page, "A page", "A page"),
    ] {
        assert_eq!(source_title(&source, &words("en")), english);
        assert_eq!(source_title(&source, &words("de")), german);
    }
}

/// The verdict on a settings line, in every language.
fn verdict_of(line: &str) -> String {
    let report = check(&parse(line), &environment());
    let said = LANGUAGES.iter().map(|language| {
        let verdict = verdict(&report, &words(language.code));
        format!("{}. {}\n", verdict.headline, verdict.sentence)
    });
    said.collect()
}

#[test]
fn the_verdict_is_a_headline_and_a_sentence() {
    expect![[r#"
        Nothing to check yet. Enter a mail server, and Maillint compares it with the standards as you type.
        Noch nichts zu prüfen. Tragen Sie einen Mailserver ein; Maillint vergleicht ihn dann laufend mit den Standards.
    "#]].assert_eq(&verdict_of(""));
    expect![[r#"
        Nothing to check yet. Enter a mail server, and Maillint compares it with the standards as you type.
        Noch nichts zu prüfen. Tragen Sie einen Mailserver ein; Maillint vergleicht ihn dann laufend mit den Standards.
    "#]].assert_eq(&verdict_of("email anna@kundenpost.net"));
    expect![[r#"
        These settings fit together. Protocol, server, port and encryption belong together.
        Diese Einstellungen passen zusammen. Protokoll, Server, Port und Verschlüsselung gehören zueinander.
    "#]].assert_eq(&verdict_of("imap imap.kundenpost.net:993 tls"));
    expect![[r#"
        Nothing wrong so far. Still needed for incoming mail: type, port and encryption. Still needed for outgoing mail: server.
        Bisher kein Fehler. Für den Posteingang fehlt noch: Kontotyp, Port und Verschlüsselung. Für den Postausgang fehlt noch: Server.
    "#]].assert_eq(&verdict_of("incoming.host=imap.kundenpost.net; smtp :465 tls"));
    expect![[r#"
        One thing to change. Your mail app cannot connect with these settings.
        Ein Punkt ist zu ändern. Mit diesen Einstellungen kann sich Ihr E-Mail-Programm nicht verbinden.
    "#]].assert_eq(&verdict_of("imap imap.kundenpost.net:995 tls"));
}

#[test]
fn every_verdict_counts() {
    use crate::engine::{Impact, Severity};

    let mut report = check(&parse("imap imap.kundenpost.net:995 tls"), &environment());
    let one = report.findings.remove(0);
    let mut lines = String::new();
    for (errors, warnings, advice) in
        [(1, 0, 0), (2, 1, 0), (4, 2, 3), (0, 1, 0), (0, 3, 1), (0, 7, 0), (0, 0, 1), (0, 0, 2)]
    {
        let some = |count, severity, impact| {
            std::iter::repeat_with(move || (severity, impact)).take(count)
        };
        report.findings = some(errors, Severity::Error, Impact::Unsafe)
            .chain(some(warnings, Severity::Warning, Impact::Fragile))
            .chain(some(advice, Severity::Advice, Impact::Tidy))
            .map(|(severity, impact)| one.clone().graded(severity, impact))
            .collect();
        for language in LANGUAGES {
            let verdict = verdict(&report, &words(language.code));
            lines += &format!("{}. {}\n", verdict.headline, verdict.sentence);
        }
    }
    expect![[r#"
        One thing to change. With these settings others could read your password or your mail.
        Ein Punkt ist zu ändern. Mit diesen Einstellungen könnten andere Ihr Passwort oder Ihre E-Mails lesen.
        Two things to change. With these settings others could read your password or your mail. One more is worth checking.
        Zwei Punkte sind zu ändern. Mit diesen Einstellungen könnten andere Ihr Passwort oder Ihre E-Mails lesen. Ein weiterer Punkt ist einen Blick wert.
        4 things to change. With these settings others could read your password or your mail. 2 more are worth checking.
        4 Punkte sind zu ändern. Mit diesen Einstellungen könnten andere Ihr Passwort oder Ihre E-Mails lesen. 2 weitere Punkte sind einen Blick wert.
        One thing worth checking. It may work as it is, but please look at this before you rely on it.
        Ein Punkt ist einen Blick wert. Vielleicht funktioniert es so; sehen Sie es sich bitte an, bevor Sie sich darauf verlassen.
        Three things worth checking. It may work as it is, but please look at this before you rely on it.
        Drei Punkte sind einen Blick wert. Vielleicht funktioniert es so; sehen Sie es sich bitte an, bevor Sie sich darauf verlassen.
        7 things worth checking. It may work as it is, but please look at this before you rely on it.
        7 Punkte sind einen Blick wert. Vielleicht funktioniert es so; sehen Sie es sich bitte an, bevor Sie sich darauf verlassen.
        These settings fit together. There is one thing worth knowing.
        Diese Einstellungen passen zusammen. Eines ist gut zu wissen.
        These settings fit together. There are 2 things worth knowing.
        Diese Einstellungen passen zusammen. 2 Dinge sind gut zu wissen.
    "#]].assert_eq(&lines);
}
