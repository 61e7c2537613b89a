import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { appEnvironment } from './app-environment';
import { checkOut } from './checkout';
import { commitOf, git, mergeBase } from './git';
import type { RevisionOptions } from './revision-options';
import { hasApp, synthesize } from './synthesize';
import { InputError } from '../../formats/input-error';
import type { ReviewedApp } from '../../review/app/reviewed-app';
import { withoutRoles } from '../../review/app/without-roles';
import { isCloudAssembly, isDirectory } from '../../review/assembly/cloud-assembly';
import { instanceApp } from '../../review/inputs/live';
import { inputOf, readInput } from '../../review/inputs/read-input';
import { readInstanceArn } from '../../roles/instance-arn';
import { list } from '../../roles/words';
import type { CommandContext } from '../command-context';
import { judgedApp } from '../config/judged-app';
import { readInstance } from '../live/read-instance';

/** What stands for the app as it is in the working tree. */
export const WORKING_TREE = Symbol('working tree');

/** How revisions and the working tree are opened. */
export interface OpenOptions extends RevisionOptions {
  /** A command to synthesize them by, instead of the app's own. */
  readonly synth?: string;
  /** Whether a revision from before there was an app is an app without roles. */
  readonly mayPrecedeApp?: boolean;
}

/** What a revision ends in that stands for where the current branch left it. */
const MERGE_BASE = '...';

/** What commands read where they are given nothing: what "cdk synth" writes. */
const USUAL = 'cdk.out';

/** The app that a command reads: the one that it is given, or that of the configuration file, or what "cdk synth" writes. */
export function appOf(given: string | undefined, { config }: CommandContext): string {
  return given ?? config.app() ?? USUAL;
}

/** What follows the name of an input that has two moments, where the earlier one is meant. */
const BEFORE = '#before';

/** Where an app is read from: a file or a directory, the text of a file, or nowhere, as there is none. */
type Found = { readonly source: string; readonly commit?: string }
  & ({ readonly path: string } | { readonly text: string } | { readonly isEmpty: true });

/**
 * The roles of an app in any of its forms: a cloud assembly, a file of any kind that `readInput` knows, the earlier moment of a plan
 * (`plan.json#before`), a git revision (`main`), the commit where the current branch left one (`main...`), a file in a git revision
 * (`main:template.json`), a live instance by its ARN, or the app of the current directory as it is. What could not be read of it is said.
 *
 * @throws InputError if it is none of these, or cannot be read
 */
export async function openApp(app: string | typeof WORKING_TREE, context: CommandContext, options: OpenOptions = {}): Promise<ReviewedApp> {
  if (app !== WORKING_TREE && readInstanceArn(app) !== undefined) {
    return openInstance(app, context);
  }
  if (app !== WORKING_TREE && app.endsWith(BEFORE) && !existsSync(app)) {
    return beforeOf(await openApp(app.slice(0, -BEFORE.length), context, options));
  }
  const temporary = new TemporaryDirectory();
  try {
    const found = await (app === WORKING_TREE ? inWorkingTree(temporary, context, options) : find(app, temporary, context, options));
    return await judgedApp(read(found), context, found.commit);
  } finally {
    temporary.remove();
  }
}

/**
 * The profiles of a live instance.
 *
 * @throws InputError if it cannot be reached
 */
export async function openInstance(arn: string, context: CommandContext): Promise<ReviewedApp> {
  return judgedApp(instanceApp(await readInstance(arn, context), arn), context);
}

function beforeOf({ before, source }: ReviewedApp): ReviewedApp {
  if (before === undefined) {
    throw new InputError(`${source} has one moment only, so there is no ${BEFORE} of it. A plan of Terraform and a preview of Pulumi have two.`);
  }
  return before;
}

function read(found: Found): ReviewedApp {
  const { source } = found;
  if ('path' in found) {
    return readFrom(found.path, source);
  }
  return 'text' in found ? inputOf(found.text, source) : withoutRoles(source);
}

/** An error names what people gave, and not a directory that nobody will find again. */
function readFrom(path: string, source: string): ReviewedApp {
  try {
    return readInput(path, source);
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.message.replaceAll(path, source), error.output) : error;
  }
}

async function inWorkingTree(temporary: TemporaryDirectory, context: CommandContext, options: OpenOptions): Promise<Found> {
  return { path: await run(process.cwd(), undefined, temporary, context, options), source: 'working tree' };
}

/** Runs the code of an app, and says so: whoever wrote it need not be who runs it. */
function run(
  directory: string, source: string | undefined, temporary: TemporaryDirectory,
  { signal, terminal, printed, config }: CommandContext, { synth = config.here().synth, passEnv }: OpenOptions,
): Promise<string> {
  const { env, withheld } = appEnvironment(process.env, passEnv);
  const note = `It is not given variables that may hold secrets: ${list(withheld)}. To give it some: --pass-env <names>.\n`;
  const onRun = () => {
    terminal.err(`Running the code of ${source ?? 'the working tree'}.\n`);
    if (withheld.length > 0 && !printed.has(note)) {
      printed.add(note);
      terminal.err(note);
    }
  };
  return synthesize(directory, temporary.path('cdk.out'), { command: synth, signal, source, environment: env, onRun });
}

async function find(app: string, temporary: TemporaryDirectory, context: CommandContext, options: OpenOptions): Promise<Found> {
  const { signal } = context;
  // A branch can have the name of some directory.
  if (existsSync(app) && (!isDirectory(app) || isCloudAssembly(app))) {
    return { path: app, source: app };
  }
  const commit = await (app.endsWith(MERGE_BASE) ? mergeBase(app.slice(0, -MERGE_BASE.length), { signal }) : commitOf(app, { signal }));
  if (commit !== undefined) {
    return inRevision({ source: app, commit }, temporary, context, options);
  }
  if (existsSync(app)) {
    return { path: app, source: app };
  }
  const [revision, path] = [app.slice(0, app.indexOf(':')), app.slice(app.indexOf(':') + 1)];
  const ofFile = app.includes(':') ? await commitOf(revision, { signal }) : undefined;
  if (ofFile !== undefined) {
    // A revision can be called like an option of git.
    const text = await git(['show', '--end-of-options', app], { signal });
    if ((await git(['cat-file', '-t', '--end-of-options', app], { signal })).trim() !== 'blob') {
      throw new InputError(`${app} is a directory of the revision. Give a template in it, such as ${revision}:${posix.join(path, 'template.json')}, or the revision.`);
    }
    return { text, source: app, commit: ofFile };
  }
  if (app === USUAL) {
    throw new InputError(`There is no ${USUAL} here. In a CDK app, run "npx cdk synth" first. Elsewhere, give what has the roles: `
      + 'a template, a plan of Terraform as JSON, a snapshot, a list of permissions, or the ARN of an instance.');
  }
  throw new InputError(`"${app}" is not a file, a directory, a Git revision or the ARN of an instance. Give a directory that "cdk synth" writes (usually cdk.out), `
    + 'a template, a plan of Terraform as JSON, or a revision that has been fetched, such as origin/main.');
}

async function inRevision(
  { source, commit }: { readonly source: string; readonly commit: string }, temporary: TemporaryDirectory,
  context: CommandContext, options: OpenOptions,
): Promise<Found> {
  const { signal, terminal } = context;
  const { synth = context.config.here().synth, mayPrecedeApp = false } = options;
  const { directory, otherDependencies } = await checkOut(commit, temporary.path(), { signal });
  if (mayPrecedeApp && !(synth === undefined ? hasApp(directory) : existsSync(directory))) {
    terminal.err(`${source} has no app here; every role is new.\n`);
    return { isEmpty: true, source, commit };
  }
  if (otherDependencies) {
    terminal.err(`${source} requires other dependencies; it is synthesized with the installed ones.\n`);
  }
  return { path: await run(directory, source, temporary, context, options), source, commit };
}

/** A directory that is made when something is to be put into it. */
class TemporaryDirectory {
  private directory?: string;

  public path(...parts: string[]): string {
    this.directory ??= mkdtempSync(join(tmpdir(), 'connect-profiles-'));
    return join(this.directory, ...parts);
  }

  public remove(): void {
    if (this.directory !== undefined) {
      rmSync(this.directory, { recursive: true, force: true });
    }
  }
}
