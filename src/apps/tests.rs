//! Accounts in, steps out.

use super::steps::{Cannot, Shown, steps};
use super::{APPS, Called, Place, by_id};
use crate::engine::fixture::{environment, parse};
use crate::engine::{Encryption, ServerField, Severity, Side, check};

/// The steps for a settings line, one line each: `place: what goes in`.
fn told(app: &str, line: &str) -> Vec<String> {
    let report = check(&parse(line), &environment());
    let has_errors = report.verdict() == Some(Severity::Error);
    let steps = steps(by_id(app).expect("an app"), &report.account, has_errors);
    let remarks = steps.remarks.iter().map(|remark| format!("{remark:?}"));
    let entries = steps.stops.iter().flat_map(|stop| &stop.entries).map(|entry| {
        let label = entry.field.label.map_or("?", |label| label.said("en").text);
        let shown = match &entry.shown {
            Shown::Text(text) => text.clone(),
            Shown::Word(label) => label.said("en").text.to_owned(),
            other => format!("{other:?}"),
        };
        format!("{label}: {shown}")
    });
    remarks.chain(entries).collect()
}

const GMAIL: &str = "email sam@gmail.com; \
    imap imap.gmail.com:993 tls user=sam@gmail.com auth=oauth2; \
    smtp smtp.gmail.com:465 tls user=sam@gmail.com auth=oauth2";

#[test]
fn an_account_is_told_in_the_order_and_the_words_of_the_app() {
    assert_eq!(
        told("thunderbird", GMAIL),
        [
            "Email address: sam@gmail.com",
            "Protocol: IMAP",
            "Hostname: imap.gmail.com",
            "Port: 993",
            "Connection security: SSL/TLS",
            "Authentication method: OAuth2",
            "Username: sam@gmail.com",
            "Hostname: smtp.gmail.com",
            "Port: 465",
            "Connection security: SSL/TLS",
            "Authentication method: OAuth2",
            "Username: sam@gmail.com",
        ]
    );
    let evolution = told("evolution", GMAIL);
    assert!(evolution.contains(&"Encryption method: TLS on a dedicated port".to_owned()));
}

#[test]
fn without_servers_the_check_is_named_as_the_place_to_enter_them() {
    let nothing = told("thunderbird", "");
    assert_eq!(nothing[0], "NoServers");
    assert!(nothing.contains(&"Hostname: Missing".to_owned()), "{nothing:?}");
    let all = told("thunderbird", GMAIL);
    assert!(!all.contains(&"NoServers".to_owned()));
}

#[test]
fn where_the_app_has_one_box_the_steps_say_so() {
    let line = "email sam@kundenpost.net; imap imap.kundenpost.net:993 tls user=sam auth=password; \
        smtp smtp.kundenpost.net:587 starttls user=sam auth=password";
    let mac = told("outlook-mac", line);
    assert_eq!(mac[0], "OneBox");
    assert_eq!(mac.iter().filter(|it| *it == "Use SSL to connect: Box(true)").count(), 2);
}

#[test]
fn what_is_not_set_is_missing_and_nothing_is_made_up() {
    let lines = told("thunderbird", "incoming.protocol=imap; incoming.host=imap.kundenpost.net");
    assert!(lines.contains(&"Port: Missing".to_owned()), "{lines:?}");
    assert!(lines.contains(&"Connection security: Missing".to_owned()), "{lines:?}");
    assert!(lines.contains(&"Username: Missing".to_owned()), "{lines:?}");
}

#[test]
fn what_an_app_cannot_say_has_a_way_out_that_protects_as_much() {
    let line = "smtp smtp.kundenpost.net:587 starttls user=sam auth=password";
    let lines = told("symfony-mailer", line);
    assert_eq!(lines[0], "SendsOnly");
    assert_eq!(lines.last().map(String::as_str), Some("MAILER_DSN: Cannot(Starttls(465))"));
    let lines = told("roundcube", "pop3 pop.kundenpost.net:995 tls");
    assert_eq!(lines.last().map(String::as_str), Some("CannotRead(Pop3, true)"));
}

#[test]
fn code_comes_with_its_values_filled_in() {
    let line = "imap imap.kundenpost.net:143 starttls user=sam auth=password";
    let lines = told("python", line);
    let call = "imaplib: m = imaplib.IMAP4(\"imap.kundenpost.net\", 143); \
        m.starttls(ssl.create_default_context())";
    assert!(lines.contains(&call.to_owned()), "{lines:?}");
}

#[test]
fn errors_come_first_and_an_app_that_stopped_gets_no_steps() {
    let line = "imap imap.kundenpost.net:993 starttls user=sam@kundenpost.net auth=password";
    assert_eq!(told("thunderbird", line)[0], "Errors");
    let stopped = told("windows-mail", GMAIL);
    assert_eq!(stopped, ["Retired(Date { year: 2024, month: 12, day: 31 })"]);
}

#[test]
fn pop_says_what_becomes_of_the_copies() {
    let line = "email sam@kundenpost.net; pop3 pop.kundenpost.net:995 tls user=sam; \
        devices.0.protocol=pop3; devices.0.leave_on_server=true; devices.0.remove_after_days=14";
    let thunderbird = told("thunderbird", line);
    assert!(thunderbird.contains(&"Leave messages on server: Box(true)".to_owned()));
    assert!(thunderbird.contains(&"For at most … days: 14".to_owned()), "{thunderbird:?}");
    // What it cannot do by days, it must not do at once.
    let mac = told("apple-mail-mac", line);
    assert!(mac.contains(&"NoDays".to_owned()), "{mac:?}");
    let label = "Remove copy from server after retrieving a message";
    assert!(mac.contains(&format!("{label}: Box(false)")), "{mac:?}");
}

#[test]
fn no_app_is_told_to_send_a_password_in_the_open() {
    for app in APPS {
        for protocol in ["imap", "pop3"] {
            let line = format!(
                "email sam@kundenpost.net; {protocol} mx.kundenpost.net:143 none user=sam auth=password; \
                 smtp mx.kundenpost.net:25 none user=sam auth=password"
            );
            let account = check(&parse(&line), &environment()).account;
            for stop in steps(app, &account, true).stops {
                for entry in stop.entries {
                    let Place::Server(_, ServerField::Encryption) = entry.field.place else {
                        continue;
                    };
                    let is_refused = matches!(entry.shown, Shown::Cannot(Cannot::Unprotected(_)));
                    assert!(is_refused, "{}: {:?}", app.id, entry.shown);
                }
            }
        }
    }
}

#[test]
fn every_value_is_the_persons_own() {
    let own = ["sam@kundenpost.net", "in.kundenpost.net", "993", "out.kundenpost.net", "465"];
    let line = "email sam@kundenpost.net; imap in.kundenpost.net:993 tls user=sam@kundenpost.net \
        auth=password; smtp out.kundenpost.net:465 tls user=sam@kundenpost.net auth=password";
    let account = check(&parse(line), &environment()).account;
    for app in APPS {
        for entry in steps(app, &account, false).stops.iter().flat_map(|stop| &stop.entries) {
            if let Shown::Text(text) = &entry.shown {
                assert!(own.iter().any(|own| text.contains(own)), "{}: {text}", app.id);
                assert!(!text.contains("{host}") && !text.contains("{port}"), "{text}");
            }
        }
    }
}

#[test]
fn apps_are_found_by_their_ids() {
    for app in APPS {
        assert_eq!(by_id(app.id), Some(app));
        assert!(!app.sources().is_empty(), "{}", app.id);
    }
    assert_eq!(by_id("pine"), None);
}

#[test]
fn the_same_encryption_has_many_names() {
    let tls =
        |id: &str, encryption| by_id(id).expect("an app").encryption(Side::Outgoing, encryption);
    let word = |called| match called {
        Called::Word(label) => label.said("en").text,
        other => panic!("{other:?}"),
    };
    assert_eq!(word(tls("thunderbird", Encryption::Tls)), "SSL/TLS");
    assert_eq!(word(tls("evolution", Encryption::Tls)), "TLS on a dedicated port");
    assert_eq!(word(tls("django", Encryption::Starttls)), "EMAIL_USE_TLS = True");
    assert!(matches!(tls("apple-mail-iphone", Encryption::Starttls), Called::On(_)));
    assert_eq!(tls("samsung-email", Encryption::Tls), Called::Unknown);
    assert_eq!(tls("symfony-mailer", Encryption::Starttls), Called::Absent);
}

#[test]
fn no_word_stands_for_encryption_and_for_none() {
    for app in APPS {
        for side in Side::ALL {
            let none = app.encryption(side, Encryption::None);
            if matches!(none, Called::Word(_) | Called::Off(_)) {
                assert_ne!(none, app.encryption(side, Encryption::Tls), "{}", app.id);
                assert_ne!(none, app.encryption(side, Encryption::Starttls), "{}", app.id);
            }
        }
    }
}
