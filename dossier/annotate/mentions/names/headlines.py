"""Names in headlines, where every word has a capital and the recogniser takes in what stands beside the name."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.annotate.mentions.scene import Found, Scene


def trim_in_headlines(scene: Scene, names: Sequence[Found]) -> list[Found]:
    """Take off a person's name in a headline what stands before a name that the body knows: "Meets Okafor"."""
    headlines = {
        i for i, block in enumerate(scene.article.blocks) if is_headline(scene.article.text[block.start : block.end])
    }
    text = scene.article.text
    people = [name for name in names if name.type == "PERSON"]
    body = [text[n.start : n.end].split() for n in people if scene.block[n.token] not in headlines]
    known = {tuple(words[i:]) for words in body for i in range(len(words))}
    trimmed = []
    for name in names:
        words = text[name.start : name.end].split()
        if name.type == "PERSON" and scene.block[name.token] in headlines and tuple(words) not in known:
            tails = [tuple(words[i:]) for i in range(1, len(words)) if tuple(words[i:]) in known]
            name = replace(name, start=name.end - len(" ".join(tails[0]))) if tails else name
        trimmed.append(name)
    return trimmed


def is_headline(text: str) -> bool:
    """Say whether a block is written as a headline: most longer words with a capital, no full stop at the end."""
    return not text.rstrip().endswith((".", "?", "!", "”", '"', ":")) and share_of_capitals(text) > 0.7


def share_of_capitals(text: str) -> float:
    """Return how many of the longer words have a capital, 0-1; 0 where there are none."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0
