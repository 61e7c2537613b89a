import { unseenName } from '../../../src/rules/instance/unseen-name';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, liveProfile, role } from '../support/make';

const custom = (...names: string[]) => role(['Users.View', ...names], { name: 'Agent', customPermissions: names });
const judged = (names: string[], more: Partial<InstanceFacts>, severities = {}) => {
  const { checks, findings } = examined([custom(...names)], { rules: [unseenName], facts: facts(more), severities });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity, permissions }) => [severity, ...permissions])];
};

test('names of the catalog are no question', () => {
  expect(judged([], { profiles: [] })).toEqual([]);
});

test('a name that some profile holds exists', () => {
  expect(judged(['New.Thing'], { profiles: [liveProfile('Admin', { permissions: ['New.Thing'] }), liveProfile('Agent')] })).toEqual(['satisfied']);
});

test('a name that no profile holds may exist all the same: a warning, and never an error', () => {
  const profiles = [liveProfile('Admin', { permissions: ['Users.View'] })];
  expect(judged(['New.Thing'], { profiles })).toEqual(['unknown', ['warning', 'New.Thing']]);
  expect(judged(['New.Thing'], { profiles }, { 'unseen-name': 'error' })).toEqual(['unknown', ['warning', 'New.Thing']]);
});

test('only the names that were not seen are told', () => {
  const profiles = [liveProfile('Admin', { permissions: ['New.Other'] }), liveProfile('Agent')];
  expect(judged(['New.Other', 'New.Thing', 'New.Zebra'], { profiles })).toEqual(['unknown', ['warning', 'New.Thing', 'New.Zebra']]);
});

test('where no permissions were read at all, it is information', () => {
  expect(judged(['New.Thing'], { profiles: [liveProfile('Admin')] })).toEqual(['unknown', ['info', 'New.Thing']]);
  expect(judged(['New.Thing'], {})).toEqual(['unknown', ['info', 'New.Thing']]);
});
