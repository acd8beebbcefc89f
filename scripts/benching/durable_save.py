"""How long a durable save takes: from the keyboard, bare, and with SQLite, on the same disk."""

import os
import sqlite3
import time


def bare_save(folder, data):
    """The least that is durable: a new file, fsync, rename, fsync of the folder. Seconds."""
    began = time.perf_counter()
    place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    new = os.open(".new", os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600, dir_fd=place)
    os.write(new, data)
    os.fsync(new)
    os.close(new)
    os.rename(".new", "saved", src_dir_fd=place, dst_dir_fd=place)
    os.fsync(place)
    os.close(place)
    return time.perf_counter() - began


class Upsert:
    """One row rewritten in a database that survives a power cut. Seconds."""

    def __init__(self, folder, journal):
        self.base = sqlite3.connect(os.path.join(folder, f"{journal}.db"), isolation_level=None)
        self.base.execute(f"pragma journal_mode={journal}")
        self.base.execute("pragma synchronous=full")
        self.base.execute("create table saved (id text primary key, data blob)")

    def save(self, data):
        began = time.perf_counter()
        self.base.execute("insert or replace into saved values ('a', ?)", (data,))
        return time.perf_counter() - began


def saving_keys(sitting, program, steps, rounds):
    """Seconds from a key to its first byte, for keys that save and for keys that do not.

    The session is played up to its first question. There a digit selects another level, which is
    saved before it is drawn; an arrow only moves, and both change one or two lines.
    """
    sitting.start(program.menu(), program.expecting)
    for step in steps:
        for place, (key, _) in enumerate(step.keys, 1):
            sitting.press(key, step.expecting if place == len(step.keys) else None)
        if "Question 1 sur 28" in step.expecting:
            break
    saving, moving = [], []
    for number in range(rounds):
        saving.append(sitting.press("24"[number % 2]).first)
        moving.append(sitting.press("Down").first)
    return [time for time in saving if time], [time for time in moving if time]
