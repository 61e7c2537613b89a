import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { AGENT_DESKTOP, BULK_UPLOAD_ATTACHMENTS, UPLOAD_ATTACHMENTS } from './agent-desktop';
import {
  AccessLevel, AdministratorProfile, AgentProfile, AnalyticsPermissions, ProfileSettings, CallCenterManagerProfile, ConnectInstance,
  PermissionSet, QualityAnalystProfile, ReportingAnalystProfile, SupervisorProfile,
} from 'cdk-connect-security-profiles';

export interface AgentDesktopStackProps extends StackProps {
  /** ARN of the instance that the roles are for. */
  readonly instanceArn: string;
}

/** The usual roles, one saved as another, a change that is tried out on a copy, and what each may do in the desktop. */
export class AgentDesktopStack extends Stack {
  constructor(scope: Construct, id: string, props: AgentDesktopStackProps) {
    super(scope, id, props);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', props.instanceArn);

    const agent = new AgentProfile(this, 'Agent', { instance, securityProfileName: 'Desktop agent' });
    const supervisor = new SupervisorProfile(this, 'Supervisor', { instance, securityProfileName: 'Desktop supervisor' });
    const admin = new AdministratorProfile(this, 'Admin', { instance, securityProfileName: 'Desktop admin' });
    const manager = new CallCenterManagerProfile(this, 'Manager', { instance, securityProfileName: 'Call center manager' });
    new QualityAnalystProfile(this, 'Quality', { instance, securityProfileName: 'Quality specialist' });
    new ReportingAnalystProfile(this, 'Reporting', { instance, securityProfileName: 'Reporting specialist' });

    // A similar role, saved as another: its holders see historical metrics, but make no reports.
    const higher = supervisor.saveAs(this, 'HigherSupervisor', {
      securityProfileName: 'Higher supervisor',
      additional: PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS, AnalyticsPermissions.SAVED_REPORTS_VIEW),
    });

    // A change of the live role on a copy, which one user holds first: reports are made, shared and deleted, too.
    higher.saveAs(this, 'ReportsTrial', {
      securityProfileName: 'Higher supervisor trial',
      additional: PermissionSet.forResource('Saved reports', AccessLevel.CREATE, AccessLevel.SHARE, AccessLevel.REMOVE),
      removalPolicy: RemovalPolicy.DESTROY, // when the change is a part of the role, the copy goes
    });

    // What Connect does not know: attachments, for each role that has any. Copies of a role have the same.
    const desktop = new ProfileSettings(this, 'Desktop', { definition: AGENT_DESKTOP });
    desktop.assign(agent, UPLOAD_ATTACHMENTS.on());
    desktop.assign(supervisor, UPLOAD_ATTACHMENTS.on(), BULK_UPLOAD_ATTACHMENTS.on());
    desktop.assign(manager);
    desktop.assignAll(admin);
    desktop.useAsDefault();

    // The desktop reads all documents, and asks Connect which profiles a user holds.
    const role = new Role(this, 'DesktopRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    desktop.grantRead(role);
    desktop.grantReadUsers(role);
  }
}
