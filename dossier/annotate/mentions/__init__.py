"""Article and Doc -> mentions: names, figures, pronouns and descriptions, and which of them refer to the same."""

from collections.abc import Iterator

from spacy.tokens import Doc

from dossier.annotate.mentions.names.metonyms import metonyms
from dossier.annotate.mentions.naming import find_names
from dossier.annotate.mentions.resolve import describe_and_refer
from dossier.annotate.mentions.scene import Scene, set_scene
from dossier.model import FIGURES, Article, Mention

__all__ = ["find_mentions"]


def find_mentions(article: Article, doc: Doc, *, made_by: str = "dossier") -> list[Mention]:
    """Return the mentions in `doc`, which holds `article.text`, in the order of the text.

    Names do not overlap each other; a description can hold a name ("the Foreign Office spokesman"). Chains are
    numbered from 0 in the order of their first mention.
    """
    scene = set_scene(article, doc)
    names = find_names(scene)
    found = [(f.start, f.end, f.type, f.form, f.chain) for f in [*names, *describe_and_refer(scene, names)]]
    taken = {at for name in names for at in range(name.start, name.end)}
    for start, end, label in figures(scene):
        if taken.isdisjoint(range(start, end)):
            found.append((start, end, label, "name", None))
    found.sort(key=lambda row: (row[0], -row[1], row[2]))
    size: dict[int | None, int] = {}
    for row in found:
        size[row[4]] = size.get(row[4], 0) + 1
    numbers: dict[int, int] = {}
    acting = metonyms(scene, names)
    mentions = []
    for start, end, label, form, chain in found:
        resolved = chain is not None and not (form == "nominal" and size[chain] == 1)
        number = numbers.setdefault(chain, len(numbers)) if chain is not None and resolved else None
        acts = start in acting and form == "name"
        mentions.append(Mention(start, end, article.text[start:end], label, form, made_by, number, metonym=acts))
    return mentions


def figures(scene: Scene) -> Iterator[tuple[int, int, str]]:
    """Give the figures of the article as (start, end, type), without white space at their ends."""
    for ent in scene.doc.ents:
        words = [token for token in ent if not token.is_space]
        if ent.label_ in FIGURES and words and 0 <= scene.block[words[0].i] == scene.block[words[-1].i]:
            yield words[0].idx, words[-1].idx + len(words[-1]), ent.label_
