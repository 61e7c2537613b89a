import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appFailure } from './app-failure';
import { CONTEXT } from '../../cdk/names';
import { RECORD_ERRORS } from '../../formats/assembly-names';
import { InputError } from '../../formats/input-error';
import { readJson } from '../../formats/read-file';
import { isObject, own } from '../../formats/shapes';
import { isCloudAssembly } from '../../review/assembly/cloud-assembly';
import { runProcess } from '../run-process';

const SETTINGS = 'cdk.json';

/** How to synthesize an app. */
export interface SynthOptions {
  /** A command line to use instead of the app's own. */
  readonly command?: string;
  readonly signal?: AbortSignal;
  /** What people call the directory; its path by default. */
  readonly source?: string;
  /** What the code of the app is given; the environment of this process by default. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Called before any code of the app is run. */
  onRun?(): void;
}

/** Where and how lines of an app are run. */
interface Run {
  readonly directory: string;
  readonly source: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * What the CDK command line tells an app to add, so that a template names the constructs that its resources are of; that the roles
 * with errors are to be reviewed as well, which annotations of level error must not prevent: the CDK command line, too, lets the
 * app end well and looks at them afterwards; and that no code is to be bundled, as when the CDK command line only lists stacks: a
 * review has no use for it, and where dependencies are links, it could not be bundled in a container.
 */
const GIVEN = {
  [CONTEXT.pathMetadata]: true,
  [CONTEXT.assetMetadata]: true,
  [CONTEXT.failSynthOnValidationErrors]: false,
  [CONTEXT.bundlingStacks]: [],
  [RECORD_ERRORS]: true,
};

/**
 * What the CDK command line sets for Python, which otherwise writes in the code page of Windows, and for --no-validation: the CDK's
 * own validation of templates takes longer than the rest of an app, and a review does not look at it.
 */
const ENVIRONMENT = { PYTHONIOENCODING: 'utf-8', CDK_VALIDATION: 'false' };

/** Whether a directory has a CDK app. */
export function hasApp(directory: string): boolean {
  return existsSync(join(directory, SETTINGS));
}

/** In bytes: Linux allows a variable 128 KiB with its name, Windows all of them together 32 KiB. */
const LARGEST_CONTEXT = process.platform === 'win32' ? 16_000 : 128_000;

/**
 * Synthesizes the CDK app of a directory the way the CDK command line does, but without looking anything up in AWS.
 *
 * @param output directory for the cloud assembly; a context that is too large for the environment is written beside it
 * @returns the directory of the cloud assembly
 * @throws InputError if there is no app, or it fails
 */
export async function synthesize(directory: string, output: string, options: SynthOptions = {}): Promise<string> {
  const { command, signal, source = directory, environment = process.env } = options;
  const settings = hasApp(directory) ? readJson(join(directory, SETTINGS), 'the settings of a CDK app') : {};
  const app = command ?? own(settings, 'app');
  if (typeof app !== 'string') {
    throw new InputError(`${source} has no cdk.json with an "app". Go to the directory of the app, or give the command with --synth.`);
  }
  const context = contextVariables({ ...contextOf(directory, settings), ...GIVEN }, `${output}.context.json`);
  const env = { ...ENVIRONMENT, ...environment, CDK_OUTDIR: output, ...context };
  // "cdk synth" writes where it always does, and what it wrote some other time is not the result.
  const usual = join(directory, String(own(settings, 'output') ?? 'cdk.out'));
  const earlier = writtenAt(usual);
  const build = own(settings, 'build');
  const run = { directory, source, env, signal };
  options.onRun?.();
  if (command === undefined && typeof build === 'string') {
    await runLine(build, `"${build}"`, run);
  }
  await runLine(commandLine(app, directory), command === undefined ? '"cdk synth"' : `"${command}"`, run);
  if (isCloudAssembly(output)) {
    return output;
  }
  if (writtenAt(usual) === earlier) {
    throw new InputError(`"${app}" wrote no cloud assembly. Give the command that is the "app" of cdk.json, or "cdk synth".`);
  }
  return usual;
}

/** When a cloud assembly was written; `undefined` where there is none. */
function writtenAt(assembly: string): bigint | undefined {
  return statSync(join(assembly, 'manifest.json'), { throwIfNoEntry: false, bigint: true })?.mtimeNs;
}

/** Runs a line of the app, of which `again` shows all that it says. */
async function runLine(line: string, again: string, { directory, source, env, signal }: Run): Promise<void> {
  const ended = await runProcess(line, [], { cwd: directory, env, signal, shell: true });
  if (ended.code !== 0) {
    const [of, where] = source === directory ? ['', ''] : [` of ${source}`, ` in a checkout of ${source}`];
    const failure = appFailure(ended, `${again}${where}`, [directory, realpathSync(directory)]);
    throw new InputError(`"${line}"${of} failed with exit code ${ended.code}${failure === undefined ? ' and no output' : ''}.`, failure);
  }
}

/** A script is started with Node.js, as the CDK command line does it. */
function commandLine(app: string, directory: string): string {
  return /^[^\s"']+\.[cm]?js$/.test(app) && existsSync(join(directory, app)) ? `"${process.execPath}" ${app}` : app;
}

function contextOf(directory: string, settings: unknown): object {
  const cached = join(directory, 'cdk.context.json');
  const [cache, written] = [existsSync(cached) ? readJson(cached, 'the context of a CDK app') : {}, own(settings, 'context')];
  return { ...(isObject(cache) ? cache : {}), ...(isObject(written) ? written : {}) };
}

/** Where an app reads its context from: the environment, or a file if it is too large for that, as with the CDK command line. */
function contextVariables(context: object, file: string): Record<string, string | undefined> {
  const json = JSON.stringify(context);
  if (Buffer.byteLength(json) <= LARGEST_CONTEXT) {
    return { CDK_CONTEXT_JSON: json, CONTEXT_OVERFLOW_LOCATION_ENV: undefined };
  }
  writeFileSync(file, json);
  return { CDK_CONTEXT_JSON: JSON.stringify(GIVEN), CONTEXT_OVERFLOW_LOCATION_ENV: file };
}
