"""The commands, one a file; each holds a click command called `command`. Only commands print."""
