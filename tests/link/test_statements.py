"""What stands for a statement is one of its reports' own sentences, and the one that tells most of what they share."""

from dossier.link.ties.statements import summary
from dossier.link.ties.tellings import telling_of
from dossier.model import Report
from tests.link.factory import annotated


def summary_of(*sentences: str, kind: str = "told") -> str:
    tellings = [telling_of(annotated(sentence, f"a{n}")) for n, sentence in enumerate(sentences)]
    profiles = [telling.profiles[0] for telling in tellings]
    reports = [Report(0, len(text), text, f"a{n}", kind) for n, text in enumerate(sentences)]
    return summary(reports, profiles)


def test_the_summary_is_the_report_that_holds_most_of_the_others() -> None:
    short = "On Monday the two sides agreed on the ferry."
    full = "Both sides agreed on the ferry contract of the island and its price."
    other = "The price of the contract for the island was settled on Monday."
    assert summary_of(short, full, other) == full
    assert summary_of(other, full, short) == full


def test_of_reports_that_tell_as_much_the_shortest_stands_for_all() -> None:
    short = "The council closed the bridge at noon."
    long = "The council closed the bridge at noon, as nobody had thought possible before that day."
    assert summary_of(long, short) == short


def test_a_piece_of_a_sentence_does_not_stand_for_whole_ones() -> None:
    whole = "The council closed the bridge."
    assert summary_of("closed the bridge of the council at noon", whole) == whole


def test_of_what_was_said_the_fullest_stands_for_all() -> None:
    full, cut = "We have a contract with the island, and we want to keep it", "we want to keep it"
    assert summary_of(cut, full, kind="direct") == full
