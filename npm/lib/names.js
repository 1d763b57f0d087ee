// What the engine asks of whatever runs it: host names in other scripts.

/** The A-label form of a host name, as the URL standard reads it; nothing where it refuses. */
export function toAscii(name) {
  // What ends a host in a URL is no part of a name; the URL would quietly be another one.
  if (/[/\\?#@:%[\]]/.test(name)) return undefined;
  try {
    return new URL(`https://${name}`).hostname || undefined;
  } catch {
    return undefined;
  }
}
