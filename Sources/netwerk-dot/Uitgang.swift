import ArgumentParser
import Foundation

/// How the tool ends, in the codes of `sysexits.h`.
extension ExitCode {
  static let foutInBestand = ExitCode(65)
  static let geenInvoer = ExitCode(66)
  static let ontbreekt = ExitCode(69)
  static let kanNietSchrijven = ExitCode(73)
  static let schrijffout = ExitCode(74)
}

/// Says something to whoever runs the tool, apart from what the tool makes.
func meld(_ tekst: String) {
  // Nobody may be listening any more; what was made is made all the same.
  try? FileHandle.standardError.write(contentsOf: Data((tekst + "\n").utf8))
}
