"""What an article knows of a name in one place, used in all: that it is a name."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from spacy.tokens import Span, Token

from dossier.annotate.mentions.names.clean import TABLED, found, in_text, is_somebody
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.words import TIME_WORDS, is_title, plain
from dossier.model import FIGURES

REPEATED = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})
Words = tuple[str, ...]


def with_repeats(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Add the places where exactly the words of a recognised name, or the surname of a person, stand again.

    Where they hold shorter recognised names, these were parts of it and go.
    """
    known = lexicon(scene, names)
    owner = token_owners(scene, names)
    by_first: dict[str, list[Words]] = defaultdict(list)
    for words in sorted(known, key=len, reverse=True):
        by_first[words[0]].append(words)
    further = []
    end = 0
    for i, token in enumerate(scene.doc):
        if i < end or not in_text(scene, i):
            continue
        for words in by_first.get(token.text, ()):
            span = scene.doc[i : i + len(words)]
            fits = tuple(t.text for t in span) == words and is_free(span, owner)
            if fits and stands_alone(span[0], span[-1], known[words]):
                further.append(found(span, known[words]))
                end = span.end
                break
    swallowed = {at for name in further for at in range(name.start, name.end)}
    return sorted([*(n for n in names if n.start not in swallowed), *further], key=lambda name: name.start)


def token_owners(scene: Scene, names: Sequence[Found]) -> dict[int, range]:
    """Return for each token of a name or figure the tokens that this covers."""
    owner = {
        i: range(ent.start, ent.end)
        for ent in scene.doc.ents
        if ent.label_ in FIGURES
        for i in range(ent.start, ent.end)
    }
    for name in names:
        span = scene.doc.char_span(name.start, name.end)
        covered = range(span.start, span.end) if span is not None else range(name.token, name.token + 1)
        owner.update(dict.fromkeys(covered, covered))
    return owner


def is_free(span: Span, owner: Mapping[int, range]) -> bool:
    """Say whether only shorter names, if any, stand in a span, and these wholly."""
    ranges = [owner[i] for i in range(span.start, span.end) if i in owner]
    return all(span.start <= r.start and r.stop <= span.end and len(r) < len(span) for r in ranges)


def lexicon(scene: Scene, names: Sequence[Found]) -> dict[Words, str]:
    """Return the words of the recognised names, and of people's surnames, with their types."""
    known: dict[Words, str] = {}
    surnames: dict[Words, str] = {}
    for name in names:
        span = scene.doc.char_span(name.start, name.end)
        if span is None or name.type not in REPEATED:
            continue
        words = tuple(token.text for token in span)
        known.setdefault(words, name.type)
        whole = span.text.split()[-1] == words[-1]
        if name.type == "PERSON" and whole and len(words) > 1 and len(words[-1]) > 2 and words[-1][0].isupper():
            surnames.setdefault(words[-1:], "PERSON")
    return surnames | known


def stands_alone(first: Token, last: Token, label: str) -> bool:
    """Say whether a name is used here as one: not a common word, not a part of a longer name."""
    doc = first.doc
    if first.tag_ and not any(
        doc[i].tag_.startswith("NNP") or doc[i].pos_ == "PROPN" for i in range(first.i, last.i + 1)
    ):
        return False
    if first.i == last.i and plain(first.text) in TIME_WORDS:
        return False
    before = doc[first.i - 1] if first.i else None
    if label == "PERSON" and first.text in TABLED and not is_somebody(doc[first.i : last.i + 1]):
        return False
    after = doc[last.i + 1] if last.i + 1 < len(doc) else None
    if after is not None and is_name_word(after) and not is_title(after.text):
        return False
    if before is None or begins_a_sentence(before) or not is_name_word(before):
        return True
    return is_title(before.text) or (before.ent_type_ in ("GPE", "NORP", "ORG", "DATE") and label == "PERSON")


def is_name_word(token: Token) -> bool:
    """Say whether a word looks like a part of a name."""
    return token.text[:1].isupper() and (token.pos_ == "PROPN" or not token.pos_)


def begins_a_sentence(token: Token) -> bool:
    """Say whether a word's capital can be that of a sentence's first word."""
    return token.i == 0 or bool(token.is_sent_start) or token.nbor(-1).is_punct or token.nbor(-1).is_space
