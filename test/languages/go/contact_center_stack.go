package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/interfaces/interfacesawsconnect"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	profiles "github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go/connectsecurityprofiles"
)

// NewContactCenterStack defines the roles of a usual contact center, as examples/contact-center has them in TypeScript.
func NewContactCenterStack(scope constructs.Construct, id string, instanceArn string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)
	instance := profiles.ConnectInstance_FromInstanceArn(stack, jsii.String("Instance"), &instanceArn, nil)

	agent := profiles.NewAgentProfile(stack, jsii.String("Agent"), &profiles.AgentProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Service agent"),
	})

	profiles.NewSupervisorProfile(stack, jsii.String("Supervisor"), &profiles.SupervisorProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Supervisor"),
		Description:         jsii.String("Leads a team, and sees its historical metrics"),
		Additional:          profiles.PermissionSet_Of(profiles.AnalyticsPermissions_HISTORICAL_METRICS_ACCESS()),
		HeldTogetherWith:    &[]interfacesawsconnect.ISecurityProfileRef{agent},
	})

	profiles.NewCasesAgentProfile(stack, jsii.String("CasesAgent"), &profiles.CasesAgentProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Cases agent"),
	})
	profiles.NewQualityAnalystProfile(stack, jsii.String("QualityAnalyst"), &profiles.QualityAnalystProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Quality analyst"),
	})
	profiles.NewReportingAnalystProfile(stack, jsii.String("ReportingAnalyst"), &profiles.ReportingAnalystProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Reporting analyst"),
	})

	profiles.NewAdministratorProfile(stack, jsii.String("Administrator"), &profiles.AdministratorProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Administrator"),
		PrivilegeReason:     jsii.String("Runs the contact center: manages its users and their security profiles"),
	})
	return stack
}
