"""newsclean stages: what there is, in the order it runs."""

from collections.abc import Iterator

import click

from newsclean.pipeline import name_of
from newsclean.stages import ORDER
from newsclean.writing import write_out


@click.command()
def command() -> None:
    """List the cleaning stages in their order, with the rules that are code."""
    write_out("".join(f"{line}\n" for line in _lines()))


def _lines() -> Iterator[str]:
    for number, stage in enumerate(ORDER, 1):
        summary = (stage.__doc__ or "").strip().partition("\n")[0]
        yield f"{number:2} {name_of(stage):12} {summary}"
        yield from (f"{'':16}{rule}: {reason}" for rule, reason in stage.WHY.items())
