import { existsSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { readPack, shippedPack, type GuardrailPackData } from '../../formats/guardrail-pack';
import { InputError } from '../../formats/input-error';
import { readText } from '../../formats/read-file';
import { CONFIG_FILES, type Config } from '../../review/config/config';
import { readConfig } from '../../review/config/read-config';
import { git, prefixOf } from '../git/git';
import { guardrailsOf, packIn } from '../guardrails';

const NOTHING: Config = {};

const WHAT = 'a configuration file';

/**
 * The configuration file of a call: the one that it was given, or else that of the project. What is compared with an earlier
 * revision is judged by the file of that revision, so that a change of the file is seen like any other.
 */
export class ConfigFiles {
  /** For a call that reads none. */
  public static none(): ConfigFiles {
    const none = new ConfigFiles();
    none.found = { config: NOTHING };
    return none;
  }

  private found?: { readonly path?: string; readonly config: Config };

  /** @param given the file that the options name: nothing else is read */
  constructor(private readonly given?: string, private readonly signal?: AbortSignal) {}

  /**
   * What the file says; nothing if there is none.
   *
   * @throws InputError if the file that was given does not exist, or a file is not as it should be
   */
  public here(): Config {
    return this.read().config;
  }

  /** A path in the file as the command takes it: in the file, it begins at the folder of the file. */
  public resolve(path: string): string {
    const { path: file } = this.read();
    return file === undefined ? path : beside(file, path);
  }

  /** The app that commands read where they are given none: a file beside the configuration file, or any other input. */
  public app(): string | undefined {
    const { app } = this.here();
    return app === undefined || !existsSync(this.resolve(app)) ? app : this.resolve(app);
  }

  /** What the file said in a commit. */
  public async in(commit: string): Promise<Config> {
    return this.given === undefined ? this.inTree(commit) : this.here();
  }

  private read() {
    const path = this.given ?? nearest(process.cwd());
    this.found ??= path === undefined ? { config: NOTHING } : { path, config: this.readAt(path) };
    return this.found;
  }

  private readAt(path: string): Config {
    const config = readConfig(readText(path, WHAT), shown(path, this.given));
    return withPacks(config, (name) => packIn(beside(path, name)));
  }

  private async inTree(commit: string): Promise<Config> {
    const options = { signal: this.signal };
    const folders = foldersOf(await prefixOf(options));
    const candidates = folders.flatMap((folder) => CONFIG_FILES.map((name) => `${folder}${name}`));
    const there = (await git(['ls-tree', '--name-only', '--full-tree', '-z', commit, '--', ...candidates], options)).split('\0');
    const path = candidates.find((candidate) => there.includes(candidate));
    if (path === undefined) {
      return NOTHING;
    }
    const show = (file: string) => git(['show', '--end-of-options', `${commit}:${file}`], options);
    const config = readConfig(await show(path), `${path} of ${commit.slice(0, 7)}`);
    const packs = new Map<string, GuardrailPackData>();
    for (const name of config.packs?.filter((one) => !shippedPack(one)) ?? []) {
      const file = posix.join(posix.dirname(path), name);
      packs.set(name, readPack(await show(file), `${file} of ${commit.slice(0, 7)}`));
    }
    return withPacks(config, (name) => packs.get(name)!);
  }
}

/** What a file says with the guardrails of the packs that it names. */
function withPacks({ packs, ...config }: Config, read: (name: string) => GuardrailPackData): Config {
  const { guardrails = [] } = config;
  const all = [...guardrails, ...guardrailsOf(packs ?? [], read)];
  const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) < index);
  if (twice) {
    throw new InputError(`The configuration file has a guardrail "${twice.id}", and so has a pack that it names. Give one of them another id, or leave it out.`);
  }
  return packs === undefined ? config : { ...config, guardrails: all };
}

/** A path in a file, as the command takes it. */
function beside(file: string, path: string): string {
  return join(relative(process.cwd(), dirname(file)), path);
}

/** The file of the working directory, or of one above it up to the root of the repository; outside of repositories, nothing above is looked at. */
function nearest(start: string): string | undefined {
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, '.git'))) {
      break;
    }
    if (folder === dirname(folder)) {
      folders.splice(1);
      break;
    }
  }
  return folders.flatMap((folder) => CONFIG_FILES.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** `a/b/` has `a/b/`, `a/` and the root. */
function foldersOf(prefix: string): string[] {
  const parts = prefix.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}

function shown(path: string, given: string | undefined): string {
  return given ?? relative(process.cwd(), path);
}
