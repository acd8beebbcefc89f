import Referential

extension Messages {
  /// What people read before a session: the invitation, and what becomes of their answers.
  public struct WorkshopInvitation: Sendable {
    /// How answers are shown: with a name, without, or by organisation.
    public enum Shown: Sendable {
      case named, anonymous, organisation
    }

    public let subject: @Sendable (_ name: String, _ date: String) -> String
    /// `times` is empty, one time or two.
    public let opening:
      @Sendable (_ name: String, _ date: String, _ times: [String], _ place: String) -> String
    public let purpose: @Sendable (_ question: String) -> String
    public let before: @Sendable (_ minutes: Int, _ shown: Shown) -> String
    public let noRightAnswer: String
    public let replyBy: @Sendable (_ date: String) -> String
    public let shown: @Sendable (Shown) -> String
    public let thatDay: String
    // The data notice.
    public let notice: String
    public let servesFor: @Sendable (_ date: String) -> String
    public let keeps: @Sendable (_ holder: String, _ until: String) -> String
    public let nameInMinutes: @Sendable (Shown) -> String
    public let yourRights: @Sendable (_ contact: String) -> String
    public let writeNoName: String
    /// Stands for what was not filled in.
    public let blank: String
  }

  /// What people read before a session.
  public var workshopInvitation: WorkshopInvitation {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}

extension Messages.WorkshopInvitation {
  static let french = Self(
    subject: { name, date in "Objet : « \(name) », faire le point ensemble le \(date)" },
    opening: { name, date, times, place in
      let time =
        switch times.count {
        case 0: ""
        case 1: ", à \(times[0])"
        default: ", de \(times[0]) à \(times[1])"
        }
      let spot = place.isEmpty ? "" : ", \(place)"
      return "Bonjour, nous ferons le point ensemble sur « \(name) » le \(date)\(time)\(spot)."
    },
    purpose: { question in "La question que nous nous posons : \(question)" },
    before: { minutes, shown in
      let time = "\(sayMinutes(minutes)) minutes, sur papier ou en répondant à ce message."
      return shown == .organisation
        ? "Avant, merci de vous accorder, dans votre organisation, sur une seule réponse au "
          + "questionnaire joint : \(time)"
        : "Avant, merci de répondre de votre côté au questionnaire joint : \(time)"
    },
    noRightAnswer: "Il n’y a pas de bonne réponse ; « Ne sait pas » en est une.",
    replyBy: { date in "Merci de nous renvoyer vos réponses avant le \(date)." },
    shown: { shown in
      switch shown {
      case .named: "Vos réponses seront montrées avec votre nom."
      case .anonymous: "Vos réponses seront montrées sans nom."
      case .organisation: "Vos réponses seront montrées par organisation."
      }
    },
    thatDay: "Le jour même, nous parlerons surtout de ce que nous voyons différemment.",
    notice: "Vos réponses",
    servesFor: { date in
      "Elles servent à préparer la séance du \(date) et son compte rendu."
    },
    keeps: { holder, until in
      "\(holder) les garde sur un seul ordinateur jusqu’au \(until), puis les efface."
    },
    nameInMinutes: { shown in
      switch shown {
      case .named: "Votre nom apparaît dans le compte rendu."
      case .anonymous: "Votre nom n’apparaît pas dans le compte rendu."
      case .organisation:
        "Le nom de votre organisation apparaît dans le compte rendu ; le vôtre n’apparaît pas."
      }
    },
    yourRights: { contact in
      "Vous pouvez voir, corriger ou faire effacer vos réponses : \(contact)."
    },
    writeNoName: "N’écrivez ni nom de personne, ni information de santé.",
    blank: "…………"
  )

  static let english = Self(
    subject: { name, date in "Subject: “\(name)”, taking stock together on \(date)" },
    opening: { name, date, times, place in
      let time =
        switch times.count {
        case 0: ""
        case 1: ", at \(times[0])"
        default: ", from \(times[0]) to \(times[1])"
        }
      let spot = place.isEmpty ? "" : ", \(place)"
      return "Hello, we will take stock together of “\(name)” on \(date)\(time)\(spot)."
    },
    purpose: { question in "The question we are asking ourselves: \(question)" },
    before: { minutes, shown in
      let time = "\(sayEnglishMinutes(minutes)) minutes, on paper or by replying to this message."
      return shown == .organisation
        ? "Beforehand, please agree within your organisation on one answer to the enclosed "
          + "questionnaire: \(time)"
        : "Beforehand, please answer the enclosed questionnaire on your own: \(time)"
    },
    noRightAnswer: "There is no right answer; “Don’t know” is one.",
    replyBy: { date in "Please send your answers back before \(date)." },
    shown: { shown in
      switch shown {
      case .named: "Your answers will be shown with your name."
      case .anonymous: "Your answers will be shown without names."
      case .organisation: "Your answers will be shown by organisation."
      }
    },
    thatDay: "On the day, we will mostly talk about what we see differently.",
    notice: "Your answers",
    servesFor: { date in "They are used to prepare the session of \(date) and its minutes." },
    keeps: { holder, until in
      "\(holder) keeps them on one computer until \(until), then erases them."
    },
    nameInMinutes: { shown in
      switch shown {
      case .named: "Your name appears in the minutes."
      case .anonymous: "Your name does not appear in the minutes."
      case .organisation:
        "The name of your organisation appears in the minutes; yours does not appear."
      }
    },
    yourRights: { contact in "You may see, correct or have your answers erased: \(contact)." },
    writeNoName: "Write no one’s name and nothing about health.",
    blank: "…………"
  )
}

/// Minutes in words, as far as an invitation needs them.
private func sayMinutes(_ minutes: Int) -> String {
  switch minutes {
  case 20: "vingt"
  case 25: "vingt-cinq"
  case 30: "trente"
  default: French.word(minutes)
  }
}

private func sayEnglishMinutes(_ minutes: Int) -> String {
  switch minutes {
  case 15: "fifteen"
  case 20: "twenty"
  case 25: "twenty-five"
  case 30: "thirty"
  default: English.word(minutes)
  }
}
