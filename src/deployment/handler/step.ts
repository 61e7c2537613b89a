import type { CloudFormationApi } from './cloudformation-api';
import type { DeploymentRequest } from './deployment-request';
import type { Log } from './log';
import type { WriteFailures } from './write-beyond';
import type { ConnectApi } from '../../connect/connect-api';
import type { Role } from '../../roles/role';
import type { Finding } from '../../rules/finding';
import type { Check } from '../../rules/rule';

/** What a step goes by, and what it may use. */
export interface StepInput extends DeploymentRequest {
  /** What could not be written of what CloudFormation cannot set. */
  readonly unwritten: WriteFailures;
  readonly connect: ConnectApi;
  readonly cloudFormation: CloudFormationApi;
  readonly log: Log;
  /** Aborted when there is no time for more calls. */
  readonly signal: AbortSignal;
  /** Before something that was not as requested is read again: Connect may not show everywhere what was written a moment ago. */
  readonly pauseMs: number;
}

/** What a step found. */
export interface StepResult {
  readonly roles: readonly Role[];
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}
