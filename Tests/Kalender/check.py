"""Has other programs read the iCalendar files in Snapshots and says what they made of them."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import warnings
from datetime import date, datetime, timezone
from pathlib import Path

import icalendar
import ics
import vobject

FILES = sorted((Path(__file__).parent / "Snapshots").glob("*.ics"))
HARD = json.loads((Path(__file__).parent / "Snapshots/lastig.json").read_text(encoding="utf-8"))
problems = []
warnings.simplefilter("ignore")  # ics announces its next version


def expect(what, found, wanted):
    if found != wanted:
        problems.append(f"{what}:\n    is     {found!r}\n    wanted {wanted!r}")


def bytes_of(file):
    return file.read_bytes()


def text_of(file):
    return bytes_of(file).decode("utf-8")


def events(file):
    return icalendar.Calendar.from_ical(bytes_of(file)).walk("VEVENT")


def check_lines(file):
    """Line ends, lengths and properties, without any library (RFC 5545, 3.1 and 3.6.1)."""
    data = bytes_of(file)
    lines = data.split(b"\r\n")
    expect(f"{file.name}: last line end", lines[-1], b"")
    expect(f"{file.name}: too long", [line for line in lines if len(line) > 75], [])
    expect(f"{file.name}: loose line end", [l for l in lines if b"\r" in l or b"\n" in l], [])
    for line in lines:
        line.decode("utf-8")
    unfolded = data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]
    wrong = [l for l in unfolded if not re.match(r"[A-Z][A-Z-]*(;[A-Z]+=[^:;]+)*:", l)]
    expect(f"{file.name}: no content line", wrong, [])


def check_icalendar(file):
    calendar = icalendar.Calendar.from_ical(bytes_of(file))
    # What the package could not read, or found missing or against the standard, is listed by it.
    for part in calendar.walk():
        expect(f"{file.name}: {part.name} according to icalendar", list(part.errors), [])
        expect(f"{file.name}: {part.name} lacks", [n for n in part.required if n not in part], [])
    for event in calendar.walk("VEVENT"):
        for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"):
            expect(f"{file.name}: has {name}", name in event, True)
        if event["DTEND"].dt <= event["DTSTART"].dt:
            problems.append(f"{file.name}: {event['UID']} ends before it begins")
    uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
    expect(f"{file.name}: one UID twice", len(uids), len(set(uids)))
    return len(uids)


def check_vobject(file):
    calendar = vobject.readOne(text_of(file))
    # vobject has never heard of NAME (RFC 7986); everything else is checked against RFC 5545.
    calendar.validate(raiseException=True)
    return [(e.uid.value, e.summary.value, e.description.value if "description" in e.contents else "")
            for e in calendar.vevent_list]


LIBICAL = """
import sys, gi
gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib
for name in sys.argv[1:]:
    with open(name, encoding="utf-8", newline="") as file:
        calendar = ICalGLib.Parser.parse_string(file.read())
    ICalGLib.restriction_check(calendar)
    print(calendar.count_components(ICalGLib.ComponentKind.VEVENT_COMPONENT), calendar.count_errors())
"""


def check_libical():
    """The library of Evolution, GNOME and KDE, through the Python of Debian."""
    python = ["/usr/bin/python3", "-c", LIBICAL, *map(str, FILES)]
    done = subprocess.run(python, capture_output=True, text=True)
    if done.returncode:
        print("  libical: not installed, skipped (apt-get install python3-gi gir1.2-ical-3.0)")
        return
    wanted = [f"{len(events(file))} 0" for file in FILES]
    expect("libical: events and errors by file", done.stdout.splitlines(), wanted)
    print(f"  libical: {len(FILES)} files without an error, by the restrictions of RFC 5545 and 5546")


def check_ics(file):
    # The package knows LOCATION, DESCRIPTION and so on and refuses what it cannot parse.
    return [(e.uid, e.name or "", e.description or "") for e in ics.Calendar(text_of(file)).events]


def as_ics_reads(text):
    """ics 0.7 takes the n behind a backslash that somebody wrote for a line break; nothing else."""
    return text.replace("\\n", "\\\n")


def check_texts():
    right = sorted((e["id"], e["titel"], e["toelichting"]) for e in HARD)
    of_ics = [(uid, as_ics_reads(title), as_ics_reads(text)) for uid, title, text in right]
    file = next(f for f in FILES if f.name == "lastig.ics")
    read = [(str(e["UID"]), str(e["SUMMARY"]), str(e["DESCRIPTION"])) for e in events(file)]
    for name, found, wanted in (
        ("icalendar", read, right), ("vobject", check_vobject(file), right),
        ("ics", check_ics(file), of_ics),
    ):
        same = sum(a == b for a, b in zip(sorted(found), wanted))
        print(f"  lastig.ics: {name} reads {same} of {len(wanted)} events letter by letter")
        for found_event, wanted_event in zip(sorted(found), wanted):
            expect(f"lastig.ics: {name}", found_event, wanted_event)
        expect(f"lastig.ics: events in {name}", len(found), len(wanted))


def check_summer_time():
    """Ten o'clock is another hour in UTC on either side of a Sunday in October and in March."""
    file = next(f for f in FILES if f.name == "zomertijd.ics")
    utc = lambda text: datetime.fromisoformat(text).replace(tzinfo=timezone.utc)
    wanted = [
        (utc("2026-10-24T08:00"), utc("2026-10-24T09:30")),
        (utc("2026-10-25T09:00"), utc("2026-10-25T10:30")),
        # Over the end of summer time: 23:00 to 04:00 takes six hours.
        (utc("2026-10-24T21:00"), utc("2026-10-25T03:00")),
        (utc("2027-03-27T09:00"), utc("2027-03-27T10:30")),
        (utc("2027-03-28T08:00"), utc("2027-03-28T09:30")),
        # Over its beginning: four hours.
        (utc("2027-03-27T22:00"), utc("2027-03-28T02:00")),
    ]
    found = [tuple(e[n].dt.astimezone(timezone.utc) for n in ("DTSTART", "DTEND"))
             for e in sorted(events(file), key=lambda e: str(e["UID"]))]
    expect("zomertijd.ics: icalendar", found, wanted)
    # vobject reckons with the rules in the file itself, under a name that no computer knows.
    own = text_of(file).replace("Europe/Amsterdam", "Regels/in-het-bestand")
    calendar = vobject.readOne(own)
    found = [(e.dtstart.value.astimezone(timezone.utc), e.dtend.value.astimezone(timezone.utc))
             for e in sorted(calendar.vevent_list, key=lambda e: e.uid.value)]
    expect("zomertijd.ics: vobject, by the VTIMEZONE in the file", found, wanted)
    # The rules agree with the database of the computer, on every day of forty years.
    zone = calendar.vevent_list[0].dtstart.value.tzinfo
    from dateutil import tz
    amsterdam = tz.gettz("Europe/Amsterdam")
    days = [datetime(1997, 1, 1, 12).fromordinal(n).replace(hour=12)
            for n in range(date(1997, 1, 1).toordinal(), date(2037, 12, 31).toordinal())]
    wrong = [d for d in days if d.replace(tzinfo=zone).utcoffset() != d.replace(tzinfo=amsterdam).utcoffset()]
    expect("VTIMEZONE against the tz database", wrong, [])
    print(f"  zomertijd.ics: six moments right in UTC; VTIMEZONE right on {len(days)} days")


def run(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    if done.returncode:
        problems.append(f"{' '.join(map(str, command[:3]))}: {done.stderr.strip()[-500:]}")
    return done.stdout


def check_khal(folder):
    store = folder / "store"
    config = folder / "khal.conf"
    config.write_text(
        f"[calendars]\n[[proef]]\npath = {store}\n[locale]\n"
        "local_timezone = Europe/Amsterdam\ndefault_timezone = Europe/Amsterdam\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {folder}/khal.db\n", encoding="utf-8")
    store.mkdir()
    khal = ["khal", "-c", str(config)]

    def load(name):
        file = next(f for f in FILES if f.name == name)
        run([*khal, "import", "--batch", str(file)])
        return file

    def shown(file):
        """What khal lists for the days of the events of a file."""
        days = [e["DTSTART"].dt for e in events(file)]
        first = min(d.date() if isinstance(d, datetime) else d for d in days)
        return run([*khal, "list", "--once", "--day-format", "", "--format",
                    "{uid}|{start-long-full}|{end-long-full}|{title}", first.isoformat(), "700d"])

    def listed(file):
        return sorted({tuple(l.split("|", 3)) for l in shown(file).splitlines() if "@netwerk-dot|" in l})

    first = load("conferentie.ics")
    before = listed(first)
    expect("khal: events of conferentie.ics", len(before), len(events(first)))
    expect("khal: titles", sorted(t for *_, t in before), sorted(str(e["SUMMARY"]) for e in events(first)))
    conference = next((e for e in before if e[0].startswith("conferentie-")), None)
    expect("khal: time", conference and conference[1:3], ("2026-12-03 13:00", "2026-12-03 17:00"))
    load("conferentie.ics")
    expect("khal: the same file again", listed(first), before)
    moved = load("conferentie-verzet.ics")
    after = listed(first)
    expect("khal: events after the update", len(after), len(events(moved)))
    conference = next((e for e in after if e[0].startswith("conferentie-")), None)
    expect("khal: moved", conference and conference[1:3], ("2026-12-10 13:00", "2026-12-10 17:00"))
    expect("khal: files in store", len(list(store.glob("*.ics"))), len(events(moved)))
    print(f"  khal: {len(before)} events, titles and times right; the same again and an update: still {len(after)}")


def check_calcurse(folder):
    data = folder / "calcurse"
    data.mkdir()
    base = ["calcurse", "-D", str(data), "-q"]
    file = next(f for f in FILES if f.name == "conferentie.ics")
    here = {**os.environ, "TZ": "Europe/Amsterdam", "LC_ALL": "C.UTF-8"}
    run([*base, "-i", str(file)], env=here)
    out = run([*base, "--filter-type", "cal", "-G"], env=here)
    titles = [str(e["SUMMARY"]) for e in events(file)]
    lines = [l for l in out.splitlines() if l]
    expect("calcurse: events", len(lines), len(titles))
    plain = unicodedata.normalize("NFC", out)
    expect("calcurse: lacks titles", [t for t in titles if unicodedata.normalize("NFC", t) not in plain], [])
    timed = [l.split("|")[0].strip() for l in lines if "@" in l]
    expect("calcurse: time", [t[:40] for t in timed], ["12/03/2026 @ 13:00 -> 12/03/2026 @ 17:00"])
    print(f"  calcurse: {len(lines)} events, titles and time right")


for file in FILES:
    check_lines(file)
    count = check_icalendar(file)
    expect(f"{file.name}: events in vobject", len(check_vobject(file)), count)
    expect(f"{file.name}: events in ics", len(check_ics(file)), count)
    print(f"  {file.name}: {count} events, valid for icalendar, vobject and ics")
check_texts()
check_summer_time()
check_libical()
for program, check in (("khal", check_khal), ("calcurse", check_calcurse)):
    if shutil.which(program):
        with tempfile.TemporaryDirectory() as folder:
            check(Path(folder))
    else:
        print(f"  {program}: not installed, skipped")
for problem in problems[:10]:
    print(problem, file=sys.stderr)
sys.exit(f"check-kalender: {len(problems)} problems" if problems else 0)
