import type { WriteFailures } from './attempts';
import type { CloudFormationApi } from './cloudformation-api';
import type { DeploymentRequest } from './deployment-request';
import type { Kept } from './kept';
import type { Log } from './log';
import type { ConnectApi } from '../../connect/connect-api';
import type { Role } from '../../roles/role';
import type { Finding } from '../../rules/finding';
import type { Check } from '../../rules/rule';

/** What a step goes by, and what it may use. */
export interface StepInput extends DeploymentRequest {
  /** What earlier deployments replaced. */
  readonly kept: Kept;
  /** Whether it follows another resource of the stack, which may have written what is there. */
  readonly succeeds: boolean;
  /** What could not be written of what CloudFormation cannot set. */
  readonly unwritten?: WriteFailures;
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
  /** What else is to be said, a sentence each. */
  readonly problems?: readonly string[];
  /** What is kept of what the deployment replaces: as the attribute, and as part of the physical id. */
  readonly kept?: { readonly attribute: string; readonly inId: string };
}
