import Assessments
import Referential
import Testing

@testable import Wizard

/// Keys that go on, read on or stay where they are.
@Suite("Keys on the way to a result")
struct JourneyKeysTests {
  @Test("the review of nothing begins on a question, not on results that wait for an answer")
  func focusOnWhatCanBeDone() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review)
    #expect(pilot.state.place.focus == .criterion("ep-a-1"))
  }

  @Test("page keys move a text that goes on, whatever the screen, and the focus elsewhere")
  func pageKeys() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review)
    var found = Scrolling()
    (found.page, found.itemsBelow) = (7, 0)
    Wizard.keep(found, &pilot.state)
    pilot.do(.move(.pageDown))
    #expect(pilot.state.place.focus == .criterion("ep-a-1"))
    #expect(pilot.state.place.scrolling.rows == 7 && pilot.state.place.scrolling.isReading)
    found.itemsBelow = 2
    Wizard.keep(found, &pilot.state)
    pilot.do(.move(.pageDown))
    #expect(pilot.state.place.focus == .criterion("ep-a-3"))
    #expect(pilot.state.place.scrolling.rows == 7, "the window goes by a page")
  }

  @Test("an arrow reads on before it moves the focus, and where there is nothing left to choose")
  func arrowsReadOn() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review, .move(.last))
    let last = pilot.state.place.focus
    var found = Scrolling(rows: 3)
    (found.unreadAbove, found.unreadBelow) = (2, 1)
    Wizard.keep(found, &pilot.state)
    pilot.do(.move(.down))
    #expect(pilot.state.place.focus == last && pilot.state.place.scrolling.rows == 4)
    pilot.do(.move(.up), .move(.up))
    #expect(pilot.state.place.focus == last && pilot.state.place.scrolling.rows == 0)
    pilot.do(.move(.previous))
    #expect(pilot.state.place.focus != last, "Tab passes over what is to read")
    #expect(!pilot.state.place.scrolling.isReading)
  }

  @Test("Enter without a choice asks for one instead of answering for the person")
  func enterNeedsAChoice() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.activate)
    #expect(pilot.state.notice == .choosesFirst)
    #expect(pilot.state.session?.answer("ep-a-1") == nil)
  }

  @Test("Enter leaves no empty name or partners, so that none is typed on the wrong line")
  func enterStaysOnEmptyLines() {
    var pilot = Pilot()
    pilot.choose(.action(.assessAlliance))
    pilot.choose(.choice("asso"))
    pilot.do(.activate, .activate)
    #expect(pilot.state.notice == .needsName)
    pilot.do(.type("Jardins"), .activate, .activate)
    #expect(pilot.state.notice == .needsPartners)
    #expect(pilot.state.place.focus == .field(.partners))
    pilot.do(.type("Ville"), .activate, .activate, .activate, .activate)
    #expect(pilot.state.place.focus == .action(.next))
    #expect(pilot.state.place.texts[.subjectName]?.text == "Jardins")
    // Tab and arrows go where one likes.
    pilot.do(.move(.next), .edit(.deleteToStart), .move(.down))
    #expect(pilot.state.place.focus == .field(.partners))
  }
}
