// Command roles writes the cloud assembly of its stacks, or with the argument "mistakes" what is said about three
// mistakes, as JSON.
package main

import (
	"os"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
)

const instanceArn = "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555"

func main() {
	defer jsii.Close()
	if len(os.Args) > 1 && os.Args[1] == "mistakes" {
		printMistakes()
		return
	}
	app := awscdk.NewApp(nil)
	NewContactCenterStack(app, "ContactCenter", instanceArn)
	NewChoicesStack(app, "Choices")
	NewDeskStack(app, "Desk")
	app.Synth(nil)
}
