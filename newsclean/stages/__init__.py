"""The stages, in the order they judge. A span belongs to the first stage that judges it, so a position is a meaning.

A stage is a module with `judge(document, kit)`, which yields reports and changes nothing, and `WHY`, its rules that are code.
The first makes text readable; the next cut and claim what is certain; zones and boilerplate need to know where the story ends; the header
and captions are read from what is left at the edges; the last one gives everything that nobody claimed to the story.
"""

from newsclean.stages import (
    boilerplate,
    captions,
    classify,
    comments,
    copyright,
    credits,
    dateline,
    glued,
    header,
    masthead,
    normalise,
    related,
    sidebars,
    structure,
    tail,
    template,
)

ORDER = (
    normalise,
    glued,
    copyright,
    comments,
    related,
    sidebars,
    boilerplate,
    masthead,
    header,
    captions,
    dateline,
    credits,
    template,
    tail,
    classify,
    structure,
)
