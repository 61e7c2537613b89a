import { instanceProfileQuota } from '../../../src/rules/instance/instance-profile-quota';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

const live = (number: number) => Array.from({ length: number }, (_, index) => liveProfile(`P${index}`));
const judged = (options: FindOptions, ...names: string[]) =>
  examined(names.map((name) => role([], { id: name, name })), { rules: [instanceProfileQuota], ...options });

test('as many as the quota allows are fine', () => {
  expect(judged({ facts: facts({ profiles: live(98) }) }, 'A', 'B').checks).toEqual([{ rule: 'instance-profile-quota', verdict: 'satisfied' }]);
});

test('one more is a warning, not an error: the quota may have been raised', () => {
  expect(judged({ facts: facts({ profiles: live(99) }) }, 'A', 'B').findings).toEqual([{
    rule: 'instance-profile-quota', severity: 'warning', permissions: [],
    message: 'The instance has 99 security profiles, and this deployment adds 2: 101 exceed the default quota of 100.',
    fix: 'make sure that the quota L-F325A715 has been raised for the account, or remove profiles first; once it has been, acknowledge this finding for the whole app, with the new quota as the reason',
  }]);
});

test('profiles that are there already are not added', () => {
  expect(judged({ facts: facts({ profiles: live(100) }) }, 'P1', 'P2').findings).toEqual([]);
  expect(judged({ facts: facts({ profiles: live(120) }) }, 'P1').findings).toEqual([]);
  expect(judged({ facts: facts({ profiles: live(100) }), ownProfiles: new Map([[arnOf('P1'), 'New name']]) }, 'New name').findings).toEqual([]);
});

test('a list that was not read is unknown', () => {
  const { checks, findings } = judged({ facts: facts() }, 'A');
  expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown']);
  expect(findings[0]).toMatchObject({ severity: 'warning', undecided: true, message: 'Whether the instance has room for 1 profile could not be determined: ListSecurityProfiles was not called.' });
});

test('a raised quota is acknowledged by every role of the deployment', () => {
  const waivers = [{ rule: 'instance-profile-quota', reason: 'The quota is 250' }];
  const roles = ['A', 'B'].map((name) => role([], { id: name, name, waivers }));
  const options = { rules: [instanceProfileQuota], facts: facts({ profiles: live(99) }) };
  expect(examined(roles, options).findings.map(({ waived }) => waived)).toEqual(['The quota is 250']);
  expect(examined([roles[0]!, role([], { id: 'C', name: 'C' })], options).findings.find(({ rule }) => rule === 'instance-profile-quota')).not.toHaveProperty('waived');
});
