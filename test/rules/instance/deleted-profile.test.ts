import { deletedProfile } from '../../../src/rules/instance/deleted-profile';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

const agent = role([], { name: 'Agent' });
const own = new Map([[arnOf('Agent'), 'Stack/Role']]);

/** Judges a role that was deployed and is not on the instance. */
function judged(options: FindOptions = {}) {
  const { checks, findings } = examined([agent], {
    rules: [deletedProfile], facts: facts({ profiles: [] }), lastDeployed: new Map([['Stack/Role', agent]]), ownProfiles: own, ...options,
  });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity }) => severity)];
}

test('a profile that is gone cannot be updated', () => {
  expect(judged()).toEqual(['missing', 'error']);
  expect(judged({ changed: new Set(['Stack/Role']) })).toEqual(['missing', 'error']);
});

test('one that the deployment leaves alone is a warning', () => {
  expect(judged({ changed: new Set() })).toEqual(['missing', 'warning']);
});

test('one that CloudFormation never created is no loss', () => {
  expect(judged({ ownProfiles: new Map() })).toEqual([]);
  expect(judged({ ownProfiles: undefined })).toEqual(['missing', 'warning']);
});

test('one that is there is as it should be', () => {
  expect(judged({ facts: facts({ profiles: [liveProfile('Agent')] }) })).toEqual(['satisfied']);
});

test('one that is new or gets a new name cannot be missed', () => {
  expect(judged({ lastDeployed: undefined })).toEqual([]);
  expect(judged({ lastDeployed: new Map([['Stack/Role', role([], { name: 'Old name' })]]) })).toEqual([]);
  expect(judged({ facts: facts() })).toEqual([]);
});
