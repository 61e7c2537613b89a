import type { AspectChange } from './diff-report';
import type { Pair } from './match-roles';
import { comeOrChanged, isDescriptive } from './undetermined';
import { list } from '../../roles/words';
import { DEPLOYMENT, type Definition, type ReviewedRole } from '../app/reviewed-app';

/** What values of a role depend on that says another thing than before: what becomes of the values, nobody knows before the deployment. */
export function redefined({ before, after }: Required<Pair>): AspectChange[] {
  return [...after.definitions].flatMap(([property, definitions]): AspectChange[] => {
    const was = new Map(before.definitions.get(property)?.map(({ key, text }) => [key, text]));
    const isOther = ({ key, text }: Definition) => was.has(key) && was.get(key) !== text;
    const others = definitions.filter(isOther).filter(({ name }) => !isSaid(name, property, before, after));
    const phrases = [...new Set(others.map(({ phrase }) => phrase))].sort();
    return phrases.length === 0 ? [] : [{
      aspect: 'undetermined',
      effect: isDescriptive(property) ? 'neither' : 'unknown',
      property: property === DEPLOYMENT ? undefined : property,
      text: `${property === DEPLOYMENT ? 'where and whether it is deployed' : property} could not be determined: it depends on ${list(phrases)}, whose ${
        phrases.length === 1 ? 'definition' : 'definitions'} changed`,
    }];
  });
}

/** Whether a value that refers to it is told of already. */
function isSaid(name: string, property: string, before: ReviewedRole, after: ReviewedRole): boolean {
  return comeOrChanged(before, after).some((value) => value.property.split('.')[0] === property && value.refersTo.some((one) => one.name === name));
}
