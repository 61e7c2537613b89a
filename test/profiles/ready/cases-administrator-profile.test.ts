import { CasesAdministratorProfile, CasesPermissions } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(CasesAdministratorProfile);

test('both views show the menu', () => {
  const views = [CasesPermissions.CASE_FIELDS_VIEW, CasesPermissions.CASE_TEMPLATES_VIEW];
  expect(CasesAdministratorProfile.PERMISSIONS.includes(...views)).toBe(true);
});
