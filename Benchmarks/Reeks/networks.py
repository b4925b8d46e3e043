"""Makes ego networks, one netwerk file as JSON on every line. The same seed gives the same file.

  networks.py COUNT FILE      15 to 59 people, 37 on average, tied as those of `scripts/bench kernel`
  networks.py repeat COUNT FILE    the lines of a file over and over, each with an id of its own, to
                              standard output: any amount of input without room for it on disk
"""
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Kernel"))

GROUPS = ["familie", "vrienden", "buren", "collega's", "vrijwilligers", "professionals"]
STRENGTHS = ["zwak", "gewoon", "sterk", "zeer sterk"]
NATURES = ["steunend", "steunend", "neutraal", "ambivalent", "gespannen"]
SUPPORT = ["emotioneel", "praktisch", "advies", "financieel", "gezelschap"]


def tie_words(chance):
    return {"sterkte": chance.choice(STRENGTHS), "aard": chance.choice(NATURES)}


def person(chance, number):
    return {
        "naam": f"p{number}", "groep": chance.choice(GROUPS), "kring": chance.randrange(1, 4),
        "leeftijd": chance.randrange(4, 95), "geslacht": chance.choice("vm"), **tie_words(chance),
        "steun": [kind for kind in SUPPORT if chance.random() < 0.3],
    }


def network(number, chance, ego_network):
    count, ties = ego_network(chance)
    people = [person(chance, index + 1) for index in range(count)]
    return {
        "versie": 1, "id": f"n{number:07}",
        "hoofdpersoon": {"naam": "H", "leeftijd": chance.randrange(18, 95), "geslacht": chance.choice("vm")},
        "personen": people,
        "relaties": [
            {"tussen": [people[one]["naam"], people[other]["naam"]], **tie_words(chance)}
            for one, other in ties],
    }


def write(count, path):
    from workloads import SEED, ego_network
    chance = random.Random(SEED)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(1, count + 1):
            line = network(number, chance, ego_network)
            print(json.dumps(line, separators=(",", ":"), ensure_ascii=False), file=file)


def repeat(count, path):
    """Every id is as long as before, so that a line only changes in seven places."""
    with open(path, "rb") as file:
        lines = [line.partition(b'"id":"n')[::2] for line in file]
    out = sys.stdout.buffer
    for first in range(0, count, 100):
        out.write(b"".join(
            b'%s"id":"n%07d%s' % (lines[number % len(lines)][0], number + 1, lines[number % len(lines)][1][7:])
            for number in range(first, min(first + 100, count))))


if __name__ == "__main__":
    if sys.argv[1] == "repeat":
        repeat(int(sys.argv[2]), sys.argv[3])
    else:
        write(int(sys.argv[1]), sys.argv[2])
