import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Newcomer } from '../../../tools/registry/newcomer';

/** What a program of every project does: write a cloud assembly to `$CDK_OUTDIR`, or print messages as JSON. */
export type Program = 'app' | 'mistakes';

/** A project in some language, which a newcomer makes with the package that is published for it. */
export interface LanguageProject {
  readonly language: string;

  /** How jsii begins the name of its runtime; empty where there is none. */
  readonly agent: string;

  /** Makes the project in the folder of the newcomer, and installs what it needs; says what is missing where that fails. */
  install(newcomer: Newcomer): Promise<void> | void;

  run(program: Program, env?: Record<string, string>): string;

  /** Compiles examples of the documentation, or runs them where nothing is compiled; throws if one is wrong. */
  compile(examples: readonly string[]): void;

  /** What readers of the package see of it, with its examples as blocks of Markdown. */
  readme(): string;

  /** Where the library was loaded from. */
  location(): string;

  /** The package for npm that was installed, or is in what was: its digest, as npm writes it. */
  integrity(): string;
}

const LANGUAGES = path.join(__dirname, '..');

/** Copies the files of a project into the folder of a newcomer. */
export function copyProject(name: string, newcomer: Newcomer): void {
  cpSync(path.join(LANGUAGES, name), newcomer.folder, { recursive: true });
}

/** The version that the packages were built as, of which the name of the package for npm tells. */
export function builtVersion(dist: string): string {
  const version = readdirSync(path.join(dist, 'js')).flatMap((file) => /^cdk-connect-security-profiles-(.+)\.tgz$/.exec(file)?.[1] ?? [])[0];
  if (version === undefined) {
    throw new Error(`${dist}/js has no package. Run "npm run build" first.`);
  }
  return version;
}

/** The digest of a package for npm, as npm writes it. */
export function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

/** The digest of the package for npm that is in a folder. */
export function integrityIn(folder: string): string {
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  return integrityOf(path.join(folder, tarball));
}
