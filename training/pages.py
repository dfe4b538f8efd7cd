"""The pages to learn from: read, varied, and judged by the rules up to the place where the tagger stands."""

import hashlib
import io
import json
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import zstandard

from newsclean.document import Document, Source, Span, read_lines
from newsclean.kit import Kit
from newsclean.pen import write_down
from newsclean.pipeline import name_of
from newsclean.stages import ORDER

FLAVOURS = ("rp_all", "rp_main", "inscriptis", "htmltext", "bs4", "innertext")
FOLDS = 5
AFTER_THE_TAGGER = ("classify", "structure")
WORD = re.compile(r"[^\W_]+")


class Page(NamedTuple):
    """One rendering of a page. variant: how it was changed, "" where it was not."""

    id: str
    dataset: str
    domain: str
    lang: str
    flavour: str
    variant: str
    text: str
    body: str | None
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


def fold_of(domain: str) -> int:
    """The fold of a publisher: of all sites that share the name before the last dot."""
    parts = domain.split(".")
    return zlib.crc32((parts[-2] if len(parts) > 1 else domain).encode()) % FOLDS


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The JSON records of a file in zstandard."""
    with path.open("rb") as raw:
        yield from map(json.loads, io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(raw), encoding="utf-8"))


def pages_of(data: Path) -> Iterator[Page]:
    """Every rendering of every page, as it is."""
    for record in records(data / "pages.jsonl.zst"):
        site = re.sub(r"^www\d?\.", "", record["domain"] or record["id"])
        for flavour in FLAVOURS:
            if text := record["texts"].get(flavour):
                snippets = tuple(record["with"] or ()), tuple(record["without"] or ())
                yield Page(record["id"], record["dataset"], site, record["lang"] or "", flavour, "", text, record["body"], *snippets)


def judged(text: str, kit: Kit) -> list[Span]:
    """The lines of the page after the rule stages that stand before the tagger."""
    return judged_page(Document(read_lines(text), Source()), kit)


def judged_page(document: Document, kit: Kit) -> list[Span]:
    """The same of a page that was read."""
    kit = kit.of_page(document)
    document = replace(document, spans=tuple(kit.read(document.spans)))
    for stage in ORDER:
        if name_of(stage) in AFTER_THE_TAGGER:
            break
        document = write_down(document, name_of(stage), stage.judge(document, kit), kit.read)
    return document.lines


def varied(page: Page, seed: int) -> Page:
    """The page as another scraper, crawler or copy and paste might have left it; which change, the seed and the page decide."""
    dice = random.Random(f"{seed}/{page.dataset}/{page.id}/{page.flavour}")  # noqa: S311
    name = dice.choice(("solid", "cut", "glued", "untitled", "blanked"))
    lines = page.text.split("\n")
    if name == "solid":
        lines = [line for line in lines if line.strip()]
    elif name == "blanked":
        lines = [part for line in lines if line.strip() for part in (line, "")]
    elif name == "cut":
        first, last = sorted((int(dice.random() ** 2 * len(lines) * 0.5), len(lines) - int(dice.random() ** 2 * len(lines) * 0.6)))
        lines = lines[first:last]
    elif name == "untitled":
        lines = _untitled(lines, page.body or "")
    else:
        lines = _glued(lines, dice)
    return page._replace(variant=name, text="\n".join(lines))


def _untitled(lines: Sequence[str], body: str) -> list[str]:
    """Without what stands between the menus and the body: the five lines above its first one."""
    start = next((at for at, line in enumerate(lines) if len(line) > 60 and line.strip()[:40] in body), 0)
    return [line for at, line in enumerate(lines) if not start - 10 <= at < start]


def _glued(lines: Sequence[str], dice: random.Random) -> list[str]:
    """Some neighbours in one line, as renderers without block knowledge print them."""
    made: list[str] = []
    for line in (line for line in lines if line.strip()):
        if made and dice.random() < 0.15 and len(made[-1]) + len(line) < 300:
            made[-1] = f"{made[-1]}{dice.choice((' ', '', ' | '))}{line.strip()}"
        else:
            made.append(line)
    return made


SCRIPTS = ("hangul", "han", "kana", "hebrew", "devanagari", "cyrillic", "thai", "arabic")
LETTERS = {
    "hangul": "가각간갈감강개거건게결경계고공과관교구국군기김나남내녀년노농누는니단당대도동두들등디라래량러력련로류르리마만명모무문물미민바박발방배백법변보본부비사산상서석선설성세소수스시신실아안양어업에여연영오용우운원위유은을음의이인일입자작장재전점정제조주중지직진차창처천청체초최축출치카코크타터토통투트파판평포표프하학한합항해행허현형호화환회후",
    "han": "的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从",
    "kana": "あいうえおかきくけこさしすせそたちつてとなにのはひふへほまみむめもやゆよらりるれろをん日本人年大会国事中出社者長地自民市議東京都県政府年間経済調査発表開催予定",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "devanagari": "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
    "cyrillic": "абвгдежзийклмнопрстуфхцчшщыьэюя",
    "thai": "กขคงจฉชซญดตถทธนบปผพฟภมยรลวศสหอะาเแโใไ",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
ENDS = {"han": "。", "kana": "。", "devanagari": "।"}
COMMAS = {"han": "，", "kana": "、", "arabic": "،"}
KOREAN = ("다", "다", "했다", "한다", "였다", "있다")


def transcribed(page: Page, script: str) -> Page:
    """The page with the shape of another script: each word by another of the same rank in the new letters, the punctuation its own.

    Structure carries over between languages, and there are few pages with gold in most scripts.
    """
    parts = [_transcribed(part, script) for part in (page.text, page.body or "", *page.wanted, *page.unwanted)]
    wanted = tuple(parts[2 : 2 + len(page.wanted)])
    body = parts[1] if page.body else None
    return page._replace(variant=script, text=parts[0], body=body, wanted=wanted, unwanted=tuple(parts[2 + len(page.wanted) :]))


def _transcribed(text: str, script: str) -> str:
    text = WORD.sub(lambda match: _word(match[0], script), text)
    solid = script in ("han", "kana", "thai")
    if script == "hangul":
        text = re.sub(r"([가-힣])\.(?=\s|$|[\"”'’)])", lambda match: _korean_end(match[1]) + ".", text)
    if script in ENDS:
        text = re.sub(r"\.(?=\s|$|[\"”'’)])", ENDS[script], text)
    if script in COMMAS:
        text = text.replace(",", COMMAS[script])
    if script in ("han", "kana"):
        text = re.sub(r"\?", "？", text.replace(":", "：").replace("“", "「").replace("”", "」"))
    return re.sub(r"(?<=\S) (?=\S)", "", text) if solid else text


def _korean_end(letter: str) -> str:
    return letter + KOREAN[ord(letter) % len(KOREAN)]


def _word(word: str, script: str) -> str:
    if not word.isalpha():
        return word
    digest = hashlib.blake2b(word.casefold().encode(), digest_size=16).digest()
    letters = LETTERS[script]
    size = (
        len(word)
        if script in ("hebrew", "devanagari", "cyrillic", "arabic", "thai")
        else 1 + (len(word) > 3) + (len(word) > 8) + (len(word) > 13)
    )
    made = "".join(letters[digest[at % 16] % len(letters)] for at in range(size))
    return made.capitalize() if script == "cyrillic" and word[0].isupper() else made
