"""Where options get their values beside the command line: the environment, and a configuration that was named.

Every option is called by its own long name: --text-field is NEWSCLEAN_TEXT_FIELD in the environment of every command, and `text-field` in the
configuration of convert. The command line goes before the environment, that before the configuration, that before the default: click's own order.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click
from click.core import ParameterSource

from newsclean.errors import UsageError

LARGEST = 64 * 1024  # bytes of a configuration
CONFIG = "config"  # the option that names one
PLACES = f"{__name__}.places"  # of click's notes on a call: where in the configuration each option stands


class Setting(NamedTuple):
    """An option as it is in force. value: None for none, a tuple where it may be given several times.  source: where it is from."""

    name: str
    value: Any
    source: str


def config(function: Any) -> Any:
    """The option that names a configuration; read before the other options, whose defaults it changes."""
    return click.option(
        f"--{CONFIG}",
        type=click.Path(path_type=Path),
        is_eager=True,
        expose_value=False,
        callback=_configured,
        help="Take options from this YAML file; none is read that is not named.",
    )(function)


def options(command: click.Command) -> dict[str, click.Option]:
    """The options of a command by their long names, in the order of its help."""
    found = (option for option in command.params if isinstance(option, click.Option))
    return {max(option.opts, key=len).lstrip("-"): option for option in found}


def named(command: click.Command) -> click.Command:
    """The command, which now asks the environment for what the command line does not say."""
    for name, option in options(command).items():
        option.envvar = variable(name)
    return command


def variable(name: str) -> str:
    """What an option is called in the environment."""
    return f"NEWSCLEAN_{name.upper().replace('-', '_')}"


def in_force(context: click.Context) -> Iterator[Setting]:
    """The options of a call less the one that names a configuration, with their values and where these are from."""
    for name, option in options(context.command).items():
        if name == CONFIG:
            continue
        sources = {ParameterSource.ENVIRONMENT: variable(name), ParameterSource.DEFAULT_MAP: context.meta.get(PLACES, {}).get(name)}
        source = context.get_parameter_source(str(option.name)) or ParameterSource.DEFAULT
        yield Setting(name, context.params[str(option.name)], sources.get(source) or source.name.lower())


def _configured(context: click.Context, option: click.Parameter, path: Path | None) -> None:
    """Take the configuration's values for the defaults of the call. Raises UsageError where it is wrong."""
    if path is None or context.resilient_parsing:
        return
    from newsclean.plain_yaml import Mapping, content, no_strangers, tree

    name = str(path)
    found = tree(content(path, LARGEST, what="a YAML file of options"), name, LARGEST)
    if found is None:  # nothing but comments
        return
    if not isinstance(found, Mapping):
        raise UsageError("a configuration is a mapping of options to values", name, "write each as 'jobs: 4'")
    known = {key: item for key, item in options(context.command).items() if item is not option}
    no_strangers(found, known, name)
    places = {key: f"{name}, line {line}" for key, line in found.lines.items()}
    context.default_map = {str(known[key].name): _value(value, key, known[key], places[key], context) for key, value in found.items()}
    context.meta[PLACES] = places


def _value(value: Any, key: str, option: click.Option, where: str, context: click.Context) -> Any:
    """What the option makes of its value. Raises UsageError where it takes no such thing."""
    if option.multiple and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        raise UsageError(f"{key} is {value!r}", where, f"write a list: '{key}: [one, another]'")
    if not option.multiple and not isinstance(value, str):
        raise UsageError(f"{key} is {value!r}", where, f"write one value: '{key}: value'")
    if option.is_flag and value not in ("true", "false"):
        raise UsageError(f"{key} is {value!r}", where, "write true or false")
    try:
        return option.type_cast_value(context, value)
    except click.BadParameter as error:
        raise UsageError(f"{key}: {error.message}", where, "`newsclean convert --help` tells what it may be") from error
