"""Runs a command so that nothing of it outlives the caller, however the caller ends.

Usage: supervise.py [--remove DIRECTORY] [--log FILE] -- COMMAND [ARGUMENT...]

The command gets a process group of its own. When standard input closes, which the kernel also does for a caller
that was killed outright, or when the command ends by itself, the whole group is killed and DIRECTORY removed.
Standard library only: it has to run before anything is installed.
"""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import threading

GRACE_SECONDS = 0.5
LAST_WORDS = 2000


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--remove")
    parser.add_argument("--log")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()

    log = open(options.log, "ab") if options.log else None
    child = subprocess.Popen(
        options.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
    )
    # Whoever asks this process to end means the command.
    signal.signal(signal.SIGTERM, lambda *_: signal_group(child, signal.SIGKILL))
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    threading.Thread(target=end_with_caller, args=(child,), daemon=True).start()
    code = child.wait()
    signal_group(child, signal.SIGKILL)
    if code > 0 and options.log:
        # The log may be about to go with the directory.
        sys.stderr.write(pathlib.Path(options.log).read_text(errors="replace")[-LAST_WORDS:])
        sys.stderr.flush()
    if options.remove:
        shutil.rmtree(options.remove, ignore_errors=True)
    return code if code >= 0 else 128 - code


def end_with_caller(child: subprocess.Popen) -> None:
    sys.stdin.buffer.read()
    signal_group(child, signal.SIGTERM)
    try:
        child.wait(GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        signal_group(child, signal.SIGKILL)


def signal_group(child: subprocess.Popen, number: int) -> None:
    try:
        os.killpg(child.pid, number)
    except (ProcessLookupError, PermissionError):
        pass


if __name__ == "__main__":
    # Not sys.exit: the thread that waits for the caller may still hold standard input.
    os._exit(main())
