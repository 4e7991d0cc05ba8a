"""Questions in the terminal, answered with single letters."""

from collections.abc import Callable, Mapping, Sequence

Ask = Callable[[str], str]
"""Like `input`: shows the prompt and returns a line; raises EOFError or KeyboardInterrupt where there is none."""
Say = Callable[[str], None]
BACK = "  (Enter: back) "


class Quit(Exception):  # noqa: N818  (no error: the editor wants to stop)
    """The editor wants to stop."""


def letter(ask: Ask, say: Say, choices: Mapping[str, str]) -> str:
    """Return one of the letters; asks again until it is one. Enter alone is `k`, skip."""
    words = ", ".join(f"{key} {meaning}" for key, meaning in choices.items())
    while True:
        answer = ask(f"{words}? ").strip().lower()
        if answer == "q":
            raise Quit
        if (answer or "k") in choices:
            return answer or "k"
        say(f"  answer with one of the letters {', '.join(choices)}")


def one_of(ask: Ask, say: Say, question: str, options: Sequence[str], *, others: bool) -> str | None:
    """Return one of the options, chosen by number or name, or with `others` any other text; None for back."""
    for number, option in enumerate(options, 1):
        say(f"  {number}. {option}")
    while answer := ask(question + BACK).strip():
        if answer.isascii() and answer.isdigit() and 0 < int(answer) <= len(options):
            return options[int(answer) - 1]
        known = [
            option for option in options if answer.casefold() in (option.casefold(), option.casefold().split(":")[0])
        ]
        if known or others:
            return known[0] if known else answer
        say("  give one of the numbers")
    return None
