import type { RuleIdentity, SingleFinding } from './rule';
import type { Role, RoleWaiver } from '../roles/role';
import { hasEnded, isDay } from '../roles/waiver-terms';
import { list, nameOf } from '../roles/words';

/** A waiver that was given for a time which is over: what it waived is open again, and somebody has to decide. */
export const endedWaiver: RuleIdentity = {
  id: 'ended-waiver',
};

/** What to report of waivers that hold no more, each once with all of its permissions. */
export function endedWaivers(roles: Iterable<Role>, today: string): SingleFinding[] {
  return [...roles].flatMap((role) => {
    const decisions = new Map<string, RoleWaiver[]>();
    for (const waiver of role.waivers.filter((one) => hasEnded(one, today))) {
      const key = JSON.stringify([waiver.rule, waiver.reason, waiver.owner, waiver.until]);
      decisions.set(key, [...decisions.get(key) ?? [], waiver]);
    }
    return [...decisions.values()].map((waivers) => findingOf(role, waivers));
  });
}

function findingOf(role: Role, waivers: readonly RoleWaiver[]): SingleFinding {
  const { rule, reason, owner, until } = waivers[0]!;
  const permissions = waivers.flatMap(({ permission }) => permission ?? []);
  const what = `The waiver of ${rule}${permissions.length === 0 ? '' : ` for ${list(permissions)}`} ("${reason}") of ${nameOf(role)}`;
  const whose = owner === undefined ? 'Nobody is named as its owner.' : `Its owner is ${owner}.`;
  return isDay(until) ? {
    role: role.id,
    permissions,
    message: `${what} ended on ${until}, so it waives nothing. ${whose}`,
    fix: 'do what the findings of that rule say and remove the waiver, or have its owner decide on another end',
  } : {
    role: role.id,
    permissions,
    message: `${what} ends on "${until}", which is no date, so it waives nothing. ${whose}`,
    fix: 'give the last day on which the waiver holds as year, month and day, such as 2027-03-31',
  };
}
