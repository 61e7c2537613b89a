import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AdministratorProfile, AgentProfile, AnalyticsPermissions, CasesAgentProfile, ConnectInstance, PermissionSet, type IPermissions,
  QualityAnalystProfile, ReportingAnalystProfile, SupervisorProfile,
} from 'cdk-connect-security-profiles';

export interface ContactCenterStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;

  /**
   * What the people who work on cases may do besides.
   *
   * @default - nothing
   */
  readonly casesAgentsMayAlso?: IPermissions;
}

/** The roles of a usual contact center. */
export class ContactCenterStack extends Stack {
  constructor(scope: Construct, id: string, props: ContactCenterStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn);

    // Every new instance comes with a profile named "Agent", so this one has a name of its own.
    const agent = new AgentProfile(this, 'Agent', { instance, securityProfileName: 'Service agent' });

    new SupervisorProfile(this, 'Supervisor', {
      instance,
      securityProfileName: 'Supervisor',
      description: 'Leads a team, and sees its historical metrics',
      additional: PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS),
      heldTogetherWith: [agent],
    });

    new CasesAgentProfile(this, 'CasesAgent', {
      instance, securityProfileName: 'Cases agent', additional: props.casesAgentsMayAlso,
    });
    new QualityAnalystProfile(this, 'QualityAnalyst', { instance, securityProfileName: 'Quality analyst' });
    new ReportingAnalystProfile(this, 'ReportingAnalyst', { instance, securityProfileName: 'Reporting analyst' });

    new AdministratorProfile(this, 'Administrator', {
      instance,
      securityProfileName: 'Administrator',
      privilegeReason: 'Runs the contact center: manages its users and their security profiles',
    });
  }
}
