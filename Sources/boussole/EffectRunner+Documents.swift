import Messages
import Records
import Referential
import Reports
import Wizard

// What a person takes away: exports and prints.
extension EffectRunner {
  func export(_ request: ExportRequest) -> EffectOutcome {
    guard let session = state.session else { return .exportFailed("") }
    settle()
    let exporter = Exporter(
      messages: messages, environment: environment.variables,
      nextStep: messages.sharing.tryAgain,
      announce: { [self] in
        state.notice = .working($0)
        redraw()
        state.notice = nil
      })
    let template: Template
    do throws(TemplateFile.Failure) {
      template = try TemplateFile.template(nil, in: folder, messages: messages)
    } catch {
      switch error {
      case .record(let error):
        return .exportFailed(ErrorText(messages: messages).sentence(for: error))
      case .findings(let sentences): return .exportFailed(sentences.first ?? "")
      }
    }
    let material = ReportMaterial(
      session.assessment, session.questionnaire, former: session.former,
      sharing: request.sharing, language: state.settings.language, template: template)
    do throws(Exporter.Failure) {
      let paths = try exporter.write(request, of: material)
      return .exported(ExportedFiles(paths: paths, canOpen: environment.hasDesktop))
    } catch .exists(let path) {
      return .exportExists(request, path: path)
    } catch {
      return .exportFailed(exporter.sentence(for: error))
    }
  }

  func print(_ request: PrintRequest) -> EffectOutcome {
    let printer = Printer(messages: messages, environment: environment.variables)
    let made: (document: Document, part: String)?
    switch request.thing {
    case .sheet(let id):
      made = state.shared?.catalogue.sheet(id).map {
        (printer.document(of: $0, as: request.format), messages.printing.fileSheet)
      }
    case .questions:
      made = state.session.map { session in
        (
          Document(
            questionsOf: session.questionnaire, asked: session.dimensions,
            in: state.settings.language, at: Clock.now), messages.printing.fileQuestions
        )
      }
    }
    guard let made else { return .exportFailed(messages.notices.notOffered) }
    do throws(RecordError) {
      let path = try printer.write(made.document, as: request.format, named: made.part)
      return .printed(ExportedFiles(paths: [path], canOpen: environment.hasDesktop))
    } catch {
      return .exportFailed(ErrorText(messages: messages).sentence(for: error))
    }
  }
}
