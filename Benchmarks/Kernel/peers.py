"""One peer on one workload, timed as kernel-benchmark times ours; prints the same JSON.

  peers.py igraph|networkx|rustworkx|networkit ego|large|exact FILE

A class holds a library: what its steps are called here, each by the library's best call. What a
library lacks it lacks here too, except where a line of Python finishes what it nearly has.
"""
import importlib
import json
import math
import sys
import time

import numpy

PIVOTS = 64


class Igraph:
    def __init__(self, library):
        self.library = library

    def ego_network(self, nodes, ties):
        others = self.library.Graph(nodes, ties)
        everybody = self.library.Graph(nodes + 1, ties + [(nodes, node) for node in range(nodes)])
        return others, everybody

    def ego_steps(self):
        return {
            "density": lambda others, everybody: others.density(),
            "components": lambda others, everybody: len(others.connected_components()),
            "isolates": lambda others, everybody: where_zero(others.degree()),
            "effective size": lambda others, everybody: size_of(others.vcount(), others.ecount()),
            "constraint": lambda others, everybody: everybody.constraint([others.vcount()])[0],
            "betweenness": lambda others, everybody: everybody.betweenness(),
            "closeness": lambda others, everybody: others.closeness(),
            "clustering": lambda others, everybody: others.transitivity_local_undirected(mode="zero"),
            "cores": lambda others, everybody: others.coreness(),
            "articulation points": lambda others, everybody: sorted(others.articulation_points()),
            "communities": lambda others, everybody: others.community_multilevel().modularity,
        }

    def large_input(self, ties):
        return ties

    def large_graph(self, nodes, ties):
        return self.library.Graph(nodes, ties)

    def exact_steps(self, graph):
        return {"betweenness": graph.betweenness, "harmonic closeness": graph.harmonic_centrality}

    def large_steps(self, graph):
        pivots = [number * (graph.vcount() // PIVOTS) for number in range(PIVOTS)]
        return {
            "components": lambda: len(graph.connected_components()),
            "cores": graph.coreness,
            "PageRank": graph.pagerank,
            "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
            "Louvain": graph.community_multilevel,
            "Leiden": lambda: graph.community_leiden(objective_function="modularity"),
            "pivots": lambda: graph.betweenness(sources=pivots),
        }

    def modularity(self, graph, groups):
        return groups.modularity

    def edge_count(self, graph):
        return graph.ecount()


class Networkx:
    def __init__(self, library):
        self.library = library

    def ego_network(self, nodes, ties):
        others = self.library.Graph()
        others.add_nodes_from(range(nodes))
        others.add_edges_from(ties)
        everybody = others.copy()
        everybody.add_edges_from((nodes, node) for node in range(nodes))
        return others, everybody

    def ego_steps(self):
        nx = self.library
        return {
            "density": lambda others, everybody: nx.density(others),
            "components": lambda others, everybody: nx.number_connected_components(others),
            "isolates": lambda others, everybody: list(nx.isolates(others)),
            "effective size": lambda others, everybody: size_of(len(others), others.size()),
            # For all nodes networkx works with matrices, which is faster than for one without.
            "constraint": lambda others, everybody: float(nx.constraint(everybody)[len(others)]),
            "betweenness": lambda others, everybody: list(
                nx.betweenness_centrality(everybody, normalized=False).values()),
            "closeness": lambda others, everybody: list(
                nx.closeness_centrality(others, wf_improved=False).values()),
            "clustering": lambda others, everybody: list(nx.clustering(others).values()),
            "cores": lambda others, everybody: list(nx.core_number(others).values()),
            "articulation points": lambda others, everybody: sorted(nx.articulation_points(others)),
            "communities": self.communities,
        }

    def communities(self, others, everybody):
        if not others.size():
            return 0.0
        groups = self.library.community.louvain_communities(others, seed=1)
        return self.library.community.modularity(others, groups)

    def edge_count(self, graph):
        return graph.size()


class Rustworkx:
    """Has no clustering of single nodes, no constraint and no communities."""

    def __init__(self, library):
        self.library = library

    def ego_network(self, nodes, ties):
        others = self.library.PyGraph(multigraph=False)
        others.add_nodes_from(range(nodes))
        others.add_edges_from_no_data(ties)
        everybody = others.copy()
        everybody.add_node(nodes)
        everybody.add_edges_from_no_data([(nodes, node) for node in range(nodes)])
        return others, everybody

    def ego_steps(self):
        rx = self.library
        return {
            "density": lambda others, everybody: density_of(others.num_nodes(), others.num_edges()),
            "components": lambda others, everybody: rx.number_connected_components(others),
            "isolates": lambda others, everybody: list(rx.isolates(others)),
            "effective size": lambda others, everybody: size_of(others.num_nodes(), others.num_edges()),
            "betweenness": lambda others, everybody: list(
                rx.graph_betweenness_centrality(everybody, normalized=False).values()),
            "closeness": lambda others, everybody: list(
                rx.graph_closeness_centrality(others, wf_improved=False).values()),
            "cores": lambda others, everybody: in_order(rx.core_number(others)),
            "articulation points": lambda others, everybody: sorted(rx.articulation_points(others)),
        }

    def edge_count(self, graph):
        return graph.num_edges()


class Networkit:
    """One thread, like every other contestant. Has no constraint and no articulation points."""

    def __init__(self, library):
        self.library = library
        library.setNumberOfThreads(1)
        library.setSeed(1, False)

    def ego_network(self, nodes, ties):
        graph = self.library.Graph(nodes)
        for one, other in ties:
            graph.addEdge(one, other)
        everybody = self.library.Graph(graph)
        everybody.addNode()
        for node in range(nodes):
            everybody.addEdge(nodes, node)
        return graph, everybody

    def ego_steps(self):
        nk = self.library
        closeness = nk.centrality.ClosenessVariant.GENERALIZED
        run = self.ran
        return {
            "density": lambda others, everybody: density_of(others.numberOfNodes(), others.numberOfEdges()),
            "components": lambda others, everybody: run(
                nk.components.ConnectedComponents(others)).numberOfComponents(),
            "isolates": lambda others, everybody: where_zero(
                [others.degree(node) for node in range(others.numberOfNodes())]),
            "effective size": lambda others, everybody: size_of(
                others.numberOfNodes(), others.numberOfEdges()),
            "betweenness": lambda others, everybody: [
                score / 2 for score in run(nk.centrality.Betweenness(everybody)).scores()],
            "closeness": lambda others, everybody: run(
                nk.centrality.Closeness(others, False, closeness)).scores(),
            "clustering": lambda others, everybody: run(
                nk.centrality.LocalClusteringCoefficient(others)).scores(),
            "cores": lambda others, everybody: run(nk.centrality.CoreDecomposition(others)).scores(),
            "communities": self.communities,
        }

    def communities(self, others, everybody):
        if not others.numberOfEdges():
            return 0.0
        partition = self.ran(self.library.community.PLM(others, refine=False)).getPartition()
        return self.library.community.Modularity().getQuality(partition, others)

    def large_input(self, ties):
        return tuple(numpy.ascontiguousarray(ties.T))

    def large_graph(self, nodes, ties):
        return self.library.GraphFromCoo(ties, n=nodes)

    def large_steps(self, graph):
        nk, run = self.library, self.ran

        def clustering():
            graph.sortEdges()
            return run(nk.centrality.LocalClusteringCoefficient(graph, True)).scores()

        return {
            "components": lambda: run(nk.components.ConnectedComponents(graph)).numberOfComponents(),
            "cores": lambda: run(nk.centrality.CoreDecomposition(graph)).scores(),
            "PageRank": lambda: run(nk.centrality.PageRank(graph, damp=0.85, tol=1e-10)).scores(),
            "clustering": clustering,
            "Louvain": lambda: run(nk.community.PLM(graph, refine=False)).getPartition(),
            "Leiden": lambda: run(nk.community.ParallelLeiden(graph)).getPartition(),
            "pivots": lambda: run(nk.centrality.EstimateBetweenness(graph, PIVOTS)).scores(),
        }

    def modularity(self, graph, groups):
        return self.library.community.Modularity().getQuality(groups, graph)

    def edge_count(self, graph):
        return graph.numberOfEdges()

    @staticmethod
    def ran(algorithm):
        algorithm.run()
        return algorithm


PEERS = {"igraph": Igraph, "networkx": Networkx, "rustworkx": Rustworkx, "networkit": Networkit}


def size_of(nodes, ties):
    """Burt's effective size of somebody who knows all these nodes."""
    return nodes - 2 * ties / nodes


def density_of(nodes, ties):
    return 2 * ties / (nodes * (nodes - 1))


def where_zero(numbers):
    return [position for position, number in enumerate(numbers) if number == 0]


def in_order(by_node):
    return [by_node[node] for node in range(len(by_node))]


def fingerprint(answer):
    """As in Fingerprint.swift."""
    if answer is None:
        return 0.0
    if isinstance(answer, (list, tuple)):
        return sum((place % 7 + 1) * fingerprint(value) for place, value in enumerate(answer))
    return 0.0 if math.isnan(answer) else float(answer)


class Report:
    def __init__(self, version):
        self.version, self.seconds, self.values, self.memory = version, {}, {}, {}

    def time(self, step, compute):
        start = time.perf_counter()
        answer = compute()
        self.seconds[step] = time.perf_counter() - start
        return answer

    def note_memory(self, moment):
        with open("/proc/self/status") as status:
            line = next(line for line in status if line.startswith("VmHWM:"))
        self.memory[moment] = int(line.split()[1]) / 1024

    def write(self):
        json.dump({
            "version": self.version, "seconds": self.seconds, "values": self.values,
            "peakMebibytes": self.memory}, sys.stdout)


def workloads(path):
    with open(path) as file:
        for line in file:
            nodes, _, *ends = map(int, line.split())
            yield nodes, list(zip(ends[::2], ends[1::2]))


def ego(peer, path, report):
    inputs = list(workloads(path))
    networks = report.time("build", lambda: [peer.ego_network(*each) for each in inputs])
    report.values["build"] = fingerprint([peer.edge_count(everybody) for _, everybody in networks])
    steps = peer.ego_steps()
    for name, step in steps.items():
        answers = report.time(name, lambda: [step(*network) for network in networks])
        report.values[name] = fingerprint(answers)
        if name == "communities":
            report.values[name] = sum(0 if math.isnan(each) else each for each in answers) / len(answers)

    def everything(nodes, ties):
        network = peer.ego_network(nodes, ties)
        return [step(*network) for step in steps.values()]

    report.time("everything", lambda: [everything(*each) for each in inputs])
    report.note_memory("end")


def large(peer, path, report):
    report.note_memory("start")
    numbers = numpy.fromfile(path, dtype=numpy.int64, sep=" ")
    nodes, ties = int(numbers[0]), peer.large_input(numbers[2:].reshape(-1, 2))
    del numbers
    graph = report.time("build", lambda: peer.large_graph(nodes, ties))
    report.values["build"] = peer.edge_count(graph)
    report.note_memory("build")
    for name, step in peer.large_steps(graph).items():
        answer = report.time(name, step)
        grouping = name in ("Louvain", "Leiden")
        report.values[name] = peer.modularity(graph, answer) if grouping else fingerprint(answer)
    report.note_memory("end")


def exact(peer, path, report):
    nodes, ties = next(workloads(path))
    graph = report.time("build", lambda: peer.large_graph(nodes, ties))
    report.values["build"] = peer.edge_count(graph)
    for name, step in peer.exact_steps(graph).items():
        report.values[name] = fingerprint(report.time(name, step))


def main():
    name, kind, path = sys.argv[1:]
    library = importlib.import_module(name)
    report = Report(library.__version__)
    {"ego": ego, "large": large, "exact": exact}[kind](PEERS[name](library), path, report)
    report.write()


if __name__ == "__main__":
    main()
