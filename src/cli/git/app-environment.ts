import { devNull } from 'node:os';

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
  '^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$',
].join('|'), 'i');

/** `https://user:password@host`, and `https://token@host` */
const WITH_PASSWORD = /:\/\/[^/\s@]*:[^/\s@]+@|https?:\/\/[^/\s@]+@/i;

/** Where AWS's tools find credentials without a variable: in files of the user, and at an address of the machine. */
const NO_FILES_OF_AWS = { AWS_SHARED_CREDENTIALS_FILE: devNull, AWS_CONFIG_FILE: devNull, AWS_EC2_METADATA_DISABLED: 'true' };

/** Where npm and what reads its settings find tokens of registries; npm takes variables in any case. */
const NO_FILE_OF_NPM = { NPM_CONFIG_USERCONFIG: devNull };
const FILE_OF_NPM = /^npm_config_userconfig$/i;

/**
 * The environment without what may be a credential: a review runs code of others and has no use for one.
 *
 * @param passed names of variables that the code is given all the same
 */
export function appEnvironment(env: NodeJS.ProcessEnv, passed: readonly string[] = []): AppEnvironment {
  const withheld = Object.keys(env).filter((name) => !passed.includes(name) && mayBeSecret(name, env[name])).sort();
  const wantsNpm = passed.some((name) => FILE_OF_NPM.test(name));
  const given = Object.entries(env).filter(([name]) => !withheld.includes(name) && (wantsNpm || !FILE_OF_NPM.test(name)));
  return {
    env: {
      ...Object.fromEntries(given),
      // Whoever passes a profile of AWS means what is in the files.
      ...(passed.some((name) => name.startsWith('AWS_')) ? {} : NO_FILES_OF_AWS),
      ...(wantsNpm ? {} : NO_FILE_OF_NPM),
    },
    withheld,
  };
}

function mayBeSecret(name: string, value = ''): boolean {
  return (SECRET.test(name) && !HARMLESS.test(name)) || WITH_PASSWORD.test(value);
}
