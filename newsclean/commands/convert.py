"""newsclean convert: a scraped page in, the article out."""

from pathlib import Path

import click

from newsclean import filing
from newsclean.options import Cleaning, cleaning, page, roles
from newsclean.pipeline import judge
from newsclean.readers import read
from newsclean.run import write_out, write_whole
from newsclean.writers import by_suffix, load, names


@click.command()
@page
@click.option("--to", "form", type=click.Choice(names()), help="What to write; without it what -o ends in, or md.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file; to stdout without it, or for -.")
@click.option("--force", is_flag=True, help="Overwrite the output file.")
@click.option("--keep", multiple=True, metavar="ROLE", help="Put the text of this role into the body.")
@click.option("--drop", multiple=True, metavar="ROLE", help="Leave what is of this role out of the article.")
@click.option("--removed", is_flag=True, help="Add every removed line with its role and rule (json, yaml).")
@cleaning
def command(
    *,
    path: str,
    encoding: str | None,
    form: str | None,
    output: Path | None,
    force: bool,
    keep: tuple[str, ...],
    drop: tuple[str, ...],
    removed: bool,
    how: Cleaning,
) -> None:
    """Turn a scraped news page into the article.

    FILE is a text file; - or none is standard input.
    """
    document = judge(read(path, encoding), how.kit, how.stages)
    article = filing.file(document, keep=roles(keep), drop=roles(drop), removed=removed)
    text = load(form or by_suffix(output) or "md").render(article)
    if output is None or str(output) == "-":
        write_out(text)
    else:
        write_whole(output, text, force=force, source=path)
