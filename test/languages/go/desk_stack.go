package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/interfaces/interfacesawsconnect"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	profiles "github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go/connectsecurityprofiles"
)

const deskInstanceArn = "arn:aws:connect:us-east-1:111122223333:instance/77777777-7777-8888-9999-000000000000"

// NewDeskStack defines settings of an application: one of each kind, and roles that are given them one by one, by heading,
// all and from a configuration.
func NewDeskStack(scope constructs.Construct, id string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)
	upload := profiles.NewToggleSetting(jsii.String("upload"), &profiles.ToggleSettingProps{
		Title: jsii.String("Upload attachments"),
		Group: jsii.String("Attachments"),
	})
	bulkUpload := profiles.NewToggleSetting(jsii.String("bulkUpload"), &profiles.ToggleSettingProps{
		Title:    jsii.String("Bulk upload attachments"),
		Group:    jsii.String("Attachments"),
		Requires: &[]profiles.ProfileSetting{upload},
	})
	links := profiles.NewLevelSetting(jsii.String("links"), &profiles.LevelSettingProps{Title: jsii.String("Custom links")})
	activity := profiles.NewChoiceSetting(jsii.String("activity"), &profiles.ChoiceSettingProps{
		Title: jsii.String("Activity"),
		Choices: &[]*profiles.ProfileSettingChoice{
			{Name: jsii.String("none")},
			{Name: jsii.String("own"), Needs: profiles.PermissionSet_Of(profiles.AnalyticsPermissions_MY_CONTACTS_VIEW())},
			{Name: jsii.String("all")},
		},
	})
	definition := profiles.NewProfileSettingsDefinition(jsii.String("desk"), &profiles.ProfileSettingsDefinitionProps{
		Title:    jsii.String("The desk"),
		Version:  jsii.Number(1),
		Settings: &[]profiles.ProfileSetting{upload, bulkUpload, links, activity},
	})

	instance := profiles.ConnectInstance_FromInstanceArn(stack, jsii.String("Instance"), jsii.String(deskInstanceArn), nil)
	agent := profiles.NewAgentProfile(stack, jsii.String("Agent"), &profiles.AgentProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Desk agent"),
		Additional:          profiles.AnalyticsPermissions_MY_CONTACTS_VIEW(),
	})
	trainer := profiles.NewAgentProfile(stack, jsii.String("Trainer"), &profiles.AgentProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Desk trainer"),
	})
	supervisor := profiles.NewSupervisorProfile(stack, jsii.String("Supervisor"), &profiles.SupervisorProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Desk supervisor"),
		HeldTogetherWith:    &[]interfacesawsconnect.ISecurityProfileRef{agent},
	})
	lead := supervisor.SaveAs(stack, jsii.String("Lead"), &profiles.SaveAsProps{SecurityProfileName: jsii.String("Desk lead")})

	settings := profiles.NewProfileSettings(stack, jsii.String("Desk"), &profiles.ProfileSettingsProps{Definition: definition})
	settings.Assign(agent, *definition.ValuesFrom(&map[string]interface{}{
		"upload": true, "links": []interface{}{"view"}, "activity": "own",
	})...)
	ofTrainers := []profiles.ProfileSettingValue{}
	for _, setting := range *definition.Group(jsii.String("Attachments")) {
		ofTrainers = append(ofTrainers, setting.Widest())
	}
	settings.Assign(trainer, append(ofTrainers, links.At(profiles.AccessLevel_VIEW, profiles.AccessLevel_EDIT))...)
	settings.Assign(supervisor, upload.On(), activity.Choose(jsii.String("all")))
	settings.AssignAll(lead, links.None())
	settings.UseAsDefault(nil)
	awscdk.NewCfnOutput(stack, jsii.String("ActivityOfAgents"), &awscdk.CfnOutputProps{
		Value: jsii.String((*settings.ValuesOf(agent))["activity"].(string)),
	})
	return stack
}
