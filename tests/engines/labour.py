"""What the workers of these tests do: a module of its own, which their processes can import."""

import os
import signal
import time
from pathlib import Path


def prepare(plan):
    """The work for a plan, which is a number to add; "dies" for a worker that does not even start."""
    if plan == "dies":
        os._exit(7)

    def work(task):
        kind, value = task
        return {"add": add, "process": process, "dies": dies, "dies once": dies_once, "sleep": sleep, "bytes": bytes, "wait": wait}[kind](
            value
        )

    def add(value):
        return value + plan

    return work


def process(_):
    """The worker's process id; slowly, so that the others get their share."""
    time.sleep(0.05)
    return os.getpid()


def dies(trace):
    """Never to be answered. trace: a file in which each try is a letter."""
    with Path(trace).open("a") as stream:
        stream.write("x")
    os.kill(os.getpid(), signal.SIGKILL)


def dies_once(trace):
    """The second try is answered."""
    if not Path(trace).exists():
        dies(trace)
    return "done"


def sleep(seconds):
    """Hung for so long."""
    time.sleep(seconds)


def wait(path):
    """Done as soon as there is such a file."""
    while not Path(path).exists():
        time.sleep(0.005)
