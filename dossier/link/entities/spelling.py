"""One spelling for the ways in which names of other alphabets are written in ours."""

import re
from functools import lru_cache
from typing import Final

from dossier.link.names import fold

_GIVEN: Final = """
    mohammed mohamed muhammad mohammad muhammed mohamad mehmed; ahmed ahmad ahmet; hussein hussain husain husayn;
    hassan hasan; yusuf yousef youssef yousuf yusef; khalid khaled; abdullah abdallah abdulla; omar umar omer; said
    saeed sayeed saeid; ibrahim ebrahim; osama usama; mustafa mostafa moustafa; suleiman suleyman soleiman;
    volodymyr vladimir wladimir; serhiy sergei sergey sergiy serhii; dmytro dmitry dmitri dmitriy; mykola nikolai
    nikolay; oleksandr aleksandr alexander; mykhailo mikhail mihail; yevhen yevgeny evgeny evgeni; andriy andrei
    andrey andrii; oleksiy alexei aleksei alexey; pavlo pavel; petro pyotr petr; kostiantyn konstantin; iryna irina;
    olena elena yelena; rashid rasheed; karim kareem; nasser nasir naser; jamal gamal; tariq tarek tareq; faisal
    faysal feisal; fatima fatimah
"""
FORMS: Final = {name: entry.split()[0] for entry in _GIVEN.split(";") for name in entry.split()}
"""Given names that the letters alone do not bring together."""
LETTERS: Final = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("th", "t"),
    ("ts", "c"), ("tz", "c"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ck", "k"), ("y", "i"), ("j", "i"), ("w", "v"),
    ("q", "k"), ("el ", "al "),
)  # fmt: skip


@lru_cache(maxsize=65536)
def sounds_like(name: str) -> str:
    """Return one spelling of a name for many: `Yuriy`, `Yuri` and `Yury` are `iuri`."""
    name = FORMS.get(fold(name), fold(name))
    for written, plain in LETTERS:
        name = name.replace(written, plain)
    return re.sub(r"(.)\1+", r"\1", name)
