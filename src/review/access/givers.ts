import type { AccessReport, Holder } from './access-report';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import type { Ability } from '../../permissions/catalog/types';

/** The ability by which people can have every other one. */
const GIVING = 'give-access';

/** Who can give access, and something else that is dangerous. */
export interface GiverWith {
  readonly ability: Ability;
  readonly holders: readonly Holder[];
  /** Those of whom it could not be determined. */
  readonly undetermined: readonly Holder[];
}

/** Of each other dangerous ability, who has it and can give access as well, the gravest first. */
export function giversWith({ abilities, holders }: Pick<AccessReport, 'abilities' | 'holders'>): GiverWith[] {
  const giving = abilities.find(({ ability }) => ability.id === GIVING);
  return dangerousAbilities.filter(({ id }) => id !== GIVING).map((ability): GiverWith => {
    const having = abilities.find((one) => one.ability.id === ability.id);
    const able = holders.filter((holder) => giving?.holders.includes(holder) && having?.holders.includes(holder));
    // Whoever has one of the two and may have the other; who has neither may have both.
    const open = holders.filter(({ unknown }) => unknown.length > 0).filter((holder) => !able.includes(holder));
    return { ability, holders: able, undetermined: open };
  });
}
