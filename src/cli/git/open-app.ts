import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOut } from './checkout';
import { commitOf, git, mergeBase } from './git';
import { hasApp, synthesize } from './synthesize';
import { InputError } from '../../formats/input-error';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { isCloudAssembly, isDirectory } from '../../review/assembly/cloud-assembly';
import { parseTemplate } from '../../review/assembly/parse-template';
import { readApp, templateApp, withoutRoles } from '../../review/assembly/read-app';
import type { CommandContext } from '../command-context';
import { reportUnread } from '../report-unread';

/** What stands for the app as it is in the working tree. */
export const WORKING_TREE = Symbol('working tree');

/** How revisions and the working tree are opened. */
export interface OpenOptions {
  /** A command to synthesize them by, instead of the app's own. */
  readonly synth?: string;
  /** Whether a revision from before there was an app is an app without roles. */
  readonly mayPrecedeApp?: boolean;
}

/** What a revision ends in that stands for where the current branch left it. */
const MERGE_BASE = '...';

/**
 * The roles of an app in any of its forms: a cloud assembly, a template, a git revision (`main`), the commit where the current
 * branch left one (`main...`), a template in a git revision (`main:template.json`), or the app of the current directory as it is.
 * What could not be read of it is said.
 *
 * @throws InputError if it is none of these, or cannot be read
 */
export async function openApp(app: string | typeof WORKING_TREE, context: CommandContext, options: OpenOptions = {}): Promise<ReviewedApp> {
  return reportUnread(await (app === WORKING_TREE ? ofWorkingTree(context, options) : ofText(app, context, options)), context);
}

async function ofWorkingTree({ signal }: CommandContext, { synth }: OpenOptions): Promise<ReviewedApp> {
  return inTemporary(async (temporary) => readApp(
    await synthesize(process.cwd(), join(temporary, 'cdk.out'), { command: synth, signal }), 'working tree'));
}

async function ofText(app: string, context: CommandContext, options: OpenOptions): Promise<ReviewedApp> {
  const { signal } = context;
  // A branch can have the name of some directory.
  if (existsSync(app) && (!isDirectory(app) || isCloudAssembly(app))) {
    return readApp(app);
  }
  const commit = await (app.endsWith(MERGE_BASE) ? mergeBase(app.slice(0, -MERGE_BASE.length), { signal }) : commitOf(app, { signal }));
  if (commit !== undefined) {
    return ofRevision(app, commit, context, options);
  }
  if (existsSync(app)) {
    return readApp(app);
  }
  const [revision, path] = [app.slice(0, app.indexOf(':')), app.slice(app.indexOf(':') + 1)];
  if (app.includes(':') && await commitOf(revision, { signal }) !== undefined) {
    return templateApp(parseTemplate(await git(['show', `${revision}:${path}`], { signal }), app), app);
  }
  throw new InputError(`"${app}" is neither a file nor a directory nor a git revision. Give a directory that "cdk synth" writes (usually cdk.out), `
    + 'a template, or a revision that has been fetched, such as origin/main.');
}

async function ofRevision(
  revision: string, commit: string, { signal, terminal }: CommandContext, { synth, mayPrecedeApp = false }: OpenOptions,
): Promise<ReviewedApp> {
  return inTemporary(async (temporary) => {
    const { directory, otherDependencies } = await checkOut(commit, temporary, { signal });
    if (mayPrecedeApp && !(synth === undefined ? hasApp(directory) : existsSync(directory))) {
      terminal.err(`${revision} has no app here; every role is new.\n`);
      return withoutRoles(revision);
    }
    if (otherDependencies) {
      terminal.err(`${revision} asks for other dependencies; it is synthesized with those that are installed now.\n`);
    }
    return readApp(await synthesize(directory, join(temporary, 'cdk.out'), { command: synth, signal, source: revision }), revision);
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
