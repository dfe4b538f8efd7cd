"""The inputs of a run: files named, folders walked, lists of names. Nothing is opened here but folders and lists; what is left out is told.

One folder given: its files are named as they lie in it. Otherwise files are named as they were given, less "..", and what makes a path absolute.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from newsclean.errors import InputError
from newsclean.packing import file_of

CHUNK = 1 << 16  # bytes of a list of names that are read at a time
LINK = "a link: what it points to is read where it lies"
KINDS = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device"}


class Input(NamedTuple):
    """A file to read. path: to open it, "-" for standard input.  name: below the folder given, with "/"; outputs are named after it.

    size: bytes.  given: it was named, not found in a folder.
    """

    path: str
    name: str
    size: int = 0
    given: bool = False


class Passed(NamedTuple):
    """What is no input. failed: somebody meant it to be one."""

    name: str
    why: str
    mend: str
    failed: bool


class Choice(NamedTuple):
    """Which files of a folder are meant.

    known: whether a reader knows a file of this name.  globs, excludes: patterns of names, or of paths where they hold a "/".
    avoid: folders and files that are no inputs, by device and inode: those of the outputs.
    """

    known: Callable[[str], bool]
    globs: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    avoid: frozenset[tuple[int, int]] = frozenset()


def inputs(paths: Iterable[str], lists: Iterable[str], choice: Choice) -> Iterator[Input | Passed]:
    """The inputs in a fixed order: as given, the files of a folder by name. What is given in two ways comes twice: see `Journal.claim`.

    lists: files that hold one path a line, or NUL between them; "-" is standard input.
    """
    given = _outermost(list(paths))
    lone = len(given) == 1 and not lists
    for path in given:
        yield from _found(path, choice, as_given=not lone)
    for name in lists:
        for path in listed(name):
            yield from _found(path, choice, as_given=True)


def listed(name: str) -> Iterator[str]:
    """The paths in a list, however many: separated by NUL where it holds one early on, by line ends otherwise. Raises InputError."""
    try:
        with file_of(name) as stream:
            rest = stream.read(CHUNK)
            end = b"\0" if b"\0" in rest else b"\n"
            while chunk := stream.read(CHUNK):
                *whole, rest = (rest + chunk).split(end)
                yield from _paths(whole, end)
            yield from _paths(rest.split(end), end)
    except OSError as error:
        raise InputError(f"the list cannot be read: {error.strerror}", name, "look at the name and the permissions") from error


def _paths(names: Iterable[bytes], end: bytes) -> Iterator[str]:
    for name in names:
        if path := name.removesuffix(b"\r") if end == b"\n" else name:
            yield os.fsdecode(path)


def _outermost(paths: list[str]) -> list[str]:
    """The paths, each once, less the folders that the walk of another comes to. A file that is named is never left out: a walk may pass it by."""
    real = {path: Path(os.path.realpath(path)) for path in paths if os.path.isdir(path)}
    outer = set(real.values())
    inside = {path for path, place in real.items() if any(parent in outer and _is_seen(place, parent) for parent in place.parents)}
    return [path for path in dict.fromkeys(paths) if path not in inside]


def _is_seen(place: Path, parent: Path) -> bool:
    """Whether nothing between the two is hidden."""
    return not any(part.startswith(".") for part in place.relative_to(parent).parts)


def _found(path: str, choice: Choice, *, as_given: bool) -> Iterator[Input | Passed]:
    """What a path that was given stands for."""
    if path == "-":
        yield Input(path, "standard input", given=True)
        return
    name = named(path)
    try:
        seen = os.stat(path)
    except OSError as error:
        yield Passed(path, f"the input cannot be read: {error.strerror}", "look at the name and the permissions", failed=True)
        return
    except ValueError:  # a NUL in the name
        yield Passed(path, "no file has such a name", "look at the list", failed=True)
        return
    if stat.S_ISDIR(seen.st_mode):
        yield from _walked(path, f"{name}/" if as_given and name else "", choice)
    else:
        yield Input(path, name if as_given else os.path.basename(name), seen.st_size, given=True)


def named(path: str) -> str:
    """The path as a name below a folder: without drive, root, "." and ".."; "" for the folder we are in."""
    parts = os.path.splitdrive(plain(path))[1].replace(os.sep, "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def plain(path: str) -> str:
    """A path of the system as text that is the same in any locale: UTF-8, with what is none as surrogateescape shows it."""
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def _walked(root: str, prefix: str, choice: Choice) -> Iterator[Input | Passed]:
    """The files below a folder, by name, each folder's own before those of the folders in it."""
    waiting = [(root, prefix)]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            yield Passed(prefix or folder, f"the folder cannot be read: {error.strerror}", "look at its permissions", failed=True)
            continue
        folders = []
        for entry in entries:
            kind = _kind(entry)
            if kind == "a folder":
                folders.append((entry.path, f"{prefix}{plain(entry.name)}/"))
            elif found := _file(entry, f"{prefix}{plain(entry.name)}", kind, choice):
                yield found
        for path, name in reversed(folders):
            if _entered(path, choice):
                waiting.append((path, name))


def _kind(entry: os.DirEntry[str]) -> str:
    """What an entry of a folder is: "" for a file."""
    try:
        if entry.is_symlink():
            return LINK if os.path.exists(entry.path) else "a link to nothing"
        if entry.is_dir():
            return "a folder"
        return "" if entry.is_file() else KINDS.get(stat.S_IFMT(entry.stat(follow_symlinks=False).st_mode), "no file")
    except OSError:
        return ""  # it vanished just now: reading it will say so


def _file(entry: os.DirEntry[str], name: str, kind: str, choice: Choice) -> Input | Passed | None:
    """What a walk makes of an entry that is no folder; None where it was not asked for."""
    if not _asked(name, choice):
        return None
    if kind:
        return Passed(name, kind, "name it to have it read" if kind == LINK else "", failed=kind == "a link to nothing")
    size = 0
    with suppress(OSError):  # it vanished just now: reading it will say so
        seen = entry.stat()
        if (seen.st_dev, seen.st_ino) in choice.avoid:
            return None
        size = seen.st_size
    if not choice.known(entry.name):
        return Passed(name, "no reader knows such a name", "--from text reads it as text", failed=False)
    return Input(entry.path, name, size)


def _asked(name: str, choice: Choice) -> bool:
    """Whether the patterns let a file through; names that begin with a dot are never meant."""
    last = name.rpartition("/")[2]
    met = lambda pattern: fnmatchcase(name if "/" in pattern else last, pattern)  # noqa: E731
    return not last.startswith(".") and (not choice.globs or any(map(met, choice.globs))) and not any(map(met, choice.excludes))


def _entered(path: str, choice: Choice) -> bool:
    """Whether a walk goes into a folder: not into a hidden one, nor into that of the outputs."""
    if os.path.basename(path).startswith("."):
        return False
    try:
        seen = os.stat(path)
    except OSError:
        return True  # to be told where it is opened
    return (seen.st_dev, seen.st_ino) not in choice.avoid


def identity(path: str | os.PathLike[str]) -> tuple[int, int] | None:
    """What tells a file or a folder from every other, whatever its names; None where there is none."""
    try:
        seen = os.stat(path)
    except (OSError, ValueError):
        return None
    return seen.st_dev, seen.st_ino


def holds(folder: str | os.PathLike[str], path: str | os.PathLike[str]) -> bool:
    """Whether the path is the folder or lies in it, links followed."""
    inside = Path(os.path.realpath(path))
    return Path(os.path.realpath(folder)) in (inside, *inside.parents)
