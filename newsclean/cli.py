"""The command line: finds the commands by folder, imports only the one that is called, and says every error in one place."""

import os
import pkgutil
import signal
import sys
from importlib import import_module
from types import FrameType
from typing import Any

import click

import newsclean
from newsclean.errors import NewscleanError
from newsclean.settings import named

STDERR = 2  # its number
INTERRUPTED, UNREAD, TERMINATED = 130, 141, 143
EXITS = {  # exit codes
    0: "all is well",
    1: "a page failed, or was doubtful (with --strict, --check) or empty (with --check); or the output cannot be written",
    2: "the call is wrong: an option, a pack, a configuration, or an output that is in the way",
    3: "nothing to do: among what was given there was no page",
    INTERRUPTED: "interrupted (SIGINT)",
    UNREAD: "nobody reads the output any more (SIGPIPE)",
    TERMINATED: "ended (SIGTERM)",
}
# The matrices of a page are small: several threads only wait for one another, and take twice the time of the processor.
ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


class Terminated(BaseException):
    """SIGTERM came; of a kind that no handler of errors takes for its own."""


class Commands(click.Group):
    """One command a module of newsclean.commands, named like it; a module is imported when its command is called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the base class calls it so)
        return sorted(module.name for module in pkgutil.iter_modules(import_module("newsclean.commands").__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        return named(import_module(f"newsclean.commands.{cmd_name}").command)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(newsclean.__version__, prog_name="newsclean")
@click.option("--debug", is_flag=True, help="Show the whole traceback of an error.")
def program(debug: bool) -> None:
    """The article out of what a scraper saved from a news page; every line that goes can be explained."""


def main(arguments: list[str] | None = None) -> int:
    """Run the program; its exit code."""
    for name in ONE_THREAD:
        os.environ.setdefault(name, "1")  # before NumPy is imported; what the user has set stays
    if sys.stderr is None:
        _fill_closed()
    if sys.stdout is None:
        return _said("standard output is closed\n  mend: call it with one, /dev/null will do", 1)
    signal.signal(signal.SIGTERM, _terminate)
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # one that came before or after click, which makes an Abort of it
        return _ended("interrupted", INTERRUPTED)
    except Terminated:
        return _ended("terminated", TERMINATED)


def _terminate(_: int, __: FrameType | None) -> None:
    raise Terminated


def _fill_closed() -> None:
    """Open standard error nowhere: the next file that is opened would take its number, and get what is said."""
    while (handle := os.open(os.devnull, os.O_RDWR)) <= STDERR:
        os.set_inheritable(handle, True)
    os.close(handle)
    sys.stderr = open(STDERR, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 (it stays open)


def _run(arguments: list[str]) -> int:
    try:
        result: Any = program.main(arguments, prog_name="newsclean", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except click.Abort:
        return _ended("interrupted", INTERRUPTED)
    except (BrokenPipeError, SystemExit) as ended:  # click turns the first into the second, with 1; a completion it ends with 0
        _leave_stdout()
        return UNREAD if isinstance(ended, BrokenPipeError) or ended.code else 0
    except Exception as error:
        if "--debug" in arguments:
            raise
        return _told(error)


def _told(error: Exception) -> int:
    """The exit code of an error, after its message."""
    if isinstance(error, NewscleanError):
        return _said(str(error), error.exit_code)
    if isinstance(error, OSError):
        _leave_stdout()
        return _said(f"the output cannot be written: {error.strerror}", 1)
    return _said(f"our own fault: {type(error).__name__}: {error}\n  mend: please report it; --debug before the command shows where", 1)


def _ended(message: str, code: int) -> int:
    """The code of a program that a signal ends; another one on the way out changes nothing."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    return _said(message, code)


def _said(message: str, code: int) -> int:
    """The code, after one message on stderr; what a terminal would obey in it is shown instead."""
    safe = "".join(letter if letter.isprintable() or letter == "\n" else repr(letter)[1:-1] for letter in message)
    sys.stderr.buffer.write(f"newsclean: {safe}\n".encode("utf-8", "backslashreplace"))
    sys.stderr.flush()
    return code


def _leave_stdout() -> None:
    """Point stdout nowhere: Python flushes it once more when it ends, and would complain a second time."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
