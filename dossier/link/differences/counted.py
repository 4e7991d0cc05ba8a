"""What a figure counts: `24` in `killed 24 people` counts the dead, `30` in `30 others were injured` the injured."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.link.differences.amounts import Amount, amount_of
from dossier.link.names import fold, word_set
from dossier.model import Mention, Sentence

COUNTING = frozenset({"CARDINAL", "QUANTITY", "MONEY", "PERCENT"})
HARM = {
    "dead": "dead deaths death died die dies dying killed kill kills killing killings slain perished fatalities bodies",
    "injured": "injured injuring injures injure injuries hurt wounded wounding wounds",
    "missing": "missing unaccounted",
    "arrested": "arrested arrests arresting detained detaining detainees custody",
    "evacuated": "evacuated evacuating displaced homeless",
    "rescued": "rescued rescuing saved",
}
KINDS = {word: kind for kind, words in HARM.items() for word in words.split()}
GROWING = frozenset(HARM)
"""Counts that later reports correct upwards."""
PEOPLE = word_set("people person persons men women children civilians residents others men villagers victims")
IRREGULAR = word_set("people men women children police crew staff troops cattle")
STOPS = re.compile(r"[,;:.!?()“”\"]|\b(?:and|but|while|when|as|in|on|at|of|to|from|after|before|who|that|which|with)\b")
TOLL = re.compile(r"\btoll\b[^,;.]{0,45}$", re.IGNORECASE)
NUMBERED = re.compile(r"(?:\d[,.:/-]?|[:.-]|\b[A-Z][\w.-]*) ?$")
"""A figure after this is a part of a longer one, or of a name: `2, 000 feet`, `AK 47`, `Route 94`."""
UNFINISHED = re.compile(r"[,.:]? ?\d|-\w|[ -](?:hundred|thousand|million|billion|trillion)")
PART_BEFORE = re.compile(
    r"\b(?:first|last|next|final|top|other|another|of|of (?:its|the|their|his|her|all|those|these)) $", re.IGNORECASE
)
"""Before a figure: it counts a part, or the whole of which something else is a part."""
ADDED = re.compile(r"\b(?:other|more|another|additional|further)(?: [\w-]+){1,3}", re.IGNORECASE)
SOME_OF_THEM = word_set("other others more another additional remaining further extra")


@dataclass(frozen=True, slots=True)
class Count:
    """An amount with what it is of, and the words around it. `text` is how the article gives it."""

    what: str
    amount: Amount
    text: str
    near: frozenset[str]


def counts_of(sentence: Sentence, mentions: Sequence[Mention]) -> list[Count]:
    """Return the amounts of a sentence of which it is clear what they are of; of `two other rifles`, no rifles."""
    figures = [m for m in mentions if m.type in COUNTING]
    found = [count for number, _ in enumerate(figures) if (count := _count(sentence, figures, number))]
    added = {word for match in ADDED.finditer(sentence.text) for word in fold(match.group()).split()}
    return [count for count in found if count.what not in added]


def _count(sentence: Sentence, figures: list[Mention], number: int) -> Count | None:
    mention = figures[number]
    amount = amount_of(mention.text)
    start = figures[number - 1].end if number else sentence.start
    stop = figures[number + 1].start if number + 1 < len(figures) else sentence.end
    before = sentence.text[start - sentence.start : mention.start - sentence.start]
    after = sentence.text[mention.end - sentence.start : stop - sentence.start]
    head, rest = sentence.text[: mention.start - sentence.start], sentence.text[mention.end - sentence.start :]
    if amount is None or PART_BEFORE.search(head) or UNFINISHED.match(rest):
        return None
    if " " in head.strip() and NUMBERED.search(head):
        return None
    what = amount.unit or _harm(before, after) or _noun(after)
    counted = {_noun(sentence.text[m.end - sentence.start :]) for m in figures}
    near = _near(sentence, mention) - counted - {noun.removesuffix("s") for noun in counted}
    return Count(what, amount, " ".join(mention.text.split()), near) if what else None


def _harm(before: str, after: str) -> str:
    """The verb right before the figure tells, then the first such word after it in its clause."""
    words = re.findall(r"[a-z]+", before.lower())
    if words and words[-1] in KINDS:
        return KINDS[words[-1]]
    if TOLL.search(before):
        return "dead"
    clause = re.split(r"[,;:()“”\"]|\b(?:while|but|after|before|who|which)\b|\band (?=an?\b|the\b)", after.lower())[0]
    found = [word for word in re.findall(r"[a-z]+", clause)[:8] if word in KINDS]
    counted = re.findall(r"[a-z]+", STOPS.split(after.lower())[0])[:3]
    people = not counted or any(word in PEOPLE or word in KINDS or word.endswith("s") for word in counted)
    return KINDS[found[0]] if found and people else ""


def _noun(after: str) -> str:
    """Return the first plural after the figure: `officers` of `five federal officers`."""
    words = re.findall(r"[^\W\d_]+", STOPS.split(after.lower())[0])[:4]
    if SOME_OF_THEM & set(words):
        return ""
    for word in words:
        if word in IRREGULAR:
            return "people" if word in PEOPLE else word
        if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return "people" if word in PEOPLE else fold(word)
    return ""


def _near(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """Return the words near a figure, but for what else is counted there: they tell of what it is said."""
    at, end = mention.start - sentence.start, mention.end - sentence.start
    near = f"{sentence.text[max(0, at - 45) : at]} {sentence.text[end : end + 45]}"
    lemmas = set(sentence.lemmas)
    return frozenset(
        w for word in re.findall(r"\w+", fold(near)) for w in (word, word.removesuffix("s")) if w in lemmas
    )
