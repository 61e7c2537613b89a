import * as path from 'node:path';
import type { WorkloadRole } from '../support/workload';

export const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** The workload of so many roles. */
export function roles(count: number): WorkloadRole[] {
  return require(path.join(__dirname, '..', '..', 'workload', `${count}.json`)) as WorkloadRole[];
}
