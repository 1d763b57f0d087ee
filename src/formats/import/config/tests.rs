//! What each program's settings are read as.

#[path = "../../../../build/configs/mod.rs"]
mod compiler;

use expect_test::{Expect, expect};
use proptest::prelude::*;
use proptest::sample::select;

use super::table::programs;
use crate::engine::{Draft, ServerDraft};
use crate::formats::import::{Context, Format, Input, Note, Standing, hide, import};

/// One line for each set, and one for each password.
fn told(text: &str) -> String {
    let input = Input::from_text(text);
    let reading = import(&input, Context::default());
    assert_eq!(reading.format, Format::Config, "{text}\n{reading:?}");
    let mut lines = String::new();
    for set in &reading.sets {
        let Draft { email, protocol, incoming, outgoing, .. } = &set.draft;
        let standing = if set.standing == Standing::First {
            String::new()
        } else {
            format!("{:?}: ", set.standing)
        };
        let protocol = protocol.map_or("", |protocol| protocol.token());
        lines += &format!(
            "{standing}{}",
            [
                Some(email.clone()).filter(|email| !email.is_empty()),
                server(protocol, incoming),
                server("smtp", outgoing),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" / ")
        );
        lines.push('\n');
        for mark in &set.marks {
            assert!(
                input.text.get(mark.passage.clone()).is_some_and(|passage| !passage.is_empty()),
                "{mark:?}"
            );
        }
    }
    for note in &reading.notes {
        match note {
            Note::Password(at) => lines += &format!("password {}\n", &input.text[at.clone()]),
            note => lines += &format!("{note:?}\n"),
        }
    }
    // Without the passwords the same is read.
    if let Some(hidden) = hide(&input.text, &reading.notes) {
        let again = import(&Input::from_text(&hidden), Context::default());
        let drafts = |sets: &[crate::formats::import::Set]| {
            sets.iter().map(|set| set.draft.clone()).collect::<Vec<_>>()
        };
        assert_eq!(drafts(&again.sets), drafts(&reading.sets), "{hidden}");
    }
    lines
}

fn server(protocol: &str, server: &ServerDraft) -> Option<String> {
    let ServerDraft { host, port, encryption, username, auth } = server;
    let encryption = encryption.map_or("-", |encryption| encryption.token());
    let auth = auth.map_or("-", |auth| auth.token());
    (!host.is_empty()).then(|| format!("{protocol} {host}:{port} {encryption} {username} {auth}"))
}

fn check(text: &str, expected: Expect) {
    expected.assert_eq(&told(text));
}

#[test]
fn msmtp() {
    check(
        "# Example\ndefaults\nauth on\ntls on\ntls_trust_file /etc/ssl/certs/ca-certificates.crt\nlogfile ~/.msmtp.log\n\n\
         account home\nhost smtp.example.org\nport 587\nfrom sam@example.org\nuser sam@example.org\npassword hunter22\n\n\
         account work : home\nhost smtp.kundenpost.net\nport 465\ntls_starttls off\nfrom anna@kundenpost.net\nuser anna\n\
         passwordeval \"pass show mail\"\n#password old-secret\n\naccount default : home\n",
        expect![[r#"
            sam@example.org / smtp smtp.example.org:587 starttls sam@example.org password
            OtherAccount: anna@kundenpost.net / smtp smtp.kundenpost.net:465 tls anna password
            password hunter22
            password old-secret
        "#]],
    );
    check(
        "account default\nhost mail.example.org\ntls off\nauth off\nfrom sam@example.org\n",
        expect![[r#"
            sam@example.org / smtp mail.example.org: none  none
        "#]],
    );
    check(
        "account default\nhost mail.example.org\ntls\nauth xoauth2\ntls_starttls off\nuser \"sam\"\n",
        expect![[r#"
            smtp mail.example.org:465 tls sam oauth2
        "#]],
    );
}

#[test]
fn mbsync() {
    check(
        "IMAPAccount home\nHost imap.example.org\nUser sam@example.org\nPass \"top secret\"\nSSLType IMAPS\n\n\
         IMAPStore home-remote\nAccount home\n\nMaildirStore home-local\nPath ~/Mail/\nInbox ~/Mail/INBOX\n\n\
         Channel home\nFar :home-remote:\nNear :home-local:\nPatterns *\n\n\
         IMAPAccount work\nHost mail.kundenpost.net\nPort 143\nUser anna\nPassCmd \"pass show work\"\nTLSType STARTTLS\nAuthMechs XOAUTH2\n\n\
         IMAPStore old\nHost old.example.org\nUser otto\nSSLType None\n",
        expect![[r#"
            imap imap.example.org:993 tls sam@example.org -
            OtherAccount: imap mail.kundenpost.net:143 starttls anna oauth2
            OtherAccount: imap old.example.org:143 none otto -
            password top secret
        "#]],
    );
}

#[test]
fn fetchmail() {
    check(
        "set daemon 300\npoll imap.example.org protocol IMAP\n  user 'sam@example.org' there with password \"hunter22\" is 'sam' here ssl\n\
         # pop\npoll pop.kundenpost.net with proto POP3 port 110 auth password\n user \"anna\" pass geheim sslproto 'auto' sslcertck keep\n",
        expect![[r#"
            imap imap.example.org:993 tls sam@example.org -
            OtherAccount: pop3 pop.kundenpost.net:110 starttls anna password
            password hunter22
            password geheim
        "#]],
    );
    check(
        "poll home via mail.example.org proto imap service 1143:\n user sam, sslproto ''\n user kim, ssl\n",
        expect![[r#"
            imap mail.example.org:1143 none sam -
            OtherAccount: imap mail.example.org:1143 tls kim -
        "#]],
    );
    check(
        "poll imap.example.org proto imap user sam auth password no sslcertck\n",
        expect![[r#"
            imap imap.example.org: - sam password
        "#]],
    );
}

#[test]
fn getmail() {
    check(
        "[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = imap.example.org\nusername = sam\npassword = hunter22\n\
         mailboxes = (\"INBOX\",)\n\n[destination]\ntype = Maildir\npath = ~/Mail/\n",
        expect![[r#"
            imap imap.example.org:993 tls sam -
            password hunter22
        "#]],
    );
    check(
        "[retriever]\ntype = SimplePOP3Retriever\nserver = pop.example.org\nport = 110\nusername = sam\npassword_command = (\"pass\", \"mail\")\n",
        expect![[r#"
            pop3 pop.example.org:110 none sam -
        "#]],
    );
}

#[test]
fn offlineimap() {
    check(
        "[general]\naccounts = Home\n\n[Account Home]\nlocalrepository = Local\nremoterepository = Remote\n\n[Repository Local]\ntype = Maildir\n\
         localfolders = ~/Mail\n\n[Repository Remote]\ntype = IMAP\nremotehost = imap.example.org\nremoteuser = sam@example.org\nremotepass = hunter22\nssl = yes\n\
         # remotepass = before\n\n[Repository Work]\ntype = IMAP\nremotehost = imap.kundenpost.net\nremoteport = 143\nremoteuser = anna\nssl = no\nstarttls = yes\n\
         auth_mechanisms = PLAIN, LOGIN\nremotepasseval = get_pass()\n",
        expect![[r#"
            imap imap.example.org:993 tls sam@example.org -
            OtherAccount: imap imap.kundenpost.net:143 auto anna password
            password hunter22
            password before
        "#]],
    );
}

#[test]
fn mutt() {
    check(
        "set from = \"sam@example.org\"\nset folder = \"imaps://imap.example.org:993/\"\nset spoolfile = \"+INBOX\"\nset imap_user = \"sam@example.org\" imap_pass = \"hunter22\"\n\
         set smtp_url = \"smtp://sam@smtp.example.org:587/\"\nset smtp_pass=\"hunter23\"\nset ssl_force_tls\nset ssl_starttls = yes\n",
        expect![[r#"
            sam@example.org / imap imap.example.org:993 tls sam@example.org - / smtp smtp.example.org:587 starttls sam -
            password hunter22
            password hunter23
        "#]],
    );
    check(
        "set folder=imap://sam@imap.example.org/\nset nossl_force_tls\nunset ssl_starttls\nset pop_host=pops://pop.kundenpost.net\n",
        expect![[r#"
            imap imap.example.org: none sam -
            OtherAccount: pop3 pop.kundenpost.net: tls  -
        "#]],
    );
}

#[test]
fn aerc_and_himalaya() {
    check(
        "[Personal]\nsource = imaps://sam%40example.org:hunter22@imap.example.org:993\noutgoing = smtp+login://sam%40example.org@smtp.example.org:587\n\
         smtp-starttls = true\ndefault = INBOX\nfrom = Sam <sam@example.org>\ncopy-to = Sent\nsource-cred-cmd = pass mail\n\n\
         [Work]\nsource = imap://anna@imap.kundenpost.net\n",
        expect![[r#"
            sam@example.org / imap imap.example.org:993 tls sam@example.org - / smtp smtp.example.org:587 starttls sam@example.org password
            OtherAccount: imap imap.kundenpost.net: starttls anna -
            password hunter22
        "#]],
    );
    check(
        "[accounts.example]\ndefault = true\nemail = \"sam@example.org\"\nbackend.type = \"imap\"\nbackend.host = \"imap.example.org\"\nbackend.port = 993\n\
         backend.encryption.type = \"tls\"\nbackend.login = \"sam@example.org\"\nbackend.auth.type = \"password\"\nbackend.auth.raw = \"hunter22\"\n\
         message.send.backend.type = \"smtp\"\nmessage.send.backend.host = \"smtp.example.org\"\nmessage.send.backend.port = 587\n\
         message.send.backend.encryption.type = \"start-tls\"\nmessage.send.backend.login = \"sam@example.org\"\nmessage.send.backend.auth.type = \"password\"\n\
         message.send.backend.auth.cmd = \"pass show mail\"\n",
        expect![[r#"
            sam@example.org / imap imap.example.org:993 tls sam@example.org password / smtp smtp.example.org:587 starttls sam@example.org password
            password hunter22
        "#]],
    );
    check(
        "[accounts.example]\nimap.server = \"imap.example.org\"\nimap.sasl.plain.username = \"sam\"\nimap.sasl.plain.password.raw = \"hunter22\"\n\n\
         [accounts.example.smtp]\nserver = \"smtp://smtp.example.org:587\"\nstarttls = true\nsasl.xoauth2.username = \"sam\"\nsasl.xoauth2.token.command = \"ortie\"\n",
        expect![[r#"
            imap imap.example.org: tls sam password / smtp smtp.example.org:587 starttls sam oauth2
            password hunter22
        "#]],
    );
}

#[test]
fn variables_for_websites() {
    check(
        "APP_NAME=Laravel\nDB_PASSWORD=s3cret\nMAIL_MAILER=smtp\nMAIL_HOST=smtp.example.org\nMAIL_PORT=587\nMAIL_USERNAME=sam@example.org\nMAIL_PASSWORD=\"hunter 22\"\n\
         MAIL_ENCRYPTION=tls\nMAIL_FROM_ADDRESS=\"shop@example.org\"\n",
        expect![[r#"
            shop@example.org / smtp smtp.example.org:587 starttls sam@example.org -
            password s3cret
            password hunter 22
        "#]],
    );
    check(
        "MAIL_MAILER=smtp\nMAIL_SCHEME=smtps\nMAIL_HOST=smtp.example.org\nMAIL_PORT=465\nMAIL_USERNAME=null\nMAIL_PASSWORD=null\n",
        expect![[r#"
            smtp smtp.example.org:465 tls  -
        "#]],
    );
    check(
        "MAILER_DSN=smtp://sam:hunter%2022@smtp.example.org:587\n",
        expect![[r#"
        smtp smtp.example.org:587 auto sam -
        password hunter%2022
    "#]],
    );
    check(
        "import os\n\nEMAIL_BACKEND = 'django.core.mail.backends.smtp.EmailBackend'\nEMAIL_HOST = 'smtp.example.org'\nEMAIL_PORT = 587\nEMAIL_USE_TLS = True\n\
         EMAIL_HOST_USER = 'sam@example.org'\nEMAIL_HOST_PASSWORD = os.environ['MAIL']\nSECRET_KEY = 'x-y-z'\n",
        expect![[r#"
            smtp smtp.example.org:587 starttls sam@example.org -
            password x-y-z
        "#]],
    );
    check(
        "export SMTP_HOST=smtp.example.org\nexport SMTP_PORT=465\nexport SMTP_SECURE=true\nexport SMTP_USER=sam\nexport SMTP_PASS=$MAIL_PASS\n\
         IMAP_HOST=imap.example.org\nIMAP_PORT=993\nIMAP_TLS=true\nIMAP_USER=sam\n",
        expect![[r#"
            imap imap.example.org:993 tls sam - / smtp smtp.example.org:465 tls sam -
        "#]],
    );
    check(
        "services:\n  app:\n    image: app\n    environment:\n      - SMTP_HOST=smtp.example.org\n      - SMTP_PORT=587\n      - SMTP_STARTTLS=true\n      - SMTP_PASSWORD=geheim1\n",
        expect![[r#"
            smtp smtp.example.org:587 starttls  -
            password geheim1
        "#]],
    );
    check(
        "spring.mail.host=smtp.example.org\nspring.mail.port=587\nspring.mail.username=sam\nspring.mail.password=hunter22\n\
         spring.mail.properties.mail.smtp.auth=true\nspring.mail.properties.mail.smtp.starttls.enable=true\nspring.mail.properties.mail.smtp.starttls.required=true\n",
        expect![[r#"
            smtp smtp.example.org:587 starttls sam -
            password hunter22
        "#]],
    );
    check(
        "spring:\n  mail:\n    host: smtp.example.org\n    port: 465 # TLS\n    username: \"sam@example.org\"\n    password: geheim\n    properties:\n      mail:\n        smtp:\n          auth: true\n          ssl:\n            enable: true\n",
        expect![[r#"
            smtp smtp.example.org:465 tls sam@example.org -
            password geheim
        "#]],
    );
}

#[test]
fn code() {
    check(
        "<?php\n$mail = new PHPMailer(true);\n$mail->isSMTP(); // SMTP\n$mail->Host = 'smtp.example.org';\n$mail->SMTPAuth = true;\n$mail->Username = 'sam@example.org';\n\
         $mail->Password = 'hunter22';\n$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;\n$mail->Port = 587;\n$mail->setFrom('sam@example.org', 'Sam');\n",
        expect![[r#"
            sam@example.org / smtp smtp.example.org:587 starttls sam@example.org -
            password hunter22
        "#]],
    );
    check(
        "$mailer->Host = \"ssl://smtp.example.org:465\";\n$mailer->SMTPAuth = true;\n$mailer->SMTPSecure = 'ssl';\n# $mailer->Password = \"before\";\n",
        expect![[r#"
            smtp smtp.example.org:465 tls  -
            password before
        "#]],
    );
    check(
        "const transporter = nodemailer.createTransport({\n  host: \"smtp.example.org\",\n  port: 465,\n  secure: true, // TLS\n  auth: {\n    user: 'sam@example.org',\n    pass: 'hunter22',\n  },\n});\n",
        expect![[r#"
            smtp smtp.example.org:465 tls sam@example.org -
            password hunter22
        "#]],
    );
    check(
        "nodemailer.createTransport({ host: 'smtp.example.org', port: 587, secure: false, requireTLS: true, auth: { type: 'OAuth2', user: 'sam' } })\n\
         nodemailer.createTransport({ host: 'smtp.kundenpost.net', port: 587, secure: false, auth: { user: process.env.USER, pass: process.env.PASS } })\n\
         const client = new ImapFlow({ host: 'imap.kundenpost.net', secure: true, auth: { user: 'anna', pass: 'geheim' } });\n",
        expect![[r#"
            imap imap.kundenpost.net:993 tls anna - / smtp smtp.kundenpost.net:587 auto  -
            OtherAccount: smtp smtp.example.org:587 starttls sam oauth2
            password geheim
        "#]],
    );
    check(
        "nodemailer.createTransport('smtps://sam:hunter22@smtp.example.org');",
        expect![[r#"
        smtp smtp.example.org: tls sam -
        password hunter22
    "#]],
    );
    check(
        "Rails.application.configure do\n  config.action_mailer.smtp_settings = {\n    address: 'smtp.example.org',\n    port: 587,\n    :user_name => 'sam',\n    password: 'hunter22',\n    authentication: :login,\n    enable_starttls: true\n  }\nend\n",
        expect![[r#"
            smtp smtp.example.org:587 starttls sam password
            password hunter22
        "#]],
    );
    check(
        "import smtplib\nserver = smtplib.SMTP('smtp.example.org', 587)\nserver.starttls(context=ssl.create_default_context())\nserver.login('sam', 'hunter22')\n\
         import imaplib\nmail = imaplib.IMAP4_SSL(\"imap.example.org\")\n",
        expect![[r#"
            imap imap.example.org:993 tls  - / smtp smtp.example.org:587 starttls sam -
            password hunter22
        "#]],
    );
    check(
        "Properties props = new Properties();\nprops.put(\"mail.smtp.host\", \"smtp.example.org\");\nprops.put(\"mail.smtp.port\", \"465\");\nprops.put(\"mail.smtp.ssl.enable\", \"true\");\n",
        expect![[r#"
            smtp smtp.example.org:465 tls  -
        "#]],
    );
    check(
        "define('SMTP_HOST', 'smtp.example.org');\ndefine('SMTP_PORT', 465);\ndefine('SMTP_SECURE', 'ssl');\ndefine('SMTP_PASS', 'hunter22');\n",
        expect![[r#"
            smtp smtp.example.org:465 tls  -
            password hunter22
        "#]],
    );
}

#[test]
fn what_is_no_settings_of_a_program_is_left_to_others() {
    for text in [
        "",
        "Host: imap.example.org\nPort: 993\nUser: sam\n",
        "host imap.example.org\nport 993\nuser sam\nssl yes\n",
        "account settings\nImap server imap.example.org\nport 993",
        "poll imap.example.org",
        "MAIL_HOST=${MAIL_HOST}\nMAIL_MAILER=smtp\nMAIL_PORT=587\n",
        "To send mail with Laravel open the file and enter this:\nMAIL_HOST=smtp.example.org\nMAIL_MAILER=smtp\nThen clear the cache of your website again.",
        "source = https://example.org/\n",
        "Incoming server: imap.example.org\nPort: 993 (SSL)\nOutgoing server: smtp.example.org\nPort: 465 (SSL)\n",
        "mx.example.org [192.0.2.1]:25: 550 5.1.1 no such user\n",
        "Nov 26 03:00:00 mail postfix/smtp[123]: A1B2: to=<sam@example.org>, relay=mx.example.org[192.0.2.1]:25, status=bounced\n",
        "Nov 26 03:00:00 host=smtp.example.org tls=on auth=on user=sam from=sam@example.org recipients=a@example.org exitcode=EX_OK\n",
    ] {
        let reading = super::read(text, Context::default());
        assert_eq!(reading, None, "{text}");
    }
}

#[test]
fn what_a_variable_means_to_some_programs_only_is_not_read() {
    check(
        "SMTP_SERVER=smtp.example.org\nSMTP_PORT=587\nSMTP_LOGIN=sam\nSMTP_TLS=true\nSMTP_SSL=true\n",
        expect![[r#"
            smtp smtp.example.org:587 - sam -
        "#]],
    );
    check(
        "MAIL_SERVER=mail.example.org\nMAIL_PORT=993\nMAIL_USE_SSL=True\nMAIL_USERNAME=sam\nMAIL_PASSWORD=hunter22\n",
        expect![[r#"
            imap mail.example.org:993 tls sam -
            password hunter22
        "#]],
    );
}

/// The guide's example is one that the build takes and that reads the settings shown with it, and its tables name every
/// grammar and every key.
#[test]
fn the_guide_is_true() {
    let guide = include_str!("../../../../docs/add-a-config-format.md");
    let block = |language: &str| {
        let (_, rest) = guide.split_once(&format!("```{language}\n")).expect("a block");
        rest.split("```").next().expect("its end").to_owned()
    };
    let compile = |text: String| compiler::compile(&[("guide".to_owned(), text)]);
    let table = compile(block("toml")).expect("an example without mistakes").table.leak();
    let reading = super::read_as(&block("ini"), &programs(table)).expect("settings");
    let draft = &reading.sets[0].draft;
    let line = server("imap", &draft.incoming);
    assert_eq!(line.as_deref(), Some("imap imap.example.org:993 tls sam -"));
    assert!(matches!(&reading.notes[..], [Note::Password(_)]));

    let documented = |heading: &str| -> Vec<&str> {
        let (_, rest) = guide.split_once(heading).expect("a heading");
        let rows = rest.lines().skip_while(|line| !line.starts_with("| `"));
        rows.map_while(|row| row.strip_prefix("| `")?.split('`').next()).collect()
    };
    assert_eq!(documented("## Grammars"), super::GRAMMARS);
    let keys = |text: String| -> Vec<String> {
        let problem = compile(text).expect_err("a refusal").concat();
        let (_, keys) = problem.split_once("expected one of ").expect("a list");
        let mut keys: Vec<String> = keys.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        keys.sort_unstable();
        keys
    };
    let known = keys(block("toml").replace("port = [\"port\"]", "nonsense = 1"));
    let sorted = |mut keys: Vec<&str>| -> Vec<String> {
        keys.sort_unstable();
        keys.into_iter().map(str::to_owned).collect()
    };
    assert_eq!(sorted(documented("## The keys of a server")), known);

    let (_, rest) = guide.split_once("```toml\n[write]").expect("a second block");
    let write = format!("[write]{}", rest.split("```").next().expect("its end"));
    let whole = [block("toml"), write].concat();
    assert!(compile(whole.clone()).expect("no mistakes").writers.contains("~/.postboterc"));
    let known = keys(whole.replace("cannot = [", "nonsense = ["));
    assert_eq!(sorted(documented("## Write the file, too")), known);
}

/// What the build says of a file that cannot be written as it stands.
#[test]
fn mistakes_in_what_is_written_stop_the_build() {
    let problem = |from: &str, to: &str| {
        let guide = include_str!("../../../../docs/add-a-config-format.md");
        let blocks: Vec<&str> = guide.split("```toml\n").skip(1).collect();
        let whole: String = blocks.iter().filter_map(|block| block.split("```").next()).collect();
        assert!(whole.contains(from), "{from}");
        let sources = [("postbote".to_owned(), whole.replace(from, to))];
        compiler::compile(&sources).expect_err(from).join("\n")
    };
    expect![[r#"
        data/configs/postbote.toml: write: nothing in it says incoming.port
        data/configs/postbote.toml: write: there is no field, part or remark "encription"
        data/configs/postbote.toml: write: nothing in it says incoming.encryption
        data/configs/postbote.toml: write: the part "encryption" is used nowhere
        data/configs/postbote.toml: write: there is no remark "pasword", only asks, certificates, command, expunge, folder, keep, maildir, mode, password, token, token-keys, token-plugin
        data/configs/postbote.toml: write: there is no field, part or remark "incoming.host\"\nport = {incoming.port"
        data/configs/postbote.toml: write: nothing in it says incoming.host
        data/configs/postbote.toml: write: nothing in it says incoming.port
        data/configs/postbote.toml: write: incoming.encryption is never "startls", only one of tls, starttls, none, auto
        data/configs/postbote.toml: write: the part "encryption" is of whole lines where it stands on a line alone, and of none elsewhere
        data/configs/postbote.toml: write: the path "/etc/postboterc" is none of a file below ~/"#]].assert_eq(
        &[
            ("{incoming.port}", "993"),
            ("{encryption}", "{encription}"),
            ("{say:password}", "{say:pasword}"),
            ("{incoming.host}", "{incoming.host"),
            ("\"starttls\"] }\ntext = \"starttls\"", "\"startls\"] }\ntext = \"starttls\""),
            ("text = \"tls\"", "text = \"tls\\n\""),
            ("~/.postboterc", "/etc/postboterc"),
        ]
        .map(|(from, to)| problem(from, to))
        .join("\n"),
    );
}

#[test]
fn a_sign_that_is_written_in_another_way() {
    check(
        "IMAPAccount work\nHost imap.example.org\nUser \"EXAMPLE\\\\sam \\\"x\\\"\"\nTLSType IMAPS\n",
        expect![[r#"
            imap imap.example.org:993 tls EXAMPLE\sam "x" -
        "#]],
    );
    check(
        "[Repository Remote]\ntype = IMAP\nremotehost = imap.example.org\nremoteuser = 100%%\nssl = yes\n",
        expect![[r#"
            imap imap.example.org:993 tls 100% -
        "#]],
    );
}

#[test]
fn a_command_that_prints_a_password_is_none() {
    check(
        "# the password, if there is one, is in the safe\nset folder=imaps://imap.example.org/ imap_pass=\"`pass show mail`\"\n\
         # the password, hunter22\n",
        expect![[r#"
            imap imap.example.org: tls  -
            password hunter22
        "#]],
    );
}

/// Settings of each program as people have them, with `hunter22` where a password stands.
const WITH_PASSWORDS: &[(&str, &str)] = &[
    ("aerc", "[Home]\nsource = imaps://sam:hunter22@imap.example.org\nfrom = sam@example.org\n"),
    (
        "django",
        "EMAIL_HOST = 'smtp.example.org'\nEMAIL_USE_TLS = True\nEMAIL_HOST_PASSWORD = 'hunter22'\n",
    ),
    ("fetchmail", "poll imap.example.org proto imap user \"sam\" password \"hunter22\" ssl\n"),
    (
        "getmail",
        "[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = imap.example.org\npassword = hunter22\n",
    ),
    (
        "himalaya",
        "[accounts.home]\nimap.server = \"imap.example.org\"\nimap.sasl.plain.username = \"sam\"\nimap.sasl.plain.password.raw = \"hunter22\"\n",
    ),
    (
        "himalaya",
        "[accounts.home]\nbackend.type = \"imap\"\nbackend.host = \"imap.example.org\"\nbackend.auth.raw = \"hunter22\"\n",
    ),
    (
        "imapflow",
        "new ImapFlow({ host: 'imap.example.org', secure: true, auth: { user: 'sam', pass: 'hunter22' } })\n",
    ),
    ("jakarta", "mail.smtp.host=smtp.example.org\nmail.smtp.password=hunter22\n"),
    ("laravel", "MAIL_MAILER=smtp\nMAIL_HOST=smtp.example.org\nMAIL_PASSWORD=hunter22\n"),
    ("mbsync", "IMAPAccount home\nHost imap.example.org\nUser sam\nPass hunter22\nSSLType IMAPS\n"),
    ("msmtp", "account default\nhost smtp.example.org\ntls on\nuser sam\npassword hunter22\n"),
    ("msmtp", "account default\nhost smtp.example.org\ntls on\n# password hunter22\n"),
    ("mutt", "set folder=imaps://imap.example.org/\nset imap_user=sam imap_pass=\"hunter22\"\n"),
    ("mutt", "set folder=\"imaps://sam:hunter22@imap.example.org/\"\n"),
    (
        "nodemailer",
        "nodemailer.createTransport({ host: \"smtp.example.org\", secure: true, auth: { user: \"sam\", pass: \"hunter22\" } });\n",
    ),
    ("nodemailer", "nodemailer.createTransport('smtps://sam:hunter22@smtp.example.org');\n"),
    (
        "offlineimap",
        "[Repository Remote]\ntype = IMAP\nremotehost = imap.example.org\nremoteuser = sam\nremotepass = hunter22\n",
    ),
    (
        "phpmailer",
        "$mail->Host = 'smtp.example.org';\n$mail->SMTPAuth = true;\n$mail->Password = 'hunter22';\n",
    ),
    ("python", "server = smtplib.SMTP_SSL('smtp.example.org')\nserver.login('sam', 'hunter22')\n"),
    (
        "rails",
        "config.action_mailer.smtp_settings = { address: 'smtp.example.org', user_name: 'sam', password: 'hunter22' }\n",
    ),
    ("spring", "spring.mail.host=smtp.example.org\nspring.mail.password=hunter22\n"),
    ("spring", "spring:\n  mail:\n    host: smtp.example.org\n    password: hunter22\n"),
    ("symfony", "MAILER_DSN=smtp://sam:hunter22@smtp.example.org:587\n"),
    ("various", "SMTP_HOST=smtp.example.org\nSMTP_PASS=hunter22\n"),
    ("various", "define('SMTP_HOST', 'smtp.example.org');\ndefine('SMTP_PASS', 'hunter22');\n"),
];

#[test]
fn every_program_is_tried_with_a_password() {
    let files = std::fs::read_dir("data/configs").expect("a folder");
    for file in files {
        let name = file.expect("a file").path();
        let name = name.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        assert!(WITH_PASSWORDS.iter().any(|(program, _)| *program == name), "{name}");
    }
}

const PARTS: &[&str] = &[
    "account ",
    "defaults",
    "host ",
    "imap.example.org",
    "IMAPAccount x",
    "poll ",
    "user ",
    "\"",
    "'",
    "set ",
    "unset ",
    "folder=imaps://",
    "\n",
    "\n  ",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "=",
    ":",
    "=>",
    "::",
    "->",
    ".",
    ",",
    ";",
    "#",
    "//",
    "/*",
    "*/",
    "- ",
    " ",
    "\u{fc}",
    "\u{2026}",
    "$mail->Host",
    "SMTP_HOST",
    "SMTP_PORT=",
    "465",
    "MAILER_DSN=smtp://sam:x@",
    "password ",
    "hunter22",
    "createTransport",
    "define",
    "smtplib.SMTP",
    "spring.mail.host",
    "[accounts.a]",
    "imap.server",
    "\\",
    "${X}",
    "ssl",
    "tls on",
];

proptest! {
    /// Whatever stands where: nothing panics, and passages are places in the text.
    #[test]
    fn nothing_is_too_odd(parts in proptest::collection::vec(select(PARTS), 0..40)) {
        let text = parts.concat();
        if let Some(reading) = super::read(&text, Context::default()) {
            for set in &reading.sets {
                for mark in &set.marks {
                    prop_assert!(text.get(mark.passage.clone()).is_some());
                }
            }
            for note in &reading.notes {
                if let Note::Password(passage) = note {
                    prop_assert!(text.get(passage.clone()).is_some());
                }
            }
        }
    }

    /// No password is kept, and none is left in what is shown.
    #[test]
    fn a_password_is_in_nothing_that_is_read(
        (program, text) in select(WITH_PASSWORDS),
        password in "[a-zA-Z0-9][a-zA-Z0-9!%&*+,.:;=?^_~|$-]{6,14}[a-zA-Z0-9]",
    ) {
        let input = Input::from_text(&text.replace("hunter22", &password));
        let reading = import(&input, Context::default());
        prop_assert_eq!(reading.format, Format::Config, "{}", program);
        prop_assert!(!reading.sets.is_empty());
        for set in &reading.sets {
            prop_assert!(!format!("{:?}", set.draft).contains(&password), "{:?}", set.draft);
        }
        let shown = hide(&input.text, &reading.notes).unwrap_or_default();
        prop_assert!(shown.contains("example.org") && !shown.contains(&password), "{}", shown);
    }
}
