"""The name that stands in commas behind a description, where a title or a clause keeps the two apart."""

from collections.abc import Sequence

from spacy.tokens import Span

from dossier.annotate.mentions.descriptions.apposition import apposed_noun, owner
from dossier.annotate.mentions.descriptions.nominals import Nominal
from dossier.annotate.mentions.descriptions.phrases import is_role_noun
from dossier.annotate.mentions.descriptions.rows import is_doubtful_before
from dossier.annotate.mentions.scene import Found, Scene
from dossier.annotate.mentions.words import is_role_word


def apposed_to(name: Span) -> str | None:
    """Return the noun of the role that a name tells the bearer of, also behind a title: "the senator, Alhaja Bell"."""
    noun, before = apposed_noun(name), name.doc[name.start - 1] if name.start else None
    titled = before is not None and before != noun and is_role_noun(before)  # "the wife of mayor Per Reik"
    if titled or is_doubtful_before(name):
        return None
    return noun.lower_ if noun is not None else None


def named_behind(scene: Scene, names: Sequence[Found], nominal: Nominal) -> int | None:
    """Return the chain of the name that tells who is described: "The senator for the north, Ida Bell, said"."""
    doc = scene.doc
    noun = doc[nominal.token]
    above = owner(noun)
    if nominal.type != "PERSON" or nominal.plural or (above is not None and is_role_noun(above)):
        return None
    for token in doc[nominal.token + 1 : nominal.token + 12]:
        if token.text == ",":
            name = next((n for n in names if n.start >= token.idx + 2), None)
            titles = scene.article.text[token.idx + 2 : name.start].split() if name else []
            if name is None or name.type != "PERSON" or not all(title[0].isupper() for title in titles):
                return None
            span = doc.char_span(name.start, name.end)
            if span is None or is_doubtful_before(span):
                return None
            return name.chain if span.end < len(doc) and doc[span.end].text in (",", "(") else None
        if token.tag_ in ("VBD", "VBZ", "MD", "PRP$", "CC") or token.is_punct or is_role_word(token.text):
            return None
    return None
