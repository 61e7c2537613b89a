import { posix } from 'node:path';
import { beside } from './config-files';
import { readPack, type GuardrailPackData } from '../../formats/guardrail-pack';
import { InputError } from '../../formats/input-error';
import { readText } from '../../formats/read-file';
import { shippedPack } from '../../formats/shipped-packs';
import { CONFIG_FILES, type Config } from '../../review/config/config';
import { readConfig } from '../../review/config/read-config';
import { git, prefixOf } from '../git/git';
import { guardrailsOf, packIn } from '../guardrails';

/**
 * What a configuration file says, and the packs that it names.
 *
 * @param source what the file is called in messages
 * @throws InputError if it does not exist, or a file is not as it should be
 */
export function readConfigFile(path: string, source: string): Config {
  const config = readConfig(readText(path, 'a configuration file'), source);
  return withPacks(config, (name) => packIn(beside(path, name)));
}

/** What the file of the working directory, or of a folder above it, said in a commit; nothing where there was none. */
export async function configIn(commit: string, signal?: AbortSignal): Promise<Config> {
  const options = { signal };
  const folders = foldersOf(await prefixOf(options));
  const candidates = folders.flatMap((folder) => CONFIG_FILES.map((name) => `${folder}${name}`));
  const there = (await git(['ls-tree', '--name-only', '--full-tree', '-z', commit, '--', ...candidates], options)).split('\0');
  const path = candidates.find((candidate) => there.includes(candidate));
  if (path === undefined) {
    return {};
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

/** `a/b/` has `a/b/`, `a/` and the root. */
function foldersOf(prefix: string): string[] {
  const parts = prefix.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}
