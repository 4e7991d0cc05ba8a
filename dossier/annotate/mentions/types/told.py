"""Types that the text tells by where names stand: the town of a dateline, a storm, a club in the report of a match."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from dossier.annotate.mentions.names.registers import countries
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.words import STORMS, word_set

DATELINE = re.compile(
    r"([A-Z][A-Z'’.-]{3,}(?: [A-Z][A-Z'’.-]+){0,3})(?:, [A-Z][\w. ]{1,20}?)??(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s?"
    r"(?:\([^()\n]{2,40}\)\s?)?(?:--?|–|—)\s?(?=[A-Z“\"(])"
)
"""Where and by whom a report was written, at the beginning of a paragraph."""
NO_TOWNS = word_set("REUTERS BLOOMBERG EXCLUSIVE UPDATE BREAKING COMMENT OPINION ANALYSIS WATCH LIVE VIDEO REVIEW")
STORM = re.compile(rf"\b(?:{'|'.join(sorted(STORMS))}) ([A-Z][^\W\d_]+)")
PARTY = r"(?:Lab|Con|LD|Lib Dem|Ind|Grn|Green|SNP|DUP|SDLP|UUP|FF|FG|SF|PC|Plaid|Reform)"
SEAT = re.compile(rf"\({PARTY}, ([A-Z][^\n(),]+)\)|\(([A-Z][^\n()]+)\) \({PARTY}\)")
"""What a member of a parliament sits for."""
SCORE = re.compile(r"\b\d{1,2}[-–]\d{1,2}\b")
OF_A_MATCH = word_set(
    "goal goals scored half-time striker midfielder defender goalkeeper substitute referee equaliser penalty league"
    " winger stoppage kick-off try tries scrum"
)
ENOUGH = 3
"""Different words of a match in a report of one."""
CLUB_BEFORE = re.compile(
    r"\b(?:beat|beats|against|defeat (?:by|to|of|at)|lost (?:\d+[-–]\d+ )?to|win (?:over|against|at)|host|hosts|face"
    r"|thrashed|held|edged) $"
)
CLUB_AFTER = re.compile(
    r"(?:[’']s?)? (?:beat|won|lost|drew|host|hosts|travel|face|equalised|scored|conceded|took the lead|manager|boss"
    r"|coach|striker|midfielder|defender|goalkeeper|keeper|winger|captain|fans|supporters|\d{1,2}\b(?![-–]))"
)


def told_types(scene: Scene, names: Sequence[Found]) -> dict[str, str]:
    """Return the types that the places of names tell, by name."""
    text = scene.article.text
    towns = {town.casefold() for town in datelines(scene)}
    found = {words: "GPE" for n in names if (words := text[n.start : n.end]).casefold() in towns}
    found |= {seat: "GPE" for match in SEAT.finditer(text) for seat in match.groups() if seat}
    return found | dict.fromkeys(storms(text, names), "EVENT") | dict.fromkeys(clubs(text, names), "ORG")


def datelines(scene: Scene) -> Iterator[str]:
    """Yield the towns of datelines."""
    for block in scene.article.blocks:
        match = DATELINE.match(scene.article.text, block.start, block.end) if block.kind != "heading" else None
        if match and match[1] not in NO_TOWNS:
            yield match[1]


def storms(text: str, names: Sequence[Found]) -> Iterator[str]:
    """Yield the names of storms, alone too: `Marla` of `Cyclone Marla`; nobody's that the article names in full."""
    told = {text[n.start : n.end] for n in names if n.type == "PERSON"}
    people = {word for name in told if not STORM.fullmatch(name) for word in name.split() if " " in name}
    for storm in STORM.finditer(text):
        yield storm[0]
        if storm[1] not in people:
            yield storm[1]


def clubs(text: str, names: Sequence[Found]) -> list[str]:
    """Return what was taken for a town and is a club, in the report of a match."""
    words = Counter(re.findall(r"[a-z]+(?:-[a-z]+)?", text))
    if not SCORE.search(text) or sum(word in words for word in OF_A_MATCH) < ENOUGH:
        return []
    plays: Counter[str] = Counter()
    for name in names:
        if name.type in ("GPE", "LOC", "FAC"):
            before, after = text[max(0, name.start - 24) : name.start], text[name.end : name.end + 24]
            plays[text[name.start : name.end]] += bool(CLUB_BEFORE.search(before) or CLUB_AFTER.match(after))
    return [club for club, times in plays.items() if times and club not in countries()]
