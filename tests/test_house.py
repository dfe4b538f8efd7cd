"""Who may import whom: the data flows one way, and no room reaches into one above it."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1] / "newsclean"
STAGES = sorted(path for path in (HOUSE / "stages").glob("*.py") if path.name != "__init__.py")
BELOW = sorted(
    path
    for path in HOUSE.rglob("*.py")
    if "commands" not in path.parts and path.name not in ("cli.py", "options.py", "settings.py", "batch.py", "console.py", "__main__.py")
)


def imports(path):
    """The modules a file imports anywhere, as dotted names."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("path", STAGES, ids=lambda path: path.stem)
def test_a_stage_imports_no_stage_reader_writer_or_command(path):
    closed = ("newsclean.stages", "newsclean.readers", "newsclean.writers", "newsclean.commands", "newsclean.pipeline", "newsclean.filing")
    assert [name for name in imports(path) if name.startswith(closed)] == []


@pytest.mark.parametrize(
    "path", sorted((HOUSE / "readers").rglob("*.py")) + sorted((HOUSE / "writers").glob("*.py")), ids=lambda path: path.stem
)
def test_readers_and_writers_know_no_stages(path):
    assert [name for name in imports(path) if name.startswith(("newsclean.stages", "newsclean.pipeline", "newsclean.kit"))] == []


@pytest.mark.parametrize("path", BELOW, ids=lambda path: "-".join(path.relative_to(HOUSE).with_suffix("").parts))
def test_nothing_below_the_commands_prints_or_parses_arguments(path):
    assert [name for name in imports(path) if name.split(".")[0] in ("click", "rich", "argparse")] == []
    assert "print(" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", sorted(HOUSE.rglob("*.py")), ids=lambda path: "-".join(path.relative_to(HOUSE).with_suffix("").parts))
def test_no_file_is_too_long_to_read_at_once_and_none_runs_text_as_code(path):
    source = path.read_text("utf-8")
    assert source.count("\n") <= 300
    calls = {node.func.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert calls & {"eval", "exec", "compile"} == set()
    assert "pickle" not in {name.split(".")[0] for name in imports(path)}


@pytest.mark.parametrize("path", sorted(HOUSE.rglob("*.py")), ids=lambda path: "-".join(path.relative_to(HOUSE).with_suffix("").parts))
def test_nothing_of_the_program_needs_what_trains_it(path):
    trains = ("torch", "trafilatura", "lxml", "lxml_html_clean", "sklearn", "training")
    assert [name for name in imports(path) if name.partition(".")[0] in trains] == []


def test_every_file_of_the_house_is_one_that_the_house_reads():
    known = {".py", ".yaml", ".npz", ".json"}
    files = (path for path in HOUSE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    assert sorted(path.name for path in files if path.suffix not in known and path.name != "py.typed") == []


@pytest.mark.parametrize("name", ["weights.npz", "html-weights.npz", "headlines.npz", "confidence.json", "html-confidence.json"])
def test_what_was_learnt_is_shipped(name):
    assert (HOUSE / "tagger" / name).is_file()
