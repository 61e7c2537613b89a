import { catalogNames } from '../../../src/permissions/catalog';
import { heldSections, isFlagged } from '../../../src/review/report/matrix';
import { reportOf } from '../../../src/review/report/report';
import { appOf } from '../support/roles';

const { matrix } = reportOf(appOf({ id: 'A', permissions: ['Brand.New', 'Users.EditPermission'] }, { id: 'B', permissions: ['Users.View'] }));
const names = (sections: typeof matrix.sections) => sections.flatMap(({ rows }) => rows.map(({ permission }) => permission.name));

test('a matrix has a row for all that the catalog has, and for what a role holds besides', () => {
  expect(names(matrix.sections).sort()).toEqual([...catalogNames, 'Brand.New'].sort());
});

test('of these, permissions that a role holds can be had alone, in the order of the console', () => {
  expect(names(heldSections(matrix))).toEqual(['Users.EditPermission', 'Users.View', 'Brand.New']);
});

test('a cell is flagged for what was found about its permission and its role', () => {
  const rows = heldSections(matrix).flatMap((section) => section.rows);
  const cells = rows.flatMap(({ permission, cells: of }) => [...of].map(([role, cell]) => [role, permission.name, isFlagged(cell)]));
  expect(cells).toEqual([['A0A1B2C3D', 'Users.EditPermission', true], ['B0A1B2C3D', 'Users.View', false], ['A0A1B2C3D', 'Brand.New', true]]);
});
