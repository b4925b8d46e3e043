"""Networks to make reports of: of so many people, and with names that attack a page."""

import json

GROUPS = ["familie", "vrienden", "buren", "kennissen", "collega's", "vrijwilligers", "professionals"]
SUPPORT = ["praktisch", "emotioneel", "advies", "gezelschap", "waardering", "materieel"]
HOSTILE = [
    "<script>window.aangevallen = 1</script>",
    '"><img src=x onerror="window.aangevallen = 1">',
    "'-alert(1)-'",
    "{{mustache}} {{{svg}}} {{> rapport-plan}}",
    "</style><style>body{display:none}</style>",
    "]]></svg><svg onload=alert(1)>",
    "\u202edlrow olleh\u202c",
    "javascript:alert(1)",
    "&lt;script&gt;&amp;",
    "-->",
]


def network(count, names=None):
    """A network of so many people, every tenth of whom said that they may not be shown."""
    people = []
    for number in range(count):
        name = names[number % len(names)] + (f" {number}" if number >= len(names) else "") if names \
            else f"Persoon {number}"
        person = {
            "naam": name, "id": f"p{number}", "groep": GROUPS[number % len(GROUPS)],
            "kring": 1 + number % 3, "steun": [SUPPORT[number % len(SUPPORT)]],
            "aard": ["steunend", "gespannen", "slapend", "neutraal"][number % 4],
            "notitie": f"geheim{number}",
        }
        if names:
            person["rol"] = names[(number + 1) % len(names)]
        elif number % 10 == 9:
            person["naam"] = f"Verborgen{number}"
            person["toestemming"] = {"tonen": "nee"}
        people.append(person)
    ties = [
        {"tussen": [f"p{number}", f"p{number + 1}"], "sterkte": "gewoon"}
        for number in range(0, count - 1, 2)
    ]
    title = f"Netwerk van {names[0]}" if names else "Het netwerk van Sara"
    return {
        "versie": 1, "titel": title, "peildatum": "2026-11-01", "hoofdpersoon": names[0] if names else "Sara",
        "personen": people, "relaties": ties,
        "hulpvragen": [{"vraag": names[1] if names else "Vaker naar buiten", "steun": ["gezelschap", "advies"]}],
        "situatie": {"uitspraak": names[2] if names else "Het mag wat drukker"},
        "conferentie": {"vraag": names[3] if names else "Hoe kom ik vaker buiten?", "datum": "2026-12-03"},
        "plan": {"afspraken": [{"wat": names[4] if names else "Samen wandelen", "wie": "p0"}]},
        "eerder": [{"hoofdpersoon": names[0] if names else "Sara", "peildatum": "2026-05-01",
                    "personen": people[: max(1, count // 2)]}],
    }


def write(path, count, names=None):
    path.write_text(json.dumps(network(count, names), ensure_ascii=False), encoding="utf-8")
