import Glibc

/// The seed of this run, printed: the one in `SEED`, to play a failure again, or a new one.
///
/// A new one is short, so that it can be copied by hand from a screen.
public func seedOfRun(_ name: String) -> UInt64 {
  let given = getenv("SEED").flatMap { UInt64(String(cString: $0)) }
  let seed = given ?? UInt64.random(in: 1..<1_000_000_000)
  print("\(name): SEED=\(seed)")
  return seed
}
