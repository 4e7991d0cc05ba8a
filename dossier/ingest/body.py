"""What a raw text's paragraphs are below the headline: furniture, captions, lists, headings."""

import re
from collections import defaultdict
from dataclasses import replace

from dossier.ingest.byline import authors_of
from dossier.ingest.credits import bare, split_captions
from dossier.ingest.dates import is_clock
from dossier.ingest.furniture import LINKS_FOLLOW, furniture
from dossier.ingest.live import mark_times
from dossier.ingest.paragraphs import is_item
from dossier.ingest.parts import same_words
from dossier.ingest.units import Unit, each_free, ends_sentence, words

_BULLET = re.compile(r"(?:[•▪◦‣●■·]|[*+-](?= )) ?")
_LABEL = re.compile(r"(?:image|media|photo|video)? ?caption\s?[,:]?", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,2})[.)] ")
_LONGEST_HEADING = 10
"""Words."""
_SHORTEST_REPEAT = 5
"""Words; shorter lines may be said twice."""
_QUESTION = re.compile(r"(?:What|Why|How|Who|When|Where|Which|Will|Is|Are|Can|Could|Does|Did|Has|Have|Should)\b")
_TWO = re.compile(r"[.!?][\"”’']? [\"“‘]?[A-Z]")
"""A text of two sentences at least: where each has a paragraph of its own, a question is the report's."""
_QUOTED = re.compile(r"(?:'[^']+'|‘[^’]+’|`[^']+'|\"[^\"]+\"|“[^”]+”)\Z")


def mark_furniture(units: list[Unit]) -> list[Unit]:
    """Take out page furniture, and the links to other articles that follow a line such as `Related stories`."""
    marked, links = list[Unit](), False
    for unit in units:
        reason = None if unit.role else furniture(unit.text)
        if not unit.role and LINKS_FOLLOW.fullmatch(unit.text):
            links, reason = True, "link to another article"
        elif reason is None and links:
            links = not unit.role and not ends_sentence(unit.text) and words(unit.text) <= 25
            reason = "link to another article" if links else None
        marked.append(unit.as_("removed", reason) if reason else unit)
    return _keep_headings(marked)


def _keep_headings(units: list[Unit]) -> list[Unit]:
    """In the middle of an article, the last line of a run of links may be the heading of what follows."""
    kept = list(units)
    for i in range(1, len(units) - 1):
        unit, after = units[i], units[i + 1]
        is_link = unit.reason == units[i - 1].reason == "link to another article"
        if is_link and not after.role and ends_sentence(after.text) and words(unit.text) <= 4:
            kept[i] = unit if furniture(unit.text) or LINKS_FOLLOW.fullmatch(unit.text) else unit.as_("")
    return kept


def mark_captions(units: list[Unit]) -> list[Unit]:
    """Name the captions. One that the page gives several times stays once, where it carries its credit."""
    split = list[Unit]()
    for i, unit in enumerate(units):
        pieces = [] if unit.role else split_captions(unit.text, ends_article=i == len(units) - 1)
        split += [replace(unit, text=piece.text, role="caption" if piece.caption else "") for piece in pieces] or [unit]
    split = _mark_labelled(_mark_twins(split))
    places = defaultdict[str, list[int]](list)
    captions = {bare(unit.text) for unit in split if unit.role == "caption"} - {""}
    for i, unit in enumerate(split if captions else []):
        if unit.role in ("", "caption") and (key := bare(unit.text)) in captions:
            places[key].append(i)
    for found in places.values():
        credited = next((i for i in found if split[i].role == "caption"), found[0])
        for i in found:
            if i != credited:
                split[i] = split[i].as_("removed", "repeats a caption")
    return split


def _mark_labelled(units: list[Unit]) -> list[Unit]:
    """The line under `Image caption,` is one."""
    marked = list(units)
    for i in range(len(units) - 1):
        if _LABEL.fullmatch(units[i].text) and not units[i + 1].role:
            marked[i] = units[i].as_("removed", "button of a picture or player")
            marked[i + 1] = units[i + 1].as_("caption")
    return marked


def _mark_twins(units: list[Unit]) -> list[Unit]:
    """A line that stands twice running, without a blank line, is a picture's description and its caption."""
    marked = list(units)
    for i in range(len(units) - 1):
        a, b = units[i], units[i + 1]
        if not a.role and not b.role and b.close and a.text == b.text and words(a.text) >= _SHORTEST_REPEAT:
            marked[i] = a.as_("caption")
    return marked


def mark_lists(units: list[Unit]) -> list[Unit]:
    """Name the items of lists. Their bullets go, their numbers stay: the text may speak of them."""
    marked = list(units)
    for i, unit in enumerate(units):
        if unit.role or not is_item(unit.text):
            continue
        bullet = _BULLET.match(unit.text)
        around = [units[j].text for j in (i - 1, i + 1) if 0 <= j < len(units) and not units[j].role]
        if (bullet and unit.text[0] in "•▪◦‣●■") or any(_same_list(unit.text, other) for other in around):
            text = unit.text[bullet.end() :] if bullet else unit.text
            marked[i] = Unit(text).as_("list") if text else unit
    return marked


def _same_list(item: str, other: str) -> bool:
    numbers = [_NUMBER.match(text) for text in (item, other)]
    if numbers[0] and numbers[1]:
        return abs(int(numbers[0][1]) - int(numbers[1][1])) == 1
    return is_item(other) and item[0] == other[0] and not any(numbers)


def mark_headings(units: list[Unit]) -> list[Unit]:
    """Name the short lines without a full stop that stand between two paragraphs."""
    units = mark_times(units)
    body = [i for i, unit in enumerate(units) if unit.role in ("", "list", "quote") or is_clock(unit.text)]
    marked = list(units)
    for before, here, after in zip([None, *body], body, body[1:], strict=False):
        leads = before is None or units[before].role or ends_sentence(units[before].text)
        if not units[here].role and leads and _is_heading(units[here].text, units[after]):
            marked[here] = units[here].as_("heading")
    return each_free(marked, lambda unit: unit.as_("paragraph"))


def _is_heading(text: str, after: Unit) -> bool:
    if words(text) > _LONGEST_HEADING or not same_words(text) or text[0].islower() or authors_of(text):
        return False
    if text.rstrip("\"'”’`)")[-1:] in (",", ";", ":", "-", "–", "—", "…"):
        return False
    told = words(after.text) >= 6 or ends_sentence(after.text)
    follows = after.role == "list" or (told and words(after.text) > words(text))
    if text.endswith("?"):
        return follows and bool(_QUESTION.match(text)) and (words(after.text) >= 25 or bool(_TWO.search(after.text)))
    marks = any(mark in text for mark in '"“”`') or text[0] in "'‘" or text[-1] in "'’"
    return follows and not ends_sentence(text) and (not marks or bool(_QUOTED.match(text)) or _paired(text))


def _paired(text: str) -> bool:
    """Whether every quotation mark of the line is closed in it: `The ‘quiet’ harbour`."""
    level = text.count("“") == text.count("”") and text.count("``") == text.count("''")
    return level and text.count('"') % 2 == 0 and text[0] not in "“\"'‘`"
