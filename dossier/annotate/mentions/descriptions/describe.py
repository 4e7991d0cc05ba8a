"""Whom a description means: the person with that role, the body of that kind, or who was described so before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dossier.annotate.mentions.descriptions.apposed import apposed_to, named_behind
from dossier.annotate.mentions.descriptions.beside import role_spans
from dossier.annotate.mentions.descriptions.callings import IN_FULL, NARROWER
from dossier.annotate.mentions.descriptions.epithets import AGE, NATION, PLAYERS, bearer
from dossier.annotate.mentions.descriptions.firms import firms_meant
from dossier.annotate.mentions.descriptions.nominals import ELECT, Nominal
from dossier.annotate.mentions.descriptions.phrases import own_words
from dossier.annotate.mentions.naming import gender_of, title_words
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.words import COMPANY_NOUNS, SAME_ROLE, Gender, plain

RANKS = frozenset(
    {ELECT, "vice", "deputy", "former", "ex", "acting", "prime", "interim", "late", "assistant", "associate"}
)
"""Who is a former president is not meant by "the president", nor the prime minister by "the minister"."""
Words = frozenset[str]


def known_roles(scene: Scene, names: Iterable[Found]) -> tuple[dict[int, list[Words]], dict[int, Gender]]:
    """Return what the article says that each person is, as sets of words, and the pronouns it asks for."""
    roles: dict[int, list[Words]] = defaultdict(list)
    genders: dict[int, Gender] = {}
    for name in names:
        span = scene.doc.char_span(name.start, name.end)
        if name.type != "PERSON" or name.chain is None or span is None:
            continue
        spans = role_spans(span)
        for first, last in spans:
            words = [token.lower_ for token in own_words(scene.doc, first, last) if token.is_alpha]
            roles[name.chain].append(frozenset(SAME_ROLE.get(word, word) for word in words) | frozenset(words))
        told = [*title_words(scene.doc, name), *(t.lower_ for first, last in spans for t in scene.doc[first:last][-1:])]
        for word in told:
            gender = gender_of(word)
            if gender is not None:
                genders.setdefault(name.chain, gender)
        roles[name.chain] += [frozenset({noun})] if (noun := apposed_to(span)) else []
        title = scene.article.text[: name.start].rsplit(maxsplit=1)[-1:]
        roles[name.chain] += [frozenset({IN_FULL[plain(word)]}) for word in title if plain(word) in IN_FULL]
    return roles, genders


def chain_nominals(
    scene: Scene, names: Sequence[Found], nominals: Sequence[Nominal], roles: Mapping[int, Sequence[Words]]
) -> list[int]:
    """Return for each description the chain of whom it means, or a new one."""
    known = {chain: list(said) for chain, said in roles.items()}
    fresh = 1 + max((name.chain for name in names if name.chain is not None), default=0)
    chains: list[int] = []
    for i, nominal in enumerate(nominals):
        options = set()
        if nominal.definite and not nominal.plural:
            if nominal.type == "PERSON":
                options = {c for c, said in known.items() if any(fits(nominal, words) for words in said)}
            else:
                options = bodies_meant(scene, names, nominal)
        chain = nearest(scene, names, nominal, options)
        if chain is None and nominal.definite and not options:
            chain = named_behind(scene, names, nominal)
            if chain is not None:
                known.setdefault(chain, []).append(nominal.words | {nominal.noun})
            else:
                chain = told_before(scene, nominals[:i], chains, nominal)
            if chain is None:
                chain = known_otherwise(scene, names, nominal, known)
        chains.append(fresh + i if chain is None else chain)
    return chains


def known_otherwise(
    scene: Scene, names: Sequence[Found], nominal: Nominal, roles: Mapping[int, Sequence[Words]]
) -> int | None:
    """Return the chain of whom a wider word or an epithet means: "the lawmaker" for a senator, "the Italian"."""
    if nominal.type != "PERSON" or nominal.plural:
        return None
    narrower = NARROWER.get(nominal.noun, frozenset()) if not nominal.words else frozenset()
    options = {c for c, said in roles.items() if any(narrower & words and not RANKS & words for words in said)}
    if options:
        return nearest(scene, names, nominal, options)
    if nominal.noun in (AGE, NATION) or (nominal.noun in PLAYERS and not nominal.words):
        return bearer(scene, names, scene.doc[nominal.token], nominal.noun, roles)
    return None


def fits(nominal: Nominal, role: Words) -> bool:
    """Say whether a description repeats a role: its noun, every further word, and the rank."""
    if nominal.noun not in role or (RANKS & role) - nominal.words:
        return False
    return all(any(word == other or word[:5] == other[:5] for other in role) for word in nominal.words)


def bodies_meant(scene: Scene, names: Sequence[Found], nominal: Nominal) -> set[int]:
    """Return the organisations that "the ministry" or "the company" can mean here."""
    text = scene.article.text
    bodies = [name for name in names if name.type == "ORG" and name.chain is not None]
    if nominal.noun in COMPANY_NOUNS:
        return firms_meant(scene, names, nominal.token) if not nominal.words else set()
    wanted = nominal.words | {nominal.noun}
    return {b.chain for b in bodies if b.chain is not None and wanted <= set(text[b.start : b.end].lower().split())}


def nearest(scene: Scene, names: Sequence[Found], nominal: Nominal, options: set[int]) -> int | None:
    """Return the only option, or the only one named in this block or the one before."""
    if len(options) <= 1:
        return next(iter(options), None)
    block = scene.block[nominal.token]
    near = {n.chain for n in names if n.token < nominal.token and scene.block[n.token] >= block - 1} & options
    return near.pop() if len(near) == 1 else None


def told_before(scene: Scene, earlier: Sequence[Nominal], chains: Sequence[int], nominal: Nominal) -> int | None:
    """Return the chain of the last like description of which this one repeats all words."""
    for other, chain in zip(reversed(earlier), reversed(chains), strict=True):
        if scene.block[nominal.token] - scene.block[other.token] > 3:
            return None
        alike = (other.noun, other.type, other.plural) == (nominal.noun, nominal.type, nominal.plural)
        if alike and nominal.words <= other.words and (ELECT in other.words) == (ELECT in nominal.words):
            return chain
    return None
