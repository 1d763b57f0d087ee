//! As much of HTTP/1.1 as a page on this machine needs: GET and HEAD of files.

use crate::finish::without_digest;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The longest head of a request that is read, in bytes.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What to answer.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    File(PathBuf),
    /// The same address with a slash at its end, so that relative links work.
    Redirect(String),
    /// A status line's code and words.
    Refuse(&'static str),
}

/// Reads one request and answers it with a file below `root`.
pub(crate) fn answer(mut stream: TcpStream, root: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new((&stream).take(LONGEST_HEAD)).lines();
    let request = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    // The headers change nothing; they are read so that the connection ends in order.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let method = words.next().unwrap_or_default();
    let target = words.next().unwrap_or_default();
    let found = match method {
        "GET" | "HEAD" => find(root, target),
        "" => return Ok(()),
        _ => Answer::Refuse("405 Method Not Allowed"),
    };
    let (head, body) = response(found);
    stream.write_all(head.as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

fn response(answer: Answer) -> (String, Vec<u8>) {
    let (status, more, kind, body) = match answer {
        Answer::File(path) => match fs::read(&path) {
            Ok(body) => {
                let caching = format!("Cache-Control: {}\r\n", caching(&path));
                ("200 OK", caching, media_type(&path), body)
            }
            Err(_) => return response(Answer::Refuse("404 Not Found")),
        },
        Answer::Redirect(to) => {
            let location = format!("Location: {to}\r\n");
            ("301 Moved Permanently", location, PLAIN, Vec::new())
        }
        Answer::Refuse(status) => {
            let body = format!("{status}\n").into_bytes();
            (status, String::new(), PLAIN, body)
        }
    };
    // Frames without an origin of their own may read it, as from every server that the page is deployed on.
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         X-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\n{more}Connection: close\r\n\r\n",
        body.len()
    );
    (head, body)
}

/// The file that an address stands for. Nothing outside `root` can be named.
fn find(root: &Path, target: &str) -> Answer {
    const NOT_FOUND: Answer = Answer::Refuse("404 Not Found");
    let address = target.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = decode(address) else {
        return Answer::Refuse("400 Bad Request");
    };
    if !path.starts_with('/') {
        return NOT_FOUND;
    }
    let mut found = root.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return NOT_FOUND;
        }
        found.push(part);
    }
    match (found.is_dir(), path.ends_with('/')) {
        (true, true) => Answer::File(found.join("index.html")),
        // Leading slashes are cut: "//host/" would lead to another server.
        (true, false) => Answer::Redirect(format!("/{}/", address.trim_start_matches('/'))),
        (false, true) => NOT_FOUND,
        (false, false) => Answer::File(found),
    }
}

/// Replaces `%20` and its like; `None` if what comes out is not UTF-8 or an escape is cut short.
fn decode(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

const PLAIN: &str = "text/plain; charset=utf-8";

fn media_type(path: &Path) -> &'static str {
    match extension(path) {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => PLAIN,
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// A file named after its content never changes; all others are asked for anew.
fn caching(path: &Path) -> &'static str {
    if has_digest(path) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Whether a name ends in a dash and a digest before its extension.
fn has_digest(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.is_some_and(|stem| without_digest(stem) != stem)
}

fn extension(path: &Path) -> &str {
    path.extension().and_then(|end| end.to_str()).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;
    use crate::serve::Server;

    #[test]
    fn wasm_has_the_type_that_browsers_insist_on() {
        assert_eq!(media_type(Path::new("a/app.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("start.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("LICENSE")), "application/octet-stream");
    }

    #[test]
    fn only_files_named_after_their_content_are_kept() {
        for (name, kept) in [
            ("maillint-app-0123456789abcdef.wasm", true),
            ("main-0123456789abcdef.css", true),
            ("words-en-0123456789abcdef.txt", true),
            ("maillint-app-0123456789abcdef.js", true),
            ("start.js", false),
            ("index.html", false),
            ("words-en.txt", false),
        ] {
            assert_eq!(caching(Path::new(name)) != "no-cache", kept, "{name}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_can_be_named() {
        let site = Scratch::new("http-outside");
        site.write("dist/index.html", "page");
        site.write("secret.txt", "secret");
        let root = site.path.join("dist");
        for target in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "//etc/passwd/..",
            "secret.txt",
            "/.git",
        ] {
            assert_eq!(find(&root, target), Answer::Refuse("404 Not Found"), "{target}");
        }
        assert_eq!(find(&root, "/%zz"), Answer::Refuse("400 Bad Request"));
        assert_eq!(find(&root, "/%"), Answer::Refuse("400 Bad Request"));
    }

    #[test]
    fn a_folder_stands_for_its_page() {
        let site = Scratch::new("http-folder");
        site.write("index.html", "page");
        site.write("learn/index.html", "learn");
        let root = &site.path;
        let page = |name: &str| Answer::File(root.join(name));
        assert_eq!(find(root, "/"), page("index.html"));
        assert_eq!(find(root, "/?lang=de"), page("index.html"));
        assert_eq!(find(root, "/learn/"), page("learn/index.html"));
        assert_eq!(find(root, "/learn"), Answer::Redirect("/learn/".to_owned()));
        assert_eq!(find(root, "//learn"), Answer::Redirect("/learn/".to_owned()));
    }

    fn ask(server: &Server, request: &str) -> String {
        let address = server.url().replace("http://", "").replace('/', "");
        let mut stream = TcpStream::connect(address).expect("the server listens");
        write!(stream, "{request}\r\nHost: localhost\r\n\r\n").expect("the server reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("the server answers");
        answer
    }

    #[test]
    fn a_page_is_served_over_the_wire() {
        let site = Scratch::new("http-wire");
        site.write("index.html", "hello");
        let server = Server::start(&site.path, 0).expect("some port is free");

        let page = ask(&server, "GET / HTTP/1.1");
        assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
        assert!(page.contains("Cache-Control: no-cache\r\n"), "{page}");
        assert!(page.ends_with("\r\n\r\nhello"), "{page}");

        let head = ask(&server, "HEAD / HTTP/1.1");
        assert!(head.contains("Content-Length: 5\r\n") && head.ends_with("\r\n\r\n"));
        assert!(ask(&server, "GET /none.txt HTTP/1.1").starts_with("HTTP/1.1 404 "));
        assert!(ask(&server, "POST / HTTP/1.1").starts_with("HTTP/1.1 405 "));
    }
}
