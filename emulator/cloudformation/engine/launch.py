"""Starts the engine with this project's resource types added to it."""

import importlib.metadata
import sys

EXPECTED_VERSION = "1.5.33"


def main() -> None:
    version = importlib.metadata.version("ministack")
    if version != EXPECTED_VERSION:
        sys.exit(
            f"The resource types were written for ministack {EXPECTED_VERSION} and register in tables it does not "
            f"publish; this environment has {version}. Run the self-test on the new version, then change EXPECTED_VERSION."
        )

    from ministack.services.cloudformation import provisioners, stacks

    import lambda_hook_type
    import security_profile_type

    security_profile_type.register(provisioners)
    judged = (security_profile_type.TYPE_NAME, "AWS::Connect::User")
    lambda_hook_type.register(provisioners, judged)

    # A type that calls another server must not hold up the engine's own requests while it waits.
    engine_types_that_wait = stacks._runs_on_worker_thread
    stacks._runs_on_worker_thread = lambda name: name in judged or engine_types_that_wait(name)

    from ministack import app
    from ministack.services import eventbridge, scheduler

    import event_sources

    event_sources.register(eventbridge)
    # A schedule may be due each minute: to find that up to ten seconds later is half of what a test waits for.
    scheduler._SCHEDULE_TICK_INTERVAL = 1

    # The bucket of `cdk bootstrap` denies whatever did not come by TLS; on loopback, plain HTTP stands for it.
    pin_origin = app.pin_request_origin
    app.pin_request_origin = lambda source_ip, secure_transport: pin_origin(source_ip, True)

    app.main()


if __name__ == "__main__":
    main()
