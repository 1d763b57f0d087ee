/** What was given cannot be used. */
export class MaillintError extends Error {
  name = "MaillintError";

  /** `path` names the key of the settings, or the option, that it is about. */
  constructor(message, path, cause) {
    super(message, cause === undefined ? undefined : { cause });
    if (path !== undefined && path !== null) this.path = path;
  }
}
