"""PDF: made by what the reader has, LibreOffice, else a browser; said when there is neither."""
import os
import pathlib
import subprocess

from pages import page_count

OFFICES = {"soffice", "libreoffice", "localc", "lowriter"}
BROWSERS = {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
            "microsoft-edge", "brave-browser"}


def without(names, folder):
    """A folder for PATH that holds every program but these."""
    folder.mkdir(exist_ok=True)
    for place in os.environ["PATH"].split(":"):
        for program in pathlib.Path(place).glob("*"):
            link = folder / program.name
            if program.name not in names and not link.is_symlink():
                link.symlink_to(program)
    return str(folder)


def check_pdf(program, home, folder, report):
    makers = {
        "office": os.environ["PATH"],
        "browser": without(OFFICES, folder / "path-browser"),
        "neither": without(OFFICES | BROWSERS, folder / "path-neither"),
    }
    for maker, path in makers.items():
        for document in ("synthese", "rapport", "plan"):
            out = folder / f"{maker}-{document}.pdf"
            out.unlink(missing_ok=True)
            run = subprocess.run(
                [program, "export", "ordinaryfr", "--to", "pdf", "--document", document,
                 "--out", str(out), "--lang", "fr"],
                capture_output=True, text=True,
                env={**os.environ, "BOUSSOLE_HOME": str(home), "PATH": path})
            what = f"PDF of {document} by {maker}"
            if maker == "neither":
                report.expect(run.returncode == 74 and "HTML" in run.stderr and not out.exists(),
                              f"{what}: {run.returncode}, {run.stderr}")
                continue
            if not report.expect(run.returncode == 0 and out.exists(), f"{what}: {run.stderr}"):
                continue
            if document == "synthese":
                report.expect(page_count(out) == 1, f"{what}: {page_count(out)} pages")
            text = subprocess.run(
                ["pdftotext", "-layout", out, "-"], capture_output=True, text=True).stdout
            report.expect("Écrire qui décide de quoi" in text, f"{what}: no text")
