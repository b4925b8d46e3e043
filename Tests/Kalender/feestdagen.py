"""Writes Dutch public holidays as python-holidays and dateutil compute them, a line per year.

python-holidays knows them from 1966, the first whole year of the Algemene termijnenwet; before that
only Easter is written, from dateutil. A dash stands for a day that was not kept.
"""

import sys

import holidays
from dateutil.easter import easter

NAMES = {
    "Nieuwjaarsdag": "nieuwjaarsdag",
    "Goede vrijdag": "goedeVrijdag",
    "Eerste paasdag": "eerstePaasdag",
    "Tweede paasdag": "tweedePaasdag",
    "Koninginnedag": "koninginnedag",
    "Koningsdag": "koningsdag",
    "Bevrijdingsdag": "bevrijdingsdag",
    "Hemelvaartsdag": "hemelvaartsdag",
    "Eerste pinksterdag": "eerstePinksterdag",
    "Tweede pinksterdag": "tweedePinksterdag",
    "Eerste kerstdag": "eersteKerstdag",
    "Tweede kerstdag": "tweedeKerstdag",
}


def days(year):
    if year < 1966:
        return {"eerstePaasdag": easter(year).isoformat()}
    known = holidays.country_holidays(
        "NL", years=year, language="nl", categories=("public", "optional")
    )
    found = {column: "-" for column in NAMES.values()}
    for day in known:
        for name in known.get_list(day):
            found[NAMES[name]] = day.isoformat()
    return found


with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as file:
    file.write(",".join(["jaar", *NAMES.values()]) + "\n")
    for year in range(1900, 2101):
        row = days(year)
        file.write(",".join([str(year), *(row.get(name, "") for name in NAMES.values())]) + "\n")
