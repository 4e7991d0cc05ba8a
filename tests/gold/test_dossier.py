"""The gold dossier itself: its marks are known, and it is as large and as varied as it says."""

from collections import Counter, defaultdict

from tests.benchmarks.entities import read_entities, read_gold

ARTICLES, MENTIONS = read_gold()
ENTITIES = read_entities()


def test_it_is_large_enough_and_a_third_is_hidden() -> None:
    assert len(ARTICLES) >= 32
    assert len(ENTITIES) >= 65
    assert all(90 <= article.word_count <= 250 for article in ARTICLES)
    hidden = {mention.article for mention in MENTIONS if mention.split == "hidden"}
    assert len(hidden) == len(ARTICLES) // 3


def test_every_mark_is_of_a_known_entity_and_every_entity_is_marked() -> None:
    assert {mention.key for mention in MENTIONS} == set(ENTITIES)
    texts = {article.id: article.text for article in ARTICLES}
    assert all(texts[m.article][m.start : m.end] == m.text for m in MENTIONS)
    assert not any("[" in text or "|" in text for text in texts.values())


def test_names_of_two_and_two_names_of_one() -> None:
    names = Counter(name for name, *_ in ENTITIES.values())
    assert sum(count > 1 for count in names.values()) >= 2
    by_surname = defaultdict(set)
    for key, (name, kind, *_) in ENTITIES.items():
        if kind == "PERSON":
            by_surname[name.split()[-1]].add(key)
    assert sum(len(keys) > 1 for keys in by_surname.values()) >= 6
    forms = defaultdict(set)
    for mention in MENTIONS:
        if mention.named:
            forms[mention.key].add(mention.text)
    assert sum(len(texts) >= 3 for texts in forms.values()) >= 15


def test_places_act_in_both_parts() -> None:
    acting = Counter(mention.split for mention in MENTIONS if mention.metonym)
    assert min(acting["dev"], acting["hidden"]) >= 8
