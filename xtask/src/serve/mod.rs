//! `cargo xtask serve`: builds the page and serves it on this machine.

mod http;

use crate::dist;
use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub port: u16,
    /// Whether to open the page in the person's browser.
    pub open: bool,
}

impl Options {
    /// Reads `--port 8080`, `--port=8080` and `--open`.
    pub(crate) fn read(arguments: &[&str]) -> Result<Self, String> {
        let mut options = Self { port: 8080, open: false };
        let mut arguments = arguments.iter().copied();
        while let Some(argument) = arguments.next() {
            if argument == "--open" {
                options.open = true;
            } else if argument == "--port" {
                options.port = read_port(arguments.next().unwrap_or_default())?;
            } else if let Some(port) = argument.strip_prefix("--port=") {
                options.port = read_port(port)?;
            } else {
                return Err(format!(
                    "`serve` does not know \"{argument}\"; it knows --port and --open."
                ));
            }
        }
        Ok(options)
    }
}

fn read_port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("--port takes a number from 0 to 65535, and was \"{text}\"."))
}

/// Builds the page and serves it until the program is stopped.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    // A port in use is better said now than after the build.
    drop(listen(options.port)?);
    dist::build(project)?;
    let server = Server::start(&project.dist(), options.port)?;
    println!("The page is ready on {} (stop with Ctrl+C)", server.url());
    if options.open {
        open(&server.url());
    }
    server.wait();
    Ok(())
}

/// A server of the files in one folder, on 127.0.0.1; it stops when dropped.
pub(crate) struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts serving in the background; port 0 takes any free one.
    pub(crate) fn start(root: &Path, port: u16) -> Result<Self, Failure> {
        let listener = listen(port)?;
        let address = listener
            .local_addr()
            .map_err(|error| Failure::new(format!("The server has no address: {error}.")))?;
        let stopping = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stopping);
        let root = root.to_path_buf();
        let thread = thread::spawn(move || accept(&listener, &root, &flag));
        Ok(Self { address, stopping, thread: Some(thread) })
    }

    /// The page's address.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the program is stopped.
    fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread has no reason to panic, and nobody to tell if it did.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // One more connection wakes the thread up, so that it sees that it should stop.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn accept(listener: &TcpListener, root: &Path, stopping: &AtomicBool) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::Relaxed) {
            return;
        }
        if let Ok(stream) = stream {
            let root: PathBuf = root.to_path_buf();
            // A browser that goes away in the middle of an answer is no error worth telling.
            thread::spawn(move || http::answer(stream, &root));
        }
    }
}

fn listen(port: u16) -> Result<TcpListener, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        if error.kind() == ErrorKind::AddrInUse {
            Failure::new(format!(
                "Port {port} is in use by another program; choose another with --port, such as --port {}.",
                if port == 8081 { 8082 } else { 8081 }
            ))
        } else {
            Failure::new(format!("Port {port} cannot be used: {error}."))
        }
    })
}

/// Opens an address in the person's browser, if there is a way to.
fn open(url: &str) {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new("xdg-open")
    };
    if run::capture(command.arg(url)).is_none() {
        println!("No browser could be opened from here; the address is {url}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_and_open_are_read_in_any_order() {
        let options = Options { port: 9000, open: true };
        assert_eq!(Options::read(&["--open", "--port", "9000"]).as_ref(), Ok(&options));
        assert_eq!(Options::read(&["--port=9000", "--open"]).as_ref(), Ok(&options));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(Options::read(&["--port", "http"]).is_err_and(|text| text.contains("\"http\"")));
        assert!(Options::read(&["--prot"]).is_err_and(|text| text.contains("\"--prot\"")));
    }

    #[test]
    fn a_busy_port_is_one_sentence() {
        let first = listen(0).expect("some port is free");
        let port = first.local_addr().expect("it listens").port();
        let failure = listen(port).expect_err("it is taken");
        assert!(failure.to_string().starts_with(&format!("Port {port} is in use")));
        assert!(!failure.to_string().contains('\n'));
    }
}
