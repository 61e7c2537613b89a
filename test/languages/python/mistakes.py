"""Prints, as JSON, what is said about three mistakes."""

import json
from collections.abc import Callable

import aws_cdk as cdk
from cdk_connect_security_profiles import ConnectInstance, Permission, RecordingsPermissions, SecurityProfile

INSTANCE_ARN = "arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555"


def unknown_permission() -> None:
    Permission.of("Queue.View")


def malformed_arn() -> None:
    ConnectInstance.from_instance_arn(cdk.Stack(), "Instance", "arn:aws:connect:us-east-1:111122223333:contact-center/1")


def missing_dependency() -> None:
    app = cdk.App()
    stack = cdk.Stack(app, "Roles")
    SecurityProfile(
        stack,
        "Reviewer",
        instance=ConnectInstance.from_instance_arn(stack, "Instance", INSTANCE_ARN),
        security_profile_name="Recording reviewer",
        permissions=RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS,
    )
    app.synth()


def message_of(mistake: Callable[[], None]) -> str:
    try:
        mistake()
    except RuntimeError as error:
        return str(error)
    return "no error"


print(
    json.dumps(
        {
            "unknownPermission": message_of(unknown_permission),
            "malformedArn": message_of(malformed_arn),
            "missingDependency": message_of(missing_dependency),
        }
    )
)
