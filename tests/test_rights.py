"""What is withheld stands nowhere in what is left of the dossier."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.export import check_tables, export
from dossier.link import link
from dossier.model import AnnotatedArticle, Block, Dossier, Mention, Rights, Role, Speaker
from dossier.rights import EXCERPT_WORDS, withhold
from tests.link.factory import annotated, day, said

RUN = 6
TIE = "Divers found the torn hull of the ferry under the old lighthouse."
OPENING = "The ferry Kestrel struck a sandbank off Harrow while two hundred passengers slept below the upper deck."
FILLER = " ".join(f"Witness {n} gave the inquiry a statement about signal {n} of that night." for n in range(12))


def report(name: str, rights: Rights, *, body: str, words: str) -> AnnotatedArticle:
    """Return an article with an opening, a body, and a quotation and a role at its end."""
    text = f"{OPENING} {body} {FILLER} Ida Solberg, keeper of the tall northern light, said “{words}” and left."
    one = annotated(text, name, rights=rights, published=day(1), subtitle=f"How {name} saw the stranding of it all")
    person = Mention(*_span(text, "Ida Solberg"), "PERSON", "name", "test 1", 1)
    long = Mention(*_span(text, "keeper of the tall northern light"), "PERSON", "nominal", "test 1", 1)
    speaker = Speaker(long.start, long.end, long.text, 1)
    quotation = said(text, words, identifier=f"{name}-q", speaker=speaker)
    role = Role(long.start, long.end, long.text, 0)
    return replace(one, mentions=(person, long), quotations=(quotation,), roles=(role,))


def _span(text: str, words: str) -> tuple[int, int, str]:
    start = text.index(words)
    return start, start + len(words), words


def dossier(*rights: Rights, body: str = TIE, words: str = "we heard the keel scrape along the whole bank") -> Dossier:
    return link([report(f"a{n}", right, body=body, words=words) for n, right in enumerate(rights)])[0]


def runs(text: str) -> set[str]:
    words = re.findall(r"\w+", text)
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def shown(one: AnnotatedArticle) -> set[str]:
    """Return the runs that may be shown of an article."""
    if one.article.rights == "metadata":
        return set()
    excerpt = " ".join(one.article.text.split()[:EXCERPT_WORDS])
    return runs(excerpt).union(*(runs(quotation.text) for quotation in one.quotations))


def leaks(before: Dossier, after: Dossier) -> set[str]:
    """Return the runs of withheld text that stand somewhere in what is left."""
    left = " ".join(re.findall(r"\w+", repr(after)))
    withheld: set[str] = set()
    for one in before.articles:
        if one.article.rights != "full":
            withheld |= runs(one.article.text) - runs(one.article.title) - shown(one)
    for one in before.articles:
        withheld -= runs(one.article.text) if one.article.rights == "full" else shown(one)
    return {run for run in withheld if run in left}


def test_the_test_sees_a_leak() -> None:
    for rights in ("excerpt", "metadata"):
        assert leaks(dossier(rights), dossier(rights))


def test_full_is_unchanged() -> None:
    assert withhold(dossier("full", "full")) == dossier("full", "full")


def test_an_excerpt_keeps_sixty_words_and_the_quotations() -> None:
    one = withhold(dossier("excerpt")).articles[0]
    assert len(one.article.text.split()) == EXCERPT_WORDS
    assert [quotation.text for quotation in one.quotations] == ["we heard the keel scrape along the whole bank"]
    assert one.article.blocks == (Block(0, len(one.article.text), "paragraph"),)
    assert all(sentence.end <= len(one.article.text) for sentence in one.sentences)
    assert one.roles == ()
    assert not leaks(dossier("excerpt"), withhold(dossier("excerpt")))


def test_of_metadata_the_citation_is_left_and_the_names() -> None:
    before = dossier("metadata", "full")
    after = withhold(before)
    one = after.articles[0]
    assert (one.article.text, one.article.blocks, one.quotations, one.roles, one.sentences) == ("", (), (), (), ())
    assert [mention.entity for mention in one.mentions] == ["ida-solberg", "ida-solberg"]
    assert after.entities[0].mentions == 4
    assert [role.article for role in after.entities[0].roles] == ["a1"]


def test_a_tie_stays_where_both_ends_may_be_shown() -> None:
    before = dossier("full", "excerpt", "full")
    after = withhold(before)
    kinds = {tie.kind for tie in after.crossrefs if "a1" in (tie.a.article, tie.b.article)}
    assert "same-quotation" in kinds
    for tie in after.crossrefs:
        for side in (tie.a, tie.b):
            if side.article == "a1":
                quotation = after.articles[1].quotations[0]
                inside = quotation.start <= side.start and side.end <= quotation.end
                assert inside or side.end <= len(after.articles[1].article.text)
    assert len(after.crossrefs) < len(before.crossrefs)


def test_a_statement_is_told_by_those_that_are_left() -> None:
    for rights in (("full", "metadata", "full"), ("full", "excerpt", "full"), ("full", "metadata", "metadata")):
        after = withhold(dossier(*rights))
        for statement in after.statements:
            assert len(statement.reports) > 1
            assert statement.summary in [found.text for found in statement.reports]
            assert all(rights[int(found.article[1:])] != "metadata" for found in statement.reports)
    assert withhold(dossier("full", "metadata", "metadata")).statements == ()


def test_indices_into_the_mentions_stay_valid() -> None:
    one = withhold(dossier("excerpt")).articles[0]
    speaker = one.quotations[0].speaker
    assert speaker
    assert speaker.mention is not None
    assert one.mentions[speaker.mention].text == speaker.text == "keeper of the tall northern"


WORDS = "harbour keel walrus ivory lighthouse trawler deckhand chapel insurer pilot anchor fog signal inquiry"
bodies = st.lists(st.sampled_from(WORDS.split()), min_size=8, max_size=40).map(lambda words: " ".join(words) + ".")
rights = st.lists(st.sampled_from(["full", "excerpt", "metadata"]), min_size=1, max_size=3)


@settings(max_examples=60, deadline=None)
@given(rights, bodies, bodies)
def test_no_run_of_withheld_words_is_left(kinds: list[Rights], body: str, words: str) -> None:
    before = dossier(*kinds, body=f"{TIE} {body}", words=words)
    after = withhold(before)
    assert not leaks(before, after)
    assert withhold(after).articles == after.articles
    assert check_tables({str(path): table for path, table in export(after).items()}) == []
