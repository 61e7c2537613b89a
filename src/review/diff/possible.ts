import { isRedactionLifted, type RoleChange } from './diff-report';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import { REDACTED_AND_UNREDACTED } from '../../rules/role/redacted-and-unredacted';
import { abilitiesOf } from '../access/holders';

/** Something dangerous that people can do, and the roles that gain or lose it. */
export interface PossibleChange {
  /** What people can do, as a phrase. */
  readonly can: string;
  readonly reason: string;
  readonly roles: readonly RoleChange[];
}

const UNREDACTED = {
  can: 'hear, read or watch in full what they would otherwise be given redacted',
  reason: 'To whoever may have both, Amazon Connect gives what is redacted. For these people, nothing is taken out.',
};

/** The ability that redaction keeps from people: that a redaction is lifted is as grave. */
const REDACTED_ABILITY = /* @__PURE__ */ dangerousAbilities.findIndex(({ permissions }) => (
  REDACTED_AND_UNREDACTED.some(([, unredacted]) => permissions.includes(unredacted))));

/** What becomes possible with roles that is dangerous, the gravest first: abilities, and that a redaction is lifted. */
export function becomesPossible(changes: readonly RoleChange[]): PossibleChange[] {
  const gained = abilityChanges(changes, (was, is) => !was && is);
  return [
    ...gained.slice(0, REDACTED_ABILITY + 1),
    { ...UNREDACTED, roles: changes.filter(({ permissions }) => permissions.some(isRedactionLifted)) },
    ...gained.slice(REDACTED_ABILITY + 1),
  ].filter(({ roles }) => roles.length > 0);
}

/** What is no longer possible with roles that is dangerous, the gravest first. */
export function noLongerPossible(changes: readonly RoleChange[]): PossibleChange[] {
  return abilityChanges(changes, (was, is) => was && !is).filter(({ roles }) => roles.length > 0);
}

function abilityChanges(changes: readonly RoleChange[], isChange: (was: boolean, is: boolean) => boolean): PossibleChange[] {
  return dangerousAbilities.map(({ id, can, reason }) => {
    const isGiven = (side: RoleChange['before']) => abilitiesOf(side?.role.permissions ?? []).some(({ ability }) => ability.id === id);
    return { can, reason, roles: changes.filter(({ before, after }) => isChange(isGiven(before), isGiven(after))) };
  });
}
