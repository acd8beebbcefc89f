"""What a person would see: the part of xterm that our three programs use, on a grid of letters."""

import codecs
import re
import unicodedata

CONTROL = re.compile(
    r"\x1b(?:\[([0-9;?>!]*)([@-~])|\]([^\x07\x1b]*)(?:\x07|\x1b\\)|[()*+]([0-9A-Z])|([=>78DEMc]))")


class ScreenPicture:
    """A screen that bytes are drawn on. Looks are left out: only letters and their places count."""

    def __init__(self, rows=24, columns=80):
        self.rows, self.columns = rows, columns
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""
        self.sends_application_keys = False
        self.clear()

    def clear(self):
        self.cells = [[" "] * self.columns for _ in range(self.rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, self.rows - 1
        self.saved = (0, 0)
        self.last = " "

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells).rstrip()

    def shows(self, words):
        """Whether the words stand on the screen, on one line; no-break spaces count as spaces."""
        plain = self.text().replace("\u00a0", " ").replace("\u202f", " ")
        return words in plain

    def draw(self, data):
        text = self.rest + self.decoder.decode(data)
        self.rest = ""
        place = 0
        while place < len(text):
            letter = text[place]
            if letter != "\x1b":
                self.letter(letter)
                place += 1
                continue
            found = CONTROL.match(text, place)
            if found:
                self.control(found)
                place = found.end()
            elif len(text) - place < 64:
                self.rest = text[place:]
                return
            else:
                place += 1

    def letter(self, letter):
        if letter == "\r":
            self.column = 0
        elif letter == "\n":
            self.line_feed()
        elif letter == "\b":
            self.column = max(0, self.column - 1)
        elif letter == "\t":
            self.column = min(self.columns - 1, (self.column // 8 + 1) * 8)
        elif letter >= " " and letter != "\x7f":
            self.put(letter)

    def put(self, letter):
        width = 0 if unicodedata.combining(letter) else 1
        width = 2 if unicodedata.east_asian_width(letter) in "WF" else width
        if self.column + width > self.columns:
            self.column = 0
            self.line_feed()
        if width:
            self.cells[self.row][self.column] = self.last = letter
            if width == 2 and self.column + 1 < self.columns:
                self.cells[self.row][self.column + 1] = ""
        self.column += width

    def line_feed(self):
        if self.row == self.bottom:
            self.scroll(self.top, self.bottom, 1)
        else:
            self.row = min(self.rows - 1, self.row + 1)

    def scroll(self, top, bottom, lines):
        """Moves the rows from top to bottom up, or down when lines is negative."""
        for _ in range(min(abs(lines), bottom - top + 1)):
            self.cells.pop(top if lines > 0 else bottom)
            self.cells.insert(bottom if lines > 0 else top, [" "] * self.columns)

    def control(self, found):
        values, final, _, _, short = found.groups()
        if short == "M" and self.row == self.top:
            self.scroll(self.top, self.bottom, -1)
        elif short == "M":
            self.row = max(0, self.row - 1)
        elif short in ("D", "E"):
            self.column = 0 if short == "E" else self.column
            self.line_feed()
        elif short == "7":
            self.saved = (self.row, self.column)
        elif short == "8":
            self.row, self.column = self.saved
        elif short == "c":
            self.clear()
        if final is None:
            return
        if values.startswith("?"):
            self.mode(values[1:].split(";"), final == "h")
        else:
            self.sequence(final, [int(value or 0) for value in re.split("[;>!]", values)])

    def mode(self, numbers, is_on):
        if "1" in numbers:
            self.sends_application_keys = is_on
        if "1049" in numbers or "1047" in numbers:
            self.clear()

    def sequence(self, final, values):
        first = values[0]
        count = max(1, first)
        row = self.cells[self.row]
        at = min(self.column, self.columns - 1)
        blank = [" "] * self.columns
        if final in "Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, values[1] if len(values) > 1 else 1)) - 1
        elif final in "Ad":
            self.row = max(0, self.row - count) if final == "A" else min(self.rows, count) - 1
        elif final == "B":
            self.row = min(self.rows - 1, self.row + count)
        elif final in "CG`":
            self.column = min(self.columns - 1, at + count if final == "C" else count - 1)
        elif final == "D":
            self.column = max(0, at - count)
        elif final == "Z":
            self.column = max(0, (at - 1) // 8 * 8)
        elif final == "K":
            start, end = [(at, self.columns), (0, at + 1), (0, self.columns)][first]
            row[start:end] = blank[start:end]
        elif final == "J":
            self.sequence("K", [first])
            others = [range(self.row + 1, self.rows), range(self.row), range(self.rows)][min(first, 2)]
            for other in others:
                self.cells[other] = blank[:]
        elif final == "X":
            row[at : at + count] = blank[at : at + count]
        elif final == "P":
            self.cells[self.row] = (row[:at] + row[at + count :] + blank)[: self.columns]
        elif final == "@":
            self.cells[self.row] = (row[:at] + blank[:count] + row[at:])[: self.columns]
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final in "LM" and self.top <= self.row <= self.bottom:
            self.scroll(self.row, self.bottom, count if final == "M" else -count)
        elif final in "ST":
            self.scroll(self.top, self.bottom, count if final == "S" else -count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (values[1] if len(values) > 1 and values[1] else self.rows) - 1
            self.row = self.column = 0
