"""One peer on one list of ties, step by step from the file on; prints JSON as Kernel/peers.py does.

  contestant.py igraph|networkit FILE.csv

Steps are those of Kernel/peers.py. The file is read by pandas, which both libraries recommend and
which is faster than their own readers, into the array that each takes without copying twice.
"""
import importlib
import pathlib
import sys

import pandas

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Kernel"))
import peers


def load(peer, path):
    ties = pandas.read_csv(path, usecols=[0, 1], dtype="int64").to_numpy()
    return peer.large_graph(int(ties.max()) + 1, peer.large_input(ties))


def main():
    name, path = sys.argv[1:]
    library = importlib.import_module(name)
    report, peer = peers.Report(library.__version__), peers.PEERS[name](library)
    report.note_memory("start")
    graph = report.time("load", lambda: load(peer, path))
    report.values["load"] = peer.edge_count(graph)
    report.note_memory("load")
    for step, compute in peer.large_steps(graph).items():
        answer = report.time(step, compute)
        if step in ("Louvain", "Leiden"):
            report.values[step] = peer.modularity(graph, answer)
        elif step == "components":
            report.values[step] = answer
        elif step == "cores":
            report.values[step] = max(answer)
        elif step == "PageRank":
            report.values[step] = max(answer)
    report.note_memory("end")
    report.write()


main()
