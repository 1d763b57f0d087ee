//! Configurations for servers, with the headers that the built page asks for.

use crate::failure::Failure;
use crate::files;
use crate::finish::{about, read, write};
use std::fs;
use std::path::Path;

/// The line of a configuration that the headers take the place of.
const HEADERS: &str = "# maillint-headers-here";

/// What every answer says besides its policy.
///
/// All of it may be read from other places, as embedding needs: there is nothing here that is not public, and nothing
/// is kept about anybody.
const FIXED: [(&str, &str); 8] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
    ("Timing-Allow-Origin", "*"),
];

/// The variable for who may show a page in a frame; the policy of a page itself cannot say that.
const ANCESTORS: [(&str, &str); 2] =
    [("nginx.conf", "$maillint_ancestors"), ("Caddyfile", "{maillint_ancestors}")];

/// Fills in the configurations of `templates` for the built page and puts them into a folder;
/// for hosts of static files, `_headers` goes into the site itself.
pub(super) fn write_all(templates: &Path, site: &Path, folder: &Path) -> Result<(), Failure> {
    let policy = policy(site)?;
    for (name, ancestors) in ANCESTORS {
        let path = templates.join(name);
        let text = String::from_utf8_lossy(&read(&path)?).into_owned();
        let headers = headers(&format!("{policy}; frame-ancestors {ancestors}"));
        let filled =
            fill(&text, |name, value| line(path.ends_with("nginx.conf"), name, value), &headers)
                .ok_or_else(|| {
                    Failure::new(format!("{} has not one {HEADERS}.", path.display()))
                })?;
        write(&folder.join(name), filled.as_bytes())?;
    }
    // Such hosts join the values of several rules for one page, so all pages may be framed there.
    let lines: String =
        headers(&policy).iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    write(&site.join("_headers"), format!("/*\n{lines}").as_bytes())
}

fn headers(policy: &str) -> Vec<(&'static str, String)> {
    let fixed = FIXED.map(|(name, value)| (name, value.to_owned()));
    [("Content-Security-Policy", policy.to_owned())].into_iter().chain(fixed).collect()
}

/// A header in the words of a server.
fn line(is_nginx: bool, name: &str, value: &str) -> String {
    if is_nginx {
        format!("add_header {name} \"{value}\" always;")
    } else {
        format!("header {name} \"{value}\"")
    }
}

fn fill(
    text: &str,
    line: impl Fn(&str, &str) -> String,
    headers: &[(&str, String)],
) -> Option<String> {
    let (before, after) = text.split_once(HEADERS).filter(|(_, after)| !after.contains(HEADERS))?;
    let indent = before.rsplit('\n').next()?;
    let lines: Vec<String> = headers.iter().map(|(name, value)| line(name, value)).collect();
    Some(format!("{before}{}{after}", lines.join(&format!("\n{indent}"))))
}

/// The policy of the page itself, with what other pages take from the site besides; none may need another site.
fn policy(site: &Path) -> Result<String, Failure> {
    let index = site.join("index.html");
    let text = fs::read_to_string(&index).map_err(|error| about(&index, &error))?;
    let mut policy = policy_in(&text)
        .ok_or_else(|| Failure::new(format!("{} has no policy.", index.display())))?
        .to_owned();
    for path in
        files::below(site).iter().filter(|path| path.extension().is_some_and(|end| end == "html"))
    {
        let text = fs::read_to_string(path).map_err(|error| about(path, &error))?;
        for directive in not_in(policy_in(&text).unwrap_or_default(), &policy) {
            // A page of its own says this of itself; the header must not be stricter than that.
            if sources(&directive).any(|source| source != "'self'")
                || policy_has(&policy, &directive)
            {
                return Err(Failure::new(format!(
                    "The policy of {} allows \"{directive}\", and that of index.html does not.",
                    path.display()
                )));
            }
            policy = format!("{policy}; {directive}");
        }
    }
    Ok(policy)
}

/// The policy that a page states about itself.
fn policy_in(page: &str) -> Option<&str> {
    let metas = page.split("<meta ").skip(1).filter_map(|rest| rest.split('>').next());
    let mut policies = metas.filter(|meta| meta.contains("Content-Security-Policy"));
    policies.next()?.split("content=\"").nth(1)?.split('"').next()
}

/// The directives of one policy that allow what another does not.
fn not_in(one: &str, other: &str) -> Vec<String> {
    let allowed = |directive: &str, source: &str| {
        source == "'none'"
            || other
                .split(';')
                .filter(|own| name(own) == name(directive))
                .any(|own| sources(own).any(|own| own == source))
    };
    one.split(';')
        .map(str::trim)
        .filter(|directive| !sources(directive).all(|source| allowed(directive, source)))
        .map(str::to_owned)
        .collect()
}

fn policy_has(policy: &str, directive: &str) -> bool {
    policy.split(';').any(|own| name(own) == name(directive))
}

fn name(directive: &str) -> Option<&str> {
    directive.split_whitespace().next()
}

fn sources(directive: &str) -> impl Iterator<Item = &str> {
    directive.split_whitespace().skip(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finish::FOR_FRAMES;
    use crate::project::Project;
    use crate::project::tests::Scratch;

    const PAGE: &str = "<!doctype html><meta charset=utf-8><meta content=\"default-src 'none'; \
                        script-src 'self' 'wasm-unsafe-eval'\" http-equiv=Content-Security-Policy>";

    #[test]
    fn each_server_says_the_policy_of_the_page_in_its_own_words() {
        let scratch = Scratch::new("deploy");
        scratch.write("site/index.html", PAGE);
        let project = Project::find().expect("there is a home folder");
        write_all(&project.root.join("deploy"), &scratch.path.join("site"), &scratch.path)
            .expect("the templates are in order");
        let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
        assert!(scratch.read("nginx.conf").contains(&format!(
            "\n        add_header Content-Security-Policy \"{policy}; frame-ancestors $maillint_ancestors\" always;\n"
        )));
        assert!(scratch.read("Caddyfile").contains(&format!(
            "\n\t\theader Content-Security-Policy \"{policy}; frame-ancestors {{maillint_ancestors}}\"\n"
        )));
        let headers = scratch.read("site/_headers");
        assert!(headers.starts_with(&format!("/*\n  Content-Security-Policy: {policy}\n  X-")));
    }

    #[test]
    fn the_page_for_frames_is_the_one_that_everybody_may_show() {
        let project = Project::find().expect("there is a home folder");
        assert!(FOR_FRAMES.starts_with("embed."), "as the configurations have it");
        for (name, _) in ANCESTORS {
            let text = read(&project.root.join("deploy").join(name)).expect("a template");
            let text = String::from_utf8_lossy(&text);
            let lines: Vec<&str> = text.lines().filter(|line| line.contains("embed")).collect();
            assert!(matches!(lines.as_slice(), [line] if line.contains("/embed[./]")), "{lines:?}");
        }
    }

    #[test]
    fn the_policy_of_all_has_what_each_page_takes_from_the_site_and_no_other() {
        let site = Scratch::new("deploy-policies");
        site.write("index.html", PAGE);
        site.write("a/index.html", &PAGE.replace(" 'wasm-unsafe-eval'", "; img-src 'none'"));
        site.write(
            "on-your-page/index.html",
            &PAGE.replace("; script", "; frame-src 'self'; script"),
        );
        let all = policy(&site.path).expect("they load from the site alone");
        assert_eq!(
            all,
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'self'"
        );
        site.write("b/index.html", &PAGE.replace("'self'", "'self' https://example.org"));
        let failure = policy(&site.path).expect_err("it loads from elsewhere");
        assert!(failure.needed.contains("script-src 'self' https://example.org"), "{failure}");
    }
}
