public import Assessments
public import Referential

/// What the wizard asks of the world.
///
/// Values only: the program carries them out and answers with an outcome.
public enum Effect: Hashable, Sendable {
  /// → `.shared`
  case loadShared
  /// → `.questionnaire` or `.questionnaireFailed`
  case loadQuestionnaire(QuestionnaireID)
  /// → `.opened` or `.openFailed`
  case open(AssessmentID)
  /// → `.example`; never saved.
  case openExample
  /// Durable before the next key is waited for; several in a row become one.
  ///
  /// → `.saved` or `.saveFailed`
  case save(Assessment)
  /// → `.shelf`
  case listShelf
  /// Moves to the trash.
  ///
  /// → `.shelf`
  case discard(AssessmentID)
  case restore(AssessmentID)
  /// Every assessment of one subject.
  ///
  /// → `.history`
  case loadHistory([AssessmentID])
  /// Somebody did not understand a question: counted on this computer, for its authors.
  case countUnclear(CriterionID, PackReference)
  case saveSettings(Settings)
  /// What was put aside and hidden.
  case saveTools(KeptTools)
  /// → `.printed` or `.exportFailed`
  case print(PrintRequest)
  /// A new assessment of the same subject, after `id`. → `.followed` or `.openFailed`
  case follow(AssessmentID)
  /// Looks for the same questions answered elsewhere. → `.formerAnswers`
  case findFormerAnswers(Assessment, Questionnaire)
  /// → `.exported`, `.exportExists` or `.exportFailed`
  case export(ExportRequest)
  case openFile(String)
  case workshop(WorkshopEffect)
  case quit(LeaveReason)
}

/// How a run ends.
public enum LeaveReason: Hashable, Sendable {
  /// Nothing left open: exit code 0.
  case done
  /// An assessment was left unfinished, and is saved: exit code 3.
  case unfinished
  /// 128 + the number.
  case signal(Int)
}

/// What the world answers.
public enum EffectOutcome: Hashable, Sendable {
  case shared(SharedPacks)
  case questionnaire(Questionnaire, PackReference)
  case questionnaireFailed(QuestionnaireID, String)
  case opened(OpenedAssessment)
  case openFailed(AssessmentID, String)
  case example(OpenedAssessment)
  case saved(AssessmentID, path: String)
  /// What happened and where, in the person's language.
  case saveFailed(String)
  /// What is saved, and the files that could not be read.
  case shelf([AssessmentSummary], damaged: [DamagedFile] = [])
  /// Oldest first; those that cannot be read are left out.
  case history([OpenedAssessment])
  /// The former assessment, and the questionnaire as it is today.
  case followed(OpenedAssessment, Questionnaire, PackReference)
  case formerAnswers(AssessmentID, [CriterionID: FormerAnswer])
  case exported(ExportedFiles)
  case printed(ExportedFiles)
  case exportExists(ExportRequest, path: String)
  case exportFailed(String)
  case workshop(WorkshopEffectOutcome)
}

/// A saved file that could not be read: it is left as it is, and the others can be used.
public struct DamagedFile: Hashable, Sendable {
  public var path: String
  /// Where in it, counted from 1; nil when it could not even be opened.
  public var line: Int?
  public var column: Int?

  public init(path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }
}

/// What all questionnaires share, read once.
public struct SharedPacks: Hashable, Sendable {
  public var referential: Referential
  public var orientation: Orientation
  public var catalogue: Catalogue
  public var catalogueReference: PackReference

  public init(
    referential: Referential, orientation: Orientation, catalogue: Catalogue,
    catalogueReference: PackReference
  ) {
    self.referential = referential
    self.orientation = orientation
    self.catalogue = catalogue
    self.catalogueReference = catalogueReference
  }
}

/// A saved assessment with the questionnaire that it was made with.
public struct OpenedAssessment: Hashable, Sendable {
  public var assessment: Assessment
  public var questionnaire: Questionnaire
  /// The file may be read, never written.
  public var isReadOnly: Bool
  /// The results in the file differ from those computed now.
  public var resultsDiffer: Bool
  public var path: String
  /// The assessment of the same subject that came before, where it can be read.
  public var former: Assessment?

  public init(
    assessment: Assessment, questionnaire: Questionnaire, isReadOnly: Bool = false,
    resultsDiffer: Bool = false, path: String, former: Assessment? = nil
  ) {
    self.former = former
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.isReadOnly = isReadOnly
    self.resultsDiffer = resultsDiffer
    self.path = path
  }
}

/// What a person set.
public struct Settings: Hashable, Sendable {
  public enum Contrast: String, CaseIterable, Sendable { case normal, high }
  public enum Glyphs: String, CaseIterable, Sendable { case unicode, ascii }
  public enum Spacing: String, CaseIterable, Sendable {
    case normal
    /// *Mode accompagné*: someone reads aloud and types.
    case accompanied
  }

  public var language: Language
  public var contrast: Contrast
  public var glyphs: Glyphs
  public var spacing: Spacing

  public init(
    language: Language = .fr, contrast: Contrast = .normal, glyphs: Glyphs = .unicode,
    spacing: Spacing = .normal
  ) {
    self.language = language
    self.contrast = contrast
    self.glyphs = glyphs
    self.spacing = spacing
  }
}
