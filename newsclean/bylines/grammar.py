"""The grammar of bylines and sign-offs: who wrote it, in which position, under which address.

A byline is a line of nothing but names, positions, addresses and the words that join them. A sentence about a reporter is none. Each kind of
script has a grammar of its own; here a line is stripped of what they share, and the addresses are given to the people.
"""

import re

from newsclean.article import Author
from newsclean.bylines import cased, caseless, han, korean
from newsclean.bylines.korean import SIGNED_BY_DESK, names_outlet
from newsclean.bylines.names import AGENCIES
from newsclean.bylines.parts import is_no_name
from newsclean.dates import stamps
from newsclean.dates.names import MONTHS, WEEKDAYS

__all__ = ("AGENCIES", "EMAIL", "addresses", "is_byline", "is_name", "is_outlet", "people")

# ASCII only: \w would take the Hangul that stands glued to an address into it.
_AT = r"(?:[@＠]| ?[(\[{](?:at|AT|골뱅이)[)\]}] ?)"
_DOT = r"(?:\.| ?[(\[{](?:dot|DOT)[)\]}] ?)"
EMAIL = re.compile(
    rf"(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}}(?:{_AT}[A-Za-z0-9-]{{1,63}}(?:{_DOT}[A-Za-z0-9-]{{1,63}}){{1,5}}"
    r"| at [A-Za-z0-9-]{1,63}(?: dot [A-Za-z0-9-]{1,63}){1,3})"
)
HIDDEN = re.compile(r"\[e-?mail(?:\s|&nbsp;)protected\]")  # what a proxy leaves of an address
HANDLE = re.compile(r"(?:(?<![\w.@])|(?<=[^\W\d_]{2}))@\w{2,30}(?!\w|[.@]\w)")  # of a social network
LABEL = re.compile(r"(?i)(?:e-?mail|mailto|이메일|메일|邮箱|郵箱|メール)\s?[:：]\s?$")
BRACKETS = re.compile(r"[\[(<]\s*[\])>]")  # with nothing in them
BULLET = re.compile(r"^(?:[•◦▪‣∙·*✍]|\d{1,2}\.)\s?(?=\S)")
# Mailboxes that nobody's name is on.
OFFICE = re.compile(
    r"(?i)^(?:info|infos|contact|kontakt|contacto|contato|office|mail|email|e-mail|hello|hallo|hi|support|service|kundenservice|kundendienst|customer[a-z]*|webmaster|"
    r"admin|sales|abo|abos|subscriptions?|leserservice|leserbriefe|redaktion|redaction|redaccion|redacao|redazione|redactie|redakcja|redakce|editor|editors|editorial|"
    r"news|newsdesk|newsroom|press|presse|pressestelle|prensa|media|desk|webnews|web|tips|letters|verlag|anzeigen|marketing|jobs|privacy|datenschutz|feedback|"
    r"photo|foto|team|post|no-?reply)@"
)
AUTHOR = re.compile(r"(?i)^(?:[•*] )?(?:author|autor|auteur|autore|автор)")
EDGES = " |/,;:=ㅣ-–—⋅·•"
SHORTEST_ALONE = 3  # characters
LONGEST = 160  # characters of a byline
LONGEST_NAMES = 100  # characters of names that nothing leads
LONGEST_LINE = 600  # characters of a line that names people beside other things


def is_byline(line: str) -> bool:
    """Whether the line is nothing but a byline or a sign-off."""
    if len(line) > LONGEST:
        return False
    bare = _bare(line)
    if not bare:
        return EMAIL.search(line) is not None or HIDDEN.search(line) is not None
    if not bare.isascii():
        if SIGNED_BY_DESK.fullmatch(bare) is not None or korean.read(bare).pure:
            return True
        if any(reading.pure and reading.led for reading in (han.read(bare), caseless.read(bare))):
            return True
    reading = cased.read(bare) if cased.may_lead(bare) else None
    return reading is not None and reading.pure and reading.led


def is_name(line: str) -> bool:
    """Whether the line could be the names of people alone, perhaps with their positions, in a script with capitals.

    Only its place can tell that it is a byline.
    """
    line = HANDLE.sub("", line).strip(EDGES)
    first, _, rest = line.partition(" ")
    if len(line) > LONGEST_NAMES or not first[:1].isalpha() or first.islower() or not rest:
        return False
    reading = cased.read(line)
    return reading.pure and not reading.led


def is_signed(line: str) -> bool:
    """Whether the line is a byline as teasers have none: with the writer's address, or behind a label that says "author"."""
    return (EMAIL.search(line) is not None or AUTHOR.match(line) is not None) and is_byline(line) and bool(people(line))


def signed_alone(line: str) -> str | None:
    """The one word behind a word that leads names, "By Marlow": somebody known by one name, or an outlet; None where it may be anything else."""
    match = cased.LEAD.match(bare := _undated(_bare(line)))
    word = bare[match.end() :].strip(EDGES) if match else ""
    named = word.isalpha() and len(word) >= SHORTEST_ALONE and word[0].isupper() and not is_no_name(word)
    return word if named and word.casefold() not in WEEKDAYS.keys() | MONTHS.keys() else None


def is_outlet(word: str) -> bool:
    """Whether the word names an agency or another outlet, of Korea or China."""
    return word.casefold() in AGENCIES or names_outlet(word)


def addresses(line: str) -> list[str]:
    """The e-mail addresses of people in a line, each with a plain "@"; mailboxes of an office are nobody's."""
    written = (_address(match) for match in EMAIL.finditer(line))
    return [address for address in written if not OFFICE.match(address)]


def people(line: str) -> tuple[Author, ...]:
    """The people of a byline in order, each once; () where the line names none. An address goes to the name before it, else the first."""
    line = " ".join(line[:LONGEST_LINE].split())
    bare = _bare(line)
    found = korean.read(bare).people or _people(_undated(bare))
    found = list({author.name: author for author in found}.values())
    for match in EMAIL.finditer(line) if found else ():
        before = [at for at, author in enumerate(found) if 0 <= line.find(author.name) < match.start()]
        at = before[-1] if before else 0
        if not found[at].email and not OFFICE.match(address := _address(match)):
            found[at] = Author(found[at].name, found[at].position, address)
    return tuple(found)


def _people(bare: str) -> list[Author]:
    """The people that the first grammar which finds any finds."""
    readings = (read(bare).people for read in (han.read, caseless.read, cased.read))
    return next(filter(None, readings), [])


def _address(match: re.Match[str]) -> str:
    plain = re.sub(rf"{_AT}| at ", "@", match.group())
    return re.sub(rf"{_DOT}| dot ", ".", plain)


def _undated(bare: str) -> str:
    """The line up to its first date that does not stand at its start."""
    found = [stamp for stamp in stamps(bare) if stamp.start]
    return bare[: found[0].start].strip(EDGES) if found else bare


def _bare(line: str) -> str:
    """The line less its bullet, its addresses with their labels, and the brackets they stood in."""
    bare = line
    if "@" in line or "＠" in line or "]" in line or ")" in line or "}" in line or " at " in line:
        pieces = EMAIL.split(HIDDEN.sub(" ", line))
        bare = BRACKETS.sub("", HANDLE.sub(" ", " ".join([*(LABEL.sub("", piece) for piece in pieces[:-1]), pieces[-1]])))
    return " ".join(BULLET.sub("", bare).removesuffix("(끝)").split()).strip(EDGES)
