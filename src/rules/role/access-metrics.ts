import { list } from '../../roles/words';
import type { RoleRule } from '../rule';

const WHOLE = 'AccessMetrics';
const PARTS = [
  'AccessMetrics.AgentActivityAudit.Access', 'AccessMetrics.HistoricalMetrics.Access', 'AccessMetrics.RealTimeMetrics.Access', 'MetricsReports.View',
];

export const accessMetrics: RoleRule = {
  id: 'access-metrics',
  check: (role) => {
    const own = role.held;
    const missing = own.has(WHOLE) ? PARTS.filter((name) => !own.has(name)) : [];
    return missing.length === 0 ? [] : [{
      role: role.id,
      permissions: [WHOLE],
      message: `${WHOLE} is granted without ${list(missing)}. It works, but saving the profile in the console would add ${missing.length === 1 ? 'it' : 'them'}.`,
      fix: 'grant only the parts that the role requires',
    }];
  },
};
