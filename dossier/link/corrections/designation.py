"""Which entities a correction speaks of: by id, by name, or by an alias that only one has."""

import difflib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from dossier.errors import Problem
from dossier.link.entities.clusters import Cluster
from dossier.link.entities.things import Thing, name_key
from dossier.link.names import fold, slug
from dossier.model import Corrections, Judgement

KINDS_OF_ONE = frozenset({"rename", "role", "link", "note"})
"""What can be said of one entity only."""


_CLOSE = 0.75
"""Likeness, 0-1, from which on another name may have been meant."""


def is_named(thing: Thing, name: str) -> bool:
    """Tell whether `name` is what the article calls the thing in full, or the id made of it."""
    return name_key(name, thing.type) == thing.key or fold(name) == fold(thing.name) or slug(thing.name) == name


class Directory:
    """The clusters by everything an editor may call them."""

    def __init__(self, clusters: Sequence[Cluster], ids: Sequence[str], judgements: Iterable[Judgement]) -> None:
        self._by_id = {identifier: i for i, identifier in enumerate(ids)}
        self._by_name: defaultdict[str, set[int]] = defaultdict(set)
        self._by_alias: defaultdict[str, set[int]] = defaultdict(set)
        self._types = {group[0].type for group in clusters}
        self.known = sorted({name for group in clusters for thing in group for name in thing.names})
        self._renamed = {
            key: judgement.names[0]
            for judgement in judgements
            if judgement.kind == "rename" and judgement.value
            for key in (fold(judgement.value), slug(judgement.value))
        }
        for i, group in enumerate(clusters):
            for thing in group:
                self._by_name[thing.key].add(i)
                self._by_name[fold(thing.name)].add(i)
                for name in thing.names:
                    self._by_alias[fold(name)].add(i)

    def find(self, name: str) -> frozenset[int]:
        """Return the clusters that `name` is an id of, or else a full name, or else an alias."""
        found = self._direct(name)
        earlier = self._renamed.get(fold(name)) or self._renamed.get(name)
        return found or (self._direct(earlier) if earlier else frozenset())

    def only_alias(self, name: str) -> bool:
        """Tell whether `name` is one by which entities of other names are called too, and no entity's own."""
        return not self._own(name) and not (self._renamed.get(fold(name)) or self._renamed.get(name))

    def _own(self, name: str) -> frozenset[int]:
        if name in self._by_id:
            return frozenset({self._by_id[name]})
        keys = {fold(name)} | {name_key(name, kind) for kind in self._types}
        return frozenset(i for key in keys for i in self._by_name.get(key, ()))

    def _direct(self, name: str) -> frozenset[int]:
        return self._own(name) or frozenset(self._by_alias.get(fold(name), ()))


def right_name(missing: Iterable[str], known: Iterable[str]) -> str:
    """Return how to mend an entry whose names nothing bears, with the names that were probably meant."""
    spelled = {fold(name): name for name in known}
    near = [match for name in missing for match in difflib.get_close_matches(fold(name), spelled, 1, _CLOSE)]
    meant = " and ".join(dict.fromkeys(repr(spelled[name]) for name in near))
    return f"did you mean {meant}? correct the name" if meant else "correct the name or remove the entry"


def stale(corrections: Corrections, judgement: Judgement, what: str, mend: str) -> Problem:
    """Return the warning that a correction was not applied, and why."""
    scope = f" in article {judgement.article}" if judgement.article else ""
    message = f"`{judgement.kind}` was not applied: {what}{scope}"
    return Problem(corrections.path, judgement.line, message, mend, warning=True)


def contradiction(corrections: Corrections, *judgements: Judgement) -> Problem:
    """Return the fault that corrections cannot all hold; it stands at the last line."""
    ordered = sorted(set(judgements), key=lambda judgement: (judgement.line, judgement.kind, judgement.names))
    says = [
        f"`{j.kind}: {', '.join(j.names)}`" + (f" as {j.value!r}" if j.value else "") + f" on line {j.line}"
        for j in ordered
    ]
    message = f"{', '.join(says[:-1])} and {says[-1]} contradict each other"
    return Problem(corrections.path, ordered[-1].line, message, "remove one of them")
