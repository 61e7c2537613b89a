import type { HookEvent } from './hook-event';
import { judgementBy, waiversOf } from './judge-profile';
import type { HookSettings } from '../../formats/hook-settings';
import { own, textsOf } from '../../formats/shapes';
import type { PlacedFinding } from '../../review/app/report-base';
import { review } from '../../review/app/review';
import { instanceApp } from '../../review/inputs/live';
import { readArn } from '../../roles/instance-arn';
import type { InstanceFacts } from '../../rules/instance-facts';

/** Ids of the profiles that a user is about to hold. */
export function profilesOfUser({ properties }: HookEvent): Set<string> {
  return new Set(textsOf(own(properties, 'SecurityProfileArns')).flatMap((arn) => readArn(arn)?.part?.id ?? []));
}

/**
 * What is wrong with the profiles of a user together. What is wrong with each of them alone is no matter of the user: whoever writes
 * the profile learns it.
 */
export function judgeUser({ logicalId }: Pick<HookEvent, 'logicalId'>, facts: InstanceFacts, settings: HookSettings, today: string): readonly PlacedFinding[] {
  const read = instanceApp(facts, facts.arn);
  const app = {
    ...read,
    today,
    roles: read.roles.map((one) => ({ ...one, role: { ...one.role, waivers: waiversOf(one.role.name, undefined, settings) } })),
    judgement: judgementBy(settings),
  };
  const holding = { roles: app.roles.map(({ role }) => role.id).sort(), unknown: [] };
  const alone = new Set(review({ ...app, users: [] }).findings.map(keyOf));
  return review({ ...app, users: [{ id: logicalId, holdings: [holding] }] }).findings.filter((finding) => !alone.has(keyOf(finding)));
}

function keyOf({ rule, role, permissions }: PlacedFinding): string {
  return JSON.stringify([rule, role, permissions]);
}
