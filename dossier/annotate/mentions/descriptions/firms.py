"""Which one "the company" is: the one that the text is about, not a paper or an office that stands nearer."""

import re
from collections import Counter
from collections.abc import Sequence

from dossier.annotate.mentions.bodies import LEGAL
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.types.kinds import TRADES
from dossier.annotate.mentions.types.parts import OWNED, OWNING
from dossier.annotate.mentions.words import BODY_NOUNS, COMPANY_NOUNS, plain, word_set

COMPANY_LIKE = word_set("bank brand broadcaster group manufacturer maker network studio")
"""Nouns in the names of companies."""
NO_FIRMS = word_set("""
    herald times post press news gazette courier tribune journal chronicle standard observer guardian mail echo
    reuters afp ap centre state crown commons lords opposition treasury labour trust congregation
    """)
"""Words of the names of papers, agencies and powers."""
STATED = re.compile(
    r",? (?:an?|the) (?:[\w’'-]+ ){0,4}(?:company|firm|business|maker|carrier|retailer|airline|giant)\b"
)
"""What follows the name of a company: "…, a Lorne-based maker"."""


def firms_meant(scene: Scene, names: Sequence[Found], token: int) -> set[int]:
    """Return the chains of the companies that "the company" at a word can mean.

    Of those named in this sentence or the last the one that the text shows to be a company; then the only such one, or
    the one named twice as often as any other. Where nothing shows it, whatever bodies stand near, and then all.
    """
    text = scene.article.text
    before = [n for n in names if n.type == "ORG" and n.chain is not None and n.token < token]
    firms = [n for n in before if is_firm_name(scene, text[n.start : n.end])]
    shown = {n.chain for n in firms if n.chain is not None and is_shown(text, n)}
    counts = Counter(n.chain for n in firms if n.chain is not None and n.chain in shown)
    near = {n.chain for n in firms if n.chain is not None and scene.sentence[token] - scene.sentence[n.token] <= 1}
    options = (
        near & shown or (near if len(near) == 1 else shown) or near or {n.chain for n in firms if n.chain is not None}
    )
    ranked = counts.most_common(2)
    if ranked and ranked[0][0] in options and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]):
        return {ranked[0][0]}
    return options


def is_firm_name(scene: Scene, name: str) -> bool:
    """Say whether a body's name can be a company's: no ministry's, no court's, no paper's, least of all this one."""
    words = {plain(word) for word in name.split()}
    offices = BODY_NOUNS - COMPANY_NOUNS - COMPANY_LIKE | NO_FIRMS
    return not words & offices and name not in (scene.article.publisher or "")


def is_shown(text: str, name: Found) -> bool:
    """Say whether a mention shows that the body is a company: a legal form, shares, "a battery maker"."""
    words = [plain(word) for word in text[name.start : name.end].split()]
    made_up = len(words) > 1 and words[-1].endswith(TRADES)
    owned = OWNED.search(text[max(0, name.start - 24) : name.start]) or OWNING.match(text, name.end)
    stated = STATED.match(text, name.end) or is_after(text, name)
    return words[-1] in LEGAL or made_up or bool(owned) or bool(stated)


def is_after(text: str, name: Found) -> bool:
    """Say whether a noun for a company stands right before a name: "battery maker Voltera"."""
    before = text[max(0, name.start - 24) : name.start].split()
    return bool(before) and before[-1] in {
        "maker",
        "giant",
        "retailer",
        "airline",
        "carrier",
        "manufacturer",
        "company",
    }
