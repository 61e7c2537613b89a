/** An environment for the code of an app, and what is not in it. */
export interface AppEnvironment {
  readonly env: NodeJS.ProcessEnv;
  /** Names of variables that were left out, sorted. */
  readonly withheld: readonly string[];
}

/** Where something is in AWS and what the SDK warns of is no secret, and apps ask for the former; the others are directories. */
const HARMLESS = /^AWS_(?:(?:DEFAULT_)?REGION|SDK_\w+|EXECUTION_ENV)$|^(?:OLD)?PWD$/i;

/**
 * What AWS's tools take for credentials or for the way to them, parts of names that secrets have, and the files by which a step of GitHub
 * Actions tells the runner what later steps are to run with.
 */
const SECRET = new RegExp([
  '^AWS_',
  '(?:^|_)(?:\\w*TOKENS?|\\w*SECRETS?|\\w*PASSWORDS?|PASSWD|PASSPHRASE|PASS|PWD|PAT|JWT|CREDENTIALS?|CREDS|AUTH|COOKIES?|\\w*KEYS?)(?:_|$)',
  '^GITHUB_(?:ENV|PATH|OUTPUT|STATE)$',
].join('|'), 'i');

/** `https://user:password@host`, and `https://token@host` */
const WITH_PASSWORD = /:\/\/[^/\s@]*:[^/\s@]+@|https?:\/\/[^/\s@]+@/i;

/**
 * The environment without what may be a credential: a review runs code of others and has no use for one.
 *
 * @param passed names of variables that the code is given all the same
 */
export function appEnvironment(env: NodeJS.ProcessEnv, passed: readonly string[] = []): AppEnvironment {
  const withheld = Object.keys(env).filter((name) => !passed.includes(name) && mayBeSecret(name, env[name])).sort();
  return { env: Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.includes(name))), withheld };
}

function mayBeSecret(name: string, value = ''): boolean {
  return (SECRET.test(name) && !HARMLESS.test(name)) || WITH_PASSWORD.test(value);
}
