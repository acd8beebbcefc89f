import TestKit
import Testing

@Suite("The command line")
struct UsageTests {
  private static let aliases = [
    "assess": "évaluer", "evaluate": "calculer", "list": "lister", "show": "montrer",
    "explain": "expliquer", "tools": "outils", "demo": "exemple", "doctor": "diagnostic",
  ]

  @Test("helps in both languages, with the French name of each verb")
  func help() throws {
    let home = try Home()
    for (language, also, first) in [
      ("fr", "aussi", "Faire le point sur vos alliances"),
      ("en", "also", "Take stock of your alliances"),
    ] {
      let run = try home.run(["--help", "--lang", language])
      #expect(run.status == 0 && run.errors.isEmpty && run.output.hasPrefix(first))
      for (verb, alias) in Self.aliases {
        let row = run.output.split(separator: "\n").first { $0.hasPrefix("  \(verb) ") }
        #expect(row?.says("(\(also)\(language == "fr" ? " " : ""): \(alias))") == true)
      }
      for option in ["--accessible", "--ascii", "--high-contrast", "--no-color", "--lang"] {
        #expect(run.output.contains("  \(option)"))
      }
      for code in ["0", "2", "3", "65", "69", "74"] { #expect(run.output.contains("  \(code) ")) }
      #expect(try home.run(["--lang", language, "-h"]).output == run.output)
    }
  }

  @Test("helps for each verb, by each of its names")
  func helpOfVerbs() throws {
    let home = try Home()
    for (verb, alias) in Self.aliases {
      let run = try home.run([verb, "--help"])
      #expect(run.status == 0 && run.output.contains("boussole \(verb)"))
      #expect(try home.run([alias, "--help"]).output == run.output)
      #expect(try home.run(["aide", alias]).output == run.output)
    }
    let plain = try home.run(["evaluer", "--help"]).output
    #expect(try home.run(["évaluer", "--help"]).output == plain, "with and without accents")
  }

  @Test(
    "ends with 2 for what it does not understand, and says so in the person’s language",
    arguments: [
      (["--nope"], "L’option « --nope » n’existe pas", "There is no option “--nope”"),
      (["-x"], "L’option « -x » n’existe pas", "There is no option “-x”"),
      (["zut"], "Le verbe « zut » n’existe pas", "There is no verb “zut”"),
      (["evaluate"], "Il manque", "Missing"),
      (["evaluate", "a", "b"], "« b » est de trop", "“b” is one too many"),
      (["show"], "Il manque", "Missing"),
      (["list", "--asci"], "« --asci » n’existe pas. Vouliez-vous dire « --ascii »", "--ascii"),
      (["assess", "zz"], "Le questionnaire « zz » n’existe pas", "There is no questionnaire “zz”"),
    ])
  func misunderstood(words: [String], french: String, english: String) throws {
    let home = try Home()
    let run = try home.run(words)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.says(french), "\(run.errors)")
    let other = try home.run(words, environment: ["LANG": "en_GB.UTF-8"])
    #expect(other.status == 2 && other.output.isEmpty)
    #expect(other.errors.contains(english), "\(other.errors)")
    #expect(home.contents.isEmpty)
  }

  @Test("knows two languages, and says which")
  func languages() throws {
    let home = try Home()
    for words in [["--lang", "de"], ["--lang=de"], ["--lang"]] {
      #expect(try home.run(words).status == 2)
    }
    #expect(try home.run(["--lang", "de"]).errors.contains("fr, en"))
    for (variables, isFrench) in [
      (["LANG": "de_DE.UTF-8"], true), (["LANG": "en_US.UTF-8"], false), (["LANG": ""], true),
      (["LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"], false),
      (["LC_MESSAGES": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"], false), (["LC_ALL": "C"], true),
    ] {
      let run = try home.run(["--help"], environment: variables)
      #expect(run.output.hasPrefix("Faire le point") == isFrench, "\(variables)")
    }
  }

  @Test("says its version")
  func version() throws {
    let run = try Home().run(["--version"])
    #expect(run.status == 0 && run.output.wholeMatch(of: /boussole \d+\.\d+\.\d+\n/) != nil)
  }
}
