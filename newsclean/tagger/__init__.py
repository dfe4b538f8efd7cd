"""How likely each line of a page is to be of its body, by structure alone: in languages and on sites that nobody wrote rules for."""

from newsclean.tagger.network import probabilities

__all__ = ["probabilities"]
