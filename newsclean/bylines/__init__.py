"""Bylines and sign-offs: who wrote it, in which position, under which address, in the languages of the news."""

from newsclean.bylines.grammar import EMAIL, addresses, is_byline, is_name, is_outlet, is_signed, people, signed_alone
from newsclean.bylines.names import AGENCIES
from newsclean.bylines.notes import is_position, opens_with_position, tells_of, told_of

__all__ = [
    "AGENCIES",
    "EMAIL",
    "addresses",
    "is_byline",
    "is_name",
    "is_outlet",
    "is_position",
    "is_signed",
    "opens_with_position",
    "people",
    "signed_alone",
    "tells_of",
    "told_of",
]
