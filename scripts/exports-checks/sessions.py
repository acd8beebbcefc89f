"""Sessions of a group, from preparing to the reveal, by the program's own verbs."""
import json
import os
import re
import subprocess

from content import HOSTILE

BEFORE = ["invitation", "notice", "booklet", "ballot", "large-booklet", "large-ballot", "posters",
          "facilitator"]
AFTER = ["interim", "minutes", "divergence", "views", "summary"]

WORDS = {
    "fr": ("Jardins partagés", "Que changer avant d’ouvrir un troisième jardin ?",
           ["Maison de quartier", "Ville"]),
    "en": ("Shared gardens", "What should change before we open a third garden?",
           ["Community centre", "City council"]),
}
# What each voice answers to the eight questions of two dimensions.
VOICES = ["1 2 ? 4 5 3 3 2", "1 2 2 4 5 3 3 2", "4 2 ? 2 1 3 4 2", "5 3 2 ? 1 3 4 5"]


def write(program, home, folder, report):
    """Prepares sessions, prints what is printed before, collects, reveals, prints the rest."""
    made = []

    def run(*words, check=True):
        return subprocess.run(
            [program, *map(str, words)], check=check, capture_output=True, text=True,
            env={**os.environ, "BOUSSOLE_HOME": str(home)})

    def printed(case, language, identity, kinds):
        for kind in kinds:
            for form in ("html", "odt"):
                path = folder / f"session-{case}-{language}-{kind}.{form}"
                path.unlink(missing_ok=True)
                run("workshop", "print", identity, "--what", kind, "--to", form, "--out", path)
                made.append((kind, path))

    for language in ("fr", "en"):
        for case in ("each", "organisation", "hostile"):
            subject, purpose, organisations = WORDS[language]
            if case == "hostile":
                subject, purpose = HOSTILE["markup"], HOSTILE["markdown"]
            answers = VOICES[::2] if case == "organisation" else VOICES
            prepared = json.loads(run(
                "workshop", "new", "--lang", language, "--json", "--subject", subject,
                "--purpose", purpose, "--dimensions", "ep-cla,ep-sen", "--date", "2026-12-12",
                "--voices", "organisation" if case == "organisation" else "each",
                "--place", "1 place du Parc", "--facilitator", "Nour", "--holder", "Val",
                "--contact", "nour@jardins.example",
                *[word for name in organisations for word in ("--organisation", name)]).stdout)
            identity = prepared["id"]
            printed(case, language, identity, BEFORE)
            for kind in AFTER:
                early = run("workshop", "print", identity, "--what", kind, check=False)
                report.expect(early.returncode == 65 and not early.stdout,
                              f"{case}-{language}: {kind} was made before the reveal")
            ballot = run("workshop", "print", identity, "--what", "text-ballot").stdout
            for number, voice in enumerate(answers):
                levels = iter(voice.split())
                filled = re.sub(r"(?m)^(.*\[ep-[a-z0-9-]+\].*)$",
                                lambda line: line.group(1) + next(levels), ballot)
                organisation = organisations[number % 2]
                filled = re.sub(r"(?m)^(Votre nom|Your name)(.*)$", rf"\1\2Voix {number}", filled)
                filled = re.sub(r"(?m)^(Votre organisation|Your organisation)(.*)$",
                                rf"\1\2{organisation}", filled)
                path = folder / f"reply-{case}-{language}-{number}.txt"
                path.write_text(filled, encoding="utf-8")
                run("workshop", "import", identity, path)
            run("workshop", "close-ballots", identity)
            run("workshop", "reveal", identity)
            printed(case, language, identity, AFTER)
    return made
