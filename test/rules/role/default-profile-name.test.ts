import defaults from '../../../catalog/default-profiles.json';
import { defaultProfileName } from '../../../src/rules/role/default-profile-name';
import { examined, facts, find, found, role } from '../support/make';

test.each(Object.keys(defaults))('%s is the name of a profile of every instance', (name) => {
  expect(find(defaultProfileName, role([], { name }))).toMatchObject([{
    severity: 'warning', role: 'Stack/Role', permissions: [], message: expect.stringMatching(/Every instance .* imported/),
  }]);
});

test.each(['agent', 'Agents', 'Service agent', undefined])('%s is not', (name) => {
  expect(found(defaultProfileName, role([], { name }))).toEqual([]);
});

test('where the profiles of the instance are known, the rule name-taken knows better', () => {
  const judged = (profiles?: []) => examined([role([], { name: 'Agent' })], { rules: [defaultProfileName], facts: facts({ profiles }) }).findings;
  expect(judged([])).toEqual([]);
  expect(judged()).toHaveLength(1);
});

test('an imported profile waives it', () => {
  const waivers = [{ rule: 'default-profile-name', reason: 'imported' }];
  expect(found(defaultProfileName, role([], { name: 'Admin', waivers }))).toMatchObject([{ waived: 'imported' }]);
});
