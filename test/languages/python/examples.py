"""Runs examples of the documentation, each with a stack and an instance of its own. They are a JSON list in a file."""

import json
import sys

import aws_cdk as cdk
import cdk_connect_security_profiles as profiles

INSTANCE_ARN = "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555"

with open(sys.argv[1], encoding="utf-8") as file:
    examples = json.load(file)

for number, example in enumerate(examples):
    stack = cdk.Stack(None, f"Example{number}")
    known = {
        **{name: getattr(profiles, name) for name in profiles.__all__},
        "cdk": cdk,
        "stack": stack,
        "instance": profiles.ConnectInstance.from_instance_arn(stack, "Instance", INSTANCE_ARN),
        "instance_arn": INSTANCE_ARN,
    }
    exec(compile(example, f"example {number + 1}", "exec"), known)

print(len(examples))
