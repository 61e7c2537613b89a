package com.example.roles;

import io.github.cdkconnect.securityprofiles.AccessLevel;
import io.github.cdkconnect.securityprofiles.AgentProfile;
import io.github.cdkconnect.securityprofiles.AnalyticsPermissions;
import io.github.cdkconnect.securityprofiles.ChoiceSetting;
import io.github.cdkconnect.securityprofiles.ConnectInstance;
import io.github.cdkconnect.securityprofiles.LevelSetting;
import io.github.cdkconnect.securityprofiles.PermissionSet;
import io.github.cdkconnect.securityprofiles.ProfileSetting;
import io.github.cdkconnect.securityprofiles.ProfileSettingChoice;
import io.github.cdkconnect.securityprofiles.ProfileSettingValue;
import io.github.cdkconnect.securityprofiles.ProfileSettings;
import io.github.cdkconnect.securityprofiles.ProfileSettingsDefinition;
import io.github.cdkconnect.securityprofiles.SaveAsProps;
import io.github.cdkconnect.securityprofiles.SecurityProfile;
import io.github.cdkconnect.securityprofiles.SupervisorProfile;
import io.github.cdkconnect.securityprofiles.ToggleSetting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Settings of an application: one of each kind, and roles that are given them one by one, by heading, all and from a configuration. */
public class DeskStack extends Stack {
  private static final String INSTANCE_ARN =
      "arn:aws:connect:us-east-1:111122223333:instance/77777777-7777-8888-9999-000000000000";

  public DeskStack(Construct scope, String id) {
    super(scope, id);
    ToggleSetting upload = ToggleSetting.Builder.create("upload").title("Upload attachments").group("Attachments").build();
    ToggleSetting bulkUpload = ToggleSetting.Builder.create("bulkUpload")
        .title("Bulk upload attachments")
        .group("Attachments")
        .requires(List.of(upload))
        .build();
    LevelSetting links = LevelSetting.Builder.create("links").title("Custom links").build();
    ChoiceSetting activity = ChoiceSetting.Builder.create("activity")
        .title("Activity")
        .choices(List.of(
            ProfileSettingChoice.builder().name("none").build(),
            ProfileSettingChoice.builder().name("own").needs(PermissionSet.of(AnalyticsPermissions.MY_CONTACTS_VIEW)).build(),
            ProfileSettingChoice.builder().name("all").build()))
        .build();
    ProfileSettingsDefinition definition = ProfileSettingsDefinition.Builder.create("desk")
        .title("The desk")
        .version(1)
        .settings(List.of(upload, bulkUpload, links, activity))
        .build();

    ConnectInstance instance = ConnectInstance.fromInstanceArn(this, "Instance", INSTANCE_ARN);
    AgentProfile agent = AgentProfile.Builder.create(this, "Agent")
        .instance(instance)
        .securityProfileName("Desk agent")
        .additional(AnalyticsPermissions.MY_CONTACTS_VIEW)
        .build();
    AgentProfile trainer = AgentProfile.Builder.create(this, "Trainer")
        .instance(instance)
        .securityProfileName("Desk trainer")
        .build();
    SupervisorProfile supervisor = SupervisorProfile.Builder.create(this, "Supervisor")
        .instance(instance)
        .securityProfileName("Desk supervisor")
        .heldTogetherWith(List.of(agent))
        .build();
    SecurityProfile lead = supervisor.saveAs(this, "Lead", SaveAsProps.builder().securityProfileName("Desk lead").build());

    ProfileSettings settings = ProfileSettings.Builder.create(this, "Desk").definition(definition).build();
    settings.assign(agent, definition.valuesFrom(Map.of("upload", true, "links", List.of("view"), "activity", "own"))
        .toArray(ProfileSettingValue[]::new));
    settings.assign(trainer, Stream.concat(
        definition.group("Attachments").stream().map(ProfileSetting::widest),
        Stream.of(links.at(AccessLevel.VIEW, AccessLevel.EDIT))).toArray(ProfileSettingValue[]::new));
    settings.assign(supervisor, upload.on(), activity.choose("all"));
    settings.assignAll(lead, links.none());
    settings.useAsDefault();
    CfnOutput.Builder.create(this, "ActivityOfAgents").value(String.valueOf(settings.valuesOf(agent).get("activity"))).build();
  }
}
