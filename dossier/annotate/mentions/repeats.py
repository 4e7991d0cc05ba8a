"""What an article knows of a name in one place, used in all: its type, and that it is a name."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from dossier.annotate.mentions.given_names import likely_gender
from dossier.annotate.mentions.names import found, in_text
from dossier.annotate.mentions.registers import capitals, countries
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.words import COMPANY_NOUNS, TIME_WORDS, is_title, plain
from dossier.model import FIGURES

REPEATED = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})
PLACED = frozenset({"GPE", "LOC", "FAC", "NORP"})
COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx"})
"""Behind these stands a person's name; behind "St" or "Queen" it can be a place's."""
FIRMS = COMPANY_NOUNS | {"maker", "manufacturer", "giant", "operator", "supplier", "chain", "startup"}
MADE_BY_PEOPLE = frozenset({"film", "policy", "law", "dress", "peace", "trouble", "play", "crane"})
"""A film maker is a person, and so is a crane operator."""
Words = tuple[str, ...]


def settle_types(names: Sequence[Found], text: str) -> list[Found]:
    """Give every name the type that most mentions of the same words have; of several, the first.

    A word that is the surname of a person named in full is that person's and no place, unless it is a country or the
    text mostly says "in" it. A capital is a place, also where it acts. A name that ends in what stands behind Mr or Ms
    is a person's; one that stands behind "maker" or "airline" is a firm's.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    located: Counter[str] = Counter()
    for name in names:
        words = text[name.start : name.end]
        votes[words][name.type] += 1
        located[words] += text[max(0, name.start - 12) : name.start].rstrip().endswith((" in", "In", " near", " from"))
    full = [text[name.start : name.end].split() for name in names if name.type == "PERSON"]
    surnames = {words[-1] for words in full if len(words) > 1} - countries()
    addressed = {text[name.start : name.end] for name in names if entitled(text[max(0, name.start - 12) : name.start])}
    firms = {text[name.start : name.end] for name in names if is_firm(text, name)}
    settled = []
    for name in names:
        words = text[name.start : name.end]
        label = votes[words].most_common(1)[0][0]
        personal = label in PLACED and words in surnames and 2 * located[words] < votes[words].total()
        personal |= words.split()[-1] in addressed and 2 * located[words] < votes[words].total()
        if label == "ORG" and words in capitals():
            label = "GPE"
        settled.append(replace(name, type="PERSON" if personal else "ORG" if words in firms else label))
    return settled


def entitled(before: str) -> bool:
    """Say whether a text ends in Mr, Ms or the like, so that what follows is a person's name."""
    words = before.split()
    return bool(words) and before[-1:] == " " and plain(words[-1]) in COURTESY and words[-1][0].isupper()


def is_firm(text: str, name: Found) -> bool:
    """Say whether a name stands behind a noun for a company, and is no person's in full: "battery maker Voltera"."""
    before = text[max(0, name.start - 30) : name.start].lower().split()
    if len(before) < 2 or text[name.start - 1 : name.start] != " " or likely_gender(text[name.start : name.end]):
        return False
    return before[-1] in FIRMS and before[-2] not in MADE_BY_PEOPLE


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
        if name.type == "PERSON" and len(words) > 1 and len(words[-1]) > 2 and words[-1][0].isupper():
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
