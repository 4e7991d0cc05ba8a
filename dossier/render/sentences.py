"""The sentence that holds a place in a text."""

from bisect import bisect_right

from dossier.model import Sentence


def sentence_at(sentences: tuple[Sentence, ...], offset: int) -> Sentence | None:
    """The sentence that holds an offset; `sentences` in the order of the text."""
    at = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
    return sentences[at] if at >= 0 and offset < sentences[at].end else None
