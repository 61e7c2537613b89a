import { CallCenterManagerProfile, PermissionRisk, SupervisorProfile } from '../../../src';
import { testReadyRole } from '../support/ready-role';

testReadyRole(CallCenterManagerProfile);

test('everything of a supervisor, and nothing that raises its own access or deletes', () => {
  expect(CallCenterManagerProfile.PERMISSIONS.includes(SupervisorProfile.PERMISSIONS)).toBe(true);
  const risks = new Set(CallCenterManagerProfile.PERMISSIONS.permissions.flatMap(({ risk }) => risk));
  expect(risks).not.toContain(PermissionRisk.PRIVILEGE_ESCALATION);
  expect(risks).not.toContain(PermissionRisk.DESTRUCTIVE);
});
