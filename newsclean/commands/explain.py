"""newsclean explain: the page as it came, every line with its role, its rule and the reason."""

import json
from typing import TYPE_CHECKING

import click

from newsclean import filing
from newsclean.document import KEPT, Document, Role
from newsclean.options import Cleaning, cleaning, page
from newsclean.pipeline import judge, why
from newsclean.readers import read
from newsclean.writing import write_out

if TYPE_CHECKING:
    from rich.console import Console

WIDE = 130  # columns from which the reasons fit into the margin; narrower, they follow below the page
RULE, REASON = 36, 44  # columns


@click.command()
@page
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of the margin.")
@cleaning
def command(*, path: str, encoding: str | None, as_json: bool, how: Cleaning) -> None:
    """Say of every line of a page what it is and why.

    Kept lines are bright, removed lines dim; a percentage says how likely the tagger holds a line to be of the story. FILE is a text file; - or none is standard input.
    """
    document = judge(read(path, encoding), how.kit, how.stages)
    kit = how.kit.of_page(document)
    reasons = {(span.stage, span.rule): why(span.stage, span.rule, kit) for span in document.spans}
    if as_json:
        _print_json(document, reasons)
    else:
        _print_margin(document, reasons)


def _print_json(document: Document, reasons: dict[tuple[str, str], str]) -> None:
    lines = [
        {
            "line": span.line,
            "role": span.role,
            "kept": span.role in KEPT,
            "stage": span.stage,
            "rule": span.rule,
            "probability": span.probability,
            "why": reasons[span.stage, span.rule],
            "text": span.text,
        }
        for span in document.spans
    ]
    page = {"source": document.source._asdict(), "doubts": filing.file(document).doubts, "lines": lines}
    write_out(json.dumps(page, indent=2) + "\n")


def _print_margin(document: Document, reasons: dict[tuple[str, str], str]) -> None:
    from rich.console import Console

    console = Console(markup=False, highlight=False, emoji=False)
    wide = console.width >= WIDE or not console.is_terminal
    with console.capture() as page:
        _print_rows(console, document, reasons, wide)
    write_out(page.get())


def _print_rows(console: "Console", document: Document, reasons: dict[tuple[str, str], str], wide: bool) -> None:
    from rich.cells import set_cell_size
    from rich.text import Text

    for span in document.spans:
        if span.role is Role.BLANK:
            continue
        kept = span.role in KEPT
        likely = "" if span.probability is None else f" {span.probability:.0%}"
        margin = f"{span.line:5} {span.role:14}{set_cell_size(f'{span.stage}/{span.rule}{likely}', RULE)} "
        if wide:
            reason = reasons[span.stage, span.rule]
            margin += (set_cell_size(reason, REASON) if console.is_terminal else f"{reason:{REASON}}") + " "
        row = Text.assemble(
            (margin, "cyan" if kept else "dim"), ("│ " if kept else "✂ ", "dim"), (_plain(span.text), "bold" if kept else "dim")
        )
        console.print(row, soft_wrap=True)
    if not wide:
        for (stage, rule), reason in sorted(reasons.items()):
            if rule != "blank":
                console.print(Text.assemble((f"{stage}/{rule}: ", "cyan"), reason), soft_wrap=True)
    for doubt in filing.file(document).doubts:
        console.print(Text(f"doubt: {doubt}", "yellow"), soft_wrap=True)


def _plain(text: str) -> str:
    """The text without what a terminal would obey; there is some only where the stage that removes it was skipped."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
