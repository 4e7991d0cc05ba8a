"""The names of an article: the recogniser's spans, cleaned, split where they hold two, and without junk."""

import re
from collections import Counter

from spacy.tokens import Doc, Span, Token

from dossier.annotate.mentions.names.cuts import POSSESSIVES, parts
from dossier.annotate.mentions.names.registers import countries
from dossier.annotate.mentions.scene import NOWHERE, Found, Scene
from dossier.annotate.mentions.words import (
    BODY_NOUNS,
    PARTICLES,
    PERSON_NOUNS,
    STYLES,
    TIME_WORDS,
    is_title,
    plain,
    word_set,
)
from dossier.model import NAMES

KEEPS_THE = frozenset({"ORG", "WORK_OF_ART"})
CREDIT = re.compile(r"\([^()]*(?:\b(?:credit|photo|image|picture|courtesy|file)\b|/|\bvia\b)[^()]*\)", re.IGNORECASE)
ADDRESS = re.compile(r"@|https?:|www\.|\.(?:com|org|net)\b|#")
DOTTED = re.compile(r"((?:[A-Z]\.){2,})-[A-Za-z]+$")
HONOURS = word_set("KC QC SC MBE OBE CBE MP MSP MEP MD PhD Esq TD MLA MLC MHA JP")
"""What stands behind a person's name and is no part of it."""
PARTY_LETTERS = frozenset({"Lab", "Con", "Ind", "Grn"})
"""How parties are shortened in brackets behind a member's name."""
DEPUTIES = frozenset({"Chief", "Deputy", "Vice", "Assistant"})
"""What begins an office, `Chief Press Secretary`, and no body's name."""
TABLED = frozenset({"Bill", "Act", "Motion", "Order", "Amendment", "Clause", "Question"})
"""What stands before a parliament: nobody's name where it stands behind an article, and no law's by itself."""
DETERMINERS = frozenset({"a", "the", "this", "that"})
HONOURED = word_set("smt shri mr mrs ms dr prof")
"""Honorifics that are no part of any name."""
PARTIES = frozenset({"R", "D", "I"})
"""Of American lawmakers, before what they represent."""
LONGEST_CAPITALS = 4
"""Words. More of them in capitals are a headline, not a name."""


def recognised_names(scene: Scene) -> list[Found]:
    """Return the names that the recogniser found, in order and apart from each other."""
    thanked = credit_lines(scene)
    known = dict.fromkeys(countries(), 1) | Counter(ent.text for ent in scene.doc.ents if ent.label_ in NAMES)
    people = {name for ent in scene.doc.ents if ent.label_ == "PERSON" for name in (ent.text, ent[-1].text)}
    given = {ent[0].text for ent in scene.doc.ents if ent.label_ == "PERSON" and len(ent) > 1}
    tabled = {t.text for t in scene.doc[1:] if t.text in TABLED and t.nbor(-1).lower_ in DETERMINERS}
    names = []
    for ent in scene.doc.ents:
        if ent.label_ not in NAMES or any(start <= ent.start_char < end for start, end in thanked):
            continue
        for first, last in parts(scene, ent, known, people):
            kind = "PERSON" if is_judge(scene.doc[first:last]) else ent.label_
            first, last = trim(scene.doc, first, last, kind)
            span = scene.doc[first:last]
            if span.text.removeprefix("A ") in tabled and not (span.text in given and is_somebody(span)):
                continue
            if first < last and is_name(span, kind):
                label = "PERSON" if has_given_name(span) else "GPE" if is_seat(span) else kind
                names.append(found(span, label))
    taken = {i for ent in scene.doc.ents for i in range(ent.start, ent.end)}
    return sorted([*names, *dotted_names(scene.doc, taken)], key=lambda name: name.start)


def found(span: Span, label: str) -> Found:
    """Return a span as a name; its end is its head where the parser does not say."""
    return Found(
        span.start_char, span.end_char, label, "name", span.root.i if span.doc.has_annotation("DEP") else span.end - 1
    )


def credit_lines(scene: Scene) -> list[tuple[int, int]]:
    """Return where the photographers and agencies stand that a caption thanks."""
    captions = [block for block in scene.article.blocks if block.kind == "caption"]
    return [m.span() for block in captions for m in CREDIT.finditer(scene.article.text, block.start, block.end)]


def trim(doc: Doc, first: int, last: int, label: str) -> tuple[int, int]:
    """Take off marks, the possessive, a lower-case article and, of a person, what stands before and after the name."""
    while first < last and (doc[last - 1].is_space or doc[last - 1].text in POSSESSIVES or is_mark(doc[last - 1].text)):
        last -= 1
    while first < last and (doc[first].is_space or is_mark(doc[first].text)):
        first += 1
    if last - first > 2 and is_seat(doc[first + 2 : last]):
        first += 2
    if first < last and (doc[first].text == "the" or (doc[first].text == "The" and label not in KEEPS_THE)):
        first += 1
    if label != "PERSON" and last - first > 1 and plain(doc[last - 1].text) in HONOURED:
        last -= 1
    if label == "PERSON":
        if last - first > 2 and doc[first : first + 2].text == "Tan Sri":
            first += 2
        honoured = [i for i in range(first, last - 1) if plain(doc[i].text) in HONOURED]
        first = max([first, *honoured])  # "Lorne Smt. Ida Solberg"
        while first < last - 1 and is_before_name(doc[first]):
            first += 1
        while first < last - 2 and plain(doc[first].text) in PERSON_NOUNS:
            first += 1
        while first < last - 2 and doc[last - 1].text in HONOURS:
            last -= 1
        while first < last - 1 and is_lower_word(doc[last - 1].text) and doc[last - 2].text != "-":
            last -= 1
    return first, last


def is_before_name(token: Token) -> bool:
    """Say whether a word or a mark leads up to a person's name and is no part of it."""
    return is_title(token.text) or is_style(token) or is_lower_word(token.text) or is_mark(token.text)


def is_somebody(span: Span) -> bool:
    """Say whether a word stands as a name does: `said Bill`, not `the Bill`."""
    return len(span) == 1 and (span.start == 0 or span.doc[span.start - 1].lower_ not in DETERMINERS)


def is_seat(span: Span) -> bool:
    """Say whether a lawmaker's party stands before a name with a hyphen: "Ida Solberg, R-Lorne"."""
    doc, first = span.doc, span.start
    party = first > 2 and doc[first - 1].text == "-" and doc[first - 2].text in PARTIES
    return party and doc[first - 3].text in (",", "(") and not doc[first - 1].whitespace_


def is_judge(span: Span) -> bool:
    """Say whether what was taken for a body is a judge: `Justice Leela Kurup`."""
    named = all(t.tag_ in ("NNP", "") and t.lower_ not in BODY_NOUNS and not is_title(t.text) for t in span[1:])
    return len(span) > 2 and span[0].text == "Justice" and span.text.istitle() and named


def is_style(token: Token) -> bool:
    """Say whether a word is a title that is a surname as well."""
    return plain(token.text) in STYLES


def is_mark(text: str) -> bool:
    """Say whether there is no letter, digit or currency sign in it."""
    return not any(c.isalnum() for c in text)


def is_lower_word(text: str) -> bool:
    """Say whether a word in lower case is no part of a name."""
    return text.islower() and text not in PARTICLES


def is_name(span: Span, label: str) -> bool:
    """Say whether the span can be a name at all: not a number, a lower-case word, a weekday, an address, a shout."""
    text = span.text
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 2 or text.islower() or ADDRESS.search(text):
        return False
    words = [token.text for token in span if not is_mark(token.text)]
    if len(words) > LONGEST_CAPITALS and text.isupper():
        return False
    if len(words) == 1 and label != "PERSON" and plain(words[0]) in STYLES:
        return False
    after = span.doc[span.end] if span.end < len(span.doc) else span[-1]
    if label == "ORG" and words[0] in DEPUTIES and after.text[:1].isupper() and is_title(after.text):
        return False
    if words == ["Justice"] and after.text[:1].isupper():
        return False
    if len(words) == 1 and words[0] in PARTY_LETTERS and span.start and span.doc[span.start - 1].text == "(":
        return False
    if len(words) == 1 and (plain(words[0]) in TIME_WORDS or (label == "PERSON" and is_title(words[0]))):
        return False
    return label != "PERSON" or not all(is_title(word) for word in words)


def has_given_name(span: Span) -> bool:
    """Say whether a name ends as people's do in Korea: `Park Ji-won`."""
    return bool(re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]{2,5}", span.text))


def dotted_names(doc: Doc, taken: set[int]) -> list[Found]:
    """Return the abbreviated countries in compounds that are one word to the tokenizer: U.S.-led."""
    names = []
    for token in doc:
        match = DOTTED.match(token.text)
        if match and token.i not in taken:
            names.append(Found(token.idx, token.idx + match.end(1), "GPE", "name", token.i))
    return names


def in_text(scene: Scene, i: int) -> bool:
    """Say whether token `i` stands in a block of the article."""
    return scene.block[i] != NOWHERE
