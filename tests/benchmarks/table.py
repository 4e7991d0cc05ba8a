"""The scorecard of quotations: the tool and the baseline side by side, on the console and on the site."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from spacy.language import Language

from tests.benchmarks.baseline import found_by_rule
from tests.benchmarks.gold import GoldArticle, Row, read_gold
from tests.benchmarks.gum import read_gum
from tests.benchmarks.quotations import ALL, INDIRECT, MARKS, Pair, at_confidence, false_alarms, score, summary
from tests.benchmarks.systems import found_by_tool

CONFIDENCES = (0.0, 0.5, 0.7, 0.8, 0.9)
PAGE = Path(__file__).parents[2] / "dossier" / "annotate" / "scorecard.md"
Finder = Callable[[GoldArticle], list[Row]]
Measured = list[tuple[GoldArticle, list[Row], list[Pair]]]
_GROUPS = (("all", ALL), ("between marks", MARKS), ("indirect", INDIRECT))
_INTRODUCTION = """\
Quotations were measured on {articles} short news articles with {rows} quotations, written for this purpose about \
people and papers that do not exist, and annotated without knowledge of the rules that find them. {hidden} of the \
articles are hidden: nothing was adjusted to them, so their figures say what to expect of news that the tool has not \
seen.

*Found* is the share of quotations found and right (F, of precision and recall). *Speaker* is how often the speaker of \
a found quotation is the right person or body, by name; *words* also takes the right words that could not be resolved, \
such as “she” or “the company”. *Both* counts a quotation only with its right speaker, by name. The baseline takes \
what stands between quotation marks and the nearest name beside a reporting verb."""


def measure(articles: Iterable[GoldArticle], finder: Finder) -> Measured:
    """Run a finder over the articles and pair what it finds with what is there."""
    found = [(article, finder(article)) for article in articles]
    return [(article, rows, score(article.rows, rows, article.text)) for article, rows in found]


def pairs_of(measured: Measured) -> list[Pair]:
    return [pair for _, _, pairs in measured for pair in pairs]


def figures(tool: Measured, baseline: Measured) -> list[str]:
    """Return the rows of one set's table, in Markdown."""
    lines = [
        "| quotations | there | found P / R | F | speaker | words | both F | baseline: found F | speaker | both F |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for name, kinds in _GROUPS:
        ours, theirs = summary(pairs_of(tool), kinds), summary(pairs_of(baseline), kinds)
        spans = ours.spans
        cells = [name, str(spans.there), f"{_p(spans.precision)} / {_p(spans.recall)}"]
        cells += [_p(spans.f), _p(ours.speaker), _p(ours.words), _p(ours.end_to_end.f)]
        cells += [_p(theirs.spans.f), _p(theirs.speaker), _p(theirs.end_to_end.f)]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def curve(measured: Measured) -> list[str]:
    """Return what is right, and what is left, when less confident speakers are not named; in Markdown."""
    lines = ["| confidence at least | attributed | right | of all quotations |", "|--:|--:|--:|--:|"]
    for least in CONFIDENCES:
        rate = at_confidence(pairs_of(measured), least)
        lines.append(f"| {least} | {rate.found} | {_p(rate.precision)} | {_p(rate.recall)} |")
    return lines


def alarms(measured: Measured) -> str:
    """Return how many passages that only look like speech were taken for it."""
    there = sum(len(article.negatives) for article, _, _ in measured)
    taken = sum(len(false_alarms(article, rows)) for article, rows, _ in measured)
    return f"Titles, nicknames, scare quotes, denials, beliefs and suppositions taken for speech: {taken} of {there}."


def section(title: str, articles: Sequence[GoldArticle], nlp: Language) -> list[str]:
    """Return the whole account of one set, in Markdown."""
    tool = measure(articles, lambda article: found_by_tool(article, nlp))
    baseline = measure(articles, lambda article: found_by_rule(article.text))
    lines = [f"### {title}", "", *figures(tool, baseline), "", *curve(tool), ""]
    return lines + ([alarms(tool), ""] if any(article.negatives for article in articles) else [])


def scorecard(nlp: Language) -> str:
    """Return the scorecard of the repository's own gold set, in Markdown; the same at every run."""
    dev, hidden = read_gold(split="dev"), read_gold(split="hidden")
    rows = sum(len(article.rows) for article in (*dev, *hidden))
    opening = _INTRODUCTION.format(articles=len(dev) + len(hidden), rows=rows, hidden=len(hidden))
    lines = [opening, "", *section("Hidden articles", hidden, nlp), *section("Articles seen while building", dev, nlp)]
    return "\n".join(lines).rstrip() + "\n"


def write_scorecard(nlp: Language, path: Path = PAGE) -> str:
    """Write the scorecard for the site; return it, with the figures on Wikinews where its texts are at hand."""
    own = scorecard(nlp)
    path.write_text(own, encoding="utf-8")
    wikinews = read_gum()
    return own + ("\n" + "\n".join(section("Wikinews (GUM, corrected)", wikinews, nlp)) if wikinews else "")


def _p(share: float) -> str:
    return f"{share:.3f}"
