"""Where events come from that the local engine has no service for: keywords in the input of a schedule's target, which EventBridge
Scheduler replaces, and what CloudTrail would record."""

from datetime import datetime, timezone


def register(eventbridge) -> None:
    invoke, put_events = eventbridge._invoke_target, eventbridge._put_events

    # Schedules and rules invoke their targets by the same function; rules replace no keywords.
    def invoke_with_keywords(target, event, rule, view=None):
        if event.get("Source") == "aws.scheduler" and target.get("Input"):
            target = {**target, "Input": replaced(target["Input"], event, rule)}
        return invoke(target, event, rule, view)

    eventbridge._invoke_target = invoke_with_keywords
    # Tests stand in for CloudTrail, whose events nobody else may send.
    eventbridge._put_events = lambda data, **_: put_events(data, allow_aws_source=True)


def replaced(text: str, event: dict, schedule: dict) -> str:
    time = datetime.fromtimestamp(event["Time"], tz=timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return text.replace("<aws.scheduler.scheduled-time>", time).replace("<aws.scheduler.schedule-arn>", schedule["Arn"])
