import { customMisspelling } from '../../../src/rules/role/custom-misspelling';
import { customPermission } from '../../../src/rules/role/custom-permission';
import { find, messages, role } from '../support/make';

const custom = (...names: string[]) => role(names, { customPermissions: names });

test('a custom permission that looks like one of the catalog is a warning with the name that is meant', () => {
  expect(find(customMisspelling, custom('Queue.View'))).toEqual([{
    rule: 'custom-misspelling', severity: 'warning', role: 'Stack/Role', permissions: ['Queue.View'],
    message: 'The custom permission "Queue.View" is probably meant to be Queues.View.',
    fix: 'use RoutingPermissions.QUEUES_VIEW',
  }]);
});

test.each(['Queues.View ', 'queues.view', 'RealTimeMetrics.Access'])('%j is one', (name) => {
  expect(messages(customMisspelling, custom(name))).toHaveLength(1);
});

test('it is not told a second time as something new', () => {
  expect(messages(customPermission, custom('Queue.View'))).toEqual([]);
});

test('what may well be new is none, and what is not custom is for another rule', () => {
  expect(messages(customMisspelling, custom('New.Thing'))).toEqual([]);
  expect(messages(customMisspelling, role(['Queue.View']))).toEqual([]);
});
