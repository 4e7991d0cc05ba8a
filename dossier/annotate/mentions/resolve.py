"""Descriptions and pronouns, each with the chain it belongs to; what is in doubt stays without."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from spacy.tokens import Token

from dossier.annotate.mentions.descriptions.describe import chain_nominals, known_roles
from dossier.annotate.mentions.descriptions.lede import lede
from dossier.annotate.mentions.descriptions.nominals import find_nominals
from dossier.annotate.mentions.names.clean import in_text
from dossier.annotate.mentions.people.given_names import likely_gender
from dossier.annotate.mentions.pronouns.owned import kin_gender
from dossier.annotate.mentions.pronouns.salience import REACH, antecedent
from dossier.annotate.mentions.pronouns.seen import Seen
from dossier.annotate.mentions.scene import NOWHERE, Found, Scene, speaks
from dossier.annotate.mentions.words import PRONOUNS, Gender


def describe_and_refer(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Return the descriptions and pronouns of the article that have a chain, or that speak, in order."""
    roles, genders = known_roles(scene, names)
    nominals = find_nominals(scene, names)
    opening = lede(scene, names, nominals)
    chains = [opening.get(i, chain) for i, chain in enumerate(chain_nominals(scene, names, nominals, roles))]
    seen = [Seen(n.token, n.chain) for n in names if n.type == "PERSON" and n.chain is not None]
    groups = []
    for nominal, chain in zip(nominals, chains, strict=True):
        if nominal.type == "PERSON" and not nominal.plural:
            seen.append(Seen(nominal.token, chain, described=True))
            if nominal.gender:
                genders.setdefault(chain, nominal.gender)
        elif nominal.plural:
            groups.append(Seen(nominal.token, chain))
    for name in names:
        span = scene.doc.char_span(name.start, name.end) if name.type == "PERSON" else None
        kin = kin_gender(scene.doc, span.start) if span is not None else None
        if kin and name.chain is not None:
            genders.setdefault(name.chain, kin)
    likely = likely_genders(scene, names)
    pronouns = refer(scene, sorted(seen), genders, likely) + refer_to_groups(scene, groups)
    found = [Found(n.start, n.end, n.type, "nominal", n.token, c) for n, c in zip(nominals, chains, strict=True)]
    size = Counter(f.chain for f in [*names, *found, *pronouns])
    heard = {f.chain for f in found if speaks(scene.doc[f.token])} | {name.chain for name in names}
    kept = [f for f in found if f.chain in heard or (f.type == "PERSON" and size[f.chain] > 1)]
    return sorted([*kept, *pronouns], key=lambda f: (f.start, f.end))


def likely_genders(scene: Scene, names: Sequence[Found]) -> dict[int, Gender]:
    """Return for each person the pronoun that the given name asks for, where it is known."""
    likely: dict[int, Gender] = {}
    for name in names:
        gender = likely_gender(scene.article.text[name.start : name.end]) if name.type == "PERSON" else None
        if gender and name.chain is not None:
            likely.setdefault(name.chain, gender)
    return likely


def refer(scene: Scene, seen: list[Seen], genders: Mapping[int, Gender], likely: Mapping[int, Gender]) -> list[Found]:
    """Resolve he and she: first those outside quotation marks, which then tell who speaks the others."""
    known = dict(genders)
    found: list[Found] = []
    singular = [t for t in scene.doc if PRONOUNS.get(t.lower_) in ("he", "she") and in_text(scene, t.i)]
    outside = [t for t in singular if scene.quotation[t.i] == NOWHERE]
    for token in [*outside, *(t for t in singular if scene.quotation[t.i] != NOWHERE)]:
        near = in_mind(scene, seen, token)
        barred = speakers(scene, token, near) if scene.quotation[token.i] != NOWHERE else frozenset()
        chain = antecedent(scene, token, near, known, likely, barred)
        if chain is None:
            continue
        gender: Gender = "he" if PRONOUNS[token.lower_] == "he" else "she"
        known[chain] = known.get(chain, gender)
        insort(seen, Seen(token.i, chain))
        found.append(Found(token.idx, token.idx + len(token), "PERSON", "pronoun", token.i, chain))
    return found


def in_mind(scene: Scene, seen: Sequence[Seen], token: Token) -> Sequence[Seen]:
    """Return the mentions, in order, from a few sentences before a word to the end of its block."""
    first = last = bisect_left(seen, Seen(token.i, -1))
    here, block = scene.sentence[token.i], scene.block[token.i]
    while first and here - scene.sentence[seen[first - 1].token] <= REACH:
        first -= 1
    while last < len(seen) and scene.block[seen[last].token] == block:
        last += 1
    return seen[first:last]


def speakers(scene: Scene, token: Token, near: Iterable[Seen]) -> frozenset[int]:
    """Return who speaks in the block of a quoted word: in direct speech that is "I", not "he"."""
    block = scene.block[token.i]
    return frozenset(
        s.chain
        for s in near
        if scene.block[s.token] == block and scene.quotation[s.token] == NOWHERE and speaks(scene.doc[s.token])
    )


def refer_to_groups(scene: Scene, groups: Sequence[Seen]) -> list[Found]:
    """Resolve they where it goes on with the plural subject of the sentence before: "Officials said … They added"."""
    found = []
    for token in scene.doc:
        if token.lower_ != "they" or scene.quotation[token.i] != NOWHERE or not speaks(token):
            continue
        near = [g for g in groups if g.token < token.i and scene.block[g.token] == scene.block[token.i]]
        near = [
            g for g in near if scene.sentence[token.i] - scene.sentence[g.token] <= 1 and speaks(scene.doc[g.token])
        ]
        if len({g.chain for g in near}) == 1:
            found.append(Found(token.idx, token.idx + len(token), "PERSON", "pronoun", token.i, near[0].chain))
    return found
