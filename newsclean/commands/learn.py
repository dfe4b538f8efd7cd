"""newsclean learn: what the pages of a site share, told as a pack that a person can read."""

from pathlib import Path

import click

from newsclean.conversion import How
from newsclean.errors import UsageError
from newsclean.options import Cleaning, Sources, cleaning, reading, sources
from newsclean.outputs.naming import fit
from newsclean.revision import changes, merged
from newsclean.settings import config
from newsclean.sitefile import dump, load
from newsclean.template import MIN_PAGES, Template
from newsclean.writing import write_out, write_whole

NOTHING = 3  # exit code: no site has enough pages


@click.command()
@sources
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file; of several sites a file each into this folder.")
@click.option("--update", is_flag=True, help="Add what is learnt to what is in the output; a line you gave to articles stays theirs.")
@click.option("--force", is_flag=True, help="Overwrite the output.")
@click.option(
    "--diff", "earlier", type=click.Path(path_type=Path), metavar="FILE", help="Write only what changed since this template of the site."
)
@click.option("-j", "--jobs", default=1, show_default=True, type=click.IntRange(1, 1024), metavar="N", help="Worker processes.")
@cleaning
@config
def command(*, pages: Sources, how: Cleaning, output: Path | None, update: bool, force: bool, earlier: Path | None, jobs: int) -> int:
    """Learn from many pages of a site which lines are furniture.

    What is written is a pack: look through it, mend it, and give it to convert with --pack. PATH is as for convert. A few pages prove nothing.
    """
    from newsclean import console
    from newsclean.batch import learn

    found = [*learn(pages, How(how.kit, "json", **reading(pages)), jobs).templates(how.kit)]
    for template in found:
        if not template.lines:
            console.stderr().print(f"{template.site}: {template.pages} pages prove nothing; {MIN_PAGES} stories are needed")
    learnt = [template for template in found if template.lines]
    if not learnt:
        return NOTHING
    if earlier is not None:
        write_out("".join(f"{line}\n" for line in changes(load(earlier), _only(learnt, load(earlier).site))))
    elif output is None:
        write_out("".join(map(dump, learnt)) if len(learnt) == 1 else _listed(learnt))
    else:
        _write(learnt, output, update=update, force=force)
    return 0


def _only(learnt: list[Template], site: str) -> Template:
    for template in learnt:
        if template.site == site or len(learnt) == 1:
            return template
    raise UsageError(f"no page is of {site}", mend=f"the sites: {' '.join(template.site for template in learnt[:20])}")


def _listed(learnt: list[Template]) -> str:
    return "".join(f"{template.site}\t{template.pages} pages\t{len(template.lines)} lines\n" for template in learnt)


def _write(learnt: list[Template], output: Path, *, update: bool, force: bool) -> None:
    """A file for the only site, or a folder with one for each."""
    if len(learnt) > 1 or output.is_dir():
        if output.exists() and not output.is_dir():
            raise UsageError(f"{len(learnt)} sites do not go into one file", str(output), "name a folder with -o, or fewer pages")
        output.mkdir(parents=True, exist_ok=True)
    for template in learnt:
        path = output / f"{fit(template.site.replace('/', '_'))}.yaml" if output.is_dir() else output
        known = merged(load(path), template) if update and path.exists() else template
        write_whole(path, dump(known), force=force or update, source="-")
