import { permissionsByName } from './catalog';
import type { LintRule } from './lint-rule';

/** Every risk has an ability that takes what others of that risk leave, and abilities name sections and permissions that are there and have the risk. */
export const abilities: LintRule = {
  id: 'abilities',
  check: (catalog) => {
    const permissions = permissionsByName(catalog);
    const sections = new Set(catalog.sections.map(({ section }) => section));
    const risks = new Set([...permissions.values()].flatMap(({ risks: own = [] }) => own));
    const whole = (risk: string) => catalog.abilities
      .filter((one) => one.risk === risk && one.sections === undefined && one.permissions === undefined);
    const found = (name: string, message: string) => ({ file: 'abilities.json', name, message });
    return [
      ...[...risks].sort().filter((risk) => whole(risk).length !== 1)
        .map((risk) => found(risk, `${whole(risk).length} abilities are given by every permission with this risk that no other ability names; there must be one`)),
      ...catalog.abilities.flatMap(({ id, risk, sections: of = [], permissions: named = [] }) => [
        ...of.filter((section) => !sections.has(section)).map((section) => found(id, `is given in the section ${section}, which the catalog does not have`)),
        ...named.filter((name) => !permissions.get(name)?.risks?.includes(risk)).map((name) => found(id, `is given by ${name}, which does not have the risk ${risk}`)),
      ]),
    ];
  },
};
