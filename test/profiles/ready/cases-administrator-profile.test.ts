import { CasesAdministratorProfile, CasesPermissions } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(CasesAdministratorProfile);

test('both views show the menu', () => {
  expect(CasesAdministratorProfile.PERMISSIONS.includes(CasesPermissions.CASE_FIELDS_VIEW, CasesPermissions.CASE_TEMPLATES_VIEW)).toBe(true);
});
