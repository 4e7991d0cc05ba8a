"""Why the names of an entity are one's."""

from collections.abc import Sequence

from dossier.link.entities.reasons import reason_within
from dossier.link.entities.things import Thing, name_key
from dossier.link.names import fold
from dossier.model import Judged


def judged(group: Sequence[Thing], name: str) -> tuple[Judged, ...]:
    """Return for each other name of an entity called `name` why it is one of its names; by name.

    A name that its article ties to a fuller one has that article's reason; one that stands alone, why it was joined.
    """
    found: dict[str, str] = {}
    articles: dict[str, set[str]] = {}
    keys = {thing.key for thing in group}
    own = name_key(name, group[0].type)
    turned = next((thing.why for thing in group if thing.why and thing.key == own), "")
    for thing in sorted(group, key=lambda thing: (bool(thing.why), thing.article, thing.start)):
        for used in thing.names:
            bare = used.removeprefix("The ").removeprefix("the ")
            if fold(bare) == fold(name):
                continue
            articles.setdefault(bare, set()).add(thing.article)
            if fold(bare) != fold(thing.name):
                found.setdefault(bare, reason_within(bare, thing.name, thing.type))
            elif thing.why and len(keys) > 1:
                found.setdefault(bare, thing.why)
            elif len(keys) > 1 and thing.key != own and turned:
                found.setdefault(bare, f"{name}: {turned}")
            else:
                found.setdefault(bare, reason_within(bare, name, thing.type))
    return tuple(
        Judged(used, reason, next(iter(articles[used])) if len(articles[used]) == 1 else None)
        for used, reason in sorted(found.items())
    )
