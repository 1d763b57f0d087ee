//! Texts in, sets of settings out.

use proptest::prelude::*;

use super::read;
use crate::engine::{Encryption, Protocol};
use crate::formats::import::reading::{Note, Standing};
use crate::formats::import::{Context, Set};

fn sets(text: &str) -> Vec<Set> {
    read(text, Context { email: "sam@kundenpost.net" })
        .map(|reading| reading.sets)
        .unwrap_or_default()
}

/// A set as `imap host:port encryption; host:port encryption`.
fn told(set: &Set) -> String {
    let encryption = |it: Option<Encryption>| it.map_or("?", Encryption::token);
    let (incoming, outgoing) = (&set.draft.incoming, &set.draft.outgoing);
    format!(
        "{} {}:{} {}; {}:{} {}",
        set.draft.protocol.map_or("?", Protocol::token),
        incoming.host,
        incoming.port,
        encryption(incoming.encryption),
        outgoing.host,
        outgoing.port,
        encryption(outgoing.encryption)
    )
}

#[test]
fn pages_in_many_forms_are_read() {
    for (text, expected) in [
        (
            "Incoming Mail (IMAP) Server: imap.example.org\nRequires SSL: Yes\nPort: 993\n\
             Outgoing Mail (SMTP) Server: smtp.example.org\nRequires TLS: Yes\nPort for TLS/STARTTLS: 587",
            "imap imap.example.org:993 tls; smtp.example.org:587 starttls",
        ),
        (
            "imap.example.org:993 SSL, smtp.example.org:465 SSL",
            "imap imap.example.org:993 tls; smtp.example.org:465 tls",
        ),
        (
            "Posteingangsserver (IMAP): imap.example.org\nPort: 993\nVerschlüsselung: SSL/TLS\n\n\
             Postausgangsserver: smtp.example.org\nPort: 587\nVerschlüsselung: STARTTLS",
            "imap imap.example.org:993 tls; smtp.example.org:587 starttls",
        ),
        (
            "Serveur entrant IMAP : imap.example.org, port 993 avec SSL\nServeur sortant SMTP : smtp.example.org, port 465 avec SSL",
            "imap imap.example.org:993 tls; smtp.example.org:465 tls",
        ),
        (
            "受信サーバー(IMAP): imap.example.org ポート 993 SSL\n送信サーバー(SMTP): smtp.example.org ポート 587 STARTTLS",
            "imap imap.example.org:993 tls; smtp.example.org:587 starttls",
        ),
        (
            "Сервер входящей почты: imap.example.org, порт 993, SSL\nСервер исходящей почты: smtp.example.org, порт 465, SSL",
            "imap imap.example.org:993 tls; smtp.example.org:465 tls",
        ),
        (
            "Service\tServer\tPort\nIMAP\timap.example.org\t993 (SSL)\nSMTP\tsmtp.example.org\t587 (STARTTLS)",
            "imap imap.example.org:993 tls; smtp.example.org:587 starttls",
        ),
    ] {
        assert_eq!(sets(text).first().map(told).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn a_page_that_contradicts_itself_is_read_as_it_stands() {
    for (text, expected) in [
        (
            "Incoming mail server (POP3): pop.kundenpost.net\nPort: 993\nEncryption: SSL/TLS",
            "pop3 pop.kundenpost.net:993 tls; : ?",
        ),
        (
            "IMAP server: imap.example.org\nPort: 995\n\nSMTP server: smtp.example.org\nPort: 587 STARTTLS",
            "imap imap.example.org:995 tls; smtp.example.org:587 starttls",
        ),
        (
            "IMAP server: imap.example.org\nPort: 993\nEncryption: STARTTLS",
            "imap imap.example.org:993 starttls; : ?",
        ),
    ] {
        assert_eq!(sets(text).iter().map(told).collect::<Vec<_>>(), [expected], "{text}");
    }
    // The port is the other server's, which would have none without it.
    let text = "IMAP: imap.example.org\nSMTP: smtp.example.org\nPort: 993 SSL";
    assert_eq!(
        sets(text).first().map(told).as_deref(),
        Some("imap imap.example.org:993 tls; smtp.example.org: ?")
    );
}

#[test]
fn tables_with_a_column_for_each_server_are_read() {
    let text = "\tIMAP\tSMTP\nServer\timap.example.org\tsmtp.example.org\nPort\t993\t587\nEncryption\tSSL/TLS\tSTARTTLS";
    assert_eq!(
        sets(text).iter().map(told).collect::<Vec<_>>(),
        ["imap imap.example.org:993 tls; smtp.example.org:587 starttls"]
    );
}

#[test]
fn a_table_says_what_its_head_says() {
    let text = "Service\tServer\tEncryption\tPort\nIMAP\timap.example.org\tnone\t143\nSMTP\tsmtp.example.org\tSSL\t1465";
    assert_eq!(
        sets(text).iter().map(told).collect::<Vec<_>>(),
        ["imap imap.example.org:143 none; smtp.example.org:1465 tls"]
    );
    // What a row says in words is not the port of the server in the row above.
    let text =
        "Provider\tSMTP server\tPort\nA\tsmtp.example.org\t587\nOther\tsee your provider\t465";
    assert_eq!(sets(text).iter().map(told).collect::<Vec<_>>(), ["? : ?; smtp.example.org:587 ?"]);
}

#[test]
fn usual_ports_are_not_those_of_servers_listed_below() {
    let text = "SMTP usually has port 25, 465 or 587.\nFields\nName\nAddress\nKind\nServers for SMTP\n\
                A\nsmtp.example.org\n2525\nB\nsmtp.kundenpost.net\n587";
    let told: Vec<_> = sets(text).iter().map(told).collect();
    assert_eq!(told, ["? : ?; smtp.example.org:2525 ?", "? : ?; smtp.kundenpost.net:587 ?"]);
}

#[test]
fn a_port_that_a_page_warns_of_is_not_read() {
    for line in [
        "Do not use port 25.",
        "Port 25 is blocked.",
        "Set port to 465, not 587.",
        "Set port to 465, not 587 or 25.",
        "This avoids the blocks on port 25.",
    ] {
        let text = format!("SMTP server: smtp.example.org\nPort: 465 SSL\n{line}");
        let told: Vec<_> = sets(&text).iter().map(told).collect();
        assert_eq!(told, ["? : ?; smtp.example.org:465 tls"], "{line}");
    }
    let text = "Server: mail.example.org\nPOP (not recommended): 995 with SSL";
    assert_eq!(
        sets(text).iter().map(told).collect::<Vec<_>>(),
        ["pop3 mail.example.org:995 tls; : ?"]
    );
}

#[test]
fn a_server_that_a_page_warns_of_or_names_in_passing_is_not_read() {
    for line in [
        "Server: imap.example.org (certificate), NOT mail.example.org!",
        "Bitte nicht verwenden:\nmail.example.org\nPort 143",
        "VPN server hostname: mail.example.org",
        "PING mail.example.org (192.0.2.1): 64 bytes from 192.0.2.7, port 993",
        "When you see that the field for the server of mail that you send already has the one that the company you have your \
         line from gave you some years ago (for instance smtp.example.org) nothing has to be changed and you are done",
    ] {
        let text = format!("IMAP server: imap.example.org\nPort: 993 SSL\n{line}");
        let sets = sets(&text);
        let told: Vec<_> = sets.iter().map(told).collect();
        assert!(told[0].starts_with("imap imap.example.org:993 tls"), "{line}: {told:?}");
        let is_named = |set: &Set| {
            let hosts = [&set.draft.incoming.host, &set.draft.outgoing.host];
            hosts.into_iter().any(|host| !matches!(host.as_str(), "" | "imap.example.org"))
        };
        let may_ping = line.starts_with("PING");
        assert!(may_ping || !sets.iter().any(is_named), "{line}: {told:?}");
        assert!(!told.join(" ").contains("192.0.2"), "{line}: {told:?}");
    }
}

#[test]
fn a_log_names_no_server_by_the_computers_that_connected() {
    for text in [
        "Nov 26 10:19:00 dovecot: imap-login: Login: user=<sam>, method=PLAIN, rip=192.0.2.1, lip=192.0.2.7, mpid=1636, TLS",
        "Nov 26 10:19:00 postfix/smtpd[1684]: connect from unknown[192.0.2.1]",
    ] {
        assert_eq!(sets(text), [], "{text}");
    }
    let text = "IMAP server: 192.0.2.1\nPort: 993 SSL";
    assert_eq!(sets(text).first().map(told).as_deref(), Some("imap 192.0.2.1:993 tls; : ?"));
}

#[test]
fn a_label_above_names_the_server_below() {
    let text = "Posteingangsserver für IMAP:\n\nexample.org (Port: 993)\n\nPostausgangsserver:\n\nexample.org, Port 465 (SSL/TLS)";
    let told: Vec<_> = sets(text).iter().map(told).collect();
    assert_eq!(told, ["imap example.org:993 tls; example.org:465 tls"]);
}

#[test]
fn what_is_open_is_told_apart_from_what_is_not_said() {
    for (line, encryption) in [
        ("Port: 143 (unencrypted)", Some(Encryption::None)),
        ("Port: 143, SSL port: 993", Some(Encryption::None)),
        ("Port: 143\nUse of SSL, TLS or STARTTLS: no", Some(Encryption::None)),
        ("Port: 143", None),
    ] {
        let sets = sets(&format!("IMAP server: imap.example.org\n{line}"));
        let open = sets.iter().find(|set| set.draft.incoming.port == "143").expect("the port");
        assert_eq!(open.draft.incoming.encryption, encryption, "{line}");
    }
}

#[test]
fn of_alternatives_the_protected_one_comes_first() {
    let text = "IMAP: mail.example.org port 143 (no encryption) or port 993 (SSL/TLS)\nPOP: mail.example.org port 995 (SSL/TLS)";
    let sets = sets(text);
    assert_eq!(told(&sets[0]), "imap mail.example.org:993 tls; : ?");
    let of = |standing| sets.iter().filter(|set| set.standing == standing).count();
    assert_eq!((of(Standing::LessSecure), of(Standing::OtherProtocol)), (1, 1));
}

#[test]
fn a_no_takes_back_only_what_it_stands_beside() {
    for (line, encryption) in [
        ("SSL: no", Some(Encryption::None)),
        ("No encryption", Some(Encryption::None)),
        ("STARTTLS: yes, SSL: no", Some(Encryption::Starttls)),
        ("SSL/TLS (not STARTTLS)", Some(Encryption::Starttls)),
        ("not STARTTLS", None),
    ] {
        let text = format!("IMAP server: imap.example.org\nPort: 143\nSecurity: {line}");
        assert_eq!(sets(&text)[0].draft.incoming.encryption, encryption, "{line}");
    }
}

#[test]
fn the_user_name_follows_the_rule() {
    let base = "IMAP server: imap.example.org\nPort: 993 SSL\n";
    for (line, name) in [
        ("Username: your full email address", "sam@kundenpost.net"),
        ("Benutzername: anna@example.org", "anna@example.org"),
        ("User name: anna", "anna"),
        ("Username: the name that you chose when you opened the account", ""),
        ("Username: the part of your address before the @", "sam"),
        ("Benutzername: Ihre Adresse ohne @example.org", "sam"),
        ("Login: your account (anna@example.org without domain)", "sam"),
        ("Your e-mail address is also your username", "sam@kundenpost.net"),
        ("Användarnamn: hela din e-postadress, inklusive delen efter @", "sam@kundenpost.net"),
        ("Sign in with your full e-mail address and your password", "sam@kundenpost.net"),
    ] {
        assert_eq!(sets(&format!("{base}{line}"))[0].draft.incoming.username, name, "{line}");
    }
}

#[test]
fn a_password_is_noted_and_never_read() {
    for line in [
        "Password: hunter22",
        "Passwort: geheimnis",
        "User password: hunter22",
        "Benutzerpasswort: hunter22",
        "Login password\nhunter22",
        "Username and password:\nhunter22",
        "user: sam pass: hunter22, port: 993",
        "Password for this mailbox: hunter22",
        "Username: see imaps://sam:hunter22@imap.example.org:993",
        "비밀번호: hunter22",
        "Server\tUser\tPassword\nmail.example.org\tsam\thunter22",
        "|Account|Password|Quota|\n|sam|hunter22|1 GB|",
    ] {
        let text = format!("IMAP server: imap.example.org\nPort: 993 SSL\n{line}");
        let reading = read(&text, Context { email: "sam@kundenpost.net" }).expect("a reading");
        let noted = |note: &Note| match note {
            Note::Password(at) => matches!(&text[at.clone()], "hunter22" | "geheimnis"),
            _ => false,
        };
        assert!(reading.notes.iter().any(noted), "{line}: {:?}", reading.notes);
        let told = format!("{:?}", reading.sets);
        assert!(!told.contains("hunter22") && !told.contains("geheimnis"), "{line}: {told}");
    }
}

#[test]
fn a_sentence_about_passwords_is_none() {
    for line in [
        "Password: your email password",
        "Password: required",
        "Authentication: Normal password",
        "Password: (the one you chose)",
        "Passwort: Ihr Passwort",
    ] {
        let text = format!("IMAP server: imap.example.org\nPort: 993 SSL\n{line}");
        let reading = read(&text, Context::default()).expect("a reading");
        assert_eq!(reading.notes, [], "{line}");
    }
}

#[test]
fn no_protection_is_read_only_where_it_is_meant() {
    for line in [
        "Port 587 TLS, no SSL",
        "Port 587, do not connect without encryption",
        "Port: 587\nSecure Password Authentication: No",
        "Port: 587\nSSL: No\nSTARTTLS: Yes",
    ] {
        let text = format!("SMTP server: smtp.example.org\n{line}");
        let encryption = sets(&text)[0].draft.outgoing.encryption;
        assert_ne!(encryption, Some(Encryption::None), "{line}");
    }
}

#[test]
fn what_names_no_server_is_no_reading() {
    for text in [
        "",
        "Dear Sam, the meeting is at 5. Bring your mail.",
        "IMAP keeps your mail on the server. POP takes it off.",
        "See www.example.org/imap for 993 reasons to use IMAP.",
        "Error: connect ECONNREFUSED 127.0.0.1:5432",
        "host mx.example.org[192.0.2.1] said: 550 5.7.1 SMTP refused",
        "Exchange server: ex.example.org, no IMAP",
    ] {
        assert_eq!(sets(text), [], "{text}");
    }
}

proptest! {
    #[test]
    fn every_mark_is_a_place_that_holds_its_value(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "imap.example.org", "smtp.example.org", "993", "587", "Port: ", "\n", "\t", " SSL ", "STARTTLS",
                "IMAP ", "POP3 ", "SMTP: ", "Server: ", "Username: ", "sam@example.org", "Passwort: geheim12\n", "ü", "受信", "|", "ohne ",
            ]),
            0..40,
        ),
    ) {
        let text = pieces.concat();
        for set in sets(&text) {
            for mark in &set.marks {
                let passage = text.get(mark.passage.clone());
                prop_assert!(passage.is_some_and(|passage| !passage.is_empty()), "{:?}", mark);
            }
            let told = format!("{:?}", set.draft);
            prop_assert!(!told.contains("geheim12"), "{}", told);
        }
        let windows = text.replace('\n', "\r\n");
        let tell = |text: &str| sets(text).iter().map(told).collect::<Vec<_>>();
        prop_assert_eq!(tell(&text), tell(&windows));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let _ = sets(&text);
    }
}
