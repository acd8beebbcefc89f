"""Assessments to export: an ordinary one, a hostile one, a very full one, an empty one."""
import copy
import json
import pathlib
import subprocess

# What people may type or paste, by name; each must come out intact as text and do nothing.
HOSTILE = {
    "markup": "<script>alert('x')</script><b>gras</b> & <img src=x onerror=alert(1)>",
    "entities": "&lt;déjà&gt; &amp;amp; &#60;",
    "formula": "=HYPERLINK(\"http://example.org\";\"clic\")",
    "plus": "+33 6 12 34 56 78",
    "at": "@SUM(1;1)",
    "minus": "-2+3",
    "quotes": "« guillemets », \"droits\"; 'simples', virgule; point-virgule",
    "markdown": "# titre *gras* _souligné_ [lien](http://example.org) `code` | colonne ~~rayé~~",
    "list": "1. un\n- deux\n=====\n> trois",
    "arabic": "مرحبا بالعالم 123",
    "override": "abc\u202egnp.exe",
    "emoji": "Merci 👩‍🌾🏽 🇫🇷 ❤️",
    "accents": "Œuvre naïve, cœur, Zoë, ﬁn, e\u0301t\u0301e",
    "long": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
    "xml": "]]> <?xml version=\"1.0\"?> <!-- --> <![CDATA[x]]>",
    "backslash": "C:\\Users\\x\\;,\\n",
}
# Controls that no document can hold: they are left out, the rest stays.
CONTROLS = "avant\u0000\u0007\u001b[31m\u009b\ufffe\uffffaprès"


def demo(program, language):
    """The example that ships with the program, as the file that it would be."""
    text = subprocess.run(
        [program, "demo", "--json", "--lang", language], check=True, capture_output=True, text=True)
    assessment = json.loads(text.stdout)
    for member in ("created", "modified", "completed"):
        assessment[member] = "2026-03-12T09:00:00+01:00"
    return assessment


def action(number, what, **members):
    found = {"id": f"a{number}", "what": what, "firstStep": "", "owner": "", "effort": 1,
             "status": "to-do", "notes": ""}
    found.update(members)
    return found


def ordinary(base, language):
    found = copy.deepcopy(base)
    words = {
        "fr": ["Écrire qui décide de quoi, et l’envoyer à tous", "Compter le temps passé",
               "Se donner une date pour décider de la suite", "Remercier en public"],
        "en": ["Write down who decides what, and send it to everyone", "Count the time spent",
               "Set a date to decide what comes next", "Say thank you in public"],
    }[language]
    found["subject"]["respondent"] = "Zoé"
    found["answers"]["ep-eff-2"]["comment"] = "Compté en mars : 12 heures par mois."
    found["answers"]["ep-cla-2"]["comment"] = "Deux fois cette année, 12 heures avant la réunion."
    found["plan"] = {"review": "2026-09-12", "actions": [
        action(1, words[0], criterion="ep-cla-2", levelNow=2, levelAimed=4, owner="Nour",
               due="2026-05-15", firstStep="…", tool="fiche-qui-decide-de-quoi"),
        action(2, words[1], criterion="ep-eff-2", levelNow=2, levelAimed=3, due="2026-06-30",
               effort=2, status="in-progress", notes="12 heures trouvées."),
        action(3, words[2], due="2026-09-30"),
        action(4, words[3], status="done"),
    ]}
    return found


def hostile(base, language):
    found = copy.deepcopy(base)
    texts = list(HOSTILE.values())
    found["subject"].update(
        name=HOSTILE["markup"], partners=texts, since=HOSTILE["formula"],
        onBehalfOf=HOSTILE["arabic"], respondent=HOSTILE["override"])
    for number, answer in enumerate(found["answers"].values()):
        answer["comment"] = (texts + [CONTROLS])[number % (len(texts) + 1)]
    found["plan"] = {"review": "2026-09-12", "actions": [
        action(n + 1, text, firstStep=text, owner=text, notes=text, due="2026-05-15")
        for n, text in enumerate(texts)]}
    return found


def full(base, language):
    """As much as people can type: the synthesis must still be one page."""
    found = copy.deepcopy(base)
    long = "Une phrase assez longue pour remplir toute une ligne et même un peu davantage. " * 5
    found["subject"].update(name=long, partners=[long] * 12, since=long, onBehalfOf=long)
    for answer in found["answers"].values():
        answer.update(answer="unknown", comment=long)
        answer.pop("sentence", None)
    for identity in list(found["answers"])[::2]:
        found["answers"][identity]["answer"] = 2 + len(identity) % 3
    found["plan"] = {"review": "2026-09-12", "actions": [
        action(n, long, firstStep=long, owner=long, notes=long, due="2026-05-15", effort=3)
        for n in range(1, 13)]}
    return found


def empty(base, language):
    found = copy.deepcopy(base)
    found["answers"] = {}
    found.pop("completed")
    found["subject"].update(partners=[], since="", onBehalfOf="", respondent="")
    found["plan"] = {"actions": []}
    return found


CASES = {"ordinary": ordinary, "hostile": hostile, "full": full, "empty": empty}


def write(program, home):
    """Writes every case in both languages; answers their ids."""
    folder = pathlib.Path(home, "assessments")
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for language in ("fr", "en"):
        base = demo(program, language)
        for name, make in CASES.items():
            assessment = make(base, language)
            assessment["id"] = f"{name}{language}"
            assessment["subject"]["id"] = assessment["id"]
            pathlib.Path(folder, f"2026-03-12-test-{assessment['id']}.json").write_text(
                json.dumps(assessment, ensure_ascii=False, indent=1), encoding="utf-8")
            found.append((name, language))
    return found
