import { recordedSeverities } from './recorded-severities';
import { entriesOf, isObject, own, textOf, textsOf } from './shapes';
import { INSTANCE_ACTIONS } from './validation-request';
import { decode, encode } from '../permissions/compact';
import type { PermissionRisk } from '../permissions/permission-risk';
import type { RoleWaiver } from '../roles/role';
import { guardrailRule, type Guardrail, type GuardrailRule } from '../rules/guardrails';
import type { SeverityOptions } from '../rules/severity';

/** What the function of a hook may call on the instances that it asks. */
export const HOOK_INSTANCE_ACTIONS = INSTANCE_ACTIONS;

/** What it may call on their security profiles. */
export const HOOK_PROFILE_ACTIONS = ['connect:ListSecurityProfilePermissions'] as const;

/** What CloudFormation may call to ask the hook. */
export const HOOK_INVOKE_ACTIONS = ['lambda:InvokeFunction'] as const;

/** A decision of the owner of a hook to accept what a rule finds about profiles of others. */
export interface HookedWaiver extends RoleWaiver {
  /** Name of the profile. */
  readonly profile: string;
  /** Name of its stack; without it, a profile of the name in any stack, and in none. */
  readonly stack?: string;
}

/** What a hook judges by. */
export interface HookSettings extends SeverityOptions {
  readonly guardrails: readonly GuardrailRule[];
  readonly waivers: readonly HookedWaiver[];
}

const VERSION = 1;

/** The same as an app has it. */
export interface HookSettingsToWrite extends SeverityOptions {
  readonly guardrails: readonly Guardrail[];
  readonly waivers: readonly HookedWaiver[];
}

/** Writes them as short as the environment of a function needs it: permissions as bits, and nothing that is as usual. */
export function writeHookSettings({ strictness = 'normal', severities = {}, guardrails, waivers }: HookSettingsToWrite): string {
  return JSON.stringify({
    version: VERSION,
    strictness: strictness === 'normal' ? undefined : strictness,
    severities: entriesOf(severities).length === 0 ? undefined : severities,
    guardrails: guardrails.length === 0 ? undefined : guardrails.map(shortened),
    waivers: waivers.length === 0 ? undefined : waivers,
  });
}

function shortened({ id, reason, forbidPermissions, forbidRisks, exclusiveSets, waivable }: Guardrail): object {
  return {
    id,
    reason,
    permissions: forbidPermissions?.length ? encode(forbidPermissions) : undefined,
    risks: forbidRisks?.length ? forbidRisks : undefined,
    sets: exclusiveSets?.length ? exclusiveSets.map(encode) : undefined,
    waivable: waivable || undefined,
  };
}

/**
 * Reads them.
 *
 * @throws if they are not as they were written: a hook that does not know by what to judge must not judge
 */
export function readHookSettings(text: string | undefined): HookSettings {
  const parsed = JSON.parse(text ?? 'null') as unknown;
  if (own(parsed, 'version') !== VERSION) {
    throw new Error(`The settings of the hook are of another version than ${VERSION}. Deploy the hook again.`);
  }
  return {
    ...recordedSeverities(parsed),
    guardrails: itemsOf(own(parsed, 'guardrails')).map((item) => guardrailRule({
      id: required(item, 'id'),
      reason: required(item, 'reason'),
      forbidPermissions: namesIn(own(item, 'permissions') ?? ''),
      forbidRisks: textsOf(own(item, 'risks')) as `${PermissionRisk}`[],
      exclusiveSets: itemsOf(own(item, 'sets')).map(namesIn),
      waivable: own(item, 'waivable') === true,
    })),
    waivers: itemsOf(own(parsed, 'waivers')).map((item) => {
      const optional = ['stack', 'permission', 'owner', 'until'].flatMap((key) => {
        const value = textOf(own(item, key));
        return value === undefined ? [] : [[key, value]];
      });
      return { profile: required(item, 'profile'), rule: required(item, 'rule'), reason: required(item, 'reason'), ...Object.fromEntries(optional) as object };
    }),
  };
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesIn(value: unknown): string[] {
  const { names, unknownNumbers } = decode(String(value));
  if (unknownNumbers.length > 0) {
    throw new Error('The settings of the hook name permissions that it does not know. Deploy the hook again.');
  }
  return names;
}

function required(item: unknown, key: string): string {
  const value = isObject(item) ? textOf(own(item, key)) : undefined;
  if (value === undefined) {
    throw new Error(`The settings of the hook have no "${key}" where they need one. Deploy the hook again.`);
  }
  return value;
}
