"""newsclean rules: the rules that are data, from the packs."""

from collections.abc import Iterator
from pathlib import Path

import click

from newsclean.errors import UsageError
from newsclean.kit import load_kit
from newsclean.rules import ROLES, Rule
from newsclean.writing import write_out


@click.command()
@click.argument("name", required=False)
@click.option("--stage", help="Only the rules of this stage.")
@click.option("--pack", "packs", multiple=True, type=click.Path(path_type=Path), help="Add the rules of this YAML file.")
def command(*, name: str | None, stage: str | None, packs: tuple[Path, ...]) -> None:
    """List the rules of all packs with their reasons, or show one rule whole."""
    kit = load_kit(packs)
    if name is not None:
        rule = kit.rule(name)
        if rule is None:
            raise UsageError(f"no rule is called {name!r}", mend="`newsclean rules` lists them all")
        write_out("\n".join(_whole(rule)) + "\n")
        return
    if stage not in (None, *ROLES):
        raise UsageError(f"no stage with rules is called {stage!r}", mend=f"the stages with rules: {' '.join(ROLES)}")
    chosen = (rule for pack in kit.packs() for rule in pack.rules if stage in (None, rule.stage))
    write_out("".join(f"{rule.name:34} {rule.stage:12} {rule.role:14} {rule.why}\n" for rule in chosen))


def _whole(rule: Rule) -> Iterator[str]:
    yield f"{rule.name}: {rule.why}"
    yield f"  stage {rule.stage}, role {rule.role}, where {rule.where}, at most {rule.longest} characters"
    yield f"  text  {rule.text}"
    yield from (f"  hits    {line}" for line in rule.hits)
    yield from (f"  misses  {line}" for line in rule.misses)
