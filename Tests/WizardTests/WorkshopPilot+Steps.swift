import Assessments
import Evaluation
import Referential

@testable import Wizard

/// What a facilitator does in several steps.
extension WorkshopPilot {
  /// From home to the hall of a new session on the five questions of the garden.
  mutating func prepare(
    people: String = "Léa, Karim, Zoé", voices: WorkshopSetup.Voices = .each,
    naming: WorkshopSetup.Naming = .named
  ) {
    choose(.prepare)
    fill(.sessionSubject, "Jardins partagés")
    fill(.sessionOrganisations, "Ville, Maison de quartier")
    fill(.sessionPurpose, "Continuer ?")
    goOn()
    choose(Item.workshop(.questionnaire("ep")))
    choose(.scope(.all))
    goOn()
    if voices == .organisation { choose(.voices(.organisation)) }
    if voices == .each { choose(.naming(naming)) }
    goOn()
    if voices == .each { fill(.sessionExpected, people) }
    goOn()
    fill(.sessionDate, "30/4/2026")
    fill(.sessionMinutes, "120")
    goOn()
    goOn()
  }

  /// Types the paper ballot of someone on the list.
  mutating func typePaper(_ attendee: Int, _ lines: String...) {
    if screen != .workshop(.respondent(.paper)) {
      if screen != .workshop(.collect) { choose(.collect) }
      choose(.paper)
    }
    choose(.attendee(attendee))
    for line in lines {
      fill(.ballotLine, line)
      perform(.activate)
    }
  }

  /// From the hall to the curtain between two people.
  mutating func drawCurtain() {
    choose(.collect)
    choose(.curtain)
  }

  /// Someone of the list takes the keyboard, to the first question.
  mutating func sitDown(_ attendee: Int) {
    choose(.myTurn)
    choose(.attendee(attendee))
    choose(.answer)
  }

  /// From the hall to the map of what was answered.
  mutating func reveal(_ dimension: DimensionID? = nil) {
    choose(.close)
    confirm()
    choose(.reveal)
    choose(.map(dimension))
    confirm()
  }

  /// From the hall of a session that was revealed to its end.
  mutating func endSession() {
    choose(.readDecisions)
    choose(.takeaways)
    goOn()
    choose(.review(months: 6))
    choose(.end)
    confirm()
  }

  /// Sits down for half an hour, and the group agrees on level 3 for the first question.
  mutating func settleFirstOnThree() {
    choose(.agenda)
    choose(.minutes(30))
    choose(.debate("ep-a-1"))
    choose(.decide)
    choose(.settle(.level(.three)))
  }
}
