"""Who and what a dossier speaks of."""

from dataclasses import dataclass
from typing import Literal

DecidedBy = Literal["machine", "editor"]
DoubtKind = Literal["perhaps-same", "two-people", "speaker", "type"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the globe a place is; of a people (NORP), the country it is named after."""

    country: str | None
    """ISO 3166-1 alpha-2 of the country that it is or lies in."""
    subdivision: str | None = None
    """ISO 3166-2, of a state or region that has one."""
    latitude: float | None = None
    longitude: float | None = None
    """Degrees, north and east positive."""
    source: str = ""
    """Which register says so: `GeoNames`, `ISO 3166`, `CLDR`."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A name that was judged to be this entity's, and why."""

    name: str
    reason: str
    """In words, for people: `spelled like Zelensky in 3 articles that name the same people`."""
    article: str | None = None
    """Where the name stands, if in one article only."""
    decided_by: DecidedBy = "machine"


@dataclass(frozen=True, slots=True)
class EntityRole:
    """A role with its source."""

    text: str
    article: str
    start: int
    end: int
    decided_by: DecidedBy = "machine"
    written_out: str | None = None
    """The same with the owner's name for a pronoun, `aunt of Ida Solberg` for `Her aunt`; None where there is none."""

    @property
    def told(self) -> str:
        """The role as it is told away from its article."""
        return self.written_out or self.text


@dataclass(frozen=True, slots=True)
class Entity:
    """Who or what is referred to, in the whole dossier."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    """Other names, the most used first; never pronouns or descriptions."""
    roles: tuple[EntityRole, ...]
    mentions: int
    articles: tuple[str, ...]
    """Ids of the articles that mention it, earliest first."""
    same_as: tuple[str, ...] = ()
    decided_by: DecidedBy = "machine"
    note: str | None = None
    """An editor's text, shown on its page."""
    place: Place | None = None
    judged: tuple[Judged, ...] = ()
    """Why its names are one, by name."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something the machine is not sure of, for an editor to look at."""

    kind: DoubtKind
    entities: tuple[str, ...]
    """Ids; two where it asks whether they are the same."""
    reason: str
    """In words, for people."""
    weight: float
    """0-1: how much depends on it; the highest is looked at first."""
    article: str | None = None
    start: int | None = None
    end: int | None = None
    """Where in the article, if at one place."""
