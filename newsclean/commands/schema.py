"""newsclean schema: what the JSON of an article holds, as a JSON Schema."""

import json

import click

from newsclean.schema import schema
from newsclean.writing import write_out


@click.command()
def command() -> None:
    """Print the JSON Schema (2020-12) of the article that convert writes as JSON and YAML."""
    write_out(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
