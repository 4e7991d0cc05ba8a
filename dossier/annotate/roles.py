"""What an article says that a person is: titles, appositions, "is a …", "at the …"."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Span

from dossier.annotate.mentions.descriptions.beside import NOUN_PHRASE_TAGS, roles_beside
from dossier.annotate.mentions.descriptions.predicates import predicate_roles
from dossier.annotate.quotations.marks.pairing import pair
from dossier.model import PEOPLE, Article, Mention, Quotation, Role

LONGEST = 5
"""Tokens of whose a role is."""
AFFILIATION = frozenset({"at", "of", "from", "with"})


def find_roles(
    article: Article, doc: Doc, mentions: Sequence[Mention], quotations: Sequence[Quotation] = ()
) -> list[Role]:
    """Return the roles of the people mentioned, in order; `mention` is the index into `mentions`.

    Of what stands in quotation marks only the titles before names are taken, and of what somebody is reported to say
    not what he or she says that another is.
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
        spans = [] if is_claimed(mention, mentions, quotations) else predicate_roles(name)
        if mention.form != "pronoun":
            spans = [*roles_beside(name), *spans, *affiliations(name, bodies)]
        for first, last in spans:
            start, end = doc[owned(doc, first)].idx, doc[last - 1].idx + len(doc[last - 1])
            if last != name.start and any(a <= start < b for a, b in quoted):
                continue  # what somebody calls another is no role
            roles[start, end, number] = Role(start, end, article.text[start:end], number)
    return [roles[key] for key in sorted(roles)]


def is_claimed(mention: Mention, mentions: Sequence[Mention], quotations: Sequence[Quotation]) -> bool:
    """Say whether a mention stands in what another is reported to say."""
    for said in quotations:
        if said.kind == "indirect" and said.start <= mention.start < said.end:
            speaker = said.speaker.mention if said.speaker else None
            chain = mentions[speaker].chain if speaker is not None else None
            return chain is None or chain != mention.chain
    return False


def owned(doc: Doc, first: int) -> int:
    """Return where a role starts with whose it is: `his brother`, `Ida Solberg's brother`."""
    before = doc[first - 1] if first else None
    if before is None or doc[first].tag_ == "PRP$":
        return first
    if before.tag_ == "PRP$":
        return before.i
    return before.head.left_edge.i if before.tag_ == "POS" and first - before.head.left_edge.i <= LONGEST else first


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
