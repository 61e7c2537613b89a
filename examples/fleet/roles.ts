import { Construct } from 'constructs';
import {
  AgentProfile, AnalyticsPermissions, ConnectInstance, PermissionSet, QualityAnalystProfile, ReportingAnalystProfile, SupervisorProfile,
} from 'cdk-connect-security-profiles';

/** The roles that every contact center of the company has. */
export class Roles extends Construct {
  constructor(scope: Construct, id: string, instanceArn: string) {
    super(scope, id);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', instanceArn);

    const agent = new AgentProfile(this, 'Agent', { instance, securityProfileName: 'Service agent' });
    new SupervisorProfile(this, 'Supervisor', {
      instance,
      securityProfileName: 'Supervisor',
      additional: PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS),
      heldTogetherWith: [agent],
    });
    new QualityAnalystProfile(this, 'QualityAnalyst', { instance, securityProfileName: 'Quality analyst' });
    new ReportingAnalystProfile(this, 'ReportingAnalyst', { instance, securityProfileName: 'Reporting analyst' });
  }
}
