"""Interviews and transcripts: what is said in whole paragraphs, without quotation marks.

`Q:` and `A:` before the paragraphs; a name or initials before each turn; questions as headings or in bold.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dossier.annotate.quotations.interviews.interviewees import Person, interviewee, is_asker, labelled, people
from dossier.annotate.quotations.interviews.turns import Turn, turns_of
from dossier.annotate.quotations.lexicon import words
from dossier.model import Article, Mention, Speaker

_QUESTIONS: Final = words("q question interviewer")
_ANSWERS: Final = words("a answer")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur|[Mm]yself)\b")
_I: Final = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]yself)\b")
_TALK: Final = re.compile(
    r"\b(?:[Ii]nterview|Q ?(?:&|and) ?A\b|conversation\b|(?:talk|speak|chat)(?:s|ed|ing)? (?:to|with)\b"
    r"|spoke (?:to|with)\b|sat down with\b)"
)
_MARKS: Final = re.compile(r"[“”\"„«»]")
_LEAST: Final = 3
"""Turns of a transcript, or questions without a label."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person says in one paragraph, without a label; `start` and `end` are offsets into the text."""

    start: int
    end: int
    speaker: Speaker | None


def find_answers(article: Article, mentions: Sequence[Mention]) -> list[Answer]:
    """Return the answers of an interview or the turns of a transcript, in order; none in any other article.

    The speaker of an answer is the name of the interviewee where the article first has it, that of a turn its label;
    None where it is not sure who answers.
    """
    turns = turns_of(article)
    labels = {turn.label.casefold() for turn in turns}
    if labels & _QUESTIONS and labels & _ANSWERS:
        asked = [turn.label.casefold() in _QUESTIONS or (turn.heading and turn.asks) for turn in turns]
        return _answers(article, people(mentions), turns, asked, by_label=True)
    counts = Counter(turn.label for turn in turns if turn.label)
    if len(counts) > 1 and counts.total() >= _LEAST:
        spoken = _transcript(article, people(mentions), turns, counts)
        if spoken:
            return spoken
    headed = [turn.heading and turn.asks for turn in turns]
    asked = headed if sum(headed) >= _LEAST else [turn.asks for turn in turns]
    return _answers(article, people(mentions), turns, asked, by_label=False) if sum(asked) >= _LEAST else []


def _answers(
    article: Article, named: Sequence[Person], turns: Sequence[Turn], asked: Sequence[bool], *, by_label: bool
) -> list[Answer]:
    first = next(turn for turn, question in zip(turns, asked, strict=True) if question)
    who = interviewee(article, named, first.at)
    answers: list[str] = []
    found: list[Turn] = []
    before = ""
    for turn, question in zip(turns, asked, strict=True):
        said = article.text[turn.start : turn.end]
        told = turn.heading or (who is not None and who.in_words(said))
        goes_on = before == "question" or (before == "answer" and _speaks_on(said))
        if question:
            before = "question"
        elif turn.label.casefold() in _ANSWERS or (not turn.label and not told and goes_on):
            before = "answer"
            found.append(turn)
            answers.append(said)
        else:
            before = ""
    personal = sum(bool((_FIRST_PERSON if by_label else _I).search(one)) for one in answers)
    if who and sum(who.in_words(one) for one in answers) > 1:
        who = None
    if not by_label and (who is None or not _is_talk(article, first.at) or 2 * personal < len(answers)):
        return []
    return [Answer(t.start, t.end, who.span if who else None) for t in found] if 4 * personal >= len(answers) else []


def _speaks_on(said: str) -> bool:
    """Whether a paragraph without a label goes on in the first person, and quotes nobody."""
    return bool(_FIRST_PERSON.search(said)) and not _MARKS.search(said)


def _is_talk(article: Article, first: int) -> bool:
    """Whether the headline, the standfirst or the words before the first question say that someone was interviewed."""
    return any(_TALK.search(words) for words in (article.title, article.subtitle or "", article.text[:first]))


def _transcript(
    article: Article, named: Sequence[Person], turns: Sequence[Turn], counts: Mapping[str, int]
) -> list[Answer]:
    """Return the turns that names or initials stand before; none where a list is likelier: `Time: …`, `Weather: …`."""
    meant = {label: labelled(label, named) for label in counts}
    asking = {label for label in counts if is_asker(label, article) or label.casefold() in _QUESTIONS}
    known = {label for label in counts if meant[label] or label in asking}
    known |= {label for label in counts if label.isupper() and counts[label] > 1}
    own = [turn for turn in turns if turn.label in known]
    changes = sum(a.label != b.label for a, b in pairwise(own))
    repeated = any(counts[label] > 1 and (meant[label] or label in asking) for label in known)
    if len(known) < 2 or len(own) < _LEAST or not repeated or 2 * changes < len(own) - 1:
        return []
    found: list[Answer] = []
    speaker: Speaker | None = None
    for turn in turns:
        said = article.text[turn.start : turn.end]
        if turn.label in known:
            who = meant[turn.label]
            label = Speaker(turn.at, turn.at + len(turn.label), turn.label, mention=who.mention if who else None)
            speaker = None if turn.label in asking else label
        elif turn.label or turn.heading or not _speaks_on(said):
            speaker = None
        if speaker:
            found.append(Answer(turn.start, turn.end, speaker))
    return found
