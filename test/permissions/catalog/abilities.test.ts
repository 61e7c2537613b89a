import { PermissionRisk } from '../../../src/permissions';
import { catalogNames, factsOf } from '../../../src/permissions/catalog';
import { dangerousAbilities } from '../../../src/permissions/catalog/abilities';

test('whatever has a risk lets people do something dangerous, and nothing else does', () => {
  const dangerous = new Set(dangerousAbilities.flatMap(({ permissions }) => permissions));
  expect([...dangerous].sort()).toEqual(catalogNames.filter((name) => factsOf(name)!.risks.length > 0).sort());
});

test('giving access comes first', () => {
  expect(dangerousAbilities[0]!.permissions.every((name) => factsOf(name)!.risks.includes(PermissionRisk.PRIVILEGE_ESCALATION))).toBe(true);
});
