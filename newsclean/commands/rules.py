"""newsclean rules: the rules that are data, from the packs."""

from pathlib import Path

import click

from newsclean.errors import UsageError
from newsclean.kit import load_kit
from newsclean.rules import Rule


@click.command()
@click.argument("name", required=False)
@click.option("--stage", help="Only the rules of this stage.")
@click.option("--pack", "packs", multiple=True, type=click.Path(path_type=Path), help="Add the rules of this YAML file.")
def command(*, name: str | None, stage: str | None, packs: tuple[Path, ...]) -> None:
    """List the rules of all packs with their reasons, or show one rule whole."""
    rules = load_kit(packs).rules
    if name is not None:
        if name not in rules.by_name:
            raise UsageError(f"no rule is called {name!r}", mend="`newsclean rules` lists them all")
        _show(rules.by_name[name])
        return
    for rule in rules.rules:
        if stage in (None, rule.stage):
            click.echo(f"{rule.name:34} {rule.stage:12} {rule.role:14} {rule.why}")


def _show(rule: Rule) -> None:
    click.echo(f"{rule.name}: {rule.why}")
    click.echo(f"  stage {rule.stage}, role {rule.role}, where {rule.where}, at most {rule.longest} characters")
    click.echo(f"  text  {rule.text}")
    for line in rule.hits:
        click.echo(f"  hits    {line}")
    for line in rule.misses:
        click.echo(f"  misses  {line}")
