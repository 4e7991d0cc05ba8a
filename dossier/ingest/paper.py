"""Whose paper it is: lines and pieces of lines that name a publisher."""

import re
from collections.abc import Sequence

from dossier.ingest.dates import dates_in, is_ambiguous, is_date_line, printed_in
from dossier.ingest.furniture import furniture
from dossier.ingest.parts import Part, same_words
from dossier.ingest.units import Unit
from dossier.model import Inference

# What papers, agencies and stations call themselves. A line that ends in one of them, in capitals, is a name.
_NOUNS = (
    r"advertiser|advocate|age|agency|argus|banner|beacon|broadcasting|bulletin|chronicle|citizen|courant|courier|daily"
    r"|democrat|despatch|dispatch|echo|enquirer|examiner|express|gazette|globe|guardian|herald|independent|inquirer"
    r"|journal|ledger|magazine|mail|media|mercury|messenger|mirror|monitor|nation|network|news|newspaper|newswire"
    r"|observer|online|pioneer|post|press|quarterly|radio|record|register|republic|republican|review|sentinel|spectator"
    r"|standard|star|statesman|sun|telegraph|television|times|today|tribune|tv|vanguard|weekly|wire"
)
_WORD = r"[A-Z][\w.'’&]*(?:-[A-Z][\w.'’&]*)*"
_PAPER = re.compile(
    rf"(?:The )?(?:{_WORD} (?:(?:of|and|&|de|du|la) )?){{0,5}}(?:[A-Z][\w.'’]*-)*(?i:{_NOUNS})"
    rf"(?: (?:of|de) {_WORD}(?: {_WORD})?|\.com|\.co\.\w\w)?(?: \({_WORD}\))?"
)
_AGENCY = re.compile(r"(?:The )?(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|DPA|EFE|ANSA|TASS|UPI)")
# Sections of a paper that end alike: `World News`, `Film Review`.
_SECTION = re.compile(
    r"(?:the )?(?:world|local|business|sports?|national|breaking|latest|top|good|bad|big|film|movie|book|music|theatre"
    r"|food|science|health|tech(?:nology)?|political|politics|international|regional|city|in|this|more|our|your|press|market"
    r"|media|crime|court|weather|travel|arts?|culture|entertainment|opinion|education|environment|year in|fake|live) "
    r"(?:news|review|today|week(?:ly)?|wire|press|watch|network|online|media|briefing|bulletin|record)",
    re.IGNORECASE,
)
_MASTHEAD = re.compile(
    r"The (?:[A-Z]\S+ ){1,4}(?i:advertiser|chronicle|courant|courier|despatch|dispatch|enquirer|examiner|gazette|herald"
    r"|inquirer|journal|mercury|observer|statesman|telegraph|times|tribune|news)"
)
_MOST_WORDS = 7
_BEHIND = re.compile(r"(?: ?[|•·] ?| [-–—] | for |, (?:for )?)(?P<paper>[^|•·,]+)\Z")
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))[\s©,:]*(?:\d{4}(?:[-–]\d{2,4})?[\s,:]*)?([^.,\d]+)", re.IGNORECASE)
_DATED = re.compile(
    r"(?:From |In )?(?P<paper>[^,|•·]{3,60}?)(?:, | ?[|•·] ?| [-–—] )(?P<day>[^|•·]{4,60}?)"
    r"(?:[,;.]? (?:\(?(?:p|pp|page|pages|section|sec)\b.{1,20}))?\.?\Z",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r" \([^()]+\)\Z")
_HEADING_PARTS = re.compile(r" (?:\||-|–|—|::|·|•|») ")
_AGENCY_OF = re.compile(r"\((?P<agency>[A-Z][^()]+)\)")
_NO_AGENCY = re.compile(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary|march|april|may|june|july|august|"
    r"\b(?:septem|octo|novem|decem)ber|updat|exclusive|photo|file\b",
    re.IGNORECASE,
)


def is_named(line: str) -> bool:
    """Whether a line is nothing but the name of a paper, an agency or a station: `The Lorne Courier`."""
    if len(line.split()) > _MOST_WORDS or _SECTION.fullmatch(line):
        return False
    # `News` or `Today` alone is a heading.
    return bool(_AGENCY.fullmatch(line) or (" " in line and _PAPER.fullmatch(line)))


def dated_paper(line: str) -> str | None:
    """The paper of a line that names one and a day: `The Lorne Courier (Ostrel), 3 March 2025, p. 4`; else None."""
    match = _DATED.match(line)
    if not match or not (dates_in(match["day"]) or is_ambiguous(match["day"])):
        return None
    name = _IN_PLACE.sub("", match["paper"])
    return name if is_named(name) and is_date_line(match["day"]) else None


def is_dated(line: str) -> bool:
    """Whether a line says when the article appeared, the paper's name aside."""
    return is_date_line(line) or dated_paper(line) is not None


def is_masthead(line: str) -> bool:
    """Whether a line above a headline can be nothing but the paper's name; `The Last Post` can be a headline."""
    return is_named(line) and bool(_MASTHEAD.fullmatch(line))


def publisher_of(units: Sequence[Unit], parts: Sequence[Part]) -> tuple[str | None, tuple[Inference, ...]]:
    """The publisher that the lines around the body name, and from which of them that was concluded."""
    printed = next((paper for unit in units if unit.role == "date" and (paper := printed_in(unit.text))), None)
    if printed:
        return printed, ()
    for unit in sorted(units, key=lambda unit: unit.role != "paper"):
        if (name := _named_by(unit)) is not None:
            return name, (Inference("publisher", f"a line of the page: {unit.text}"),)
    return of_dateline(parts)


def of_page(heading: str, title: str, mastheads: Sequence[str], lines: Sequence[str]) -> tuple[str, Inference] | None:
    """The publisher that a page names around the article: behind its title, in its copyright line, at its head."""
    owners = {line: owner for line in lines if (owner := _owner(line))}
    parts = _HEADING_PARTS.split(heading)
    for end in (parts[-1], parts[0]) if len(parts) > 1 else ():
        known = is_named(end) or any(same_words(end) == same_words(owner) for owner in owners.values())
        if end and known and same_words(end) not in same_words(title):
            return end, Inference("publisher", f"the title of the page: {heading}")
    for line, owner in owners.items():
        if is_named(owner):
            return owner, Inference("publisher", f"a line of the page: {line}")
    name = next(filter(is_named, mastheads), None)
    return (name, Inference("publisher", f"the head of the page: {name}")) if name else None


def _owner(line: str) -> str:
    """Whom a copyright line names; empty where it is none."""
    owner = _COPYRIGHT.search(line) if furniture(line) == "copyright line" else None
    return re.sub(r"\W*(?:all rights reserved)?\W*\Z", "", owner[1], flags=re.IGNORECASE) if owner else ""


def of_dateline(parts: Sequence[Part]) -> tuple[str | None, tuple[Inference, ...]]:
    """The agency that the first dateline gives in brackets: `LORNE, Nov. 3 (Northern Wire) —`."""
    dateline = next((part.text for part in parts if part.kind == "dateline"), "")
    found = _AGENCY_OF.search(dateline)
    if not found or _NO_AGENCY.search(found["agency"]):
        return None, ()
    return found["agency"].strip(), (Inference("publisher", f"the agency in the dateline: {dateline}"),)


def _named_by(unit: Unit) -> str | None:
    """The paper that one line outside of the body names."""
    if unit.role == "date":
        return dated_paper(unit.text)
    if unit.role == "paper":
        return unit.text.split(", ")[0]
    if unit.role == "byline" and (behind := _BEHIND.search(unit.text)):
        return behind["paper"] if is_named(behind["paper"]) else None
    if unit.reason == "title of the page":
        return re.split(r" [|–—-] ", unit.text)[-1]
    name = _owner(unit.text) if unit.reason == "copyright line" else ""
    return name if is_named(name) else None
