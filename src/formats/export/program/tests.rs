//! What stands in the files of programs, and that they are read again as the account that they were written from.

use expect_test::{Expect, expect};
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::engine::fixture::{environment, parse};
use crate::engine::read::read;
use crate::engine::{Draft, Encryption, Protocol, ServerDraft};
use crate::formats::export::fixture::{write_as, write_in};
use crate::formats::import::{Context, Input, import};
use crate::words::LANGUAGES;

const LINE: &str = "email sam@example.org; imap imap.example.org:993 tls user=sam@example.org auth=password; \
                    smtp smtp.example.org:587 starttls user=EXAMPLE\\sam auth=app-password";

#[track_caller]
fn check(token: &str, line: &str, expected: &Expect) {
    expected.assert_eq(&write_as(token, &parse(line), &["Made by Maillint."]).unwrap());
}

/// The fields that stand in the way of a program's file.
#[track_caller]
fn missing(token: &str, line: &str) -> Vec<String> {
    let Missing(fields) = write_as(token, &parse(line), &[]).unwrap_err();
    fields.iter().map(Field::to_string).collect()
}

#[test]
fn msmtp() {
    check(
        "msmtp",
        LINE,
        &expect![[r##"
        # Made by Maillint.
        account default
        host smtp.example.org
        port 587
        tls on
        tls_starttls on
        from "sam@example.org"
        auth on
        user "EXAMPLE\sam"
        # There is no password in this file, and the program asks for it. If you have a command that prints it, put that here and take away the #.
        #passwordeval "pass show mail"
    "##]],
    );
    let open =
        LINE.replace("587 starttls user=EXAMPLE\\sam auth=app-password", "25 none auth=none");
    check(
        "msmtp",
        &open,
        &expect![[r##"
        # Made by Maillint.
        account default
        host smtp.example.org
        port 25
        tls off
        from "sam@example.org"
        auth off
    "##]],
    );
    let page = LINE.replace("587 starttls", "465 tls").replace("app-password", "oauth2");
    check(
        "msmtp",
        &page,
        &expect![[r##"
        # Made by Maillint.
        account default
        host smtp.example.org
        port 465
        tls on
        tls_starttls off
        from "sam@example.org"
        auth xoauth2
        user "EXAMPLE\sam"
        # This way of signing in takes a token instead of a password. Put a command here that prints one, and take away the #.
        #passwordeval "print-token"
    "##]],
    );
}

#[test]
fn mbsync() {
    check(
        "mbsync",
        LINE,
        &expect![[r##"
        # Made by Maillint.
        IMAPAccount mail
        Host imap.example.org
        Port 993
        SSLType IMAPS
        User "sam@example.org"
        AuthMechs PLAIN LOGIN
        # There is no password in this file, and the program asks for it. If you have a command that prints it, put that here and take away the #.
        #PassCmd "pass show mail"

        IMAPStore server
        Account mail

        # Mail comes into this folder of the computer. If it is not there yet, make it.
        MaildirStore computer
        Path ~/Maildir/
        Inbox ~/Maildir/INBOX
        SubFolders Verbatim

        # Mail that is deleted here is only marked on the server. To have it deleted there too, change “expunge”.
        Channel mail
        Far :server:
        Near :computer:
        Patterns *
        Create Near
        Remove None
        Expunge None
        SyncState *
    "##]],
    );
    assert_eq!(missing("mbsync", &LINE.replace("imap imap", "pop3 pop")), ["incoming.protocol"]);
}

#[test]
fn fetchmail() {
    check(
        "fetchmail",
        &LINE.replace("imap imap.example.org:993", "pop3 pop.example.org:995"),
        &expect![[r##"
            # Made by Maillint.
            # The program takes this file only if nobody but you can read it: chmod 600.
            poll "pop.example.org"
              protocol pop3
              service 995
              auth password
              uidl
              # There is no password in this file. The program asks for it.
              user "sam@example.org"
              ssl
              sslproto "auto"
              sslcertck
              # Mail stays on the server when it was fetched.
              keep
        "##]],
    );
    assert_eq!(
        missing("fetchmail", &LINE.replace("auth=password", "auth=oauth2")),
        ["incoming.auth"]
    );
}

#[test]
fn getmail() {
    check(
        "getmail",
        &LINE.replace("auth=password", "auth=encrypted-password"),
        &expect![[r##"
        # Made by Maillint.
        [retriever]
        type = SimpleIMAPSSLRetriever
        # The authorities that may vouch for the server. Where your system keeps the list in another file, name that.
        ca_certs = /etc/ssl/certs/ca-certificates.crt
        server = imap.example.org
        port = 993
        username = sam@example.org
        use_cram_md5 = true
        # There is no password in this file, and the program asks for it. If you have a command that prints it, put that here and take away the #.
        #password_command = ("pass", "show", "mail")

        # Mail comes into this folder of the computer. If it is not there yet, make it, with the folders cur, new and tmp in it.
        [destination]
        type = Maildir
        path = ~/Maildir/

        # Mail stays on the server when it was fetched.
        [options]
        read_all = false
        delete = false
    "##]],
    );
    assert_eq!(
        missing("getmail", &LINE.replace("993 tls", "143 starttls")),
        ["incoming.encryption"]
    );
    let page = LINE.replace("auth=password", "auth=oauth2");
    assert!(write_as("getmail", &parse(&page), &[]).is_ok());
    assert_eq!(
        missing("getmail", &page.replace("imap imap", "pop3 pop")),
        ["incoming.protocol", "incoming.auth"],
        "neither is strange, but they do not go together"
    );
}

#[test]
fn offlineimap() {
    check(
        "offlineimap",
        &LINE.replace("user=sam@example.org", "user=100%"),
        &expect![[r#"
        # Made by Maillint.
        [general]
        accounts = mail

        [Account mail]
        localrepository = computer
        remoterepository = server

        # Mail comes into this folder of the computer. If it is not there yet, make it.
        [Repository computer]
        type = Maildir
        localfolders = ~/Maildir

        [Repository server]
        type = IMAP
        remotehost = imap.example.org
        remoteport = 993
        remoteuser = 100%%
        ssl = yes
        starttls = no
        sslcacertfile = OS-DEFAULT
        auth_mechanisms = PLAIN, LOGIN
        # There is no password in this file. The program asks for it.
        # Mail that is deleted here is only marked on the server. To have it deleted there too, change “expunge”.
        expunge = no
    "#]],
    );
    assert_eq!(
        missing("offlineimap", &LINE.replace("993 tls", "143 starttls")),
        ["incoming.encryption"],
        "it would go on in the open"
    );
}

#[test]
fn mutt() {
    check(
        "mutt",
        LINE,
        &expect![[r##"
        # Made by Maillint.
        set from='sam@example.org'
        set ssl_force_tls=yes
        set ssl_starttls=yes

        set folder='imaps://imap.example.org:993/'
        set spoolfile='+INBOX'
        set imap_user='sam@example.org'
        set imap_authenticators='plain:login'
        # There is no password in this file, and the program asks for it. If you have a command that prints it, put that here and take away the #.
        #set imap_pass="`pass show mail`"

        set smtp_url='smtp://EXAMPLE%5Csam@smtp.example.org:587/'
        set smtp_authenticators='plain:login'
        # There is no password in this file, and the program asks for it. If you have a command that prints it, put that here and take away the #.
        #set smtp_pass="`pass show mail`"
    "##]],
    );
    let mixed = LINE.replace("993 tls", "143 none");
    assert_eq!(
        missing("mutt", &mixed),
        ["incoming.encryption", "outgoing.encryption"],
        "one setting is for both servers"
    );
}

#[test]
fn aerc() {
    check(
        "aerc",
        LINE,
        &expect![[r#"
        # Made by Maillint.
        [Mail]
        from = <sam@example.org>
        source = imaps://sam%40example.org@imap.example.org:993
        # There is no password in this file. Put a command here that prints it, and take away the #.
        #source-cred-cmd = pass show mail
        outgoing = smtp+plain://EXAMPLE%5Csam@smtp.example.org:587
        smtp-starttls = true
        # There is no password in this file. Put a command here that prints it, and take away the #.
        #outgoing-cred-cmd = pass show mail
    "#]],
    );
    assert_eq!(missing("aerc", &LINE.replace("587 starttls", "25 none")), ["outgoing.encryption"]);
}

#[test]
fn himalaya() {
    check(
        "himalaya",
        LINE,
        &expect![[r##"
        # Made by Maillint.
        # Himalaya 2
        [accounts.mail]
        default = true
        imap.server = "imaps://imap.example.org:993"
        imap.starttls = false
        imap.sasl.plain.username = "sam@example.org"
        # There is no password in this file. Put a command here that prints it, and take away the #.
        #imap.sasl.plain.password.command = "pass show mail"
        smtp.server = "smtp://smtp.example.org:587"
        smtp.starttls = true
        smtp.sasl.plain.username = "EXAMPLE\\sam"
        # There is no password in this file. Put a command here that prints it, and take away the #.
        #smtp.sasl.plain.password.command = "pass show mail"
    "##]],
    );
}

#[test]
fn what_is_not_known_is_named() {
    assert_eq!(
        missing("msmtp", "outgoing.host=smtp.example.org"),
        ["email", "outgoing.port", "outgoing.encryption", "outgoing.username", "outgoing.auth"]
    );
    assert_eq!(
        missing("fetchmail", "email sam@example.org"),
        [
            "incoming.protocol",
            "incoming.host",
            "incoming.port",
            "incoming.encryption",
            "incoming.username",
            "incoming.auth"
        ]
    );
}

#[test]
fn what_a_file_cannot_hold_is_not_written() {
    let mut draft = parse(LINE);
    draft.outgoing.username = "sam\" tls off".to_owned();
    let Missing(fields) = write_as("msmtp", &draft, &[]).unwrap_err();
    assert_eq!(fields, [Field::Server(Side::Outgoing, ServerField::Username)]);
    draft.incoming.username = "sam' imap_pass='x".to_owned();
    let Missing(fields) = write_as("mutt", &draft, &[]).unwrap_err();
    assert_eq!(fields, [Field::Server(Side::Incoming, ServerField::Username)]);
}

/// Whatever stands around a password in a remark: it is none, in no language.
#[test]
fn no_file_has_a_password() {
    for language in LANGUAGES {
        for program in PROGRAMS {
            for auth in ["password", "oauth2"] {
                let line = LINE
                    .replace("587 starttls", "465 tls")
                    .replace("auth=app-password", "auth=password");
                let draft = parse(&line.replace("auth=password", &format!("auth={auth}")));
                let Ok(text) = write_in(language.code, program.token, &draft, &[]) else {
                    continue;
                };
                let reading = import(&Input::from_text(&text), Context::default());
                assert_eq!(reading.notes, [], "{text}");
                assert!(text.contains("# "), "nothing is said of it in {text}");
            }
        }
    }
}

const HOSTS: &[&str] = &[
    "imap.kundenpost.net",
    "smtp.kundenpost.net",
    "m\u{fc}ller.example",
    "192.0.2.7",
    "2001:db8::25",
];
const NAMES: &[&str] = &[
    "sam",
    "sam@example.org",
    "R&D",
    r"EXAMPLE\sam",
    "o'neil",
    "a\"b",
    "s\u{e4}m",
    "100%",
    "sam$HOME",
    "`id`",
    "a#b;c",
    "",
];

fn server() -> impl Strategy<Value = ServerDraft> {
    let port = prop_oneof![
        4 => select(vec![993_u16, 995, 465, 587, 143, 110, 25, 2525, 1143]),
        1 => 1..=u16::MAX
    ];
    (select(HOSTS), port, select(Encryption::ALL), select(NAMES), select(Auth::ALL)).prop_map(
        |(host, port, encryption, username, auth)| ServerDraft {
            host: host.to_owned(),
            port: port.to_string(),
            encryption: Some(encryption),
            username: username.to_owned(),
            auth: Some(auth),
        },
    )
}

proptest! {
    /// Every account that a file can hold, written and read, is the same on the sides that the program has, as far as
    /// its file says it.
    #[test]
    fn what_is_written_is_read_again(
        program in select(PROGRAMS),
        protocol in select(&[Protocol::Imap, Protocol::Pop3][..]),
        incoming in server(),
        outgoing in server(),
        remark in "[ -~\u{fc}-]{0,20}",
    ) {
        let email = "sam@example.org".to_owned();
        let draft = Draft { email, protocol: Some(protocol), incoming, outgoing, devices: Vec::new() };
        match write_as(program.token, &draft, &[&remark]) {
            Err(Missing(fields)) => prop_assert!(!fields.is_empty()),
            Ok(text) => {
                let reading = import(&Input::from_text(&text), Context::default());
                let [set] = &reading.sets[..] else {
                    return Err(TestCaseError::fail(format!("{} sets in {text}", reading.sets.len())));
                };
                let account = read(&draft, environment().to_ascii);
                let (back, again) = (&set.draft, read(&set.draft, environment().to_ascii));
                let (has_in, has_out) = (!back.incoming.host.is_empty(), !back.outgoing.host.is_empty());
                prop_assert!(has_in || has_out, "{}", text);
                prop_assert_eq!(has_in, back.protocol.is_some());
                prop_assert!(back.protocol.is_none_or(|it| it == protocol), "{}", text);
                prop_assert!(back.email.is_empty() || back.email == draft.email, "{}", text);
                for (side, typed, back) in [
                    (Side::Incoming, &draft.incoming, &back.incoming),
                    (Side::Outgoing, &draft.outgoing, &back.outgoing),
                ] {
                    if back.host.is_empty() {
                        continue;
                    }
                    let server = account.server(side);
                    prop_assert_eq!(&again.server(side).host.kind, &server.host.kind, "{}", text);
                    prop_assert_eq!(&back.port, &typed.port, "{}", text);
                    prop_assert_eq!(back.encryption, typed.encryption, "{}", text);
                    if typed.auth == Some(Auth::None) {
                        prop_assert_eq!(&back.username, "", "{}", text);
                    } else {
                        prop_assert_eq!(&back.username, &server.username, "{}", text);
                    }
                    let auth = typed.auth.map(|it| if it == Auth::AppPassword { Auth::Password } else { it });
                    prop_assert!(back.auth.is_none() || back.auth == auth, "{}", text);
                }
            }
        }
    }
}
