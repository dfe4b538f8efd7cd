"""Dates in lines of news: publication stamps, with their labels and zones, and times told from the moment of reading."""

from newsclean.dates.grammar import Stamp, is_stamp, iso, label_of, stamps
from newsclean.dates.relative import Ago, ago, resolved

__all__ = ["Ago", "Stamp", "ago", "is_stamp", "iso", "label_of", "resolved", "stamps"]
