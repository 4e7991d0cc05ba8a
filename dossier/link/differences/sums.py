"""What a sum of money is: a price, a fine, what was stolen. Of two words the nearer one tells."""

import re

MONEY = {
    "taken": "stole stolen steal stealing theft thefts swindled swindling swindle defrauded defrauding defraud fraud"
    " embezzled embezzling embezzlement siphoned conned cheated robbed haul loot scam",
    "damage": "damage damaged damaging destruction",
    "price": "bought buy buys buying purchase purchased acquired acquire acquisition takeover sold sell sale price",
    "cost": "cost costs costing bill",
    "fine": "fine fined fines penalty",
    "worth": "worth valued value valuation",
    "reward": "reward",
    "ransom": "ransom",
    "profit": "profit profits earnings",
    "loss": "loss losses",
    "revenue": "revenue revenues turnover sales",
    "debt": "debt debts owed owes owing",
    "award": "compensation damages settlement",
    "pay": "salary wage wages earns",
    "received": "received receives receive grant grants subsidy",
    "raised": "raised raising fundraiser donated donations donation",
    "bail": "bail",
    "budget": "budget",
    "invested": "invest invests invested investment",
    "saved": "save saves saving savings",
}
SUMS = {word: kind for kind, words in MONEY.items() for word in words.split()}
PAID = re.compile(r"\bpa(?:id|ys?|ying)(?: [a-z]+){0,2} $")
BEFORE, AFTER = 60, 35
"""Characters in which the word stands that tells what a sum is."""
ENDS = re.compile(r"[,;:.“”]| (?:after|before|when|while|who|which)\b")


def sum_of(before: str, after: str) -> str:
    """Return what a sum is by the nearest word that tells, in its clause, or nothing."""
    before, after = re.split(r"[;:.“”]", before.lower())[-1][-BEFORE:], ENDS.split(after.lower())[0][:AFTER]
    if PAID.search(before) and after.startswith(" for "):
        return "price"
    left = [m for m in re.finditer(r"[a-z]+", before) if m[0] in SUMS]
    right = next((m for m in re.finditer(r"[a-z]+", after) if m[0] in SUMS), None)
    if right and not (left and len(before) - left[-1].end() <= right.start()):
        return SUMS[right[0]]
    return SUMS[left[-1][0]] if left else ""
