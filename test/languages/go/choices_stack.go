package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	profiles "github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go/connectsecurityprofiles"
)

const choicesInstanceArn = "arn:aws:connect:us-east-1:111122223333:instance/66666666-7777-8888-9999-000000000000"

// NewChoicesStack defines what people choose by hand: sets, additions, exceptions, waivers, and a permission that the
// catalog does not know.
func NewChoicesStack(scope constructs.Construct, id string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)
	instance := profiles.ConnectInstance_FromInstanceArn(stack, jsii.String("Instance"), jsii.String(choicesInstanceArn), &profiles.ConnectInstanceOptions{
		Validation: &profiles.ProfileValidationOptions{
			Drift: profiles.DriftPolicy_FAIL,
			Rules: &map[string]profiles.RuleSeverity{
				"instance-feature":       profiles.RuleSeverity_WARNING,
				"instance-profile-quota": profiles.RuleSeverity_OFF,
			},
		},
	})
	agent := profiles.NewAgentProfile(stack, jsii.String("Agent"), &profiles.AgentProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Agent of the shop"),
	})

	reviewing := profiles.PermissionSet_Of(
		profiles.RecordingsPermissions_CALL_RECORDINGS_REDACTED_ACCESS(),
		profiles.Permission_Of(jsii.String("Cases.View")),
	).WithDependencies()

	profiles.NewSecurityProfile(stack, jsii.String("Reviewer"), &profiles.SecurityProfileProps{
		Instance:            instance,
		SecurityProfileName: jsii.String("Recording reviewer"),
		Permissions: reviewing.
			Plus(profiles.UsersPermissions_USERS_VIEW(), profiles.CasesPermissions_CASES_EDIT()).
			Minus(profiles.CasesPermissions_CASES_EDIT()),
		Additional: profiles.PermissionSet_Of(
			profiles.Permission_Custom(jsii.String("Forecasts.Share")),
			profiles.AnalyticsPermissions_CONTACT_SEARCH_VIEW(),
		),
		Except:           profiles.AnalyticsPermissions_MY_CONTACTS_VIEW(),
		HeldTogetherWith: &[]profiles.ISecurityProfile{agent},
		Waivers: &[]*profiles.Waiver{{
			Rule:       jsii.String("recommended-dependency"),
			Permission: jsii.String("Cases.View"),
			Reason:     jsii.String("Reviewers read cases without summaries by AI"),
		}},
		Tags:          &map[string]*string{"team": jsii.String("quality"), "cost-center": jsii.String("1234")},
		RemovalPolicy: awscdk.RemovalPolicy_RETAIN,
	})
	return stack
}
