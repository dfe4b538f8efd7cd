"""Notes on the author, as stand below a story: "Ada Quill is a staff writer at The Packet", or no more than "Redakteurin"."""

import re

from newsclean.bylines import names
from newsclean.bylines.parts import CAPITAL, POSITION, is_person

# What a note says of a person, and what it says of nobody but who writes.
VERBS = (
    "is, was, writes, covers, edits, edited, reports, teaches, lives, works, serves, has been, ist, war, arbeitet, lehrt, est, es, fue, è, é, foi, werkt, är, er, "
    "jobbar, jest, schreibt, berichtet, écrit, escribe, scrive, escreve, schrijft, skriver, pisze, píše"
)
WRITES = (
    "covers, writes (?:about|for|on), reports (?:on|for), schreibt (?:über|für|als), berichtet (?:über|für|als), écrit (?:sur|pour), couvre, "
    "escribe (?:sobre|para|en), cubre, scrive (?:di|per|su), escreve (?:sobre|para), schrijft (?:over|voor), skriver (?:om|för|for), pisze o, píše (?:o|pro)"
)
# An aside may stand between the name and the verb: "(*1958)", ", 41,".
NOTE = re.compile(
    rf"^(?P<name>{CAPITAL}[^\"“”‘,;:!?()|]{{3,50}}?)(?: \([^()]{{1,30}}\)|, [^,]{{1,30}},)? "
    rf"(?:(?P<writes>{names.any_of(WRITES)})|{names.any_of(VERBS)})\b(?P<said>.{{0,100}})"
)
ANY_VERB = re.compile(rf"^[^\"“”‘]{{0,60}}\b(?:{names.any_of(f'{WRITES}, {VERBS}')})\b")
BEFORE = 24  # characters of what stands before a name: "Our correspondent"
LONGEST_POSITION = 60  # characters of a line that says no more
BEHIND = re.compile(r"$|,? (?:of|at|for|in|de|del|des|du|bei|für|im|di|da|do|van|voor|på|i) ")


def told_of(line: str) -> str | None:
    """Whom a note tells of: the line opens with a person's name and says what the person does for a living; None for any other line."""
    match = NOTE.match(line)
    return match["name"] if match and is_person(match["name"]) and (match["writes"] or POSITION.search(match["said"])) else None


def tells_of(line: str, name: str) -> bool:
    """Whether the line opens with this name, perhaps behind a title, and goes on as a note does."""
    start = line.find(f"{name} ", 0, BEFORE + len(name)) if " " in name else -1
    return start >= 0 and ANY_VERB.match(line[start + len(name) :]) is not None


def is_position(line: str) -> bool:
    """Whether the line is no more than a position: "Redactora de tribunales"."""
    return len(line) <= LONGEST_POSITION and not line.endswith(".") and opens_with_position(line)


def opens_with_position(line: str) -> bool:
    """Whether the line opens with a position, as a note does below a name."""
    match = POSITION.match(line)
    return match is not None and line[0].isupper() and BEHIND.match(line, match.end()) is not None
