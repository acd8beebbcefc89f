"""The three programs that are measured, and the same journey asked of each."""

import os
import shutil
import subprocess

from .session import Press
from .sitting import CouldNotRun

TITLE = "Faire le point sur vos alliances, puis choisir la suite."
ENTRIES = [
    "Commencer", "Évaluer une alliance", "Voir un exemple", "Boîte à outils", "Questionnaires",
    "Réglages et aide", "Quitter",
]
QUESTION = "Savez-vous montrer ce que l’alliance a atteint de ses objectifs communs ?"
LEVELS = [
    "Nous ne savons pas encore dire où nous en sommes.",
    "Nous en avons une idée, à partir de souvenirs et d’exemples.",
    "Chaque partenaire garde des traces de ce qu’il voit avancer.",
    "Nous réunissons ces traces : elles montrent ce qui est atteint.",
    "Nous l’avons fait plusieurs fois : nous pouvons le montrer.",
    "Ne sait pas",
]


class Boussole:
    name = "boussole"
    expecting = "quitter"

    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.version = said([self.path, "--version"]).split()[-1]

    def menu(self):
        return [self.path]

    def play(self, sitting, steps, play):
        sitting.start(self.menu(), self.expecting)
        return play(sitting, steps)


class Boxes:
    """dialog or whiptail: one process for each screen, as the shell scripts that use them do."""

    expecting = "Cancel"

    def __init__(self, name):
        self.name = name
        self.path = shutil.which(name)
        if not self.path:
            raise CouldNotRun(f"{name} is not installed; `scripts/needs test` installs it")
        self.version = said([self.path, "--version"]).split()[-1].strip("()")

    def menu(self, title=TITLE, entries=ENTRIES):
        tagged = [word for number, entry in enumerate(entries, 1) for word in (str(number), entry)]
        return [self.path, "--title", "Boussole", "--menu", title, "22", "76", "7", *tagged]

    def field(self):
        return [self.path, "--title", "Boussole", "--inputbox", QUESTION, "22", "76"]

    def play(self, sitting, steps, play):
        """The keys of the session that boxes understand: fields and menus, each ended by Enter.

        Showing the next box counts for the Enter that asked for it. A digit becomes an arrow, since
        whiptail does not select by number.
        """
        presses = []
        for words, keys in self.boxes(steps):
            shown = sitting.start(words, self.expecting)
            if presses:
                enter = presses[-1]
                enter.bytes += len(shown.data)
                enter.first = enter.first if enter.first is not None else shown.first
                enter.last = (enter.last or 0) + shown.last
            for key, kind in keys:
                answer = sitting.press(key)
                presses.append(Press(key, kind, len(answer.data), answer.first, answer.last, ""))
        return presses

    def boxes(self, steps):
        for step in steps:
            keys = []
            for key, kind in step.keys:
                if kind == "letter":
                    keys.append((key, kind))
                elif key in ("Enter", "Tab"):
                    is_field = any(kind == "letter" for _, kind in keys)
                    words = self.field() if is_field else self.menu(QUESTION, LEVELS)
                    yield words, [*keys, ("Enter", "key")]
                    keys = []
                elif key in ("Up", "Down") or key.isdigit():
                    keys.append(("Down" if key.isdigit() else key, "arrow"))


def said(words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    text = (done.stdout + done.stderr).strip()
    if not text:
        raise CouldNotRun(f"{words[0]} says nothing to {' '.join(words[1:])}")
    return text.splitlines()[0]
