import Assessments
import DisplayText
import Evaluation
import Messages
import Pages
import Records
import Referential
import Screens
import SeedKit
import Testing
import Wizard

/// Somebody who presses any key at any moment, in a window that changes all the time.
///
/// The seed is printed with what went wrong: `SEED=… swift test --filter Monkey` plays it again.
@Suite("A hundred thousand keys pressed at random")
struct MonkeyTests {
  /// Together they are a hundred thousand; each starts with another questionnaire and language.
  private static let keys = 12_500
  private static let runs = 1...8

  @Test("crash nothing, lose nothing, and lead nowhere without a way back", arguments: runs)
  func monkey(_ run: Int) throws {
    // What is printed is what is given to play it again; each run draws its own from it.
    let seed = Monkey.seed
    var monkey = Monkey(seed: seed &+ UInt64(run), run: run)
    for number in 1...Self.keys {
      let input = monkey.press()
      func place() -> String {
        "SEED=\(seed), run \(run), key \(number): \(input) on \(monkey.world.state.place.screen)"
      }
      // Every hundredth key is drawn, at some size: drawing all of them would take an hour.
      if number.isMultiple(of: 100) {
        let faults = monkey.look()
        #expect(faults.isEmpty, "\(place()): \(faults)")
      }
      if number.isMultiple(of: Self.stretch) {
        #expect(monkey.world.findsHome(), "\(place()): no way back")
        #expect(monkey.world.leaves(), "\(place()): no way out")
        let given = monkey.world.givenByHeldEnter()
        #expect(given <= 1, "\(place()): \(given) answers that nobody chose")
        monkey.world.enter(number / Self.stretch + run)
      }
    }
    #expect(monkey.world.restarts > 3, "SEED=\(seed), run \(run)")
    try monkey.world.checkFiles("SEED=\(seed), run \(run)")
  }

  /// Always the same keys, so that no chance decides: what is held here is that the keys go everywhere.
  @Test("come to every kind of screen, on the first day and where much is kept", arguments: [1, 3])
  func reach(_ run: Int) {
    var monkey = Monkey(seed: 20_260_312, run: run)
    for number in 1...Self.keys {
      monkey.press()
      if number.isMultiple(of: Self.stretch) { monkey.world.enter(number / Self.stretch + run) }
    }
    let missing = Self.everywhere.union(run > 2 ? Self.whereMuchIsKept : [])
      .subtracting(monkey.screens.keys)
    #expect(missing.isEmpty, "never on \(missing.sorted())")
  }

  @Test("find a session whose answers are shown, in a house that is lived in")
  func furnished() throws {
    var world = World(.fr)
    world.furnish()
    world.enter(4)
    #expect(world.state.place.screen == .workshop(.agenda), "\(world.state.workshops.map(\.phase))")
  }

  /// After so many keys one starts in another room, so that none is left to chance.
  private static let stretch = keys / World.rooms

  /// Kinds of screens that a run is on, wherever it starts.
  private static let everywhere: Set = [
    "home", "orientation", "subject", "introduction", "question", "comment", "pause", "review",
    "results", "plan", "planAction", "actionForm", "help", "words", "settings", "confirm", "find",
    "toolbox", "assessment", "workshop.subject",
  ]
  private static let whereMuchIsKept: Set = [
    "history", "shelf", "workshop.list", "workshop.hall", "workshop.agenda", "workshop.reveal",
    "workshop.debate",
  ]

  /// The digest is printed: two processes with one `SEED` have to print the same (`scripts/replay`).
  @Test("are the same keys on the same screens for the same seed")
  func playedAgain() {
    func play() -> [String] {
      var monkey = Monkey(seed: Monkey.seed, run: 3)
      return (1...600).map { _ in "\(monkey.press()) \(monkey.world.state.place.screen)" }
    }
    let played = play()
    #expect(played == play(), "SEED=\(Monkey.seed)")
    // FNV-1a, because the standard hash is another in each process.
    let digest = played.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    print("replay: SEED=\(Monkey.seed) \(String(digest, radix: 16))")
  }
}

/// A source of keys.
private struct Monkey {
  /// Another one each time, unless it is given.
  static let seed = seedOfRun("Monkey")

  var world: World
  /// Kinds of screens that were seen, and how often.
  private(set) var screens: [String: Int] = [:]
  private var draws: SeededGenerator
  private var pressed = 0

  /// Some runs start on the first day, the others where much has been kept; each in another room.
  init(seed: UInt64, run: Int) {
    draws = SeededGenerator(seed: seed)
    world = World(run.isMultiple(of: 2) ? .en : .fr)
    if run > 2 { world.furnish() }
    world.enter(run)
  }

  @discardableResult
  mutating func press() -> KeyInput {
    let input = next()
    screens[kind, default: 0] += 1
    world.press(input)
    pressed += 1
    return input
  }

  /// The name of the screen, and of which one of a workshop.
  private var kind: String {
    if case .workshop(let screen) = world.state.place.screen {
      return "workshop." + "\(screen)".prefix { $0 != "(" }
    }
    return String("\(world.state.place.screen)".prefix { $0 != "(" })
  }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &draws) == 0
  }

  private mutating func pick<Element>(_ elements: [Element], _ fallback: Element) -> Element {
    elements.randomElement(using: &draws) ?? fallback
  }

  /// A key that the screen names, an arrow, Enter, a digit, or anything at all.
  private mutating func next() -> KeyInput {
    let isWriting = Wizard.activeField(in: world.state) != nil
    // What costs much to work out is left sooner: the keys are for all screens.
    if isCostly, chance(3) { return .key(.escape) }
    switch Int.random(in: 0..<20, using: &draws) {
    case 0..<6: return .key(.enter)
    case 6..<10: return .key(pick([.down, .down, .up, .left, .right, .tab, .backTab], .down))
    case 10..<13: return .text("\(Int.random(in: 0...9, using: &draws))")
    case 13 where isWriting: return .key(pick(Self.writing, .escape))
    case 13, 14: return .text(pick(Self.letters, "?"))
    case 15: return chance(3) ? .paste(pick(Self.texts, "")) : .text(pick(Self.texts, " "))
    case 16: return .key(pick(Self.writing, .escape))
    case 17: return .key(chance(3) ? .escape : .pageDown)
    case 18 where isWriting: return .key(pick([.down, .tab, .escape, .enter], .tab))
    case 18: return .text(" ")
    default: return .key(pick(Self.others, .home))
    }
  }

  private var isCostly: Bool {
    switch world.state.place.screen {
    case .results, .toolbox, .pickActions, .find: true
    default: false
    }
  }

  private static let letters = [
    "?", "l", "n", "v", "x", "r", "g", "/", "u", "U", "f", "m", "a", "s", "b", "o", "y", "+", "-",
    "q", "N", "w", "é", "p", "t", "c", "k", "d",
  ]
  private static let texts = [
    "alliance", "été", "漢字", "👩‍💻", "e\u{301}", "\u{301}", "\u{1B}[2J", "q\n", "a\tb", " ",
    "décide", "30/4/2027", String(repeating: "long ", count: 60), "\u{202E}", "",
  ]
  private static let writing: [Key] = [
    .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("u"), .control("a"),
    .control("e"), .control("n"), .alt("b"), .alt("f"), .alt("u"), .alt("r"), .alt("\n"), .up,
    .down, .escape,
  ]
  private static let others: [Key] = [
    .home, .end, .pageUp, .pageDown, .function(1), .function(5), .control("b"), .control("r"),
    .backspace, .delete, .alt("x"), .control("k"),
  ]

  /// Draws the page at some size, and says what is wrong with it.
  mutating func look() -> [String] {
    let sizes = [(24, 80), (16, 60), (40, 120), (10, 40), (80, 250), (30, 110), (1, 1)]
    let (rows, columns) = pick(sizes, (24, 80))
    let settings = world.state.settings
    let style = ScreenStyle(
      glyphs: settings.glyphs, spacing: settings.spacing, tooSmall: "trop petit")
    let laid = frame(
      for: page(for: world.state), size: (rows: rows, columns: columns), style: style,
      from: world.state.place.scrolling)
    world.keep(laid.scrolling)
    var faults: [String] = []
    if laid.frame.width != columns || laid.frame.height != rows { faults.append("another size") }
    if let cursor = laid.frame.cursor {
      let isInside = (0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column)
      if !isInside { faults.append("the cursor is outside") }
    }
    for run in laid.frame.rows.joined() where run.text != displayText(run.text) {
      faults.append("unsanitised: \(run.text.unicodeScalars.map(\.value))")
    }
    return faults
  }
}
