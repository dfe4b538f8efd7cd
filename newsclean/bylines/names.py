"""The words that stand in bylines, of every language we read: what leads a name, what an author is, and what no name holds.

Most are in lower case, parted by ", "; some are patterns. A word that leads stands before the name with or without a colon; a label only with one.
"""

from typing import NamedTuple

from newsclean.article import Author

# "Written by Ada Quill", "Propos recueillis par Ada Quill": what leads names, the longer ones first found. "by" and "von" are among them.
LEADS = (
    "by, written by, story by, text by, words by, report by, reported by, reporting by, posted by, compiled by, as told to, "
    "story and photos by, words and pictures by, text and photos by, submitted by, contributed by, "
    "von, geschrieben von, verfasst von, veröffentlicht von, erstellt von, aufgezeichnet von, notiert von, von unserem, von unserer, von unseren, "
    "par, écrit par, rédigé par, publié par, proposé par, propos recueillis par, recueilli par, mis en ligne par, de notre, de nos, "
    "por, escrito por, redactado por, publicado por, redigido por, postado por, elaborado por, de nuestro, de nuestra, do nosso, da nossa, "
    "di, scritto da, pubblicato da, a cura di, articolo di, dal nostro, dalla nostra, dai nostri, "
    "door, geschreven door, geplaatst door, van onze, "
    "av, af, skriven av, publicerad av, skrevet av, skrevet af, publisert av, udgivet af, av vår, fra vår, från vår, eftir, skrifað af, "
    "napsal, napsala, napsali, píše, připravil, připravila, "
    "opracował, opracowała, opracowali, opracowanie, oprac\\., napisał, napisała, przygotował, przygotowała, rozmawiał, rozmawiała, autor, "
    "autorka, autorin, autora, autorin/autor, autor[:/*_]in, autoren, "
    "подготовил, подготовила, подготовили, беседовал, беседовала, записал, записала, написал, написала, автор, "
    "підготував, підготувала, підготували, спілкувався, спілкувалася, записав, записала, написав, написала, "
    "hazırlayan, yazan, derleyen, haberi hazırlayan, "
    "oleh, ditulis oleh, dilaporkan oleh, laporan oleh, laporan wartawan, laporan reporter, laporan jurnalis, "
    "tác giả, viết bởi, "
    "kirjoittanut"
)
# "Text: Ada Quill", "Penulis : Ada Quill": labels, which need their colon.
LABELS = (
    "author, authors, author\\(s\\), written by, reporter, writer, text, words, byline, contributor, "
    "von, autor, autorin, autoren, text, texte, protokoll, "
    "auteur, auteure, autrice, auteurs, texte, textes, journaliste, "
    "autora, autores, texto, textos, periodista, redactor, redactora, reportagem, repórter, jornalista, "
    "autore, autrice, autori, testo, testi, "
    "auteur, tekst, verslaggever, redacteur, "
    "text, tekst, journalist, skribent, reporter, av, af, forfatter, författare, skriver, höfundur, texti, blaðamaður, "
    "teksti, kirjoittaja, toimittaja, kirjoittajat, teksti ja kuvat, teksti ja kuva, "
    "autor, autorka, autoři, text, redaktor, redaktorka, reportér, reportérka, autorzy, tekst, opracowanie, oprac, dziennikarz, dziennikarka, "
    "автор, авторы, автор текста, авторы текста, текст, корреспондент, журналист, автори, авторка, кореспондент, журналістка, журналіст, тексты, "
    "yazar, yazan, haber, muhabir, metin, "
    "penulis, reporter, pewarta, kontributor, jurnalis, wartawan, laporan, oleh, "
    "tác giả, bài, bài viết, bài,? ảnh, bài và ảnh, phóng viên, pv, thực hiện, "
    "by, par, por, di, door"
)
# Labels of people who are no authors: they end the names before them.
OTHERS = (
    "photo, photos, photographs, pictures, picture, images, image, video, videos, editor, editors, edited by, editing by, graphics, illustration, "
    "source, sources, camera, translation, translated by, twitter, facebook, instagram, email, e-mail, mail, phone, tel, contact, "
    "foto, fotos, bild, bilder, fotografie, redaktion, bearbeitung, grafik, quelle, quellen, übersetzung, kamera, schnitt, kategorien, thema, kategorie, "
    "photographie, photographies, édition, infographie, source, traduction, vidéo, crédit, crédits, montage, "
    "fotografía, fotografías, fotografia, imagens, edición, edição, fuente, fonte, ilustración, infografía, traducción, cámara, etiquetas, tags, "
    "foto di, immagini, montaggio, fonte, beeld, bron, fotograf, fotografer, bilde, billeder, kilde, källa, mynd, myndir, ljósmynd, kuva, kuvat, lähde, video, "
    "zdroj, fotografie, zdjęcia, zdjęcie, źródło, fot, oprac. graficzne, редактор, фото, источник, джерело, редакторка, видео, відео, оператор, "
    "fotoğraf, fotoğraflar, editör, kaynak, kameraman, sumber, penyunting, kamera, ảnh, nguồn, biên tập, video"
)
# "Ein Kommentar von", "Une analyse de", "Opinion by": kinds of text that may stand before a word that leads.
GENRES = (
    "kommentar, kolumne, analyse, gastbeitrag, gastkommentar, interview, bericht, reportage, artikel, beitrag, rezension, "
    "protokoll, glosse, leitartikel, meinung, meinungsbeitrag, text, blogbeitrag, recherche, analysis, opinion, commentary, "
    "column, review, report, article, words, post, post author, guest post, chronique, tribune, enquête, "
    "éditorial, billet, texte, análisis, opinión, columna, crónica, reportaje, entrevista, texto, artículo, análise, "
    "opinião, coluna, reportagem, analisi, commento, intervista, articolo, testo, editoriale, opinie, column, artikel, kronikk, krönika, "
    "debatt, ledare, leder, anmeldelse, recension, tekst, reportasje"
)
GENRE_LEADS = "von, by, par, de, por, di, av, af, door"
ARTICLES = "ein, eine, an, a, un, une, una, um, uma, het, een, en, et, ett"

# What journalists are, and the words around it: "Chief Political Correspondent", "envoyé spécial".
POSITIONS = (
    "reporters?, correspondents?, editors?, writers?, columnists?, journalists?, photographers?, producers?, analysts?, contributors?, "
    "bureau chief, anchor, broadcaster, commentator, critic, special to the, exclusive to the, directors?, managers?, "
    "founder, co-founder, ceo, professors?, lecturer, president, strategist, specialist, experts?, coach, consultant, fellow, researchers?, scientist, direktor(?:in)?, "
    "economist, engineers?, lawyer, attorney, coordinator, head of, intern, blogger, host, presenter, novelist, historian, strategists?, professor(?:in|a|e)?, "
    "profesora?, économiste, historien(?:ne)?, philosophe, wissenschaftler(?:in)?, ökonom(?:in)?, politolog(?:e|in), "
    "redakt(?:eur|or)(?:in|en|innen)?, reporterin(?:nen)?, korrespondent(?:in|en|innen)?, volont[äa]r(?:in)?, journalistin, kolumnistin?, "
    "chefredakteur(?:in)?, ressortleiter(?:in)?, chefreporter(?:in)?, (?:gast)?autor(?:in)?, praktikant(?:in)?, "
    "journalistes?, correspondante?s?, envoy[ée]e?s? sp[ée]ciale?s?, envoy[ée]e?s? sp[ée]ciaux, r[ée]dact(?:eur|rice) en chef, r[ée]dact(?:eur|rice)s?, "
    "chroniqueu(?:r|se), grand reporter, éditorialiste, "
    "redactor(?:a|es)?, corresponsal(?:es)?, periodistas?, enviad[oa] especial, columnistas?, reporter[oa]s?, editora, jornalistas?, repórter(?:es)?, "
    "correspondentes?, enviad[oa]s? especia(?:l|is), colunistas?, "
    "giornalista, redat?tore, redat?trice, inviat[oa], corrispondente, editorialista, verslagge(?:ver|efster), redacteur, correspondente, "
    "redaktör, redaktør, skribent, kommentator, korrespondent, toimittaja, kirjeenvaihtaja, blaðamaður, fréttamaður, ritstjóri, journalista, "
    "redaktor(?:ka)?, zpravodaj(?:ka)?, komentátor(?:ka)?, reportér(?:ka)?, novinář(?:ka)?, dziennikar(?:z|ka), korespondent(?:ka)?, publicyst(?:a|ka), "
    "корреспондент(?:ка)?, специальный корреспондент, спецкор, журналист(?:ка)?, обозреватель(?:ница)?, редактор(?:ка)?, колумнист(?:ка)?, "
    "кореспондент(?:ка)?, журналіст(?:ка)?, оглядач(?:ка)?, "
    "muhabiri?, editörü?, yazarı?, wartawan, jurnalis, kontributor, pewarta, phóng viên, biên tập viên, cộng tác viên"
)
# Words that stand before a position and belong to it.
SUBJECTS = (
    "staff, chief, senior, junior, lead, principal, executive, managing, deputy, associate, assistant, contributing, freelance, special, digital, news, "
    "content, affiliate, national, foreign, international, global, regional, local, general, investigative, investigations, breaking, state, metro, "
    "political, politics, sports?, football, business, economics?, financial, finance, markets, science, technology, tech, health, medical, city, "
    "crime, courts?, legal, education, environment, climate, energy, transport, religion, culture, arts, entertainment, features?, lifestyle, food, "
    "travel, royal, diplomatic, defen[cs]e, security, parliamentary, consumer, opinion, night, weekend, web, online, video, data, multimedia, "
    "community, audience, general assignment, guest, white house, leitende[r]?, freie[r]?, stellvertretende[r]?, politische[r]?, \\w+ische[r]?, "
    "nuestr[oa], grande?, jefe, jefa, de, specjalny, specjalna, специальный, специальная, собственный, спеціальний"
)
PHOTO = "foto, fotos, photo, photos, photographs, pictures, bild, bilder, bilde, billeder, kuva, kuvat, mynd, myndir, fotografie, фото, video, camera, kamera"
TEXT = "text, texte, texto, testo, tekst, teksti, texti, words, текст, metin"

# The words of outlets, which stand behind a person as the outlet of theirs.
OUTLETS = (
    "news, newspaper, newspapers, times, post, press, daily, weekly, herald, tribune, journal, gazette, chronicle, telegraph, guardian, observer, mail, "
    "express, media, network, networks, radio, tv, television, broadcasting, magazine, wire, agency, agencies, staff, team, online, digital, "
    "g1, uol, bbc, cnn, abc, cbs, nbc, npr, zdf, ard, ndr, wdr, mdr, swr, orf, srf, rtve, rai, nrk, svt, yle, "
    "bureau, desk, service, reports?, courier, packet, examiner, inquirer, bulletin, dispatch, globe, shimbun, collaborative, university, institute, "
    "zeitung, nachrichten, rundschau, anzeiger, kurier, bote, presse, redaktion, agentur, \\w+zeitung, \\w+redaktion, \\w+zentrale, journalen, monde, "
    "figaro, parisien, quotidien, rédaction, diario, periódico, agencia, redacción, redacao, redação, jornal, folha, agência, giornale, corriere, "
    "gazzetta, agenzia, redazione, krant, dagblad, redactie, avis, avisen, tidning, tidningen, bladet, \\w+bladet, toimitus, deník, redakce, gazeta, "
    "redakcja, газета, редакция, редакція, новости, новини, агентство, gazetesi, haber, ajansı, redaksi, tim, báo"
)
# Bylines that name nobody.
NOBODY = (
    "staff, staff writer, staff writers, staff reporter, staff reporters, our reporter, our correspondent, own correspondent, special correspondent, "
    "editorial staff, editorial team, editorial board, editor, editors, the editor, the editors, newsroom, news desk, newsdesk, web desk, online desk, "
    "agencies, news agencies, wire services, wire reports, agency reports, wires, correspondent, reporter, admin, guest, "
    "guest author, guest contributor, anonymous, contributor, "
    "redaktion, die redaktion, der redaktion, agenturen, online-redaktion, unserer redaktion, rédaction, la rédaction, agences, redacción, "
    "la redacción, agencias, redação, da redação, a redação, agências, redazione, la redazione, agenzie, redactie, onze redactie, de redactie, "
    "redaktionen, redaksjonen, redaktionen, toimitus, redakce, redakcja, редакция, редакція, редакции, haber merkezi, redaksi, tim redaksi, pv, "
    "nhóm pv, phóng viên"
)
# Joints between people; the weak ones are also parts of names, or prepositions elsewhere.
WITH = "with, mit, avec, bersama, med, met, con, com"
AND = f"and, und, et, og, och, sowie, samt, oraz, dan, và, {WITH}"
WEAK_AND = "y, e, a, i, и, й, та, і, ja, en, ve, és, și, o, u, ed"
# What stands between a person and the place or the outlet of theirs.
AWAY = (
    "in, for, from, at, aus, für, pour, para, til, till, à, en, desde, dal, dalla, iz, из, в, на, з, z, w, ze, ve, i, pro, voor, fra, från"
)
# What follows a byline on its line: labels of dates and of topics, networks; and buttons, which are words of titles too.
AFTER = (
    "Follow, Twitter, Facebook, Instagram, LinkedIn, Email, E-Mail, Published, Updated, Last Updated, Last updated, Posted, Modified, Zuletzt, "
    "Veröffentlicht, Aktualisiert, Lesezeit, Publié, Mis à jour, Publicado, Actualizado, Atualizado, Pubblicato, Aggiornato, Gepubliceerd, Publicerad, "
    "Uppdaterad, Publisert, Oppdatert, Опубликовано, Обновлено, Kategorien, Categories"
)
BUTTONS = "View, Read, Listen, Share, Save, Print, Comments?, Kommentare, Merken, Teilen, Abonnieren, Folgen, Suivre, Seguir, Segui"
BEFORE_DATE = "vom, Vom, am, Am, on, On, le, Le, el, El, at, At, på, den"
CLOCKS = "at, à, um, a las, às, alle, klo?\\.?, o, om, w, в, о"  # before the hour
UNITS = (
    "h, min, mins, minutes?, minuten, minutos?, minuti, minuter, minutter, hours?, hrs?, stunden?, days?, tagen?, weeks?, months?, wochen?, heures?, "
    "horas?, jours?, días?, dias?, мин, минут, хв"
)
# Parts of names that may begin small.
PARTICLES = (
    "de, van, von, der, den, la, le, di, da, do, du, del, della, dos, das, bin, bint, ibn, ben, ould, al, el, ul, ur, ter, ten, af, "
    "zu, zur, vom, y, e, st, san, los, las, lo, 't"
)

# Cities and countries of two words and more; of one word a place is told by standing alone.
PLACES = (
    "new york, new york city, los angeles, san francisco, san diego, las vegas, new orleans, new delhi, hong kong, tel aviv, abu dhabi, buenos aires, "
    "rio de janeiro, são paulo, sao paulo, mexico city, ciudad de méxico, cape town, kuala lumpur, phnom penh, ho chi minh city, addis ababa, "
    "washington dc, st. petersburg, saint petersburg, den haag, the hague, la paz, san josé, san jose, panama city, santo domingo, port-au-prince, "
    "monte carlo, frankfurt am main, sankt pölten, st. gallen, sankt gallen, baton rouge, salt lake city, kansas city, west bank, gaza city, "
    "north korea, south korea, south africa, saudi arabia, new zealand, united states, united kingdom, european union, middle east, sri lanka, "
    "costa rica, el salvador, puerto rico, northern ireland, white house, nordrhein-westfalen, reino unido, estados unidos, "
    "états-unis, stati uniti, hà nội, tp hcm, tp. hcm, latin america, north america, south america, asia pacific"
)
# Words that no name holds, but titles, menus and buttons do: of several languages, common ones; left out are those that name people too.
NO_NAMES = (
    "the, and, of, with, about, after, before, how, what, why, when, where, which, who, this, that, these, your, our, their, my account, more, most, "
    "read, share, print, comment, comments, follow, following, subscribe, subscription, login, logout, menu, search, home, homepage, news, latest, "
    "breaking, live, videos, photos, gallery, podcast, podcasts, newsletter, newsletters, sports, politics, business, opinion, opinions, world, weather, "
    "contact, privacy, policy, terms, conditions, cookie, cookies, advertisement, advertising, sponsored, related, recommended, trending, popular, top, "
    "stories, article, articles, updated, published, posted, minutes, views, tips, guide, guides, review, reviews, reviewed, checked, view, profile, "
    "full, edition, editorial, guidelines, show, open, all, get, use, role, type, size, company, industry, manufacturer, team, "
    "category, categories, support, shop, store, cart, deals, technology, tech, science, health, travel, education, entertainment, lifestyle, "
    "culture, marketing, strategies, strategy, tools, software, research, data, security, climate, crisis, war, big, future, online, digital, magazine, "
    "email, e-mail, facebook, instagram, youtube, whatsapp, linkedin, google, apple, app, apps, website, archive, community, forum, account, welcome, "
    "getty, shutterstock, istock, imago, unsplash, pixabay, images, image, key, takeaways, final, thoughts, information, example, heading, join, "
    "average, buy, jump, start, exploring, artificial, intelligence, program, deal, sale, hot, now, featured, overview, options, summary, conclusion, "
    "written, filed, under, content, advertiser, disclosure, study, evidence, based, abstract, map, commerce, startup, "
    "introduction, contents, career, feature, features, check, download, version, photo, video, transcript, quality, closed, captions, current, issue, item, items, free, trial, request, "
    "und, mit, aus, zum, nach, über, warum, nicht, ist, sind, wird, mehr, alle, ihr, ihre, kommentare, teilen, drucken, merken, thema, themen, "
    "nachrichten, aktuell, aktuelle, aktuelles, politik, wirtschaft, sport, kultur, wissen, wissenschaft, panorama, meinung, startseite, mobilität, "
    "gesellschaft, ratgeber, anzeige, werbung, datenschutz, impressum, kontakt, newsticker, meldung, meldungen, pressemitteilung, keine, update, "
    "deutsche, deutscher, deutsches, sprache, fragen, medien, technik, verkehr, gesundheit, reise, auto, unternehmen, foto, fotos, bild, bilder, "
    "lesen, hören, weiterlesen, vorlesen, nächste, vorherige, unsere, unser, neueste, neuestes, primäres, menü, suche, artikel, galerie, arbeit, service, angebote, externe, ministerium, gesetzliche, allgemeine, gesponserte, inhalte, "
    "dans, pour, sur, avec, une, est, plus, lire, aussi, partager, imprimer, actualité, actualités, politique, économie, société, monde, "
    "commentaires, abonnés, vidéos, santé, publicité, "
    "una, para, eso, qui, más, noticias, política, economía, deportes, sociedad, mundo, compartir, comentarios, últimas, últimos, cultura, tecnología, salud, "
    "notícias, economia, esportes, saúde, publicidade, publicidad, compartilhar, también, também, "
    "il, gli, notizie, cronaca, politica, esteri, spettacoli, salute, leggi, anche, voor, nieuws, lees, binnenland, buitenland, economie, "
    "och, för, inte, nyheter, läs, mer, mest, ekonomi, nöje, ikke, nyheder, læs, mere, også, økonomi, utenriks, innenriks, uutiset, lue, lisää, "
    "kotimaa, ulkomaat, talous, urheilu, zprávy, ekonomika, kultura, svět, domácí, zahraničí, číst, více, wiadomości, polska, świat, gospodarka, "
    "czytaj, więcej, также, новости, экономика, политика, спорт, культура, общество, мир, война, россия, украина, читайте, новини, політика, економіка, "
    "haberler, haberleri, gündem, ekonomi, spor, dünya, sağlık, siyaset, berita, terkini, ekonomi, olahraga, nasional, baca, juga, tin, mới, thể, "
    "tức, kinh, tế, giáo, dục"
)
# Words that no name begins with, though one may have them inside.
NOT_FIRST = (
    "das, der, die, dem, den, ein, eine, einer, in, im, am, auf, für, von, hier, les, los, las, il, gli, det, het, een, on, at, to, by, from, is, are, as, "
    "it, its, we, they, not, no, off, up, out, new, das, dos, os, um, uma, un, une, sur, en, de, du, del, al, nel, na, po, по, в, о, за"
)
# Agencies. In a byline they stand as authors of their own.
AGENCY_NAMES = (
    "afp, ap, dpa, reuters, efe, ansa, apa, sda, sid, kna, epd, ntb, tt, ritzau, anp, belga, tass, pti, ani, ians, antara, bernama, xinhua, kyodo, "
    "jiji, yonhap, upi, aap, adnkronos, europa press, dpa-afx, dpa/lnw, rtr, ots, lusa, stt, čtk, ctk, mti, pap, aa, iha, dha, ae, awp, ats, cnn, bns, ttxvn, "
    "associated press, the associated press, agence france-presse, press association, pa media, thomson reuters, the canadian press, canadian press, "
    "deutsche presse-agentur, agencia efe, agência brasil, estadão conteúdo, agência lusa, press trust of india, anadolu ajansı, keystone-sda, agence belga, "
    "тасс, риа, риа новости, интерфакс, укринформ, укрінформ, رويترز, فرانس برس, أ ف ب, 연합뉴스, 뉴시스, 뉴스1, 共同, 共同通信, 時事, 時事通信, 新华社, "
    "中新社, 中央社, ロイター, भाषा, एएनआई, पीटीआई, आईएएनएस"
)
AGENCIES = frozenset(AGENCY_NAMES.split(", "))


def any_of(names: str) -> str:
    """A pattern for any of the words, the longest first; a word may be a pattern itself."""
    return "|".join(sorted(names.split(", "), key=lambda word: (-len(word), word)))


class Reading(NamedTuple):
    """What a grammar reads of a line. people: in order, perhaps none.  pure: the line holds nothing else.  led: a word before the names says so."""

    people: list[Author]
    pure: bool
    led: bool = False
