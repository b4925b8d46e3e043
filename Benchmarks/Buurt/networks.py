"""Makes the networks of a neighbourhood that share people under pseudonyms, as JSON on every line. The
same seed gives the same file; nobody in it exists.

  networks.py COUNT FILE           twelve memberships and nine different people a network
  networks.py COUNT FILE --plain   without organisations and questions, as the fast reader knows them

Four of five people stand in one network; the others are shared by 2 to some 30 (few by many), mostly by
networks that stand near each other in the file. Names are the pseudonyms.
"""
import hashlib
import json
import random
import sys

SEED = 20260101
OWN_GROUPS = ["familie", "familie", "vrienden", "buren", "collega's"]
SHARED_GROUPS = ["vrijwilligers", "professionals", "buren", "vrienden"]
KINDS = ["wijkteam", "zorg", "ggz", "buurthuis", "eettafel", "sportclub"]
DOMAINS = ["financiën", "tijdsbesteding", "huisvesting", "sociaal netwerk"]


def pseudonym(kind, number):
    """A digit in it, always, as pseudonyms of the tool have."""
    return f"{kind}0" + hashlib.sha256(f"{SEED}{kind}{number}".encode()).hexdigest()[:14]


def person(chance, name, group):
    one = {"naam": name, "groep": group, "kring": chance.randrange(1, 4)}
    if chance.random() < 0.5:
        one["steun"] = ["praktisch"]
    return one


def network(number, count, chance, plain):
    people = [
        person(chance, pseudonym("e", number * 100 + own), chance.choice(OWN_GROUPS))
        for own in range(chance.choice([0, 0, 1, 2, 4, 7, 10, 14, 18]))]
    shared = set()
    for _ in range(chance.randrange(0, 13)):
        # Two of three near by, the rest anywhere; a square makes some of them stand in many networks.
        home = number * 2 + chance.randrange(-40, 40) if chance.random() < 0.97 else chance.randrange(2 * count)
        shared.add(max(0, home - home % (1 + int(7 * chance.random() ** 3))))
    people += [person(chance, pseudonym("g", who), SHARED_GROUPS[who % 4]) for who in sorted(shared)]
    made = {
        "versie": 1, "id": f"n{number:07}",
        "hoofdpersoon": {"naam": pseudonym("h", number), "leeftijd": chance.randrange(18, 95)},
        "personen": people, "relaties": []}
    if not plain:
        for one in people:
            if one["groep"] != "professionals" and chance.random() < 0.1:
                one["belasting"] = {"taken": ["boodschappen"], "uren": chance.randrange(1, 12)}
            if chance.random() < 0.02:
                one["toestemming"] = {"tonen": "nee"}
        made["organisaties"] = [
            {"naam": f"{kind} {number // 2000}", "soort": kind,
             "leefgebied": chance.choice(DOMAINS), **({"sterkte": "gewoon"} if chance.random() < 0.5 else {})}
            for kind in KINDS if chance.random() < 0.2]
        made["hulpvragen"] = [
            {"leefgebied": domain, "vraag": f"vraag over {domain}"}
            for domain in DOMAINS if chance.random() < 0.3]
    return made


def main():
    count, path, plain = int(sys.argv[1]), sys.argv[2], "--plain" in sys.argv
    chance = random.Random(SEED)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            line = network(number, count, chance, plain)
            print(json.dumps(line, separators=(",", ":"), ensure_ascii=False), file=file)


if __name__ == "__main__":
    main()
