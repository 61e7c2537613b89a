package com.example.roles;

import io.github.cdkconnect.securityprofiles.AgentProfile;
import io.github.cdkconnect.securityprofiles.AnalyticsPermissions;
import io.github.cdkconnect.securityprofiles.CasesPermissions;
import io.github.cdkconnect.securityprofiles.ConnectInstance;
import io.github.cdkconnect.securityprofiles.ConnectInstanceOptions;
import io.github.cdkconnect.securityprofiles.GuardrailProps;
import io.github.cdkconnect.securityprofiles.Permission;
import io.github.cdkconnect.securityprofiles.PermissionRisk;
import io.github.cdkconnect.securityprofiles.PermissionSet;
import io.github.cdkconnect.securityprofiles.ProfileRule;
import io.github.cdkconnect.securityprofiles.ProfileRules;
import io.github.cdkconnect.securityprofiles.ProfileValidationOptions;
import io.github.cdkconnect.securityprofiles.RecordingsPermissions;
import io.github.cdkconnect.securityprofiles.RuleSeverity;
import io.github.cdkconnect.securityprofiles.SecurityProfile;
import io.github.cdkconnect.securityprofiles.Strictness;
import io.github.cdkconnect.securityprofiles.UsersPermissions;
import io.github.cdkconnect.securityprofiles.Waiver;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** What people choose by hand: sets, additions, exceptions, waivers, and a permission that the catalog does not know. */
public class ChoicesStack extends Stack {
  private static final String INSTANCE_ARN =
      "arn:aws:connect:us-east-1:111122223333:instance/66666666-7777-8888-9999-000000000000";

  public ChoicesStack(Construct scope, String id) {
    super(scope, id);
    ProfileRules rules = ProfileRules.of(this);
    rules.overrideSeverity(ProfileRule.DRIFT, RuleSeverity.ERROR);
    rules.overrideSeverity(ProfileRule.INSTANCE_FEATURE, RuleSeverity.WARNING);
    ProfileRule fewDeletions = rules.addGuardrail("few-deletions", GuardrailProps.builder()
        .reason("Reviewers delete nothing")
        .forbidRisks(List.of(PermissionRisk.DESTRUCTIVE))
        .waivable(true)
        .build());
    rules.overrideSeverity(fewDeletions, RuleSeverity.WARNING);
    ConnectInstance instance = ConnectInstance.fromInstanceArn(this, "Instance", INSTANCE_ARN, ConnectInstanceOptions.builder()
        .validation(ProfileValidationOptions.builder().strictness(Strictness.LENIENT).build())
        .build());
    AgentProfile agent = AgentProfile.Builder.create(this, "Agent")
        .instance(instance)
        .securityProfileName("Agent of the shop")
        .build();

    PermissionSet reviewing = PermissionSet.of(
        RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
        Permission.of("Cases.View")
    ).withDependencies();

    SecurityProfile.Builder.create(this, "Reviewer")
        .instance(instance)
        .securityProfileName("Recording reviewer")
        .permissions(reviewing.plus(UsersPermissions.USERS_VIEW, CasesPermissions.CASES_EDIT).minus(CasesPermissions.CASES_EDIT))
        .additional(PermissionSet.of(Permission.custom("Forecasts.Share"), AnalyticsPermissions.CONTACT_SEARCH_VIEW))
        .except(AnalyticsPermissions.MY_CONTACTS_VIEW)
        .heldTogetherWith(List.of(agent))
        .waivers(List.of(Waiver.builder()
            .rule(ProfileRule.RECOMMENDED_DEPENDENCY)
            .permissions(CasesPermissions.CASES_VIEW)
            .reason("Reviewers read cases without summaries by AI")
            .build()))
        .tags(Map.of("team", "quality", "cost-center", "1234"))
        .removalPolicy(RemovalPolicy.RETAIN)
        .build();
  }
}
