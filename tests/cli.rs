//! The program itself, run as people run it, on the settings they really have.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Command;

use serde_json::{Value, json};

mod program;

use program::{command, maillint, text};

/// The report on these settings, after a look at the exit status.
fn report(settings: &Value) -> Value {
    let output = maillint(&["check", "--format", "json"], &settings.to_string());
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let status = i32::from(report["verdict"] == "error");
    assert_eq!(output.status.code(), Some(status), "{settings}");
    report
}

fn server(protocol: &str, host: &str, port: u16, encryption: &str) -> Value {
    let server = json!({ "host": host, "port": port, "encryption": encryption });
    if protocol == "smtp" {
        return json!({ "outgoing": server });
    }
    let mut server = server;
    server["protocol"] = protocol.into();
    json!({ "incoming": server })
}

/// Each finding of at least a warning, as its field and its fixes.
fn findings(report: &Value) -> Vec<(&str, Vec<&str>)> {
    let findings = report["findings"].as_array().expect("a list");
    let serious = findings.iter().filter(|finding| finding["severity"] != "advice");
    serious
        .map(|finding| {
            let fixes = finding["fixes"].as_array().expect("a list");
            let texts = fixes.iter().filter_map(|fix| fix["text"].as_str());
            (finding["field"].as_str().unwrap_or_default(), texts.collect())
        })
        .collect()
}

#[test]
fn gmail_on_587_is_fine_with_starttls() {
    let report = report(&server("smtp", "smtp.gmail.com", 587, "starttls"));
    assert_eq!(report["provider"]["id"], "gmail");
    assert_eq!(findings(&report), []);
}

#[test]
fn gmail_on_587_with_ssl_is_told_both_ways() {
    let report = report(&server("smtp", "smtp.gmail.com", 587, "tls"));
    let finding = &report["findings"][0];
    // A warning and no error: one provider really does it this way.
    assert_eq!(report["verdict"], "warning");
    assert!(finding["what"].as_str().unwrap_or_default().contains("587"), "{finding}");
    let fixes = findings(&report).remove(0).1;
    assert!(fixes.contains(&"Set port to 465"), "{fixes:?}");
    assert!(fixes.contains(&"Set encryption to STARTTLS"), "{fixes:?}");
}

#[test]
fn pop_on_the_port_of_imap_is_an_error_that_names_the_odd_one() {
    let report = report(&server("pop3", "pop.gmail.com", 993, "tls"));
    assert_eq!(report["verdict"], "error");
    let findings = findings(&report);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0].0, "incoming.port");
    assert_eq!(findings[0].1[0], "Set port to 995");
}

#[test]
fn pop_in_the_open_is_unsafe_and_995_is_offered() {
    let report = report(&server("pop3", "mail.kundenpost.net", 110, "none"));
    assert_eq!(report["verdict"], "error");
    assert_eq!(report["findings"][0]["impact"], "unsafe");
    let fixes = findings(&report).remove(0).1;
    assert_eq!(fixes[0], "Set port to 995 and encryption to SSL/TLS");
}

#[test]
fn imap_on_993_with_the_whole_address_is_clean() {
    let settings = json!({
        "email": "anna@kundenpost.net",
        "incoming": {
            "protocol": "imap", "host": "imap.kundenpost.net", "port": 993,
            "encryption": "tls", "username": "anna@kundenpost.net"
        }
    });
    assert_eq!(report(&settings)["verdict"], "ok");
}

#[test]
fn sending_on_25_is_flagged_and_465_is_not() {
    let flagged = report(&server("smtp", "smtp.kundenpost.net", 25, "starttls"));
    assert!(!findings(&flagged).is_empty(), "{flagged}");
    let clean = report(&server("smtp", "smtp.kundenpost.net", 465, "tls"));
    assert_eq!(clean["verdict"], "ok");
    assert!(!clean.to_string().contains("deprecated"));
}

#[test]
fn a_desktop_that_empties_the_mailbox_of_a_phone_is_data_loss() {
    let settings = json!({ "devices": [
        { "name": "Office PC", "kind": "computer", "protocol": "pop3", "leave_on_server": false },
        { "name": "Pixel", "kind": "phone", "protocol": "imap" }
    ] });
    let report = report(&settings);
    let losses = report["findings"].as_array().expect("a list").iter();
    let losses: Vec<&Value> = losses.filter(|finding| finding["impact"] == "data-loss").collect();
    assert!(!losses.is_empty(), "{report}");
    let words = losses[0].to_string();
    assert!(words.contains("Office PC") && words.contains("Pixel"), "{words}");
}

#[test]
fn a_pipe_gets_plain_text_in_the_language_of_the_system() {
    let settings = server("pop3", "pop.gmail.com", 993, "tls").to_string();
    let output = maillint(&["check"], &settings);
    assert!(text(&output.stdout).starts_with("One thing to change\n"));
    assert!(!text(&output.stdout).contains('\u{1b}'));
    let german = |command: &mut Command| {
        let mut child = command.spawn().expect("the program starts");
        child.stdin.take().expect("a pipe").write_all(settings.as_bytes()).expect("input");
        let output = child.wait_with_output().expect("the program ends");
        text(&output.stdout).starts_with("Ein Punkt ist zu ändern\n")
    };
    assert!(german(command(&["check", "--lang", "de"]).env("LC_ALL", "en_GB.UTF-8")));
    assert!(german(command(&["check"]).env("LANG", "de_AT.UTF-8")));
    assert!(!german(command(&["check"]).env("LANG", "de_AT.UTF-8").env("LC_ALL", "C")));
}

#[test]
fn markdown_leaves_the_address_out_unless_asked() {
    let settings = r#"{"email": "anna@kundenpost.net", "incoming": {"username": "anna_1"}}"#;
    let output = maillint(&["check", "--format", "markdown", "--today", "2026-11-23"], settings);
    let ticket = text(&output.stdout);
    assert!(ticket.contains("23 November 2026") && ticket.contains("(left out)"), "{ticket}");
    assert!(!ticket.contains("anna"), "{ticket}");
    let output = maillint(&["check", "--format", "markdown", "--private"], settings);
    assert!(text(&output.stdout).contains(r"anna\_1"));
}

#[test]
fn what_cannot_be_used_is_said_in_one_line() {
    for (args, input, said) in [
        (
            &["check"][..],
            "{\n \"incoming\": {\"hosst\": 1}}",
            "standard input:2:21: incoming.hosst: unknown key; did you mean host?",
        ),
        (&["check", "-"], "", "standard input: no mail settings were found in it"),
        (&["check", "/no/such/file"], "", "/no/such/file: "),
        (&["check", "--lang", "xx"], "{}", "--lang \"xx\" is not one of en, de"),
        (&["check", "--today", "soon"], "{}", "--today \"soon\" is not a date"),
        (&["check", "--jsonl", "--format", "json"], "", "--jsonl writes JSON"),
        (&["chek"], "", "did you mean check?"),
        (&[], "", "what to do?"),
        (&["explain"], "", "explain what?"),
        (&["explain", "port-pop-for-imp"], "", "did you mean port-pop-for-imap?"),
    ] {
        let output = maillint(args, input);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let line = text(&output.stderr);
        assert!(line.starts_with("maillint: ") && line.contains(said), "{args:?}: {line}");
        assert_eq!(line.trim_end().lines().count(), 1, "{line}");
        assert!(output.stdout.is_empty(), "{args:?}");
    }
}

#[test]
fn a_rule_is_explained_with_an_example_and_its_sources() {
    let output = maillint(&["explain", "port-pop-for-imap"], "");
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0));
    for part in [
        "Error · Cannot connect",
        "For example: imap ",
        "Why: ",
        "Leaves in peace:",
        "RFC 1939, section 3, https://",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(!said.contains('{'), "{said}");
}

#[test]
fn help_and_version_are_there() {
    for args in [&["--help"][..], &["-h"], &["check", "--help"]] {
        let output = maillint(args, "");
        assert_eq!(output.status.code(), Some(0));
        assert!(text(&output.stdout).contains("--jsonl"));
    }
    assert_eq!(
        text(&maillint(&["--version"], "").stdout),
        concat!("maillint ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn lines_are_answered_in_order_and_bad_ones_in_their_place() {
    let good = r#"{"incoming":{"protocol":"imap","host":"imap.kundenpost.net","port":993,"encryption":"tls"}}"#;
    let output = maillint(&["check", "--jsonl"], &format!("{good}\n\n{{\"x\":1}}\r\n{good}"));
    assert_eq!(output.status.code(), Some(2));
    let answers: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["verdict"], "ok");
    assert_eq!(answers[1], json!({ "version": 1, "line": 2, "error": "an empty line" }));
    assert_eq!(answers[2]["line"], 3);
    assert_eq!(answers[3]["verdict"], "ok");
    assert!(text(&output.stderr).contains("standard input:2: "));
}

#[test]
fn thousands_of_lines_keep_their_order() {
    let lines: String = (1..=5_000)
        .map(|days| format!("{{\"devices\":[{{\"name\":\"D{days}\",\"protocol\":\"pop3\",\"leave_on_server\":false}},{{\"protocol\":\"imap\"}}]}}\n"))
        .collect();
    let mut child = command(&["check", "--jsonl"]).spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("no panic").expect("all is read");
    assert_eq!(output.status.code(), Some(1));
    let answers = text(&output.stdout).lines();
    let in_order = answers.zip(1..).filter(|(line, number)| line.contains(&format!("D{number}")));
    assert_eq!(in_order.count(), 5_000);
}

#[test]
fn a_waiting_pipe_is_answered_line_by_line() {
    let mut child = command(&["check", "--jsonl"]).spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for _ in 0..3 {
        input.write_all(b"{}\n").expect("it listens");
        let answer = answers.next().expect("an answer").expect("UTF-8");
        assert!(answer.contains("\"verdict\":\"ok\""), "{answer}");
    }
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_reader_who_leaves_is_no_failure() {
    let mut child = command(&["check", "--jsonl"]).spawn().expect("the program starts");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("a pipe");
    for _ in 0..100 {
        if input.write_all(b"{}\n").is_err() {
            break;
        }
    }
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_provider_is_found_by_anything_people_know_of_it() {
    for name in ["gmail", "googlemail.com", "anna@gmail.com", "smtp.gmail.com", "Google Mail"] {
        let output = maillint(&["provider", name, "--format", "json"], "");
        let provider: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(provider["id"], "gmail", "{name}");
        assert_eq!(provider["username"]["incoming"], "address");
        assert_eq!(provider["sign_in"]["incoming"], json!(["oauth2", "app-password"]));
        let pop = json!({ "protocol": "pop3", "host": "pop.gmail.com", "port": 995, "encryption": "tls", "confirmed": true });
        assert!(provider["servers"].as_array().is_some_and(|servers| servers.contains(&pop)));
        assert!(provider["switches"][0]["how"].as_str().is_some_and(|how| how.contains("POP")));
        assert!(provider["sources"].as_array().is_some_and(|sources| !sources.is_empty()));
    }
}

#[test]
fn what_is_known_of_a_provider_is_told_in_the_language_asked_for() {
    let output = maillint(&["provider", "gmx.at", "--lang", "de"], "");
    let said = text(&output.stdout);
    for part in ["GMX (gmx-net)", "imap.gmx.net, Port 993, SSL/TLS", "POP3 und IMAP"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let output = maillint(&["provider", "tuta"], "");
    assert!(text(&output.stdout).contains("Tuta lets no mail app in"));
}

#[test]
fn an_unknown_provider_is_one_sentence() {
    let output = maillint(&["provider", "gmaill"], "");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        text(&output.stderr),
        "maillint: no provider is known by \"gmaill\"; did you mean gmail or mailo?\n"
    );
    assert_eq!(maillint(&["provider"], "").status.code(), Some(2));
    assert_eq!(maillint(&["provider", "gmail", "--jsonl"], "").status.code(), Some(2));
}

/// The causes of an error, after a look at the exit status.
fn causes(args: &[&str], input: &str) -> Vec<Value> {
    let output = maillint(&[&["decode", "--format", "json"], args].concat(), input);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let decoded: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    decoded["causes"].as_array().expect("a list").clone()
}

#[test]
fn an_error_is_decoded_from_the_argument_and_from_standard_input() {
    let error = "smtplib: ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number";
    for causes in [causes(&[error], ""), causes(&["-"], error), causes(&[], error)] {
        let first = &causes[0];
        assert_eq!(first["cause"], "tls-against-plain");
        assert_eq!(first["confidence"], "certain");
        assert_eq!(first["fields"], json!(["outgoing.encryption", "outgoing.port"]));
        let keys: Vec<&String> = first.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["cause", "confidence", "do", "fields", "what"]);
    }
}

#[test]
fn settings_confirm_a_cause_and_rule_others_out() {
    let file = std::env::temp_dir().join(format!("maillint-decode-{}.json", std::process::id()));
    let settings = server("smtp", "smtp.kundenpost.net", 587, "tls");
    std::fs::write(&file, settings.to_string()).expect("a file");
    let path = file.to_str().expect("UTF-8");
    let decoded = causes(&["SSL routines: wrong version number", "--settings", path], "");
    assert_eq!(decoded[0]["cause"], "tls-against-plain");
    assert_eq!(decoded[0]["fields"][0], "outgoing.encryption");
    assert!(decoded[0]["what"].as_str().unwrap_or_default().contains("587"), "{decoded:?}");
    let decoded = causes(&["530 Must issue a STARTTLS command first", "--settings", path], "");
    assert!(decoded.iter().all(|cause| cause["cause"] != "encryption-required"), "{decoded:?}");
    std::fs::remove_file(&file).expect("the file goes");
}

#[test]
fn what_is_no_mail_error_has_no_cause() {
    assert_eq!(
        causes(&["ERROR 1205 (HY000): Lock wait timeout exceeded"], ""),
        Vec::<Value>::new()
    );
    let output = maillint(&["decode", "Lock wait timeout exceeded"], "");
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("not") || text(&output.stdout).contains("Nothing"));
}

#[test]
fn a_decode_that_cannot_be_done_says_why() {
    for (args, why) in [
        (&["decode", "x", "--settings", "nowhere.json"][..], "nowhere.json"),
        (&["decode", "x", "--format", "markdown"], "decode writes text or json"),
        (&["decode", "x", "--jsonl"], "--jsonl belongs to check"),
        (&["check", "--settings", "x.json"], "--settings belongs to decode"),
    ] {
        let output = maillint(args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains(why), "{args:?}: {}", text(&output.stderr));
    }
}
