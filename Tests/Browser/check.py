"""Reads reports the way people do: in a browser, by keyboard, on a telephone, in the dark, on paper."""

import io
import os
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

import networks

ROOT = Path(__file__).resolve().parents[2]
TOOL = os.environ["NETWERK_DOT"]
BROWSER = os.environ["NETWERK_BROWSER"]
A4 = (595, 842)
checks = 0
problems = []


def check(what, good, found=""):
    global checks
    checks += 1
    if not good:
        problems.append(f"{what} {found}".strip())


def report(network, reader, language, folder, *more):
    """The report as the tool makes it."""
    page = folder / f"{network.name.split('.')[0]}-{reader}-{language}.html"
    subprocess.run(
        [TOOL, "rapport", str(network), "--voor", reader, "--taal", language, "-o", str(page), *more],
        check=True, capture_output=True)
    return page


class Visit:
    """One page in a window of its own, with everything it says and asks for."""

    def __init__(self, browser, page, **context):
        self.context = browser.new_context(**context)
        self.page = self.context.new_page()
        self.said, self.asked = [], []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(page.as_uri())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def run(self, script, *given):
        return self.page.evaluate(script, *given)


def check_quiet(name, visit):
    check(f"{name}: says nothing in the console", not visit.said, visit.said[:3])
    check(f"{name}: asks for nothing but itself", len(visit.asked) == 1, visit.asked[1:3])
    check(f"{name}: runs no script of others", visit.run("window.aangevallen === undefined"))


def check_accessible(name, visit):
    found = Axe().run(visit.page).response["violations"]
    bad = [
        (rule["id"], rule["nodes"][0]["html"][:120])
        for rule in found if rule["impact"] in ("serious", "critical")
    ]
    check(f"{name}: axe finds nothing serious", not bad, bad)


def check_narrow(name, visit):
    width = visit.run("document.documentElement.scrollWidth")
    check(f"{name}: fits a telephone", width <= 390, width)


def check_structure(name, visit, language):
    facts = visit.run("""() => {
      const ids = Array.from(document.querySelectorAll('[id]'), e => e.id);
      const used = Array.from(document.querySelectorAll('a[href^="#"]'), e => e.getAttribute('href').slice(1));
      for (const name of ['aria-labelledby', 'aria-describedby', 'data-element', 'data-lijnen', 'data-buren'])
        for (const e of document.querySelectorAll('[' + name + ']'))
          used.push(...e.getAttribute(name).split(' ').filter(Boolean));
      const levels = Array.from(document.querySelectorAll('h1,h2,h3,h4'), e => +e.tagName[1]);
      return {
        lang: document.documentElement.lang, h1: document.querySelectorAll('h1').length,
        missing: used.filter(id => !document.getElementById(id)),
        double: ids.filter((id, n) => ids.indexOf(id) !== n),
        marks: ['header', 'nav', 'main', 'footer'].filter(m => document.querySelectorAll('body > ' + m).length !== 1),
        jump: levels.some((level, n) => n > 0 && level > levels[n - 1] + 1),
        svg: document.querySelectorAll('.tekening svg').length,
        styled: document.querySelectorAll('[style]').length,
      }
    }""")
    check(f"{name}: has its language", facts["lang"] == language)
    check(f"{name}: has one first heading", facts["h1"] == 1)
    check(f"{name}: every id it names is there", not facts["missing"], facts["missing"][:5])
    check(f"{name}: every id is there once", not facts["double"], facts["double"][:5])
    check(f"{name}: has its landmarks", not facts["marks"], facts["marks"])
    check(f"{name}: skips no level of headings", not facts["jump"])
    check(f"{name}: has one picture", facts["svg"] == 1)
    check(f"{name}: has no style in an element", facts["styled"] == 0)


FOCUS = """() => {
  const e = document.activeElement;
  const svg = document.querySelector('.tekening svg');
  return {
    tag: e.tagName, href: e.getAttribute('href'), id: e.id, inside: svg.contains(e),
    label: e.getAttribute('aria-label'), pressed: e.getAttribute('aria-pressed'),
    lit: svg.classList.contains('nadruk'), lines: svg.querySelectorAll('g.edge.aan').length,
    wanted: (document.querySelector('[data-element="' + e.id + '"]') || {dataset: {lijnen: ''}})
      .dataset.lijnen.split(' ').filter(Boolean).length,
    panel: document.getElementById('gekozen').textContent.trim(),
  }
}"""


def check_keyboard(name, visit):
    press = visit.page.keyboard.press
    press("Tab")
    check(f"{name}: begins with a link to the content", visit.run(FOCUS)["href"] == "#inhoud")
    for _ in range(40):
        press("Tab")
        at = visit.run(FOCUS)
        if at["inside"]:
            break
    check(f"{name}: Tab reaches the picture", at["inside"] and at["tag"] == "g")
    check(f"{name}: who has the focus is lit", at["lit"] and at["lines"] == at["wanted"], at)
    check(f"{name}: who has the focus has a name", bool(at["label"]) and bool(at["panel"]))
    first = at["id"]
    press("ArrowRight")
    at = visit.run(FOCUS)
    several = visit.run("document.querySelectorAll('[data-element]').length") > 1
    check(f"{name}: arrows go from one to another", (at["id"] != first) == several)
    check(f"{name}: the next is lit in turn", at["lines"] == at["wanted"], at)
    press("Enter")
    check(f"{name}: Enter chooses", visit.run(FOCUS)["pressed"] == "true")
    press("Escape")
    check(f"{name}: Escape lets go", visit.run(FOCUS)["pressed"] == "false")
    press("Tab")
    at = visit.run(FOCUS)
    check(f"{name}: one Tab leaves the picture", at["tag"] == "SUMMARY", at["tag"])
    check(f"{name}: who has the focus in the list is lit too", at["lit"])
    press("Enter")
    check(f"{name}: Enter opens who is in the list", visit.run("document.activeElement.parentElement.open"))


def check_mouse(name, visit):
    visit.page.locator(".mensen summary").first.hover()
    check(f"{name}: the mouse in the list lights the picture", visit.run(FOCUS)["lit"])
    visit.page.locator(".tekening svg g[role=button]").first.hover(force=True)
    check(f"{name}: the mouse in the picture lights it", visit.run(FOCUS)["lit"])
    visit.page.mouse.move(2, 2)
    check(f"{name}: and leaves it as it was", not visit.run(FOCUS)["lit"])


def check_touch(name, visit):
    """A tap on a name, which lies on top of the box it belongs to."""
    at = visit.run("""() => {
      const box = document.querySelector('.tekening svg g[role=button]');
      box.scrollIntoView({block: 'center', inline: 'center'});
      const r = box.getBoundingClientRect();
      return [r.x + r.width / 2, r.y + r.height / 2];
    }""")
    visit.page.touchscreen.tap(*at)
    at = visit.run(FOCUS)
    check(f"{name}: a tap chooses somebody", at["lit"] and "h3" in visit.run(
        "document.getElementById('gekozen').innerHTML"))


def from_left(text):
    """Whether it is written from the left: what is not comes out of a PDF in another order."""
    return not any(unicodedata.bidirectional(letter) in ("R", "AL", "RLO", "RLE") for letter in text)


def check_paper(name, pdf, visit, most):
    sheets = PdfReader(io.BytesIO(pdf)).pages
    sizes = [tuple(round(float(side)) for side in sheet.mediabox[2:]) for sheet in sheets]
    flat = [size for size in sizes if size[0] > size[1]]
    check(f"{name}: every sheet is A4", all(tuple(sorted(size)) == A4 for size in sizes), sizes)
    check(f"{name}: the picture has one sheet, lying", len(flat) == 1, sizes)
    check(f"{name}: is no more than {most} sheets", len(sizes) <= most, len(sizes))
    if len(flat) == 1:
        words = "".join(sheets[sizes.index(flat[0])].extract_text().split())
        shown = visit.run("Array.from(document.querySelectorAll('.tekening svg text'), e => e.textContent)")
        cut = [text for text in shown if from_left(text) and "".join(text.split()) not in words]
        check(f"{name}: the whole picture is on it", not cut, cut[:5])
    text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    hidden = visit.run("Array.from(document.querySelectorAll('.mensen .meer > p'), e => e.textContent)")
    lost = [line for line in filter(from_left, hidden[:5]) if "".join(line.split()) not in "".join(text.split())]
    check(f"{name}: what is folded is open on paper", not lost, lost)


def check_family(name, visit, network):
    text = visit.run("document.documentElement.outerHTML")
    for word in ("geheim", "Verborgen", "van de 100", "of the 100", "role=\"note\""):
        check(f"{name}: tells the family nothing of '{word}'", word not in text)


def visit_all(browser, cases, folder):
    for network, most in cases:
        for reader in ("familie", "professional"):
            for language in ("nl", "en"):
                page = report(network, reader, language, folder)
                name = page.stem
                with Visit(browser, page, viewport={"width": 1440, "height": 900}) as visit:
                    check_structure(name, visit, language)
                    check_accessible(name, visit)
                    check_keyboard(name, visit)
                    check_mouse(name, visit)
                    if reader == "familie":
                        check_family(name, visit, network)
                    pdf = visit.page.pdf(prefer_css_page_size=True)
                    check_paper(name, pdf, visit, most[reader])
                    check_quiet(name, visit)
                with Visit(browser, page, viewport={"width": 390, "height": 844}, color_scheme="dark",
                           has_touch=True, reduced_motion="reduce") as visit:
                    check_accessible(f"{name} in the dark on a telephone", visit)
                    check_narrow(name, visit)
                    check_touch(name, visit)
                    check_quiet(name, visit)


def check_hostile(browser, folder):
    network = folder / "vijandig.netwerk.json"
    networks.write(network, 12, networks.HOSTILE)
    for reader in ("familie", "professional"):
        page = report(network, reader, "nl", folder)
        with Visit(browser, page, viewport={"width": 1440, "height": 900}) as visit:
            name = page.stem
            check_structure(name, visit, "nl")
            check_keyboard(name, visit)
            check_quiet(name, visit)
            check(f"{name}: holds one script and one style, its own",
                  visit.run("document.scripts.length + document.styleSheets.length") == 2)
            check(f"{name}: holds no picture of others", visit.run("document.images.length") == 0)
            text = visit.run("document.body.textContent")
            for hostile in networks.HOSTILE[:6]:
                check(f"{name}: shows {hostile!r} as text", hostile in text)


def check_foreign_script(browser, folder):
    """A template of one's own cannot bring a script in, nor ask for anything."""
    (folder / "eigen").mkdir()
    subprocess.run([TOOL, "conferentie", "sjablonen", str(folder / "eigen")], check=True, capture_output=True)
    template = folder / "eigen/rapport.html"
    text = template.read_text(encoding="utf-8")
    template.write_text(
        text.replace("<header>", "<header><script>window.aangevallen = 1</script><img src='https://example.org/x.png' alt=''>"),
        encoding="utf-8")
    page = report(ROOT / "examples/karel.netwerk.yaml", "familie", "nl", folder, "--sjablonen", str(folder / "eigen"))
    with Visit(browser, page) as visit:
        check("a script in a template does not run", visit.run("window.aangevallen === undefined"))
        check("the policy says why", any("Content Security Policy" in said for said in visit.said))


def check_tool_pdf(folder):
    pdf = folder / "karel.pdf"
    network = ROOT / "examples/karel.netwerk.yaml"
    subprocess.run([TOOL, "rapport", str(network), "--pdf", str(pdf)], check=True, capture_output=True)
    sizes = {tuple(sorted(round(float(side)) for side in sheet.mediabox[2:])) for sheet in PdfReader(pdf).pages}
    check("the tool itself makes a PDF on A4", sizes == {A4}, sizes)
    none = subprocess.run([TOOL, "rapport", str(network), "--pdf", str(folder / "geen.pdf")],
                          capture_output=True, env={**os.environ, "NETWERK_BROWSER": "/nergens"})
    check("without a browser it says so and leaves nothing",
          none.returncode == 69 and not (folder / "geen.pdf").exists(), none.returncode)


def main():
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = Path(made)
        cases = [(ROOT / f"examples/{name}.netwerk.yaml", {"familie": family, "professional": own})
                 for name, family, own in [("karel", 8, 18), ("spaghetti", 12, 24), ("groot", 9, 18),
                                           ("bijnaleeg", 4, 9), ("thuis", 8, 18), ("namen", 8, 18)]]
        for count in (1, 25, 80):
            networks.write(folder / f"mensen{count}.netwerk.json", count)
            cases.append((folder / f"mensen{count}.netwerk.json", {"familie": 14, "professional": 24}))
        browser = playwright.chromium.launch(
            executable_path=BROWSER, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        only = sys.argv[1:]
        visit_all(browser, [case for case in cases if not only or case[0].name.split(".")[0] in only], folder)
        for name, of in [("hostile", lambda: check_hostile(browser, folder)),
                         ("template", lambda: check_foreign_script(browser, folder)),
                         ("pdf", lambda: check_tool_pdf(folder))]:
            if not only or name in only:
                of()
        browser.close()
    print(f"{checks} checks of reports in a browser, {len(problems)} wrong, "
          f"in {time.monotonic() - begin:.0f} s")
    sys.exit("\n".join(problems) or 0)


main()
