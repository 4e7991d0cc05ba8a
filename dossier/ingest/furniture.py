"""Which lines of a page are not the article's."""

import re

from dossier.ingest.page_lines import KINDS

# Each alternative is bounded, so that a long line costs little.
_PATTERNS = tuple((reason, re.compile("|".join(patterns), re.IGNORECASE)) for reason, patterns in KINDS.items())
_LONGEST = 700

LINKS_FOLLOW = re.compile(
    r"(?:related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|links|reading))?|read (?:more|also|next)|see also"
    r"|also read|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories"
    r"|articles|reading))?"
    r"|more (?:from|on|in) .{2,40}|more (?:stories|news|headlines|coverage)"
    r"|most (?:read|popular|viewed|shared)(?: .{0,30})?|trending(?: now)?|popular(?: now| stories)?"
    r"|editors?['’]?s?['’]? picks?|latest (?:news|stories|headlines|articles)(?: .{0,40})?|top stories"
    r"|elsewhere on .{2,40}|explore more on these topics|(?:related )?topics|tags"
    r"|from (?:our partners|around the web|the web)|around the web|up next|what to read next"
    r"|view more related content.*|promoted stories|in case you missed it)\s?[:»>→…]*",
    re.IGNORECASE,
)
"""A line behind which a page lists other articles."""
LABEL = re.compile(
    r"(?:world|politics|business|sports?|opinion|analysis|local|national|international|health|science|technology|tech"
    r"|culture|entertainment|news|economy|markets|environment|climate|energy|education|lifestyle|travel|crime|courts?"
    r"|society|explainer|middle east|europe|asia(?: pacific)?|africa|americas|u\.?s\.?|u\.?k\.?|features?|interview"
    r"|editorial|commentary|comment|investigations?|special report|world news|south asia|region|city|metro|nation)\Z",
    re.IGNORECASE,
)
"""The name of a section, where it stands above a headline."""


def furniture(line: str) -> str | None:
    """Why the line is page furniture, or None where it may be the article's."""
    if len(line) > _LONGEST:
        return None
    return next((reason for reason, pattern in _PATTERNS if pattern.fullmatch(line)), None)
