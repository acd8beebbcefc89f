import Messages
import Testing

/// Sentences of the model screens, word for word.
@Suite struct ModelTexts {
  let fr = Messages.french
  let en = Messages.english

  @Test("of the home screen")
  func home() {
    #expect(
      fr.home.assessAllianceDetail(28, 25...30, 7)
        == "28 questions sur une alliance précise. 25 à 30 minutes, en plusieurs fois si vous "
        + "voulez. "
        + "Il existe une première lecture en 7 questions.")
    #expect(
      en.home.assessAllianceDetail(28, 25...30, 7)
        == "28 questions about one alliance. 25 to 30 minutes, in several sittings if you like. "
        + "There is a first reading in 7 questions.")
    #expect(
      fr.home.resumeDetail(17, 28, fr.dates.about(600), "hier")
        == "17 réponses sur 28. Il reste environ 10 minutes. Dernière fois\u{A0}: hier.")
    #expect(
      en.home.resumeDetail(17, 28, en.dates.about(600), "yesterday")
        == "17 answers out of 28. About 10 minutes left. Last time: yesterday.")
    #expect(
      fr.home.nextReview("Jardins partagés", "dans trois semaines")
        == "«\u{A0}Jardins partagés\u{A0}»\u{A0}: prochaine évaluation dans trois semaines.")
  }

  @Test("of the introduction")
  func introduction() {
    #expect(
      fr.introduction.size(7, 28, 4, 25...30)
        == "Sept dimensions, quatre questions chacune. 25 à 30 minutes, en plusieurs fois si vous "
        + "voulez."
    )
    #expect(
      en.introduction.size(7, 28, 4, 25...30)
        == "Seven dimensions, four questions each. 25 to 30 minutes, in several sittings if you "
        + "like."
    )
    #expect(fr.introduction.firstReading(7, 8) == "Première lecture en 7 questions (8 minutes)")
  }

  @Test("of the stage to be confirmed")
  func toBeConfirmed() {
    #expect(
      fr.stages.between("Expérimenter", "Structurer")
        == "Étape à confirmer\u{A0}: entre Expérimenter et Structurer")
    #expect(
      fr.stages.settles([("Structurer", 3)])
        == "Elle sera Structurer si elles se situent, en moyenne, au niveau 3 ou plus haut.")
    #expect(
      en.stages.settles([("Organise", 3)])
        == "It will be Organise if they stand, on average, at level 3 or above.")
    #expect(fr.stages.settles([]).isEmpty)
    #expect(
      en.stages.oneMissing("The time each one spends")
        == "One answer is missing to be sure: “The time each one spends”.")
  }

  @Test("of the reason given with a tool")
  func reason() {
    #expect(
      en.reasons.answered("We sort it out case by case", "Does everyone know who decides what?")
        == "Because you answered “We sort it out case by case” to the question “Does everyone know "
        + "who decides what?”."
    )
  }
}
