"""Which marks open, close or are none."""

import pytest

from dossier.annotate.quotations.marks.pairing import pair


def between(text: str, *, continued: bool = False) -> list[str]:
    return [text[m.start : m.end].strip() for m in pair(text, continued=continued)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“It failed,” Ms Oduya said, “because nobody looked.”", ["It failed,", "because nobody looked."]),
        ('"It failed," she said. "Nobody looked."', ["It failed,", "Nobody looked."]),
        ("‘It failed,’ she said of the drivers’ plan.", ["It failed,"]),
        ("'It's late,' said the drivers' leader.", ["It's late,"]),
        ("«Oui», said Roth. « Non », said Kim.", ["Oui", "Non"]),
        ("„Ja“, said Roth. »Nej«, said Holm.", ["Ja", "Nej"]),
        ("``Yes,'' she said. ''No,'' he said.", ["Yes,", "No,"]),
        ("”Hello”, he said, ”Hello“", ["Hello", "Hello"]),
        ("‘‘Yes,’’ she said.", ["Yes,"]),
        ('He said,"No,"and left.', ["No,"]),
    ],
)
def test_each_kind_of_mark(text: str, pieces: list[str]) -> None:
    assert between(text) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“He told me ‘go home’,” Vega said.", ["He told me ‘go home’,"]),
        ("‘He told me “go home”,’ Vega said.", ["He told me “go home”,"]),
        ('“He said "no" to me,” she said.', ['He said "no" to me,']),
        ("“He said “no” to me,” she said.", ["He said “no” to me,"]),
    ],
)
def test_only_the_outer_of_nested_marks(text: str, pieces: list[str]) -> None:
    assert between(text) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "The girls’ and the boys’ teams of the ’90s and the ‘80s met.",
        'He stood 6\'2" tall beside a 12" pipe.',
        "Rock 'n' roll isn't dead, 'cause the drivers' band plays.",
        "No marks at all.",
        '“ ” "" ‘’',
    ],
)
def test_what_is_no_quotation_mark(text: str) -> None:
    assert between(text) == []


def test_inches_inside_a_quotation() -> None:
    assert between('"The 12" pipe broke," he said. "It was old."') == ['The 12" pipe broke,', "It was old."]


def test_a_missing_mark_costs_one_quotation_only() -> None:
    missing_close = pair("“We tried. “It rained,” he said. “We left.”")
    assert [m.closing is None for m in missing_close] == [True, False, False]
    missing_open = pair("We tried,” he said. “It rained.”")
    assert [m.opening is None for m in missing_open] == [True, False]


def test_left_open_for_the_next_paragraph() -> None:
    (left_open,) = pair("‘We begin now.", continued=True)
    assert left_open.closing is None
