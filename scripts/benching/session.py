"""The recorded session: read, played as fast as screens are complete, and over a slow link."""

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path

from .sitting import CouldNotRun

ARROWS = ("Up", "Down", "Left", "Right")
# How fast one types and presses arrows without looking, in seconds from key to key.
PACE = {"letter": 0.15, "arrow": 0.2}


@dataclass
class Step:
    """What is pressed on one screen, each with its kind, and words that the next one shows."""

    keys: list
    expecting: str


@dataclass
class Press:
    """One key that was pressed. Times are in seconds from it; None when no byte came."""

    key: str
    kind: str
    bytes: int
    first: float
    last: float
    screen: str


def read_session():
    """The steps of session.txt. A key is a letter, an arrow, or chooses, answers and goes on."""
    steps = []
    for line in (Path(__file__).parent / "session.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            keys, expecting = (part.strip() for part in line.split("|"))
            pressed = []
            for word in re.findall(r'"[^"]*"|\S+', keys):
                if word.startswith('"'):
                    pressed += [(letter, "letter") for letter in word[1:-1]]
                else:
                    pressed.append((word, "arrow" if word in ARROWS else "key"))
            steps.append(Step(pressed, expecting))
    return steps


def play(sitting, steps):
    """Presses every key once the answer to the one before is complete."""
    presses = []
    for step in steps:
        for place, (key, kind) in enumerate(step.keys, 1):
            expecting = step.expecting if place == len(step.keys) else None
            answer = sitting.press(key, expecting or None)
            presses.append(
                Press(key, kind, len(answer.data), answer.first, answer.last, step.expecting))
    return presses


class SlowLink:
    """Reads from a terminal no faster than so many bytes a second."""

    def __init__(self, sitting, rate):
        self.sitting, self.rate = sitting, rate
        self.free = time.perf_counter()
        self.bytes = 0

    def carry(self):
        """Takes what the link has room for; False when there is nothing to take."""
        now = time.perf_counter()
        if now < self.free:
            time.sleep(min(0.005, self.free - now))
            return True
        if not self.sitting.poll.poll(0):
            return False
        piece = os.read(self.sitting.master, max(1, self.rate // 100))
        self.free = max(self.free, now - 0.002) + len(piece) / self.rate
        self.bytes += len(piece)
        self.sitting.picture.draw(piece)
        return True


def play_slowly(sitting, steps, rate):
    """Plays the session over a slow link and returns how far behind each key the screen was.

    One looks at a new screen before pressing a key that chooses, so those wait for the screen;
    letters and arrows are pressed on without looking. Behind: seconds from a key to the arrival of
    the last byte of all that was asked by then.
    """
    link = SlowLink(sitting, rate)
    behind, waiting = [], []
    former = None

    def catch_up(until=None, patience=0.3):
        began, carried = time.perf_counter(), link.bytes
        while until is None or time.perf_counter() < until:
            if link.carry():
                continue
            has_answered = link.bytes > carried or time.perf_counter() - began > patience
            if waiting and has_answered and sitting.has_settled(None, 1):
                behind.extend((key, link.free - sent, step) for key, sent, step in waiting)
                waiting.clear()
            if not waiting and until is None:
                return
            sitting.poll.poll(2)

    for step in steps:
        for key, this in step.keys:
            if this in PACE and this == former:
                catch_up(waiting[-1][1] + PACE[this] if waiting else time.perf_counter() + PACE[this])
            elif waiting:
                catch_up()
            waiting.append((key, time.perf_counter(), step.expecting))
            sitting.send(key)
            former = this
        if this not in PACE:
            catch_up()
            if step.expecting and not sitting.picture.shows(step.expecting):
                raise CouldNotRun(
                    f"over the slow link, “{step.expecting}” is not on the screen, which is:\n"
                    + sitting.picture.text())
    if waiting:
        catch_up()
    return behind
