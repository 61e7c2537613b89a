package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/interfaces/interfacesawsconnect"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	profiles "github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go/connectsecurityprofiles"
)

const choicesInstanceArn = "arn:aws:connect:us-east-1:111122223333:instance/66666666-7777-8888-9999-000000000000"

// NewChoicesStack defines what people choose by hand: sets, additions, exceptions, waivers, and a permission that the
// catalog does not know.
func NewChoicesStack(scope constructs.Construct, id string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)
	rules := profiles.ProfileRules_Of(stack)
	rules.OverrideSeverity(profiles.ProfileRule_DRIFT(), profiles.RuleSeverity_ERROR)
	rules.OverrideSeverity(profiles.ProfileRule_INSTANCE_FEATURE(), profiles.RuleSeverity_WARNING)
	fewDeletions := rules.AddGuardrail(jsii.String("few-deletions"), &profiles.GuardrailProps{
		Reason:      jsii.String("Reviewers delete nothing"),
		ForbidRisks: &[]profiles.PermissionRisk{profiles.PermissionRisk_DESTRUCTIVE},
		Waivable:    jsii.Bool(true),
	})
	rules.OverrideSeverity(fewDeletions, profiles.RuleSeverity_WARNING)
	instance := profiles.ConnectInstance_FromInstanceArn(stack, jsii.String("Instance"), jsii.String(choicesInstanceArn), &profiles.ConnectInstanceOptions{
		Validation: &profiles.ProfileValidationOptions{Strictness: profiles.Strictness_LENIENT},
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
		HeldTogetherWith: &[]interfacesawsconnect.ISecurityProfileRef{agent},
		Waivers: &[]*profiles.Waiver{{
			Rule:        profiles.ProfileRule_RECOMMENDED_DEPENDENCY(),
			Permissions: profiles.CasesPermissions_CASES_VIEW(),
			Reason:      jsii.String("Reviewers read cases without summaries by AI"),
		}},
		Tags:          &map[string]*string{"team": jsii.String("quality"), "cost-center": jsii.String("1234")},
		RemovalPolicy: awscdk.RemovalPolicy_RETAIN,
	})
	return stack
}
