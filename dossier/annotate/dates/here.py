"""What the reading of an expression depends on besides its own words."""

from dataclasses import dataclass
from datetime import date

from dossier.annotate.dates.days import Days

LONG_AGO = 300
"""Days before the report from which on a month without a year follows the last date that had one."""


@dataclass(frozen=True, slots=True)
class Here:
    """The day of the report, whether the clause looks ahead (None: it does not tell), and the date before it."""

    today: date
    ahead: bool | None = None
    anchor: Days | None = None
    """The last date before it in the paragraph."""
    anchor_has_year: bool = False

    @property
    def story(self) -> date | None:
        """The day of a story of long ago that the paragraph tells: what follows happened after it."""
        if self.ahead or not self.anchor or not self.anchor_has_year:
            return None
        first, last = self.anchor
        short = (last - first).days <= 31
        return first if short and (self.today - first).days > LONG_AGO else None
