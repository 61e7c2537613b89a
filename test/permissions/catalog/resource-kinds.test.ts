import { isCatalogued } from '../../../src/permissions/catalog/names';
import { resourceKindNames, resourceKindOf } from '../../../src/permissions/catalog/resource-kinds';

test('four names of kinds are documented, the others are guessed', () => {
  expect(resourceKindNames.filter((name) => !resourceKindOf(name)!.guessed)).toEqual(['Queue', 'RoutingProfile', 'SecurityProfile', 'User']);
  expect(resourceKindNames).toEqual(expect.arrayContaining(['ContactEvaluation', 'EvaluationForm', 'TestCase']));
});

test('every kind is shown by a permission of the catalog', () => {
  expect(resourceKindNames.filter((name) => !isCatalogued(resourceKindOf(name)!.view))).toEqual([]);
});

test('of other kinds the permission may have the name, and else nothing is known', () => {
  expect(resourceKindOf('DataTable')).toEqual({ view: 'DataTables.View', guessed: true });
  expect(resourceKindOf('Spaceship')).toBeUndefined();
  expect(resourceKindOf('constructor')).toBeUndefined();
});
