"""AWS::Connect::SecurityProfile for the local engine: validates the properties by the schema that AWS publishes, then
makes the calls that the CloudFormation type makes, to whatever AWS_ENDPOINT_URL_CONNECT names."""

import functools
import json
import pathlib
import re
import time

import botocore.config
import botocore.exceptions
import botocore.session
import fastjsonschema
from ministack.core.responses import get_account_id

TYPE_NAME = "AWS::Connect::SecurityProfile"

# Python's re has no classes of Unicode: what comes nearest within a class of characters.
UNICODE_CLASSES = {
    r"\\p{L}": r"\\w",
    r"\\p{N}": r"\\w",
    r"\\p{Z}": r" \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000",
}


def published_schema() -> dict:
    """The schema that AWS publishes of the type."""
    facts = pathlib.Path(__file__).parents[3] / "facts/cloudformation/AWS-Connect-SecurityProfile.json"
    text = facts.read_text(encoding="utf-8")
    for published, portable in UNICODE_CLASSES.items():
        text = text.replace(published, portable)
    return json.loads(text)["schema"]


SCHEMA = published_schema()
CREATE_ONLY = tuple(pointer.removeprefix("/properties/") for pointer in SCHEMA["createOnlyProperties"])

# UpdateSecurityProfile leaves what a request does not name as it was; a property that left the template must go.
EMPTY = {
    "Description": "",
    "Permissions": [],
    "AllowedAccessControlTags": {},
    "TagRestrictedResources": [],
    "HierarchyRestrictedResources": [],
    "AllowedAccessControlHierarchyGroupId": "",
    "Applications": [],
    "AllowedFlowModules": [],
    "GranularAccessControlConfiguration": {},
}

HANDLER_ERROR_CODES = {
    "AccessDeniedException": "AccessDenied",
    "DuplicateResourceException": "AlreadyExists",
    "InternalServiceException": "ServiceInternalError",
    "InvalidParameterException": "InvalidRequest",
    "InvalidRequestException": "InvalidRequest",
    "LimitExceededException": "ServiceLimitExceeded",
    "ResourceInUseException": "ResourceConflict",
    "ResourceNotFoundException": "NotFound",
    "ThrottlingException": "Throttling",
}

THROTTLING_PATIENCE_SECONDS = 60

# What says how the type is handled is no JSON schema, and names others.
validate = fastjsonschema.compile({
    keyword: SCHEMA[keyword] for keyword in ("additionalProperties", "definitions", "properties", "required")
})


class HandlerError(Exception):
    """What a resource handler answers CloudFormation, in the words CloudFormation puts into the stack's events."""

    def __init__(self, error: botocore.exceptions.ClientError):
        status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        request = error.response["ResponseMetadata"].get("RequestId", "-")
        self.name = error.response["Error"]["Code"]
        self.code = HANDLER_ERROR_CODES.get(self.name, "GeneralServiceException")
        message = error.response["Error"].get("Message", "")
        super().__init__(
            f'Resource handler returned message: "{message} ({self.name}; Service: Connect, Status Code: {status}, '
            f'Request ID: {request})" (HandlerErrorCode: {self.code})'
        )


def register(provisioners) -> None:
    """Adds the type to the engine's tables."""
    provisioners._RESOURCE_HANDLERS[TYPE_NAME] = {"create": create, "update": update, "delete": delete, "import": adopt}
    provisioners._REPLACING_PROPERTIES[TYPE_NAME] = CREATE_ONLY
    provisioners._STACK_TAG_PROPERTY[TYPE_NAME] = ("Tags", "list")


def create(logical_id: str, properties: dict, stack_name: str) -> tuple:
    desired = checked(logical_id, properties)
    connect = client(desired["InstanceArn"])
    answer = call(
        connect.create_security_profile,
        InstanceId=instance_id(desired["InstanceArn"]),
        SecurityProfileName=desired["SecurityProfileName"],
        **({"Tags": tags} if (tags := tag_map(desired.get("Tags"))) else {}),
        **api_fields({name: value for name, value in desired.items() if name in EMPTY}),
    )
    return described(connect, answer["SecurityProfileArn"])


def update(arn: str, previous: dict, properties: dict, stack_name: str) -> tuple:
    desired = checked(arn, properties)
    connect = client(arn)
    call(
        connect.update_security_profile,
        **identity(arn),
        **api_fields({
            name: desired.get(name, empty) for name, empty in EMPTY.items() if name in desired or name in previous
        }),
    )
    old_tags, new_tags = tag_map(user_tags(previous)), tag_map(desired.get("Tags"))
    gone = sorted(old_tags.keys() - new_tags.keys())
    changed = {key: value for key, value in new_tags.items() if old_tags.get(key) != value}
    if gone:
        call(connect.untag_resource, resourceArn=arn, tagKeys=gone)
    if changed:
        call(connect.tag_resource, resourceArn=arn, tags=changed)
    return described(connect, arn)


def adopt(identifier: dict) -> tuple:
    """Takes over a profile that exists, by its primary identifier; it is only read."""
    arn = identifier["SecurityProfileArn"]
    return described(client(arn), arn)


def delete(arn: str, properties: dict) -> None:
    try:
        call(client(arn).delete_security_profile, **identity(arn))
    except HandlerError as error:
        # Somebody deleted it by hand: for CloudFormation that is a delete that succeeded.
        if error.code != "NotFound":
            raise


def checked(name: str, properties: dict) -> dict:
    desired = {**properties, "Tags": user_tags(properties)} if "Tags" in properties else dict(properties)
    try:
        validate(desired)
    except fastjsonschema.JsonSchemaValueException as error:
        path = re.sub(r"\[(\d+)\]", r"/\1", error.name.removeprefix("data")).replace(".", "/")
        raise ValueError(
            f"Properties validation failed for resource {name} with message: [#{path}: "
            f"{error.message.removeprefix(error.name).strip()}]"
        ) from None
    return desired


def user_tags(properties: dict) -> list:
    # The engine adds CloudFormation's own aws: tags; a caller of the Connect API may not set those.
    return [tag for tag in properties.get("Tags") or [] if not tag["Key"].startswith("aws:")]


def tag_map(tags: list | None) -> dict:
    return {tag["Key"]: tag["Value"] for tag in tags or []}


def api_fields(values: dict) -> dict:
    """The template has access-control tags as a list of pairs, the API as a map."""
    tags = values.get("AllowedAccessControlTags")
    return {**values, "AllowedAccessControlTags": tag_map(tags)} if isinstance(tags, list) else values


def described(connect, arn: str) -> tuple:
    profile = call(connect.describe_security_profile, **identity(arn))["SecurityProfile"]
    attributes = {"SecurityProfileArn": arn}
    if "LastModifiedTime" in profile:
        attributes["LastModifiedTime"] = profile["LastModifiedTime"].timestamp()
    if "LastModifiedRegion" in profile:
        attributes["LastModifiedRegion"] = profile["LastModifiedRegion"]
    return arn, attributes


def identity(arn: str) -> dict:
    return {"InstanceId": instance_id(arn), "SecurityProfileId": arn.rsplit("/", 1)[1]}


def instance_id(arn: str) -> str:
    return arn.split(":instance/")[1].split("/")[0]


def client(arn: str):
    # The Connect emulator takes the access key for the caller's account: that of the stack.
    return client_of(region=arn.split(":")[3], account=get_account_id())


@functools.cache
def client_of(region: str, account: str):
    return botocore.session.Session().create_client(
        "connect",
        region_name=region,
        aws_access_key_id=account,
        aws_secret_access_key="not-a-secret",
        # The service judges a request here, not the client's copy of its model; and what is tried again is decided below.
        config=botocore.config.Config(
            parameter_validation=False,
            retries={"total_max_attempts": 1},
            user_agent_extra="cloudformation.amazonaws.com",
        ),
    )


def call(operation, **arguments) -> dict:
    """CloudFormation waits and tries again when a service throttles a type's handler."""
    deadline = time.monotonic() + THROTTLING_PATIENCE_SECONDS
    pause = 0.2
    while True:
        try:
            return operation(**arguments)
        except botocore.exceptions.ClientError as error:
            failure = HandlerError(error)
            if failure.code != "Throttling" or time.monotonic() > deadline:
                raise failure from None
            time.sleep(pause)
            pause = min(pause * 2, 5)
