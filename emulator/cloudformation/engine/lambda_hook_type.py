"""AWS::CloudFormation::LambdaHook for the local engine: asks the function of every hook before a resource is created or
changed, by the events and answers that AWS documents, and routes Cloud Control's calls for the types that are judged."""

import fnmatch
import json
import uuid

from ministack.core.responses import get_account_id, get_region, json_response

TYPE_NAME = "AWS::CloudFormation::LambdaHook"

# By account and Region, then by alias: the properties of the hooks that there are.
HOOKS: dict = {}

# The handlers of the judged types that ask nobody.
UNASKED: dict = {}


class Refused(Exception):
    """A hook that is to fail said no, or could not judge."""


def register(provisioners, judged: tuple) -> None:
    """Adds the type to the engine's tables, and has the handlers of the judged types ask it first."""
    provisioners._RESOURCE_HANDLERS[TYPE_NAME] = {"create": create, "update": update, "delete": delete}
    provisioners._REPLACING_PROPERTIES[TYPE_NAME] = ("Alias",)
    for type_name in judged:
        handler = UNASKED[type_name] = provisioners._RESOURCE_HANDLERS.get(type_name, STORED)
        provisioners._RESOURCE_HANDLERS[type_name] = {**handler, **asking_first(type_name, handler)}
    route_cloud_control(judged)


def create(logical_id: str, properties: dict, stack_name: str) -> tuple:
    here()[properties["Alias"]] = properties
    arn = f"arn:aws:cloudformation:{get_region()}:{get_account_id()}:type/hook/{properties['Alias'].replace('::', '-')}"
    return arn, {"HookArn": arn}


def update(arn: str, previous: dict, properties: dict, stack_name: str) -> tuple:
    return create("", properties, stack_name)


def delete(arn: str, properties: dict) -> None:
    here().pop(properties["Alias"], None)


# A type that the engine does not provision: a user is whatever was written.
STORED = {
    "create": lambda logical_id, properties, stack_name: (f"{logical_id}-{uuid.uuid4()}", {}),
    "update": lambda physical_id, previous, properties, stack_name: (physical_id, {}),
    "delete": lambda physical_id, properties: None,
}


def asking_first(type_name: str, handler: dict) -> dict:
    def create_asked(logical_id, properties, stack_name):
        ask("RESOURCE", "CREATE", type_name, logical_id, properties, None, stack_name)
        return handler["create"](logical_id, properties, stack_name)

    def update_asked(physical_id, previous, properties, stack_name):
        # The engine does not tell a handler the logical id of what it updates.
        ask("RESOURCE", "UPDATE", type_name, physical_id, properties, previous, stack_name)
        return handler["update"](physical_id, previous, properties, stack_name)

    return {"create": create_asked, "update": update_asked}


def route_cloud_control(judged: tuple) -> None:
    """Cloud Control of the engine only stores; of these types, it asks the hooks and provisions as CloudFormation does."""
    from ministack.services import cloudcontrol

    plain_create, plain_update = cloudcontrol._create_resource, cloudcontrol._update_resource

    def provision(operation: str, type_name: str, identifier: str, properties: dict, previous: dict | None):
        event = {"type_name": type_name, "identifier": identifier}
        try:
            ask("CLOUD_CONTROL", operation, type_name, "", properties, previous, "")
            made = UNASKED[type_name]
            if operation == "CREATE":
                event["identifier"], _ = made["create"]("", properties, "")
            else:
                made["update"](identifier, previous, properties, "")
        except Refused as refused:
            event |= {"status_message": str(refused), "error_code": "NonCompliant"}
        except Exception as error:
            event |= {"status_message": str(error), "error_code": getattr(error, "code", "InvalidRequest")}
        failed = "error_code" in event
        if not failed:
            model = json.dumps(properties)
            cloudcontrol._resources[cloudcontrol._resource_key(type_name, event["identifier"])] = {
                "TypeName": type_name, "Identifier": event["identifier"], "Properties": model,
            }
            event["resource_model"] = model
        progress = cloudcontrol._progress_event(operation, "FAILED" if failed else "SUCCESS", **event)
        return json_response({"ProgressEvent": cloudcontrol._record_request(progress)})

    def create_resource(data):
        if data.get("TypeName") not in judged:
            return plain_create(data)
        return provision("CREATE", data["TypeName"], None, json.loads(data["DesiredState"]), None)

    def update_resource(data):
        record = cloudcontrol._resources.get(cloudcontrol._resource_key(data.get("TypeName"), data.get("Identifier")))
        if data.get("TypeName") not in judged or not record:
            return plain_update(data)
        previous = json.loads(record["Properties"])
        changed = cloudcontrol._apply_json_patch(json.loads(record["Properties"]), json.loads(data["PatchDocument"]))
        return provision("UPDATE", data["TypeName"], data["Identifier"], changed, previous)

    cloudcontrol._create_resource, cloudcontrol._update_resource = create_resource, update_resource


def here() -> dict:
    return HOOKS.setdefault((get_account_id(), get_region()), {})


def ask(operation, action, type_name, logical_id, properties, previous, stack_name) -> None:
    """Asks every hook that is for it; one that is to fail keeps the resource from being written."""
    for alias, hook in list(here().items()):
        if not is_for(hook, operation, action, type_name, stack_name):
            continue
        answer = invoke(hook["LambdaFunction"], event_of(alias, action, type_name, logical_id, properties, previous, stack_name))
        if answer.get("hookStatus") != "SUCCESS" and hook["FailureMode"] == "FAIL":
            raise Refused(f"The following hook(s) failed: [{alias}]: {answer.get('errorCode')}: {answer.get('message')}")


def is_for(hook, operation, action, type_name, stack_name) -> bool:
    targets = hook.get("TargetFilters") or {}
    if hook["HookStatus"] != "ENABLED" or operation not in hook["TargetOperations"] or action not in targets.get("Actions", [action]):
        return False
    if not any(fnmatch.fnmatch(type_name, name) for name in targets.get("TargetNames", ["*"])):
        return False
    names = (hook.get("StackFilters") or {}).get("StackNames") or {}
    included, excluded = names.get("Include"), names.get("Exclude") or []
    return operation == "CLOUD_CONTROL" or (stack_name not in excluded and (not included or stack_name in included))


def event_of(alias, action, type_name, logical_id, properties, previous, stack_name) -> dict:
    stack_id = f"arn:aws:cloudformation:{get_region()}:{get_account_id()}:stack/{stack_name}/{uuid.uuid4()}" if stack_name else ""
    model = {"resourceProperties": properties, **({} if previous is None else {"previousResourceProperties": previous})}
    return {
        "clientRequestToken": str(uuid.uuid4()),
        "awsAccountId": get_account_id(),
        "stackId": stack_id,
        "hookTypeName": alias,
        "hookTypeVersion": "00000001",
        "hookModel": {},
        "actionInvocationPoint": f"{action}_PRE_PROVISION",
        "requestData": {
            "targetName": type_name, "targetType": type_name, "targetLogicalId": logical_id, "targetModel": model,
        },
        "requestContext": {"invocation": 1, "callbackContext": None},
    }


def invoke(function_arn: str, event: dict) -> dict:
    from ministack.services import lambda_svc

    record, config, _ = lambda_svc._get_func_record_for_ref(function_arn)
    if record is None or config is None:
        return {"errorCode": "InternalFailure", "message": f"{function_arn} does not exist"}
    result = lambda_svc._execute_function_with_config_scope(lambda_svc._execution_record_for_config(record, config), event)
    body = result.get("body")
    answer = json.loads(body) if isinstance(body, (str, bytes)) else body
    is_answer = isinstance(answer, dict) and not result.get("error") and answer.get("clientRequestToken") == event["clientRequestToken"]
    return answer if is_answer else {"errorCode": "InternalFailure", "message": f"The function failed: {body}"}
