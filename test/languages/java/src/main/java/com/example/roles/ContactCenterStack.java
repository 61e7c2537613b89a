package com.example.roles;

import io.github.cdkconnect.securityprofiles.AdministratorProfile;
import io.github.cdkconnect.securityprofiles.AgentProfile;
import io.github.cdkconnect.securityprofiles.AnalyticsPermissions;
import io.github.cdkconnect.securityprofiles.CasesAgentProfile;
import io.github.cdkconnect.securityprofiles.ConnectInstance;
import io.github.cdkconnect.securityprofiles.PermissionSet;
import io.github.cdkconnect.securityprofiles.QualityAnalystProfile;
import io.github.cdkconnect.securityprofiles.ReportingAnalystProfile;
import io.github.cdkconnect.securityprofiles.SupervisorProfile;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The roles of a usual contact center, as examples/contact-center has them in TypeScript. */
public class ContactCenterStack extends Stack {
  public ContactCenterStack(Construct scope, String id, String instanceArn) {
    super(scope, id);
    ConnectInstance instance = ConnectInstance.fromInstanceArn(this, "Instance", instanceArn);

    AgentProfile agent = AgentProfile.Builder.create(this, "Agent")
        .instance(instance)
        .securityProfileName("Service agent")
        .build();

    SupervisorProfile.Builder.create(this, "Supervisor")
        .instance(instance)
        .securityProfileName("Supervisor")
        .description("Leads a team, and sees its historical metrics")
        .additional(PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS))
        .heldTogetherWith(List.of(agent))
        .build();

    CasesAgentProfile.Builder.create(this, "CasesAgent").instance(instance).securityProfileName("Cases agent").build();
    QualityAnalystProfile.Builder.create(this, "QualityAnalyst").instance(instance).securityProfileName("Quality analyst").build();
    ReportingAnalystProfile.Builder.create(this, "ReportingAnalyst").instance(instance).securityProfileName("Reporting analyst").build();

    AdministratorProfile.Builder.create(this, "Administrator")
        .instance(instance)
        .securityProfileName("Administrator")
        .privilegeReason("Runs the contact center: manages its users and their security profiles")
        .build();
  }
}
