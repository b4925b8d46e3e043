"""The page of `netwerk-dot kijk` in a real browser; screenshots go to the folder that is named."""
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HOSTILE = "<script>window.kwaad=1</script>\"><img src=x onerror=window.kwaad=2>"
checks = 0


def check(sentence, holds, found=""):
    global checks
    checks += 1
    if not holds:
        raise SystemExit(f"kijk: not true that {sentence}: {found}")


class Look:
    """The tool looking at a copy of a file."""

    def __init__(self, program, folder, text, language="nl"):
        self.file = pathlib.Path(folder) / "proef.netwerk.yaml"
        self.save(text)
        self.process = subprocess.Popen(
            [program, "kijk", self.file, "--niet-openen", "--taal", language],
            stderr=subprocess.PIPE, text=True)
        self.address = re.search(r"http://\S+", self.process.stderr.readline()).group()

    def save(self, text):
        self.file.write_text(text, encoding="utf-8")

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=10)


def drawn(page, after=None):
    """Waits for a picture, or for another one than before."""
    page.wait_for_selector("body[data-klaar]" if after is None else f'body:not([data-klaar="{after}"])')
    return page.get_attribute("body", "data-klaar")


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(each["id"], each["impact"]) for each in found if each["impact"] in ("serious", "critical")]


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def watch(context):
    """A page, what it asked for, and what went wrong on it."""
    page, asked, wrong = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    return page, asked, wrong


def uses(look, context, shots):
    text = look.file.read_text(encoding="utf-8")
    page, asked, wrong = watch(context)
    page.goto(look.address)
    version = drawn(page)
    check("the picture is there", page.locator("#plaat").evaluate("plaat => plaat.naturalWidth") > 100)
    check("the picture has words", len(page.get_attribute("#plaat", "alt")) > 5)
    check("axe finds nothing serious", not violations(page), violations(page))
    shoot(page, shots, "kijk")
    page.keyboard.press("Tab")
    check("the first key goes to the picture", page.evaluate("document.activeElement.className") == "sprong")
    page.keyboard.press("Tab")
    check("the next to the form", page.evaluate("document.activeElement.id") == "vorm")
    page.keyboard.press("k")
    page.wait_for_url("**vorm=kringen**")
    check("a key chooses another form", "vorm=kringen" in page.url, page.url)
    page.select_option("#vorm", "ecogram")
    page.check('input[value="uitgenodigd"]')
    page.wait_for_url("**nadruk=uitgenodigd**")
    page.click("#watals summary")
    page.locator('input[name="zonder"]').first.check()
    page.wait_for_url("**zonder=**")
    check("who is not there is in the address", "zonder=" in page.url, page.url)
    with page.expect_download() as download:
        page.click("#png")
    check("the picture can be kept", pathlib.Path(download.value.path()).read_bytes()[:4] == b"\x89PNG")
    page.reload()
    version = drawn(page)
    check("after loading again the choice is the same", page.is_checked('input[value="uitgenodigd"]'))

    look.save(text.replace("kring: 1", "kring: 9", 1))
    page.wait_for_selector(".fouten")
    check("a mistake has its line", re.search(r"regel \d+", page.inner_text(".fouten")))
    check("the picture stays", page.is_visible("#plaat"))
    check("axe finds nothing serious beside a mistake", not violations(page), violations(page))
    shoot(page, shots, "kijk-fout")
    look.save(text.replace("personen:\n", f"personen:\n  - {{ naam: '{HOSTILE}', groep: buren, kring: 3 }}\n", 1))
    page.wait_for_selector(".fouten", state="detached")
    drawn(page, after=version)
    check("a name stays text", page.evaluate("window.kwaad === undefined"))
    check("a name stays text in the list", HOSTILE in page.text_content("#mensen"))
    look.save(text)
    for width, scheme in ((390, "light"), (390, "dark"), (1280, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        check(f"nothing sticks out at {width}, {scheme}", overflow(page) <= 0, overflow(page))
        check(f"axe finds nothing serious at {width}, {scheme}", not violations(page), violations(page))
        shoot(page, shots, f"kijk-{width}-{scheme}")
    page.emulate_media(media="print", color_scheme="light")
    check("paper has the picture only", page.is_visible("#plaat") and not page.is_visible("#keuzen"))
    page.emulate_media(media="screen")
    here = look.address.rsplit("/", 1)[0]
    check("everything comes from here", all(url.startswith((here, "blob:")) for url in asked), asked)
    check("nothing goes wrong", not wrong, wrong)
    return page


def shoot(page, shots, name):
    if shots:
        page.screenshot(path=shots / f"{name}.png")


def speed(look, page):
    """Milliseconds from a save to the new picture, by the clock of the page."""
    text, waits = look.file.read_text(encoding="utf-8"), []
    page.evaluate("""() => {
      new MutationObserver(() => { window.drawnAt = performance.now(); })
        .observe(document.body, { attributes: true, attributeFilter: ["data-klaar"] });
    }""")
    for number in range(20):
        before = page.get_attribute("body", "data-klaar")
        begin = page.evaluate("performance.now()")
        look.save(f"{text}\n# {number}\n")
        drawn(page, after=before)
        waits.append(page.evaluate("window.drawnAt") - begin)
    return statistics.median(waits)


def reach(look):
    """Nobody else reaches it: not by another address of this computer, not without the secret word."""
    port = int(re.search(r":(\d+)/", look.address).group(1))
    names = subprocess.run(["hostname", "-I"], capture_output=True, text=True).stdout.split()
    for name in ["127.0.0.2", *(name for name in names if ":" not in name)]:
        try:
            socket.create_connection((name, port), timeout=2).close()
            check(f"{name} refuses", False)
        except OSError:
            check(f"{name} refuses", True)
    for path, headers, code in (
            ("/", {}, 404), ("/kijk", {}, 404), ("/0/tekening.svg", {}, 404),
            (None, {"Host": "kwaad.example"}, 403), (None, {"Sec-Fetch-Site": "cross-site"}, 403)):
        url = look.address if path is None else f"http://127.0.0.1:{port}{path}"
        try:
            urllib.request.urlopen(urllib.request.Request(url, headers=headers))
            check(f"{url} {headers} is refused", False)
        except urllib.error.HTTPError as error:
            check(f"{url} {headers} is refused", error.code == code, error.code)


def main():
    program, executable = os.environ["NETWERK_DOT"], os.environ["NETWERK_BROWSER"]
    shots = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    karel = (ROOT / "examples/karel.netwerk.yaml").read_text(encoding="utf-8")
    people = (ROOT / "Benchmarks/mensen-25.netwerk.yaml").read_text(encoding="utf-8")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        context = browser.new_context(viewport={"width": 1280, "height": 860})
        look = Look(program, folder, karel)
        reach(look)
        page = uses(look, context, shots)
        check("it ends cleanly", look.stop() == 0)
        page.wait_for_selector("text=kijk is gestopt")
        look = Look(program, folder, people, "en")
        page, _, wrong = watch(context)
        page.goto(look.address)
        drawn(page)
        check("the page speaks English", page.get_attribute("html", "lang") == "en")
        median = speed(look, page)
        check("it ends cleanly", look.stop() == 0 and not wrong, wrong)
        browser.close()
    print(f"kijk: {checks} checks; from save to picture {median:.0f} ms (median of 20, 25 people)")


main()
