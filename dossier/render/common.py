"""The pages on what several articles tell: statements, differences, the timeline, two articles beside each other."""

from collections.abc import Iterable
from dataclasses import dataclass

from dossier.render import compare, differences, happened, statement
from dossier.render.lists import View
from dossier.render.lookup import Lookup
from dossier.render.statements import statements

TAB = "statements.html"
TIMELINE = "timeline.html"


@dataclass(frozen=True, slots=True)
class Made:
    """A page before it is written."""

    address: str
    template: str
    view: View
    title: str
    tab: str
    description: str = ""


def pages(look: Lookup) -> Iterable[Made]:
    """Every page of this kind, the indexes first."""
    for address, view in statements(look):
        yield Made(address, "statements.html", view, "In common", TAB)
    for address, view in differences.pages(look):
        yield Made(address, "differences.html", view, "Given differently", TAB)
    for address, view in happened.pages(look):
        yield Made(address, "timeline.html", view, "Timeline", TIMELINE)
    for address, view in statement.pages(look):
        yield Made(address, "statement.html", view, str(view["title"]), TAB, statement.description(view))
    for address, title, view in compare.pages(look):
        yield Made(address, "compare.html", view, title, TAB)
