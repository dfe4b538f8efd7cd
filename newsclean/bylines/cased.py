"""The grammar of bylines in scripts with capitals, Latin, Cyrillic and Greek: a line is a list of parts.

    By Ada Quill and Tom Vale / The Packet Staff Writers      Von Ada Quill, Berlin      Text: Ada Quill Foto: Tom Vale

What a part says is read in byline_parts. Behind "A and B" nobody follows but whom another "and" joins: the third part of "By A and B, C" is
where they are, or whom they write for.
"""

import re
from collections.abc import Iterator

from newsclean.article import Author
from newsclean.bylines.names import (
    AFTER,
    AGENCIES,
    AND,
    ARTICLES,
    BEFORE_DATE,
    BUTTONS,
    CLOCKS,
    GENRE_LEADS,
    GENRES,
    LABELS,
    LEADS,
    OTHERS,
    PHOTO,
    TEXT,
    UNITS,
    WEAK_AND,
    WITH,
    Reading,
    any_of,
)
from newsclean.bylines.parts import PHOTOS, PLURAL, Part, is_person, is_sentence, read_part

LEAD = re.compile(
    rf"(?i)^(?:{any_of(LEADS)})(?: ?[:：] ?| )|^(?:(?:{any_of(ARTICLES)})['’ ] ?)?(?:{any_of(GENRES)}) ?[-,:]? (?:{any_of(GENRE_LEADS)})[: ] ?"
)
GLUED_LEAD = re.compile(r"^(?:(?:[Gg]eschrieben |[Ww]ritten )?(?:[Bb]y|[Vv]on))(?=[A-Z][a-z.])")  # "byAda Quill"
_ALSO = rf"(?: (?:{any_of(AND)}|{any_of(WEAK_AND)}) |, ?| ?[&/+] ?)"
LABEL = re.compile(
    rf"(?i)(?<![\w'’.-])(?=\w)(?:(?P<author>(?:(?:{any_of(PHOTO)}){_ALSO}(?:{any_of(TEXT)})|{any_of(LABELS)})(?:{_ALSO}(?:{any_of(PHOTO)}))?)|{any_of(OTHERS)}) ?[:：](?!//|in\b) ?"
)
# Small, or all the line is in capitals: Dan is a name.
_AND = f"{any_of(AND)}|And|{any_of(AND).upper()}"
JOINT = re.compile(rf"(?P<joint>[,)]? (?:{_AND}) | ?[&＆+] ?)|,? ?[,;|/·•⋅()] ?| [-–—] ")
JOINT_FIRST = re.compile(rf"^(?:{any_of(AND)}) ")
WEAK_JOINT = re.compile(rf" (?:{any_of(WEAK_AND)}|Y|VE) ")
# What follows a byline on its line, perhaps glued to it: how long ago it was and how long it takes to read, too.
_HERE = r"(?:(?<=[a-zß-ÿ])|(?<=[ |,·/•]))"
TAIL = re.compile(
    rf"{_HERE}(?:{any_of(AFTER)})(?![a-zß-ÿ]).*$|(?: ?[|,·•/] ?| |(?<=[^\W\d_]))\d{{1,3}}\+? ?(?i:{any_of(UNITS)})(?![^\W\d_]).*$"
    rf"|(?<=[^\W\d_])\d{{1,2}}$| (?:{any_of(CLOCKS)}) \d{{1,2}}[:.h]\d{{2}}.*$| (?:{any_of(BEFORE_DATE)})$"
)
BUTTON = re.compile(rf"{_HERE}(?:{any_of(BUTTONS)})(?![a-zß-ÿ]).*$")
_AGENCY = "|".join(map(re.escape, sorted(AGENCIES, key=len, reverse=True)))
USED = re.compile(rf"(?i)(?<=\w),? ?\(?(?<![^\W_])(?:{any_of(WITH)}) (?:{_AGENCY})(?:(?:, ?|/| (?:{any_of(AND)}) )(?:{_AGENCY}))*\)?$")
GLUED_OUTLET = re.compile(r"(?<=[a-zß-ÿ])(?=The [A-Z])")  # "Ada QuillThe Packet"
FIRST_END = re.compile(r"[ :：,'’/]")
FIRST_WORDS = frozenset(
    FIRST_END.split(word.replace("\\", ""))[0] for names in (LEADS, LABELS, GENRES, ARTICLES, PHOTO, TEXT) for word in names.split(", ")
)
LONGEST_FIRST = 24  # characters of a first word
EDGES = " ,;|/·-–—("


def may_lead(line: str) -> bool:
    """Whether the line may open with a word that leads names: a look at its first word, for most lines need no more."""
    return FIRST_END.split(line[:LONGEST_FIRST], maxsplit=1)[0].casefold() in FIRST_WORDS


def read(line: str) -> Reading:
    """The people of a line, each perhaps with a position. Without a word that leads, the first part has to be a person for the line to be pure."""
    found: list[Author] = []
    pure, led, anybody = not is_sentence(line), False, False
    for labelled, text in _segments(GLUED_OUTLET.sub(", ", line)):
        match, glued = LEAD.match(text), GLUED_LEAD.match(text)
        leads = labelled or match is not None or glued is not None
        names = TAIL.sub("", text[match.end() if match else glued.end() if glued else 0 :])
        people, known, any_name = _listed(BUTTON.sub("", names) if leads else names, led=leads)
        found += people
        pure = pure and known and (match is not None or not glued)  # the teasers of other stories are glued as well
        led, anybody = led or leads, anybody or any_name
    return Reading(found, pure and (bool(found) or (led and anybody)), led)


def _segments(line: str) -> Iterator[tuple[bool, str]]:
    """The texts that name authors, each with whether a label says so: "Text: Ada Quill Foto: Tom Vale" -> "Ada Quill"."""
    start, role = 0, ""
    for match in LABEL.finditer(line):
        if role != "other" and (text := line[start : match.start()].strip(EDGES)):
            yield role == "author", text
        start, role = match.end(), "author" if match["author"] else "other"
    if role != "other":
        yield role == "author", line[start:].strip(EDGES)


def _listed(text: str, *, led: bool) -> tuple[list[Author], bool, bool]:
    """The people of a list; whether each of its parts may stand in a byline; whether one names anybody, be it a desk.

    An agency behind "with" gave material to those who wrote.
    """
    found: list[Author] = []
    pure, closed, anybody, waiting = True, False, False, ""
    for text_of_part, joined in _parts(USED.sub("", text)):
        said = read_part(Part(text_of_part, joined=joined, first=not found, led=led))
        closed = closed or joined
        if said.person and (not found or not closed or joined or said.person.name.casefold() in AGENCIES):
            found.append(Author(said.person.name, said.person.position or waiting or None))
            waiting = ""
        elif found and text_of_part.casefold() in PHOTOS:
            found.pop()
        elif found and said.position:
            found = _with_position(found, said.position)
        else:
            waiting = said.position or waiting
        anybody = anybody or said.person is not None or said.position is not None
        pure = pure and said.known
    return found, pure, anybody


def _with_position(found: list[Author], position: str) -> list[Author]:
    """The people with the position of the last one, which is that of all where it is in the plural."""
    first = 0 if PLURAL.search(position) else len(found) - 1
    return [
        Author(one.name, position) if at >= first and one.position is None and one.name.casefold() not in AGENCIES else one
        for at, one in enumerate(found)
    ]


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a list, each with whether "and" stands before it. A weak joint joins people only."""
    start, joined = 0, False
    pieces: list[tuple[str, bool]] = []
    for match in JOINT.finditer(text):
        pieces.append((text[start : match.start()], joined))
        start, joined = match.end(), match["joint"] is not None
    pieces.append((text[start:], joined))
    for piece, behind in pieces:
        also = JOINT_FIRST.match(piece)
        whole, joint = (piece[also.end() :], True) if also else (piece, behind)
        several = [one.strip() for one in WEAK_JOINT.split(whole)]
        if len(several) > 1 and all(is_person(one) or one.casefold() in AGENCIES for one in several):
            yield from ((one, joint or at > 0) for at, one in enumerate(several))
        elif stripped := whole.strip(' :*-–—"“”„«»'):
            yield stripped.removesuffix(".") if is_sentence(stripped) else stripped, joint
