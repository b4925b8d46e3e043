import Foundation
import Netwerk

/// What time it is (English: *clock*): the only place at which the tool looks at it.
enum Klok {
  /// Today where this computer is.
  static var vandaag: Datum? {
    let delen = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let jaar = delen.year, let maand = delen.month, let dag = delen.day else { return nil }
    return Datum(jaar: jaar, maand: maand, dag: dag)
  }

  static var nu: Tijdstip? { Tijdstip(secondenSinds1970: Int(Date().timeIntervalSince1970)) }
}
