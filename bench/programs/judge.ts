import { INSTANCE_ARN, roles } from './roles';
import { Permission } from '../../src/permissions';
import { NO_ACCESS } from '../../src/roles/access';
import type { Role } from '../../src/roles/role';
import { judge } from '../../src/rules/judge';
import { roleRules } from '../../src/rules/role/role-rules';

/** Judges so many roles of the workload. Names are those of permissions, as they are in a synthesis. */
const all = roles().map(({ name, permissions }): Role => ({
  id: name,
  name,
  instance: INSTANCE_ARN,
  permissions: permissions.map((permission) => Permission.of(permission).name),
  customPermissions: [],
  heldTogetherWith: [],
  tags: {},
  access: NO_ACCESS,
  waivers: [],
}));
const findings = judge(all.slice(0, Number(process.argv[2])), { rules: roleRules }).filter(({ role }) => role !== undefined);
if (findings.length > 0) {
  throw new Error(`The roles of the workload have findings: ${findings[0].message}`);
}
