"""Ranks and styles that the recogniser takes for a name or a part of one: `DC Roche`, `Cllr Ida Solberg TD`."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from dossier.annotate.names.spans import places

SURE = frozenset(
    """Ald Alhaja Alhaji Canon Cathaoirleach Cllr Cmdt Comrade Const Det Engr Fr Gardaí Hajia Hon'ble Hon’ble Insp
    Msgr Otunba Shri Smt Supt Taoiseach Tánaiste""".split()  # noqa: SIM905
)
"""Nothing but what stands before a name, where a capital follows."""
POLICE = frozenset({"Ch", "DC", "DCI", "DCS", "DI", "DS", "DSI", "DSU", "PC", "PCSO", "TDC", "WPC"})
"""Ranks where a text is of the police or a court; else a district, a computer, a maker of cars."""
WITH_FULL_NAMES = frozenset({"Adv", "Arc", "Barr", "Cr", "Senator", "Sr"})
"""Ranks before two words or more with capitals; else a surname, a currency, a house of parliament."""
FURTHER = frozenset({"Chief", "Inspector", "Superintendent", "Constable", "Sergeant", "Sgt", "Mr", "Mrs", "Ms", "Dr"})
"""What can stand between a rank and the name."""
ALL = SURE | POLICE | WITH_FULL_NAMES
OF_THE_LAW = re.compile(
    r"\b(?i:police|detectives?|constables?|arrest(?:ed|s)?|murder|investigat\w+|magistrates?|courts?|inquest|jury|"
    r"gave evidence|CCTV)\b"
)
NO_NAMES = frozenset(
    """Airlines Automobiles Bank Board Bureau Center Centre Circuit College Comics Commission Committee Council County
    Court Department Director First Foundation Games Government Group Hospital House Inc Initiative League Ltd Metro
    Minister Ministry Movement Office Party Plc Police Project School Secretary Services Society System Team Union
    United University World""".split()  # noqa: SIM905
)
"""Words that no name of a person has."""
PARTICLES = frozenset({"al", "bin", "de", "der", "van", "von", "ó", "ní", "mac", "ul"})
BEHIND = frozenset({"TD", "MP", "MLA", "MLC", "MHA", "MSP", "MEP", "KC", "QC", "Retd"})
"""What stands behind the name of a person only."""
LONGEST = 4


def without_ranks(doc: Doc) -> list[Span]:
    """Return the names of a document, people's without ranks before and offices behind them."""
    ents = [kept for ent in doc.ents if (kept := without_office(ent)) is not None]
    for first, name in people(doc):
        ents = [kept for ent in ents if (kept := before(ent, first, name.end)) is not None]
        ents.append(name)
    return sorted(ents, key=lambda ent: ent.start)


def people(doc: Doc) -> Iterator[tuple[int, Span]]:
    """Yield the names that stand behind a rank, each with the index of the first word of the rank."""
    done = 0
    for i in places(doc, ALL):
        if i < done or (i and doc[i - 1].text in FURTHER and doc[i].text not in ALL):
            continue
        last = after_ranks(doc, i)
        span = name_at(doc, last)
        if span is not None and is_rank(doc, i, last, span):
            done = span.end
            yield i, span


def after_ranks(doc: Doc, i: int) -> int:
    """Return the index behind a row of ranks, with their full stops."""
    while i < len(doc) and (doc[i].text in ALL | FURTHER or (doc[i].text == "." and not doc[i - 1].whitespace_)):
        i += 1
    return i


def name_at(doc: Doc, first: int) -> Span | None:
    """Return the words with capitals from `first` on, or what the recogniser saw there; None where no name stands."""
    if first == len(doc) or (doc[first].ent_iob_ == "B" and doc[first].ent_type_ not in ("PERSON", "ORG", "GPE")):
        return None
    seen = next((ent for ent in doc.ents if ent.start <= first < ent.end), None)
    end = first
    if seen is not None:
        end = seen.end
    else:
        while end < len(doc) and end - first < LONGEST and is_name_word(doc[end]):
            end += 1
    while end > first and doc[end - 1].lower_ in PARTICLES:
        end -= 1
    while end > first + 1 and (doc[end - 1].text in BEHIND or not doc[end - 1].text[0].isalpha()):
        end -= 1
    words = doc[first:end]
    fits = first < end and doc[first].text[0].isupper() and all(is_name_word(t) or t.text in "-.’'" for t in words)
    return Span(doc, first, end, label="PERSON") if fits else None


def is_name_word(token: Token) -> bool:
    """Say whether a word can be a part of a person's name."""
    text = token.text
    capital = text[0].isupper() and (not text.isupper() or len(text.rstrip(".")) == 1) and text not in NO_NAMES
    return capital or text in PARTICLES


def is_rank(doc: Doc, first: int, last: int, name: Span) -> bool:
    """Say whether the words before a name are ranks there."""
    ranks = {doc[i].text for i in range(first, last)}
    if first and (doc[first - 1].like_num or doc[first - 1].text == "-"):
        return False
    if ranks & SURE:
        return True
    if ranks & POLICE:
        return OF_THE_LAW.search(doc.text) is not None
    told = doc[last - 1].text == "." or len(name) > 1
    return told and not (first and doc[first - 1].ent_type_ == "PERSON")


def before(ent: Span, first: int, end: int) -> Span | None:
    """Return what is left of a name in front of a rank that stands from `first`; None for what lies in it."""
    if ent.end <= first or ent.start >= end:
        return ent
    last = first
    while last > ent.start and not ent.doc[last - 1].text[0].isalnum():
        last -= 1
    return Span(ent.doc, ent.start, last, label=ent.label) if last > ent.start else None


def without_office(ent: Span) -> Span | None:
    """Return a person's name without what stands behind it: `Ida Solberg TD`, also where it was taken for a body's."""
    last = ent.end
    while last > ent.start and ent.doc[last - 1].text in BEHIND:
        last -= 1
    words = ent.doc[ent.start : last]
    if last == ent.start:
        behind = ent.start > 0 and ent.doc[ent.start - 1].ent_type_ == "PERSON"
        return None if behind else ent
    if last == ent.end or len(words) < 2 or not all(is_name_word(t) or t.text in "-.’'" for t in words):
        return ent
    return Span(ent.doc, ent.start, last, label="PERSON")
