import { heldByPeople, heldTogether, titleOf, type HeldTogether } from './held-together';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import type { Ability } from '../../permissions/catalog/types';
import { byCodeUnit } from '../../roles/words';
import { peopleIn } from '../../rules/instance-facts';
import { abilitiesOf } from '../access/holders';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';

/** A dangerous ability, and who of an app has it. */
export interface Danger {
  readonly ability: Ability;
  /** The roles that give it, in the order of the app. */
  readonly roles: readonly ReviewedRole[];
  /** How many people hold one of them; `undefined` where nobody counted. */
  readonly people?: number;
}

/** A role, or roles that somebody holds together, with what that lets people do. */
export interface Holding extends HeldTogether {
  readonly title: string;
  /** The gravest first. */
  readonly abilities: readonly Ability[];
}

/** What people can do who hold a role, as far as it is dangerous, the gravest first. */
export function abilitiesOfRole({ role }: ReviewedRole): Ability[] {
  return abilitiesOf(role.permissions).map(({ ability }) => ability);
}

/** Who can do the dangerous things, the gravest first. */
export function dangersOf(app: ReviewedApp): Danger[] {
  const people = app.instances?.some((one) => one.people !== undefined) ? heldByPeople(app) : undefined;
  const of = new Map(app.roles.map((one) => [one, abilitiesOfRole(one)]));
  return dangerousAbilities.map((ability): Danger => {
    const roles = app.roles.filter((one) => of.get(one)!.includes(ability));
    const ids = new Set(roles.map(({ role }) => role.id));
    const holders = people?.filter((one) => one.ids.some((id) => ids.has(id)));
    return { ability, roles, ...(holders && { people: peopleIn(holders) }) };
  });
}

/** Who can do any of them: roles, and what is held together where that can do more than each of them; those with the gravest abilities first. */
export function dangerousHoldings(app: ReviewedApp): Holding[] {
  const alone = app.roles.map((one) => ({ roles: [one], who: [] }));
  const together = heldTogether(app).filter(({ roles }) => {
    const all = abilitiesIn(roles).length;
    return roles.every((one) => abilitiesOfRole(one).length < all);
  });
  return [...alone, ...together]
    .map((one) => ({ ...one, title: titleOf(one), abilities: abilitiesIn(one.roles) }))
    .filter(({ abilities }) => abilities.length > 0)
    .sort((a, b) => gravityOf(a) - gravityOf(b) || byCodeUnit(a.title, b.title));
}

function abilitiesIn(roles: readonly ReviewedRole[]): Ability[] {
  const all = new Set(roles.flatMap(abilitiesOfRole));
  return dangerousAbilities.filter((ability) => all.has(ability));
}

/** A graver ability outweighs all that are less grave. */
function gravityOf({ abilities }: Holding): number {
  return -dangerousAbilities.reduce((sum, ability) => sum * 2 + Number(abilities.includes(ability)), 0);
}
