"""Which mention of an article a correction speaks of: found by its words and the words around it, never by offsets."""

from dossier.link.corrections.words import places, same_words, words_of
from dossier.model import FIGURES, AnnotatedArticle, Judgement, Mention

BESIDE = 3
"""Words on each side of a mention that a report shows."""


def find_mention(annotated: AnnotatedArticle, judgement: Judgement) -> int | tuple[str, str]:
    """Return the index of the one mention that is meant, or what is wrong and how to mend it."""
    article, words, context = annotated.article, judgement.text or "", judgement.context
    text = words_of(article.text)
    around = places(text, context) if context else [text]
    spans = [(part[0].start, part[-1].end) for stretch in around for part in places(stretch, words)]
    near = [
        i for i, m in enumerate(annotated.mentions)
        if m.type not in FIGURES and any(m.start < end and start < m.end for start, end in spans)
    ]  # fmt: skip
    # `Solberg` is meant by itself, and the one in `Ida Solberg` only where there is no other.
    found = [i for i in near if same_words(annotated.mentions[i].text, words)] or near
    if len(found) == 1:
        return found[0]
    if context and not around:
        return f"the words {context!r} do not stand in {article.id}", _now(annotated, words)
    if not spans:
        return f"the words {words!r} do not stand in {article.id}", "give words that stand there now, or remove it"
    if not found:
        what = f"{words!r} stands in {article.id}, but nothing is recognised as a name there"
        return what, "give the words that are marked on the article's page"
    where = " in these words" if context else ""
    what = f"{words!r} is mentioned {len(found)} times in {article.id}{where}"
    return what, f"give {'more ' if context else ''}`context`, the words around the one that is meant"


def _now(annotated: AnnotatedArticle, words: str) -> str:
    """Return what to do, with the words that a mention now stands in."""
    same = [m for m in annotated.mentions if same_words(m.text, words)]
    if not same:
        return "give words that stand there now, or remove it"
    return f"give words that stand there now, such as {_around(annotated.article.text, same[0])!r}, or remove it"


def _around(text: str, mention: Mention) -> str:
    words = words_of(text)
    before = [word for word in words if word.end <= mention.start][-BESIDE:]
    after = [word for word in words if word.start >= mention.end][:BESIDE]
    start = before[0].start if before else mention.start
    return " ".join(text[start : after[-1].end if after else mention.end].split())
