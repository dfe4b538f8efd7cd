"""newsclean stages: what there is, in the order it runs."""

import click

from newsclean.pipeline import name_of
from newsclean.stages import ORDER


@click.command()
def command() -> None:
    """List the cleaning stages in their order, with the rules that are code."""
    for number, stage in enumerate(ORDER, 1):
        summary = (stage.__doc__ or "").strip().partition("\n")[0]
        click.echo(f"{number:2} {name_of(stage):12} {summary}")
        for rule, reason in stage.WHY.items():
            click.echo(f"{'':16}{rule}: {reason}")
