import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOut } from './checkout';
import { commitOf, git } from './git';
import { synthesize } from './synthesize';
import { parseTemplate } from '../../review/assembly/parse-template';
import { readApp, templateApp } from '../../review/assembly/read-app';
import { InputError } from '../../review/input-error';
import type { ReviewedApp } from '../../review/reviewed-app';
import type { Context } from '../context';

/** What stands for the app as it is in the working tree. */
export const WORKING_TREE = Symbol('working tree');

/** How revisions and the working tree are synthesized. */
export interface OpenOptions {
  readonly synth?: string;
}

/**
 * The roles of an app in any of its forms: a cloud assembly, a template, a git revision (`main`), a template in a git revision
 * (`main:template.json`), or the app of the current directory as it is.
 *
 * @throws InputError if it is none of these, or cannot be read
 */
export async function openApp(app: string | typeof WORKING_TREE, context: Context, options: OpenOptions = {}): Promise<ReviewedApp> {
  const { signal } = context;
  if (app === WORKING_TREE) {
    return inTemporary(async (temporary) => readApp(
      await synthesize(process.cwd(), join(temporary, 'cdk.out'), { command: options.synth, signal }), 'working tree'));
  }
  if (existsSync(app)) {
    return readApp(app);
  }
  const commit = await commitOf(app, { signal });
  if (commit !== undefined) {
    return ofRevision(app, commit, context, options);
  }
  const [revision, path] = [app.slice(0, app.indexOf(':')), app.slice(app.indexOf(':') + 1)];
  if (app.includes(':') && await commitOf(revision, { signal }) !== undefined) {
    return templateApp(parseTemplate(await git(['show', `${revision}:${path}`], { signal }), app), app);
  }
  throw new InputError(`"${app}" is neither a file nor a directory nor a git revision. Give a cdk.out, a template, or a revision that has been fetched, such as origin/main.`);
}

async function ofRevision(revision: string, commit: string, { signal, terminal }: Context, { synth }: OpenOptions): Promise<ReviewedApp> {
  return inTemporary(async (temporary) => {
    const { directory, otherDependencies } = await checkOut(commit, temporary, { signal });
    if (otherDependencies) {
      terminal.err(`${revision} asks for other dependencies; it is synthesized with those that are installed now.\n`);
    }
    return readApp(await synthesize(directory, join(temporary, 'cdk.out'), { command: synth, signal }), revision);
  });
}

async function inTemporary<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'connect-profiles-'));
  try {
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
