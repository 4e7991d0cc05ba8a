"""Roles that say whose they are: `his aunt` becomes `aunt of Pascal Ode`, and stays away where nobody knows whose."""

import re
from collections.abc import Mapping, Sequence

from dossier.link.names import word_set
from dossier.model import AnnotatedArticle, EntityRole, Role

POSSESSIVE = re.compile(r"(?:his|her|its|their|my|our|your)\s+(?:own\s+)?", re.IGNORECASE)
POSSESSED = re.compile(r"[’']s?\s")
RELATIVES = word_set(
    "son daughter child father mother dad mum mom husband wife spouse brother sister sibling twin uncle aunt auntie"
    " grandfather grandmother grandson granddaughter nephew niece cousin relative boyfriend girlfriend partner fiance"
    " fiancé fiancee fiancée stepfather stepmother stepson stepdaughter stepbrother stepsister godfather godmother"
    " godson goddaughter friend colleague rival predecessor successor"
)
"""Nouns that tell nothing of somebody where it is not known whose."""
OF_ONE = RELATIVES | word_set("deputy assistant aide boss client employer killer victim opponent ally hero favourite")
"""Nouns that tell too little without the `his` before them."""
NO_MORE = word_set(
    "a an the another one only first second third eldest elder oldest older youngest younger late former ex long-time"
    " longtime close best old good great twin half adopted surviving teenage young then fellow business childhood"
)
"""Words that do not tell whose."""
BEHIND = re.compile(r"\s(?:of|at|in|from|with|on|since|who|to|for|and)\s")
"""What follows the noun; an owner stands before it, but behind `of`: `partner of Ida Solberg at the bank`."""


def roles_of(
    annotated: AnnotatedArticle, mentions: Sequence[int], called: Mapping[int, str], own: str
) -> list[EntityRole]:
    """Return the roles of whom the `mentions` mean, each with its owner's name for the pronoun.

    `called` has by mention the name of whom it means, `own` is the name of the one whose roles they are.
    """
    owners = {
        mention.start: called[i]
        for i, mention in enumerate(annotated.mentions)
        if mention.form == "pronoun" and i in called and called[i] != own
    }
    found = (
        _written_out(role, annotated.article.id, owners.get(role.start))
        for role in annotated.roles
        if role.mention in mentions
    )
    return [role for role in found if role is not None]


def _written_out(role: Role, article: str, owner: str | None) -> EntityRole | None:
    whose = POSSESSIVE.match(role.text)
    if whose is None:
        return None if _is_bare(role.text) else EntityRole(role.text, article, role.start, role.end)
    rest = role.text[whose.end() :]
    if owner and POSSESSED.search(rest):
        return EntityRole(role.text, article, role.start, role.end, written_out=f"{owner}’s {rest}")
    if owner:
        behind = BEHIND.search(rest)
        at = behind.start() if behind and behind[0].strip() != "of" else len(rest)
        whole = f"{rest[:at]} of {owner}{rest[at:]}"
        return EntityRole(role.text, article, role.start, role.end, written_out=whole)
    if _noun(rest) in OF_ONE:
        return None
    return EntityRole(rest, article, role.start + whose.end(), role.end)


def _noun(text: str) -> str:
    """Return the noun of a role: of `former business partner at the bank` the partner."""
    words = BEHIND.split(text.casefold(), maxsplit=1)[0].split()
    return words[-1].removeprefix("ex-") if words else ""


def _is_bare(text: str) -> bool:
    """Tell whether a role is a relative's of nobody that it names: `another son`."""
    return _noun(text) in RELATIVES and set(text.casefold().split()[:-1]) <= NO_MORE
