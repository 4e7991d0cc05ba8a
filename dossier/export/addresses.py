"""Where pages lie, as the render stage has decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses of pages, relative to the site's root."""

    articles: Mapping[str, str] = field(default_factory=dict)
    """By article id."""
    entities: Mapping[str, str] = field(default_factory=dict)
    """By entity id; those that have no page are left out."""
    site: str = ""
    """Where the site lies on the web, with a slash at its end; empty where that is not known."""

    def of(self, page: str, up: str = "") -> str:
        """Return where a page lies: on the web, or else relative, `up` leading to the site's root."""
        return (self.site or up) + page
