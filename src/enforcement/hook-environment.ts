import { Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { severitiesIn } from '../deployment/scope-severities';
import { writeHookSettings, type HookedWaiver, type HookSettingsToWrite } from '../formats/hook-settings';
import { guardrailsOf } from '../synthesis/app-rules';

/** What Lambda allows all environment variables of a function together, names included. */
const MOST_BYTES = 4_096;

/** What an ARN that only the deployment knows may have. */
const BYTES_OF_ARN = 128;

/** By what a hook judges: the rules that hold in its scope, and the waivers of its owner. */
export function hookSettings(scope: IConstruct, waivers: readonly HookedWaiver[]): HookSettingsToWrite {
  const holdsHere = ({ scope: path = '' }: { readonly scope?: string }) => path === '' || `${scope.node.path}/`.startsWith(`${path.replace(/\/$/, '')}/`);
  const guardrails = guardrailsOf(scope).map(({ guardrail }) => guardrail).filter(holdsHere);
  return { ...severitiesIn(scope), guardrails, waivers };
}

/** The environment variables of the hook's function. */
export function hookEnvironment(settings: HookSettingsToWrite, instances: readonly string[]): Record<string, string> {
  return {
    HOOK_SETTINGS: writeHookSettings(settings),
    ...(instances.length === 0 ? {} : { HOOK_INSTANCES: instances.join(',') }),
  };
}

/** Says that there is more to judge by than fits, and what takes how much of it. */
export function sizeProblems(settings: HookSettingsToWrite, instances: readonly string[]): string[] {
  const variables = Object.entries(hookEnvironment(settings, instances.map(bounded)));
  const size = variables.reduce((sum, [name, value]) => sum + bytes(name) + bytes(value), 0);
  if (size <= MOST_BYTES) {
    return [];
  }
  const parts = [...sizesOfSettings(settings), `${instances.length} instances ${inWords(bytes(instances.map(bounded).join()))}`];
  return [`The hook judges by more than its function's environment can hold: ${inWords(size)} bytes, and Lambda allows ${inWords(MOST_BYTES)}. `
    + `By part, in bytes: ${parts.join(', ')}. Shorten the reasons of guardrails and waivers, remove waivers that have ended, `
    + 'add guardrails to the scopes of the apps that they are for, or define a hook for each instance, each with a hookName of its own.'];
}

/** How many bytes each part of the settings takes. */
export function sizesOfSettings({ guardrails, waivers, severities }: HookSettingsToWrite): string[] {
  const nothing: HookSettingsToWrite = { guardrails: [], waivers: [] };
  const sizeOf = (part: Partial<HookSettingsToWrite>) => bytes(writeHookSettings({ ...nothing, ...part }));
  const of = (part: Partial<HookSettingsToWrite>) => inWords(sizeOf(part) - sizeOf({}));
  return [`${guardrails.length} guardrails ${of({ guardrails })}`, `${waivers.length} waivers ${of({ waivers })}`, `severities ${of({ severities })}`];
}

function bounded(arn: string): string {
  return Token.isUnresolved(arn) ? 'x'.repeat(BYTES_OF_ARN) : arn;
}

/** The size of a text. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** A size in a sentence. */
export function inWords(value: number): string {
  return value.toLocaleString('en-US');
}
