"""Dates in lines of news: publication stamps, with their labels and zones, and times told from the moment of reading."""

from newsclean.dates.grammar import Stamp, is_stamp, iso, label_of, stamps
from newsclean.dates.relative import Ago, ago, resolved
from newsclean.dates.yearless import YEAR, in_year, is_yearless

__all__ = ["YEAR", "Ago", "Stamp", "ago", "in_year", "is_stamp", "is_yearless", "iso", "label_of", "resolved", "stamps"]
