import { instanceProfileQuota } from '../../../src/rules/instance/instance-profile-quota';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

const live = (number: number) => Array.from({ length: number }, (_, index) => liveProfile(`P${index}`));
const judged = (options: FindOptions, ...names: string[]) =>
  examined(names.map((name) => role([], { id: name, name })), { rules: [instanceProfileQuota], ...options });

test('as many as the quota allows are fine', () => {
  expect(judged({ facts: facts({ profiles: live(98) }) }, 'A', 'B').checks).toEqual([{ rule: 'instance-profile-quota', verdict: 'satisfied' }]);
});

test('one more is a warning, not an error: the quota may have been raised', () => {
  const { checks, findings } = judged({ facts: facts({ profiles: live(99) }) }, 'A', 'B');
  expect(checks.map(({ verdict }) => verdict)).toEqual(['missing']);
  expect(findings).toMatchObject([{ rule: 'instance-profile-quota', severity: 'warning', permissions: [], message: expect.stringMatching(/ 99 .* 2: 101 /) }]);
  expect(findings[0]).not.toHaveProperty('role');
});

test('profiles that are there already are not added', () => {
  expect(judged({ facts: facts({ profiles: live(100) }) }, 'P1', 'P2').findings).toEqual([]);
  expect(judged({ facts: facts({ profiles: live(120) }) }, 'P1').findings).toEqual([]);
  expect(judged({ facts: facts({ profiles: live(100) }), ownProfiles: new Map([[arnOf('P1'), 'New name']]) }, 'New name').findings).toEqual([]);
});

test('a list that was not read is unknown', () => {
  const { checks, findings } = judged({ facts: facts() }, 'A');
  expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown']);
  expect(findings).toMatchObject([{ severity: 'warning', undecided: true }]);
});

test('a raised quota is acknowledged by every role of the deployment', () => {
  const waivers = [{ rule: 'instance-profile-quota', reason: 'The quota is 250' }];
  const roles = ['A', 'B'].map((name) => role([], { id: name, name, waivers }));
  const options = { rules: [instanceProfileQuota], facts: facts({ profiles: live(99) }) };
  expect(examined(roles, options).findings.map(({ waived }) => waived)).toEqual(['The quota is 250']);
  expect(examined([roles[0]!, role([], { id: 'C', name: 'C' })], options).findings.find(({ rule }) => rule === 'instance-profile-quota')).not.toHaveProperty('waived');
});
