"""The roles of a usual contact center, as examples/contact-center has them in TypeScript."""

import aws_cdk as cdk
from cdk_connect_security_profiles import (
    AdministratorProfile,
    AgentProfile,
    AnalyticsPermissions,
    CasesAgentProfile,
    ConnectInstance,
    PermissionSet,
    QualityAnalystProfile,
    ReportingAnalystProfile,
    SupervisorProfile,
)
from constructs import Construct


class ContactCenterStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, *, instance_arn: str) -> None:
        super().__init__(scope, construct_id)
        instance = ConnectInstance.from_instance_arn(self, "Instance", instance_arn)

        agent = AgentProfile(self, "Agent", instance=instance, security_profile_name="Service agent")

        SupervisorProfile(
            self,
            "Supervisor",
            instance=instance,
            security_profile_name="Supervisor",
            description="Leads a team, and sees its historical metrics",
            additional=PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS),
            held_together_with=[agent],
        )

        CasesAgentProfile(self, "CasesAgent", instance=instance, security_profile_name="Cases agent")
        QualityAnalystProfile(self, "QualityAnalyst", instance=instance, security_profile_name="Quality analyst")
        ReportingAnalystProfile(self, "ReportingAnalyst", instance=instance, security_profile_name="Reporting analyst")

        AdministratorProfile(
            self,
            "Administrator",
            instance=instance,
            security_profile_name="Administrator",
            privilege_reason="Runs the contact center: manages its users and their security profiles",
        )
