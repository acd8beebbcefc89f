import JSONText
import Referential

extension PackWriter {
  static func questionnaireMembers(_ questionnaire: Questionnaire) -> PackMembers {
    var members = header(
      .questionnaire, id: questionnaire.id.rawValue, version: questionnaire.version)
    members.put("title", questionnaire.title)
    members.put("subtitle", questionnaire.subtitle)
    members.put("subject", .string(questionnaire.subject.rawValue))
    members.put("for-you-if", questionnaire.forYouIf)
    members.put(
      "minutes",
      .array([.int(questionnaire.minutes.lowerBound), .int(questionnaire.minutes.upperBound)]))
    members.put("profiles", ids: questionnaire.profiles)
    members.put("introduction", questionnaire.introduction)
    members.put("notice", questionnaire.notice)
    members.put("tags", questionnaire.tags.map(tag))
    members.put("context", questionnaire.context.map(contextQuestion))
    members.put("scopes", questionnaire.scopes.map(scope))
    members.put("readings", questionnaire.readings.map(reading))
    members.put(
      "stages",
      Stage.allCases.compactMap { stage in
        questionnaire.stageSentences[stage].map { sentence in
          .object {
            $0.put("id", .string(stage.rawValue))
            $0.put("sentence", sentence)
          }
        }
      })
    members.put("chain", questionnaire.isChain)
    members.put("dimensions", questionnaire.dimensions.map(dimension))
    return members
  }

  private static func tag(_ tag: Tag) -> JSONValue {
    .object {
      $0.put("id", .string(tag.id.rawValue))
      $0.put("kind", .string(tag.kind.rawValue))
      $0.put("title", tag.title)
      $0.put("phrase", tag.phrase)
    }
  }

  static func contextQuestion(_ question: ContextQuestion) -> JSONValue {
    .object {
      $0.put("id", .string(question.id.rawValue))
      $0.put("text", question.text)
      $0.put("help", question.help)
      $0.put("answer", .string(question.kind.rawValue))
      $0.put("most", question.most.map { .int($0) })
      $0.put("optional", question.isOptional)
      $0.put("visible-when", question.visibility)
      $0.put("choices", question.choices.map(choice))
    }
  }

  private static func choice(_ choice: ContextQuestion.Choice) -> JSONValue {
    .object {
      $0.put("id", .string(choice.id.rawValue))
      $0.put("text", choice.text)
      $0.put("hint", choice.hint)
    }
  }

  private static func scope(_ scope: Scope) -> JSONValue {
    .object {
      $0.put("id", .string(scope.id.rawValue))
      $0.put("title", scope.title)
      $0.put("minutes", scope.minutes.map { .int($0) })
      $0.put("no-stage", !scope.givesStage)
      switch scope.content {
      case .everything: break
      case .criteria(let ids): $0.put("criteria", ids: ids)
      case .dimensions(let ids): $0.put("dimensions", ids: ids)
      }
    }
  }

  private static func reading(_ reading: Reading) -> JSONValue {
    .object {
      $0.put("id", .string(reading.id.rawValue))
      $0.put("title", reading.title)
      $0.put("when", .reading(reading.condition))
      $0.put("holds", reading.holds)
      $0.put("otherwise", reading.otherwise)
    }
  }

  private static func dimension(_ dimension: Dimension) -> JSONValue {
    .object {
      $0.put("id", .string(dimension.id.rawValue))
      $0.put("title", dimension.title)
      $0.put("phrase", dimension.phrase)
      $0.put("question", dimension.question)
      $0.put("visible-when", dimension.visibility)
      $0.put("criteria", dimension.criteria.map(criterion))
    }
  }

  private static func criterion(_ criterion: Criterion) -> JSONValue {
    .object {
      $0.put("id", .string(criterion.id.rawValue))
      $0.put("label", criterion.label)
      $0.put("question", criterion.question)
      $0.put("levels", criterion.levels)
      $0.put("help", help(criterion.help))
      $0.put("find", find(criterion.find))
      $0.put("first-action", criterion.firstAction)
      $0.put("effort", .int(criterion.effort))
      $0.put("weight", criterion.weight == 1 ? nil : .int(criterion.weight))
      $0.put("tags", ids: criterion.tags)
      $0.put("tools", ids: criterion.tools)
      $0.put("not-applicable", criterion.allowsNotApplicable)
      $0.put("same-as", ids: criterion.sameAs)
      $0.put("visible-when", criterion.visibility)
      $0.put("optional-when", criterion.optionalWhen.map { .condition($0) })
      $0.put("prompts", criterion.prompts.map(prompts))
    }
  }

  private static func help(_ help: CriterionHelp) -> JSONValue {
    .object {
      $0.put("plain", help.plainWords)
      $0.put("why", help.whyItMatters)
      $0.put("look-at", help.whatToLookAt)
      $0.put("example", help.example)
      $0.put("between", help.betweenTwoLevels)
    }
  }

  private static func find(_ find: WhereToFind) -> JSONValue {
    .object {
      $0.put("where", find.place)
      $0.put("settles", find.settles)
      $0.put("ease", .int(find.ease))
    }
  }

  private static func prompts(_ prompts: FacilitatorPrompts) -> JSONValue {
    .object {
      $0.put("open", prompts.toOpen)
      $0.put("dig", prompts.toDig)
      $0.put("differ", prompts.whenAnswersDiffer)
      $0.put("silence", prompts.whenNobodySpeaks)
      $0.put("conclude", prompts.toConclude)
    }
  }
}
