//! Files as people have them: pages, files for mail apps, links. Read, checked set by set, and written anew.

use serde_json::{Value, json};

mod program;

use program::{maillint, text};

const AUTOCONFIG: &str = "tests/files/config-v1.1.xml";
const PAGE: &str = "tests/files/help.html";
const NOTHING: &str = "tests/files/about.md";

#[track_caller]
fn json_of(args: &[&str], input: &str, status: i32) -> Value {
    let output = maillint(args, input);
    assert_eq!(output.status.code(), Some(status), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn what_was_understood_is_settings_that_check_takes() {
    let settings = json!({ "incoming": { "protocol": "imap", "host": "imap.kundenpost.net" } });
    assert_eq!(json_of(&["read", "-"], &settings.to_string(), 0), settings);
    let link = "https://kundenpost.net/check/#v=1&incoming.protocol=imap&incoming.port=995";
    let lines = maillint(&["read", "--jsonl"], link);
    assert_eq!(text(&lines.stdout).lines().count(), 1);
    let report = maillint(&["check", "--jsonl", "-"], text(&lines.stdout));
    assert_eq!(report.status.code(), Some(1));
    let report = maillint(&["check"], link);
    assert_eq!(report.status.code(), Some(1), "{}", text(&report.stderr));
}

#[test]
fn where_nothing_is_understood_one_sentence_says_so() {
    for (args, input, said) in [
        (&["read"][..], "Guten Morgen", "standard input: no mail settings were found in it"),
        (&["read", "--lang", "de"], "", "standard input: darin wurden keine E-Mail-Einstellungen"),
        (&["read"], "{\"incomming\": 1}", "standard input:1:12: incomming: unknown key"),
        (&["read", "/no/such/file"], "", "/no/such/file: "),
        (&["read", "--private"], "", "--private belongs to check"),
        (&["explain", "--jsonl"], "", "--jsonl belongs to check and read"),
        (&["provider", "gmail", "--format", "markdown"], "", "provider writes text or json"),
        (&["read", "one", "two"], "", "unexpected argument two"),
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
fn settings_in_json_are_answered_with_one_report() {
    let report = json_of(&["check", "--format", "json"], "{}", 0);
    assert_eq!(report, json!({ "version": 1, "verdict": "ok", "provider": null, "findings": [] }));
    let report = json_of(&["check", "-", NOTHING, "--format", "json"], "{}", 0);
    assert_eq!(report["files"][0]["file"], "standard input");
    let settings = "{\n \"incoming\": {\"protocol\": \"imap\", \"port\": 995}}";
    let log = json_of(&["check", "--format", "sarif"], settings, 1);
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    let region = json!({ "startLine": 2, "startColumn": 43, "endLine": 2, "endColumn": 46 });
    assert_eq!(place["region"], region);
    assert_eq!(report["files"][1], json!({ "file": NOTHING, "sets": [] }));
}

#[test]
fn a_code_host_is_told_rules_and_places() {
    let log = json_of(&["check", AUTOCONFIG, NOTHING, "--format", "sarif"], "", 1);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["results"].as_array().map(Vec::len), Some(1), "{run}");
    let result = &run["results"][0];
    assert_eq!(result["level"], "error");
    let rule = &run["tool"]["driver"]["rules"][0];
    assert_eq!((&result["ruleId"], &result["ruleIndex"]), (&rule["id"], &json!(0)));
    for part in ["shortDescription", "fullDescription", "help"] {
        assert!(rule[part]["text"].as_str().is_some_and(|text| !text.is_empty()), "{part}");
    }
    let place = json!({
        "artifactLocation": { "uri": AUTOCONFIG },
        "region": { "startLine": 7, "startColumn": 13, "endLine": 7, "endColumn": 16 },
    });
    assert_eq!(result["locations"][0]["physicalLocation"], place);
}

#[test]
fn a_report_for_a_ticket_names_the_places() {
    let output = maillint(&["check", AUTOCONFIG, "--format", "markdown"], "");
    let ticket = text(&output.stdout);
    assert!(
        ticket.contains("`cross-majority`\n   - `tests/files/config-v1.1.xml:7:13`\n"),
        "{ticket}"
    );
}

#[test]
fn of_several_files_some_may_hold_nothing_but_all_are_read() {
    for (files, status, said) in [
        (&[NOTHING, AUTOCONFIG][..], 1, ""),
        (&[NOTHING, "tests/files/none.md", AUTOCONFIG], 2, "tests/files/none.md: "),
        (&[NOTHING, NOTHING], 2, "no mail settings were found in any of the files"),
        (&[NOTHING], 2, "tests/files/about.md: no mail settings were found in it"),
    ] {
        let output = maillint(&[&["check"], files].concat(), "");
        assert_eq!(output.status.code(), Some(status), "{files:?}");
        assert!(text(&output.stderr).contains(said), "{files:?}: {}", text(&output.stderr));
        let is_checked = files.contains(&AUTOCONFIG);
        assert_eq!(text(&output.stdout).contains("config-v1.1.xml:7:13"), is_checked, "{files:?}");
    }
    let output = maillint(&["check", "--jsonl", AUTOCONFIG, NOTHING], "");
    assert!(text(&output.stderr).contains("--jsonl reads one file"));
}

#[test]
fn an_address_fills_the_places_left_for_it() {
    let output = maillint(&["read", AUTOCONFIG], "");
    assert!(text(&output.stderr).contains("--email ADDRESS"), "{}", text(&output.stderr));
    let settings = json_of(&["read", AUTOCONFIG, "--email", "sam@kundenpost.net"], "", 0);
    assert_eq!(settings["incoming"]["username"], "sam@kundenpost.net");
}

#[test]
fn what_is_exported_with_errors_says_so() {
    let output = maillint(&["export", "settings", AUTOCONFIG], "");
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("config-v1.1.xml:7:13: Error: Port 995"), "{said}");
    let settings: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(settings["incoming"]["port"], 995);
    assert_eq!(json_of(&["export", "settings"], &settings.to_string(), 1), settings);
}

#[test]
fn a_program_gets_the_file_that_it_reads() {
    let settings = r#"{ "email": "sam@kundenpost.net", "outgoing": { "host": "smtp.kundenpost.net", "port": 465,
        "encryption": "tls", "username": "sam@kundenpost.net", "auth": "password" } }"#;
    let output = maillint(&["export", "msmtp"], settings);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let file = text(&output.stdout);
    assert!(
        file.contains("host smtp.kundenpost.net\nport 465\ntls on\ntls_starttls off\n"),
        "{file}"
    );
    let back = json_of(&["read"], file, 0);
    assert_eq!(back, serde_json::from_str::<Value>(settings).expect("JSON"));
    let output = maillint(&["export", "fetchmail"], settings);
    let said = "fetchmail needs incoming.protocol, incoming.host, incoming.port, incoming.encryption, \
                incoming.username and incoming.auth, and the settings do not say that";
    assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
    let output = maillint(&["export", "msmtp"], &settings.replace("\"tls\"", "\"auto\""));
    let said = "msmtp has no word for what the settings say of outgoing.encryption";
    assert!(text(&output.stderr).contains(said), "{}", text(&output.stderr));
}

#[test]
fn an_export_that_cannot_be_done_says_why() {
    for (args, why) in [
        (&["export"][..], "export as what? settings"),
        (&["export", "setings"], "did you mean settings?"),
        (&["export", "msmt"], "did you mean msmtp?"),
        (&["export", "settings", NOTHING], "about.md: no mail settings were found in it"),
        (&["export", "settings", "--format", "json"], "--format belongs to check"),
    ] {
        let output = maillint(args, "");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains(why), "{args:?}: {}", text(&output.stderr));
        assert!(output.stdout.is_empty(), "{args:?}");
    }
}

#[test]
fn settings_to_decode_by_can_be_any_file() {
    let args = ["decode", "SSL routines: wrong version number", "--settings", AUTOCONFIG];
    let output = maillint(&args, "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[test]
fn every_set_of_a_page_is_checked_as_the_guide_shows() {
    let output = maillint(&["check", PAGE], "");
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let report = text(&output.stdout);
    let guide = include_str!("../docs/lint-your-documentation.md");
    let sample = guide.split("```text\n").nth(1).and_then(|rest| rest.split("  Why: ").next());
    let sample = sample.expect("the guide shows a report");
    assert!(report.contains(sample), "{sample} in {report}");
    assert_eq!(report.matches("Error: ").count(), 1, "{report}");
}

#[test]
fn a_page_is_a_list_of_sets_in_json() {
    let report = json_of(&["check", PAGE, "--format", "json"], "", 1);
    assert_eq!(report["verdict"], "error");
    let sets = report["files"][0]["sets"].as_array().expect("a list");
    assert_eq!(sets.len(), 2);
    assert_eq!(sets[0]["report"]["verdict"], "ok");
    assert_eq!(sets[0]["settings"]["incoming"]["encryption"], "tls");
    assert_eq!(sets[1]["standing"], "other-protocol");
    let place = json!({ "line": 26, "column": 21, "end_line": 26, "end_column": 24 });
    assert_eq!(sets[1]["report"]["findings"][0]["place"], place);
}

#[cfg(unix)]
#[test]
fn the_lines_for_code_hosts_do_what_the_guide_says() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("code-hosts");
    for (path, content) in [
        ("docs/mail.md", "Server: imap.kundenpost.net, port 993, SSL/TLS\n"),
        ("public/help.html", include_str!("files/help.html")),
    ] {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, content).expect("written");
    }
    let guide = include_str!("../docs/lint-your-documentation.md");
    let lines: Vec<&str> = guide
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("- "))
        .map(|line| line.strip_prefix("run: ").unwrap_or(line))
        .filter(|line| line.starts_with("maillint check"))
        .collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_maillint"));
    for line in lines {
        let output = std::process::Command::new("sh")
            .args(["-ec", line])
            .current_dir(&folder)
            .env("PATH", format!("{}:/usr/bin:/bin", program.parent().expect("a folder").display()))
            .output()
            .expect("a shell");
        let status = if line.ends_with("|| true") { 0 } else { 1 };
        assert_eq!(output.status.code(), Some(status), "{line}: {}", text(&output.stderr));
        if line.contains("sarif") {
            let written = std::fs::read_to_string(folder.join("mail-settings.sarif"));
            let log: Value = serde_json::from_str(&written.expect("a file")).expect("JSON");
            let results = log["runs"][0]["results"].as_array().expect("results");
            assert_eq!(results.len(), 1, "{line}: {log}");
            let place = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"];
            assert_eq!(place["uri"], "public/help.html");
        } else {
            assert!(text(&output.stdout).contains("public/help.html:25:42: "), "{line}");
        }
    }
}
