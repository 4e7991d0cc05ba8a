"""What people are, by the words of their roles: a goalkeeper is hardly the surgeon of the same name."""

import re
from collections.abc import Iterable
from typing import Final

from dossier.link.names import word_set

CALLINGS: Final = {
    "politics": word_set(
        "president minister premier chancellor senator congressman congresswoman lawmaker legislator governor mayor"
        " councillor alderman ambassador diplomat politician mp mep undersecretary candidate"
    ),
    "sport": word_set(
        "goalkeeper striker midfielder winger forward fullback quarterback linebacker pitcher shortstop"
        " footballer cricketer batsman bowler skier swimmer runner sprinter hurdler cyclist boxer golfer wrestler"
        " gymnast rower jockey skater biathlete referee umpire coach midfield playmaker athlete"
    ),
    "police": word_set("detective inspector constable sheriff superintendent policeman policewoman"),
    "army": word_set("general colonel brigadier admiral sergeant corporal lieutenant soldier infantryman"),
    "medicine": word_set(
        "surgeon physician nurse midwife paramedic cardiologist oncologist neurologist paediatrician pediatrician"
        " anaesthetist dentist epidemiologist virologist pharmacist"
    ),
    "arts": word_set(
        "actor actress singer pianist violinist cellist guitarist drummer composer conductor soprano tenor baritone"
        " dancer painter sculptor novelist poet playwright filmmaker musician songwriter choreographer comedian"
    ),
    "law": word_set("judge lawyer attorney prosecutor barrister solicitor magistrate"),
    "science": word_set(
        "professor researcher scientist economist historian physicist chemist biologist geologist astronomer"
        " mathematician sociologist archaeologist anthropologist botanist hydrologist seismologist climatologist"
    ),
    "religion": word_set("bishop archbishop cardinal priest vicar imam rabbi pastor nun monk chaplain"),
    "business": word_set("ceo businessman businesswoman entrepreneur banker trader broker shareholder industrialist"),
    "trade": word_set(
        "fisherman farmer shepherd baker butcher plumber carpenter electrician welder miner mechanic hairdresser"
        " waiter waitress chef driver gardener bricklayer teacher headteacher librarian"
    ),
    "crime": word_set("burglar thief gunman robber smuggler fugitive"),
}  # fmt: skip
SCENES: Final = {
    "sport": word_set(
        "wicket inning opener batting bowling equaliser penalty hattrick offside touchdown scoreline fixture league"
        " tournament championship semifinal quarterfinal playoff halftime teammate knockout relay medal podium"
    ),
}  # fmt: skip
"""Words of a text about a calling that say of nobody what he or she is."""
ENOUGH: Final = 2
"""Nouns of one calling in a text that is about it."""
GO_TOGETHER: Final = frozenset(
    frozenset(pair.split())
    for pair in (
        "politics law", "politics army", "politics business", "politics science", "politics trade", "politics police",
        "law science", "law police", "medicine science", "medicine army", "business science", "business sport",
        "police army", "religion politics", "religion science", "trade business", "medicine politics", "arts politics",
    )
)  # fmt: skip
"""Callings that one person often has, at once or one after the other."""


def callings(role: str) -> frozenset[str]:
    """Return the callings that the words of a role name: `the club's former goalkeeper` gives sport."""
    words = {word.removesuffix("s") for word in re.findall(r"[a-z]+", role.casefold())}
    return frozenset(calling for calling, nouns in CALLINGS.items() if words & nouns)


def settings(text: str) -> frozenset[str]:
    """Return the callings of which a text names two and more, as a report of a match does of sport."""
    words = {word.removesuffix("s") for word in re.findall(r"[a-z]+", text.replace("-", ""))}
    known = {calling: nouns | SCENES.get(calling, frozenset()) for calling, nouns in CALLINGS.items()}
    return frozenset(calling for calling, nouns in known.items() if len(words & nouns) >= ENOUGH)


def conflict(a: Iterable[str], b: Iterable[str]) -> bool:
    """Tell whether two sets of callings are hardly one person's; nothing known of one is no conflict."""
    here, there = frozenset(a), frozenset(b)
    if not here or not there or here & there:
        return False
    return not any(frozenset({x, y}) in GO_TOGETHER for x in here for y in there)
