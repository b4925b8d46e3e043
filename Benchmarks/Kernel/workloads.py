"""Makes the graphs that `run` measures with. The same seed gives the same file.

  workloads.py ego COUNT FILE            ego networks of 15 to 59 persons, 37 on average
  workloads.py large NODES EDGES FILE    one clustered graph
  workloads.py ties NODES EDGES FILE     the same ties as a CSV file: source,target,strength; who has
                                         none is left out, and the others are numbered again

But for the last, each graph is a line of whole numbers: nodes, ties, and the two ends of every tie.
"""
import random
import sys

import numpy

SEED = 20240517


def ego_network(chance):
    """Circles in which about half of the pairs know each other, and few between circles."""
    count = chance.randrange(15, 60)
    circle = [chance.randrange(6) for _ in range(count)]
    closeness = [chance.uniform(0.2, 0.9) for _ in range(6)]
    ties = [
        (one, other) for one in range(count) for other in range(one + 1, count)
        if chance.random() < (closeness[circle[one]] if circle[one] == circle[other] else 0.04)
    ]
    chance.shuffle(ties)
    return count, ties


def write_ego_networks(count, file):
    chance = random.Random(SEED)
    for _ in range(count):
        nodes, ties = ego_network(chance)
        print(nodes, len(ties), *(end for tie in ties for end in tie), file=file)


def clustered_ties(chance, nodes, edges):
    """Streets of 12, neighbourhoods of 30 to 300; some people know far more others than most do."""
    sizes = numpy.minimum(300, 30 + chance.pareto(1.5, nodes // 30) * 30).astype(numpy.int64)
    starts = numpy.concatenate(([0], numpy.cumsum(sizes)))
    starts = starts[starts < nodes]
    ends = numpy.append(starts[1:], nodes)
    activity = chance.pareto(2.5, nodes) + 1
    by_activity = numpy.cumsum(activity) / activity.sum()
    keys = numpy.empty(0, numpy.int64)
    while len(keys) < edges:
        one = numpy.minimum(numpy.searchsorted(by_activity, chance.random(edges)), nodes - 1)
        home = numpy.searchsorted(starts, one, side="right") - 1
        street = one // 12 * 12
        kind = chance.random(edges)
        low = numpy.where(kind < 0.4, street, numpy.where(kind < 0.88, starts[home], 0))
        high = numpy.where(
            kind < 0.4, numpy.minimum(street + 12, nodes), numpy.where(kind < 0.88, ends[home], nodes))
        other = low + (chance.random(edges) * (high - low)).astype(numpy.int64)
        real = one != other
        one, other = one[real], other[real]
        new = numpy.minimum(one, other) * nodes + numpy.maximum(one, other)
        keys = numpy.unique(numpy.concatenate((keys, new)))
    keys = chance.permutation(keys)[:edges]
    number = chance.permutation(nodes)
    return numpy.stack((number[keys // nodes], number[keys % nodes]), axis=1)


def write_large_graph(nodes, edges, file):
    ties = clustered_ties(numpy.random.default_rng(SEED), nodes, edges)
    file.write(f"{nodes} {edges} ")
    numpy.savetxt(file, ties, fmt="%d", newline=" ")
    file.write("\n")


def write_ties(nodes, edges, file):
    chance = numpy.random.default_rng(SEED)
    # A list holds nobody without ties; without gaps in the numbers it is one graph to everybody.
    ties = numpy.unique(clustered_ties(chance, nodes, edges), return_inverse=True)[1].reshape(-1, 2)
    file.write("source,target,strength\n")
    strengths = chance.integers(1, 6, len(ties))
    numpy.savetxt(file, numpy.column_stack((ties, strengths)), fmt="%d", delimiter=",")


WRITERS = {"ego": write_ego_networks, "large": write_large_graph, "ties": write_ties}

if __name__ == "__main__":
    kind, *sizes, path = sys.argv[1:]
    with open(path, "w") as file:
        WRITERS[kind](*map(int, sizes), file)
