"""What the markup of a page says of a line: its element, what stands around it, and the names its authors gave to both.

Names of classes and ids are kept as the few things they may mean (`WORDS`): "c-article__body-text" is article, body. Bits of an integer say
which of these hold, in the order of the table.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsclean.document import Span

# Elements that say what their content is; the one that a line belongs to by itself is `Hints.tag`.
LANDMARKS = (
    *(
        "article",
        "main",
        "section",
        "aside",
        "nav",
        "header",
        "footer",
        "figure",
        "figcaption",
        "blockquote",
        "form",
        "table",
        "ul",
        "ol",
        "li",
    ),
    *("button", "label", "details", "dialog", "time", "address", "dl", "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "noscript", "a"),
)
# What words in the names of classes and ids, and in roles and microdata, speak of.
WORDS: dict[str, str] = {
    "article": "article story post entry news beitrag artikel articolo noticia nota articulo artigo hentry newsarticle blogposting",
    "body": "body articlebody content text copy paragraph paragraphs inhalt contenido corpo texte tekst brodtext richtext rte prose main maincontent",
    "lead": "lead intro deck dek standfirst subtitle subheadline subhead subline summary abstract excerpt vorspann kicker teasertext lede chapo subheading chapeau entradilla bajada copete sommario occhiello catenaccio ingress manchet underrubrik untertitel sapo perex",
    "headline": "headline headlines title titel titre titulo titolo heading hed h1",
    "author": "author authors byline autor autoren auteur reporter writer contributor contributors bio biography person",
    "date": "date time timestamp published updated pubdate datum datetime pubtime dateline fecha data",
    "caption": "caption captions figcaption bildunterschrift credit credits copyright legend bu imgcaption pie",
    "picture": "figure image images photo photos picture media gallery slideshow slider carousel bild img thumbnail thumb lightbox galerie",
    "comment": "comment comments commentlist disqus discussion kommentar kommentare reply replies respond forum posting postings commento",
    "related": "related recommend recommended recommendation recommendations similar readmore outbrain taboola popular trending mostread latest ticker most "
    "read next more also mehr verwandte relacionadas correlati suggested recirc recirculation bottomline onward further",
    "teaser": "teaser teasers card cards promo tile tiles feed preview stream river item items listing grid archive loop",
    "share": "share sharing social facebook twitter whatsapp follow sharebar shares addthis socials teilen pinterest linkedin",
    "nav": "nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager tabs toolbar submenu dropdown offcanvas burger skip sitemap",
    "footer": "footer foot bottom legal imprint colophon impressum fuss fusszeile",
    "header": "header head masthead topbar top banner hero kopf",
    "sidebar": "sidebar aside rail widget widgets secondary complementary column col side rechts right links marginal module",
    "ad": "ad ads adv advert adverts advertisement advertising sponsor sponsored anzeige anzeigen werbung dfp gpt commercial affiliate pub publicidad reklame",
    "subscribe": "subscribe subscription newsletter signup abo paywall premium login register membership donate donation offer piano plus support",
    "consent": "cookie cookies consent gdpr privacy modal popup overlay dialog alert notice disclaimer",
    "tags": "tag tags keyword keywords topics topic category categories label labels taxonomy",
    "meta": "meta info details publication source byline infos data",
    "box": "box infobox factbox fact facts embed embedded toc insert inset callout sidebox infografik widget panel accordion faq",
    "quote": "quote pullquote blockquote zitat cite citation pull",
    "hidden": "hidden visuallyhidden screenreader sr invisible print offscreen noshow assistive",
    "player": "video videos audio player podcast live livestream embedly youtube liveblog",
    "control": "search form input button buttons btn cta filter sort select toggle",
    "about": "about profile avatar vcard gravatar biografie",
    "product": "product price shop rating stars review recipe buy cart",
}
ORDER = tuple(WORDS)
MEANS: dict[str, int] = {}
for _at, _names in enumerate(WORDS.values()):
    for _name in _names.split():
        MEANS[_name] = MEANS.get(_name, 0) | 1 << _at
LANDMARK = {name: 1 << at for at, name in enumerate(LANDMARKS)}
NO_DECK = ("figure", "figcaption", "nav", "aside", "footer", "form", "button")  # elements that no deck stands in
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LINKED = 0.5  # the share of a line's letters in links from which it leads elsewhere
PIECE = re.compile("[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


class Link(NamedTuple):
    """text: as printed.  url: as the page has it."""

    text: str
    url: str


class Image(NamedTuple):
    """url: as the page has it.  text: what stands in its place where it cannot be shown, "" for nothing."""

    url: str
    text: str


class Hints(NamedTuple):
    """What the markup says of one line of a page.

    tag: of the block that the line belongs to.  within: the landmarks around it, bits of LANDMARKS.  near: what the names of the block and the
    two elements around it mean, bits of ORDER.  around: the same for all elements around it.
    block, parent, above: numbers of the block, and of the blocks around it; lines of one element have the same.  alike: a number that elements
    with the same tag and the same class names have.  depth: how many blocks stand around it.
    linked, strong: the share of its letters in links, and in bold or italics.  hidden: not shown, by the markup itself.
    links: in its text, in order.  images: between the line before and this one.
    in_body: how much of its ends the text holds that the page states to be its body, 0 to 1; None where it states none.
    in_description, is_title: the page states it as that.
    """

    tag: str
    within: int = 0
    near: int = 0
    around: int = 0
    block: int = 0
    parent: int = 0
    above: int = 0
    alike: int = 0
    depth: int = 0
    linked: float = 0.0
    strong: float = 0.0
    hidden: bool = False
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    in_body: float | None = None
    in_description: bool = False
    is_title: bool = False

    def inside(self, *names: str) -> bool:
        """Whether the line stands inside of one of these landmarks."""
        return any(self.within & LANDMARK[name] for name in names)

    def near_to(self, *names: str) -> bool:
        """Whether the names of its element, or of the two around it, speak of one of these."""
        return any(self.near >> ORDER.index(name) & 1 for name in names)


def meaning(names: str) -> int:
    """What the names of classes and ids speak of, as bits of ORDER."""
    bits = 0
    for piece in PIECE.findall(names):
        bits |= MEANS.get(piece.lower(), 0)
    return bits


def says(bits: int) -> Iterator[str]:
    """The words that the bits stand for."""
    return (name for at, name in enumerate(ORDER) if bits >> at & 1)


def stated_title(lines: "Sequence[Span]") -> int | None:
    """The index of the line that the page states to be its title, and prints as its first heading; None without one, or without markup."""
    told = [
        index for index, line in enumerate(lines) if line.role is None and line.hints and line.hints.is_title and line.hints.linked < LINKED
    ]
    return next((index for index in told if (hints := lines[index].hints) and hints.inside("h1")), None)


def may_be_deck(hints: Hints) -> bool:
    """Whether a line above the story may be its deck: the names of its element say so, or it is a heading. Any other is a paragraph of the story."""
    if hints.inside(*NO_DECK):
        return False
    return hints.near_to("lead") or (hints.tag in HEADINGS and not hints.near_to("author", "date", "share", "caption"))
