//! nginx and Caddy, to try the configurations for them.

use super::apt;
use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use crate::versions;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The web servers.
pub(crate) struct Servers {
    pub(crate) nginx: PathBuf,
    /// Its module for files that are compressed with brotli.
    pub(crate) brotli: PathBuf,
    pub(crate) caddy: PathBuf,
}

/// The servers, unpacked from Debian's packages into the cache folder if need be; `None` where there is no apt.
///
/// They are not installed: Debian's packages would start them, on the ports that everybody else wants.
pub(crate) fn ensure(project: &Project) -> Result<Option<Servers>, Failure> {
    let folder = project.cache.join("debian-servers");
    if !work(&folder) {
        if !apt::is_here() {
            return Ok(None);
        }
        apt::unpack("nginx and Caddy", "5 s", &versions::DEBIAN_SERVERS, &folder)?;
        if !work(&folder) {
            return Err(Failure::new("nginx and Caddy were unpacked and do not run.")
                .tried(format!("{} -v", nginx(&folder).display()))
                .tried(format!("{} version", caddy(&folder).display())));
        }
    }
    let brotli = folder.join("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    Ok(Some(Servers { nginx: nginx(&folder), brotli, caddy: caddy(&folder) }))
}

fn work(folder: &Path) -> bool {
    run::capture(Command::new(nginx(folder)).arg("-v")).is_some()
        && run::capture(Command::new(caddy(folder)).arg("version")).is_some()
}

fn nginx(folder: &Path) -> PathBuf {
    folder.join("usr/sbin/nginx")
}

fn caddy(folder: &Path) -> PathBuf {
    folder.join("usr/bin/caddy")
}
