"""How one calling is told in different words: a title before a name and alone, a narrow word and then a wide one."""

from typing import Final

from dossier.annotate.mentions.descriptions.epithets import PLAYERS

IN_FULL: Final = {
    "dr": "doctor",
    "prof": "professor",
    "rev": "reverend",
    "capt": "captain",
    "sgt": "sergeant",
    "col": "colonel",
    "gen": "general",
    "lt": "lieutenant",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
}
"""Titles as they stand before a name, and as they stand alone."""
_LAWMAKERS: Final = frozenset({"senator", "mp", "congressman", "congresswoman", "mep", "representative"})
NARROWER: Final = {
    **dict.fromkeys(("lawmaker", "legislator", "politician"), _LAWMAKERS),
    "keeper": frozenset({"goalkeeper"}),
    "footballer": PLAYERS,
    "academic": frozenset({"professor", "historian", "economist", "lecturer"}),
    "officer": frozenset({"sergeant", "constable", "inspector", "superintendent", "lieutenant", "detective"}),
    "lawyer": frozenset({"barrister", "solicitor", "attorney"}),
    "cleric": frozenset({"bishop", "archbishop", "priest", "imam", "rabbi", "ayatollah"}),
}
"""Words that stand for whom an article has called by one of the narrower ones."""
