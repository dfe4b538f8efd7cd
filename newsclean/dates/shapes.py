"""The shapes in which the numbers and the month of a date stand, each a pattern that starts where a run of digits starts.

Groups: y a year of four digits, z of two, n one that is counted from an era; m d month and day; w v words for the month; a b day and month in
either order; p q r two digits each, in any order; o a dot behind the day; s the sign between; u the sign behind n.
Where a shape has no month, its name stands before; where it has no year, the year is the last date's.
"""

import re

LETTERS = "a-z\u00df-\u024f\u0370-\u052f\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u0900-\u0963\u0e01-\u0e4e\u1e00-\u1fff"  # folded, with vowel signs
WORD = rf"[{LETTERS}]{{2,12}}(?: ا?ل[{LETTERS}]{{3,5}})?|[ก-์]{{1,2}}\.[ก-ฮ]"  # "كانون الثاني"; Thai abbreviations have a dot inside
# Behind a year: no digit, unless another date, a time or a count is glued to it ("202410:11", "201928. Juli 2019", "20245 min").
YEAR_ENDS = rf"(?!:\d\d)(?=\D|\Z|\d{{1,2}}(?::\d\d|\. ?[{LETTERS}]{{3}}| ?min|[./]\d{{1,2}}[./]))"
DAY_ENDS = r"(?=\D|\Z|(?<=\d\d)\d{1,2}(?::\d\d| ?min))"
ERA_YEAR = r" ?(?:г\.|года|р\.|року|r\.|roku|م)(?![^\W\d_])"
NAMED = (
    r"(?P<d>\d{1,2})(?:\.?[º°ª]|(?P<o>\.)|st|nd|rd|th|er|ης?)?(?: (?:de|of)(?= ))?[ /-]{0,2}"
    rf"(?P<w>{WORD})(?: ?/ ?(?P<v>{WORD}))?[.,]{{0,2}}(?: del?(?= ))?[ /-]{{0,2}}"
)
SHAPES = {
    4: (
        re.compile(
            rf"(?<![a-z\d]/)(?P<y>\d{{4}})(?P<s>(?P<dot>\.)|[-/]) ?(?P<m>\d{{1,2}})(?P=s) ?(?P<d>\d{{1,2}}){DAY_ENDS}"
            r"(?!(?P=s)(?:\d(?!\d?:)|(?<=/)))(?! ?[호號号])(?(dot)\.?)"
        ),
        re.compile(r"(?P<y>\d{4}) ?[년年] ?(?P<m>\d{1,2}) ?[월月] ?(?P<d>\d{1,2}) ?[일日号號]"),
        re.compile(rf"(?P<y>\d{{4}})\.?[ -]{{1,2}}(?P<w>{WORD})[.,]?[ -]{{1,2}}(?P<d>\d{{1,2}})(?!\d|[:.,]\d|,? \d{{4}})\.?"),
        re.compile(r"(?P<y>\d{4}) (?P<m>\d{1,2})/ ?(?P<d>\d{1,2})(?= \d\d:\d\d)"),
    ),
    3: (re.compile(r"(?P<n>1\d\d) ?(?P<u>年) ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号號]"),),
    2: (
        re.compile(
            r"(?P<a>\d{1,2})(?P<s>[-./]) ?(?P<b>\d{1,2})(?P=s) ?(?P<y>\d{4})"
            rf"{YEAR_ENDS}(?!(?P=s)(?:\d|(?<=/)))(?:\.(?= ?(?:\d{{1,2}}:|u )))?"
        ),
        re.compile(r"(?P<p>\d{1,2})(?P<s>[-./]) ?(?P<q>\d{1,2})(?:(?P=s)|/) ?(?P<r>\d\d)(?=\D|\Z|\d\d:\d\d)(?![-./:]\d|%)\.?"),
        re.compile(
            rf"{NAMED}(?:(?:[คพ]\.ศ\. ?)?(?P<y>\d{{4}}){YEAR_ENDS}(?:{ERA_YEAR}|\.(?= ?(?:\d{{1,2}}:|u )))?"
            r"|(?<!,)(?<!, )'?(?P<z>\d\d)(?=\D|\Z)(?![.:]\d| ?h|\.? ?[%:]| ?uhr| ?час))"
        ),
        re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[,. ]{{1,2}}(?:de )?(?P<y>\d{{4}})(?!\d{{3}}|[-./]\d){YEAR_ENDS}"),
        re.compile(r"(?P<d>\d{1,2}) thang (?P<m>\d{1,2})(?: nam|,)? ?(?P<y>\d{4})(?!\d)"),
        re.compile(r"(?P<n>\d{1,2}) ?(?P<u>[년年]) ?(?P<m>\d{1,2}) ?[월月] ?(?P<d>\d{1,2}) ?[일日号號]"),
        re.compile(r"(?<=(?P<era>元年))(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?日"),
        re.compile(r"(?<![^\W_][rh])(?<=[rh])(?P<n>\d{1,2})(?P<s>[./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d|[./]\d)(?P<u>)"),
        re.compile(r"(?P<m>\d{1,2})(?:/| ?[월月] ?)(?P<d>\d{1,2})(?: ?[일日])?(?= ?\d{1,2}[:時시])"),
    ),
}
# What a line without a date has nothing of; most lines stop here.
QUICK = re.compile(
    r"\d(?:\d?[-./．／] ?\d{1,2}[-./．／] ?\d\d|\d\d\d[-./．／] ?\d{1,2}[-./．／] ?\d| ?[년年월月] ?\d|\D{1,30}\d\d\d\d"
    r"|\d\d\d(?: \d{1,2}/|\.?[ -][^\W\d_]{3,14}\W{1,3}\d)|\.?[ -]{0,2}(?:[^\W\d_]{3,9}|[\u0900-\u0e4e.]{3,10})[ .'-]{1,3}\d\d\b)"
)
