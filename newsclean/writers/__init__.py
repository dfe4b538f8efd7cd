"""Writers: an article in, the text of a file out. One module a format, found by its file in this folder.

A writer states SUFFIX, the end of the file's name, and `render`. It is called by its module's name, or by the short one in SHORT.
"""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

from newsclean.errors import UsageError

if TYPE_CHECKING:
    from newsclean.article import Article

# Here and not in the module: to list the names must not import a writer, whose library may be missing.
SHORT = (("markdown", "md"),)


class Writer(Protocol):
    """What a module of this folder holds."""

    SUFFIX: str

    def render(self, article: "Article") -> str:
        """The file's text, with "\\n" as its line end and exactly one at its end."""


def names() -> tuple[str, ...]:
    """What the writers are called, in the order of the alphabet."""
    return tuple(sorted(_modules()))


def load(name: str) -> Writer:
    """The writer of that name, imported now. Raises UsageError where there is none."""
    module = _modules().get(name)
    if module is None:
        raise UsageError(f"no writer is called {name!r}", mend=f"the writers are: {' '.join(names())}")
    return cast(Writer, import_module(f"{__name__}.{module}"))


def by_suffix(path: Path | None) -> str | None:
    """The writer whose files end like this one, or None."""
    return next((name for name in names() if path is not None and path.suffix.lower() == load(name).SUFFIX), None)


def _modules() -> dict[str, str]:
    short = dict(SHORT)
    return {short.get(module.name, module.name): module.name for module in iter_modules(__path__)}
