"""Writes every export of every case, then opens each with software that is not ours."""
import os
import pathlib
import re
import subprocess
import sys
import time
import zipfile

import content
import pages
import papers
import sessions
import printed
import tables
import texts
from report import Report

program, out = sys.argv[1], pathlib.Path(sys.argv[2])
home = out / "home"
documents = out / "documents"
pictures = out / "pictures"
for folder in (home, documents, pictures):
    folder.mkdir(parents=True, exist_ok=True)

FORMATS = {
    "synthese": ["html", "odt", "md", "txt"],
    "rapport": ["html", "odt", "md", "txt", "csv", "json"],
    "plan": ["html", "odt", "md", "txt", "csv", "ics"],
}
template = pathlib.Path(__file__).resolve().parents[2] / "docs" / "template.example.json"


def export(identity, language, document, kind, sharing, *options):
    name = identity[:-2]
    suffix = "template" if options else sharing
    path = documents / f"{name}-{language}-{document}-{suffix}.{kind}"
    path.unlink(missing_ok=True)
    subprocess.run(
        [program, "export", identity, "--to", kind, "--out", str(path), "--document", document,
         "--sharing", sharing, "--lang", language, *options],
        check=True, capture_output=True, env={**os.environ, "BOUSSOLE_HOME": str(home)})
    return path


def check_names(report):
    """Names and comments stay out where they were asked to."""
    for path in documents.glob("ordinary-*"):
        text = path.read_bytes().decode("utf-8", "replace")
        if path.suffix == ".odt":
            with zipfile.ZipFile(path) as archive:
                text = archive.read("content.xml").decode()
        if "anonymous" in path.name:
            report.expect("Nour" not in text and "Zoé" not in text, f"{path.name}: a name")
        if "-full." not in path.name and "-template." not in path.name:
            report.expect("12 heures" not in text, f"{path.name}: a comment")
        if "synthese" in path.name:
            report.expect("Zoé" not in text and "12 heures" not in text, f"{path.name}: a respondent")
        if "synthese" in path.name and path.suffix in (".md", ".txt"):
            report.expect(not re.search(r"\d[.,]\d", text), f"{path.name}: a figure")


report = Report()
start = time.monotonic()
made = []
for name, language in content.write(program, home):
    for document, kinds in FORMATS.items():
        for kind in kinds:
            made.append(export(f"{name}{language}", language, document, kind, "full"))
            if name == "ordinary":
                for sharing in ("without-comments", "anonymous"):
                    made.append(export(f"{name}{language}", language, document, kind, sharing))
for document in FORMATS:
    for kind in ("html", "odt"):
        made.append(export(
            "ordinaryfr", "fr", document, kind, "full", "--template", str(template)))
on_paper = []
for language in ("fr", "en"):
    for questionnaire, scope, name in (("ep", "all", "whole"), ("ep", "first-reading", "first"),
                                       ("cf", "all", "cf")):
        for kind in ("booklet", "ballot", "large-booklet", "large-ballot", "posters",
                     "facilitator"):
            for form in ("html", "odt"):
                path = documents / f"paper-{name}-{language}-{kind}.{form}"
                path.unlink(missing_ok=True)
                subprocess.run(
                    [program, "questionnaires", "print", questionnaire, "--scope", scope,
                     "--what", kind, "--to", form, "--out", str(path), "--lang", language],
                    check=True, capture_output=True, env={**os.environ, "BOUSSOLE_HOME": str(home)})
                on_paper.append((kind, path))
on_paper += sessions.write(program, home, documents, report)
print(f"{len(made)} documents written in {time.monotonic() - start:.0f} s", flush=True)


def of(kind):
    return sorted(path for path in made if path.suffix == f".{kind}")


for what, check in {
    "Nu checker": lambda: pages.validate(
        of("html") + [path for _, path in on_paper if path.suffix == ".html"], report),
    "axe-core, Chromium": lambda: pages.browse(of("html"), pictures, report),
    "Chromium, on paper": lambda: pages.print_pages(of("html"), pictures, report),
    "papers to fill in": lambda: papers.check(on_paper, pictures, report),
    "LibreOffice Writer, odfpy": lambda: texts.check_odt(of("odt"), out, report),
    "markdown-it": lambda: texts.check_markdown(of("md"), report),
    "plain text": lambda: texts.check_text(of("txt"), report),
    "csv, LibreOffice Calc": lambda: tables.check_csv(of("csv"), out, report),
    "icalendar": lambda: tables.check_calendar(of("ics"), home, export, report),
    "PDF": lambda: printed.check_pdf(program, home, out, report),
    "names and figures": lambda: check_names(report),
}.items():
    start, before = time.monotonic(), report.checks
    check()
    print(f"{what}: {report.checks - before} checks in {time.monotonic() - start:.0f} s", flush=True)

print(f"exports: {report.checks} checks, {len(report.failures)} failed")
sys.exit(1 if report.failures else 0)
