import { Severity } from './finding';
import { permissionsOf } from './held';
import type { RoleRule } from './rule';
import { list } from './words';

const WHOLE = 'AccessMetrics';
const PARTS = [
  'AccessMetrics.AgentActivityAudit.Access', 'AccessMetrics.HistoricalMetrics.Access', 'AccessMetrics.RealTimeMetrics.Access', 'MetricsReports.View',
];

export const accessMetrics: RoleRule = {
  id: 'access-metrics',
  severity: Severity.INFO,
  title: 'AccessMetrics without what the console ticks along with it',
  description: 'Metrics were one permission once. Profiles from before the split, some of the default ones among them, hold '
    + '`AccessMetrics` alone and work. The console ticks its parts and the view of saved reports along with it, so saving such a profile there makes it differ from its '
    + 'template.',
  sources: ['dashboard-required-permissions'],
  check: (role) => {
    const own = permissionsOf(role);
    const missing = own.has(WHOLE) ? PARTS.filter((name) => !own.has(name)) : [];
    return missing.length === 0 ? [] : [{
      role: role.id,
      permissions: [WHOLE],
      message: `${WHOLE} is held without ${list(missing)}. It works; a save in the console would add ${missing.length === 1 ? 'it' : 'them'}.`,
      fix: 'leave it as it is, or grant only the parts that the role is to have',
    }];
  },
};
