"""The sentences of an article, each with the words that a comparison of two sentences needs."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from dossier.model import Article, Sentence

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
STOPS = frozenset(".?!…:;")
CLOSERS = frozenset("\"'”’»)]")


def find_sentences(article: Article, doc: Doc) -> list[Sentence]:
    """Return the sentences of `doc`, which holds `article.text`, without outer white space.

    A sentence never reaches over the end of a block, whatever the parser says; what stands in no block is left out.
    """
    sentences = []
    for block in article.blocks:
        piece = doc.char_span(block.start, block.end, alignment_mode="contract")
        for tokens in pieces([] if piece is None else list(piece)):
            start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
            lemmas = tuple(lemma(token) for token in tokens if is_content(token))
            sentences.append(Sentence(start, end, article.text[start:end], lemmas))
    return sentences


def pieces(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Cut a block's tokens into sentences, where the parser starts one and the text before it is closed."""
    first = 0
    for i, token in enumerate(tokens):
        if token.is_sent_start and is_closed(tokens[first:i]):
            cut = i + closing_marks(tokens, i)
            yield trimmed(tokens[first:cut])
            first = cut
    if any(not token.is_space for token in tokens[first:]):
        yield trimmed(tokens[first:])


def is_closed(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence can end here: it has a word, and a stop, a line's end or its own bracket comes last."""
    if not any(token.is_alpha or token.like_num for token in tokens):
        return False
    words = [token.text for token in tokens if not token.is_space]
    if words[0] == "(" and words[-1] == ")":
        return True
    for token in reversed(tokens):
        if "\n" in token.text or token.text[-1] in STOPS:
            return True
        if not token.is_space and token.text not in CLOSERS:
            return False
    return False


def closing_marks(tokens: Sequence[Token], i: int) -> int:
    """Count the marks from `i` on that touch the sentence before and so belong to it: `conflict." He`."""
    count = 0
    while i + count < len(tokens) and tokens[i + count].text in CLOSERS and not spaced(tokens, i + count):
        count += 1
    return count


def spaced(tokens: Sequence[Token], i: int) -> bool:
    """Say whether white space stands before token `i`."""
    return i > 0 and (bool(tokens[i - 1].whitespace_) or tokens[i - 1].is_space)


def trimmed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without the white space at either end."""
    words = [i for i, token in enumerate(tokens) if not token.is_space]
    return tokens[words[0] : words[-1] + 1]


def is_content(token: Token) -> bool:
    """Say whether the word tells something; without tags every word that is no stop word does."""
    if not (token.is_alpha or token.like_num or any(c.isalnum() for c in token.text)):
        return False
    if token.is_stop and token.pos_ not in ("PROPN", "NUM"):  # "US" is on spaCy's list as "us"
        return False
    return token.pos_ in CONTENT if token.pos_ else True


def lemma(token: Token) -> str:
    """Return the lower-case lemma, or the word itself where the pipeline gives none."""
    return (token.lemma_ or token.text).lower()
