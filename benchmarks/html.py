"""What a page of HTML costs, beside the tools that people use for it, in one run: `python -m benchmarks.html DATA [--pages N] [--rounds N]`.

DATA: a folder with html.jsonl.zst, records with `html` and `url`. CPU time of one thread; of each page the best of some rounds counts, and the
rounds of the tools alternate, so that what disturbs the machine disturbs all of them. Needs resiliparse and trafilatura.
"""

import argparse
import io
import itertools
import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import zstandard

from newsclean.document import Source
from newsclean.errors import NewscleanError
from newsclean.filing import file
from newsclean.kit import load_kit
from newsclean.pipeline import judge
from newsclean.readers.html import printed

Tool = Callable[[str, str], object]


def main() -> None:
    """Milliseconds a page, and how many times those of resiliparse that is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    found = list(pages(options.data / "html.jsonl.zst", options.pages))
    tools = peers()
    best = {name: [float("inf")] * len(found) for name in tools}
    for _ in range(options.rounds):
        for name, tool in tools.items():
            for at, (html, url) in enumerate(found):
                best[name][at] = min(best[name][at], timed(tool, html, url))
    base = sum(best["resiliparse, main content"])
    print(
        f"{len(found)} pages of {sum(len(html) for html, _ in found) // len(found):,} characters in the mean, best of {options.rounds} rounds"
    )
    for name, times in best.items():
        print(f"{name:28} {sum(times) / len(found) * 1000:8.2f} ms a page  {sum(times) / base:7.2f} x")


def pages(path: Path, count: int) -> Iterator[tuple[str, str]]:
    """The markup and address of pages, evenly from the whole file."""
    with path.open("rb") as raw:
        records = [json.loads(line) for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(raw), encoding="utf-8")]
    step = max(1, len(records) // count)
    for record in itertools.islice(records, 0, step * count, step):
        yield record["html"], record["url"] or ""


def peers() -> dict[str, Tool]:
    """Each tool as a function of markup and address."""
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text

    kit = load_kit()
    return {
        "newsclean": lambda html, url: file(judge(printed(html, Source(), url), kit)),
        "newsclean, reader alone": lambda html, url: printed(html, Source(), url),
        "resiliparse, main content": lambda html, _: extract_plain_text(html, main_content=True),
        "trafilatura": lambda html, url: trafilatura.extract(html, url=url, include_comments=False),
        "trafilatura, with metadata": lambda html, url: trafilatura.bare_extraction(
            html, url=url, include_comments=False, with_metadata=True
        ),
    }


def timed(tool: Tool, html: str, url: str) -> float:
    """Seconds of the processor for one page; a page that a tool refuses counts like any other."""
    start = time.thread_time()
    with suppress(NewscleanError):
        tool(html, url)
    return time.thread_time() - start


if __name__ == "__main__":
    main()
