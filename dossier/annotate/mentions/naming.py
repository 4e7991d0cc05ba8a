"""The names of an article with their chains."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc

from dossier.annotate.mentions.bodies import chain_bodies, forms, is_acronym
from dossier.annotate.mentions.names.clean import recognised_names
from dossier.annotate.mentions.names.headlines import trim_in_headlines
from dossier.annotate.mentions.names.mending import mended
from dossier.annotate.mentions.names.repeats import with_repeats
from dossier.annotate.mentions.people.chains import Named, chain_people
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.types.settle import settle_types
from dossier.annotate.mentions.words import GENDERED, HONORIFICS, Gender, is_title, plain

BARE_TITLES = frozenset(
    {"former", "ex", "acting", "interim", "deputy", "vice", "senior", "mr", "mrs", "ms", "miss", "mx"}
)

BORN = re.compile(r"\b[Bb]orn\b(?:[^.“”]|(?<=[A-Z])\.)*$(?<! to )(?<! and )(?<! of )")
"""What stands before a name of birth: `was born Ida Mary Reik`, `Born in Lorne, Ida Mary Reik was …`."""
REACH = 120
"""Characters."""


def find_names(scene: Scene) -> list[Found]:
    """Return the names of the article in order, with type, form and chain; they do not overlap."""
    names = trim_in_headlines(scene, mended(scene, recognised_names(scene)))
    names = settle_types(scene, names)
    names = with_repeats(scene, names)
    people = [name for name in names if name.type == "PERSON"]
    others = [name for name in names if name.type != "PERSON"]
    texts = [scene.article.text[name.start : name.end] for name in others]
    told = [named(scene, name) for name in people]
    firms = {
        words[0].lower()
        for text, n in zip(texts, others, strict=True)
        if n.type == "ORG" and (words := text.split())[1:]
    }
    chains = chain_people(told, firms)
    pairs = defined(scene.article.text, others)
    bodies = chain_bodies([(text, name.type) for text, name in zip(texts, others, strict=True)], pairs)
    offset = 1 + max(chains, default=0)
    people_forms = forms([name.text for name in told], chains, people=True)
    body_forms = forms(texts, bodies)
    done = [replace(n, chain=c, form=f) for n, c, f in zip(people, chains, people_forms, strict=True)]
    done += [replace(n, chain=offset + c, form=f) for n, c, f in zip(others, bodies, body_forms, strict=True)]
    return sorted(done, key=lambda name: name.start)


def named(scene: Scene, name: Found) -> Named:
    """Return a person's name with what its titles tell."""
    titles = title_words(scene.doc, name)
    return Named(
        scene.article.text[name.start : name.end],
        scene.block[name.token],
        frozenset(title for title in titles if title not in BARE_TITLES),
        next((gender for title in titles if (gender := gender_of(title))), None),
        BORN.search(scene.article.text, max(0, name.start - REACH), name.start) is not None,
    )


def gender_of(word: str) -> Gender | None:
    """Return the pronoun that a title or a noun for a person asks for."""
    return HONORIFICS.get(plain(word)) or GENDERED.get(plain(word))


def title_words(doc: Doc, name: Found) -> list[str]:
    """Return the titles right before a name, the nearest first, in lower case."""
    span = doc.char_span(name.start, name.end)
    words = []
    i = (span.start if span is not None else name.token) - 1
    while i >= 0 and is_title(doc[i].text) and not doc[i].is_space:
        words.append(plain(doc[i].text))
        i -= 1
    return words


def defined(text: str, names: Sequence[Found]) -> list[tuple[int, int]]:
    """Return the pairs (name, acronym) of which one follows the other in brackets."""
    pairs = []
    for i, (a, b) in enumerate(pairwise(names)):
        between, after = text[a.end : b.start], text[b.end : b.end + 1]
        if between.strip().strip("\"“'‘") == "(" and after in (")", '"', "”", "’"):
            long, short = (i + 1, i) if is_acronym(text[a.start : a.end]) else (i, i + 1)
            pairs.append((long, short))
    return pairs
