"""What a Python programmer would write: the set `structuur` for every network of a file, one JSON line
each, with the names that our columns have.

  peers.py LIBRARY FILE      igraph, networkx, rustworkx or networkit

Reads and writes with orjson. What a library lacks is left out or, where a few lines do, written here.
"""
import sys

import orjson

GROUPS = ["familie", "vrienden", "buren", "collega's", "vrijwilligers", "professionals"]


def read(line):
    network = orjson.loads(line)
    names = [person["naam"] for person in network["personen"]]
    number = {name: index for index, name in enumerate(names)}
    groups = [person["groep"] for person in network["personen"]]
    ties = [(number[tie["tussen"][0]], number[tie["tussen"][1]]) for tie in network["relaties"]]
    return network["id"], names, groups, ties


def composition(groups, ties):
    count, known = len(groups), len(ties)
    sizes = {group: groups.count(group) for group in GROUPS}
    outside = sum(groups[one] != groups[other] for one, other in ties)
    return {
        "omvang": count, "aantal_banden": known, "dichtheid": 2 * known / (count * (count - 1)),
        "groepen": sizes, "groepsvariatie": 1 - sum(size * size for size in sizes.values()) / count**2,
        "groepsmenging": (2 * outside - known) / known if known else None,
        "effectieve_omvang": count - 2 * known / count,
    }


def neighbours_of(count, ties):
    neighbours = [set() for _ in range(count)]
    for one, other in ties:
        neighbours[one].add(other)
        neighbours[other].add(one)
    return neighbours


def constraint_of(neighbours):
    """Of somebody tied to everybody, for libraries without Burt's measure."""
    count, total = len(neighbours), 0.0
    for near in neighbours:
        total += (1 / count * (1 + sum(1 / (len(neighbours[other]) + 1) for other in near)))**2
    return total


def finite(values):
    return [None if value != value else value for value in values]


def igraph(count, ties):
    import igraph
    graph = igraph.Graph(count, ties)
    everybody = igraph.Graph(count + 1, ties + [(count, node) for node in range(count)])
    parts = graph.connected_components()
    sizes = parts.sizes()
    degrees = graph.degree()
    communities = graph.community_multilevel()
    return {
        "delen": len(parts), "losstaanden": degrees.count(0), "banden_per_persoon": degrees,
        "inperking": everybody.constraint([count])[0],
        "bemiddeling_met_hoofdpersoon": everybody.betweenness(),
        "korte_lijnen_binnen_bereik": [
            None if value != value else value * (sizes[part] - 1) / (count - 1)
            for value, part in zip(graph.closeness(), parts.membership)],
        "onderlinge_bekendheid": graph.transitivity_local_undirected(mode="zero"),
        "kernen": graph.coreness(), "verbindingspersonen": graph.articulation_points(),
        "gemeenschappen": communities.membership,
        "modulariteit": communities.modularity if ties else None,
    }


def networkx(count, ties):
    import networkx as nx
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(ties)
    everybody = graph.copy()
    everybody.add_edges_from((count, node) for node in range(count))
    degrees = [degree for _, degree in graph.degree()]
    communities = nx.community.louvain_communities(graph, seed=1) if ties else []
    group = {node: number for number, nodes in enumerate(communities) for node in nodes}
    return {
        "delen": nx.number_connected_components(graph), "losstaanden": degrees.count(0),
        "banden_per_persoon": degrees,
        # For everybody it works with matrices, which is faster than for one without.
        "inperking": float(nx.constraint(everybody)[count]),
        "bemiddeling_met_hoofdpersoon": list(nx.betweenness_centrality(everybody, normalized=False).values()),
        "korte_lijnen_binnen_bereik": [
            value if degrees[node] else None for node, value in nx.closeness_centrality(graph).items()],
        "onderlinge_bekendheid": list(nx.clustering(graph).values()),
        "kernen": list(nx.core_number(graph).values()),
        "verbindingspersonen": list(nx.articulation_points(graph)),
        "gemeenschappen": [group.get(node, node) for node in range(count)],
        "modulariteit": nx.community.modularity(graph, communities) if ties else None,
    }


def rustworkx(count, ties):
    """Has no communities, which flatters it."""
    import rustworkx as rx
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    graph.add_edges_from_no_data(ties)
    everybody = graph.copy()
    everybody.add_node(count)
    everybody.add_edges_from_no_data([(count, node) for node in range(count)])
    neighbours = neighbours_of(count, ties)
    degrees = [len(near) for near in neighbours]
    return {
        "delen": rx.number_connected_components(graph), "losstaanden": degrees.count(0),
        "banden_per_persoon": degrees, "inperking": constraint_of(neighbours),
        "bemiddeling_met_hoofdpersoon": list(
            rx.graph_betweenness_centrality(everybody, normalized=False).values()),
        "korte_lijnen_binnen_bereik": [
            value if degrees[node] else None
            for node, value in rx.graph_closeness_centrality(graph).items()],
        "onderlinge_bekendheid": [
            sum(len(neighbours[other] & near) for other in near) / (len(near) * (len(near) - 1))
            if len(near) > 1 else 0 for near in neighbours],
        "kernen": [core for _, core in sorted(rx.core_number(graph).items())],
        "verbindingspersonen": list(rx.articulation_points(graph)),
    }


def networkit(count, ties):
    """Its closeness counts who cannot be reached in another way and is not compared."""
    import networkit as nk
    nk.setNumberOfThreads(1)
    graph, everybody = nk.Graph(count), nk.Graph(count + 1)
    for one, other in ties:
        graph.addEdge(one, other)
        everybody.addEdge(one, other)
    for node in range(count):
        everybody.addEdge(count, node)

    def ran(algorithm):
        algorithm.run()
        return algorithm

    degrees = [graph.degree(node) for node in range(count)]
    seen, between = set(), set()
    for part in ran(nk.components.BiconnectedComponents(graph)).getComponents():
        for node in part:
            (between if node in seen else seen).add(node)
    result = {
        "delen": ran(nk.components.ConnectedComponents(graph)).numberOfComponents(),
        "losstaanden": degrees.count(0), "banden_per_persoon": degrees,
        "inperking": constraint_of(neighbours_of(count, ties)),
        "bemiddeling_met_hoofdpersoon": [
            score / 2 for score in ran(nk.centrality.Betweenness(everybody)).scores()],
        "lijnen": finite(ran(nk.centrality.Closeness(
            graph, False, nk.centrality.ClosenessVariant.GENERALIZED)).scores()),
        "onderlinge_bekendheid": finite(
            ran(nk.centrality.LocalClusteringCoefficient(graph, False)).scores()),
        "kernen": [int(core) for core in ran(nk.centrality.CoreDecomposition(graph)).scores()],
        "verbindingspersonen": list(between),
    }
    if ties:
        groups = ran(nk.community.PLM(graph, refine=False)).getPartition()
        result["gemeenschappen"] = groups.getVector()
        result["modulariteit"] = nk.community.Modularity().getQuality(groups, graph)
    return result


def main():
    measure = {"igraph": igraph, "networkx": networkx, "rustworkx": rustworkx, "networkit": networkit}[sys.argv[1]]
    out = sys.stdout.buffer
    with open(sys.argv[2], "rb") as file:
        for line in file:
            name, people, groups, ties = read(line)
            result = {"id": name, "personen": people, **composition(groups, ties), **measure(len(people), ties)}
            out.write(orjson.dumps(result, option=orjson.OPT_APPEND_NEWLINE))


main()
