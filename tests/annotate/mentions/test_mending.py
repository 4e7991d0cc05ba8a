"""Names that the recogniser cut are put together, and no others."""

import pytest

from dossier.annotate.mentions import find_mentions
from tests.annotate.mentions.docs import article_of, parsed
from tests.annotate.mentions.test_mentions import mentions_of, told


@pytest.mark.parametrize(
    ("text", "ents", "expected"),
    [
        ("Per-Arne Lund sailed", {"Per": "PERSON", "Arne Lund": "PERSON"}, [("Per-Arne Lund", "PERSON")]),
        ("Park Ji-won spoke", {"Park Ji": "ORG"}, [("Park Ji-won", "PERSON")]),
        ("Park Ji-won spoke", {"Park Ji - won": "PERSON"}, [("Park Ji-won", "PERSON")]),
        ("Ana Ortiz-who left", {"Ana Ortiz": "PERSON"}, [("Ana Ortiz", "PERSON")]),
        ("an Ida Dahl-led board", {"Ida Dahl - led": "PERSON"}, [("Ida Dahl", "PERSON")]),
        ("South Korean ships", {"Korean": "NORP"}, [("South Korean", "NORP")]),
        ("South American ships", {"American": "NORP"}, [("American", "NORP")]),
        ("a Lorne-based line", {}, [("Lorne", "GPE")]),
        ("a Web-based line", {}, []),
        ("the ferry Kestrel sank", {"Kestrel": "PERSON"}, [("Kestrel", "PRODUCT")]),
        ("the Russian Federation agreed", {"Russian": "NORP"}, [("Russian Federation", "GPE")]),
        ("the Harrow Seafarers’ Union", {"Harrow Seafarers": "ORG"}, [("Harrow Seafarers’ Union", "ORG")]),
        ("the Rovers’ goal", {"Rovers": "ORG"}, [("Rovers", "ORG")]),
        ("Thomas Reik Jr. left", {"Thomas Reik": "PERSON"}, [("Thomas Reik Jr.", "PERSON")]),
        (
            "Ida Dahl, an analyst at the Harrow Center, left",
            {"Ida Dahl": "PERSON", "Harrow Center": "FAC"},
            [("Ida Dahl", "PERSON"), ("Harrow Center", "ORG")],
        ),
        (
            "Ida Dahl left the Harrow Center",
            {"Ida Dahl": "PERSON", "Harrow Center": "FAC"},
            [("Ida Dahl", "PERSON"), ("Harrow Center", "FAC")],
        ),
        ("Athens agreed", {"Athens": "ORG"}, [("Athens", "GPE")]),
    ],
)
def test_a_name_is_whole(text: str, ents: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert told(mentions_of(text, ents)) == expected


def test_father_and_son_are_two() -> None:
    ents = {"Thomas Reik": "PERSON"}
    both = mentions_of("Thomas Reik Jr. met Thomas Reik Sr. there", ents)
    assert len({mention.chain for mention in both}) == 2
    assert len({mention.chain for mention in mentions_of("Thomas Reik Jr. met Thomas Reik there", ents)}) == 1


def test_what_a_name_ends_in_tells_what_is_built() -> None:
    doc = parsed(
        """
        The DT det 4
        Lorne NNP compound 4
        Stream NNP compound 4
        Gas NNP compound 4
        Pipeline NNP nsubj 5
        leaks VBZ ROOT 5
        . . punct 5
        """,
        {"Lorne": "GPE"},
    )
    assert told(find_mentions(article_of(doc.text), doc)) == [("Lorne Stream Gas Pipeline", "FAC")]
