"""newsclean config: the options that convert would go by."""

from pathlib import Path

import click

from newsclean.commands.convert import command as convert
from newsclean.errors import shown
from newsclean.settings import Setting, in_force, named
from newsclean.writers.json import quoted
from newsclean.writers.yaml import dump
from newsclean.writing import write_out

WIDTH = 32  # columns of an option and its value; where it is from stands behind


@click.command()
@click.option("--config", "path", type=click.Path(path_type=Path), help="The YAML file that convert would be given.")
@click.pass_context
def command(context: click.Context, *, path: Path | None) -> None:
    """Print the options of convert that are in force, and where each is from.

    What is printed is a configuration itself: `newsclean config > newsclean.yaml` makes one to start from.
    """
    with named(convert).make_context("convert", [] if path is None else ["--config", str(path)], parent=context.parent) as call:
        write_out("".join(f"{_line(setting)}\n" for setting in in_force(call)))


def _line(setting: Setting) -> str:
    if setting.value is None:
        return f"{f'# {setting.name}:':{WIDTH}} # not set"
    return f"{_entry(setting.name, setting.value):{WIDTH}} # {shown(setting.source)}"


def _entry(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return f"{name}: [{', '.join(quoted(str(item)) for item in value)}]"
    return dump({name: str(value) if isinstance(value, Path) else value}, literal=False).rstrip("\n")
