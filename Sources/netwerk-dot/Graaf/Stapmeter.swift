import Foundation

/// Measures what steps take: time, and the most memory that the tool has used so far (English: *step
/// meter*).
struct Stapmeter {
  struct Stap: Encodable {
    let naam: String
    let seconden: Double
    /// The highest so far, not of this step alone; nothing where the system does not tell.
    let piekgeheugenMiB: Double?
  }

  private(set) var stappen: [Stap] = []
  let voortgang: Voortgang

  init(_ voortgang: Voortgang) { self.voortgang = voortgang }

  mutating func meet<Waarde>(_ naam: String, _ doe: () throws -> Waarde) rethrows -> Waarde {
    voortgang.begin(naam)
    let begin = ContinuousClock.now
    let waarde = try doe()
    let seconden = (ContinuousClock.now - begin) / .seconds(1)
    stappen.append(
      Stap(naam: naam, seconden: seconden, piekgeheugenMiB: Self.piekgeheugen()))
    voortgang.klaar(naam, seconden)
    return waarde
  }

  var seconden: Double { stappen.reduce(0) { $0 + $1.seconden } }

  /// The most memory in use until now, in MiB.
  static func piekgeheugen() -> Double? {
    #if os(Linux)
      // Not getrusage: that would count what the program that started this one used.
      guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let regel = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
      else { return nil }
      return regel.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }.first.map {
        $0 / 1024
      }
    #else
      var gebruik = rusage()
      guard getrusage(RUSAGE_SELF, &gebruik) == 0 else { return nil }
      return Double(gebruik.ru_maxrss) / 1_048_576
    #endif
  }
}
