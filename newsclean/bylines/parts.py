"""What one part of a byline says, in a script with capitals: a person, a position, an outlet, an agency, a place.

Names are told by their shape, so what else has that shape has to be known by its words: "New York", "Harbour Packet", "Related Stories".
"""

import re
from typing import NamedTuple

from newsclean.article import Author
from newsclean.bylines import names
from newsclean.bylines.names import AGENCIES, any_of

CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
AWAY = re.compile(rf"(?:^|(?<=\S) )(?:{any_of(names.AWAY)}|For|FOR) (?:(?:the|der|die|den|la|le|el) )?(?={CAPITAL})")
OUTLET_BEHIND = re.compile(r" (?=(?:The|[A-Z]{2,6}) )")  # "Ada Quill BBC News"
AGENCY_BEHIND = re.compile(rf"(?i) (?=(?:{'|'.join(map(re.escape, sorted(AGENCIES, key=len, reverse=True)))})$)")
OUTLET = re.compile(rf"(?i)^the |(?<![\w-])(?=\w)(?:{any_of(names.OUTLETS)})(?![\w-])|\.(?:com?|net|org|de|uk|in|ru|is)(?!\w)")
POSITION = re.compile(
    rf"(?i)(?<![\w-])(?=\w)(?:(?:{any_of(names.SUBJECTS)}) (?:& |and )?){{0,4}}(?:\w{{2,12}}-)?(?:{any_of(names.POSITIONS)})(?![\w-])"
)
PLURAL = re.compile(
    r"(?i)(?:reporters|correspondents|editors|writers|columnists|journalists|innen|journalistes|correspondants|periodistas)$"
)
DEGREE = re.compile(r"^(?:[A-Z]{2,6}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?)$")
INITIALS = re.compile(r"^[A-Z]{2,3}$")  # who signs "By LD"
NAME_WORD = re.compile(r"^[^\W\d_](?:[^\W\d_]|[.'’ʼ-])*$")
SHORT_FORM = re.compile(
    r"(?i)^(?:\w(?:\.-?\w){0,2}|jr|sr|dr|prof|mr|mrs|ms|st|hr|fr|med|dott|ing|mag|lic|md|ph\.d|\w{1,2})\.$|^\w\.[^\W\d_]{2,15}$"
)
INITIAL = re.compile(r"(?<=\b\w\.)(?=[^\W\d_]{2})")  # "A.Quill"
PREFIX = re.compile(rf"^(?:[Dd]|[Ll]|al|el|ad|an|ar|as|at|az|ed|es|O|['’]t)[’'-](?={CAPITAL})")
HUMP = re.compile(r"^[^\W\d_]{5,30}(?<=[a-zß-ÿ])[A-Z]")  # "LazareTwitter", but "DeVito", "MacDonald"
MOST_NAMES, MOST_WORDS = 4, 7  # names of one person, without and with particles

PARTICLES, NOBODY, PLACES, PHOTOS, TEXTS, NO_NAMES, NOT_FIRST = (
    frozenset(listed.split(", "))
    for listed in (
        names.PARTICLES,
        names.NOBODY,
        names.PLACES,
        names.PHOTO,
        names.TEXT,
        names.NO_NAMES,
        names.NOT_FIRST,
    )
)
ASIDE = PLACES | PHOTOS | TEXTS


class Part(NamedTuple):
    """A part of a list. joined: "and" stands before it.  first: nobody is named before it.  led: a word that leads stands before the list."""

    text: str
    joined: bool = False
    first: bool = True
    led: bool = True


class Said(NamedTuple):
    """What a part says. known: it may stand in a byline.  position: of a person named in another part; "" for a desk, which names nobody."""

    known: bool
    person: Author | None = None
    position: str | None = None


def read_part(part: Part) -> Said:
    """What a part says: the first of the readings below that finds something."""
    readings = (_agency, _nobody, _before_agency, _placed, _away, _outlet, _named)
    return next((said for read in readings if (said := read(part)) is not None), _alone(part))


def _agency(part: Part) -> Said | None:
    return Said(True, Author(part.text)) if part.text.casefold() in AGENCIES else None


def _nobody(part: Part) -> Said | None:
    """A desk; or a place, a number, or what somebody did: "(Text)"."""
    folded = part.text.casefold()
    if folded in NOBODY and (part.first or not POSITION.search(part.text)):
        return Said(True, position="")
    return Said(True) if folded in ASIDE or not any(letter.isalpha() for letter in folded) else None


def _before_agency(part: Part) -> Said | None:
    """ "Ada Quill Associated Press"."""
    match = AGENCY_BEHIND.search(part.text)
    return _person(part.text[: match.start()]) if match else None


def _placed(part: Part) -> Said | None:
    """A person before or behind a position; or a position, and whose it is stands in another part."""
    match = POSITION.search(part.text)
    if match is None:
        return None
    before, behind = part.text[: match.start()].strip(), part.text[match.end() :].strip()
    if is_person(before):
        return Said(True, Author(before, part.text[match.start() :]))
    if is_person(behind) and not before:
        return Said(True, Author(behind, match.group()))
    return Said(True, position=part.text)


def _away(part: Part) -> Said | None:
    """ "Ada Quill in Marrow Bay", "for The Packet": a few words with capitals behind the preposition, or it is a sentence."""
    match = AWAY.search(part.text)
    if match is None:
        return None
    words = part.text[match.end() :].split()
    place = len(words) <= MOST_NAMES and all(word[0].isupper() or word.casefold() in PARTICLES for word in words)
    said = _person(part.text[: match.start()]) if match.start() else Said(not part.first)
    return said._replace(known=said.known and place)


def _outlet(part: Part) -> Said | None:
    """Whom a person writes for; or who signs instead of one, "By The Packet"; or both, "Ada Quill BBC News"."""
    if not OUTLET.search(part.text):
        return None
    match = OUTLET_BEHIND.search(part.text)
    if match and not part.text.isupper() and is_person(part.text[: match.start()]):
        return Said(True, Author(part.text[: match.start()]))
    if not part.first:
        return Said(True)
    signs = part.led and " " in part.text and all(word[0].isupper() or word in PARTICLES for word in part.text.split())
    return Said(signs, Author(part.text) if signs else None)


def _named(part: Part) -> Said | None:
    """A person, perhaps printed twice. Without a word that leads, "In Brief" and "Das Ministerium" are titles, and so is much in capitals."""
    words = part.text.split()
    half = len(words) // 2
    name = " ".join(words[:half]) if words[:half] == words[half:] else part.text
    if not is_person(name) or (words[0].casefold() in NOT_FIRST and (not part.led or name.isupper())):
        return None
    return Said(True, Author(name))


def _alone(part: Part) -> Said:
    """One word: initials that sign; behind a person a degree or a place; else nothing that is known."""
    if part.first:
        signs = part.led and INITIALS.match(part.text) is not None and part.text.casefold() not in NO_NAMES
        return Said(signs, Author(part.text) if signs else None)
    place = part.led and not part.joined and part.text.isalpha() and part.text[0].isupper()
    return Said(place or DEGREE.match(part.text) is not None)


def _person(text: str) -> Said:
    return Said(True, Author(text)) if is_person(text) else Said(False)


def is_person(text: str) -> bool:
    """Whether the text has the shape of one person's name: two to four words with capitals, perhaps with particles between."""
    words = INITIAL.sub(" ", text).split()
    if not 2 <= len(words) <= MOST_WORDS or text.casefold() in PLACES:
        return False
    names = [word for at, word in enumerate(words) if at == 0 or word.casefold() not in PARTICLES]
    if not 2 <= len(names) <= MOST_NAMES or names[-1] != words[-1]:
        return False
    return all(_is_name_word(word) for word in names) and any(len(word.strip(".")) > 1 for word in names)


def _is_name_word(word: str) -> bool:
    """Whether the word begins with a capital, perhaps behind a particle that is tied to it, and no name lacks it for another reason."""
    if not NAME_WORD.match(word) or not (word[0].isupper() or PREFIX.match(word)) or word.endswith(("'s", "’s")):
        return False
    return ("." not in word or SHORT_FORM.match(word) is not None) and word.casefold() not in NO_NAMES and not HUMP.match(word)


def is_no_name(word: str) -> bool:
    """Whether the word is known to be none: a desk, a position, a place, a word of titles."""
    folded = word.casefold()
    return folded in NO_NAMES | NOBODY | NOT_FIRST | ASIDE or POSITION.fullmatch(word) is not None


def is_sentence(text: str) -> bool:
    """Whether the text ends like a sentence: in a full stop that is no initial's."""
    return text.endswith(("!", "?")) or (text.endswith(".") and SHORT_FORM.match(text.rsplit(" ", 1)[-1]) is None)
