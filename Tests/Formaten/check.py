"""Reads exports with NetworkX, igraph and pandas, and compares them with verwacht.json; see README.md."""
import json
import sys
from pathlib import Path

import igraph
import networkx
import pandas

problems = 0
readings = 0


def tell(name, program, what):
    global problems
    problems += 1
    print(f"{name}: {program}: {what}", file=sys.stderr)


def text(value):
    """A value as Netwerk spells it: whole numbers without decimals, true and false."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return "" if value is None else str(value)


def is_number(value):
    try:
        float(value)
        return True
    except ValueError:
        return False


def same(found, expected):
    """Numbers are the same as numbers: 1e300 is spelt in more ways than one."""
    if found == expected:
        return True
    if not all(map(is_number, found)) or not all(map(is_number, expected)):
        return False
    return sorted(map(float, found)) == sorted(map(float, expected))


def compare(name, program, what, found, expected):
    if not same(found, expected):
        tell(name, program, f"{what} is {found}, expected {expected}")


def values(rows, field):
    return sorted(text(row[field]) for row in rows if field in row and row[field] is not None)


def is_filled_in(value):
    """igraph gives everybody every attribute: an empty text or not a number where the file has none."""
    return value != "" and value == value


def compare_graph(name, program, nodes, edges, directed, expected):
    compare(name, program, "knopen", [str(len(nodes))], [str(expected["knopen"])])
    compare(name, program, "lijnen", [str(len(edges))], [str(expected["lijnen"])])
    if "gericht" in expected and directed != expected["gericht"]:
        tell(name, program, f"gericht is {directed}")
    for place, rows in (("knoopvelden", nodes), ("lijnvelden", edges)):
        for field, wanted in expected.get(place, {}).items():
            compare(name, program, f"{place}.{field}", values(rows, field), wanted)


def with_networkx(path, expected):
    readers = {
        ".graphml": networkx.read_graphml, ".gexf": networkx.read_gexf, ".net": networkx.read_pajek}
    graph = readers[path.suffix](path)
    nodes = [data for _, data in graph.nodes(data=True)]
    edges = [data for _, _, data in graph.edges(data=True)]
    compare_graph(path.name, "NetworkX", nodes, edges, graph.is_directed(), expected)


def with_igraph(path, expected):
    readers = {".graphml": igraph.Graph.Read_GraphML, ".net": igraph.Graph.Read_Pajek}
    graph = readers[path.suffix](str(path))
    nodes, edges = (
        [{key: value for key, value in row.attributes().items() if is_filled_in(value)} for row in rows]
        for rows in (graph.vs, graph.es))
    # An empty text that the file does have cannot be told from none.
    expected = dict(expected)
    for place in ("knoopvelden", "lijnvelden"):
        expected[place] = {
            field: [value for value in wanted if value != ""]
            for field, wanted in expected.get(place, {}).items()}
    compare_graph(path.name, "igraph", nodes, edges, graph.is_directed(), expected)


def with_pandas(path, expected):
    table = pandas.read_csv(
        path, sep=expected.get("scheiding", ","), decimal=expected.get("decimaal", "."), dtype=str,
        keep_default_na=False, encoding="utf-8-sig")
    compare(path.name, "pandas", "rijen", [str(len(table))], [str(expected["rijen"])])
    for field, wanted in expected.get("kolommen", {}).items():
        if field not in table:
            tell(path.name, "pandas", f"no column {field}")
        else:
            compare(path.name, "pandas", field, sorted(table[field]), wanted)


programs = {
    ".graphml": [with_networkx, with_igraph], ".gexf": [with_networkx],
    ".net": [with_networkx, with_igraph], ".csv": [with_pandas]}

folder = Path(sys.argv[1])
for name, expected in json.loads((folder / "verwacht.json").read_text("utf-8")).items():
    path = folder / name
    if path.suffix not in programs:
        tell(name, "check", "no program reads this")
    for read in programs.get(path.suffix, []):
        readings += 1
        try:
            read(path, expected)
        except Exception as error:  # Whatever another program says is what we want to know.
            tell(name, read.__name__, f"{type(error).__name__}: {error}")
print(f"{readings} readings, {problems} problems")
sys.exit(1 if problems or readings == 0 else 0)
