"""Quotations: what was said, verbatim, and by whom."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from dossier.annotate.quotations.indirect.clauses import Clause
from dossier.annotate.quotations.indirect.find import indirect
from dossier.annotate.quotations.interviews.find import Answer, find_answers
from dossier.annotate.quotations.links.attribute import Attributed, attribute
from dossier.annotate.quotations.links.weigh import said_in
from dossier.annotate.quotations.marks.paragraphs import paragraphs
from dossier.annotate.quotations.marks.pieces import find_pieces
from dossier.annotate.quotations.reading import Reading, read
from dossier.annotate.quotations.rows import cue_span, row, row_id
from dossier.annotate.quotations.speakers.publish import Speakers
from dossier.model import Article, Mention, Quotation, QuotationKind

__all__ = ["find_quotations"]


def find_quotations(article: Article, doc: Doc, mentions: Sequence[Mention]) -> list[Quotation]:
    """Return the quotations of an article in the order of its text.

    `doc` is the parsed `article.text`; `mentions` those of the article (a speaker names one by its index). Direct
    quotations do not overlap each other; an indirect one that holds a quoted part gives way to it.
    """
    found = paragraphs(article)
    pieces = find_pieces(article.text, found)
    reading = read(doc, found, pieces, mentions)
    said = [said_in(reading, sentence) for sentence in reading.sentences]
    spoken = attribute(reading, said)
    speakers = Speakers(reading, said, mentions)
    rows = [_marked(article, reading, one, speakers) for one in spoken]
    taken = [(r.start, r.end) for r in rows]
    clauses = [c for s, cues in zip(reading.sentences, said, strict=True) for c in indirect(reading, s, cues)]
    rows += [_reported(article, reading, c, speakers) for c in _free(clauses, taken)]
    rows = _with_answers(article, rows, find_answers(article, mentions))
    return _numbered(article, sorted(rows, key=lambda r: (r.start, r.end)))


def _marked(article: Article, reading: Reading, one: Attributed, speakers: Speakers) -> Quotation:
    piece, tie = reading.pieces[one.piece], one.tie
    speaker = speakers.of(tie.speaker) if tie and tie.speaker else None
    return row(
        article, (piece.start, piece.end), _kind(article, reading, one),
        cue=cue_span(reading, tie.cue) if tie and tie.cue else None,
        speaker=speaker, named=speaker is not None and speakers.is_named(speaker),
        score=tie.score if tie and speaker else 0.4, rule=tie.why if tie else "quotation marks alone",
        flags=[*piece.flags, *(["alleged"] if tie and tie.cue and tie.cue.alleged >= 0 else [])],
    )  # fmt: skip


def _kind(article: Article, reading: Reading, one: Attributed) -> QuotationKind:
    """Whether a piece stands for itself, or is a part of a sentence that is not quoted."""
    part = reading.pieces[one.piece].parts[0]
    sentence = reading.sentences[one.sentence]
    before = article.text[max(sentence.start, part.outer_start - 4) : part.outer_start].rstrip()
    if not before or before.endswith((":", ",", "—", "–")):
        opens = article.text[part.start : part.start + 1]
        split = sentence.pieces[0][0] != one.piece and reading.pieces[sentence.pieces[0][0]].start - sentence.start <= 2
        return "direct" if not before or not opens.islower() or split or (one.tie and one.tie.adjacent) else "mixed"
    return "direct" if one.tie and one.tie.adjacent and article.text[part.start : part.start + 1].isupper() else "mixed"


def _reported(article: Article, reading: Reading, one: Clause, speakers: Speakers) -> Quotation:
    speaker = speakers.of(one.speaker)
    return row(
        article, (one.start, one.end), "indirect", cue=cue_span(reading, one.cue),
        speaker=speaker, named=speakers.is_named(speaker),
        score=one.score, rule=one.why, flags=["alleged"] if one.cue.alleged >= 0 else [],
    )  # fmt: skip


def _with_answers(article: Article, rows: Sequence[Quotation], answers: Sequence[Answer]) -> list[Quotation]:
    """Add the answers of an interview; an answer is one quotation, whatever else was found in it."""
    free = [r for r in rows if not any(r.start < a.end and a.start < r.end for a in answers)]
    return free + [
        row(
            article, (one.start, one.end), "direct", cue=None, speaker=one.speaker,
            named=one.speaker is not None and one.speaker.mention is not None,
            score=0.85 if one.speaker else 0.4, rule="answer in an interview",
        )
        for one in answers
    ]  # fmt: skip


def _free(clauses: Sequence[Clause], taken: Sequence[tuple[int, int]]) -> list[Clause]:
    """Leave out the clauses that touch a quoted piece; both are in the order of the text."""
    free, at = [], 0
    for clause in clauses:
        while at < len(taken) and taken[at][1] <= clause.start:
            at += 1
        if at == len(taken) or taken[at][0] >= clause.end:
            free.append(clause)
    return free


def _numbered(article: Article, rows: list[Quotation]) -> list[Quotation]:
    seen: Counter[str] = Counter()
    numbered = []
    for one in rows:
        numbered.append(replace(one, id=row_id(article, one.text, seen[one.text])))
        seen[one.text] += 1
    return numbered
