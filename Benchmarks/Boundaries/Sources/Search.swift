import Netwerk
import NetwerkAnalyse

/// The search over seeds, and what it found.
enum Search {
  /// Prints what was searched and every violation.
  ///
  /// - Returns: the exit code: 0 when there was none.
  static func report(count: Int, from first: Int) throws -> Int32 {
    var (people, proposals, violations) = (0, 0, 0)
    let clock = ContinuousClock()
    let time = try clock.measure {
      for seed in first..<first + count {
        let network = try Netwerk(boundarySeed: seed)
        people += network.personen.count
        proposals += network.steunvragen().count
        for violation in Violations(in: network).all() {
          violations += 1
          print("seed \(seed): \(violation)")
        }
      }
    }
    print(
      "\(count) networks, \(people) people, \(proposals) proposals, \(violations) violations, \(time)"
    )
    return violations == 0 ? 0 : 1
  }
}
