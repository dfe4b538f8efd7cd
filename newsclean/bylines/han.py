"""The grammar of Chinese and Japanese bylines: names beside a position or behind a label, joined and parted by signs.

    本报记者 林若溪 通讯员 陆子衡      【記者林若溪／台北報導】      文・写真／松谷遥      （聞き手・松谷遥）

Words are not parted, so a Chinese name that no sign sets off is known by its surname and its length.
"""

import re
from collections.abc import Iterator

from newsclean.article import Author
from newsclean.bylines.names import Reading

SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭罗羅梁宋谢謝唐韩韓曹许許邓鄧萧蕭冯馮曾程蔡彭潘袁于董余苏蘇叶葉吕呂魏蒋蔣"
    "田杜丁沈姜范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱夏谭譚韦韋贾賈邹鄒石熊孟秦薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔"
    "游簡简詹阮柯翁莊庄歐欧温溫凌卓莫葛祁岳牟乔喬翟路柳申屠易黎齐齊梅樊关關陶伍安倪殷章鲁魯祝左吉甘连連丘湯汤尤焦耿曲滕闫阎閻"
)
DOUBLE = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "张简", "張簡", "范姜")
NO_NAME_WORDS = (
    "綜合 综合 即時 即时 综述 整理 佚名 不详 不詳 匿名 网友 網友 小编 小編 本报 本報 本刊 本网 本網 编辑部 編輯部 编辑 編輯 记者 記者 报道 報導 报导 "
    "調查 调查 手记 手記 新闻 新聞 未知 編集部 取材班 "
    "コラム 論説 社説 特集 連載 小説 投稿 解説 インタビュー エッセー"
)
NO_NAMES = frozenset(NO_NAME_WORDS.split())
HAN = r"[\u3400-\u9fff々]"
LETTER = r"[\u3040-\u30ff\u3400-\u9fff々〇·•]"
QUICK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
CHINESE = "记者|記者|通讯员|通訊員|特派员|撰稿人|评论员|評論員|编译|編譯|实习生|實習生|主笔|主筆"
JAPANESE = "記者|特派員|編集委員|論説委員|支局長|通信員|総局長|編集長|論説室|解説委員"
LABELS = (
    "文・写真|文・撮影|文・構成|取材・文|取材・構成|取材・執筆|聞き手・構成|構成・文|執筆者|執筆|聞き手|筆者|取材|寄稿|ライター|文[/／、・&]?[图圖]|[图圖][/／、・]?文|撰文|撰稿|"
    "采写|採訪|采访|作者|文字|文"
)
SIGN = r"[ :：/／|｜丨・＝=　]"
# A position with who employs the person before it, and what parts it from the names.
ROLE = re.compile(
    rf"(?P<before>(?:本报|本報|本刊|本网|本網|{HAN}{{2,6}}[社报報网網台刊]|全媒体|融媒体|特约|特約|特派|实习|實習|见习|見習|首席|驻{HAN}{{2,4}}|駐{HAN}{{2,4}}){{0,3}})"
    rf"(?P<role>{CHINESE})(?P<sign>{SIGN}{{0,3}})"
)
LABEL = re.compile(rf"^(?:{LABELS})(?P<sign>{SIGN}{{1,3}})(?P<names>.+)$")
OTHERS = re.compile(
    rf"[ 、，,/／|｜　]{{0,2}}(?:写真|撮影|摄影|攝影|摄|攝|影|编辑|編輯|责编|責編|责任编辑|責任編輯|图|圖|图片|校对|校對|审核|審核|来源|來源|翻訳|翻译|翻譯){SIGN}{{1,3}}.*$"
)
FILED = re.compile(
    rf"(?:[/／　 ]|发自|發自)?{HAN}{{2,4}}(?:[、－—-]{HAN}{{2,4}})?(?:[/／　 ])?(?:摄影|攝影|综合|綜合|採訪|采访|现场|現場|连线|連線)?(?:报导|報導|报道|報道)$|(?:报导|報導|报道|報道)$"
    rf"|(?:发自|發自){HAN}{{2,6}}$"
)
SOURCE = re.compile(r"^(?:来源|來源)[:：] ?[^ :：|　]{2,20}[ |　]{1,3}(?=\S)")  # in front of "作者："
DESK = re.compile(rf"^{HAN}{{1,4}}(?:中心|組|部|新聞|新闻)[/／](?=(?P<names>{HAN}{{2,6}})$)")
JOINT = re.compile(r"[、，,;；/／&＆ 　]{1,3}")
SIGNED = re.compile(rf"^(?:{HAN}{{2,5}}[部局][・ 　])?(?P<names>{LETTER}{{2,10}}?)[ ・　]?(?P<role>{JAPANESE})$")
SET_OFF = "/／ 　发發"  # what parts the place from the names
EMPTY = re.compile(r"^[\s/／|｜、，,:：　]*$")


def read(line: str) -> Reading:
    """The people of a line in Han or kana; none where neither a position nor a label says so."""
    if QUICK.search(line) is None:
        return Reading([], False)
    line = SOURCE.sub("", line.strip("（）()【】〔〕［］[] 　"))
    for read_one in (_labelled, _desk, _roles, _signed):
        if (reading := read_one(line)) is not None:
            return reading
    return Reading([], False)


def _labelled(line: str) -> Reading | None:
    """ "文／松谷遥", "作者：林若溪"."""
    match = LABEL.match(line)
    if match is None:
        return None
    if ROLE.match(match["names"]):
        return _roles(match["names"])
    names = [re.sub(r"[（(].*$", "", name) for name in JOINT.split(OTHERS.sub("", match["names"]).strip("（）() 　")) if name]
    found = [Author(name) for name in names if _is_name(name)]
    return Reading(found, bool(found) and len(found) == len(names), True)


def _desk(line: str) -> Reading | None:
    """ "國際中心／林若溪報導", "即時中心／綜合報導"."""
    match = DESK.match(line)
    if match is None or not match["names"].endswith(("報導", "报导", "報道", "报道")):
        return None
    name = match["names"][:-2]
    return Reading([Author(name)] if _is_chinese(name) else [], True, True)


def _roles(line: str) -> Reading | None:
    """ "本报记者 林若溪、陆子衡 通讯员 何青", "記者林若溪／台北報導"."""
    matches = list(ROLE.finditer(line))
    if not matches or not EMPTY.match(line[: matches[0].start()]):
        return None
    found: list[Author] = []
    pure = True
    for match, end in zip(matches, [*(match.start() for match in matches[1:]), len(line)], strict=True):
        people = list(_named(line[match.end() : end], match))
        pure = pure and bool(people) and people[0] is not None
        found += [person for person in people if person]
    return Reading(found, pure, True) if found else Reading([], False, True)


def _named(text: str, match: re.Match[str]) -> Iterator[Author | None]:
    """The people behind a position; None for what is no name."""
    role, sure = match["role"], bool(match["sign"] or match["before"])
    text = OTHERS.sub("", text).strip(" 　、，,/／|｜")
    if filed := FILED.search(text):
        names, sure = _unfiled(text, filed.start()), text[filed.start()] in SET_OFF
    else:
        names = text
    for name in JOINT.split(names.strip(" 　、，,/／|｜")) if names else ():
        if name:
            yield Author(name, role) if (_is_chinese(name) or (sure and _is_name(name))) else None


def _unfiled(text: str, start: int) -> str:
    """The names before the place: "林若溪台北報導" -> "林若溪"."""
    if start and text[start] in SET_OFF:
        return text[:start]
    whole = re.sub(r"(?:报导|報導|报道|報道)$", "", text)
    head, _, tail = whole.rpartition("、")
    sizes = (3, 2) if not tail.startswith(DOUBLE) else (4, 3)
    size = next((size for size in sizes if len(tail) - size >= 2 or len(tail) == size), len(tail))
    return f"{head}、{tail[:size]}" if head else tail[:size]


def _signed(line: str) -> Reading | None:
    """ "小峰遼太記者", "経済部 松谷遥 記者"."""
    match = SIGNED.match(line)
    return Reading([Author(match["names"], match["role"])], False, False) if match and _is_name(match["names"]) else None


def _is_chinese(name: str) -> bool:
    """Whether the word is a Chinese name: a surname and one or two characters, or one of two and one or two more."""
    if name in NO_NAMES or not all("\u3400" <= letter <= "\u9fff" for letter in name):
        return False
    return (2 <= len(name) <= 3 and name[0] in SURNAMES) or (3 <= len(name) <= 4 and name.startswith(DOUBLE))


def _is_name(name: str) -> bool:
    """Whether the word may be a name where a sign says that one follows."""
    return name not in NO_NAMES and re.fullmatch(rf"{LETTER}{{2,12}}", name) is not None
