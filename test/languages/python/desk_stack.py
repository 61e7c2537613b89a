"""Settings of an application: one of each kind, and roles that are given them one by one, by heading, all and from a configuration."""

import aws_cdk as cdk
from cdk_connect_security_profiles import (
    AccessLevel,
    AgentProfile,
    AnalyticsPermissions,
    ChoiceSetting,
    ConnectInstance,
    LevelSetting,
    PermissionSet,
    ProfileSettingChoice,
    ProfileSettings,
    ProfileSettingsDefinition,
    SupervisorProfile,
    ToggleSetting,
)
from constructs import Construct

INSTANCE_ARN = "arn:aws:connect:us-east-1:111122223333:instance/77777777-7777-8888-9999-000000000000"


class DeskStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)
        upload = ToggleSetting("upload", title="Upload attachments", group="Attachments")
        bulk_upload = ToggleSetting("bulkUpload", title="Bulk upload attachments", group="Attachments", requires=[upload])
        links = LevelSetting("links", title="Custom links")
        activity = ChoiceSetting(
            "activity",
            title="Activity",
            choices=[
                ProfileSettingChoice(name="none"),
                ProfileSettingChoice(name="own", needs=PermissionSet.of(AnalyticsPermissions.MY_CONTACTS_VIEW)),
                ProfileSettingChoice(name="all"),
            ],
        )
        definition = ProfileSettingsDefinition("desk", title="The desk", version=1, settings=[upload, bulk_upload, links, activity])

        instance = ConnectInstance.from_instance_arn(self, "Instance", INSTANCE_ARN)
        agent = AgentProfile(
            self,
            "Agent",
            instance=instance,
            security_profile_name="Desk agent",
            additional=AnalyticsPermissions.MY_CONTACTS_VIEW,
        )
        trainer = AgentProfile(self, "Trainer", instance=instance, security_profile_name="Desk trainer")
        supervisor = SupervisorProfile(
            self,
            "Supervisor",
            instance=instance,
            security_profile_name="Desk supervisor",
            held_together_with=[agent],
        )
        lead = supervisor.save_as(self, "Lead", security_profile_name="Desk lead")

        settings = ProfileSettings(self, "Desk", definition=definition)
        settings.assign(agent, *definition.values_from({"upload": True, "links": ["view"], "activity": "own"}))
        settings.assign(
            trainer,
            *(setting.widest() for setting in definition.group("Attachments")),
            links.at(AccessLevel.VIEW, AccessLevel.EDIT),
        )
        settings.assign(supervisor, upload.on(), activity.choose("all"))
        settings.assign_all(lead, links.none())
        settings.use_as_default()
        cdk.CfnOutput(self, "ActivityOfAgents", value=settings.values_of(agent)["activity"])
