"""The JSON Schema (2020-12) of the article as `Article.to_dict` gives it.

The kinds come from the annotations of the article's own classes, so the schema cannot fall behind them; a field that nobody has described
here is a KeyError, so neither can its descriptions.
"""

from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from newsclean.article import FACTS, KEYS, LANGUAGE, OPTIONAL, SCHEMA, Article
from newsclean.document import BODY, Role

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ROLES = [role.value for role in Role]
SIMPLE = {str: "string", int: "integer", float: "number"}

SAYS = {
    "Article": "A news article as newsclean files it. null and empty lists stand for what the page does not say.",
    "Article.schema": "The name and the version of this schema.",
    "Article.source": "Where the text came from.",
    "Article.id": "The id that the input gave the article; left out where it gave none.",
    "Article.language": "The language of the story, as a BCP 47 tag such as ko, en or zh-Hans; null where it is not known.",
    "Article.title": "The headline, without the name of the site; null where the text has none.",
    "Article.subtitle": "The deck below the headline, a line each.",
    "Article.section": "The path of sections that leads to the article, joined by ' > '.",
    "Article.authors": "The people who wrote it, each once, in order of appearance.",
    "Article.publisher": "The outlet that published it.",
    "Article.dateline": "What the report is filed under.",
    "Article.published": "When it was published, in ISO 8601: a date, or a time of day with it, and an offset where one is known.",
    "Article.modified": "When it was last changed, written like `published`.",
    "Article.timezone": "How the offsets are known: the page stated them, or at least one was assumed from the language; null where there is none.",
    "Article.captions": "The captions of its pictures, in reading order.",
    "Article.labels": "What stands in square brackets before or behind the title, and in it: 단독, 속보, 사진.",
    "Article.keywords": "The tags, without their marks.",
    "Article.credits": "Who filmed, edited or translated, and notes on the author, as printed.",
    "Article.copyright": "The notice of rights.",
    "Article.blocks": "The story and its captions in reading order.",
    "Article.text": "The body alone: the text of all blocks but the captions, a blank line between them.",
    "Article.account": "Where every line of the page went: lines = kept + removed + blank.",
    "Article.confidence": "How sure the result is as a whole; each doubt lowers it.",
    "Article.doubts": "Why the result may be wrong, a sentence each.",
    "Article.carried": "Fields of the input's record, as they came; there where they were asked for.",
    "Article.removed": "Every piece of the page that is not the article; there where it was asked for.",
    "Article.evidence": "What each field that has a value was read from; there where it was asked for.",
    "Source.path": "The path as it was given, or 'standard input'; null for a text given in Python.",
    "Source.encoding": "The encoding that the bytes were read as.",
    "Source.encoding_by": "How the encoding was found.",
    "Source.replaced": "How many characters could not be read and are U+FFFD now.",
    "Author.name": "The name as printed.",
    "Author.position": "The position as printed, such as 기자 or Staff Writer.",
    "Author.email": "The e-mail address.",
    "Dateline.agency": "The agency or the outlet that files the report.",
    "Dateline.place": "The place it is filed from.",
    "Caption.text": "What the picture shows.",
    "Caption.credit": "Whose picture it is.",
    "Copyright.notice": "The notice as printed.",
    "Copyright.holder": "Who owns the rights.",
    "Block.role": "What the block is.",
    "Block.text": "The text of the block, on one line but for tables.",
    "Block.links": "The links in its text, in order; there where they were asked for and there are some.",
    "Block.images": "The pictures in front of it; there where they were asked for and there are some.",
    "Link.text": "The text of the link, as it stands in the block.",
    "Link.url": "Where it leads.",
    "Image.url": "Where the picture is.",
    "Image.text": "What stands for it where it cannot be shown.",
    "Account.lines": "How many lines the page has.",
    "Account.kept": "How many of them went into the article; a line of several pieces is kept when one of them is.",
    "Account.removed": "How many of them are not the article.",
    "Account.blank": "How many of them hold nothing.",
    "Account.by_role": "How many spans have each role; a line that was cut has several spans.",
    "Account.repairs": "How many spans each kind of repair touched.",
    "Account.redacted": "How many different ones of each kind were masked; there where it was asked for.",
    "Removed.line": "The line of the page, counted from 1.",
    "Removed.role": "What the piece is.",
    "Removed.stage": "The stage that judged it.",
    "Removed.rule": "The rule that judged it; `newsclean rules` and `newsclean stages` say why.",
    "Removed.text": "The piece itself.",
    "Evidence.line": "The line of the page, counted from 1; null for what a page of HTML states apart from its text.",
    "Evidence.start": "The first character in that line as it was decoded, counted from 0; null where there is no line.",
    "Evidence.end": "The character behind the last one, the line end not counted; null where there is no line.",
    "Evidence.text": "What stands there, as it came.",
    "Evidence.stage": "The stage that judged it to be of its role.",
    "Evidence.rule": "The rule by which it did; `newsclean rules` and `newsclean stages` say why. Without a line the place that states it: 'json-ld datePublished'.",
    "Evidence.confidence": "How sure that is: 0.95 where words say it, 0.75 where only the place does; less where an offset is assumed.",
}
MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([+-][0-9]{2}:[0-9]{2})?)?$"
# What the annotations do not say.
LIMITS: dict[str, dict[str, Any]] = {
    "Article.language": {"pattern": LANGUAGE},
    "Article.published": {"pattern": MOMENT},
    "Article.modified": {"pattern": MOMENT},
    "Article.timezone": {"enum": ["stated", "assumed", None]},
    "Article.confidence": {"minimum": 0, "maximum": 1},
    "Block.role": {"enum": [role.value for role in (*BODY, Role.CAPTION)]},
    "Account.by_role": {"propertyNames": {"enum": ROLES}},
    "Article.evidence": {"propertyNames": {"enum": list(FACTS)}},
    "Evidence.line": {"minimum": 1},
    "Evidence.confidence": {"minimum": 0, "maximum": 1},
    "Account.redacted": {"propertyNames": {"enum": ["emails", "phones"]}},
    "Removed.line": {"minimum": 1},
    "Removed.role": {"enum": [role for role in ROLES if role != Role.BLANK]},
}


def schema() -> dict[str, Any]:
    """The schema as plain data. A new dictionary at every call."""
    hints = get_type_hints(Article) | {"schema": str, "text": str, "labels": tuple[str, ...]}
    whole = {key: hints[key] for key in ("schema", *KEYS)}
    found = {"$schema": DIALECT, "title": SCHEMA, "description": SAYS["Article"]} | _object("Article", whole)
    found["properties"]["schema"]["const"] = SCHEMA
    return found


def _object(name: str, hints: dict[str, Any]) -> dict[str, Any]:
    """An object with these keys, all of them there and no other."""
    return {
        "type": "object",
        "properties": {key: _field(f"{name}.{key}", hint) for key, hint in hints.items()},
        "required": [key for key in hints if key not in OPTIONAL],
        "additionalProperties": False,
    }


def _field(path: str, hint: Any) -> dict[str, Any]:
    if get_origin(hint) is UnionType and path.partition(".")[2] in OPTIONAL:
        hint = next(kind for kind in get_args(hint) if kind is not NoneType)
    return {"description": SAYS[path]} | _kind(hint) | LIMITS.get(path, {})


def _kind(hint: Any) -> dict[str, Any]:
    """What an annotation allows."""
    inside = get_args(hint)
    if get_origin(hint) is UnionType:
        kind = _kind(next(item for item in inside if item is not NoneType))
        return kind | {"type": [kind["type"], "null"]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _kind(inside[0])}
    if get_origin(hint) is dict:
        return {"type": "object", "additionalProperties": inside[1] is Any or _kind(inside[1])}
    if hint is Role:
        return {"type": "string", "enum": ROLES}
    if hint in SIMPLE:
        return {"type": SIMPLE[hint]} | ({"minimum": 0} if hint is int else {})
    names = [item.name for item in fields(hint)] if is_dataclass(hint) else hint._fields
    hints = get_type_hints(hint)
    return _object(hint.__name__, {name: hints[name] for name in names})
