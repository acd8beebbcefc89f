import Glibc

/// Programs of this package that were built next to the tests.
public enum BuiltProduct {
  /// The path of an executable, such as `boussole`.
  public static func path(of name: String) -> String {
    let runner = realpath("/proc/self/exe", nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let bundle = ([runner ?? ""] + CommandLine.arguments).first { $0.hasSuffix(".xctest") }
    let folder = (bundle ?? runner ?? "").split(separator: "/").dropLast()
    return "/" + (folder + [Substring(name)]).joined(separator: "/")
  }
}
