"""What happened when: sentences that tell something at a time that they give."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from dossier.link.saying import is_of_the_telling
from dossier.model import AnnotatedArticle, Dated, Event, Quotation, Sentence, Statement

FEWEST, MOST = 6, 60
"""Words of a sentence that tells an event."""
LONGEST = 366
"""Days: a decade is no time at which something happened."""
PAST = (
    "ate beat became began bit blew bore bought broke brought built burst came cast caught chose cost cut"
    " dealt died drank drew drove dug fed fell felt fled flew forbade fought found froze gave got grew held hid"
    " hit hung hurt kept knew laid lay led left lent let lost made meant met overthrew paid put quit ran rang"
    " read rode rose sang sank sat saw sent set shook shot shut slept slid sold sought spent split spoke sprang"
    " spread stole stood struck stuck swam swept swore took taught threw tore understood upheld wept went"
    " withdrew woke won wore wound wrote"
)
FINITE = re.compile(
    r"\b(?:was|were|had|has|have|did|will|would|(?:is|are) (?:due|scheduled|expected|set|to)"
    rf"|{PAST.replace(' ', '|')}|[a-z]{{2,}}(?<!e)ed)\b"
)
"""A verb that tells of what happened, has happened, or will."""
NOTHING = re.compile(r"\b(?:not|declined|never|[a-z]+n[’']t)\b")
"""What did not happen is no event."""
OPEN_ENDED = re.compile(
    r"\b(?:since|until|till|before|after|from|by|for|of|to|through|than|between|and|or|every|each|a|an|the|his|her|its"
    r"|their|our|this|that|last|next|like|as|about|around) $",
    re.IGNORECASE,
)
"""What does not say when: `since Friday`, `the 2014 law`."""
PLANNED = re.compile(
    r"\b(?:due|scheduled|set|planned|expected|slated|supposed|meant) (?:to|for)\b[^,;:]*$"
    r"|\b(?:would|could|should|might|may)\b[^,;:]*$"
)
"""What stands before the time of what may not have happened: `was due to start on Tuesday`."""
WILL = re.compile(r"\b(?:will|shall|won[’']t|(?:is|are) to)\b[^,;:]*$")
AT = re.compile(
    r"(?:^|[\s(“\"])(?:on|in|during|at|over|early|late|back in|later on|(?:on|in|during) the \w+ (?:hours )?of) $",
    re.IGNORECASE,
)
FROM_TO = re.compile(r"(?:^|[\s(“\"])(?:between|from) $", re.IGNORECASE)
A_DAY = re.compile(r"(?i)^(?:early |late |last |next )?(?:\w+day|to(?:day|night|morrow)|yesterday|last night|this )")
GOES_ON = re.compile(
    r"^(?:$|\W*$|[,.;:)—–]|\s[-–—(]| (?:in|at|on|when|after|before|as|and|by|with|for|to|that|the|a|an|his|her|their"
    r"|its|near|during|while|but|because|following|from|over|under|where|into|against|about|between|outside|inside|amid|off"
    r"|without|until|along|around|[A-Z]\w*)\b)"
)
"""What may follow a date that is no part of a longer name: not `the 2014 law`."""
SUBORDINATE = re.compile(
    r"(?:^|[\s,])(?:who|which|whose|whom|where|that|if|unless)\b[^,]*$|,\s+(?:\w+ly )?[a-z]+ed\b[^,]*$",
    re.IGNORECASE,
)
STRETCH = re.compile(r" (?:and|to|until|till) |[-–]\d")
"""What an expression holds that has both ends of a stretch."""
START = 25
"""Characters from the start within which an expression opens its sentence."""


def find_timeline(articles: Sequence[AnnotatedArticle], statements: Sequence[Statement]) -> tuple[Event, ...]:
    """Return the events by first day, last day, article and place; `articles` come earliest first.

    Those of one statement that all articles date alike stand each with its article: a page can show them as one.
    """
    of_statement: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for statement in statements:
        for report in statement.reports:
            if not report.in_headline:
                of_statement[report.article].append((report.start, report.end, statement.id))
    order = {one.article.id: n for n, one in enumerate(articles)}
    events = [event for one in articles for event in _events(one, of_statement[one.article.id])]
    return tuple(sorted(events, key=lambda it: (it.first, it.last, order[it.article], it.start)))


def _events(one: AnnotatedArticle, reports: Sequence[tuple[int, int, str]]) -> Iterator[Event]:
    starts = [sentence.start for sentence in one.sentences]
    dated: dict[int, list[Dated]] = defaultdict(list)
    for found in one.dates:
        dated[bisect_right(starts, found.start) - 1].append(found)
    prose = [block for block in one.article.blocks if block.kind in ("paragraph", "list")]
    for number, sentence in enumerate(one.sentences):
        inside = any(block.start <= sentence.start and sentence.end <= block.end for block in prose)
        when = [d for d in dated[number] if _is_when(sentence, d, one.quotations)] if inside else []
        best = min(when, key=lambda it: ((it.last - it.first).days, it.start), default=None)
        if best and _tells(sentence) and not _is_to_come(one.article.published, sentence, best):
            told = next((name for start, end, name in reports if start < sentence.end and sentence.start < end), None)
            yield Event(
                *(sentence.start, sentence.end, sentence.text, one.article.id, best.first, best.last, best.text, told)
            )


def _is_to_come(published: date | None, sentence: Sentence, when: Dated) -> bool:
    """Tell whether an article is of before the time that it gives: what it expects then has not happened."""
    if published is None or published > when.first:
        return False
    return published < when.first or bool(WILL.search(sentence.text[: when.start - sentence.start]))


def _tells(sentence: Sentence) -> bool:
    """Tell whether a sentence is whole, and of what happened."""
    text = sentence.text
    whole = text[:1].isupper() or text[:1] in "“\"'‘" or text[:1].isdigit()
    return (
        whole
        and not NOTHING.search(text)
        and text.rstrip("”\"’')")[-1:] in (".", "!", ";")
        and FEWEST <= len(text.split()) <= MOST
        and bool(FINITE.search(text))
    )


def _is_when(sentence: Sentence, dated: Dated, quotations: Sequence[Quotation]) -> bool:
    """Tell whether an expression says when the sentence's own act took place."""
    if (dated.last - dated.first).days >= LONGEST or dated.end > sentence.end:
        return False
    quoted = [q for q in quotations if q.kind != "indirect"]
    if any(q.start <= dated.start < q.end or _is_of_the_cue(sentence, q, dated) for q in quoted):
        return False
    before, after = (
        sentence.text[: dated.start - sentence.start],
        sentence.text[dated.end - sentence.start :],
    )
    if is_of_the_telling(before, after) or SUBORDINATE.search(before) or PLANNED.search(before):
        return False
    aside = re.search(r",([^,]*)$", before)
    if aside and re.match(r"[^.;]{0,20}?,", after) and not FINITE.search(aside[1]):
        return False
    opens = len(before) <= START
    if not (opens or GOES_ON.match(after)) or re.match(r"[’']s\b|-", after):
        return False
    if AT.search(before) or (opens and not before.strip()):
        return True
    if FROM_TO.search(before) and STRETCH.search(dated.text):
        return True
    return bool(A_DAY.match(dated.text)) and not OPEN_ENDED.search(before)


def _is_of_the_cue(sentence: Sentence, quotation: Quotation, dated: Dated) -> bool:
    """Tell whether an expression follows the cue that follows a quotation: `“…,” she said in a letter on Friday`."""
    cue = quotation.cue
    return cue is not None and sentence.start <= cue.start < dated.start and quotation.end <= cue.start
