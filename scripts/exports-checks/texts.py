"""Word processor files, Markdown and plain text."""
import html
import re
import subprocess
import zipfile

from markdown_it import MarkdownIt
from odf.opendocument import load
from odf.table import Table, TableRow
from odf.text import H

from content import HOSTILE
from pages import page_count
from report import plain


def office(paths, kind, folder, options=()):
    """LibreOffice without a window, all files in one go."""
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *options,
               "--convert-to", kind, "--outdir", folder, *paths]
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=300)


def check_odt(paths, folder, report):
    """A real .odt: zip, parts and headings as others read them, and LibreOffice lays it out."""
    converted = folder / "odt"
    converted.mkdir(exist_ok=True)
    office(paths, "pdf", converted)
    office(paths, "odt:writer8", converted)
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            first = archive.infolist()[0]
            report.expect(archive.testzip() is None, f"{path.name}: a checksum is wrong")
            report.expect(
                first.filename == "mimetype" and first.compress_type == 0 and not first.extra,
                f"{path.name}: mimetype is not first and stored")
        document = load(str(path))
        levels = [int(one.getAttribute("outlinelevel")) for one in document.getElementsByType(H)]
        steps = all(after <= before + 1 for before, after in zip(levels, levels[1:]))
        report.expect(levels[:1] == [1] and steps, f"{path.name}: headings {levels}")
        again = load(str(converted / path.name))
        for kind in (Table, TableRow, H):
            report.expect(
                len(again.getElementsByType(kind)) == len(document.getElementsByType(kind)),
                f"{path.name}: LibreOffice reads other tables or headings than were written")
        printed = converted / f"{path.stem}.pdf"
        if report.expect(printed.exists(), f"{path.name}: LibreOffice made no PDF"):
            count = page_count(printed)
            if "synthese" in path.name:
                report.expect(count == 1, f"{path.name}: lays out on {count} pages")
            text = subprocess.run(
                ["pdftotext", "-layout", printed, "-"], capture_output=True, text=True).stdout
            report.expect("Boussole" in text or "synthese" not in path.name, f"{path.name}: no text")
        if path.name.startswith("hostile") and "rapport-full" in path.name:
            text = plain(str_of(again))
            for name, words in HOSTILE.items():
                report.expect(plain(words) in text, f"{path.name}: {name} is not intact")


def str_of(document):
    """All texts of a document as another library reads them."""
    parts = []

    def walk(node):
        if node.nodeType == node.TEXT_NODE:
            parts.append(node.data)
        for child in node.childNodes:
            walk(child)

    walk(document.text)
    return "".join(parts)


def check_markdown(paths, report):
    """As GitHub reads it: hostile words are words, and nothing else was made of them."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    for path in paths:
        made = reader.render(path.read_text(encoding="utf-8"))
        tags = set(re.findall(r"</?([a-z0-9]+)", made))
        allowed = {"h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "table", "thead", "tbody", "tr",
                   "th", "td", "hr", "br", "a"}
        report.expect(tags <= allowed, f"{path.name}: {tags - allowed} were made")
        report.expect(
            all(link.startswith("http") for link in re.findall(r'href="([^"]*)"', made)),
            f"{path.name}: a link that is no address")
        if path.name.startswith("hostile") and "rapport-full" in path.name:
            text = plain(html.unescape(re.sub(r"</?[a-z][^>]*>", "", made)))
            for name, words in HOSTILE.items():
                report.expect(plain(words) in text, f"{path.name}: {name} is not intact")


def check_text(paths, report):
    for path in paths:
        text = path.read_text(encoding="utf-8")
        report.expect(
            not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", text), f"{path.name}: a control character")
        if path.name.startswith("hostile") and "rapport-full" in path.name:
            for name, words in HOSTILE.items():
                report.expect(plain(words) in plain(text), f"{path.name}: {name} is not intact")
