import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("A text being written")
struct WritingTests {
  /// Types letters one by one, as a keyboard does.
  private func typed(_ text: String, into input: TextInput = TextInput()) -> TextInput {
    var input = input
    for letter in text { input.insert(String(letter)) }
    return input
  }

  @Test("takes back a word at a time, and puts it back")
  func undoByWords() {
    var input = typed("deux jardins ouverts")
    input.apply(.undo)
    #expect(input.text == "deux jardins ")
    input.apply(.undo)
    input.apply(.undo)
    #expect(input.text.isEmpty && input.cursor == 0)
    input.apply(.undo)
    #expect(input.text.isEmpty)
    for expected in ["deux ", "deux jardins ", "deux jardins ouverts", "deux jardins ouverts"] {
      input.apply(.redo)
      #expect(input.text == expected)
    }
  }

  @Test("takes back a paste and a deletion whole, and what was erased letter by letter at once")
  func undoDeletions() {
    var input = typed("un ")
    input.insert("texte collé, long")
    input.apply(.undo)
    #expect(input.text == "un ")
    input = typed("fait")
    for _ in 0..<3 { input.apply(.deleteBackward) }
    #expect(input.text == "f")
    input.apply(.undo)
    #expect(input.text == "fait" && input.cursor == 4)
    input.apply(.deleteWord)
    input.apply(.undo)
    #expect(input.text == "fait")
  }

  @Test("forgets what was taken back once something else is typed")
  func typingEndsRedo() {
    var input = typed("un deux")
    input.apply(.undo)
    input = typed("trois", into: input)
    input.apply(.redo)
    #expect(input.text == "un trois")
  }

  @Test("goes to an offset and stays inside the text")
  func place() {
    var input = TextInput("abc")
    input.apply(.place(1))
    #expect(input.cursor == 1)
    input.apply(.place(99))
    #expect(input.cursor == 3)
    input.apply(.place(-4))
    #expect(input.cursor == 0)
  }

  @Test("is saved again when what was typed is taken back")
  func undoIsSaved() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.comment, .type("a"), .type("b"))
    #expect(pilot.saved.last?.answers["ep-a-1"]?.comment == "ab")
    pilot.do(.edit(.undo))
    #expect(pilot.saved.last?.answers["ep-a-1"] == nil)
    pilot.do(.edit(.redo))
    #expect(pilot.saved.last?.answers["ep-a-1"]?.comment == "ab")
  }
}
