"""newsclean man: the manual page, made of what the commands say of themselves."""

import re
from collections.abc import Iterable, Iterator

import click

import newsclean
from newsclean.cli import EXITS, program
from newsclean.settings import options
from newsclean.writing import write_out

Said = Iterable[tuple[str, str]]  # what there is, and what is said of it

ENVIRONMENT = (
    ("NEWSCLEAN_JOBS, NEWSCLEAN_TEXT_FIELD and so on", "Options by their own long names, for every command. Flags are true or false; several values stand with blanks between, several packs with colons."),
    ("NO_COLOR", "If it is set, no colours."),
)  # fmt: skip
FILES = (
    ("newsclean.yaml", "Options of convert, as `jobs: 4`. Of any name, and read only where --config or NEWSCLEAN_CONFIG names it."),
    ("DIR/.newsclean/, .FILE.newsclean/", "Beside the outputs in a folder or a file: what runs have done, for --resume; and the lock against two at once."),
)  # fmt: skip
EXAMPLES = (
    ("One page, to standard output:", "newsclean convert page.txt --to json"),
    ("A folder, in four processes, going on where an earlier run ended:", "newsclean convert scraped/ --out clean/ -j 4 --resume --log run.jsonl"),
    ("Records, to an article a line:", "newsclean convert records.jsonl --text-field body --carry url --to jsonl -o articles.jsonl"),
    ("Whether all pages would come out well:", "find scraped -name '*.txt' -print0 | newsclean convert --files-from - --check"),
    ("What would go from a page; what each line of it is, and why:", "newsclean convert page.txt --diff; newsclean explain page.txt"),
)  # fmt: skip
NAME = re.compile("`([^`]*)`")
SIGNS = str.maketrans({"\\": "\\e", "-": "\\-", "'": "\\(aq", "^": "\\(ha", "~": "\\(ti"})  # what roff would make other signs of, or obey


@click.command()
@click.pass_context
def command(context: click.Context) -> None:
    """Print the manual page, as roff; `newsclean man | man -l -` shows it."""
    write_out("".join(f"{line}\n" for line in _lines(context.find_root())))


def _lines(root: click.Context) -> Iterator[str]:
    about = (program.help or "").rstrip(".")
    yield f'.TH NEWSCLEAN 1 "" "newsclean {newsclean.__version__}" "User Commands"'
    yield from (".SH NAME", f"newsclean \\- {_text(about[:1].lower() + about[1:])}")
    yield from (".SH SYNOPSIS", f"\\fBnewsclean\\fR {_text(' '.join(program.collect_usage_pieces(root)))}")
    yield from _entries("OPTIONS", filter(None, (option.get_help_record(root) for option in program.get_params(root))))
    yield ".SH COMMANDS"
    for name in program.list_commands(root):
        if (found := program.get_command(root, name)) is not None:
            yield from _command(found, click.Context(found, parent=root, info_name=name))
    yield from _entries("EXIT STATUS", ((str(code), f"{said}.") for code, said in EXITS.items()))
    yield from _entries("ENVIRONMENT", ENVIRONMENT)
    yield from _entries("FILES", FILES)
    yield ".SH EXAMPLES"
    for said, call in EXAMPLES:
        yield from (".PP", _text(said), ".PP", ".RS 4", ".EX", _text(call), ".EE", ".RE")


def _command(found: click.Command, context: click.Context) -> Iterator[str]:
    """A command: what it takes, what it says of itself, its options."""
    yield f".SS {_text(' '.join((context.command_path, *found.collect_usage_pieces(context))))}"
    for paragraph in (found.help or "").split("\n\n"):
        yield from (".PP", _text(paragraph))
    yield from _entries("", filter(None, (option.get_help_record(context) for option in options(found).values())))


def _entries(title: str, entries: Said) -> Iterator[str]:
    """A section of terms with what is said of each; without a title it is gone on with the one before."""
    if title:
        yield f".SH {title}"
    for term, said in entries:
        yield from (".TP", f"\\fB{_text(term)}\\fR", _text(said))


def _text(text: str) -> str:
    """The text on one line, as roff shows it letter by letter; what stands between backticks is bold."""
    line = "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in " ".join(text.split()).translate(SIGNS))
    line = NAME.sub(r"\\fB\1\\fR", line).replace("`", "\\(ga")
    return f"\\&{line}" if line.startswith(".") else line
