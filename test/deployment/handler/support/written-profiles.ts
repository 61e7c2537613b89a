import { profile } from './profile';
import type { ProfileOptions } from '../../../../emulator';
import type { EventInput, Stage } from '../../../../emulator/stage';
import type { ExpectedProfile } from '../../../../src/formats/validation-request';

export const TOOLS = { Namespace: 'tools', ApplicationPermissions: ['lookup', 'refund'], Type: 'MCP' as const };
export const ORDERS = { Namespace: 'com.example.orders', ApplicationPermissions: ['ACCESS'] };

/** The ARN of an AI agent. */
export const arnOf = (name: string) => `arn:aws:app-integrations:us-east-1:111122223333:application/${name}`;
export const agents = (...arns: string[]) => arns.map((Arn) => ({ Arn, Type: 'THIRD_PARTY' as const }));

/** A live profile that holds what `profile()` asks for. */
export const live = (name: string, more: Partial<ProfileOptions> = {}): ProfileOptions => ({ name, permissions: ['BasicAgentAccess'], ...more });

export const requesting = (name: string, details: object): Record<string, ExpectedProfile> => (
  { [name]: profile(name, undefined, details) });

/** The event of the second step, which may write, with the live ARNs of the profiles. */
export function writeEvent(stage: Stage, profiles: Record<string, ExpectedProfile>, more: EventInput = {}) {
  const arns = (of: Record<string, ExpectedProfile>) => Object.fromEntries(Object.entries(of)
    .map(([id, { name }]) => [id, stage.instance.profile(name)?.arn ?? `${stage.instanceArn}/security-profile/gone`]));
  const old = more.old && { write: true, arns: arns(more.old.profiles ?? {}), ...more.old };
  return stage.event({ readBack: true, write: true, profiles, arns: arns(profiles), ...more, old });
}
