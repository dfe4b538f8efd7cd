"""Bylines and sign-offs: who wrote it, in which position, under which address, in the languages of the news."""

from newsclean.bylines.grammar import EMAIL, addresses, is_byline, is_name, is_outlet, people
from newsclean.bylines.names import AGENCIES

__all__ = ["AGENCIES", "EMAIL", "addresses", "is_byline", "is_name", "is_outlet", "people"]
