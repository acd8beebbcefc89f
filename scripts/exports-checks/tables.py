"""Spreadsheets and calendars."""
import csv
import datetime
import io
import json
import pathlib
import re

from icalendar import Calendar

from content import HOSTILE
from report import plain
from texts import office

# `;`, double quotes, UTF-8, from line 1, French, no quoting, dates and numbers as a person typing.
FRENCH = '--infilter=CSV:59,34,76,1,,1036,false,true,false'


def check_csv(paths, folder, report):
    converted = folder / "csv"
    converted.mkdir(exist_ok=True)
    office(paths, "fods", converted, [FRENCH])
    for path in paths:
        raw = path.read_bytes()
        report.expect(raw.startswith(b"\xef\xbb\xbf"), f"{path.name}: no mark of UTF-8")
        report.expect(not re.search(rb"(?<!\r)\n", re.sub(rb'"[^"]*"', b"", raw)), f"{path.name}: a bare line end")
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
        report.expect(len({len(row) for row in rows}) == 1, f"{path.name}: rows of different lengths")
        cells = [cell for row in rows[1:] for cell in row]
        report.expect(
            not any(re.match(r"\s*[=+\-@]", cell) for cell in cells), f"{path.name}: a formula")
        if path.name.startswith("hostile") and "-full." in path.name:
            said = {plain(cell).removeprefix("'") for cell in cells}
            for name, words in HOSTILE.items():
                report.expect(plain(words) in said, f"{path.name}: {name} is not intact")
        sheet = (converted / f"{path.stem}.fods").read_text(encoding="utf-8")
        report.expect("table:formula" not in sheet, f"{path.name}: LibreOffice computes something")
        if path.name.startswith("ordinary-fr-plan"):
            report.expect(
                'office:date-value="2026-05-15"' in sheet and "15/05/2026" in raw.decode(),
                f"{path.name}: a date is not read as one")
            report.expect("Écrire qui décide" in sheet, f"{path.name}: accents")


def check_calendar(paths, home, export, report):
    for path in paths:
        raw = path.read_bytes()
        lines = raw.split(b"\r\n")
        report.expect(b"\n" not in raw.replace(b"\r\n", b""), f"{path.name}: a bare line end")
        report.expect(all(len(line) <= 75 for line in lines), f"{path.name}: a long line")
        calendar = Calendar.from_ical(raw)
        for component in calendar.walk():
            report.expect(component.errors == [], f"{path.name}: {component.errors}")
        found = [one for one in calendar.subcomponents]
        identities = [str(one["UID"]) for one in found]
        report.expect(len(set(identities)) == len(identities), f"{path.name}: a UID twice")
        for one in found:
            stamp = one["DTSTAMP"].dt
            report.expect(stamp.utcoffset() == datetime.timedelta(0), f"{path.name}: DTSTAMP is not UTC")
            for name in ("DTSTART", "DTEND", "DUE"):
                if name in one:
                    report.expect(
                        type(one[name].dt) is datetime.date, f"{path.name}: {name} is not a day")
        # A calendar keeps one entry for each UID: reading twice changes nothing.
        kept = {str(one["UID"]): one.to_ical() for one in found}
        again = {str(one["UID"]): one.to_ical() for one in Calendar.from_ical(calendar.to_ical()).subcomponents}
        report.expect(kept == again, f"{path.name}: reading it again changes something")
        if path.name.startswith("hostile") and "-full." in path.name:
            text = plain(" ".join(str(one.get("SUMMARY", "")) for one in found))
            for name, words in HOSTILE.items():
                report.expect(plain(words) in text, f"{path.name}: {name} is not intact")
    check_update(home, export, report)


def check_update(home, export, report):
    """An action changed later comes back under the same UID with a higher SEQUENCE."""
    path = pathlib.Path(home, "assessments", "2026-03-12-test-ordinaryfr.json")
    before = Calendar.from_ical(export("ordinaryfr", "fr", "plan", "ics", "full").read_bytes())
    kept = path.read_text(encoding="utf-8")
    assessment = json.loads(kept)
    assessment["plan"]["actions"][0]["due"] = "2026-05-22"
    assessment["modified"] = "2026-04-02T10:00:00+02:00"
    path.write_text(json.dumps(assessment, ensure_ascii=False), encoding="utf-8")
    after = Calendar.from_ical(export("ordinaryfr", "fr", "plan", "ics", "full").read_bytes())
    path.write_text(kept, encoding="utf-8")
    old = {str(one["UID"]): one for one in before.subcomponents}
    new = {str(one["UID"]): one for one in after.subcomponents}
    report.expect(old.keys() == new.keys(), "calendar: an action changed its UID")
    report.expect(
        all(new[uid]["SEQUENCE"] > old[uid]["SEQUENCE"] for uid in old), "calendar: SEQUENCE does not grow")
    report.expect(
        any(new[uid].to_ical() != old[uid].to_ical() for uid in old), "calendar: the change is not there")
