import { AdministratorProfile, RecordingsScope } from '../../../src';
import { testReadyRole } from '../support/ready-role';
import { saidOf } from '../support/synthesis';

testReadyRole(AdministratorProfile);

test('it has nothing that restricts, and nothing that was said in full', () => {
  expect(AdministratorProfile.PERMISSIONS.size).toBeGreaterThan(250);
  expect(AdministratorProfile.PERMISSIONS.permissions.filter(({ restricts, name }) => restricts || /Unredacted/.test(name))).toEqual([]);
});

test('originals are heard for a reason', () => {
  const { error, warnings } = saidOf((stack, instance) => {
    const { permissions } = new AdministratorProfile(stack, 'Role', { instance, securityProfileName: 'Role', recordingsScope: RecordingsScope.unredacted('Fraud') });
    expect(permissions.names).toContain('CallRecordings.Unredacted.Access');
  });
  expect({ error, warnings }).toEqual({ error: undefined, warnings: [] });
});

test('why it is privileged is told', () => {
  const said = (privilegeReason?: string) => saidOf((stack, instance) => void new AdministratorProfile(stack, 'Role', { instance, securityProfileName: 'Role', privilegeReason })).infos.join();
  expect(said()).toContain(': Administrators run the instance');
  expect(said('Two people')).toContain(': Two people');
});
