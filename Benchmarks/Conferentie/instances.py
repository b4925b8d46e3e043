#!/usr/bin/env python3
"""Writes questions for the conference solver as lines of JSON, the same for the same words.

  instances.py small COUNT [FIRST]    2 to 24 people, up to 6 moments, every kind of limit
  instances.py medium COUNT [FIRST]   40 people, 8 moments, 12 pairs who must not meet
  instances.py large  COUNT [FIRST]    100 people, 60 moments, 20 pairs who must not meet
"""
import json
import random
import sys


def chosen(source, people, least, most):
    return sorted(source.sample(people, min(len(people), source.randint(least, most))))


def availability(source, moments):
    """A yes, a no or nothing yet for each moment; some people are easier than others."""
    yes, unknown = source.choice([(0.4, 0.1), (0.6, 0.2), (0.8, 0.05), (0.3, 0.6)])
    draw = [source.random() for _ in range(moments)]
    return "".join("y" if d < yes else "?" if d < yes + unknown else "n" for d in draw)


def person(source, questions, moments, sides, helps, preferences):
    return {
        "helps": chosen(source, range(questions), 0, helps) if questions else [],
        "comes": availability(source, moments),
        "sides": chosen(source, range(sides), 0, 2) if sides else [],
        "languages": source.choice([[], [0], [0], [0], [0], [0, 1], [0, 2], [1], [2], [1, 2]]),
        "preference": source.choice(preferences),
    }


def pairs(source, count, most):
    wanted, found = min(most, count * (count - 1) // 2), set()
    while len(found) < wanted:
        found.add(tuple(sorted(source.sample(range(count), 2))))
    return [list(pair) for pair in sorted(found)]


def accompanied(source, everybody, most):
    rules = []
    for who in chosen(source, everybody, 0, most):
        others = [other for other in everybody if other != who]
        rules.append({"who": who, "by": chosen(source, others, 1, 3)})
    return rules


def small(seed):
    source = random.Random(f"small-{seed}")
    count, moments = source.randint(2, 24), source.randint(1, 6)
    questions, sides = source.randint(0, 10), source.randint(0, 4)
    everybody = range(count)
    return {
        "name": f"small-{seed}",
        "questions": [source.randint(1, 3) for _ in range(questions)],
        "days": [source.randint(0, 40) for _ in range(moments)],
        "people": [person(source, questions, moments, sides, source.choice([1, 2, 4]),
                          source.choice([[0], [0, 1, 2, 3], range(100)])) for _ in everybody],
        "places": source.choice([None, source.randint(1, count), source.randint(1, 8)]),
        "latest": source.choice([None, None, source.randint(10, 40)]),
        "required": chosen(source, everybody, 0, source.randint(0, 2)),
        "excluded": chosen(source, everybody, 0, 1) if source.random() < 0.3 else [],
        "apart": pairs(source, count, source.choice([0, 2, 6, 20])),
        "together": [chosen(source, everybody, 2, 3) for _ in range(source.randint(0, 2))],
        "accompanied": accompanied(source, everybody, 3),
        "minimums": [{"side": side, "count": source.randint(1, 3)}
                     for side in range(sides) if source.random() < 0.3],
        "spoken": source.choice([None, 0]),
        "interpreters": source.choice([[], [], [1]]),
    }


def busy(name, count, moments, apart, places):
    source, sides = random.Random(name), 4
    questions = source.choice([10, 15, 20, 30])
    everybody = range(count)
    helps = source.choice([1, 2, 3])
    preferences = source.choice([[0], [0, 1, 2, 3], range(100)])
    return {
        "name": name,
        "questions": [source.choice([1, 2, 2, 3]) for _ in range(questions)],
        "days": sorted(source.sample(range(120), moments)),
        "people": [person(source, questions, moments, sides, helps, preferences)
                   for _ in everybody],
        "places": source.choice([None, *places]),
        "latest": source.choice([None, 100]),
        "required": chosen(source, everybody, 1, 3),
        "excluded": chosen(source, everybody, 0, 3),
        "apart": pairs(source, count, apart),
        "together": [chosen(source, everybody, 2, 3) for _ in range(source.randint(0, 4))],
        "accompanied": accompanied(source, everybody, 6),
        "minimums": [{"side": side, "count": source.randint(1, 3)} for side in range(sides)],
        "spoken": source.choice([None, 0]),
        "interpreters": source.choice([[], [1]]),
    }


def medium(seed):
    return busy(f"medium-{seed}", 40, 8, 12, (6, 8, 10, 12, 16, 20))


def large(seed):
    return busy(f"large-{seed}", 100, 60, 20, (8, 10, 12, 15, 20, 30, 45))


def main():
    kind = {"small": small, "medium": medium, "large": large}[sys.argv[1]]
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    for seed in range(first, first + int(sys.argv[2])):
        print(json.dumps(kind(seed), separators=(",", ":")))


if __name__ == "__main__":
    main()
