"""What people choose by hand: sets, additions, exceptions, waivers, and a permission that the catalog does not know."""

import aws_cdk as cdk
from cdk_connect_security_profiles import (
    AgentProfile,
    AnalyticsPermissions,
    CasesPermissions,
    ConnectInstance,
    Permission,
    PermissionRisk,
    PermissionSet,
    ProfileRule,
    ProfileRules,
    ProfileValidationOptions,
    RecordingsPermissions,
    RuleSeverity,
    SecurityProfile,
    Strictness,
    UsersPermissions,
    Waiver,
)
from constructs import Construct

INSTANCE_ARN = "arn:aws:connect:us-east-1:111122223333:instance/66666666-7777-8888-9999-000000000000"


class ChoicesStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        rules = ProfileRules.of(self)
        rules.override_severity(ProfileRule.DRIFT, RuleSeverity.ERROR)
        rules.override_severity(ProfileRule.INSTANCE_FEATURE, RuleSeverity.WARNING)
        few_deletions = rules.add_guardrail(
            "few-deletions",
            reason="Reviewers delete nothing",
            forbid_risks=[PermissionRisk.DESTRUCTIVE],
            waivable=True,
        )
        rules.override_severity(few_deletions, RuleSeverity.WARNING)
        instance = ConnectInstance.from_instance_arn(
            self,
            "Instance",
            INSTANCE_ARN,
            validation=ProfileValidationOptions(strictness=Strictness.LENIENT),
        )
        agent = AgentProfile(self, "Agent", instance=instance, security_profile_name="Agent of the shop")

        reviewing = PermissionSet.of(
            RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
            Permission.of("Cases.View"),
        ).with_dependencies()

        SecurityProfile(
            self,
            "Reviewer",
            instance=instance,
            security_profile_name="Recording reviewer",
            permissions=reviewing.plus(UsersPermissions.USERS_VIEW, CasesPermissions.CASES_EDIT).minus(CasesPermissions.CASES_EDIT),
            additional=PermissionSet.of(Permission.custom("Forecasts.Share"), AnalyticsPermissions.CONTACT_SEARCH_VIEW),
            except_=AnalyticsPermissions.MY_CONTACTS_VIEW,
            held_together_with=[agent],
            waivers=[
                Waiver(
                    rule=ProfileRule.RECOMMENDED_DEPENDENCY,
                    permissions=CasesPermissions.CASES_VIEW,
                    reason="Reviewers read cases without summaries by AI",
                )
            ],
            tags={"team": "quality", "cost-center": "1234"},
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
