import Assessments
import Messages
import Referential

/// A name that one can read, and that every file system takes:
/// « 2026-03-12 Jardins partagés – synthèse.odt ».
///
/// No sign that a system keeps for itself, no invisible one, no dot or blank at an end, and under
/// 180 bytes.
func fileName(date: CalendarDate, subject: String, part: String, suffix: String, untitled: String)
  -> String
{
  "\(fileNamePrefix(date: date, subject: subject, untitled: untitled))\(part).\(suffix)"
}

/// What the names of all files of a subject and a day begin with: « 2026-03-12 Jardins partagés – ».
func fileNamePrefix(date: CalendarDate, subject: String, untitled: String) -> String {
  var name = ""
  for scalar in documentText(subject).unicodeScalars {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\n", "\r", "\t": name.append(" ")
    case _ where scalar.properties.generalCategory == .format && scalar != "\u{200D}": continue
    default: name.unicodeScalars.append(scalar)
    }
  }
  var words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  while words.utf8.count > 110 || words.last.map({ ". ".contains($0) }) == true {
    words.removeLast()
  }
  while words.first.map({ ". -".contains($0) }) == true { words.removeFirst() }
  return "\(date.text) \(words.isEmpty ? untitled : words) – "
}
