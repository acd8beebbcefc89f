"""What was checked and what failed."""
import re
import unicodedata


class Report:
    def __init__(self):
        self.checks = 0
        self.failures = []

    def expect(self, holds, what):
        self.checks += 1
        if not holds:
            self.failures.append(what)
            print("FAILED", what, flush=True)
        return holds


def plain(text):
    """Letters and signs alone: what layout may change (blanks, line ends, marks of direction) is left out."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe0f\u00ad]+", "", text)
