package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
	profiles "github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go/connectsecurityprofiles"
)

func printMistakes() {
	err := json.NewEncoder(os.Stdout).Encode(map[string]string{
		"unknownPermission": messageOf(func() { profiles.Permission_Of(jsii.String("Queue.View")) }),
		"malformedArn":      messageOf(malformedArn),
		"missingDependency": messageOf(missingDependency),
	})
	if err != nil {
		panic(err)
	}
}

func malformedArn() {
	profiles.ConnectInstance_FromInstanceArn(awscdk.NewStack(nil, nil, nil), jsii.String("Instance"),
		jsii.String("arn:aws:connect:us-east-1:111122223333:contact-center/1"), nil)
}

func missingDependency() {
	app := awscdk.NewApp(nil)
	stack := awscdk.NewStack(app, jsii.String("Roles"), nil)
	profiles.NewSecurityProfile(stack, jsii.String("Reviewer"), &profiles.SecurityProfileProps{
		Instance:            profiles.ConnectInstance_FromInstanceArn(stack, jsii.String("Instance"), jsii.String(instanceArn), nil),
		SecurityProfileName: jsii.String("Recording reviewer"),
		Permissions:         profiles.RecordingsPermissions_CALL_RECORDINGS_REDACTED_ACCESS(),
	})
	app.Synth(nil)
}

func messageOf(mistake func()) (message string) {
	message = "no error"
	defer func() {
		if problem := recover(); problem != nil {
			message = fmt.Sprint(problem)
		}
	}()
	mistake()
	return message
}
