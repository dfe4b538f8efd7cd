"""What can go wrong, said as what, where, and what mends it.

NewscleanError          exit 1: this document failed
├── DecodingError       the bytes are no text
│   └── BinaryError     they are of another kind of file
├── InputError          the input cannot be read
├── SkippedError        this is no page, and nobody said it was one
├── OutputError         the output cannot be written
├── LostTextError       our own fault: a cleaning did not add up
└── UsageError          exit 2: the call has to change, or a file that it names
    └── PackError       a rule pack is wrong
"""


def shown(name: str) -> str:
    """A file's name as text that any terminal and any JSON may hold: bytes that are no UTF-8 as \\xNN, controls and line ends escaped."""
    try:
        text = name.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half of a pair, from no file system
        text = name.encode("utf-8", "backslashreplace").decode()
    letters = (f"\\x{ord(letter) & 0xFF:02x}" if "\udc80" <= letter <= "\udcff" else letter for letter in text)
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in letters)


class NewscleanError(Exception):
    """An error its reader can act on; `exit_code` is what the program ends with."""

    exit_code = 1

    def __init__(self, what: str, where: str = "", mend: str = "") -> None:
        super().__init__(what, where, mend)
        self.what, self.where, self.mend = what, shown(where), mend

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        mend = f"\n  mend: {self.mend}" if self.mend else ""
        return f"{place}{self.what}{mend}"


class DecodingError(NewscleanError):
    """No encoding reads the bytes."""


class BinaryError(DecodingError):
    """The bytes are those of a picture, an archive, a program."""


class SkippedError(NewscleanError):
    """No page, found where pages are looked for."""


class InputError(NewscleanError):
    """The input cannot be read."""


class OutputError(NewscleanError):
    """The output cannot be written."""


class LostTextError(NewscleanError):
    """The spans of a judged document do not join to its source, or one is not judged exactly once."""


class UsageError(NewscleanError):
    """The call names something that does not exist, or asks for what must not be done."""

    exit_code = 2


class PackError(UsageError):
    """A rule pack cannot be used as it is."""
