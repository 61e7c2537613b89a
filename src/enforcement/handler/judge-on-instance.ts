import type { HookEvent } from './hook-event';
import { profileIn } from './judge-profile';
import type { HookSettings } from '../../formats/hook-settings';
import { rolesOf } from '../../review/app/instances';
import type { Role } from '../../roles/role';
import { withoutEnded } from '../../roles/waiver-terms';
import type { Finding } from '../../rules/finding';
import { instanceRules } from '../../rules/instance/instance-rules';
import type { InstanceFacts } from '../../rules/instance-facts';
import { examine } from '../../rules/judge';

/** The roles of an event: what is to be, and what is there. */
export interface RolesOfEvent {
  readonly now: readonly Role[];
  readonly before: readonly Role[];
}

/** What is judged against the instance; the waivers of the owner of the hook that hold are on it. */
export function rolesOfEvent(event: HookEvent, settings: HookSettings, today: string): RolesOfEvent {
  const roles = (properties: HookEvent['properties'] | undefined) => (
    properties === undefined ? [] : rolesOf(profileIn({ ...event, properties }, settings).roles).map((role) => withoutEnded(role, today)));
  return { now: roles(event.properties), before: roles(event.previous) };
}

/** What the rules of deployments find of a profile that is about to be written to an instance. */
export function judgeOnInstance(
  { now, before }: RolesOfEvent, facts: InstanceFacts, { strictness, severities }: HookSettings,
): readonly Finding[] {
  const own = facts.profiles?.filter(({ name }) => before.some((role) => role.name === name)) ?? [];
  const deployment = { ownProfiles: new Map(own.map(({ arn }) => [arn, now[0]!.id])) };
  return examine(now, { rules: instanceRules, facts, deployment, strictness, severities }).findings;
}
