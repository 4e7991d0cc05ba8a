"""What a raw text's paragraphs are above the body: headline, subtitle, byline, date."""

import re

from dossier.ingest.byline import authors_of, is_labelled, is_name, is_paper, is_role
from dossier.ingest.dateline import split_dateline
from dossier.ingest.dates import is_clock, is_date_line, is_told_date, printed_in
from dossier.ingest.furniture import LABEL
from dossier.ingest.paper import is_dated, is_masthead, is_named
from dossier.ingest.paragraphs import is_item
from dossier.ingest.parts import same_words
from dossier.ingest.signed import is_nameless, signed
from dossier.ingest.units import Role, Unit, ends_sentence, words

_LONGEST_TITLE, _LONGEST_SUBTITLE, _LONGEST_KICKER = 30, 45, 3
"""Words."""
_LOWEST_DATE = 5
_LOWEST_HEAD = 25
"""Lines above which headline and body begin, on the most cluttered page."""
_SUMMARY = re.compile(
    r"(?:key (?:points|events|facts|takeaways)|summary|highlights|main points|at a glance|in brief"
    r"|what we know(?: so far)?|live (?:reporting|updates|feed))\W*",
    re.IGNORECASE,
)
"""Headings of the points that stand above a report."""
_ADDRESS = re.compile(r"https?://\S+\Z")


def mark_head(units: list[Unit], *, title: str | None = None) -> list[Unit]:
    """Name the lines above the body, as far as they are no sentences. Nothing is named where no body would be left.

    `title` is the headline, where it stands elsewhere.
    """
    marked = list(units)
    free = [i for i, unit in enumerate(units) if not unit.role]
    for n, i in enumerate(free[:_LOWEST_HEAD]):
        text, below = units[i].text, [units[j].text for j in free[n + 1 :]]
        role, reason = _above(text, below, marked[free[n - 1]].role if n else "", titled=title is not None)
        if not role and title is None:
            role, reason = _title(text, below)
            title = text if role == "title" else None
        elif not role and title is not None:
            subtitled = any(unit.role == "subtitle" for unit in marked)
            role, reason = _below_title(text, title, below, subtitled=subtitled)
        if not role:
            return _one_date_below(marked)
        marked[i] = units[i].as_(role, reason)
    if len(free) > _LOWEST_HEAD:
        return _one_date_below(marked)
    # No line is left for the body: what would have been the subtitle, or else the headline, is the text.
    last = max((i for i in free if marked[i].role in ("title", "subtitle")), default=None)
    return [units[i] if i == last else unit for i, unit in enumerate(marked)]


def mark_below(units: list[Unit]) -> list[Unit]:
    """Name the lines that tell author and date although they stand in the body or behind it."""
    last = max((i for i, unit in enumerate(units) if not unit.role), default=None)
    signed = any(unit.role == "byline" for unit in units)
    marked = list(units)
    for i, unit in enumerate(units):
        if not unit.role and (is_told_date(unit.text) or printed_in(unit.text)):
            marked[i] = unit.as_("date", "date line")
        elif i == last and i > 0 and not signed and authors_of(unit.text):
            marked[i] = unit.as_("byline", "byline")
    return marked if any(not unit.role for unit in marked) else units


def _one_date_below(units: list[Unit]) -> list[Unit]:
    """The only date line of the article may stand under its first sentences."""
    free = [i for i, unit in enumerate(units) if not unit.role]
    dates = [i for i in free if is_date_line(units[i].text)]
    if any(unit.role == "date" for unit in units):
        return units
    if len(dates) == 1 and dates[0] in free[:_LOWEST_DATE]:
        units[dates[0]] = units[dates[0]].as_("date", "date line")
    return units


def _above(text: str, below: list[str], before: str, *, titled: bool) -> tuple[Role, str]:
    """A line whose form alone says what it is, or its form and what stands around it."""
    if is_dated(text):
        return "date", "date line"
    around = before in ("byline", "paper", "date") or _tells(below)
    if titled and around and is_named(text):
        return "paper", "name of the paper"
    if is_nameless(text) or (authors_of(text) and (titled or not is_labelled(text))):
        return "byline", "byline"
    if before == "byline" and (is_role(text) or is_paper(text)):
        return "byline", "byline"
    placed = before in ("byline", "paper", "date") or (below and (is_dated(below[0]) or is_named(below[0])))
    if titled and (signed(text, sure=bool(placed)) or (is_name(text) and below and _tells(below, names=False))):
        return "byline", "byline"
    return ("removed", "web address") if _ADDRESS.match(text) else ("", "")


def _tells(below: list[str], *, names: bool = True) -> bool:
    """Whether the next line is a date, a role or a paper; with `names`, a byline of any form too."""
    if not below:
        return False
    line, after = below[0], below[1:]
    if is_dated(line) or is_role(line) or is_named(line):
        return True
    return names and bool(authors_of(line) or signed(line) or (is_name(line) and _tells(after, names=False)))


def _title(text: str, below: list[str]) -> tuple[Role, str]:
    if not is_titular(text, _LONGEST_TITLE):
        return "", ""
    following = next((line for line in below if not is_dated(line) and not authors_of(line)), "")
    if is_masthead(text) and is_titular(following, _LONGEST_TITLE) and words(following) > _LONGEST_KICKER:
        return "paper", "name of the paper"
    label = LABEL.match(text) or (
        text.isupper() and words(text) <= _LONGEST_KICKER < words(following) and not following.isupper()
    )
    if label and is_titular(following, _LONGEST_TITLE):
        return "removed", "kicker"
    if same_words(following) != same_words(text) and re.match(rf"{re.escape(following)} [|–—-] \S", text) and following:
        return "removed", "title of the page"
    return "title", ""


def _below_title(text: str, title: str, below: list[str], *, subtitled: bool) -> tuple[Role, str]:
    if same_words(text) == same_words(title):
        return "removed", "repeats the headline"
    if not below or words(text) > _LONGEST_SUBTITLE or _SUMMARY.fullmatch(text) or is_clock(text):
        return "", ""
    told = _tells(below)
    alone = is_titular(text, _LONGEST_SUBTITLE) and not ends_sentence(text)
    if text[0] in '"“`' and (not alone or text[-1] not in "\"”'"):
        return "", ""
    if subtitled:
        # A second line below the headline: only where what follows shows that the head is not over.
        return ("subtitle", "") if alone and told and not is_item(text) else ("", "")
    told = told or bool(split_dateline(below[0], leads=True))
    return ("subtitle", "") if alone or (told and not split_dateline(text, leads=True)) else ("", "")


def is_titular(text: str, most: int) -> bool:
    """Whether a line can be a headline: it begins as one and does not end as a sentence, a question or a call aside."""
    if not text or words(text) > most or text[0].islower() or text[-1] in ",;:-–—" or not re.search(r"\w", text):
        return False
    if split_dateline(text, leads=True):
        return False
    return not ends_sentence(text) or text.rstrip("\"'”’»)")[-1:] in ("?", "!") or text.endswith(("...", "…"))


def mark_title_line(unit: Unit, title: str) -> Unit:
    """A line of a web page that its metadata name as headline, or whose form says what it is."""
    if unit.role in ("", "heading") and same_words(unit.text) == same_words(title):
        return unit.as_("title")
    if unit.role:
        return unit
    role, reason = _above(unit.text, [], "", titled=True)
    return unit.as_(role, reason) if role else unit
