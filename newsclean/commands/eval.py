"""newsclean eval: how right the results are, on pages whose articles are known."""

import gzip
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click

from newsclean import evaluation, filing
from newsclean.document import Document, Source, read_lines
from newsclean.errors import InputError
from newsclean.options import Cleaning, cleaning
from newsclean.pipeline import judge
from newsclean.writing import write_whole


@click.command()
@click.argument("path", metavar="PAGES", type=click.Path(path_type=Path))
@click.option("--text", "field", default="text", show_default=True, help="Where a record holds the page's text; dots lead into objects.")
@click.option("--by", default="lang", show_default=True, help="The field of a record to group by.")
@click.option("--subtitle", is_flag=True, help="The known bodies begin with the deck.")
@click.option("--worst", default=0, metavar="N", help="Name the N pages that came out worst.")
@click.option("--save", type=click.Path(path_type=Path), help="Write the figures to this JSON file.")
@click.option("--baseline", type=click.Path(path_type=Path), help="Figures saved before; exit 1 when one has fallen.")
@cleaning
def command(*, path: Path, field: str, by: str, subtitle: bool, worst: int, save: Path | None, baseline: Path | None, how: Cleaning) -> int:
    """Hold results against known articles.

    PAGES is JSONL (also .gz, .zst): an object a line with the page's text and what is known of its article: body, title, authors, published,
    or snippets that must stay (with) and must go (without).
    """
    with _opened(path) as lines:
        outcomes = [_outcome(record, field, by, subtitle, how) for record in evaluation.records(lines, str(path))]
    found = evaluation.figures([*outcomes, *(item._replace(group="all") for item in outcomes)])
    for group, values in found.items():
        click.echo(f"{group:14} " + "  ".join(f"{name} {value}" for name, value in values.items()))
    for item in sorted((item for item in outcomes if item.body), key=lambda item: item.body.f1 if item.body else 0)[:worst]:
        click.echo(f"{item.body.f1 if item.body else 0:.4f} {item.group} {item.id}")
    if save:
        write_whole(save, json.dumps(found, indent=2) + "\n", force=True, source=str(path))
    return _report_fallen(found, baseline) if baseline else 0


def _outcome(record: dict[str, object], field: str, by: str, subtitle: bool, how: Cleaning) -> evaluation.Outcome:
    page = evaluation.text_of(record, field)
    article = filing.file(judge(Document(read_lines(page), Source()), how.kit, how.stages))
    return evaluation.outcome(record, page, article, str(record.get(by) or "?"), subtitle=subtitle)


def _report_fallen(found: dict[str, dict[str, float]], baseline: Path) -> int:
    try:
        before = json.loads(baseline.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"the baseline cannot be read: {error}", str(baseline), "name a file that --save wrote") from error
    worse = list(evaluation.fallen(found, before))
    for line in worse:
        click.echo(f"fallen  {line}", err=True)
    return 1 if worse else 0


@contextmanager
def _opened(path: Path) -> Iterator[IO[str]]:
    try:
        if path.suffix == ".zst":
            try:
                import zstandard
            except ImportError as error:
                raise InputError("zstandard is not installed", str(path), "pip install 'newsclean[zst]'") from error
            with path.open("rb") as raw, zstandard.ZstdDecompressor().stream_reader(raw) as stream:
                yield io.TextIOWrapper(stream, encoding="utf-8")
        else:
            with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as stream:
                yield stream
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the pages cannot be read: {error}", str(path), "name a JSONL file") from error
