import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("What cannot be done now says why")
struct RefusalTests {
  @Test("does not open results before a first answer")
  func noResultsYet() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.do(.review)
    #expect(pilot.screen == .review(showsAll: false))
    pilot.choose(.action(.finish))
    #expect(pilot.screen == .review(showsAll: false))
    #expect(pilot.state.notice == .refused(.nothingAnswered))
    pilot.do(.back)
    pilot.answer(3)
    pilot.do(.review)
    pilot.choose(.action(.finish))
    #expect(pilot.screen == .results(.overview))
  }

  @Test("keeps nothing of the example, and says so")
  func example() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.answer(3)
    pilot.state.session?.isReadOnly = true
    pilot.state.session?.isExample = true
    pilot.state.trail = [Place(.home), Place(.results(.overview))]
    for name in [ActionName.plan, .share] {
      pilot.choose(.action(name))
      #expect(pilot.screen == .results(.overview))
      #expect(pilot.state.notice == .refused(.example))
    }
    pilot.state.trail.append(Place(.results(.findOut), focus: .criterion("ep-a-2")))
    pilot.do(.activate)
    #expect(pilot.state.notice == .refused(.example))
  }

  @Test("says where a key serves that does nothing here")
  func keysThatServeElsewhere() {
    var pilot = Pilot()
    let commands: [(Command, Offer)] = [
      (.comment, .comment), (.flag, .flag), (.plainWords, .plainWords), (.review, .review),
      (.goTo, .goTo), (.search, .search), (.figures, .figures), (.moreTools, .moreTools),
      (.notSuitable, .notSuitable), (.skip, .skip), (.back, .back),
    ]
    for (command, offer) in commands {
      pilot.do(command)
      #expect(pilot.state.notice == .notHere(offer) && pilot.screen == .home)
    }
    pilot.do(.unknownKey)
    #expect(pilot.state.notice == .notOffered)
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
  }

  @Test("the key that led to the figures leads back from them")
  func figuresAndBack() {
    var pilot = Pilot()
    pilot.reachFirstQuestion()
    pilot.state.trail.append(Place(.results(.dimensions)))
    pilot.do(.figures)
    #expect(pilot.screen == .results(.understand))
    pilot.do(.figures)
    #expect(pilot.screen == .results(.dimensions) && pilot.state.notice == nil)
  }
}
