import { Stack, Stage, type StageProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AgentProfile, ConnectInstance, HookFailureMode, QualityAnalystProfile, SecurityProfileHook, SecurityProfileWatch, SupervisorProfile,
} from 'cdk-connect-security-profiles';

export interface EnvironmentStageProps extends StageProps {
  /** ID of the instance of the environment. */
  readonly instanceId: string;
  /** What comes of errors in the stacks of others. */
  readonly failureMode: HookFailureMode;
  /** Whether a trail of the account records changes as they happen. */
  readonly cloudTrailEvents?: boolean;
}

/** One account: its roles with a watch over them, and a hook for whatever else is deployed there. */
export class EnvironmentStage extends Stage {
  constructor(scope: Construct, id: string, { instanceId, failureMode, cloudTrailEvents, ...props }: EnvironmentStageProps) {
    super(scope, id, props);

    const roles = new Stack(this, 'Roles');
    const instance = ConnectInstance.fromInstanceId(roles, 'Instance', instanceId);
    new AgentProfile(roles, 'Agent', { instance, securityProfileName: 'Service agent' });
    new SupervisorProfile(roles, 'Supervisor', { instance, securityProfileName: 'Team lead' });
    new QualityAnalystProfile(roles, 'QualityAnalyst', { instance, securityProfileName: 'Quality reviewer' });
    new SecurityProfileWatch(roles, 'Watch', {
      instance,
      cloudTrailEvents,
      countPeople: true,
      // Every new instance comes with these.
      managedElsewhere: ['Admin', 'Agent', 'CallCenterManager', 'QualityAnalyst'],
    });

    // In a stack of its own, which it does not judge: a hook that is broken can be mended.
    const governance = new Stack(this, 'Governance');
    new SecurityProfileHook(governance, 'Hook', {
      failureMode,
      instances: [ConnectInstance.fromInstanceId(governance, 'Instance', instanceId)],
    });
  }
}
