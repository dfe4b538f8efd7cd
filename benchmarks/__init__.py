"""Speed beside the peers; no part of what is installed."""
