import { unseenName } from '../../../src/rules/instance/unseen-name';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, liveProfile, role } from '../support/make';

const custom = (...names: string[]) => role(['Users.View', ...names], { name: 'Agent', customPermissions: names });
const judged = (names: string[], more: Partial<InstanceFacts>, severities = {}) => {
  const { checks, findings } = examined([custom(...names)], { rules: [unseenName], facts: facts(more), severities });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity, message }) => `${severity}: ${message}`)];
};

test('names of the catalog are no question', () => {
  expect(judged([], { profiles: [] })).toEqual([]);
});

test('a name that some profile holds exists', () => {
  expect(judged(['New.Thing'], { profiles: [liveProfile('Admin', { permissions: ['New.Thing'] }), liveProfile('Agent')] })).toEqual(['satisfied']);
});

test('a name that no profile holds may exist all the same: a warning, and never an error', () => {
  const profiles = [liveProfile('Admin', { permissions: ['Users.View'] })];
  const told = 'warning: Whether "New.Thing" of "Agent" exists could not be determined: the catalog does not have it, and no profile of the instance has it.';
  expect(judged(['New.Thing'], { profiles })).toEqual(['unknown', told]);
  expect(judged(['New.Thing'], { profiles }, { 'unseen-name': 'error' })).toEqual(['unknown', told]);
});

test('only the names that were not seen are told', () => {
  const profiles = [liveProfile('Admin', { permissions: ['New.Other'] }), liveProfile('Agent')];
  expect(judged(['New.Other', 'New.Thing', 'New.Zebra'], { profiles })).toEqual([
    'unknown',
    'warning: Whether "New.Thing" and "New.Zebra" of "Agent" exist could not be determined: the catalog does not have them, and none of those profiles that were read (1 of 2) has them.',
  ]);
});

test('where no permissions were read at all, it is information', () => {
  const told = 'info: Whether "New.Thing" of "Agent" exists could not be determined: the catalog does not have it, and the permissions of the instance\'s profiles were not read.';
  expect(judged(['New.Thing'], { profiles: [liveProfile('Admin')] })).toEqual(['unknown', told]);
  expect(judged(['New.Thing'], {})).toEqual(['unknown', told]);
});
