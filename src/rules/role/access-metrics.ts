import { list } from '../../roles/words';
import { Severity } from '../finding';
import { permissionsOf } from '../held';
import type { RoleRule } from '../rule';

const WHOLE = 'AccessMetrics';
const PARTS = [
  'AccessMetrics.AgentActivityAudit.Access', 'AccessMetrics.HistoricalMetrics.Access', 'AccessMetrics.RealTimeMetrics.Access', 'MetricsReports.View',
];

export const accessMetrics: RoleRule = {
  id: 'access-metrics',
  severity: Severity.INFO,
  title: 'AccessMetrics without the permissions that the console selects with it',
  description: 'Metrics used to be a single permission. Profiles from before it was split, some of the default ones included, hold '
    + '`AccessMetrics` alone and still work. The console selects its parts and the view of saved reports together with it, so after such a profile '
    + 'is saved there, it differs from its template.',
  sources: ['dashboard-required-permissions'],
  check: (role) => {
    const own = permissionsOf(role);
    const missing = own.has(WHOLE) ? PARTS.filter((name) => !own.has(name)) : [];
    return missing.length === 0 ? [] : [{
      role: role.id,
      permissions: [WHOLE],
      message: `${WHOLE} is granted without ${list(missing)}. It works, but saving the profile in the console would add ${missing.length === 1 ? 'it' : 'them'}.`,
      fix: 'no action needed, or grant only the parts that the role requires',
    }];
  },
};
