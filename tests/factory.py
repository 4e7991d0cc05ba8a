"""Small dossiers made by hand, of people and papers that do not exist.

Spans are named by their words: `phrase(text, "Ida Solberg", nth=1)` is the second time they stand there.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from dossier.model import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    CrossReference,
    Cue,
    Difference,
    Dossier,
    Entity,
    EntityRole,
    Inference,
    Mention,
    Passage,
    Quotation,
    Related,
    Removed,
    Report,
    Role,
    Sentence,
    Settings,
    Speaker,
    Statement,
)

MADE_BY = "test 1"
SETTINGS = Settings(
    "The Harrow Strait Ferry", "Why did the ferry lose power, and who knew?", contact="desk@courier.example"
)
TYPES = {
    "ida-solberg": ("Ida Solberg", "PERSON"),
    "marta-quill": ("Marta Quill", "PERSON"),
    "tomas-reik": ("Tomas Reik", "PERSON"),
    "harrow-port-authority": ("Harrow Port Authority", "ORG"),
    "seafarers-union": ("Seafarers’ Union", "ORG"),
    "skerry-point": ("Skerry Point", "GPE"),
    "harrow-inquiry": ("Harrow inquiry", "EVENT"),
}
COURIER = """HARROW - Ida Solberg, the head of the Harrow Port Authority, said on Tuesday that the ferry to \
Skerry Point would stay in harbour until engineers had finished. “We will not sail before Friday,” she told reporters.

The night crossing

The vessel lost power on Sunday with 214 people aboard. Tomas Reik, its master for eleven years, has been asked to \
appear before the Harrow inquiry.

The crews of both night boats say that the Harrow Port Authority knew. “They had the report in June,” said Marta \
Quill of the Seafarers’ Union, “and they filed it.”

- lifeboats: checked
- pump: replaced

The ferry at Skerry Point on Monday"""
WIRE = """The ferry lost power on Sunday with 206 people aboard, two passengers said.

Solberg said that no ferry would leave Skerry Point this week. Marta Quill asked for the June report to be published.

“I would take her out again tomorrow,” said Tomas Reik, the master of the ferry."""


def phrase(text: str, words: str, nth: int = 0) -> tuple[int, int, str]:
    """Start, end and words of the n-th place where they stand, counted from 0."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words), words


def blocks(text: str, kinds: Mapping[int, BlockKind] | None = None) -> tuple[Block, ...]:
    """One block for each stretch between blank lines; `kinds` by number, from 0; the rest are paragraphs."""
    found, start = [], 0
    for number, part in enumerate(text.split("\n\n")):
        if part:
            found.append(Block(start, start + len(part), (kinds or {}).get(number, "paragraph")))
        start += len(part) + 2
    return tuple(found)


def article(text: str, **fields: object) -> Article:
    """An article with what a test does not care about filled in."""
    given: dict[str, object] = {
        "id": "an-article",
        "title": "An article",
        "blocks": blocks(text),
        "source_file": "articles/an-article.md",
        "sha256": "0" * 64,
        "word_count": len(text.split()),
        **fields,
    }
    return Article(text=text, **given)  # type: ignore[arg-type]


def mention(
    text: str, words: str, entity: str | None, *, nth: int = 0, kind: str = "PERSON", form: str = "name"
) -> Mention:
    """A mention of an entity, or, without one, of a figure."""
    entity_type = TYPES[entity][1] if entity in TYPES else kind
    return Mention(*phrase(text, words, nth), entity_type, form, MADE_BY, None, entity)  # type: ignore[arg-type]


def quotation(text: str, words: str, identifier: str, **fields: object) -> Quotation:
    """A direct quotation without speaker, unless `fields` say otherwise."""
    given: dict[str, object] = {
        "kind": "direct",
        "cue": None,
        "speaker": None,
        "confidence": 0.94,
        "rule": "quoted words with a reporting verb",
        "made_by": MADE_BY,
        **fields,
    }
    return Quotation(*phrase(text, words), identifier, **given)  # type: ignore[arg-type]


def speaker(text: str, words: str, entity: str | None, nth: int = 0) -> Speaker:
    """A speaker in the article's words."""
    return Speaker(*phrase(text, words, nth), None, entity)


def passage(text: str, words: str, article_id: str) -> Passage:
    """A passage of an article."""
    return Passage(*phrase(text, words), article_id)


def sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences as far as full stops and line feeds tell them."""
    edges = [0, *(at + 1 for at, letter in enumerate(text) if letter in ".\n"), len(text)]
    return tuple(
        Sentence(start, end, text[start:end], tuple(text[start:end].lower().split()))
        for start, end in pairwise(edges)
        if text[start:end].strip()
    )


def courier() -> AnnotatedArticle:
    """A report with every kind of block, three speakers, and names of every kind."""
    text = COURIER
    end = text.index(" Ida")
    body = blocks(text, {1: "heading", 4: "list", 5: "caption"})
    return AnnotatedArticle(
        article(
            text,
            id="ferry-will-not-sail",
            title="Ferry will not sail before Friday, harbour chief says",
            subtitle="Two crews refuse the night crossing as the inquiry opens",
            authors=("Ana Mirren",),
            publisher="The Lorne Courier",
            published=date(2026, 11, 3),
            url="https://courier.example/ferry",
            archive_url="https://archive.example/ferry",
            source_file="articles/ferry-will-not-sail.md",
            blocks=(Block(0, end, "dateline"), Block(end + 1, body[0].end, "paragraph"), *body[1:]),
            sources=("https://courier.example/ferry", "An interview on 3 November"),
            removed=(Removed("Sign up to our newsletter", "newsletter prompt"),),
            inferred=(Inference("published", "“Tuesday” against the caption’s date"),),
            tags=("ferry",),
        ),
        mentions=(
            mention(text, "Ida Solberg", "ida-solberg"),
            mention(text, "the head of the Harrow Port Authority", "ida-solberg", form="nominal"),
            mention(text, "Harrow Port Authority", "harrow-port-authority"),
            mention(text, "Skerry Point", "skerry-point"),
            mention(text, "she", "ida-solberg", nth=1, form="pronoun"),
            mention(text, "214", None, kind="CARDINAL"),
            mention(text, "Tomas Reik", "tomas-reik"),
            mention(text, "Harrow inquiry", "harrow-inquiry"),
            mention(text, "Harrow Port Authority", "harrow-port-authority", nth=1),
            mention(text, "Marta Quill", "marta-quill"),
            mention(text, "Seafarers’ Union", "seafarers-union"),
            mention(text, "Skerry Point", "skerry-point", nth=1),
        ),
        quotations=(
            quotation(
                text,
                "the ferry to Skerry Point would stay in harbour until engineers had finished",
                "q-stay",
                kind="indirect",
                cue=Cue(*phrase(text, "said"), "say"),
                speaker=speaker(text, "Ida Solberg", "ida-solberg"),
                rule="clause of a reporting verb",
                confidence=0.81,
                about=("skerry-point",),
            ),
            quotation(
                text,
                "We will not sail before Friday,",
                "q-friday",
                cue=Cue(*phrase(text, "told"), "tell"),
                speaker=speaker(text, "she", "ida-solberg", 1),
            ),
            quotation(
                text,
                "They had the report in June,",
                "q-june",
                cue=Cue(*phrase(text, "said", 1), "say"),
                speaker=speaker(text, "Marta Quill", "marta-quill"),
                about=("harrow-port-authority",),
            ),
            quotation(
                text,
                "and they filed it.",
                "q-filed",
                cue=Cue(*phrase(text, "said", 1), "say"),
                speaker=speaker(text, "Marta Quill", "marta-quill"),
            ),
        ),
        roles=(Role(*phrase(text, "the head of the Harrow Port Authority"), 0),),
        sentences=sentences(text),
    )


def wire() -> AnnotatedArticle:
    """A second report of the same, with another figure."""
    text = WIRE
    return AnnotatedArticle(
        article(
            text,
            id="no-ferry-this-week",
            title="No ferry this week",
            publisher="Northern Wire",
            published=date(2026, 11, 2),
            source_file="articles/no-ferry-this-week.txt",
        ),
        mentions=(
            mention(text, "206", None, kind="CARDINAL"),
            mention(text, "Solberg", "ida-solberg", form="alias"),
            mention(text, "Skerry Point", "skerry-point"),
            mention(text, "Marta Quill", "marta-quill"),
            mention(text, "Tomas Reik", "tomas-reik"),
        ),
        quotations=(
            quotation(
                text,
                "no ferry would leave Skerry Point this week",
                "q-week",
                kind="indirect",
                cue=Cue(*phrase(text, "said", 1), "say"),
                speaker=speaker(text, "Solberg", "ida-solberg"),
                about=("skerry-point",),
            ),
            quotation(
                text,
                "I would take her out again tomorrow,",
                "q-tomorrow",
                cue=Cue(*phrase(text, "said", 2), "say"),
                speaker=speaker(text, "Tomas Reik", "tomas-reik"),
            ),
        ),
        sentences=sentences(text),
    )


def entities(articles: Sequence[AnnotatedArticle]) -> tuple[Entity, ...]:
    """The entities of TYPES that the articles mention, with their counts and roles."""
    found = []
    for identifier, (name, entity_type) in TYPES.items():
        named = [(one, it) for one in articles for it in one.mentions if it.entity == identifier]
        if not named:
            continue
        roles = tuple(
            EntityRole(role.text, one.article.id, role.start, role.end)
            for one in articles
            for role in one.roles
            if one.mentions[role.mention].entity == identifier
        )
        aliases = {it.text: None for _, it in named if it.form == "alias"}
        in_articles = dict.fromkeys(one.article.id for one, _ in named)
        found.append(Entity(identifier, name, entity_type, tuple(aliases), roles, len(named), tuple(in_articles)))
    return tuple(sorted(found, key=lambda entity: (-entity.mentions, entity.id)))


def ferry(settings: Settings | None = None) -> Dossier:
    """Two reports of one event: ties, a difference, statements, related articles."""
    first, second = wire(), courier()
    power = (
        passage(WIRE, "The ferry lost power on Sunday with 206 people aboard", "no-ferry-this-week"),
        passage(COURIER, "The vessel lost power on Sunday with 214 people aboard.", "ferry-will-not-sail"),
    )
    sail = (
        passage(WIRE, "no ferry would leave Skerry Point this week", "no-ferry-this-week"),
        passage(COURIER, "We will not sail before Friday,", "ferry-will-not-sail"),
    )
    return Dossier(
        articles=(first, second),
        entities=entities((first, second)),
        crossrefs=(
            CrossReference(
                *("x-power", "same-fact", 0.9, *power, ()),
                *((Difference("people", "206", "214"),), ("seven words in common",), MADE_BY),
            ),
            CrossReference("x-sail", "same-statement", 0.7, *sail, ("ida-solberg",), (), ("same speaker",), MADE_BY),
        ),
        statements=(
            Statement("s-power", power[0].text, "same-fact", tuple(_report(it, "told") for it in power)),
            Statement("s-sail", sail[1].text, "same-statement", tuple(_report(it, "direct") for it in sail)),
        ),
        related={
            first.article.id: (Related(second.article.id, 0.8, ("both name Ida Solberg",)),),
            second.article.id: (Related(first.article.id, 0.8, ("both name Ida Solberg",)),),
        },
        settings=settings or SETTINGS,
        pipeline="test-pipeline 1",
    )


def _report(it: Passage, kind: str) -> Report:
    return Report(it.start, it.end, it.text, it.article, kind)
