"""What people are at a paper: `Staff Writer`, `Harbour Correspondent`."""

import re

JOB = (
    r"(?:reporter|correspondent|editor|writer|columnist|critic|journalist|contributor|commentator|bureau chief"
    r"|editor-in-chief|editor-at-large|stringer)s?"
)
DESK = re.compile(
    r"(?:(?:the|our|and|&|staff|senior|chief|deputy|assistant|associate|managing|executive|special|contributing|freelance"
    r"|guest|foreign|home|world|international|national|regional|local|city|news|political|politics|westminster|parliament"
    r"(?:ary)?|diplomatic|legal|courts?|crime|police|security|defen[cs]e|affairs|business|economics?|economy|financ(?:e|ial)"
    r"|money|markets?|industry|labou?r|energy|transport|property|consumer|science|health|medical|education|environment"
    r"|climate|weather|technology|tech|digital|online|data|investigat(?:ions|ive)|features?|sports?|football|rugby|cricket"
    r"|tennis|racing|arts?|culture|film|theatre|music|books?|food|travel|fashion|style|media|tv|religion|religious|royal"
    r"|social|rural|farming|agriculture|europe|africa|asia|america|middle|east|opinion|letters|night|weekend|sunday|daily)"
    r" )*",
    re.IGNORECASE,
)
"""The desks that papers have."""
_OF = re.compile(rf"(?P<desk>(?:[\w'’&-]+ ){{0,6}})(?:{JOB}|photographers?)(?: (?:in|at|for|of|on) .+)?", re.IGNORECASE)


def is_job(text: str) -> bool:
    """Whether a text is what somebody is at a paper and no name. One word of it may be no desk that all papers have."""
    found = _OF.fullmatch(text)
    others = [word for word in found["desk"].split() if not DESK.fullmatch(f"{word} ")] if found else []
    return bool(found) and len(others) <= 1
