"""One program on a pseudo-terminal, and how one knows that it has drawn all that it will."""

import fcntl
import os
import platform
import pty
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass, field

from .screen_picture import ScreenPicture

# System calls in which a program waits for a person: read, poll, select, ppoll, pselect, epoll.
WAITING = {
    "x86_64": {
        "0": "read", "7": "poll", "23": "select", "270": "select", "271": "ppoll", "232": "epoll",
        "281": "epoll",
    },
    "aarch64": {"63": "read", "72": "select", "73": "ppoll", "22": "epoll"},
}.get(platform.machine(), {})
QUIET = 0.03
KEYS = {
    "Enter": "\r", "Tab": "\t", "Escape": "\x1b", "Up": "\x1b{}A", "Down": "\x1b{}B",
    "Right": "\x1b{}C", "Left": "\x1b{}D", "Backspace": "\x7f",
}


class CouldNotRun(Exception):
    """Something that has to run did not; the sentence says what."""


@dataclass
class Answer:
    """What a program sent after it started or was given a key. Times are in seconds from then."""

    first: float = None
    last: float = None
    data: bytes = b""
    pieces: list = field(default_factory=list)


class Sitting:
    """A pseudo-terminal that programs are started on, one after the other."""

    def __init__(self, environment, rows=24, columns=80, speed=None):
        self.environment = environment
        self.rows, self.columns = rows, columns
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("4H", rows, columns, 0, 0))
        if speed is not None:
            modes = termios.tcgetattr(self.slave)
            modes[4] = modes[5] = speed
            termios.tcsetattr(self.slave, termios.TCSANOW, modes)
        os.set_blocking(self.master, False)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.picture = ScreenPicture(rows, columns)
        self.process = None

    def start(self, words, expecting=None):
        """Starts a program and waits for its first complete screen."""
        name = os.ttyname(self.slave)
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0)]
        actions += [(os.POSIX_SPAWN_DUP2, 0, number) for number in (1, 2)]
        began = time.perf_counter()
        self.process = os.posix_spawn(
            words[0], words, self.environment, file_actions=actions, setsid=True)
        return self.settle(began, expecting)

    def press(self, key, expecting=None):
        """Presses a key, or types a letter, and waits until its answer is complete."""
        began = time.perf_counter()
        self.send(key)
        return self.settle(began, expecting)

    def send(self, key):
        sequence = KEYS.get(key, key)
        opening = "O" if self.picture.sends_application_keys else "["
        os.write(self.master, sequence.format(opening).encode())

    def settle(self, began, expecting=None, limit=20.0, patience=0.3):
        """Reads until nothing more comes, the program waits and the expected words are shown.

        A key that changes nothing brings no byte: that is believed after `patience`.
        """
        answer = Answer()
        end = began + limit
        while True:
            if self.poll.poll(1):
                piece = os.read(self.master, 65536)
                answer.pieces.append((time.perf_counter() - began, piece))
                continue
            now = time.perf_counter()
            has_answered = answer.pieces or now - began > patience
            if has_answered and self.has_settled(answer, now - began):
                answer.data = b"".join(piece for _, piece in answer.pieces)
                self.picture.draw(answer.data)
                answer.first = answer.pieces[0][0] if answer.pieces else None
                answer.last = answer.pieces[-1][0] if answer.pieces else None
                if expecting is None or self.picture.shows(expecting):
                    return answer
                return self.settle_on(answer, began, expecting, limit)
            if now > end:
                raise CouldNotRun(f"no end to what is drawn; the screen is:\n{self.picture.text()}")

    def settle_on(self, answer, began, expecting, limit):
        """The program waited before the expected words came: goes on until they do."""
        while time.perf_counter() < began + limit:
            if not self.poll.poll(50):
                if self.has_ended():
                    break
                continue
            more = self.settle(began, None, limit)
            answer.data += more.data
            answer.pieces += more.pieces
            answer.first, answer.last = answer.first or more.first, more.last
            if self.picture.shows(expecting):
                return answer
        raise CouldNotRun(f"“{expecting}” is not on the screen, which is:\n{self.picture.text()}")

    def has_settled(self, answer, since):
        """Whether the program waits for a person, looked at twice with no byte and no work between."""
        if self.has_ended():
            return not self.poll.poll(2)
        if not WAITING or self.call() is None:
            return since - (answer.pieces[-1][0] if answer.pieces else 0) > QUIET
        before = self.switches()
        if not self.is_waiting() or self.poll.poll(2):
            return False
        return self.is_waiting() and self.switches() == before

    def is_waiting(self):
        call = self.call()
        if not call or call[0] not in WAITING:
            return False
        # A wait with an end is curses wondering whether Escape begins a sequence.
        return WAITING[call[0]] != "poll" or call[3].endswith("ffffffff")

    def call(self):
        try:
            with open(f"/proc/{self.process}/syscall") as file:
                return file.read().split()
        except OSError:
            return None

    def has_ended(self):
        if self.process and os.waitpid(self.process, os.WNOHANG)[0]:
            self.process = None
        return self.process is None

    def status(self):
        """The program's `status` as the kernel has it, numbers only, kB where it is memory."""
        with open(f"/proc/{self.process}/status") as file:
            pairs = (line.split(":", 1) for line in file)
            words = {name: value.split() for name, value in pairs}
            return {name: int(value[0]) for name, value in words.items() if value and value[0].isdigit()}

    def switches(self):
        status = self.status()
        return status["voluntary_ctxt_switches"], status["nonvoluntary_ctxt_switches"]

    def work(self):
        """Seconds of processor the program has had, and how often it woke up."""
        with open(f"/proc/{self.process}/schedstat") as file:
            return int(file.read().split()[0]) / 1e9, self.switches()[0]

    def end(self):
        """Ends the program that is still there, and the terminal."""
        if not self.has_ended():
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.master)
        os.close(self.slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
