"""Files that hold more than one article are told."""

import pytest

from dossier.ingest.articles import read_data

ONE = """Night train to stop
By Karin Aasen
The Ostrel Tribune, 3 March 2025

The night train to the coast will stop running in June, the railway said on Monday.
"""
TWO = """
PETITION HANDED IN
{head}

Dev Rana handed a petition with a thousand names to the county council on Wednesday.

“We want the council to stop this,” he said.
"""


def warned(text: str, name: str = "a.txt") -> list[str]:
    return [problem.message for problem in read_data(text.encode(), name, where=name).problems]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ("By Nils Overby\nThe Ostrel Tribune, 5 March 2025", "By Nils Overby"),
        ("5 March 2025\nBy Nils Overby", "5 March 2025"),
        ("The Ostrel Tribune, 5 March 2025", "The Ostrel Tribune, 5 March 2025"),
    ],
)
def test_the_head_of_a_second_article_is_told(head: str, line: str) -> None:
    assert warned(ONE + TWO.format(head=head)) == [f"it seems to hold several articles: {line!r} stands in its text"]
    body = (ONE + TWO.format(head=head)).replace("\n", "\n\n")
    assert len(warned(f"---\ntitle: A\n---\n\n{body}", "a.md")) == 1


@pytest.mark.parametrize(
    "head", ["By Ines Prado, water engineer", "5 March 2025", "By then the petition had a thousand names, he said."]
)
def test_a_sidebar_or_a_chronicle_is_no_second_article(head: str) -> None:
    assert warned(ONE + TWO.format(head=head)) == []
