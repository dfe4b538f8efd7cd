"""Rows of a table as pages."""

import datetime
import gzip
import io
import json
import subprocess
import sys
from decimal import Decimal

import pyarrow as pa
import pytest
from pyarrow import parquet as table

from newsclean.containers import Fields, Page, parquet
from newsclean.document import Source
from newsclean.errors import InputError

BODY = "The town opened its new bridge on Monday morning, officials said, after three years of work on both banks."
PAGE = f"A bridge opens\n\n{BODY}\n"


FIELDS = Fields()


def written(columns, **options):
    stream = io.BytesIO()
    table.write_table(pa.table(columns), stream, **options)
    return stream.getvalue()


def rows(data, fields=FIELDS, longest=1000):
    """The pieces of a table, each as what it holds or what is said of it."""
    found = parquet.pieces(io.BytesIO(data), longest, fields)
    return [(number, json.loads(piece) if isinstance(piece, bytes) else piece.what) for number, piece in found]


def test_of_a_row_only_the_fields_asked_for_are_read():
    data = written({"id": [7, 8], "text": ["a", "b"], "html": ["x", "y"], "site": ["s", None]}, row_group_size=1)
    assert rows(data, Fields(carry=("site", "none"))) == [
        (1, {"text": "a", "id": 7, "site": "s"}),
        (2, {"text": "b", "id": 8, "site": None}),
    ]
    assert rows(data, Fields("html", "site")) == [(1, {"html": "x", "site": "s"}), (2, {"html": "y", "site": None})]


def test_a_table_without_rows_has_no_pages():
    assert rows(written({"text": pa.array([], pa.string())})) == []


def test_values_are_what_json_has():
    moment = datetime.datetime(2024, 5, 3, 18, tzinfo=datetime.UTC)
    carried = {
        "bytes": ["다리".encode("cp949")],
        "none": [float("nan")],
        "much": [float("inf")],
        "list": [[1.5, float("nan"), None]],
        "of": [{"when": moment, "true": True}],
        "day": [datetime.date(2024, 5, 3)],
        "price": [Decimal("1.10")],
    }
    ((_, row),) = rows(written({"text": ["a"], **carried}), Fields(carry=tuple(carried)))
    assert row == {
        "text": "a",
        "bytes": "다리",
        "none": None,
        "much": None,
        "list": [1.5, None, None],
        "of": {"when": "2024-05-03T18:00:00+00:00", "true": True},
        "day": "2024-05-03",
        "price": "1.10",
    }


def test_a_piece_is_a_page_as_of_json_lines():
    ((_, piece),) = parquet.pieces(io.BytesIO(written({"id": [7], "text": ["a"], "n": [1]})), 1000, Fields(carry=("n",)))
    assert parquet.page(piece, Fields(carry=("n",))) == Page("7", "a", carried={"n": 1}, source=Source(None, "utf-8", "utf-8"))


def test_a_text_of_another_type_is_read_all_the_same():
    for kind in (pa.large_string(), pa.binary(), pa.dictionary(pa.int32(), pa.string())):
        assert rows(written({"text": pa.array(["강", "다리", "강"]).cast(kind)})) == [
            (1, {"text": "강"}),
            (2, {"text": "다리"}),
            (3, {"text": "강"}),
        ]


def test_a_row_that_is_too_long_or_no_text_is_told_by_its_number():
    no_text = pa.Array.from_buffers(pa.string(), 3, pa.array([b"a", b"\xff\xfe", b"c"]).buffers())
    assert rows(written({"text": no_text})) == [
        (1, {"text": "a"}),
        (2, "the record cannot be read: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
        (3, {"text": "c"}),
    ]
    assert rows(written({"text": ["a", "b" * 2000, "c"]})) == [
        (1, {"text": "a"}),
        (2, "the record has over 1,000 bytes"),
        (3, {"text": "c"}),
    ]


def test_a_column_that_is_not_there_is_told_with_those_there_are():
    with pytest.raises(InputError) as told:
        rows(written({"id": [1], "body": ["a"]}))
    assert str(told.value) == "the file has no column 'text'\n  mend: --text-field names another; it has: id body"


@pytest.mark.parametrize(
    "damage", [lambda data: b"", lambda data: data[:-1], lambda data: data[: len(data) // 2], lambda data: b"PAR1" * 9]
)
def test_a_cut_file_is_told(damage):
    with pytest.raises(InputError, match="the Parquet data is damaged: "):
        rows(damage(written({"text": ["a", "b"]})))


def test_rows_that_are_damaged_are_told_and_the_others_read():
    texts = [f"{number} {'river ' * 20}" for number in range(6)]
    data = bytearray(written({"text": texts}, row_group_size=2, compression=None, use_dictionary=False))
    start = table.ParquetFile(io.BytesIO(data)).metadata.row_group(1).column(0).data_page_offset
    data[start : start + 40] = b"\xff" * 40
    told = rows(bytes(data))
    assert [(number, row if isinstance(row, dict) else row.partition(":")[0]) for number, row in told] == [
        (1, {"text": texts[0]}),
        (2, {"text": texts[1]}),
        (3, "records 3 to 4 cannot be read"),
        (5, {"text": texts[4]}),
        (6, {"text": texts[5]}),
    ]


def test_pages_of_a_table_are_converted_also_packed_and_from_a_pipe(newsclean, tmp_path):
    data = written({"key": ["b", "a"], "body": [PAGE, None], "site": ["x", "y"]})
    (tmp_path / "pages.parquet").write_bytes(data)
    (tmp_path / "pages.parquet.gz").write_bytes(gzip.compress(data))
    asked = ("--to", "jsonl", "--text-field", "body", "--id-field", "key", "--carry", "site")
    for given, stdin in ((("pages.parquet",), b""), (("pages.parquet.gz",), b""), (("-", "--from", "parquet"), data)):
        done = newsclean("convert", *given, *asked, stdin=stdin)
        (article,) = map(json.loads, done.stdout.splitlines())
        assert (done.returncode, article["id"], article["carried"], article["text"]) == (1, "b", {"site": "x"}, BODY)
        assert "record 2: the record has no text in 'body'" in done.stderr.decode()


def test_a_folder_of_tables_and_one_that_is_none(newsclean, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.parquet").write_bytes(written({"text": [PAGE]}))
    (tmp_path / "in" / "b.parquet").write_bytes(b"PAR1, or so it says")
    done = newsclean("convert", "in", "--to", "jsonl")
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 1)
    assert "b.parquet: the Parquet data is damaged: " in done.stderr.decode()


def test_without_the_library_it_is_said_how_to_get_it(tmp_path):
    (tmp_path / "pages.parquet").write_bytes(written({"text": [PAGE]}))
    code = "import sys; sys.modules['pyarrow'] = None; from newsclean.__main__ import run; run()"
    command = [sys.executable, "-c", code, "convert", str(tmp_path / "pages.parquet"), "--to", "jsonl"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "pages.parquet: Parquet needs one more library (pip install 'newsclean[parquet]')" in done.stderr.decode()


def test_memory_does_not_grow_with_the_table(tmp_path):
    texts = [f"{number} {'river ' * 700}" for number in range(20_000)]
    (tmp_path / "large.parquet").write_bytes(written({"text": texts}))
    code = (
        "import resource, sys; from newsclean.containers import Fields, parquet\n"
        "with open(sys.argv[1], 'rb') as stream:\n"
        "    found = parquet.pieces(stream, 100_000, Fields())\n"
        "    first = [next(found) for _ in range(1000)]; del first; before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "    count = 1000 + sum(1 for _ in found); print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "large.parquet")], capture_output=True, check=True)
    count, grown = map(int, done.stdout.split())
    assert count == 20_000
    assert grown < 40_000  # kilobytes; the texts have 84,000
