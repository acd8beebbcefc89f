"""Papers to fill in and papers of a session: A4, whole, large enough, and open to everyone."""
import re
import subprocess

from playwright.sync_api import sync_playwright

from axe_playwright_python.sync_playwright import Axe
from pages import page_count
from texts import office

# Most pages that a paper of all 28 questions of `ep` may take.
PAGES = {"ballot": 2, "booklet": 9, "large-ballot": 8, "large-booklet": 24, "facilitator": 10}
LARGE = ("large-booklet", "large-ballot")
# Points: what is read at arm's length, and from farther away.
SENTENCE, QUESTION = 18, 24

SIZES = """() => {
  const sizes = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('caption,.unseen')) continue;
    const size = parseFloat(getComputedStyle(element).fontSize) * 0.75;
    sizes[element.tagName + '.' + element.className] = size;
  }
  return sizes;
}"""


def check(papers, pictures, report):
    """`papers` are pairs of a kind and a path, in HTML and ODT."""
    web = [(kind, path) for kind, path in papers if path.suffix == ".html"]
    written = [(kind, path) for kind, path in papers if path.suffix == ".odt"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        axe = Axe()
        for kind, path in web:
            page.goto(path.as_uri())
            found = axe.run(page).response["violations"]
            report.expect(not found, f"{path.name}: axe-core: " + ", ".join(
                f"{one['id']} on {one['nodes'][0]['html'][:120]}" for one in found))
            page.emulate_media(media="print")
            sizes(kind, path, page.evaluate(SIZES), report)
            page.emulate_media(media="null")
            printed = pictures / f"{path.stem}-html.pdf"
            page.pdf(path=str(printed), prefer_css_page_size=True)
            on_paper(kind, path, printed, report)
        browser.close()
    if written:
        folder = pictures / "papers"
        folder.mkdir(exist_ok=True)
        office([path for _, path in written], "pdf", folder)
        for kind, path in written:
            printed = folder / f"{path.stem}.pdf"
            if report.expect(printed.exists(), f"{path.name}: LibreOffice made no PDF"):
                on_paper(kind, path, printed, report)
                if kind in LARGE:
                    smallest = min(printed_sizes(printed))
                    report.expect(smallest >= 17.9, f"{path.name}: {smallest} points")


def sizes(kind, path, found, report):
    """Large print is large, and a poster can be read from where one stands."""
    if kind in LARGE:
        small = {name: size for name, size in found.items() if size < 17.9}
        report.expect(not small, f"{path.name}: under 18 points: {small}")
    if kind == "posters":
        sentence, question = found.get("SPAN.sentence", 0), found.get("H2.", 0)
        report.expect(sentence >= SENTENCE - 0.1, f"{path.name}: sentences of {sentence} points")
        report.expect(
            max(question, *(size for name, size in found.items() if name.startswith("H2")))
            >= QUESTION, f"{path.name}: no question of {QUESTION} points")


def on_paper(kind, path, printed, report):
    """A4, so many pages at most, and every word inside the page and its margins."""
    report.expect(all(abs(width - 595.3) < 1 and abs(height - 841.9) < 1
                      for width, height in page_sizes(printed)), f"{path.name}: not A4")
    count = page_count(printed)
    whole = "-whole-" in path.name
    if whole and kind in PAGES:
        report.expect(count <= PAGES[kind], f"{path.name}: {count} pages on {path.suffix}")
    if kind == "posters":
        questions = 28 if whole else None
        if questions:
            report.expect(
                count == questions + 1, f"{path.name}: {count} pages for {questions} posters")
    for number, words in enumerate(boxes(printed), 1):
        outside = [word for left, top, right, bottom, word in words
                   if left < 14 or top < 14 or right > 581 or bottom > 832]
        report.expect(not outside, f"{path.name}: page {number}: outside: {outside[:5]}")
        report.expect(words, f"{path.name}: page {number} is empty")


def page_sizes(path):
    text = subprocess.run(
        ["pdfinfo", "-f", "1", "-l", "99", path], capture_output=True, text=True, check=True).stdout
    return [(float(width), float(height))
            for width, height in re.findall(r"size:\s+([\d.]+) x ([\d.]+) pts", text)]


def boxes(path):
    """The words of each page with their places."""
    text = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    for part in text.split("<page ")[1:]:
        yield [(*map(float, found[:4]), found[4]) for found in re.findall(
            r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>',
            part)]


def printed_sizes(path):
    """Sizes of letters in points; the tool tells them at one and a half times their size."""
    text = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", path], capture_output=True, text=True,
        check=True).stdout
    return [float(size) for size in re.findall(r'<fontspec[^>]* size="([-\d.]+)"', text)]
