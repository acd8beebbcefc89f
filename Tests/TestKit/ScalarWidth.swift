import Glibc

/// A locale of the C library's own: wherever tests run, it knows how wide letters are.
nonisolated(unsafe) private let ctypeOfUTF8 = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)

/// The C library has it, its Swift overlay does not.
@_silgen_name("wcwidth") private func wcwidth(_ letter: Int32) -> Int32

extension Unicode.Scalar {
  /// Columns that glibc gives it: 0 for what combines, −1 for what has none.
  ///
  /// The product has a table of its own, so that neither checks itself.
  var glibcColumns: Int {
    let former = uselocale(ctypeOfUTF8)
    defer { uselocale(former) }
    return Int(wcwidth(Int32(bitPattern: value)))
  }
}
