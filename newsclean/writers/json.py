"""JSON: one object, as people read it, and as every JSON reader does.

Korean stays Korean. What an editor or a terminal would act on, or not show at all, is escaped.
"""

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean.article import Article

SUFFIX = ".json"

# DEL and C1 drive terminals; U+0085, U+2028 and U+2029 are line ends to some readers; the last three are byte order marks and no
# characters at all, which YAML refuses (YAML 1.2, 5.1). C0 is escaped by the json module. Surrogates cannot be written as UTF-8.
UNSHOWN = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def render(article: "Article") -> str:
    """The article's data as an object, keys in the order of `Article.to_dict`. Lone surrogates become U+FFFD."""
    return encoded(article.to_dict()) + "\n"


def encoded(data: dict[str, Any]) -> str:
    """`data` as a JSON object over several lines."""
    return _shown(json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2))


def on_one_line(data: dict[str, Any]) -> str:
    """`data` as a JSON object on one line."""
    return _shown(json.dumps(data, ensure_ascii=False, allow_nan=False))


def quoted(text: str) -> str:
    """`text` as a JSON string, which is a YAML scalar too."""
    return _shown(json.dumps(text, ensure_ascii=False))


def _shown(encoded: str) -> str:
    """JSON with the unshown escaped: outside of strings there is none."""
    return UNSHOWN.sub(lambda found: "\ufffd" if "\ud800" <= found[0] <= "\udfff" else f"\\u{ord(found[0]):04x}", encoded)
