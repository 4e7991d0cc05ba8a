"""What the figures of a passage are of: `24` in `killed 24 people` are the dead, `£48,000` in `stole £48,000` loot."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dossier.link.differences.amounts import Amount, amount_of
from dossier.link.differences.beside import bare_figure, in_months, length_of_time
from dossier.link.differences.harm import harm, sufferers
from dossier.link.differences.near import root, words_near
from dossier.link.differences.nouns import counted
from dossier.link.differences.sums import sum_of
from dossier.link.names import fold
from dossier.model import Mention, Sentence

COUNTING = frozenset({"CARDINAL", "QUANTITY", "MONEY", "PERCENT"})
LASTING = frozenset({"DATE", "CARDINAL"})
"""Types of lengths of time."""
NUMBERED = re.compile(r"(?:\d[^ ]*(?: [a-z]+)? (?:to|or)|\d[,.:/-]?|[:.-]|\b[A-Z][\w.-]*) ?$")
"""A figure after this is a part of a longer one, or of a name: `2, 000 feet`, `AK 47`, `Route 94`."""
UNFINISHED = re.compile(
    r"[,.:]? ?\d|-(?!magnitude|vote)\w|[ -](?:hundred|thousand|million|billion|trillion)"
    r"|(?: votes?)? (?:to|or) [£$€]?\d| ?[-–] ?[£$€]?\d"
)
NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half)"
PART_BEFORE = re.compile(
    r"\b(?:first|last|next|final|top|other|another|of|of (?:its|the|their|his|her|all|those|these)"
    rf"|{NUMBER} of (?:[\w’']+ ){{1,3}}?) ?$",
    re.IGNORECASE,
)
"""Before a figure: it counts a part, or the whole of which something else is a part."""
ADDED = re.compile(r"\b(?:other|more|another|additional|further)(?: [\w-]+){1,3}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Count:
    """An amount with what it is of, and the words around it. `text` is how the article gives it."""

    what: str
    amount: Amount
    text: str
    start: int
    end: int
    near: frozenset[str]
    """The roots of what tells of what it is said."""
    moves: frozenset[str]
    """`up` and `down`, where something is said to rise or fall."""
    sure: bool
    """Whether `what` says it all; else the words around it must say that two counts are of one thing."""
    who: str = ""
    """Who is counted, where it need not be all."""


def counts_of(sentence: Sentence, mentions: Sequence[Mention]) -> list[Count]:
    """Return the amounts of a sentence of which it is clear what they are of; of `two other rifles`, no rifles."""
    figures = [m for m in mentions if m.type in COUNTING]
    found = [count for number, _ in enumerate(figures) if (count := _count(sentence, figures, number))]
    added = {word for match in ADDED.finditer(sentence.text) for word in fold(match.group()).split()}
    nouns = {counted(sentence.text[m.end - sentence.start :]) for m in figures}
    apart = {root(noun) for one in nouns for noun in (one, one.removesuffix("s")) if noun}
    kept = [replace(count, near=count.near - apart) for count in found if count.what not in added]
    return kept + [count for m in mentions if m.type in LASTING and (count := _length(sentence, m))]


def _count(sentence: Sentence, figures: list[Mention], number: int) -> Count | None:
    mention = figures[number]
    head, rest = sentence.text[: mention.start - sentence.start], sentence.text[mention.end - sentence.start :]
    before = head[figures[number - 1].end - sentence.start :] if number else head
    after = rest[: figures[number + 1].start - mention.end] if number + 1 < len(figures) else rest
    is_money = mention.type == "MONEY"
    money = sum_of(before, after) if is_money or re.search(r"(?i)\bpounds?\b", mention.text) else ""
    amount = amount_of(mention.text, money=is_money or bool(money))
    if amount is None or (is_money and before.endswith("(")):  # in another currency
        return None
    known = money if amount.unit else bare_figure(head, rest)
    if UNFINISHED.match(rest) or (not known and PART_BEFORE.search(head)):
        return None
    if " " in head.strip() and NUMBERED.search(head):
        return None
    harmed = harm(before, after) if not (amount.unit or known) else ""
    what = known or harmed or amount.unit or counted(after)
    who = sufferers(amount, after) if harmed else ""
    return _made(what, amount, sentence, mention, sure=bool(known or harmed), who=who) if what else None


def _length(sentence: Sentence, mention: Mention) -> Count | None:
    """Return a length of time that is a jail term or the like, in months."""
    amount = amount_of(mention.text)
    months = in_months(amount) if amount else None
    head, rest = sentence.text[: mention.start - sentence.start], sentence.text[mention.end - sentence.start :]
    what = length_of_time(head, rest)
    return _made(what, months, sentence, mention, sure=True) if what and months else None


def _made(what: str, amount: Amount, sentence: Sentence, mention: Mention, *, sure: bool, who: str = "") -> Count:
    near, moves = words_near(sentence, mention.start, mention.end)
    return Count(what, amount, " ".join(mention.text.split()), mention.start, mention.end, near, moves, sure, who)
