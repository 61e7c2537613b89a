import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  AgentProfile, AnalyticsPermissions, CasesPermissions, ConnectInstance, Permission, PermissionRisk, PermissionSet, ProfileRule,
  ProfileRules, RecordingsPermissions, RuleSeverity, SecurityProfile, Strictness, UsersPermissions,
} from 'cdk-connect-security-profiles';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/66666666-7777-8888-9999-000000000000';

/** What people choose by hand: sets, additions, exceptions, waivers, and a permission that the catalog does not know. */
export class ChoicesStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const rules = ProfileRules.of(this);
    rules.overrideSeverity(ProfileRule.DRIFT, RuleSeverity.ERROR);
    rules.overrideSeverity(ProfileRule.INSTANCE_FEATURE, RuleSeverity.WARNING);
    const fewDeletions = rules.addGuardrail('few-deletions', {
      reason: 'Reviewers delete nothing',
      forbidRisks: [PermissionRisk.DESTRUCTIVE],
      waivable: true,
    });
    rules.overrideSeverity(fewDeletions, RuleSeverity.WARNING);
    const instance = ConnectInstance.fromInstanceArn(this, 'Instance', INSTANCE_ARN, { validation: { strictness: Strictness.LENIENT } });
    const agent = new AgentProfile(this, 'Agent', { instance, securityProfileName: 'Agent of the shop' });

    const reviewing = PermissionSet.of(
      RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
      Permission.of('Cases.View'),
    ).withDependencies();

    new SecurityProfile(this, 'Reviewer', {
      instance,
      securityProfileName: 'Recording reviewer',
      permissions: reviewing.plus(UsersPermissions.USERS_VIEW, CasesPermissions.CASES_EDIT).minus(CasesPermissions.CASES_EDIT),
      additional: PermissionSet.of(Permission.custom('Forecasts.Share'), AnalyticsPermissions.CONTACT_SEARCH_VIEW),
      except: AnalyticsPermissions.MY_CONTACTS_VIEW,
      heldTogetherWith: [agent],
      waivers: [{ rule: ProfileRule.RECOMMENDED_DEPENDENCY, permissions: CasesPermissions.CASES_VIEW, reason: 'Reviewers read cases without summaries by AI' }],
      tags: { 'team': 'quality', 'cost-center': '1234' },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
