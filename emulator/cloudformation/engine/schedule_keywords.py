"""Keywords in the input of a schedule's target, which EventBridge Scheduler replaces and the local engine hands over as they are."""

from datetime import datetime, timezone


def register(eventbridge) -> None:
    """Schedules and rules invoke their targets by the same function; rules replace no keywords."""
    invoke = eventbridge._invoke_target

    def invoke_with_keywords(target, event, rule, view=None):
        if event.get("Source") == "aws.scheduler" and target.get("Input"):
            target = {**target, "Input": replaced(target["Input"], event, rule)}
        return invoke(target, event, rule, view)

    eventbridge._invoke_target = invoke_with_keywords


def replaced(text: str, event: dict, schedule: dict) -> str:
    time = datetime.fromtimestamp(event["Time"], tz=timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return text.replace("<aws.scheduler.scheduled-time>", time).replace("<aws.scheduler.schedule-arn>", schedule["Arn"])
