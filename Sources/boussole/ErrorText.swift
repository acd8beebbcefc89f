import DisplayText
import Glibc
import JSONText
import Messages
import Records

/// What happened, where, and what to do next, for every error a file or the system can give.
struct ErrorText {
  let messages: Messages

  /// One or two sentences for a person.
  func sentence(for error: RecordError) -> String {
    // Paths and values come from files and people.
    displayText(words(for: error))
  }

  /// The same for a file that a person takes away: what to do next depends on where it was to go.
  func sentence(for error: RecordError, nextStep: String) -> String {
    guard case .system(let operation, let path, let code) = error, operation != .read else {
      return sentence(for: error)
    }
    let isFull = code == ENOSPC || code == EDQUOT
    let reason =
      isFull
      ? messages.program.noRoom
      : code == ENOENT ? messages.program.noSuchFolder : reason(code)
    return displayText(messages.program.cannotWrite(path, reason) + " " + nextStep)
  }

  private func words(for error: RecordError) -> String {
    switch error {
    case .system(let operation, let path, let code):
      return sentence(operation, path: path, code: code)
    case .notJSON(let path, let error):
      return located(path, error.place, words(for: error.reason))
    case .wrongShape(let path, let error):
      return located(path, error.place, words(for: error))
    case .wrongFormat(let path, let found, _, let place):
      return located(path, place, messages.files.otherFormat(found))
    case .notFound(let id): return messages.program.unknownAssessment(id)
    case .newerFormat(let path):
      return messages.files.whole(shown(path), messages.files.updateBoussole)
    case .ballotsStillOpen(let id): return messages.workshopVerbs.stillOpen(id)
    case .tooLarge(let path):
      return messages.files.whole(shown(path), messages.files.tooLarge(16 << 20))
    case .noHome: return messages.program.noHome("BOUSSOLE_HOME")
    }
  }

  /// The exit code that goes with it.
  func exitCode(for error: RecordError) -> Int32 {
    switch error {
    case .system(.read, _, let code) where code == ENOENT: ExitCode.inputOutput
    case .system, .noHome: ExitCode.inputOutput
    case .notJSON, .wrongShape, .wrongFormat, .tooLarge, .notFound, .newerFormat,
      .ballotsStillOpen:
      ExitCode.badData
    }
  }

  private func sentence(
    _ operation: RecordError.Operation, path: String, code: Int32
  ) -> String {
    if operation == .read { return messages.files.whole(shown(path), reason(code)) }
    if code == ENOSPC || code == EDQUOT { return messages.program.diskFull(path) }
    if code == EIO || code == ENXIO || code == ENODEV { return messages.program.diskFails(path) }
    return messages.program.cannotWrite(path, reason(code)) + " "
      + messages.program.elsewhere("BOUSSOLE_HOME")
  }

  private func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: messages.program.permissionDenied
    case EROFS: messages.program.readOnlyFileSystem
    case ENOENT: messages.program.noSuchFile
    case ENOTDIR: messages.program.notADirectory
    case EISDIR: messages.program.isADirectory
    default: String(cString: strerror(code))
    }
  }

  private func shown(_ path: String) -> String {
    path == "-" ? messages.files.standardInput : path
  }

  func located(_ path: String, _ place: JSONPlace, _ what: String) -> String {
    displayText(messages.files.place(shown(path), place.line, place.column, what))
  }

  private func words(for reason: JSONError.Reason) -> String {
    let files = messages.files
    return switch reason {
    case .unexpectedCharacter(let scalar): files.unexpectedCharacter(String(Character(scalar)))
    case .unterminatedString: files.unterminatedText
    case .invalidEscape: files.invalidEscape
    case .loneSurrogate: files.loneSurrogate
    case .invalidUTF8: files.invalidUTF8
    case .duplicateKey(let key): files.duplicateKey(key)
    case .tooDeep(let limit): files.tooDeep(limit)
    case .tooLarge(let limit): files.tooLarge(limit)
    case .trailingContent: files.trailingContent
    case .invalidNumber: files.invalidNumber
    case .endOfInput: files.endOfInput
    }
  }

  private func words(for error: JSONShapeError) -> String {
    let files = messages.files
    let path = error.path.description
    return switch error.problem {
    case .missing: files.missing(path)
    case .wrongKind(let expected, let found): files.wrongKind(path, name(expected), name(found))
    case .notWhole(let found): files.notWhole(path, found)
    case .outOfRange(let found, let allowed):
      files.outOfRange(path, found, allowed)
    case .unknownCode(let found, let known): files.unknownCode(path, found, known)
    case .malformed(let found, let expected): files.malformed(path, found, expected)
    }
  }

  private func name(_ kind: JSONKind) -> String {
    switch kind {
    case .null: messages.files.nothing
    case .boolean: messages.files.truth
    case .number: messages.files.number
    case .string: messages.files.text
    case .array: messages.files.list
    case .object: messages.files.object
    }
  }
}
