"""`python -m newsclean`, and what the console script calls."""

import sys

from newsclean.cli import main


def run() -> None:
    """Run the program and end the process with its exit code."""
    sys.exit(main())


if __name__ == "__main__":
    run()
