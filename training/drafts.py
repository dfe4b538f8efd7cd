"""Bodies drafted by another tool from the HTML, for the pages whose gold is a few snippets. What the snippets say goes before."""

from collections.abc import Iterator
from pathlib import Path

from training.pages import records


def drafts(data: Path) -> Iterator[tuple[str, str]]:
    """Id and drafted body of each page without gold; none where trafilatura (Apache-2.0) is not installed."""
    try:
        import trafilatura  # type: ignore[import-not-found]
    except ImportError:
        print("trafilatura is not installed: pages with snippets alone teach only the lines that the snippets name")
        return
    for record in records(data / "html.jsonl.zst"):
        if record["dataset"] == "trafeval":
            yield record["id"], trafilatura.extract(record["html"], url=record["url"], include_comments=False) or ""
