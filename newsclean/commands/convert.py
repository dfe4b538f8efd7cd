"""newsclean convert: scraped pages in, their articles out."""

import os
from pathlib import Path
from typing import Any

import click

from newsclean import containers, writers
from newsclean.conversion import DIFFERENCE, Filing, How, article_of, within
from newsclean.errors import NewscleanError, UsageError
from newsclean.options import Cleaning, Sources, cleaning, filing, reading, sources
from newsclean.outputs.target import MANY, SHARD, form_of
from newsclean.packing import unpacked_name
from newsclean.readers import content, named, parse, reader_of
from newsclean.settings import config
from newsclean.writing import write_out, write_whole


@click.command()
@sources
@click.option(
    "--to", "form", type=click.Choice(sorted({*writers.names(), *MANY})), help="What to write; without it what -o ends in, or md."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file; to stdout without it, or for -.")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="Write a file for each article into this folder.")
@click.option(
    "--shard-bytes",
    "shard",
    default=SHARD,
    show_default=True,
    type=click.IntRange(1),
    metavar="N",
    help="Begin a new file of --out beyond this (jsonl, parquet).",
)
@click.option(
    "--newline",
    type=click.Choice(("lf", "crlf")),
    default="lf",
    show_default=True,
    help="How the lines of an article end; those of --diff and of files of many with lf.",
)
@click.option("--force", is_flag=True, help="Overwrite outputs that no run of newsclean wrote; inputs never.")
@click.option("-j", "--jobs", default=1, show_default=True, type=click.IntRange(1, 1024), metavar="N", help="Worker processes.")
@click.option("--resume", is_flag=True, help="Leave alone what an earlier run did, if page, rules and options are the same.")
@click.option("--learn", is_flag=True, help="Read all pages first, and learn what those of a site share; see newsclean learn.")
@click.option("--log", type=click.Path(path_type=Path, dir_okay=False), help="Write what became of each page into this file, as JSONL.")
@click.option("--fail-fast", is_flag=True, help="Stop at the first page that fails.")
@click.option("--strict", is_flag=True, help="A page with doubts has failed.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where a page would fail or be doubtful.")
@click.option("--diff", is_flag=True, help="Write nothing but what would go, as a unified diff.")
@click.option("-q", "--quiet", is_flag=True, help="Tell only of what failed.")
@click.option("-v", "--verbose", is_flag=True, help="Tell of each page.")
@filing
@cleaning
@config
def command(*, pages: Sources, what: Filing, how: Cleaning, form: str | None, output: Path | None, out: Path | None, **ways: Any) -> int:
    """Turn scraped news pages into articles.

    PATH is a file (text, .html, .jsonl, .parquet, .warc, .wet; also .gz .zst .bz2 .xz), or a folder of such files; - or none is standard input. One page
    goes to stdout; several need --out DIR, or one file of many: --to jsonl, -o news.db, -o news.parquet.
    """
    form = DIFFERENCE if ways.pop("diff") else form or form_of(output) or "md"
    if form == "sqlite":
        what = what._replace(removed=True)
    newline = "\r\n" if ways.pop("newline") == "crlf" and form not in (*MANY, DIFFERENCE) else "\n"
    plan = How(how.kit, MANY.get(form, form), what, how.skip, how.only, strict=ways.pop("strict"), newline=newline, **reading(pages))
    place = None if output is None or str(output) == "-" else output
    single = _is_one_page(pages) and out is None and form not in MANY
    if single and not (ways["check"] or ways["log"] or ways["learn"]):
        return _one(pages, plan, how, place, force=ways["force"])
    if not single and not ways["check"] and form not in (*MANY, DIFFERENCE) and out is None:
        raise UsageError(
            "several articles cannot go where one would", mend="--out DIR writes a file for each, --to jsonl one line for each"
        )
    if out is not None and place is not None:
        raise UsageError("-o and --out were both given", mend="-o names one file, --out a folder of files")
    if not ways["check"]:
        _can_hold(form, place, out)
    from newsclean.batch import Ways, convert  # brings rich along, which a single page does not need

    return convert(pages, plan, Ways(form, place, out, **ways))


def _can_hold(form: str, file: Path | None, folder: Path | None) -> None:
    """Raise UsageError where articles in such a form cannot go there."""
    if form == "sqlite" and file is None:
        raise UsageError("a database is one file", mend="name it with -o, as -o news.db")
    if form == "parquet" and file is None and folder is None:
        raise UsageError("Parquet needs a file or a folder", mend="name it with -o or --out, as -o news.parquet")


def _is_one_page(pages: Sources) -> bool:
    """Whether what was given is one file that holds one page, or standard input."""
    if len(pages.paths) > 1 or pages.lists or any(os.path.isdir(path) for path in pages.paths):
        return False
    suffixes = {os.path.splitext(unpacked_name(path))[1].lower() for path in pages.paths}
    return pages.form not in containers.names() and (pages.form is not None or not suffixes & containers.by_suffix().keys())


def _one(pages: Sources, plan: How, how: Cleaning, output: Path | None, *, force: bool) -> int:
    """Convert one page, in this process."""
    path = pages.paths[0] if pages.paths else "-"
    with named(path) as name:
        data = content(path, plan.largest)  # whoever writes it into a pipe may take their time
        reader = plan.reader or reader_of(path)
        article, text = within(plan.timeout, lambda: article_of(parse(data, name, reader, plan.encoding), plan, how.stages))
    if plan.strict and article.doubts:
        raise NewscleanError(f"doubtful: {'; '.join(article.doubts)}", path, "look at it; without --strict it is written")
    if output is None:
        write_out(text)
    else:
        write_whole(output, text, force=force, source=path)
    return 0
