"""The dateline at the start of the lead: `[해달일보] `, `(서울=연합뉴스) 홍길동 기자 = `, `LAKEPORT, Aug. 20 (Reuters) - `.

It is cut off, and the sentence behind it stays: whole leads were lost by tools that dropped lines with a bracket in front.
"""

from collections.abc import Iterator

from newsclean.datelines import lead
from newsclean.document import Cut, Document, Role
from newsclean.kit import Kit
from newsclean.rights import holder

WHY = {"dateline": "the agency, the place and the reporter that a report is filed under, at the start of the lead"}
LOOK = 4  # blocks of prose from the first; a summary may stand above the lead


def judge(document: Document, kit: Kit) -> Iterator[Cut]:
    outlets = {name for span in document.spans if span.role is Role.COPYRIGHT and (name := holder(span.text))}
    prose = [span for span in document.open() if span.prose]
    for span in prose[:LOOK]:
        found = lead(span.text, outlets)
        if found and found.end < len(span.text):
            yield Cut(span, 0, found.end, Role.DATELINE, "dateline")
            return
