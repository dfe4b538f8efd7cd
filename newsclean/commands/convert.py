"""newsclean convert: a scraped page in, the article out."""

from dataclasses import replace
from pathlib import Path

import click

from newsclean.filing import file
from newsclean.options import Cleaning, Filing, cleaning, filing, page
from newsclean.pipeline import judge
from newsclean.readers import read
from newsclean.redaction import redact
from newsclean.run import write_out, write_whole
from newsclean.writers import by_suffix, load, names


@click.command()
@page
@click.option("--to", "form", type=click.Choice(names()), help="What to write; without it what -o ends in, or md.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file; to stdout without it, or for -.")
@click.option("--force", is_flag=True, help="Overwrite the output file.")
@filing
@cleaning
def command(
    *,
    path: str,
    encoding: str | None,
    form: str | None,
    output: Path | None,
    force: bool,
    what: Filing,
    how: Cleaning,
) -> None:
    """Turn a scraped news page into the article.

    FILE is a text file; - or none is standard input.
    """
    document = judge(replace(read(path, encoding), language=what.language), how.kit, how.stages)
    article = file(document, keep=what.keep, drop=what.drop, removed=what.removed, evidence=what.evidence, now=what.now)
    text = load(form or by_suffix(output) or "md").render(redact(article, what.redact))
    if output is None or str(output) == "-":
        write_out(text)
    else:
        write_whole(output, text, force=force, source=path)
