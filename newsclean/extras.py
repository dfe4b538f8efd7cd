"""Libraries that are installed only where somebody wants what they do."""

from importlib import import_module
from typing import Any

from newsclean.errors import InputError, NewscleanError


def library(name: str, extra: str, what: str, kind: type[NewscleanError] = InputError) -> Any:
    """The module of that name. Raises an error of that kind, which says how to install it, where it is not there; what: that needs it."""
    try:
        return import_module(name)
    except ImportError as error:
        raise kind(f"{what} needs one more library", mend=f"pip install 'newsclean[{extra}]'") from error
