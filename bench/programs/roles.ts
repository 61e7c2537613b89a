import * as path from 'node:path';
import type { WorkloadRole } from '../support/workload';

export const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** The first roles of the workload. A program for one reads no more: what it reads and leaves behind is measured with it. */
export function roles(count = Infinity): WorkloadRole[] {
  const file = path.join(__dirname, '..', '..', count === 1 ? 'one-role.json' : 'workload.json');
  return (require(file) as WorkloadRole[]).slice(0, count);
}
