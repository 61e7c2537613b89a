import type { GivenInstance } from '../../../src/roles/role-notes';
import { otherInstance } from '../../../src/rules/role/other-instance';
import { find, role } from '../support/make';

const found = (...instances: GivenInstance[]) => (
  find(otherInstance, role([], { notes: { adoption: { instances: () => instances } } })).map((one) => [one.severity, one.undecided]));

test('a profile on another instance than it is validated on is an error', () => {
  expect(found({ given: 'arn:a', named: 'arn:b', isUndetermined: false })).toEqual([['error', undefined]]);
});

test('where only the deployment knows, it is a warning', () => {
  expect(found({ given: 'arn:a', named: '{"Ref":"Arn"}', isUndetermined: true })).toEqual([['warning', true]]);
});

test('of its own instance nothing is said', () => {
  expect(found()).toEqual([]);
});
