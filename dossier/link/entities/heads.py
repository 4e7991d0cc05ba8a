"""`Kestrel` of the chain of `Kestrel Bank` in one article and of `Kestrel Air` in another is neither: it is Kestrel."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dossier.link.corrections.apart import part
from dossier.link.entities.things import Thing
from dossier.link.names import looks_like_acronym, plain_key
from dossier.model import AnnotatedArticle


def split_heads(things: Sequence[Thing], articles: Mapping[str, AnnotatedArticle]) -> Iterator[Thing]:
    """Yield the things, with the short names of bodies parted from the long ones where they head several of these."""
    longer: dict[str, set[str]] = defaultdict(set)
    for thing in things:
        for short in _short_names(thing):
            longer[short].add(thing.key)
    for thing in things:
        heads = {short for short in _short_names(thing) if len(longer[short]) > 1}
        indices = [i for i in thing.mentions if plain_key(articles[thing.article].mentions[i].text) in heads]
        if not indices:
            yield thing
            continue
        yield part(articles[thing.article], thing, tuple(i for i in thing.mentions if i not in indices))
        yield part(articles[thing.article], thing, tuple(indices))


def _short_names(thing: Thing) -> set[str]:
    """Return the names of the thing that its full name begins with, but for acronyms."""
    if thing.family != "body":
        return set()
    keys = {plain_key(name) for name in thing.names if not looks_like_acronym(name)}
    return {key for key in keys if plain_key(thing.name).startswith(f"{key} ")}
