"""How the tagger learns; no part of what is installed."""
