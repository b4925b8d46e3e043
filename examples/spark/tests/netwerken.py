"""Makes invented networks, a JSON text on every line. The same seed gives the same lines, and the
first of many are the same as a few.

    python3 netwerken.py COUNT [SEED] > netwerken.ndjson
"""
import json
import random
import sys

GROUPS = ["familie", "vrienden", "buren", "collega's", "vrijwilligers", "professionals"]
STRENGTHS = ["zwak", "gewoon", "sterk", "zeer sterk"]
NATURES = ["steunend", "steunend", "steunend", "neutraal", "ambivalent", "gespannen"]
SUPPORT = ["emotioneel", "praktisch", "advies", "financieel", "gezelschap"]


def person(chance, number, group):
    return {
        "naam": f"p{number}", "groep": group, "kring": chance.choice([1, 2, 2, 3, 3, 3]),
        "leeftijd": chance.randrange(4, 95), "geslacht": chance.choice("vm"),
        "sterkte": chance.choice(STRENGTHS), "aard": chance.choice(NATURES),
        "steun": [kind for kind in SUPPORT if chance.random() < 0.3],
    }


def tie(chance, one, other):
    return {"tussen": [one["naam"], other["naam"]], "sterkte": chance.choice(STRENGTHS),
            "aard": chance.choice(NATURES)}


def network(number, seed=1, fewest=3, most=72):
    """Around 37 people, who know each other mostly within their group: about 115 ties."""
    chance = random.Random(f"{seed} {number}")
    people = [person(chance, index + 1, chance.choice(GROUPS)) for index in range(chance.randint(fewest, most))]
    ties = [
        tie(chance, one, other) for place, one in enumerate(people) for other in people[place + 1:]
        if chance.random() < (0.45 if one["groep"] == other["groep"] else 0.08)
    ]
    return {
        "versie": 1, "id": f"n{number:07}",
        "hoofdpersoon": {"naam": "H", "leeftijd": chance.randrange(18, 95), "geslacht": chance.choice("vm")},
        "personen": people, "relaties": ties,
    }


def line(network):
    return json.dumps(network, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for number in range(1, count + 1):
        print(line(network(number, seed)))
