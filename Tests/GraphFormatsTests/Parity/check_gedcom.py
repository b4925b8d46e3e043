"""Reads the GEDCOM files of the tests with ged4py and python-gedcom and compares what they find with
the table that the Swift tests keep equal to what the library finds."""

import csv
import pathlib
import sys
import unicodedata

from ged4py import GedcomReader
from ged4py.date import DateValueTypes
from ged4py.parser import CodecError, ParserError
from gedcom.element.individual import IndividualElement
from gedcom.parser import Parser

FILES = pathlib.Path(__file__).parent.parent / "Files"
EXACT = {
    DateValueTypes.SIMPLE,
    DateValueTypes.ABOUT,
    DateValueTypes.CALCULATED,
    DateValueTypes.ESTIMATED,
    DateValueTypes.INTERPRETED,
}
# Lines without a level, and UTF-16.
REFUSED = {"kapot.ged", "utf16.ged"}
UTF8 = {"familie.ged", "zeven.ged", "kapot.ged"}


def year(record):
    date = record.sub_tag_value("BIRT/DATE")
    if date is None or date.kind not in EXACT:
        return ""
    return str(date.date.year)


def with_ged4py(path):
    people, parents, couples = {}, set(), set()
    with GedcomReader(str(path)) as reader:
        for person in reader.records0("INDI"):
            name = " ".join(part for part in (person.name.given, person.name.surname) if part)
            people[person.xref_id.strip("@")] = (
                unicodedata.normalize("NFC", " ".join(name.split())),
                year(person),
            )
        for family in reader.records0("FAM"):
            partners = [
                sub.value.strip("@") if isinstance(sub.value, str) else sub.xref_id.strip("@")
                for sub in (family.sub_tags("HUSB", follow=True) + family.sub_tags("WIFE", follow=True))
                if sub is not None
            ]
            children = [sub.xref_id.strip("@") for sub in family.sub_tags("CHIL", follow=True) if sub]
            if len(partners) == 2:
                couples.add(frozenset(partners))
            parents |= {(partner, child) for partner in partners for child in children}
    return people, parents, couples


def with_python_gedcom(path):
    parser = Parser()
    parser.parse_file(str(path), False)
    people = {}
    for element in parser.get_root_child_elements():
        if isinstance(element, IndividualElement):
            given, surname = element.get_name()
            people[element.get_pointer().strip("@")] = " ".join(f"{given} {surname}".split())
    return people


def ours():
    files = {}
    with open(FILES / "gedcom.tsv", encoding="utf-8", newline="") as table:
        for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            people, parents, couples = files.setdefault(row[0], ({}, set(), set()))
            if row[1] == "person":
                people[row[2]] = (row[3], row[4])
            elif row[1] == "parent":
                parents.add((row[2], row[3]))
            else:
                couples.add(frozenset(row[2:4]))
    return files


def main():
    differences = 0

    def compare(what, file, found, expected):
        nonlocal differences
        if found != expected:
            differences += 1
            print(f"{file}: {what}: here {found}, there {expected}")

    table = ours()
    compare("files", "all", sorted(table), sorted(path.name for path in FILES.glob("*.ged")))
    for name, (people, parents, couples) in table.items():
        if name in UTF8:
            names = {key: value[0] for key, value in people.items()}
            compare("names", name, names, with_python_gedcom(FILES / name))
        try:
            theirs = with_ged4py(FILES / name)
        except (ParserError, CodecError, OSError) as error:
            print(f"{name}: ged4py refuses it: {error}")
            compare("refused by ged4py", name, name in REFUSED, True)
            continue
        compare("people", name, people, theirs[0])
        # A link that only the child has is one that ged4py leaves alone.
        compare("couples", name, couples, theirs[2])
        compare("parents that the families name", name, theirs[1] - parents, set())
        print(
            f"{name}: {len(people)} people, {len(couples)} couples, {len(parents)} parents, "
            f"{len(parents - theirs[1])} of them by the child's own line only"
        )
    print(f"{differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
