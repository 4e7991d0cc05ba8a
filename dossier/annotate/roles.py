"""What an article says that a person is: titles, appositions, "is a …", "at the …"."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Span

from dossier.annotate.mentions.descriptions.beside import NOUN_PHRASE_TAGS, predicate_roles, role_spans
from dossier.annotate.quotations.marks.pairing import pair
from dossier.model import PEOPLE, Article, Mention, Role

AFFILIATION = frozenset({"at", "of", "from", "with"})


def find_roles(article: Article, doc: Doc, mentions: Sequence[Mention]) -> list[Role]:
    """Return the roles of the people mentioned, in order; `mention` is the index into `mentions`.

    Of what stands in quotation marks only the titles before names are taken.
    """
    bodies = {m.start: m for m in mentions if m.type in ("ORG", "FAC") and m.form != "nominal"}
    quoted = [
        (block.start + marked.start, block.start + marked.end)
        for block in article.blocks
        for marked in pair(article.text[block.start : block.end])
        if marked.opening is not None
    ]
    roles: dict[tuple[int, int, int], Role] = {}
    for number, mention in enumerate(mentions):
        name = doc.char_span(mention.start, mention.end) if mention.type in PEOPLE else None
        if name is None or mention.form == "nominal":
            continue
        spans = predicate_roles(name) if mention.form == "pronoun" else role_spans(name)
        if mention.form != "pronoun":
            spans += affiliations(name, bodies)
        for first, last in spans:
            start, end = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
            if last != name.start and any(a <= start < b for a, b in quoted):
                continue  # what somebody calls another is no role
            roles[start, end, number] = Role(start, end, article.text[start:end], number)
    return [roles[key] for key in sorted(roles)]


def affiliations(name: Span, bodies: Mapping[int, Mention]) -> list[tuple[int, int]]:
    """Return the body a person is named with: "at the Wilson Center", "the Courier's"."""
    doc = name.doc
    after = name.end
    if after + 1 < len(doc) and doc[after].lower_ in AFFILIATION:
        first = after + 1
        while first < len(doc) - 1 and first < after + 3 and doc[first].idx not in bodies:
            first += 1
        body = bodies.get(doc[first].idx)
        whole = doc.char_span(body.start, body.end) if body else None
        if whole is not None and all(t.tag_ in NOUN_PHRASE_TAGS | {"DT"} for t in doc[after + 1 : first]):
            return [(after, whole.end)]
    return []
