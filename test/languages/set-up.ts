import * as path from 'node:path';
import { TypeScriptProject } from './support/typescript-project';
import { Newcomer } from '../../tools/registry/newcomer';
import startRegistry, { stop as stopRegistry } from '../support/registry/set-up';

/** What the other languages are compared with. */
export interface Reference {
  /** The cloud assembly. */
  readonly assembly: string;
  /** What is said about mistakes, in the words of each language: by how jsii begins the name of its runtime, empty for TypeScript. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The names of runtimes of jsii, as far as they say which one it is. */
const AGENTS = ['', 'Python/', 'Java/', 'go'];

/** The variable with the reference as JSON. */
export const REFERENCE = 'REFERENCE_OF_TYPESCRIPT';

/** Starts the registry for npm, and has a newcomer write what the other languages are compared with. */
export default async function setUp(): Promise<void> {
  await startRegistry();
  const newcomer = new Newcomer();
  stop = async () => {
    newcomer.leave();
    await stopRegistry();
  };
  try {
    process.env[REFERENCE] = JSON.stringify(writeReference(newcomer));
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops what was started. */
export let stop = async (): Promise<void> => undefined;

function writeReference(newcomer: Newcomer): Reference {
  const project = new TypeScriptProject();
  project.install(newcomer);
  const assembly = path.join(newcomer.folder, 'cdk.out');
  project.run('app', { CDK_OUTDIR: assembly });
  const messages = AGENTS.map((agent) => [agent, JSON.parse(project.run('mistakes', agent === '' ? {} : { JSII_AGENT: `${agent}1` }))]);
  return { assembly, messages: Object.fromEntries(messages) };
}
