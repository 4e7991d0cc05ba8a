"""People of the whole world, their names in Latin letters: from `faker` (MIT) and from people.txt."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from faker import Faker

from training.world import Person

LOCALES = (
    *("az_AZ", "cs_CZ", "da_DK", "de_AT", "de_DE", "en_GB", "en_IE", "en_IN", "en_KE", "en_NG", "en_PK", "en_TH"),
    *("es_AR", "es_CL", "es_ES", "es_MX", "et_EE", "fi_FI", "fr_BE", "fr_CA", "fr_DZ", "fr_FR", "ga_IE", "hr_HR"),
    *("hu_HU", "id_ID", "ig_NG", "it_IT", "ja_JP", "lt_LT", "lv_LV", "nl_NL", "no_NO", "pl_PL", "pt_BR", "pt_PT"),
    *("ro_RO", "sk_SK", "sl_SI", "sv_SE", "sw", "tr_TR", "zh_CN", "zu_ZA"),
)
"""What `faker` (MIT) writes in Latin letters."""
HELD_LOCALES = ("es_CO", "fr_CH", "ha_NG", "is_IS", "nl_BE", "tw_GH", "uz_UZ", "yo_NG")
HELD_ORIGINS = frozenset(
    ("ethiopian", "georgian", "haitian", "khmer", "malay", "mongol", "persian", "sahel", "taiwanese", "ukrainian")
)
"""The lines of people.txt that are kept back."""
EACH = 150
"""Names drawn of each origin."""


def plain(name: str) -> str:
    """Return a name as most papers write it: without the marks on its letters."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def faked(locales: Iterable[str]) -> Iterator[Person]:
    """Draw people of each of faker's locales."""
    for locale in locales:
        fake = Faker(locale)
        fake.seed_instance(1)
        for n in range(EACH):
            if hasattr(fake, "first_romanized_name"):
                given, family = fake.first_romanized_name(), fake.last_romanized_name()
            else:
                given, family = fake.first_name(), fake.last_name()
            if n % 2:
                given, family = plain(given), plain(family)
            yield Person(f"{given} {family}", given, family)


def listed(path: Path, *, held: bool) -> Iterator[Person]:
    """Draw people of each line of people.txt."""
    random = Random(2)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        origin, order, givens, families = line.split("|")
        if (origin in HELD_ORIGINS) != held:
            continue
        for _ in range(EACH):
            given, family = (
                random.choice(x.split()).replace("bin-", "bin ").replace("_", " ") for x in (givens, families)
            )
            yield Person(f"{given} {family}" if order == "gf" else f"{family} {given}", given, family)


def draw_people(*, held: bool) -> list[Person]:
    """Return people of every origin, or of those that are kept back."""
    listing = Path(__file__).with_name("people.txt")
    return [*faked(HELD_LOCALES if held else LOCALES), *listed(listing, held=held)]
