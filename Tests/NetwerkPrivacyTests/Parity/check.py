"""Answers the questions of privacy-oracle anew: pseudonyms with hmac and openssl, k, l and t with
pycanon, uniqueness of networks with networkx. Prints counts; exit code 1 when something differs."""
import base64
import collections
import hashlib
import hmac
import json
import subprocess
import sys
import warnings

import networkx as nx
import pandas
from pycanon import anonymity

warnings.filterwarnings("ignore")
LETTERS = {
    "netwerk": "n", "persoon": "p", "organisatie": "o", "hulpvraag": "v", "voorwaarde": "w",
    "afspraak": "a", "huishouden": "h", "tekst": "t",
}
counts = collections.Counter()
differences = []


def compare(name, ours, theirs, equal=None):
    counts[name] += 1
    if not (equal if equal is not None else ours == theirs):
        differences.append(f"{name}: {ours!r}, expected {theirs!r}")


def pseudonym(question, number):
    network = question.get("netwerk")
    scope = "overal" if network is None else "in:" + network
    message = "\0".join(
        ["netwerk-pseudoniem-1", question["waarvan"], scope, question["identiteit"]]).encode()
    key = question["sleutel"].encode()
    digest = hmac.new(key, message, hashlib.sha256).digest()
    sixteen = base64.b32encode(digest[:10]).decode().lower()
    expected = LETTERS[question["waarvan"]] + "-" + sixteen
    compare("pseudonyms against Python hmac", question["kenmerk"], expected)
    if number % 5 == 0:
        told = subprocess.run(
            ["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:" + key.hex()],
            input=message, capture_output=True, check=True).stdout.decode().split()[-1]
        sixteen = base64.b32encode(bytes.fromhex(told)[:10]).decode().lower()
        compare("pseudonyms against openssl", question["kenmerk"][2:], sixteen)


def table(question):
    columns = question["kolommen"]
    data = pandas.DataFrame(question["rijen"], columns=columns)
    data["numbers"] = question["gevoelig"]
    data["words"] = [str(value) for value in question["gevoelig"]]
    compare("k against pycanon", question["k"], int(anonymity.k_anonymity(data, columns)))
    compare("l against pycanon", question["l"], int(anonymity.l_diversity(data, columns, ["words"])))
    words = float(anonymity.t_closeness(data, columns, ["words"]))
    compare("t of words against pycanon", question["tGelijk"], words,
            abs(question["tGelijk"] - words) < 1e-9)
    # pycanon divides by zero when there is one value only; then no distribution differs.
    if data["numbers"].nunique() > 1:
        numbers = float(anonymity.t_closeness(data, columns, ["numbers"]))
        compare("t of numbers against pycanon", question["tGeordend"], numbers,
                abs(question["tGeordend"] - numbers) < 1e-9)
    alone = int((data.groupby(columns).size() == 1).sum())
    compare("unique rows against pandas", question["uniek"], alone)


def graph(network):
    told = nx.Graph()
    told.add_nodes_from(range(len(network["buurten"]) + 1))
    told.add_edges_from(network["banden"])
    for node in told:
        told.nodes[node]["mark"] = "1" if node == 0 else "0"
    return told


def neighbourhood(told, node):
    part = nx.ego_graph(told, node, radius=1).copy()
    for other in part:
        part.nodes[other]["mark"] = ("2" if other == node else "") + ("1" if other == 0 else "0")
    return part


def refined(told):
    return nx.weisfeiler_lehman_graph_hash(
        told, node_attr="mark", iterations=max(2, len(told)), digest_size=16)


def isomorphic(one, other):
    return nx.is_isomorphic(one, other, node_match=lambda a, b: a["mark"] == b["mark"])


def classes(graphs):
    """The number of the isomorphism class of each graph."""
    found, numbers = collections.defaultdict(list), []
    for told in graphs:
        key = refined(told)
        for number, other in found[key]:
            if isomorphic(told, other):
                numbers.append(number)
                break
        else:
            numbers.append(counts["isomorphism classes"])
            found[key].append((numbers[-1], told))
            counts["isomorphism classes"] += 1
    return numbers


def partition(labels):
    first = {}
    return [first.setdefault(label, number) for number, label in enumerate(labels)]


def unique_and_k(labels):
    sizes = collections.Counter(labels).values()
    return sum(1 for size in sizes if size == 1), min(sizes)


def structure(name, codes, graphs):
    ours = partition(codes)
    refinement = partition([refined(told) for told in graphs])
    compare(f"partition of {name} by colour refinement against networkx", ours, refinement)
    exact = classes(graphs)
    # What is isomorphic must share a code.
    codes_of = collections.defaultdict(set)
    for number, code in zip(exact, codes):
        codes_of[number].add(code)
    compare(f"isomorphic {name} share a code", [len(c) for c in codes_of.values() if len(c) > 1], [])
    counts[f"{name} compared"] += len(graphs)
    counts[f"{name} that share a code and are not isomorphic (classes)"] += (
        len(set(exact)) - len(set(codes)))


def networks(question):
    told = [graph(network) for network in question["netwerken"]]
    codes = [network["code"] for network in question["netwerken"]]
    structure("networks", codes, told)
    parts, part_codes = [], []
    for network, one in zip(question["netwerken"], told):
        for node in range(1, len(one)):
            parts.append(neighbourhood(one, node))
            part_codes.append(network["buurten"][node - 1])
    structure("neighbourhoods", part_codes, parts)
    labels = {
        "omvang": [one.degree(0) for one in told],
        "graden": [tuple(sorted(d for _, d in one.degree())) for one in told],
        "kringEnGroep": [tuple(sorted(n["vakken"])) for n in question["netwerken"]],
        "bouw": [refined(one) for one in told],
        "graadVanPersoon": [one.degree(n) for one in told for n in one if n != 0],
        "buurtVanPersoon": [refined(part) for part in parts],
    }
    for name, values in labels.items():
        alone, smallest = unique_and_k(values)
        compare("unique signatures against networkx", (name, question["uniek"][name]), (name, alone))
        compare("rarest signatures against networkx", (name, question["k"][name]), (name, smallest))


for number, line in enumerate(sys.stdin):
    question = json.loads(line)
    if question["soort"] == "pseudoniem":
        pseudonym(question, number)
    elif question["soort"] == "tabel":
        table(question)
    else:
        networks(question)

for name, count in sorted(counts.items()):
    print(f"{count:6d}  {name}")
print(f"{len(differences):6d}  differences")
for difference in differences[:10]:
    print(difference[:300], file=sys.stderr)
sys.exit(1 if differences or not counts else 0)
