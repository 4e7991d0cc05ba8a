"""Times of day that two passages give differently for the same."""

import re
from collections.abc import Iterator

from dossier.link.differences.acts import telling
from dossier.link.differences.told import Told
from dossier.model import Difference

NEAR = 28
"""Characters on each side of a time that tell what it is the time of."""
CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?<![\d:.])(?P<hour24>[01]\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])|(?P<word>\bnoon\b|\bmidnight\b)",
    re.IGNORECASE,
)
ZONE = re.compile(r"\b(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|IST|local)\b")
LATER = re.compile(
    r"(?i)\b(?:call(?:s|ed)?|alert(?:s|ed)?|alarm|arriv(?:e|ed)|reached|notified|report(?:s|ed)?|pronounced|declared|ended"
    r"|finished|extinguished|reopened|resumed|scheduled|due|planned)\b"
)
"""Beside these a time may be that of what came after, or of what was to be."""
SLACK = 20
"""Minutes by which two clocks may differ and mean the same moment."""
HALF_DAY = 720


def times(a: Told, b: Told) -> Iterator[Difference]:
    """Yield the times of day where each passage gives exactly one, in no two zones, and they lie apart."""
    here, there = _clocks(a), _clocks(b)
    if len(here) != 1 or len(there) != 1:
        return
    (x, at_x), (y, at_y) = here[0], there[0]
    zones = {zone.group() for one, m in ((a, x), (b, y)) if (zone := ZONE.match(one.sentence.text[m.end() :].lstrip()))}
    slack = SLACK if any(_roughly(one, m) for one, m in ((a, x), (b, y))) else 5
    gap = abs(at_x - at_y)
    others = [{word.lower() for word in LATER.findall(one.sentence.text)} for one in (a, b)]
    if not zones and others[0] == others[1] and slack < min(gap, 2 * HALF_DAY - gap) and (_near(a, x) & _near(b, y)):
        yield Difference("time", " ".join(x.group().split()), " ".join(y.group().split()))


def _clocks(one: Told) -> list[tuple[re.Match[str], int]]:
    return [(match, minutes) for match in CLOCK.finditer(one.sentence.text) if (minutes := _minutes(match)) is not None]


def _minutes(match: re.Match[str]) -> int | None:
    """Return the minutes since midnight."""
    if match["word"]:
        return HALF_DAY if match["word"].lower() == "noon" else 0
    if match["hour24"]:
        return 60 * int(match["hour24"]) + int(match["minute24"])
    hour = int(match["hour"])
    if not 1 <= hour <= 12:
        return None
    return 60 * (hour % 12) + int(match["minute"] or 0) + (HALF_DAY if match["half"].lower() == "p" else 0)


def _roughly(one: Told, match: re.Match[str]) -> bool:
    before = re.findall(r"[a-z]+", one.sentence.text[: match.start()].lower())
    return before[-1:] in (["about"], ["around"], ["after"], ["before"], ["by"], ["approximately"], ["until"])


def _near(one: Told, match: re.Match[str]) -> set[str]:
    text = one.sentence.text
    return telling(
        one, f"{text[max(0, match.start() - NEAR) : match.start()]} {text[match.end() : match.end() + NEAR]}"
    )
