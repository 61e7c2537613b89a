import { customMisspelling } from '../../../src/rules/role/custom-misspelling';
import { customPermission } from '../../../src/rules/role/custom-permission';
import { find, found, role } from '../support/make';

const custom = (...names: string[]) => role(names, { customPermissions: names });

test('a custom permission that looks like one of the catalog is a warning with the name that is meant', () => {
  expect(find(customMisspelling, custom('Queue.View'))).toMatchObject([{
    rule: 'custom-misspelling', severity: 'warning', role: 'Stack/Role', permissions: ['Queue.View'], fix: expect.stringContaining('RoutingPermissions.QUEUES_VIEW'),
  }]);
});

test.each(['Queues.View ', 'queues.view', 'RealTimeMetrics.Access'])('%j is one', (name) => {
  expect(found(customMisspelling, custom(name))).toHaveLength(1);
});

test('it is not told a second time as something new', () => {
  expect(found(customPermission, custom('Queue.View'))).toEqual([]);
});

test('what may well be new is none, and what is not custom is for another rule', () => {
  expect(found(customMisspelling, custom('New.Thing'))).toEqual([]);
  expect(found(customMisspelling, role(['Queue.View']))).toEqual([]);
});
