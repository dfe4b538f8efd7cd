"""Names of outputs: the input's path mirrored, and names that any file system takes."""

import os
import re
import unicodedata
from hashlib import blake2b

from newsclean.packing import unpacked_name

LONGEST = 200  # bytes of a part of a path; file systems take 255, and a suffix, a number or a temporary's name may come
# in names that come out of a text; of file names only the controls are
UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f/\\<>:"|?*\u2028\u2029\ud800-\udfff]')
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
DEVICES = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=$|\.)")


def mirrored(name: str, suffix: str) -> str:
    """The output's path for a file of one page: "a/b.md" for "a/b.txt.gz"."""
    folder, _, last = name.rpartition("/")
    return "/".join((*_folders(folder, suffix), fit(os.path.splitext(unpacked_name(last))[0]) + suffix))


def of_record(name: str, record: int, id: str | None, suffix: str) -> str:  # noqa: A002 (its name)
    """The output's path for a page of a file of many: below a folder named like the file, its id, or its number where it has none."""
    last = fit(UNFIT.sub("_", id)) if id and id.strip(" .") else f"{record:06}"
    return "/".join((*_folders(name, suffix), last + suffix))


def numbered(path: str, number: int) -> str:
    """The path with a number, for the second that would have it: "a/b~2.md"."""
    folder, slash, last = path.rpartition("/")
    stem, suffix = os.path.splitext(last)
    return f"{folder}{slash}{stem}~{number}{suffix}"


def folded(path: str) -> str:
    """What a file system that knows no case, or composes letters, takes the path for."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def fit(part: str) -> str:
    """A part of a path that any file system takes: no control, no device, no dot or blank at its end, not too long."""
    safe = CONTROL.sub("_", part)
    safe = DEVICES.sub(lambda device: f"{device[0]}_", safe) if DEVICES.match(safe) else safe
    if safe[-1:] in ("", ".", " "):
        safe += "_"
    long = safe.encode("utf-8", "surrogateescape")
    if len(long) <= LONGEST:
        return safe
    mark = blake2b(part.encode("utf-8", "surrogateescape"), digest_size=4).hexdigest()
    return f"{long[: LONGEST - 9].decode('utf-8', 'ignore')}~{mark}"


def _folders(path: str, suffix: str) -> list[str]:
    """The folders of a path, each by a name that no output can have: those end in the suffix."""
    parts = (fit(part) for part in path.split("/") if part not in ("", ".", ".."))
    return [f"{part}_" if folded(part).endswith(suffix) else part for part in parts]
