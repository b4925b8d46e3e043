"""Has the tool write netwerk files in every format that other programs read, and says in verwacht.json
what must be in it, worked out from the YAML itself; see README.md.

  voorbeelden.py TOOL FOLDER NETWORK.yaml …
"""
import json
import subprocess
import sys
from pathlib import Path

import yaml

WAYS = {"graphml": ".graphml", "gexf": ".gexf", "pajek": ".net", "egor": "", "networkcanvas": ""}


def as_table(part):
    """Somebody of whom only the name is said is a text."""
    return {"naam": part} if isinstance(part, str) else dict(part)


def focal(network):
    one = network.get("hoofdpersonen") or network["hoofdpersoon"]
    return [as_table(part) for part in (one if isinstance(one, list) else [one])]


def is_shown(part):
    """Who does not want to be shown or named is not looked at here: it is tested with the tool."""
    return "toestemming" not in part and "veiligheid" not in part


def no_tie(part):
    return part.get("band") == "geen"


def of(parts, field):
    return sorted(str(part[field]) for part in parts if part.get(field) is not None)


class Expected:
    def __init__(self, path):
        network = yaml.safe_load(path.read_text("utf-8"))
        self.focal = focal(network)
        self.people = [as_table(part) for part in network.get("personen") or []]
        self.organisations = [as_table(part) for part in network.get("organisaties") or []]
        self.ties = [as_table(part) for part in network.get("relaties") or []]
        self.is_plain = len(self.focal) == 1 and all(map(is_shown, self.people))

    def names(self):
        return sorted(part["naam"] for part in self.focal + self.people + self.organisations)

    def bands(self):
        """An organisation has a band when something is said of it, a person unless `band: geen`."""
        said = ("sterkte", "aard", "steun", "krijgt", "contact", "richting", "sinds", "band")
        return [part for part in self.people if not no_tie(part)] + [
            part for part in self.organisations if not no_tie(part) and any(map(part.get, said))]

    def graph(self, label):
        everybody = self.focal + self.people + self.organisations
        fields = {label: self.names()} if label else {}
        edges = {}
        if label == "label":
            fields |= {"rol": of(everybody, "rol"), "kring": of(everybody, "kring")}
            edges["sterkte"] = of(self.bands() + self.ties, "sterkte")
        return {
            "knopen": len(everybody), "lijnen": len(self.bands()) + len(self.ties),
            "gericht": False, "knoopvelden": fields, "lijnvelden": edges}

    def tables(self, name):
        others = self.people + self.organisations
        row = lambda parts, column, values: {"rijen": len(parts), "kolommen": {column: values}}
        return [
            row(self.focal, name, of(self.focal, "naam")), row(others, name, of(others, "naam")),
            {"rijen": len(self.ties), "kolommen": {
                "sterkte": sorted(str(tie.get("sterkte", "")) for tie in self.ties)}}]


def main(tool, folder, paths):
    expected = {}
    folder.mkdir(parents=True)
    for path in map(Path, paths):
        facts = Expected(path)
        if not facts.is_plain:
            print(f"{path.name}: left out, since not everybody goes along as they are")
            continue
        for way, suffix in WAYS.items():
            name = f"{path.name.split('.')[0]}-{way}{suffix}"
            subprocess.run(
                [tool, "zet-om", path, "-o", folder / name, "--naar", way], check=True,
                stderr=subprocess.DEVNULL)
            if suffix:
                expected[name] = facts.graph(None if suffix == ".net" else "label")
            else:
                tables = {
                    "egor": ["egos.csv", "alters.csv", "edges.csv"],
                    "networkcanvas": [
                        "netwerken_ego.csv", "netwerken_attributeList_Person.csv",
                        "netwerken_edgeList_Knows.csv"]}[way]
                columns = facts.tables("naam" if way == "egor" else "name")
                expected |= {f"{name}/{file}": what for file, what in zip(tables, columns)}
    (folder / "verwacht.json").write_text(json.dumps(expected, ensure_ascii=False), "utf-8")


main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
