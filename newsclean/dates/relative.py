"""Times told from the moment of reading: "3 hours ago", "어제 10:11", "il y a 2 h". They say when only together with the time the page was saved.

A new language is added by its names: what stands before or behind the number, the units, and the words for a day.
"""

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from newsclean.dates.clocks import any_of, clock_after
from newsclean.dates.names import COUNTED, LABELS, MODIFIED, PUBLISHED, fold, names
from newsclean.dates.words import label_after
from newsclean.dates.zones import offset_of

LONGEST = 80  # characters: a longer line holds more than a time
UNIT_ROWS = {
    "second": "s sec secs second seconds sek sekunde sekunden seconde secondes seconden seg segundo segundos secondi sekunder sekunda sekund "
    "sekundy sekundę sekuntia saniye sn секунд секунды секунду сек секунди ثانية ثواني ثوان שניות detik  giây วินาที 초 秒 秒钟 秒鐘 सेकंड "
    "másodperce secunde δευτερόλεπτα sekúndum",
    "minute": "m min mins minute minutes minuten minuto minutos minuti minut minuter minutter minuut minuutti minuuttia mín mínútum mínútu "
    "minutami minutou minut minuty minutę minúty minútami minúť dakika dk minit минут минуты минуту мин хвилин хвилини хвилину хв دقيقة دقائق דקות "
    "דקה דק' menit phút นาที 분 分 分钟 分鐘 मिनट perce λεπτά λεπτό минути минута minuta minute",
    "hour": "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur u timer time timmar timme tim t tunti tuntia hodinami "
    "hodinou hodiny hodin hodinu hod klst klukkustundum klukkustund klukkutímum tímum tíma godzin godziny godzinę godz saat sa час часа часов ч "
    "годин години годину год ساعة ساعات שעות שעה jam giờ tiếng ชั่วโมง ชม 시간 時間 小时 小時 个小时 個小時 घंटे घंटा घण्टे órája órával ώρες ώρα sati sata "
    "sat",
    "day": "d day days tag tage tagen jour jours j día días dia dias giorno giorni dag dagen dagar dager dage päivä päivää pv dny dnem dnů dni "
    "dzień dní dňami dögum degi gün день дня дней дні днів يوم أيام ימים יום hari ngày วัน 일 日 天 दिन napja zile zi ημέρες μέρες ημέρα μέρα дни ден "
    "dana dan",
    "week": "w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uke uker uge uger viikko "
    "viikkoa týdny týdnem týden tygodni tygodnie tydzień vikum viku hafta неделю недели недель тиждень тижні тижнів أسبوع أسابيع שבועות שבוע "
    "minggu pekan tuần สัปดาห์ 주 주일 週間 周 週 星期 सप्ताह हफ्ते hete săptămâni tjedna",
    "month": "mo mos month months monat monate monaten mois mes meses mês mese mesi maand maanden månad månader måned måneder kuukausi kuukautta "
    "kk měsíci měsícem měsíců miesiąc miesiące miesięcy mánuðum ay месяц месяца месяцев місяць місяці місяців شهر أشهر חודשים חודש bulan tháng "
    "เดือน 개월 달 か月 ヶ月 カ月 ヵ月 个月 個月 महीने महीना hónapja luni μήνες mjeseca mjeseci",
    "year": "y yr yrs year years jahr jahre jahren an ans année années año años ano anos anno anni jaar år vuosi vuotta lety rokem let rok roku "
    "lat lata árum yıl год года лет рік роки років سنة سنوات שנים שנה tahun năm ปี 년 年 साल वर्ष éve ani χρόνια godina",
}
BEFORE = (
    "vor, vor etwa, vor ca., vor rund, il y a, il y a environ, hace, hace unos, há, há cerca de, před, pred, fyrir, acum, πριν, πριν από, преди, "
    "prije, منذ, قبل, לפני, cách đây"
)
BEHIND = (
    "ago, fa, atrás, geleden, sedan, siden, sitten, temu, síðan, önce, evvel, назад, тому, тому назад, पहले, पूर्व, lalu, yang lalu, yg lalu, trước, "
    "ที่แล้ว, ที่ผ่านมา, ก่อน, 전, 前, 之前, 以前, ezelőtt"
)
ALSO_BEFORE = "for, för, about, около, khoảng, circa"  # only where another stands behind
ONE = (
    "a, an, one, about an, ein, eine, einer, einem, un, une, una, uno, um, uma, een, één, en, et, ett, jedna, jednu, jednou, jedną, bir, одну, один, "
    "एक, satu, một, ένα, μία, един, една, egy"
)
# Where the number is a word or no word at all. Arabic and Hebrew have a form for two.
WHOLE = {
    "minute 0": "just now, moments ago, a moment ago, gerade eben, soeben, vor wenigen minuten, à l'instant, ahora mismo, hace instantes, "
    "agora mesmo, há instantes, poco fa, pochi secondi fa, zojuist, just nu, alldeles nyss, akkurat nå, lige nu, juuri nyt, právě teď, před chvílí, "
    "przed chwilą, rétt í þessu, az önce, только что, щойно, قبل قليل, منذ لحظات, לפני רגע, ממש עכשיו, अभी अभी, कुछ ही क्षण पहले, baru saja, barusan, "
    "vừa xong, เมื่อสักครู่, เมื่อครู่, 방금, 방금 전, 조금 전, たった今, 刚刚, 剛剛, 刚才, 剛才, az imént, chiar acum, μόλις τώρα, току-що, upravo sada",
    "minute 1": "منذ دقيقة, قبل دقيقة, לפני דקה, минуту назад, хвилину тому, minutę temu, před minutou",
    "minute 2": "منذ دقيقتين, قبل دقيقتين, לפני שתי דקות",
    "hour 1": "un'ora fa, منذ ساعة, قبل ساعة, לפני שעה, час назад, годину тому, godzinę temu, před hodinou",
    "hour 2": "منذ ساعتين, قبل ساعتين, לפני שעתיים",
    "day 1": "منذ يوم, قبل يوم, לפני יום, день назад, день тому, dzień temu",
    "day 2": "منذ يومين, قبل يومين, לפני יומיים, day before yesterday, vorgestern, avant-hier, anteayer, antier, anteontem, l'altro ieri, "
    "eergisteren, i förrgår, i forgårs, toissapäivänä, předevčírem, predvčerom, przedwczoraj, í fyrradag, önceki gün, позавчера, позавчора, "
    "أول أمس, שלשום, kemarin lusa, hôm kia, เมื่อวานซืน, 그제, 그저께, 一昨日, おととい, 前天, tegnapelőtt, alaltăieri, προχθές, онзи ден, prekjučer",
    "week 1": "منذ أسبوع, قبل أسبوع, לפני שבוע",
    "week 2": "منذ أسبوعين, قبل أسبوعين, לפני שבועיים",
    "month 1": "منذ شهر, قبل شهر, לפני חודש",
    "month 2": "منذ شهرين, قبل شهرين, לפני חודשיים",
}
TODAY = (
    "today, heute, aujourd'hui, hoy, hoje, oggi, vandaag, idag, i dag, tänään, dnes, dzisiaj, dziś, í dag, bugün, сегодня, сьогодні, اليوم, היום, "
    "आज, hari ini, hôm nay, วันนี้, 오늘, 今日, 本日, きょう, 今天, astăzi, azi, σήμερα, днес, danas"
)
YESTERDAY = (
    "yesterday, gestern, hier, ayer, ontem, ieri, gisteren, igår, i går, eilen, včera, wczoraj, í gær, dün, вчера, вчора, أمس, אתמול, kemarin, "
    "hôm qua, เมื่อวาน, เมื่อวานนี้, 어제, 昨日, きのう, 昨天, tegnap, χθες, jučer"
)
BARE = frozenset(names(YESTERDAY)) - {"hier"}  # "hier" is German too: it says a day only beside a label or a time
UNITS = {name: unit for unit, row in UNIT_ROWS.items() for name in names(row)}
PHRASES = {name: told for told, listed in WHOLE.items() for name in names(listed)}
DAYS = dict.fromkeys(names(TODAY), 0) | dict.fromkeys(names(YESTERDAY), 1)
LENGTHS = {"second": 1, "minute": 60, "hour": 3600}  # in seconds
MOST_YEARS = 50  # "vor 100 Jahren" is a heading
# How a line with such a time begins or ends, as far as most other lines do not: as written, for a look before the line is folded, and folded.
FIRST = (*BEFORE.split(", "), *ALSO_BEFORE.split(", "), *PUBLISHED.split(", "), *MODIFIED.split(", "), *TODAY.split(", "))
LAST = (*BEHIND.split(", "), *YESTERDAY.split(", "), *TODAY.split(", "), *", ".join(WHOLE.values()).split(", "))
FIRST_WORDS = frozenset(name.split()[0] for written in (*FIRST, *LAST) for name in (written, fold(written)))
LAST_LETTERS = frozenset(name[-2:] for written in LAST for name in (written, fold(written)))
ENDINGS = tuple({*names(BEHIND), *PHRASES, *DAYS})
FIRST_WORD = re.compile(r"[\W_]{0,8}(\d|[^\s\d:|,./]*)")
WORD_ENDS = "(?![a-z\u00df-\u10ff])"
AGO = re.compile(
    rf"(?:(?P<lead>{any_of(names(BEFORE))}) ?|(?P<also>{any_of(names(ALSO_BEFORE))}) )?(?P<number>\d{{1,3}}(?!\d)|(?:{any_of(names(ONE))}){WORD_ENDS})"
    rf" ?(?P<unit>{any_of(UNITS)})\.?(?: ?(?P<trail>{any_of(names(BEHIND))}){WORD_ENDS})?"
)
PHRASE = re.compile(rf"(?P<phrase>{any_of(PHRASES)}){WORD_ENDS}")
DAY = re.compile(rf"(?P<day>{any_of(DAYS)}){WORD_ENDS}")
BETWEEN = re.compile(r"[ |·•:,;~()\[\]/–—-]*")
REST = re.compile(rf"(?:\d{{1,3}} ?)?(?:(?:{any_of(names(COUNTED))})\.?)?[ |·•,;~()/–—-]*")
CLOSING = " .,)]"
PART = re.compile(r"[^|·•]+")


class Ago(NamedTuple):
    """A time in `line[start:end]`, label included: so many units before the page was saved, and the time of that day where one is given.

    unit: "second", "minute", "hour", "day", "week", "month" or "year".  zone: of the clock, as written, in upper case.
    label: "published", "modified", or None.
    """

    start: int
    end: int
    number: int
    unit: str
    clock: time | None = None
    zone: str = ""
    label: str | None = None


def ago(line: str) -> Ago | None:
    """The relative time that the line is, alone or with a label; or the labelled one that is a part of it: "By N. N. | Updated 2 hours ago".

    Where there are two, the first. None for any other line.
    """
    if len(line) > LONGEST:
        return None
    first = FIRST_WORD.match(line)
    word = first[1].lower().replace("’", "'") if first else ""
    begins = word in FIRST_WORDS or word.isdigit()
    if not begins and line.rstrip(CLOSING)[-2:].lower() not in LAST_LETTERS:
        return None
    text = fold(line).rstrip(CLOSING)
    if not begins and not text.endswith(ENDINGS):
        return None
    whole = _read(line, text, 0, len(text))
    if whole:
        return whole
    parts = (_read(line, text, *part.span()) for part in PART.finditer(text))
    return next((part for part in parts if part and part.label), None)


def resolved(found: Ago, now: datetime) -> date | datetime:
    """When that was, for a page that was saved at `now`, which is best given in the zone of the page: its "yesterday" is meant.

    Seconds to hours: a datetime in now's zone, to the minute. Days and longer: a date; weeks and longer are rounded by the page, so look at
    `unit` before that date is taken for the day. With a time of day: a datetime, without tzinfo unless the line states a zone.
    """
    if found.unit in LENGTHS:
        utc = now.astimezone(UTC) if now.tzinfo else now
        moment = utc - timedelta(seconds=found.number * LENGTHS[found.unit])
        return (moment.astimezone(now.tzinfo) if now.tzinfo else moment).replace(second=0, microsecond=0)
    if found.unit in ("day", "week"):
        day = now.date() - timedelta(found.number * (7 if found.unit == "week" else 1))
    else:
        months = 12 * now.year + now.month - 1 - found.number * (12 if found.unit == "year" else 1)
        year, month = divmod(months, 12)
        day = date(year, month + 1, min(now.day, calendar.monthrange(year, month + 1)[1]))
    if not found.clock:
        return day
    when = datetime.combine(day, found.clock)
    offset = offset_of(found.zone, when)
    return datetime.fromisoformat(when.isoformat() + offset) if offset else when


def _read(line: str, text: str, start: int, end: int) -> Ago | None:
    """The first of the relative times that text[start:end] is made of, and nothing else but counters."""
    first: Ago | None = None
    while start < end:
        start = _after(BETWEEN, text, start)
        word, at = label_after(text, start, end)
        _, at = label_after(text, _after(BETWEEN, text, at), end) if word else (word, at)  # "Published/Updated: 3 hours ago"
        at = _after(BETWEEN, text, at) if word else at
        found = _one(line, text, at, end, labelled=bool(word))
        if not found:
            break
        first = first or found._replace(start=start, label=LABELS.get(word))
        start = found.end
    return first if first and REST.fullmatch(text, start, end) else None


def _one(line: str, text: str, at: int, end: int, *, labelled: bool) -> Ago | None:
    """The relative time that begins at `at`, without its label."""
    if phrase := PHRASE.match(text, at, end):
        unit, number = PHRASES[phrase["phrase"]].split()
        return Ago(at, phrase.end(), int(number), unit)
    if told := AGO.match(text, at, end):
        count, unit = int(told["number"]) if told["number"].isdigit() else 1, UNITS[told["unit"]]
        # "3 год тому" is three hours in Ukrainian, "год" a year in Russian.
        is_clear = (told["unit"], told["trail"]) != ("год", "тому") and (unit != "year" or count <= MOST_YEARS)
        return Ago(at, told.end(), count, unit) if (told["lead"] or told["trail"]) and is_clear else None
    clock = clock_after(line, text, at) if text[at : at + 1].isdigit() else None
    begins = _after(BETWEEN, text, clock.end) if clock else at
    day = DAY.match(text, begins, end)
    if not day:
        return None
    clock = clock or clock_after(line, text, day.end(), labelled=True)
    if not (clock or labelled or day["day"] in BARE):
        return None
    ends = max(day.end(), clock.end if clock else 0)
    return Ago(at, ends, DAYS[day["day"]], "day", clock.time if clock else None, clock.zone if clock else "") if ends <= end else None


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
