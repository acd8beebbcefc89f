import Assessments
import BallotFiles
import Evaluation
import Referential
import SeedKit
import Testing

@Suite("A reply to the plain-text ballot")
struct MailReplyTests {
  typealias Sample = ReplySample

  private let answers: [CriterionID: String] = [
    "ep-cla-1": "4", "ep-cla-2": "3 - la charte", "ep-cla-3": "-", "ep-cla-4": "?",
    "ep-sen-1": "5", "ep-sen-2": "ne sait pas", "ep-sen-3": "2 (un merci, jamais écrit)",
    "ep-sen-4": "1.",
  ]
  private let expected = [
    "ep-cla-1": "4", "ep-cla-2": "3 la charte", "ep-cla-3": "n", "ep-cla-4": "?", "ep-sen-1": "5",
    "ep-sen-2": "?", "ep-sen-3": "2 un merci, jamais écrit", "ep-sen-4": "1",
  ]

  @Test("is read as it was filled in, in both languages", arguments: Language.allCases)
  func plain(language: Language) {
    let head =
      language == .fr
      ? ["Votre nom : Zoé", "Votre organisation : la ville", "Votre rôle : élue ou élu"]
      : ["Your name: Zoé", "Your organisation: la ville", "Your role: élue ou élu"]
    var ballot = Sample.read(Sample.ballot(answers, head: head, language: language))
    #expect(ballot.short == expected)
    #expect(ballot.findings.isEmpty)
    #expect(ballot.workshop == "w1")
    let taken = ballot.ballot(for: Sample.workshop(), freshID: "b1")
    #expect(taken.name == "Zoé" && taken.organisation == "ville" && taken.role == "elu")
    #expect(taken.origin == .mail && ballot.findings.isEmpty)
  }

  @Test(
    "is read whatever quotes it", arguments: ["> ", ">", ">> ", "> > ", "   > ", ">\u{A0}"])
  func quoted(prefix: String) {
    let lines = ["Bonjour, voici.", "", "Le 12 mars 2026 à 9 h, Inès a écrit :"]
    let ballot = Sample.read(lines + Sample.ballot(answers).map { prefix + $0 } + ["", "Zoé"])
    #expect(ballot.short == expected)
    #expect(ballot.findings.isEmpty)
    #expect(ballot.name == "Zoé")
  }

  @Test("is read when it was answered in the middle, below the questions")
  func inTheMiddle() {
    var lines: [String] = ["Bonjour,", "", "On 12 March, Inès wrote:"]
    for line in Sample.ballot() {
      lines.append("> " + line)
      if line.contains("[ep-cla-2]") { lines += ["", "3", "Parce que la charte le dit.", ""] }
      if line.contains("[ep-cla-4]") { lines += ["2 - jamais fait"] }
      if line.contains("[ep-sen-1]") { lines += ["", "je ne sais pas"] }
      if line.contains("Votre nom") { lines[lines.count - 1] = "> Votre nom :"; lines += ["Zoé"] }
    }
    lines += ["", "-- ", "Zoé Martin", "06 12 34 56 78", "Envoyé de mon téléphone : 3"]
    let ballot = Sample.read(lines)
    #expect(
      ballot.short == [
        "ep-cla-2": "3 Parce que la charte le dit.", "ep-cla-4": "2 jamais fait", "ep-sen-1": "?",
      ])
    #expect(ballot.findings.isEmpty)
  }

  @Test("is read in the encodings and with the line ends of mail programs")
  func encodings() {
    let text = Sample.ballot(answers).joined(separator: "\r\n")
    let utf8 = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let windows = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "’": 0x92
      case "œ": 0x9C
      case "…": 0x85
      case "“": 0x93
      case "”": 0x94
      case "–": 0x96
      case "€": 0x80
      default: scalar.value < 256 ? UInt8(scalar.value) : 0x3F
      }
    }
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [utf8, windows, utf16] {
      let ballot = Sample.read(bytes)
      #expect(ballot.short == expected)
      #expect(ballot.name == "Zoé")
    }
  }

  @Test("says what was put there, whatever was put there and whatever quotes it")
  func roundTrip() throws {
    var generator = SeededGenerator(ofRun: "Replies quoted")
    let comments = [
      "", "la charte", "« jamais écrit », dit-on", "voir le compte rendu : page deux",
    ]
    for _ in 0..<25 {
      var wanted: [CriterionID: WorkshopBallot.Given] = [:]
      var written: [CriterionID: String] = [:]
      for criterion in Sample.asked where Bool.random(using: &generator) {
        let levels: [Answer] = Level.allCases.map { .level($0) } + [.unknown]
        let answer = levels.randomElement(using: &generator) ?? .unknown
        let comment = comments.randomElement(using: &generator) ?? ""
        wanted[criterion.id] = .init(answer, comment: comment)
        written[criterion.id] =
          (answer.level.map { "\($0.rawValue)" } ?? "?") + (comment.isEmpty ? "" : " - " + comment)
      }
      let prefix = ["", "> ", ">> "].randomElement(using: &generator) ?? ""
      let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      let text = Sample.ballot(written).map { prefix + $0 }.joined(separator: end)
      let ballot = Sample.read(Array(text.utf8))
      #expect(ballot.answers == wanted)
      #expect(ballot.findings.isEmpty)
    }
  }

  @Test("is read as mail programs save messages, encoded and in parts")
  func messages() {
    let text = Sample.ballot(answers).joined(separator: "\n")
    let quoted = text.utf8.map { byte in
      byte < 0x80 && byte != 0x3D
        ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined().replacing(". ", with: ".=\r\n ")
    let head = "From: Zoé <zoe@jardins.example>\r\nSubject: Re: Bulletin\r\nMIME-Version: 1.0\r\n"
    let part =
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
      + quoted
    let whole =
      head + "Content-Type: multipart/alternative;\r\n boundary=\"xyz\"\r\n\r\n--xyz\r\n" + part
      + "\r\n--xyz\r\nContent-Type: text/html\r\n\r\n<p>ep-cla-1 : 1</p>\r\n--xyz--\r\n"
    for message in [head + part, whole] {
      let ballot = Sample.read(Array(message.utf8))
      #expect(ballot.short == expected)
      #expect(ballot.name == "Zoé")
    }
    let encoded =
      head + "Content-Transfer-Encoding: base64\r\n\r\nZXAtY2xhLTE6IDMKZXAtY2xhLTI6\r\nID8=\r\n"
    #expect(Sample.read(Array(encoded.utf8)).short == ["ep-cla-1": "3", "ep-cla-2": "?"])
  }

  @Test("is read by names alone, by ids alone, with no-break spaces, without accents or capitals")
  func names() {
    let ballot = Sample.read([
      "QUI DECIDE DE QUOI : 3", "ep-cla-1: 2", "Qui parle au nom de l'alliance\u{A0}:\u{A0}4",
      "- changer, reconduire, s’arreter = 5", "EP-SEN-1 3", "[ep-sen-2] : 1", "Avancer : 2",
      "L’envie de cont : 4",
    ])
    #expect(
      ballot.short == [
        "ep-cla-2": "3", "ep-cla-1": "2", "ep-cla-3": "4", "ep-cla-4": "5", "ep-sen-1": "3",
        "ep-sen-2": "1", "ep-sen-4": "4",
      ])
    #expect(ballot.problems == [.unknownLabel(found: "Avancer")])
  }

  @Test(
    "takes no level that does not stand there",
    arguments: [
      ("6", BallotProblem.levelOutOfRange(found: "6")), ("0", .levelOutOfRange(found: "0")),
      ("35", .levelOutOfRange(found: "35")), ("3,5", .betweenTwoLevels(found: ",5")),
      ("3.5", .betweenTwoLevels(found: ".5")), ("3-4", .betweenTwoLevels(found: "-4")),
      ("3 – 4", .betweenTwoLevels(found: " – 4")), ("3 ou 4", .betweenTwoLevels(found: " ou 4")),
      ("entre 3 et 4", .unreadableAnswer(found: "entre 3 et 4")),
      ("plutôt oui", .unreadableAnswer(found: "plutôt oui")),
      ("-3", .unreadableAnswer(found: "-3")), ("3x", .unreadableAnswer(found: "3x")),
      ("non concerné", .notApplicableNotOffered("ep-cla-2")),
    ])
  func wrong(_ sample: (text: String, problem: BallotProblem)) throws {
    let ballot = Sample.read(Sample.ballot(["ep-cla-2": sample.text, "ep-cla-1": "4"]))
    #expect(ballot.short == ["ep-cla-1": "4"])
    let finding = try #require(ballot.findings.first { $0.refuses })
    switch (finding.problem, sample.problem) {
    case (.betweenTwoLevels, .betweenTwoLevels): break
    default: #expect(finding.problem == sample.problem)
    }
    let lines = Sample.ballot(["ep-cla-2": sample.text])
    #expect(lines[finding.line - 1].contains("[ep-cla-2]"))
    #expect(ballot.isRefused && ballot.canBeTakenInPart)
  }

  @Test("says two different answers, and counts the same one twice once")
  func twice() throws {
    let ballot = Sample.read(["ep-cla-1 : 2", "ep-cla-2 : 3", "ep-cla-1 : 4", "ep-cla-2 : 3"])
    #expect(ballot.short == ["ep-cla-2": "3"])
    #expect(
      ballot.findings == [BallotFinding(line: 3, column: 11, .twoAnswers("ep-cla-1", line: 1))])
  }

  @Test("says that it was cut, and that nothing was found")
  func cut() {
    let lines = Sample.ballot(answers)
    let end = lines.firstIndex { $0.contains("[ep-sen-2]") } ?? 0
    let ballot = Sample.read(Array(lines[...end]))
    #expect(ballot.problems == [.cut(missing: 2)])
    #expect(!ballot.isRefused)
    #expect(Sample.read(["Bonjour,", "je réponds demain.", "Zoé"]).problems == [.nothingFound])
    #expect(Sample.read(Sample.ballot()).problems.isEmpty)
    #expect(Sample.read(Sample.ballot()).answers.isEmpty)
  }

  @Test("says another workshop, an unknown organisation, a question that is not asked")
  func elsewhere() {
    var lines = Sample.ballot(["ep-cla-1": "3"])
    lines[0] = "Atelier : Autre chose [w9]"
    #expect(Sample.read(lines).problems == [.otherWorkshop("w9")])
    var ballot = Sample.read(
      Sample.ballot(["ep-cla-1": "3"], head: ["Votre organisation : Commune"])
        + ["ep-perf-1 : 4"])
    _ = ballot.ballot(for: Sample.workshop(), freshID: "b1")
    #expect(ballot.problems == [.notAsked("ep-perf-1"), .unknownOrganisation(found: "Commune")])
    #expect(!ballot.isRefused)
  }

  @Test("takes a comment without an answer for neither")
  func onlyComment() {
    var lines: [String] = []
    for line in Sample.ballot(["ep-cla-1": "3"]) {
      lines.append("> " + line)
      if line.contains("[ep-cla-2]") { lines.append("Nous en parlons en 2027.") }
    }
    let ballot = Sample.read(lines)
    #expect(ballot.short == ["ep-cla-1": "3"])
    #expect(ballot.problems == [.commentWithoutAnswer("ep-cla-2")])
  }

  @Test("does not read prose, dates or telephone numbers as answers")
  func prose() {
    let ballot = Sample.read(
      Sample.ballot(["ep-cla-1": "3"]) + [
        "", "Tél : 06 12 34 56 78", "Rendez-vous le 3 : on verra.", "PS : 2 réunions par an",
        "Nous sommes 4 : Ana, Bo, Cy et moi",
      ])
    #expect(ballot.short == ["ep-cla-1": "3"])
    #expect(ballot.findings.isEmpty)
  }

  @Test("whatever the damage, nothing crashes and no level is made up")
  func damage() {
    let seed = seedOfRun("Damaged replies")
    var random = SeededGenerator(seed: seed)
    let signs = Array("> \n\r:[]0123456789?-,;\"'é\u{A0}\u{0}n")
    for _ in 0..<60 {
      var lines = Sample.ballot(answers)
      if random.below(2) == 0 { lines = lines.map { "> " + $0 } }
      var text = Array(lines.joined(separator: "\n"))
      for _ in 0..<random.below(60) {
        let place = random.below(text.count)
        switch random.below(4) {
        case 0: text.remove(at: place)
        case 1: text.insert(signs[random.below(signs.count)], at: place)
        case 2: text[place] = signs[random.below(signs.count)]
        default: text = Array(text[..<place] + text[min(text.count, place + random.below(200))...])
        }
        if text.isEmpty { text = ["x"] }
      }
      let damaged = String(text)
      let ballot = Sample.read(Array(damaged.utf8))
      for (_, given) in ballot.answers {
        if let level = given.answer.level {
          #expect(damaged.contains("\(level.rawValue)"), "SEED=\(seed)")
        }
      }
    }
  }

  @Test("random bytes never crash")
  func noise() {
    var generator = SeededGenerator(ofRun: "Replies of random bytes")
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let ballot = Sample.read(bytes)
      #expect(ballot.answers.isEmpty || ballot.answers.count <= Sample.asked.count)
    }
  }
}
